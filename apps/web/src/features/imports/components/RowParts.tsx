import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { useOpenImport } from '../hooks/openImport';
import type { ImportRow } from '../hooks/useImportRows';
import { messages } from '../messages';
import { cellAt, type SheetColumn } from '../model/rows';
import { CellEditor } from './CellEditor';
import { ClientPicker } from './ClientPicker';

/** A cell as it counts, with what stands in the workbook where it was corrected. */
export function Cell({ row, column }: { row: ImportRow; column: SheetColumn }) {
  const t = useMessages(messages);
  const { text, original } = cellAt(row, column);
  if (original === null) return text ? <>{text}</> : <span className="yz-blank">—</span>;
  return (
    <span className="im-corrected">
      {text || t('rows.blank')} <small className="yz-quiet">{t('rows.original', { text: original || t('rows.blank') })}</small>
    </span>
  );
}

/** What is wrong with a row and what to do, each with the cell to correct beside it. */
export function RowIssues({ row }: { row: ImportRow }) {
  const t = useMessages(messages);
  const { job, editable } = useOpenImport();
  if (row.issues.length === 0) return row.corrections.length > 0 ? <span className="yz-quiet">{t('rows.corrected')}</span> : null;
  return (
    <ul className="im-issues">
      {row.issues.map((issue, at) => {
        const column = job.columns.find(({ index }) => index === issue.column);
        return (
          <li key={`${issue.code}.${at}`}>
            {issue.message}{' '}
            {editable && issue.code === 'CLIENT_AMBIGUOUS' ? <RowClient row={row} /> : null}
            {editable && column?.field ? <CellEditor row={row} column={{ ...column, field: column.field }} /> : null}
          </li>
        );
      })}
    </ul>
  );
}

/** What a row becomes. The client of a project can be pointed out by hand. */
export function RowAction({ row }: { row: ImportRow }) {
  const t = useMessages(messages);
  const { job, editable } = useOpenImport();
  const { kind, clientName, changes } = row.action;
  if (kind === 'NONE') return <span className="yz-quiet">{t('action.NONE')}</span>;
  if (kind === 'UNCHANGED') return <span className="yz-quiet">{t('action.UNCHANGED')}</span>;
  if (kind === 'UPDATE') return <Changes changes={changes} />;
  return (
    <span className="im-action">
      {t(`action.${kind}.${job.kind}`)} {kind === 'CREATE' ? null : <strong>{clientName}</strong>}{' '}
      {editable && job.kind === 'TRACKING' ? <RowClient row={row} /> : null}
    </span>
  );
}

/** What a row changes of a known record. */
function Changes({ changes }: Pick<ImportRow['action'], 'changes'>) {
  const t = useMessages(messages);
  return (
    <ul className="im-changes" aria-label={t('action.UPDATE')}>
      {changes.map(({ field, label, from, to }) => (
        <li key={field}>
          <span className="yz-quiet">{label}</span> {from ? <del>{from}</del> : null} <ins>{to ?? t('rows.blank')}</ins>
        </li>
      ))}
    </ul>
  );
}

function RowClient({ row }: { row: ImportRow }) {
  const t = useMessages(messages);
  const { job } = useOpenImport();
  const [open, setOpen] = useState(false);
  const column = job.columns.find(({ field }) => field === 'client');
  const name = column ? cellAt(row, column).text : '';
  if (!name) return null;
  return open ? (
    <ClientPicker name={name} label={t('edit.clientOf', { row: row.sheetRow })} onDone={() => setOpen(false)} />
  ) : (
    <button type="button" className="yz-link-button im-correct" aria-label={`${t('edit.client')} ${t('rows.rowNumber', { row: row.sheetRow })}`} onClick={() => setOpen(true)}>
      {t('edit.client')}
    </button>
  );
}
