import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { cadenceAnchor, taskOutcome } from '@yingzao/domain/catalogues';
import { Button } from 'antd';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useAddress } from '../../../lib/useAddress';
import { useCan } from '../../../lib/viewer';
import { LinkButton } from '../../../ui/LinkButton';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import { TabLinks } from '../../../ui/TabLinks';
import { CadenceStateTag, WindowText } from '../components/CadenceTags';
import { messages } from '../messages';
import { cadenceTaskPath, cadenceTasksPath } from '../paths';
import { CadenceTaskListDocument, type CadenceTaskListQueryVariables, type CadenceTaskRow_CadenceTaskFragment } from './CadenceTaskListPage.generated';
import '../cadences.css';

type Filter = NonNullable<CadenceTaskListQueryVariables['filter']>;
const tabs = { mine: { mine: true, states: ['OPEN'] }, open: { states: ['OPEN'] }, late: { states: ['OPEN'], levels: ['MANAGER', 'DIRECTOR'] }, done: { states: ['DONE'] }, gone: { states: ['DROPPED', 'SUPERSEDED'] } } as const;
type Tab = keyof typeof tabs;
const keys = Object.keys(tabs) as readonly Tab[];

/** Follow-ups, what closes first above: one's own, and for full rights everybody's. */
export default function CadenceTaskListPage() {
  const t = useMessages(messages);
  const seesAll = useCan('cadence.update');
  const { get } = useAddress();
  const shown = seesAll ? keys : keys.filter((key) => key !== 'open');
  const tab = shown.find((key) => key === get('tab')) ?? 'mine';
  const { data, previousData, error, networkStatus, fetchMore, refetch } = useQuery(CadenceTaskListDocument, { variables: { first: 50, filter: tabs[tab] as unknown as Filter }, notifyOnNetworkStatusChange: true, fetchPolicy: 'cache-and-network' });
  const list = (data ?? previousData)?.cadenceTasks;
  return (
    <Page title={t('list.title')}>
      <PageHeader title={t('list.title')} lead={t('list.lead')} actions={seesAll ? <LinkButton href="/cadences">{t('list.template')}</LinkButton> : null} />
      <TabLinks label={t('list.tabs')} current={tab} items={shown.map((key) => ({ key, label: t(`list.${key}`), href: key === 'mine' ? cadenceTasksPath : `${cadenceTasksPath}?tab=${key}`, count: key === tab ? (data?.cadenceTasks.totalCount ?? null) : null }))} />
      {!list ? (
        error ? <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} /> : <LoadingState lines={6} />
      ) : list.nodes.length === 0 ? (
        <EmptyState icon="check" title={t(tab === 'mine' ? 'list.emptyMine' : 'list.empty')} />
      ) : (
        <ul className="cd-rows" aria-label={t('list.title')}>
          {list.nodes.map((task) => (
            <TaskRow key={task.id} task={task} />
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

function TaskRow({ task }: { task: CadenceTaskRow_CadenceTaskFragment }) {
  const t = useMessages(messages);
  const locale = useLocale();
  return (
    <li className="cd-row">
      <span className="cd-row-main">
        <Link to={cadenceTaskPath(task.id)}>{task.project.name}</Link>
        <span className="yz-quiet">
          {cadenceAnchor.label(task.anchor, locale)} · <WindowText {...task.window} />
        </span>
      </span>
      <span>
        <CadenceStateTag state={task.state} level={task.level} />{' '}
        <span className="yz-quiet">
          {task.owner?.name ?? t('list.nobody')} · {task.outcome ? taskOutcome.label(task.outcome, locale) : t(task.state === 'OPEN' && task.level !== 'OWNER' ? 'list.late2' : 'list.by', { day: task.closesOn })}
        </span>
      </span>
    </li>
  );
}
