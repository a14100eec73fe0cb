import { choiceName, fieldName } from '@yingzao/domain/customFields';
import { DatePicker, Input, Select, Space } from 'antd';
import dayjs from 'dayjs';

import type { CustomFieldFilter } from '../../../generated/types.generated';
import { useCustomFields, type CustomFieldInfo } from '../../../lib/customFields';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import type { SlotProps } from '../../../lib/slots';
import { useTypedText } from '../../../lib/useTypedText';
import { FilterItem } from '../../../ui/FilterBar';
import { messages } from '../messages';

type Condition = Omit<CustomFieldFilter, 'fieldId'>;
interface OperatorProps {
  id: string;
  field: CustomFieldInfo;
  value: Condition;
  /** Null takes the condition away. */
  onChange: (condition: Condition | null) => void;
}

/** A condition for each field in use, by the operators of its type. */
export default function CustomFieldFilters({ record, filters, onChange }: SlotProps['customFieldFilters']) {
  const locale = useLocale();
  const fields = useCustomFields(record).filter((field) => field.retiredAt === null);
  const put = (fieldId: string, condition: Condition | null): void => onChange([...filters.filter((f) => f.fieldId !== fieldId), ...(condition ? [{ fieldId, ...condition }] : [])]);
  return fields.map((field) => (
    <FilterItem key={field.id} label={fieldName(field, locale)}>
      {(id) => <Operator id={id} field={field} value={filters.find((f) => f.fieldId === field.id) ?? {}} onChange={(condition) => put(field.id, condition)} />}
    </FilterItem>
  ));
}

function Operator(props: OperatorProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { id, field, value, onChange } = props;
  switch (field.type) {
    case 'NUMBER':
      return <NumberRange {...props} />;
    case 'DATE':
      return (
        <DatePicker.RangePicker
          id={{ start: id, end: `${id}-end` }}
          className="yz-select"
          allowEmpty={[true, true]}
          placeholder={[t('from'), t('to')]}
          value={value.day ? [value.day.from ? dayjs(value.day.from) : null, value.day.to ? dayjs(value.day.to) : null] : null}
          onChange={(days) => {
            const [from, to] = [days?.[0]?.format('YYYY-MM-DD'), days?.[1]?.format('YYYY-MM-DD')];
            onChange(from || to ? { day: { ...(from && { from }), ...(to && { to }) } } : null);
          }}
        />
      );
    case 'YES_NO':
      return <Select<string> id={id} className="yz-select" allowClear placeholder={t('any')} value={value.flag == null ? null : value.flag ? 'yes' : 'no'} options={[{ value: 'yes', label: t('yes') }, { value: 'no', label: t('no') }]} onChange={(answer: string | undefined) => onChange(answer === undefined ? null : { flag: answer === 'yes' })} />;
    case 'CHOICE':
    case 'CHOICES':
      return (
        <Select<string[]>
          id={id}
          className="yz-select"
          mode="multiple"
          allowClear
          maxTagCount="responsive"
          placeholder={t('any')}
          value={value.choices ?? []}
          options={field.choices.map((choice) => ({ value: choice.key, label: choice.isRetired ? t('retiredChoice', { name: choiceName(choice, locale) }) : choiceName(choice, locale) }))}
          onChange={(choices) => onChange(choices.length > 0 ? { choices } : null)}
        />
      );
    default:
      return <Substring {...props} />;
  }
}

function Substring({ id, value, onChange }: OperatorProps) {
  const t = useMessages(messages);
  const [text, setText] = useTypedText(value.text ?? '', (next) => onChange(next ? { text: next } : null));
  return <Input id={id} allowClear autoComplete="off" placeholder={t('contains')} maxLength={100} value={text} onChange={(event) => setText(event.target.value)} />;
}

const plain = (text: string): string => text.normalize('NFKC').replaceAll(',', '').trim();
const isNumber = (text: string): boolean => text === '' || /^-?\d{1,15}(\.\d{1,6})?$/.test(text);

/** Two numbers, either may be left out. */
function NumberRange({ id, field, value, onChange }: OperatorProps) {
  const t = useMessages(messages);
  const take = (part: { min?: string; max?: string }): void => {
    const range = { min: value.number?.min ?? '', max: value.number?.max ?? '', ...part };
    if (!isNumber(range.min) || !isNumber(range.max)) return;
    onChange(range.min || range.max ? { number: { ...(range.min && { min: range.min }), ...(range.max && { max: range.max }) } } : null);
  };
  const [min, setMin] = useTypedText(value.number?.min ?? '', (next) => take({ min: plain(next) }));
  const [max, setMax] = useTypedText(value.number?.max ?? '', (next) => take({ max: plain(next) }));
  const state = (text: string) => (isNumber(plain(text)) ? {} : { status: 'error' as const, 'aria-invalid': true as const });
  return (
    <Space.Compact block>
      <Input id={id} {...state(min)} className="yz-num" inputMode="decimal" autoComplete="off" aria-label={t('min')} placeholder={t('min')} value={min} onChange={(event) => setMin(event.target.value)} />
      <Input {...state(max)} className="yz-num" inputMode="decimal" autoComplete="off" aria-label={t('max')} placeholder={t('max')} suffix={field.unit} value={max} onChange={(event) => setMax(event.target.value)} />
    </Space.Compact>
  );
}
