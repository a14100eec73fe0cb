import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { Link } from 'react-router-dom';

import type { ApprovalChainFilter } from '../../../generated/types.generated';
import { useMessages } from '../../../lib/messages';
import { useAddress } from '../../../lib/useAddress';
import { useCan } from '../../../lib/viewer';
import { LinkButton } from '../../../ui/LinkButton';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import { TabLinks } from '../../../ui/TabLinks';
import '../approvals.css';
import { BatchResults } from '../components/BatchResults';
import { DelegationBanner } from '../components/DelegationBanner';
import { InboxList } from '../components/InboxList';
import { WaitingBox } from '../components/WaitingBox';
import { useBatch } from '../hooks/useBatch';
import { messages } from '../messages';
import { approvalsPath, delegationsPath, inboxPath, templatesPath } from '../paths';
import { ApprovalBoxesDocument, ApprovalInboxDocument } from './ApprovalListPage.generated';

const tabs = ['waiting', 'decided', 'mine', 'copied', 'all'] as const;
type Tab = (typeof tabs)[number];
const filters = { decided: { decidedByMe: true }, mine: { mine: true }, copied: { copiedToMe: true }, all: {} } as const satisfies Record<Exclude<Tab, 'waiting'>, ApprovalChainFilter>;
const countNames = { waiting: 'waiting', decided: 'decided', mine: 'sent', copied: 'copied' } as const;

/** The four boxes of the viewer: what waits for them, oldest first; what they decided, sent and got a copy of, newest first. */
export default function ApprovalListPage() {
  const t = useMessages(messages);
  const { get } = useAddress();
  // Rounds of other people's contracts are a list of their own only for those who see all of them.
  const seesAll = useCan('approvalChain.read');
  const keepsTemplates = useCan('approvalTemplate.update');
  const shown = tabs.filter((tab) => tab !== 'all' || seesAll);
  const tab: Tab = shown.find((name) => name === get('tab')) ?? 'waiting';
  const { data } = useQuery(ApprovalBoxesDocument);
  const counts = data?.approvalCounts;
  const batch = useBatch();

  return (
    <Page title={t('title')}>
      <PageHeader title={t('title')} actions={<>{keepsTemplates ? <LinkButton href={templatesPath}>{t('templates')}</LinkButton> : null}<LinkButton href={delegationsPath}>{t('delegation.link')}</LinkButton></>} />
      <TabLinks
        label={t('tabs')}
        current={tab}
        items={shown.map((key) => ({ key, label: t(`tab.${key}`), href: key === 'waiting' ? approvalsPath : inboxPath(key), ...(key !== 'all' && counts ? { count: counts[countNames[key]] } : {}) }))}
      />
      {tab === 'waiting' ? <DelegationBanner delegations={data?.approvalDelegations ?? []} /> : null}
      <BatchResults batch={batch} />
      {tab === 'waiting' ? <WaitingBox batch={batch} /> : <Rest key={tab} tab={tab} unread={tab === 'copied' && get('unread') === '1'} unreadCount={counts?.unreadCopies ?? 0} />}
    </Page>
  );
}

function Rest({ tab, unread, unreadCount }: { tab: Exclude<Tab, 'waiting'>; unread: boolean; unreadCount: number }) {
  const t = useMessages(messages);
  const filter = unread ? { ...filters.copied, unread: true } : filters[tab];
  const { data, error, loading, networkStatus, fetchMore, refetch } = useQuery(ApprovalInboxDocument, { variables: { first: 30, filter, copied: tab === 'copied' }, notifyOnNetworkStatusChange: true });
  const list = data?.approvalChains;
  if (!list) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LoadingState lines={5} />;
  return (
    <>
      {tab === 'copied' && (unread || unreadCount > 0) ? <p className="ap-unread">{unread ? <Link to={inboxPath('copied')}>{t('allCopies')}</Link> : <Link to={`${inboxPath('copied')}&unread=1`}>{t('onlyUnread', { n: unreadCount })}</Link>}</p> : null}
      {list.nodes.length === 0 ? <EmptyState icon="approval" title={t(`empty.${unread ? 'unread' : tab}`)} /> : <InboxList chains={list.nodes} busy={loading} />}
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
