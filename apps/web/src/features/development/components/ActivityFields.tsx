import { devChannel } from '@yingzao/domain/catalogues';
import { Input } from 'antd';

import { useMessages } from '../../../lib/messages';
import { CodeSelect } from '../../../ui/CodeSelect';
import { FormField, FormGrid } from '../../../ui/FormField';
import { messages } from '../messages';
import type { ActivityForm } from '../model/activityForm';
import { DayInput } from '../../../ui/DayInput';
import { ClientsSelect, ContractsSelect, OwnerSelect, ProjectsSelect } from './RecordSelects';

export interface ActivityFieldsProps {
  form: ActivityForm;
  patch: (part: Partial<ActivityForm>) => void;
}

/** What an activity is, its plan and its next step; a closed one has no next step. */
export function ActivityFields({ form, patch, isClosed }: ActivityFieldsProps & { isClosed: boolean }) {
  const t = useMessages(messages);
  return (
    <FormGrid>
      <FormField path="title" label={t('form.title')} required wide>
        {(f) => <Input {...f} maxLength={120} autoComplete="off" value={form.title} onChange={(event) => patch({ title: event.target.value })} />}
      </FormField>
      <FormField path="channel" label={t('form.channel')} required>
        {(f) => <CodeSelect {...f} catalogue={devChannel} allowClear={false} value={form.channel} onChange={(channel) => patch({ channel })} />}
      </FormField>
      <FormField path="ownerId" label={t('form.owner')} hint={t('form.ownerHint')} required>
        {(f) => <OwnerSelect {...f} value={form.owner} onChange={(owner) => patch({ owner })} />}
      </FormField>
      <FormField path="startsOn" label={t('form.startsOn')} required>
        {(f) => <DayInput {...f} value={form.startsOn} onChange={(startsOn) => patch({ startsOn })} />}
      </FormField>
      <FormField path="endsOn" label={t('form.endsOn')}>
        {(f) => <DayInput {...f} value={form.endsOn} onChange={(endsOn) => patch({ endsOn })} />}
      </FormField>
      {isClosed ? null : (
        <>
          <FormField path="nextStep" label={t('form.nextStep')} required>
            {(f) => <Input {...f} maxLength={300} autoComplete="off" value={form.nextStep} onChange={(event) => patch({ nextStep: event.target.value })} />}
          </FormField>
          <FormField path="nextStepOn" label={t('form.nextStepOn')} required>
            {(f) => <DayInput {...f} value={form.nextStepOn} onChange={(nextStepOn) => patch({ nextStepOn })} />}
          </FormField>
        </>
      )}
      <FormField path="plan" label={t('form.plan')} wide>
        {(f) => <Input.TextArea {...f} autoSize={{ minRows: 3, maxRows: 12 }} maxLength={4000} value={form.plan} onChange={(event) => patch({ plan: event.target.value })} />}
      </FormField>
      <FormField path="clientIds" label={t('form.clients')} wide>
        {(f) => <ClientsSelect {...f} value={form.clients} onChange={(clients) => patch({ clients })} />}
      </FormField>
    </FormGrid>
  );
}

/** Clients, projects and contracts that it led to. */
export function ResultFields({ form, patch }: ActivityFieldsProps) {
  const t = useMessages(messages);
  return (
    <>
      <p className="yz-field-hint dv-text">{t('form.resultsHint')}</p>
      <FormGrid columns={1}>
        <FormField path="resultClientIds" label={t('form.resultClients')}>
          {(f) => <ClientsSelect {...f} value={form.resultClients} onChange={(resultClients) => patch({ resultClients })} />}
        </FormField>
        <FormField path="resultProjectIds" label={t('form.resultProjects')}>
          {(f) => <ProjectsSelect {...f} value={form.resultProjects} onChange={(resultProjects) => patch({ resultProjects })} />}
        </FormField>
        <FormField path="resultContractIds" label={t('form.resultContracts')}>
          {(f) => <ContractsSelect {...f} value={form.resultContracts} onChange={(resultContracts) => patch({ resultContracts })} />}
        </FormField>
      </FormGrid>
    </>
  );
}
