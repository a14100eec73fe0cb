import { clientType, trackingStage, type TrackingStage } from '@yingzao/domain/catalogues';
import { Select } from 'antd';
import { useCallback } from 'react';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../../lib/locale';
import { useMessages } from '../../../../lib/messages';
import { useCan } from '../../../../lib/viewer';
import { CodeSelect } from '../../../../ui/CodeSelect';
import { DayInput } from '../../../../ui/DayInput';
import { FormField, FormGrid } from '../../../../ui/FormField';
import { formMessages } from '../../formMessages';
import { useDepartments } from '../../hooks/useDepartments';
import { useStagePercents } from '../../hooks/useStagePercents';
import { messages } from '../../messages';
import { clientNewPath } from '../../paths';
import { ClientSelect } from '../ClientSelect';
import { choicesOf } from './chosen';
import { group } from './group';
import { SimilarNotice } from './SimilarNotice';
import { TextField } from './TextField';

const fields = ['name', 'client', 'projectCompany', 'department', 'trackingStage', 'expectedSignOn', 'registeredOn', 'contacts'] as const;

/** What the project is called and whose it is. */
export const BasicsFields = group(fields, function BasicsFields({ values, patch, projectId }) {
  const t = useMessages(formMessages);
  const names = useMessages(messages);
  const locale = useLocale();
  const canMakeClient = useCan('client.create');
  const departments = useDepartments(projectId !== null);
  const percents = useStagePercents();
  const chance = useCallback((stage: TrackingStage) => (percents ? `${percents[stage]}%` : null), [percents]);
  const { client } = values;
  return (
    <>
      <FormGrid>
        <TextField field="name" required wide max={120} values={values} patch={patch} />
        <FormField path="clientId" label={names('field.client')} required hint={client?.clientType ? t('hint.clientType', { type: clientType.label(client.clientType, locale) }) : null}>
          {(field) => (
            <ClientSelect
              {...field}
              value={choicesOf(client)}
              onChange={([picked]) => {
                const next = picked ? { id: picked.value, name: picked.label, note: null, clientType: picked.clientType } : null;
                // Contacts belong to their client.
                patch({ client: next, ...(next?.id === client?.id ? {} : { contacts: [] }) });
              }}
              footer={
                canMakeClient ? (
                  <Link to={clientNewPath} target="_blank">
                    {t('hint.newClient')}
                  </Link>
                ) : null
              }
            />
          )}
        </FormField>
        <TextField field="projectCompany" max={120} hint={t('hint.projectCompany')} values={values} patch={patch} />
        {projectId === null && departments.length > 1 ? (
          <FormField path="departmentId" label={names('field.department')} hint={t('hint.department')}>
            {(field) => (
              <Select<string | null>
                {...field}
                className="yz-select"
                allowClear
                value={values.department}
                options={departments.map((department) => ({ value: department.id, label: `${department.name} · ${department.abbreviation}` }))}
                onChange={(id) => patch({ department: id ?? null })}
              />
            )}
          </FormField>
        ) : null}
        <FormField path="trackingStage" label={names('field.trackingStage')}>
          {(field) => <CodeSelect<TrackingStage> {...field} catalogue={trackingStage} note={chance} value={values.trackingStage} onChange={(code) => patch({ trackingStage: code })} />}
        </FormField>
        <FormField path="expectedSignOn" label={names('field.expectedSignOn')} hint={t('hint.expectedSignOn')}>
          {(field) => <DayInput {...field} value={values.expectedSignOn} onChange={(day) => patch({ expectedSignOn: day })} />}
        </FormField>
        <FormField path="registeredOn" label={names('field.registeredOn')}>
          {(field) => <DayInput {...field} value={values.registeredOn} onChange={(day) => patch({ registeredOn: day })} />}
        </FormField>
      </FormGrid>
      <SimilarNotice name={values.name} clientId={client?.id ?? null} exceptId={projectId} />
    </>
  );
});
