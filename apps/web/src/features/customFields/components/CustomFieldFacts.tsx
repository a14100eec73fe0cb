import { fieldName } from '@yingzao/domain/customFields';

import { customText, givenOf, useCustomFields } from '../../../lib/customFields';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import type { SlotProps } from '../../../lib/slots';
import { Facts, Section } from '../../../ui/Section';
import { messages } from '../messages';
import '../customFields.css';
import { groupsOf } from './CustomFieldInputs';

/** What the fields in use hold, under their headings; nothing where the firm has defined none. */
export default function CustomFieldFacts({ record, values }: SlotProps['customFieldFacts']) {
  const t = useMessages(messages);
  const locale = useLocale();
  const fields = useCustomFields(record).filter((field) => field.retiredAt === null);
  if (fields.length === 0) return null;
  return (
    <>
      {groupsOf(fields).map(([group, own]) => (
        <Section key={group ?? ''} title={group ?? t('section')}>
          <Facts
            columns={1}
            items={own.map((field) => {
              const row = values.find((value) => value.fieldId === field.id);
              const text = row ? customText(field, givenOf(row), locale) : '';
              return { label: fieldName(field, locale), value: text && (field.type === 'LONG_TEXT' ? <span className="cf-long">{text}</span> : field.type === 'NUMBER' || field.type === 'DATE' ? <span className="yz-num">{text}</span> : text) };
            })}
          />
        </Section>
      ))}
    </>
  );
}
