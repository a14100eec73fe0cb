import { useQuery } from '@apollo/client/react';
import { boardLimits } from '@yingzao/domain/statisticsBoards';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { useCan } from '../../../lib/viewer';
import { EditDialog } from '../../../ui/EditDialog';
import { FormField } from '../../../ui/FormField';
import { Icon } from '../../../ui/Icon';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import { DateText } from '../../../ui/texts';
import { SaveStatisticsBoardDocument, StatisticsBoardsDocument, type StatisticsBoardsQuery } from '../boards/boards.generated';
import { boardMessages } from '../boards/messages';
import { boardPath } from '../boards/paths';
import '../boards/boards.css';

type Listed = StatisticsBoardsQuery['statisticsBoards'][number];

/** Boards of charts: one's own, and those that colleagues published. */
export default function StatisticsBoardsPage() {
  const t = useMessages(boardMessages);
  const may = useCan('statisticsBoard.update');
  const [isNew, setNew] = useState(false);
  const { data, error, refetch } = useQuery(StatisticsBoardsDocument, { fetchPolicy: 'cache-and-network' });
  const boards = data?.statisticsBoards;
  const groups = [
    ...(may ? [{ title: t('list.mine'), boards: boards?.filter((board) => board.viewerCanUpdate) ?? [] }] : []),
    { title: t('list.published'), boards: boards?.filter((board) => !board.viewerCanUpdate) ?? [] },
  ];
  const make = may ? (
    <Button type="primary" icon={<Icon name="plus" />} onClick={() => setNew(true)}>
      {t('new')}
    </Button>
  ) : null;
  return (
    <Page title={t('boards')}>
      <PageHeader title={t('boards')} lead={t('list.lead')} actions={make} />
      {!boards ? (
        error ? <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} /> : <LoadingState lines={5} />
      ) : boards.length === 0 ? (
        <EmptyState icon="statistics" title={t('list.empty')} text={t(may ? 'list.emptyText' : 'list.emptyRead')} />
      ) : (
        groups.map((group) => (
          <section key={group.title} className="yz-stat-boards" aria-label={group.title}>
            <h2>{group.title}</h2>
            {group.boards.length === 0 ? <p className="yz-quiet">{t('list.none')}</p> : null}
            <ul>
              {group.boards.map((board) => (
                <BoardRow key={board.id} board={board} />
              ))}
            </ul>
          </section>
        ))
      )}
      {isNew ? <NewBoard onClose={() => setNew(false)} /> : null}
    </Page>
  );
}

function BoardRow({ board }: { board: Listed }) {
  const t = useMessages(boardMessages);
  const readers = [...board.departments, ...board.people].map(({ name }) => name);
  const published = board.isPublic
    ? t('list.public')
    : readers.length === 0
      ? t('list.private')
      : readers.length > 3
        ? t('list.more', { names: readers.slice(0, 3).join(t('separator')), count: readers.length })
        : readers.join(t('separator'));
  return (
    <li>
      <Link to={boardPath(board.id)}>{board.title}</Link>
      <span className="yz-quiet">
        {t('list.charts', { count: board.charts.length })} · {board.viewerCanUpdate ? published : t('list.by', { name: board.owner?.name ?? '' })}
      </span>
      <span className="yz-quiet">
        {t('list.updated')} <DateText value={board.updatedAt} />
      </span>
    </li>
  );
}

function NewBoard({ onClose }: { onClose: () => void }) {
  const t = useMessages(boardMessages);
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const submit = useSubmit(SaveStatisticsBoardDocument, (answer) => answer.saveStatisticsBoard, (cache) => forget(cache, 'statisticsBoards'));
  const save = async (): Promise<void> => {
    const payload = await submit.send({ title, charts: [], isPublic: false, personIds: [], departmentIds: [] });
    if (payload?.board && payload.errors.length === 0) void navigate(boardPath(payload.board.id));
  };
  return (
    <EditDialog title={t('new')} width={440} errors={submit.errors} busy={submit.busy} onSave={() => void save()} onClose={onClose}>
      <FormField path="title" label={t('title')} required hint={t('titleHint')}>
        {(binding) => <Input {...binding} data-autofocus value={title} maxLength={boardLimits.titleLength} onChange={(event) => setTitle(event.target.value)} />}
      </FormField>
    </EditDialog>
  );
}
