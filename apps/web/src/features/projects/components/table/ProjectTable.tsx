import { lazy, Suspense, type ReactNode } from 'react';

import type { ProjectFilter, ProjectOrder, ProjectSort } from '../../../../generated/types.generated';
import { useMessages } from '../../../../lib/messages';
import { useCan } from '../../../../lib/viewer';
import { DataTable, type DataTableProps } from '../../../../ui/DataTable';
import { LoadingState } from '../../../../ui/states';
import { ColumnSettings } from '../../../../ui/columnSettings';
import type { TableSettings } from '../../../../ui/tableSettings';
import { useSelection } from '../../hooks/useSelection';
import { listMessages } from '../../listMessages';
import type { Grouping } from '../../model/grouping';
import { projectPath } from '../../paths';
import type { ProjectRow } from '../projectColumns';
import { UnitsMenu } from '../UnitsMenu';
import { BulkBar } from './BulkBar';
import { GroupMenu } from './GroupMenu';

const ProjectGroups = lazy(() => import('./ProjectGroups'));

export interface ProjectTableProps extends Pick<DataTableProps<ProjectRow>, 'rows' | 'loading' | 'loadingMore' | 'hasMore' | 'onLoadMore' | 'error' | 'onRetry' | 'empty'> {
  filter: ProjectFilter;
  order: ProjectOrder;
  setOrder: (order: ProjectOrder) => void;
  settings: TableSettings<ProjectRow>;
  grouping: Grouping | null;
  setGrouping: (by: Grouping | null) => void;
  total: number | null;
  /** Sums over all of the filter. */
  sums: ReactNode;
  rowActions: ((row: ProjectRow) => ReactNode) | undefined;
  reload: () => void;
}

/** The list on a wide screen: a table, in groups where wanted, with what can be done to many at once. */
export function ProjectTable(props: ProjectTableProps) {
  const { filter, order, setOrder, settings, grouping, setGrouping, total, sums, rowActions, reload, ...state } = props;
  const t = useMessages(listMessages);
  const canUpdate = useCan('project.update') && !filter.deleted;
  const selection = useSelection(filter, order);
  const { selected, onChange } = selection;
  const table = {
    id: 'projects',
    caption: t('caption'),
    columns: settings.ordered,
    settings,
    rowKey: (row: ProjectRow) => row.id,
    rowHref: (row: ProjectRow) => projectPath(row.id),
    rowTitle: (row: ProjectRow) => row.name,
    sort: { key: order.field, direction: order.direction },
    onSort: ({ key, direction }: { key: string; direction: 'ASC' | 'DESC' }) => setOrder({ field: key as ProjectSort, direction }),
    ...(rowActions ? { rowActions } : {}),
  };
  const selectable = canUpdate ? { selection: { selected, onChange } } : {};
  const tools = (
    <>
      {sums}
      <GroupMenu by={grouping} onChange={setGrouping} />
      <UnitsMenu />
    </>
  );
  return (
    <div className="pj-list">
      {canUpdate ? <BulkBar selection={selection} total={total} onDone={reload} /> : null}
      {grouping && !filter.deleted ? (
        <>
          <div className="yz-table-bar">
            <p className="yz-table-count" role="status">
              {total === null ? null : t('total', { count: total.toLocaleString('en-US') })}
            </p>
            <div className="yz-table-tools">
              {tools}
              <ColumnSettings settings={settings} />
            </div>
          </div>
          {total === 0 ? (
            state.empty
          ) : (
            <Suspense fallback={<LoadingState lines={6} />}>
              <ProjectGroups by={grouping} filter={filter} order={order} table={{ ...table, ...selectable }} />
            </Suspense>
          )}
        </>
      ) : (
        <DataTable<ProjectRow> {...table} {...state} {...selectable} total={total} toolbar={tools} />
      )}
    </div>
  );
}
