import { useQuery } from '@apollo/client/react';
import { useId } from 'react';

import type { ProjectFilter, ProjectOrder } from '../../../../generated/types.generated';
import { DataTable, type DataTableProps } from '../../../../ui/DataTable';
import { Icon } from '../../../../ui/Icon';
import { FiguresLine } from '../FiguresLine';
import type { FiguresLine_StatisticsFiguresFragment } from '../FiguresLine.generated';
import { customIdOf, type ProjectRow } from '../projectColumns';
import { ProjectGroupRowsDocument } from './ProjectGroups.generated';

export type GroupTableProps = Pick<DataTableProps<ProjectRow>, 'id' | 'caption' | 'columns' | 'settings' | 'rowKey' | 'rowHref' | 'rowTitle' | 'sort' | 'onSort' | 'selection' | 'rowActions'>;

export interface ProjectGroupProps {
  name: string;
  figures: FiguresLine_StatisticsFiguresFragment;
  /** Null where a list cannot ask for this group. */
  filter: ProjectFilter | null;
  order: ProjectOrder;
  isOpen: boolean;
  onToggle: () => void;
  table: GroupTableProps;
}

/** A group with its sums, as the server added them up; its projects are read when it is opened. */
export function ProjectGroup({ name, figures, filter, order, isOpen, onToggle, table }: ProjectGroupProps) {
  const id = useId();
  return (
    <section className="pj-group" aria-labelledby={id}>
      <header className="pj-group-head">
        <h2 id={id}>
          <button type="button" aria-expanded={isOpen} disabled={!filter} onClick={onToggle}>
            <Icon name={isOpen ? 'down' : 'right'} />
            {name}
            <span className="yz-num yz-quiet">{figures.count.toLocaleString('en-US')}</span>
          </button>
        </h2>
        <FiguresLine figures={figures} />
      </header>
      {isOpen && filter ? <GroupRows filter={filter} order={order} table={{ ...table, caption: `${table.caption}：${name}` }} /> : null}
    </section>
  );
}

function GroupRows({ filter, order, table }: { filter: ProjectFilter; order: ProjectOrder; table: GroupTableProps }) {
  const { data, error, loading, fetchMore, refetch } = useQuery(ProjectGroupRowsDocument, { variables: { filter, orderBy: order, withCustom: table.settings?.shown.some((column) => customIdOf(column.key) !== null) ?? false }, notifyOnNetworkStatusChange: true });
  const page = data?.projects;
  return (
    <DataTable<ProjectRow>
      {...table}
      isPart
      rows={page?.nodes ?? []}
      total={page?.totalCount ?? null}
      loading={!page && loading}
      loadingMore={Boolean(page) && loading}
      hasMore={page?.pageInfo.hasNextPage ?? false}
      onLoadMore={() => void fetchMore({ variables: { after: page?.pageInfo.endCursor } }).catch(() => undefined)}
      error={error}
      onRetry={() => void refetch().catch(() => undefined)}
    />
  );
}
