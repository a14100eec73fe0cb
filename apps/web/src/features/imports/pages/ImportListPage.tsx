import { useApolloClient, useQuery } from '@apollo/client/react';
import { useNavigate } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { useAddress } from '../../../lib/useAddress';
import { forget } from '../../../lib/useSubmit';
import { useViewer } from '../../../lib/viewer';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { Section } from '../../../ui/Section';
import { ImportList } from '../components/ImportList';
import { UploadPanel } from '../components/UploadPanel';
import { messages } from '../messages';
import { isKind, kindsFor } from '../model/kinds';
import { importPath } from '../paths';
import { ImportListPageDocument } from './ImportListPage.generated';
import '../imports.css';

/** Upload a workbook, and those uploaded before; `?kind=` chooses what it holds. */
export default function ImportListPage() {
  const t = useMessages(messages);
  const navigate = useNavigate();
  const client = useApolloClient();
  const { capabilities } = useViewer();
  const { get, change } = useAddress();
  const kinds = kindsFor((cell) => capabilities.has(cell));
  const asked = get('kind');
  const { data, loading, error, refetch } = useQuery(ImportListPageDocument, { fetchPolicy: 'cache-and-network' });

  return (
    <Page title={t('title')}>
      <PageHeader title={t('title')} lead={t('lead')} />
      <UploadPanel
        kinds={kinds}
        kind={isKind(asked) && kinds.includes(asked) ? asked : null}
        onKind={(kind) => change({ kind }, { replace: true })}
        onDone={(id) => {
          forget(client.cache, 'imports');
          void navigate(importPath(id));
        }}
      />
      <Section title={t('list.title')}>
        <ImportList rows={data?.imports ?? []} loading={loading} error={error} onRetry={() => void refetch()} />
      </Section>
    </Page>
  );
}
