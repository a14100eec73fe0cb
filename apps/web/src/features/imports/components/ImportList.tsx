import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { useNarrow } from '../../../lib/useNarrow';
import { DataTable, type Column } from '../../../ui/DataTable';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import { DateText } from '../../../ui/texts';
import { messages } from '../messages';
import { importPath } from '../paths';
import type { ImportList_ImportFragment } from './ImportList.generated';
import { StateTag } from './StateTag';

export interface ImportListProps {
  rows: readonly ImportList_ImportFragment[];
  loading: boolean;
  error: unknown;
  onRetry: () => void;
}

function Counts({ counts: { good, warning, rejected } }: Pick<ImportList_ImportFragment, 'counts'>) {
  return (
    <span className="im-counts yz-num">
      {good} / {warning} / {rejected}
    </span>
  );
}

/** What the viewer uploaded, newest first. */
export function ImportList(props: ImportListProps) {
  const t = useMessages(messages);
  const narrow = useNarrow();
  const { rows, loading, error, onRetry } = props;
  const empty = <EmptyState icon="import" title={t('list.empty')} text={t('list.emptyText')} />;
  if (rows.length === 0) return error ? <ErrorState error={error} onRetry={onRetry} /> : loading ? <LoadingState /> : empty;
  if (narrow)
    return (
      <ul className="im-cards" aria-label={t('list.caption')}>
        {rows.map((row) => (
          <li key={row.id} className="im-card">
            <Link to={importPath(row.id)}>{row.fileName}</Link>
            <p className="im-card-facts">
              <StateTag state={row.state} />
              <span>{t(`kind.${row.kind}`)}</span>
              <Counts counts={row.counts} />
              <DateText value={row.createdAt} kind="datetime" />
            </p>
          </li>
        ))}
      </ul>
    );
  const columns: Column<ImportList_ImportFragment>[] = [
    { key: 'file', title: t('list.file'), render: (row) => row.fileName },
    { key: 'kind', title: t('list.kind'), render: (row) => t(`kind.${row.kind}`) },
    { key: 'state', title: t('list.state'), render: (row) => <StateTag state={row.state} /> },
    { key: 'rows', title: t('list.rows'), align: 'right', render: (row) => <Counts counts={row.counts} /> },
    { key: 'at', title: t('list.at'), align: 'right', render: (row) => <DateText value={row.createdAt} kind="datetime" /> },
  ];
  return (
    <DataTable
      id="imports"
      caption={t('list.caption')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => importPath(row.id)}
      rowTitle={(row) => row.fileName}
      loading={loading}
      error={error}
      onRetry={onRetry}
    />
  );
}
