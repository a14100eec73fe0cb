import { Button } from 'antd';
import { useLocation } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { Slot } from '../../../lib/slots';
import { useCan } from '../../../lib/viewer';
import { Icon } from '../../../ui/Icon';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { EmptyState } from '../../../ui/states';
import { TabLinks } from '../../../ui/TabLinks';
import '../clients.css';
import { ClientExport } from '../components/ClientExport';
import { ClientFilterBar } from '../components/ClientFilterBar';
import { ClientList } from '../components/ClientList';
import { LinkButton } from '../../../ui/LinkButton';
import { useClientAddress } from '../hooks/useClientAddress';
import { useClientList } from '../hooks/useClientList';
import { useRestoreClient } from '../hooks/useDeleteClient';
import { messages } from '../messages';
import { clientDuplicatesPath, clientNewPath, clientSegmentsPath, clientTreePath, clientsPath } from '../paths';

/** Every client the viewer may see: filtered, sorted and counted by the server. */
export default function ClientListPage() {
  const t = useMessages(messages);
  const canCreate = useCan('client.create');
  const canRestore = useCan('client.restore');
  const canMerge = useCan('client.merge');
  const usesSegments = useCan('clientSegment.use');
  const seesAll = useCan('client.read');
  const { filter, order, setFilter, setOrder, clear } = useClientAddress();
  const address = useLocation().search.slice(1);
  const list = useClientList(filter, order);
  const { restore, busy } = useRestoreClient();
  const { deleted, ...conditions } = filter;
  const create = (
    <LinkButton type="primary" href={clientNewPath} icon={<Icon name="plus" />}>
      {t('new')}
    </LinkButton>
  );

  const empty =
    Object.keys(conditions).length > 0 ? (
      <EmptyState icon="search" title={t('empty.filteredTitle')} text={t('empty.filteredText')} action={<Button onClick={clear}>{t('empty.clear')}</Button>} />
    ) : deleted ? (
      <EmptyState icon="trash" title={t('empty.deletedTitle')} />
    ) : seesAll ? (
      <EmptyState icon="client" title={t('empty.title')} text={t('empty.text')} action={canCreate ? create : null} />
    ) : (
      <EmptyState icon="client" title={t('empty.partialTitle')} text={t('empty.partialText')} />
    );

  return (
    <Page title={t('title')}>
      <PageHeader
        title={t('title')}
        lead={seesAll ? t('lead') : t('leadPartial')}
        actions={
          <>
            <Slot name="savedViews" of={{ kind: 'CLIENTS', path: clientsPath, address, search: address }} />
            {deleted ? null : <ClientExport filter={filter} order={order} total={list.total} />}
            {canCreate ? create : null}
          </>
        }
      />
      <TabLinks
        label={t('tabs')}
        current={deleted ? 'deleted' : 'all'}
        items={[
          { key: 'all', label: t('tab.all'), href: clientsPath },
          { key: 'tree', label: t('tab.tree'), href: clientTreePath },
          ...(usesSegments ? [{ key: 'segments', label: t('tab.segments'), href: clientSegmentsPath }] : []),
          ...(canMerge ? [{ key: 'duplicates', label: t('tab.duplicates'), href: clientDuplicatesPath }] : []),
          ...(canRestore ? [{ key: 'deleted', label: t('tab.deleted'), href: `${clientsPath}?deleted=1` }] : []),
        ]}
      />
      <ClientFilterBar filter={filter} setFilter={setFilter} clear={clear} />
      <ClientList
        {...list}
        order={order}
        onOrder={setOrder}
        empty={empty}
        {...(deleted
          ? {
              actions: (row) =>
                row.viewerCanRestore ? (
                  <Button size="small" loading={busy} icon={<Icon name="restore" />} onClick={() => void restore(row)}>
                    {t('restore.action')}
                  </Button>
                ) : null,
            }
          : {})}
      />
    </Page>
  );
}
