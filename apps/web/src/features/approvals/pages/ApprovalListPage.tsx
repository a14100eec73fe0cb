import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';

import { useMessages } from '../../../lib/messages';
import { useAddress } from '../../../lib/useAddress';
import { useCan } from '../../../lib/viewer';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import { TabLinks } from '../../../ui/TabLinks';
import '../approvals.css';
import { InboxList } from '../components/InboxList';
import { messages } from '../messages';
import { approvalsPath, inboxPath } from '../paths';
import { ApprovalInboxDocument, ApprovalWaitingDocument, type ApprovalWaitingQuery } from './ApprovalListPage.generated';

const tabs = ['waiting', 'mine', 'decided', 'all'] as const;
type Tab = (typeof tabs)[number];
const filters = { mine: { mine: true }, decided: { decidedByMe: true }, all: {} } as const;

/** The inbox: what waits for the viewer, oldest first; what they submitted and decided, newest first. */
export default function ApprovalListPage() {
  const t = useMessages(messages);
  const { get } = useAddress();
  // Rounds of other people's contracts are a list of their own only for those who see all of them.
  const seesAll = useCan('approvalChain.read');
  const shown = tabs.filter((tab) => tab !== 'all' || seesAll);
  const tab: Tab = shown.find((name) => name === get('tab')) ?? 'waiting';
  const waiting = useQuery(ApprovalWaitingDocument);
  const count = waiting.data?.waitingForMe.length;

  return (
    <Page title={t('title')}>
      <PageHeader title={t('title')} />
      <TabLinks label={t('tabs')} current={tab} items={shown.map((key) => ({ key, label: t(`tab.${key}`), href: key === 'waiting' ? approvalsPath : inboxPath(key), ...(key === 'waiting' && count ? { count } : {}) }))} />
      {tab === 'waiting' ? <Waiting data={waiting.data} error={waiting.error} loading={waiting.loading} onRetry={() => void waiting.refetch()} /> : <Rest key={tab} tab={tab} />}
    </Page>
  );
}

interface WaitingProps {
  data: ApprovalWaitingQuery | undefined;
  error: unknown;
  loading: boolean;
  onRetry: () => void;
}

function Waiting({ data, error, loading, onRetry }: WaitingProps) {
  const t = useMessages(messages);
  if (!data) return error ? <ErrorState error={error} onRetry={onRetry} /> : <LoadingState lines={5} />;
  if (data.waitingForMe.length === 0) return <EmptyState icon="check" title={t('empty.waiting')} text={t('empty.waitingText')} />;
  return <InboxList chains={data.waitingForMe.map((step) => step.chain)} busy={loading} />;
}

function Rest({ tab }: { tab: Exclude<Tab, 'waiting'> }) {
  const t = useMessages(messages);
  const { data, error, loading, networkStatus, fetchMore, refetch } = useQuery(ApprovalInboxDocument, { variables: { first: 30, filter: filters[tab] }, notifyOnNetworkStatusChange: true });
  const list = data?.approvalChains;
  if (!list) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LoadingState lines={5} />;
  if (list.nodes.length === 0) return <EmptyState icon="approval" title={t(`empty.${tab}`)} />;
  return (
    <>
      <InboxList chains={list.nodes} busy={loading} />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {list.pageInfo.hasNextPage ? (
        <div className="yz-table-more">
          <Button loading={networkStatus === NetworkStatus.fetchMore} onClick={() => void fetchMore({ variables: { after: list.pageInfo.endCursor } }).catch(() => undefined)}>
            {t('more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
