import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useDroppable } from '@dnd-kit/core';
import { formatArea } from '@yingzao/domain/measures';
import { Button } from 'antd';
import { useId } from 'react';

import { useLocale } from '../../../../lib/locale';
import { useMessages } from '../../../../lib/messages';
import { ErrorState, LoadingState } from '../../../../ui/states';
import { boardMessages } from '../../boardMessages';
import type { BoardColumn } from '../../model/board';
import { BoardCard } from './BoardCard';
import { BoardColumnDocument, type BoardCard_ProjectFragment } from './BoardCard.generated';

export interface BoardLaneProps {
  column: BoardColumn;
  columns: readonly BoardColumn[];
  /** Whether what is carried may be dropped here; null while nothing is. */
  accepts: boolean | null;
  /** On its way to another column, or back: shown where it goes. */
  arriving: BoardCard_ProjectFragment | null;
  leavingId: string | null;
  onMove: (project: BoardCard_ProjectFragment, column: BoardColumn) => void;
}

/** One column of the board: its rows twenty at a time, how many there are, and their floor area in all. */
export function BoardLane({ column, columns, accepts, arriving, leavingId, onMove }: BoardLaneProps) {
  const t = useMessages(boardMessages);
  const locale = useLocale();
  const titleId = useId();
  const { data, previousData, error, networkStatus, fetchMore, refetch } = useQuery(BoardColumnDocument, { variables: { filter: column.filter }, fetchPolicy: 'cache-and-network', notifyOnNetworkStatusChange: true });
  const { setNodeRef, isOver } = useDroppable({ id: column.key, data: { column } });
  const shown = (data ?? previousData)?.projects;
  const rows = (shown?.nodes ?? []).filter((row) => row.id !== leavingId && row.id !== arriving?.id);
  const rest = (shown?.totalCount ?? 0) - (shown?.nodes.length ?? 0);
  return (
    <section className="pj-lane" aria-labelledby={titleId} ref={setNodeRef} data-column={column.key} data-over={(isOver && accepts) || undefined} data-accepts={accepts ?? undefined}>
      <header className="pj-lane-head">
        <h2 id={titleId} aria-label={shown ? t('column', { name: column.name, count: shown.totalCount }) : column.name}>
          {column.name} {shown ? <span className="yz-num yz-quiet">{shown.totalCount.toLocaleString('en-US')}</span> : null}
        </h2>
        {shown && shown.totalCount > 0 ? (
          <small className="yz-quiet">
            {formatArea(shown.figures.gfaM2, { locale, places: 1 })}
          </small>
        ) : null}
      </header>
      {error && !shown ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!shown && !error ? <LoadingState lines={4} /> : null}
      <ul className="pj-lane-cards" aria-busy={!data && !error}>
        {arriving ? <BoardCard key={arriving.id} project={arriving} columns={columns} onMove={onMove} /> : null}
        {rows.map((row) => (
          <BoardCard key={row.id} project={row} columns={columns} onMove={onMove} />
        ))}
      </ul>
      {shown && shown.nodes.length === 0 && !arriving ? <p className="pj-lane-empty yz-quiet">{t('empty')}</p> : null}
      {shown?.pageInfo.hasNextPage ? (
        <Button size="small" type="text" loading={networkStatus === NetworkStatus.fetchMore} onClick={() => void fetchMore({ variables: { after: shown.pageInfo.endCursor } }).catch(() => undefined)}>
          {t('more', { count: Math.min(20, rest) })}
        </Button>
      ) : null}
    </section>
  );
}
