import { Input } from 'antd';

import { useMessages } from '../../../../lib/messages';
import { FormField } from '../../../../ui/FormField';
import { messages } from '../../messages';
import type { ProjectValues } from '../../model/projectForm';

type PlainField = { [K in keyof ProjectValues]: ProjectValues[K] extends string ? (string extends ProjectValues[K] ? K : never) : never }[keyof ProjectValues];

export interface TextFieldProps<F extends PlainField> {
  field: F;
  values: Pick<ProjectValues, F>;
  patch: (part: Partial<ProjectValues>) => void;
  max: number;
  required?: boolean;
  wide?: boolean;
  hint?: string;
  /** Rows of a text of several lines. */
  rows?: number;
}

/** A text whose input field bears the name of the form's. */
export function TextField<F extends PlainField>({ field, values, patch, max, rows, ...rest }: TextFieldProps<F>) {
  const t = useMessages(messages);
  const value: string = values[field];
  const onChange = (text: string): void => patch({ [field]: text });
  return (
    <FormField path={field} label={t(`field.${field}`)} {...rest}>
      {(binding) =>
        rows ? (
          <Input.TextArea {...binding} autoSize={{ minRows: rows, maxRows: 12 }} maxLength={max} value={value} onChange={(event) => onChange(event.target.value)} />
        ) : (
          <Input {...binding} maxLength={max} autoComplete="off" value={value} onChange={(event) => onChange(event.target.value)} />
        )
      }
    </FormField>
  );
}
