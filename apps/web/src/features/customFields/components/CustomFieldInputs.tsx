import { fieldName } from '@yingzao/domain/customFields';

import { useCustomFields, type CustomFieldInfo } from '../../../lib/customFields';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import type { SlotProps } from '../../../lib/slots';
import { FormField, FormGrid } from '../../../ui/FormField';
import { Section } from '../../../ui/Section';
import { messages } from '../messages';
import { ValueInput } from './ValueInput';

/** Fields under their headings, in the order of the first of each. */
export function groupsOf(fields: readonly CustomFieldInfo[]): readonly (readonly [string | null, readonly CustomFieldInfo[]])[] {
  const groups = new Map<string | null, CustomFieldInfo[]>();
  for (const field of fields) groups.set(field.group, [...(groups.get(field.group) ?? []), field]);
  return [...groups];
}

/** The fields in use of a record's form; nothing where the firm has defined none. */
export default function CustomFieldInputs({ record, values, onChange }: SlotProps['customFieldInputs']) {
  const t = useMessages(messages);
  const locale = useLocale();
  const fields = useCustomFields(record).filter((field) => field.retiredAt === null);
  if (fields.length === 0) return null;
  return (
    <>
      {groupsOf(fields).map(([group, own]) => (
        <Section key={group ?? ''} title={group ?? t('section')}>
          <FormGrid>
            {own.map((field) => (
              <FormField key={field.id} path={['customFields', field.id]} label={fieldName(field, locale)} required={field.isRequired} hint={field.help} wide={field.type === 'LONG_TEXT'}>
                {(binding) => <ValueInput field={field} binding={binding} value={values[field.id] ?? {}} onChange={(given) => onChange({ ...values, [field.id]: given })} />}
              </FormField>
            ))}
          </FormGrid>
        </Section>
      ))}
    </>
  );
}
