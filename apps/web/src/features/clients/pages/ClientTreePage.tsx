import { useQuery } from '@apollo/client/react';

import { useMessages } from '../../../lib/messages';
import { useCan } from '../../../lib/viewer';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import '../clients.css';
import '../tree.css';
import { TreeRows } from '../components/tree/TreeRows';
import { treeMessages } from '../treeMessages';
import { ClientTreePageDocument } from './ClientTreePage.generated';

/** Groups with their regional and project companies, each with the sums of all below it. */
export default function ClientTreePage() {
  const t = useMessages(treeMessages);
  const seesAll = useCan('client.read');
  const { data, loading, error, refetch } = useQuery(ClientTreePageDocument, { fetchPolicy: 'cache-and-network' });
  const nodes = data?.clientTree;
  return (
    <Page title={t('title')}>
      <PageHeader title={t('title')} lead={seesAll ? t('lead') : t('leadPartial')} />
      {!nodes ? (
        loading ? (
          <LoadingState lines={8} />
        ) : (
          <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} />
        )
      ) : nodes.length === 0 ? (
        <EmptyState icon="client" title={t('none')} text={t('noneText')} />
      ) : (
        <div className="yz-table-scroll" role="region" aria-label={t('caption')} tabIndex={0}>
          <table className="yz-plain-table cl-table cl-tree" role="treegrid" aria-label={t('caption')}>
            <thead>
              <tr>
                <th scope="col">{t('name')}</th>
                <th scope="col">{t('level')}</th>
                {(['clients', 'projects', 'open', 'won', 'quoted', 'contracted'] as const).map((key) => (
                  <th key={key} scope="col" className="yz-right">
                    {t(key)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <TreeRows nodes={nodes} depth={0} />
            </tbody>
          </table>
        </div>
      )}
    </Page>
  );
}
