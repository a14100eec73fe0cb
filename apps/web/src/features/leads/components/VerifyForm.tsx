import { useQuery } from '@apollo/client/react';
import { clientType, leadSource, type ClientType } from '@yingzao/domain/catalogues';
import { nameLikeness } from '@yingzao/domain/leads';
import { Button, Checkbox, Input, Select } from 'antd';
import { useState, type FormEvent } from 'react';

import { useMessages } from '../../../lib/messages';
import { useGeography } from '../../../lib/useGeography';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { useViewer } from '../../../lib/viewer';
import { CodeSelect } from '../../../ui/CodeSelect';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import type { RemoteChoice } from '../../../ui/RemoteSelect';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { ClientChoice, TrackerChoice } from './choices';
import { LeadClientChoicesDocument, LeadDepartmentsDocument } from './choices.generated';
import { VerifyLeadDocument, type DecidePanel_LeadReportFragment } from './DecidePanel.generated';

/** What the list of clients is searched for: a name is often written with another legal form. */
const bareName = (name: string): string => name.replace(/(集团)?(股份|责任)?有限(责任)?公司.*$/, '').trim();

/** A tracked project out of a report: pre-filled, with a new client where the firm has none. */
export function VerifyForm({ lead }: { lead: DecidePanel_LeadReportFragment }) {
  const t = useMessages(messages);
  const viewer = useViewer();
  const geography = useGeography();
  const { data } = useQuery(LeadDepartmentsDocument, { fetchPolicy: 'cache-first' });
  // The client that the reporter named, where the firm knows it by that name; until another is chosen.
  const named = useQuery(LeadClientChoicesDocument, { variables: { text: bareName(lead.clientName ?? '') }, skip: !lead.clientName, fetchPolicy: 'cache-first' }).data?.clients.nodes.find(({ name }) => nameLikeness(name, lead.clientName ?? '') === 'SAME_NAME');
  const [chosen, setChosen] = useState<RemoteChoice | null | undefined>(undefined);
  const client = chosen === undefined ? (named ?? null) : chosen;
  const [isNew, setIsNew] = useState(false);
  const [newClient, setNewClient] = useState<{ name: string; clientType: ClientType | null }>({ name: lead.clientName ?? '', clientType: null });
  const [tracker, setTracker] = useState<RemoteChoice | null>({ id: viewer.id, name: viewer.name });
  const [fields, setFields] = useState({ name: lead.name, cityCode: lead.cityCode, source: lead.source });
  const [departmentId, setDepartmentId] = useState<string | null>(null);
  const [designate, setDesignate] = useState(false);
  const { send, errors, busy } = useSubmit(VerifyLeadDocument, (answer) => answer.verifyLeadReport, (cache) => forget(cache, 'leadReports', 'projects', 'recentChanges', ...(isNew ? ['clients'] : [])));
  const departments = (data?.departments ?? []).filter((department) => department.abbreviation);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const payload = await send({
      id: lead.id,
      departmentId,
      ...(isNew && newClient.clientType ? { client: { name: newClient.name.trim(), clientType: newClient.clientType } } : {}),
      fields: { ...fields, clientId: isNew ? null : (client?.id ?? null), marketTrackerId: tracker?.id ?? null },
      designateReporter: designate,
    });
    if (payload?.errors.length === 0) toast.success(t('decide.done.VERIFIED'));
  };
  return (
    <form className="ld-decide" onSubmit={(event) => void submit(event)}>
      <FormProvider errors={errors}>
        <FormErrors />
        <FormField path="name" label={t('field.name')} required>
          {(field) => <Input {...field} maxLength={120} value={fields.name} onChange={(event) => setFields({ ...fields, name: event.target.value })} />}
        </FormField>
        {isNew ? (
          <>
            <FormField path="client.name" label={t('decide.clientName')} required>
              {(field) => <Input {...field} maxLength={120} value={newClient.name} onChange={(event) => setNewClient({ ...newClient, name: event.target.value })} />}
            </FormField>
            <FormField path="client.clientType" label={t('decide.clientType')} required>
              {(field) => <CodeSelect {...field} allowClear={false} catalogue={clientType} value={newClient.clientType} onChange={(code) => setNewClient({ ...newClient, clientType: code })} />}
            </FormField>
          </>
        ) : (
          <FormField path="clientId" label={t('decide.client')} required hint={client ? null : lead.clientName}>
            {(field) => <ClientChoice {...field} value={client} onChange={setChosen} />}
          </FormField>
        )}
        <button type="button" className="yz-link-button" onClick={() => setIsNew(!isNew)}>
          {t(isNew ? 'decide.existing' : 'decide.makeClient')}
        </button>
        <div className="ld-pair">
          <FormField path="cityCode" label={t('field.city')} required hint={lead.cityCode ? null : lead.city}>
            {(field) => (
              <Select<string>
                {...field}
                className="yz-select"
                showSearch={{ optionFilterProp: 'search' }}
                loading={!geography}
                value={fields.cityCode ?? null}
                options={(geography?.cities ?? []).map((city) => ({ value: city.code, label: city.shortName, search: `${city.name} ${city.shortName}` }))}
                onChange={(cityCode) => setFields({ ...fields, cityCode })}
              />
            )}
          </FormField>
          <FormField path="source" label={t('field.source')} required>
            {(field) => <CodeSelect {...field} allowClear={false} catalogue={leadSource} value={fields.source} onChange={(source) => source && setFields({ ...fields, source })} />}
          </FormField>
        </div>
        <div className="ld-pair">
          <FormField path="marketTrackerId" label={t('decide.tracker')} required>
            {(field) => <TrackerChoice {...field} value={tracker} onChange={setTracker} />}
          </FormField>
          <FormField path="departmentId" label={t('decide.department')}>
            {(field) => (
              <Select<string>
                {...field}
                className="yz-select"
                allowClear
                placeholder={t('decide.ownDepartment')}
                value={departmentId}
                options={departments.map((department) => ({ value: department.id, label: `${department.name} ${department.abbreviation}` }))}
                onChange={(id) => setDepartmentId(id ?? null)}
              />
            )}
          </FormField>
        </div>
        <Checkbox checked={designate} onChange={(event) => setDesignate(event.target.checked)}>
          {t('decide.designate', { name: lead.reporter.name })}
        </Checkbox>
        <Button htmlType="submit" type="primary" loading={busy} disabled={isNew && !newClient.clientType}>
          {t('decide.doVerify')}
        </Button>
      </FormProvider>
    </form>
  );
}
