import { Input } from 'antd';

import { useLocale } from '../../../../lib/locale';
import { CodeSelect } from '../../../../ui/CodeSelect';
import { DayInput } from '../../../../ui/DayInput';
import type { FieldBinding } from '../../../../ui/FormField';
import { kindOf, type EditField, type EditValue } from '../../model/editFields';
import { EmployeeSelect } from '../EmployeeSelect';

export interface ValueInputProps extends Partial<FieldBinding> {
  field: EditField;
  value: EditValue;
  onChange: (value: EditValue) => void;
  /** Enter in a line of text. */
  onEnter?: () => void;
  only?: readonly string[];
  'aria-label'?: string;
}

/** The control for a field: text, day, person or code. */
export function ValueInput({ field, value, onChange, onEnter, only, ...binding }: ValueInputProps) {
  const locale = useLocale();
  const kind = kindOf(field);
  const text = value?.value ?? '';
  const put = (next: string | null): void => onChange(next ? { value: next, label: next } : null);
  switch (kind.kind) {
    case 'DATE':
      return <DayInput {...binding} value={text || null} onChange={put} />;
    case 'PERSON':
      return <EmployeeSelect {...binding} value={value ? [value] : []} onChange={([person]) => onChange(person ? { value: person.value, label: person.label } : null)} />;
    case 'CODE':
      return (
        <CodeSelect {...binding} catalogue={kind.catalogue} {...(only ? { only } : {})} value={text || null} onChange={(code) => onChange(code ? { value: code, label: kind.catalogue.label(code, locale) } : null)} />
      );
    case 'TEXT':
      return (
        <Input.TextArea
          {...binding}
          autoSize={{ minRows: 1, maxRows: 6 }}
          maxLength={kind.length}
          value={text}
          onChange={(event) => put(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || !onEnter) return;
            event.preventDefault();
            onEnter();
          }}
        />
      );
  }
}
