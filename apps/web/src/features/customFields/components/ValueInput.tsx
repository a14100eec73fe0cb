import { choiceName, longestText, type GivenValue } from '@yingzao/domain/customFields';
import { Input, Select } from 'antd';

import type { CustomFieldInfo } from '../../../lib/customFields';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { DayInput } from '../../../ui/DayInput';
import type { FieldBinding } from '../../../ui/FormField';
import { messages } from '../messages';

export interface ValueInputProps {
  field: CustomFieldInfo;
  binding: FieldBinding;
  value: GivenValue;
  onChange: (value: GivenValue) => void;
}

/** The control of a field by its type. A retired choice is offered only where it stands. */
export function ValueInput({ field, binding, value, onChange }: ValueInputProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const chosen = value.choices ?? [];
  const options = field.choices
    .filter(({ key, isRetired }) => !isRetired || chosen.includes(key))
    .map((choice) => ({ value: choice.key, label: choice.isRetired ? t('retiredChoice', { name: choiceName(choice, locale) }) : choiceName(choice, locale) }));
  const select = { ...binding, className: 'yz-select', allowClear: true, placeholder: t('unset'), showSearch: { optionFilterProp: 'label' }, options };
  switch (field.type) {
    case 'NUMBER':
      return <Input {...binding} className="yz-num" inputMode="decimal" autoComplete="off" maxLength={40} suffix={field.unit} value={value.number ?? ''} onChange={(event) => onChange({ number: event.target.value })} />;
    case 'DATE':
      return <DayInput {...binding} value={value.day ?? null} onChange={(day) => onChange({ day })} />;
    case 'YES_NO':
      return (
        <Select<string>
          {...binding}
          className="yz-select"
          allowClear
          placeholder={t('unset')}
          value={value.flag == null ? null : value.flag ? 'yes' : 'no'}
          options={[{ value: 'yes', label: t('yes') }, { value: 'no', label: t('no') }]}
          onChange={(answer: string | undefined) => onChange({ flag: answer === undefined ? null : answer === 'yes' })}
        />
      );
    case 'CHOICE':
      return <Select<string> {...select} value={chosen[0] ?? null} onChange={(key: string | undefined) => onChange({ choices: key === undefined ? [] : [key] })} />;
    case 'CHOICES':
      return <Select<string[]> {...select} mode="multiple" value={[...chosen]} onChange={(choices) => onChange({ choices })} />;
    case 'LONG_TEXT':
      return <Input.TextArea {...binding} autoSize={{ minRows: 3, maxRows: 12 }} maxLength={longestText.LONG_TEXT} value={value.text ?? ''} onChange={(event) => onChange({ text: event.target.value })} />;
    case 'TEXT':
      return <Input {...binding} autoComplete="off" maxLength={longestText.TEXT} value={value.text ?? ''} onChange={(event) => onChange({ text: event.target.value })} />;
  }
}
