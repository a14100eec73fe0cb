import { useQuery } from '@apollo/client/react';
import { today } from '@yingzao/domain/measures';
import { Button } from 'antd';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { useCan } from '../../../lib/viewer';
import { ConfirmDialog } from '../../../ui/Dialog';
import { Icon } from '../../../ui/Icon';
import { LinkButton } from '../../../ui/LinkButton';
import { MenuButton } from '../../../ui/MenuButton';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import { toast } from '../../../ui/toast';
import { BoardGrid } from '../boards/BoardGrid';
import { chartsOf, type StoredBoard } from '../boards/boardCharts';
import { DeleteStatisticsBoardDocument, StatisticsBoardDocument } from '../boards/boards.generated';
import { boardMessages } from '../boards/messages';
import { boardsPath } from '../boards/paths';
import { useBoardFigures } from '../boards/useBoardFigures';
import '../statistics.css';
import '../boards/boards.css';

const BoardEditor = lazy(() => import('../boards/BoardEditor'));
const PublishDialog = lazy(() => import('../boards/PublishDialog'));

/** One board: every chart with the figures of whoever looks. */
export default function StatisticsBoardPage() {
  const t = useMessages(boardMessages);
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(StatisticsBoardDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const board = data?.statisticsBoard;
  if (board) return <Shown key={board.id} board={board} />;
  return (
    <Page title={t('boards')}>
      <PageHeader title={t('boards')} />
      {data ? <EmptyState icon="statistics" title={t('gone')} action={<LinkButton href={boardsPath}>{t('boards')}</LinkButton>} /> : error ? <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} /> : <LoadingState lines={6} />}
    </Page>
  );
}

function Shown({ board }: { board: StoredBoard }) {
  const t = useMessages(boardMessages);
  const navigate = useNavigate();
  const seesAll = useCan('project.read');
  const [open, setOpen] = useState<'edit' | 'publish' | 'delete' | null>(null);
  const charts = useMemo(() => chartsOf(board), [board]);
  const figures = useBoardFigures(charts);
  const remove = useSubmit(DeleteStatisticsBoardDocument, (answer) => answer.deleteStatisticsBoard, (cache) => forget(cache, 'statisticsBoards', 'statisticsBoard'));
  const erase = async (): Promise<void> => {
    const payload = await remove.send({ id: board.id, expectedVersion: board.version });
    if (!payload || payload.errors.length > 0) return void toast.error(payload?.errors[0]?.message ?? t('deleteFailed'));
    toast.success(t('deleted', { name: board.title }));
    void navigate(boardsPath);
  };
  if (open === 'edit')
    return (
      <Page title={board.title}>
        <Suspense fallback={<LoadingState lines={6} />}>
          <BoardEditor board={board} figures={figures} onClose={() => setOpen(null)} />
        </Suspense>
      </Page>
    );
  return (
    <Page title={board.title}>
      <PageHeader
        title={board.title}
        lead={board.viewerCanUpdate ? null : t('list.by', { name: board.owner?.name ?? '' })}
        actions={
          <>
            {board.viewerCanUpdate ? (
              <>
                <Button icon={<Icon name="edit" />} onClick={() => setOpen('edit')}>
                  {t('edit')}
                </Button>
                <Button icon={<Icon name="people" />} onClick={() => setOpen('publish')}>
                  {t('publish')}
                </Button>
              </>
            ) : null}
            <MenuButton
              label={board.title}
              items={[
                { key: 'print', label: t('print'), icon: 'export', onSelect: () => window.print() },
                ...(board.viewerCanUpdate ? [{ key: 'delete', label: t('delete'), icon: 'trash' as const, danger: true, onSelect: () => setOpen('delete') }] : []),
              ]}
            />
          </>
        }
      />
      {(figures.isPartial ?? !seesAll) && charts.length > 0 ? (
        <p className="yz-stat-partial" role="note">
          <Icon name="lock" />
          {t('partial')}
        </p>
      ) : null}
      {charts.length === 0 ? (
        <EmptyState icon="statistics" title={t('empty')} text={board.viewerCanUpdate ? t('emptyText') : null} action={<LinkButton href="/statistics">{t('toStatistics')}</LinkButton>} />
      ) : figures.error ? (
        <ErrorState error={figures.error} onRetry={figures.refetch} />
      ) : (
        <BoardGrid charts={charts} figures={figures} day={today(new Date())} label={board.title} />
      )}
      {open === 'publish' ? (
        <Suspense fallback={null}>
          <PublishDialog board={board} onClose={() => setOpen(null)} />
        </Suspense>
      ) : null}
      <ConfirmDialog open={open === 'delete'} danger title={t('deleteAsk', { name: board.title })} text={t('deleteText')} confirmText={t('delete')} busy={remove.busy} onConfirm={() => void erase()} onClose={() => setOpen(null)} />
    </Page>
  );
}
