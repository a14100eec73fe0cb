import { Button } from 'antd';
import { useMemo } from 'react';

import { useCustomFields } from '../../../lib/customFields';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Slot } from '../../../lib/slots';
import { useNarrow } from '../../../lib/useNarrow';
import { useCan } from '../../../lib/viewer';
import { Icon } from '../../../ui/Icon';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { useTableSettings } from '../../../ui/tableSettings';
import { ExportButton } from '../components/ExportButton';
import { FiguresLine } from '../components/FiguresLine';
import { ProjectFilterBar } from '../components/filter/ProjectFilterBar';
import { LinkButton } from '../../../ui/LinkButton';
import { ListEmpty } from '../components/ListEmpty';
import { ProjectCards } from '../components/ProjectCards';
import { customColumn, customColumns, customIdOf, projectColumns } from '../components/projectColumns';
import { editableColumns } from '../components/table/editableColumns';
import { ProjectTable } from '../components/table/ProjectTable';
import { SortSelect } from '../components/SortSelect';
import { StatusTabs } from '../components/StatusTabs';
import { UnitsMenu } from '../components/UnitsMenu';
import { useListAddress } from '../hooks/useListAddress';
import { useProjectList } from '../hooks/useProjectList';
import { useRestoreProject } from '../hooks/useRestoreProject';
import { useUnits } from '../hooks/useUnits';
import { listMessages } from '../listMessages';
import { messages } from '../messages';
import { hasConditions } from '../model/filterPatch';
import { withoutTab } from '../model/tabs';
import { projectBoardPath, projectCalendarPath, projectNewPath, projectsPath } from '../paths';
import '../projects.css';

/** Every tracked project the viewer may see: filtered, sorted and counted by the server. */
export default function ProjectListPage() {
  const t = useMessages(listMessages);
  const shared = useMessages(messages);
  const locale = useLocale();
  const phone = useNarrow();
  const canCreate = useCan('project.create');
  const canRestore = useCan('project.restore');
  const [units] = useUnits();
  const { address, filter, order, grouping, layout, setFilter, setOrder, setGrouping, hrefOf, withColumns } = useListAddress();
  const { restore, busy } = useRestoreProject();
  const canUpdate = useCan('project.update') && !filter.deleted;
  const custom = useCustomFields('PROJECT');
  const byExpected = filter.expectedSignOn != null || order.field === 'EXPECTED_SIGN_ON';
  const columns = useMemo(() => editableColumns([...projectColumns(t, locale, units, byExpected), ...customColumns(custom, locale)], canUpdate), [t, locale, units, byExpected, canUpdate, custom]);
  const settings = useTableSettings('projects', columns, layout);
  const customFieldIds = settings.shown.flatMap((column) => customIdOf(column.key) ?? []);
  // Known from the address before the fields are: one request then, not two.
  const withCustom = !phone && (customFieldIds.length > 0 || (layout.text?.includes(customColumn) ?? false));
  const list = useProjectList(filter, order, canRestore, withCustom);

  const restoreButton = filter.deleted
    ? (row: { id: string; name: string }) => (
        <Button size="small" loading={busy} icon={<Icon name="restore" />} onClick={() => void restore(row).then((done) => (done ? list.reload() : undefined))}>
          {shared('restore.action')}
        </Button>
      )
    : undefined;
  const empty = (
    <ListEmpty
      filter={filter}
      filtered={hasConditions(filter) || Boolean(filter.statuses)}
      canCreate={canCreate}
      onClear={() => setFilter({})}
    />
  );
  const sums = list.figures && list.figures.count > 0 ? <FiguresLine figures={list.figures} /> : null;
  const shownState = { rows: list.rows, loading: list.loading, loadingMore: list.loadingMore, hasMore: list.hasMore, onLoadMore: list.loadMore, error: list.error, onRetry: list.reload, empty };

  return (
    <Page title={t('title')}>
      <PageHeader
        title={t('title')}
        lead={list.isPartial ? t('leadPartial') : t('lead')}
        actions={
          <>
            <LinkButton href={hrefOf(withoutTab(filter)).replace(projectsPath, projectBoardPath)} icon={<Icon name="columns" />}>
              {t('board')}
            </LinkButton>
            <LinkButton href={hrefOf(filter).replace(projectsPath, projectCalendarPath)} icon={<Icon name="calendar" />}>
              {t('calendar')}
            </LinkButton>
            <Slot name="savedViews" of={{ kind: 'PROJECTS', path: projectsPath, address, search: withColumns(settings.text) }} />
            <ExportButton filter={filter} order={order} customFieldIds={customFieldIds} disabled={list.total === 0} />
            {canCreate ? (
              <LinkButton href={projectNewPath} type="primary" icon={<Icon name="plus" />}>
                {t('create')}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <StatusTabs filter={filter} counts={list.counts} canRestore={canRestore} hrefOf={hrefOf} />
      <div className="pj-filter">
        <ProjectFilterBar filter={filter} setFilter={setFilter} allMine={list.isPartial} />
      </div>
      {phone ? (
        <>
          {sums}
          <div className="yz-table-bar">
            <p className="yz-table-count" role="status">
              {list.total === null ? null : t('total', { count: list.total.toLocaleString('en-US') })}
            </p>
            <div className="yz-table-tools">
              <SortSelect order={order} onChange={setOrder} />
              <UnitsMenu />
            </div>
          </div>
          <ProjectCards {...shownState} total={list.total} actions={restoreButton} />
        </>
      ) : (
        <ProjectTable
          {...shownState}
          filter={filter}
          order={order}
          setOrder={setOrder}
          settings={settings}
          grouping={grouping}
          setGrouping={setGrouping}
          total={list.total}
          sums={sums}
          rowActions={restoreButton}
          reload={list.reload}
        />
      )}
    </Page>
  );
}
