import { leadSource, type LeadSource } from '@yingzao/domain/catalogues';

import { useMessages } from '../../../../lib/messages';
import { CodeSelect } from '../../../../ui/CodeSelect';
import { FormField, FormGrid } from '../../../../ui/FormField';
import { formMessages } from '../../formMessages';
import { messages } from '../../messages';
import { EmployeeSelect } from '../EmployeeSelect';
import { choicesOf, chosenOf } from './chosen';
import { ContactsSelect } from './ContactsSelect';
import { group } from './group';
import { TextField } from './TextField';

const fields = ['source', 'sourcePerson', 'marketTracker', 'designTracker', 'client', 'contacts', 'contactNote', 'contractNote'] as const;

/** Where the lead came from, who follows it here, and who at the client. */
export const OriginFields = group(fields, function OriginFields({ values, patch }) {
  const t = useMessages(formMessages);
  const names = useMessages(messages);
  return (
    <FormGrid>
      <FormField path="source" label={names('field.source')} required>
        {(field) => <CodeSelect<LeadSource> {...field} catalogue={leadSource} value={values.source} onChange={(code) => patch({ source: code })} />}
      </FormField>
      <TextField field="sourcePerson" max={100} hint={t('hint.sourcePerson')} values={values} patch={patch} />
      <FormField path="marketTrackerId" label={names('field.marketTracker')} required>
        {(field) => <EmployeeSelect {...field} value={choicesOf(values.marketTracker)} onChange={(people) => patch({ marketTracker: chosenOf(people) })} />}
      </FormField>
      <FormField path="designTrackerId" label={names('field.designTracker')}>
        {(field) => <EmployeeSelect {...field} value={choicesOf(values.designTracker)} onChange={(people) => patch({ designTracker: chosenOf(people) })} />}
      </FormField>
      <FormField path="contacts" label={names('field.contacts')} wide>
        {(field) => <ContactsSelect {...field} clientId={values.client?.id ?? null} value={values.contacts} onChange={(contacts) => patch({ contacts })} />}
      </FormField>
      <TextField field="contactNote" max={500} values={values} patch={patch} />
      <TextField field="contractNote" max={500} values={values} patch={patch} />
    </FormGrid>
  );
});
