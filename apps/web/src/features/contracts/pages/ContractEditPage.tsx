import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { EmptyState, ErrorState, LoadingState, NotFoundState } from '../../../ui/states';
import { ContractForm } from '../components/ContractForm';
import type { ContractForm_ContractFragment } from '../components/ContractForm.generated';
import '../contracts.css';
import { messages } from '../messages';
import { ContractEditPageDocument } from './ContractEditPage.generated';

export default function ContractEditPage() {
  const { id = '' } = useParams();
  return <EditPage key={id} id={id} />;
}

/** The form opens on the version stored now and stays on it. */
function EditPage({ id }: { id: string }) {
  const t = useMessages(messages);
  const { data, loading, error, refetch } = useQuery(ContractEditPageDocument, { variables: { id }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-only' });
  const [opened, setOpened] = useState<ContractForm_ContractFragment | null>(null);
  const arrived = !loading && data?.contract ? data.contract : null;
  if (arrived && !opened) setOpened(arrived);
  const contract = opened ?? arrived;
  return (
    <Page title={t('edit.title')} width="text">
      {contract ? (
        <>
          <PageHeader title={contract.name} lead={contract.number} />
          {contract.status === 'DRAFT' && contract.viewerCanUpdate ? <ContractForm contract={contract} /> : <EmptyState icon="lock" title={t('edit.frozenTitle')} text={t('edit.frozenText')} />}
        </>
      ) : loading ? (
        <LoadingState lines={10} />
      ) : error ? (
        <ErrorState heading error={error} onRetry={() => void refetch().catch(() => undefined)} />
      ) : (
        <NotFoundState heading />
      )}
    </Page>
  );
}
