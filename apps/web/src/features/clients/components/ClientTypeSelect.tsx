import { clientType, clientTypeGroup, type ClientType } from '@yingzao/domain/catalogues';
import { Select } from 'antd';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { messages } from '../messages';
import { meantTypes, shownTypes, wholeGroup } from '../model/clientTypes';

export interface ClientTypeSelectProps {
  id: string;
  value: readonly ClientType[];
  onChange: (types: ClientType[]) => void;
}

/** Client types at both levels: a whole group, or single types in it. */
export function ClientTypeSelect({ id, value, onChange }: ClientTypeSelectProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const shown = shownTypes(value);
  return (
    <Select<string[]>
      id={id}
      className="yz-select"
      mode="multiple"
      allowClear
      maxTagCount="responsive"
      popupMatchSelectWidth={false}
      placeholder={t('any')}
      showSearch={{ optionFilterProp: 'label' }}
      options={clientTypeGroup.items.map((group) => ({
        label: group[locale],
        options: [
          { value: wholeGroup(group.code), label: t('filter.whole', { name: group[locale] }) },
          ...clientType.items.filter((item) => item.group === group.code).map((item) => ({ value: item.code as string, label: item[locale] })),
        ],
      }))}
      value={shown}
      onChange={(chosen) => onChange(meantTypes(shown, chosen))}
    />
  );
}
