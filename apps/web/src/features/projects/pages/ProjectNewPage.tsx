import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { useViewer } from '../../../lib/viewer';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { LoadingState } from '../../../ui/states';
import { ProjectForm } from '../components/form/ProjectForm';
import { formMessages } from '../formMessages';
import { useToday } from '../hooks/useToday';
import { emptyPlace, emptyValues, type ProjectValues } from '../model/projectForm';
import { ProjectNewClientDocument } from './ProjectNewPage.generated';
import '../projects.css';

/** A new project; the address may name what is known of it: `?clientId=`, and `name`, `cityCode`, `address`, `landAreaM2`, `gfaM2`, `far` of a parcel. */
export default function ProjectNewPage() {
  const t = useMessages(formMessages);
  const viewer = useViewer();
  const today = useToday();
  const [params] = useSearchParams();
  const clientId = params.get('clientId');
  const { data, loading } = useQuery(ProjectNewClientDocument, { variables: { clientId: clientId ?? '' }, skip: !clientId });
  const client = data?.client ?? null;
  const known = params.toString();
  const start = useMemo<ProjectValues>(() => {
    const given = new URLSearchParams(known);
    const area = (name: string): string | null => (/^\d{1,12}(\.\d{1,2})?$/.test(given.get(name) ?? '') ? given.get(name) : null);
    return {
      ...emptyValues,
      name: given.get('name') ?? '',
      client: client ? { id: client.id, name: client.name, note: null, clientType: client.clientType } : null,
      registeredOn: today,
      // Who writes a lead down follows it, unless another is chosen.
      marketTracker: { id: viewer.id, name: viewer.name, note: viewer.departmentName },
      place: { ...emptyPlace, cityCode: /^\d{6}$/.test(given.get('cityCode') ?? '') ? given.get('cityCode') : null },
      address: given.get('address') ?? '',
      landAreaM2: area('landAreaM2'),
      gfaM2: area('gfaM2'),
      far: given.get('far') ?? '',
    };
  }, [client, known, today, viewer]);
  return (
    <Page title={t('newTitle')} width="text">
      <PageHeader title={t('newTitle')} lead={t('newLead')} />
      {clientId && loading && !data ? <LoadingState lines={8} /> : <ProjectForm key={client?.id ?? 'new'} project={null} start={start} />}
    </Page>
  );
}
