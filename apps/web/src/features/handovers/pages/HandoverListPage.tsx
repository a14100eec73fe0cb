import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { useAddress } from '../../../lib/useAddress';
import { useCan } from '../../../lib/viewer';
import { Icon } from '../../../ui/Icon';
import { LinkButton } from '../../../ui/LinkButton';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import { TabLinks } from '../../../ui/TabLinks';
import { DateText } from '../../../ui/texts';
import { HandoverStateTag } from '../components/HandoverTags';
import { messages } from '../messages';
import { handoverNewPath, handoverPath, handoversPath } from '../paths';
import { HandoverListDocument, type HandoverListQueryVariables } from './HandoverListPage.generated';
import '../handovers.css';

type Filter = NonNullable<HandoverListQueryVariables['filter']>;
const tabs = { waiting: { waitingForMe: true }, open: { states: ['OPEN'] }, closed: { states: ['COMPLETED', 'CANCELLED'] }, all: {} } as const satisfies Record<string, object>;
type Tab = keyof typeof tabs;
const keys = Object.keys(tabs) as readonly Tab[];

/** Hand-overs: what waits for oneself first. */
export default function HandoverListPage() {
  const t = useMessages(messages);
  const mayStart = useCan('handover.create');
  const { get } = useAddress();
  const tab = keys.find((key) => key === get('tab')) ?? 'waiting';
  const { data, previousData, error, networkStatus, fetchMore, refetch } = useQuery(HandoverListDocument, { variables: { first: 50, filter: tabs[tab] as Filter }, notifyOnNetworkStatusChange: true, fetchPolicy: 'cache-and-network' });
  const list = (data ?? previousData)?.handovers;
  return (
    <Page title={t('list.title')}>
      <PageHeader
        title={t('list.title')}
        lead={t('list.lead')}
        actions={
          mayStart ? (
            <LinkButton href={handoverNewPath} icon={<Icon name="plus" />}>
              {t('list.new')}
            </LinkButton>
          ) : null
        }
      />
      <TabLinks label={t('list.tabs')} current={tab} items={keys.map((key) => ({ key, label: t(`list.${key}`), href: key === 'waiting' ? handoversPath : `${handoversPath}?tab=${key}`, count: key === tab ? (data?.handovers.totalCount ?? null) : null }))} />
      {!list ? (
        error ? <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} /> : <LoadingState lines={6} />
      ) : list.nodes.length === 0 ? (
        <EmptyState icon="check" title={t(tab === 'waiting' ? 'list.emptyWaiting' : 'list.empty')} />
      ) : (
        <ul className="ho-rows" aria-label={t('list.title')}>
          {list.nodes.map((handover) => (
            <li key={handover.id} className="ho-row">
              <span className="ho-row-main">
                <Link to={handoverPath(handover.id)}>{t('page.name', { name: handover.leaver.name })}</Link>
                <span className="yz-quiet">{handover.reason}</span>
              </span>
              <span>
                <HandoverStateTag state={handover.state} />{' '}
                <span className="yz-quiet">
                  {t('list.openedBy', { name: handover.openedBy.name })} · <DateText value={handover.openedAt} />
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {list?.pageInfo.hasNextPage ? (
        <div className="yz-table-more">
          <Button loading={networkStatus === NetworkStatus.fetchMore} onClick={() => void fetchMore({ variables: { after: list.pageInfo.endCursor } }).catch(() => undefined)}>
            {t('list.more')}
          </Button>
        </div>
      ) : null}
    </Page>
  );
}
