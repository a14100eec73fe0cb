import { clientType, clientTypeGroup, type ClientType } from '@yingzao/domain/catalogues';
import { Select } from 'antd';

import { useLocale } from '../../../../lib/locale';
import { useMessages } from '../../../../lib/messages';
import { listMessages } from '../../listMessages';
import { fromChosen, groupKey, toChosen } from '../../model/clientTypeChoice';

export interface ClientTypeSelectProps {
  id?: string;
  value: readonly ClientType[];
  onChange: (types: ClientType[]) => void;
}

/** Client natures at both levels: a whole group, or single ones in it. */
export function ClientTypeSelect({ id, value, onChange }: ClientTypeSelectProps) {
  const t = useMessages(listMessages);
  const locale = useLocale();
  const options = clientTypeGroup.items.flatMap((group) => [
    { value: groupKey(group.code), label: t('filter.wholeGroup', { name: group[locale] }), className: 'pj-option-group' },
    ...clientType.items
      .filter((item) => item.group === group.code)
      .map((item) => ({ value: item.code as string, label: item[locale], className: 'pj-option-part' })),
  ]);
  const shown = toChosen(value);
  return (
    <Select<string[]>
      {...(id ? { id } : {})}
      className="yz-select"
      mode="multiple"
      allowClear
      maxTagCount="responsive"
      popupMatchSelectWidth={false}
      placeholder={t('filter.any')}
      showSearch={{ optionFilterProp: 'label' }}
      options={options}
      value={shown}
      onChange={(chosen) => onChange(fromChosen(shown, chosen))}
    />
  );
}

