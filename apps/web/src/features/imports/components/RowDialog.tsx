import { Button, Input } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { Dialog } from '../../../ui/Dialog';
import { useOpenImport } from '../hooks/openImport';
import { useAdjust } from '../hooks/useAdjust';
import { useAnnounceRow } from '../hooks/useAnnounceRow';
import type { ImportRow } from '../hooks/useImportRows';
import { messages } from '../messages';
import { cellAt, columnLetters, plainHeader } from '../model/rows';
import { AdjustErrors } from './AdjustErrors';
import { Cell } from './RowParts';
import { OutcomeTag } from './StateTag';

/** All cells of one row as typed; those that are imported can be typed anew, several at once. */
export function RowDialog({ row, onClose }: { row: ImportRow; onClose: () => void }) {
  const t = useMessages(messages);
  const { job, editable } = useOpenImport();
  const { adjust, errors, busy, blocked } = useAdjust();
  const announce = useAnnounceRow();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const fed = job.columns.filter((column) => column.field);
  const ignored = job.columns.filter((column) => !column.field && row.cells[column.index]);
  const changed = fed.filter((column) => column.field && typed[column.field] !== undefined && typed[column.field] !== cellAt(row, column).text);

  const save = async (): Promise<void> => {
    const cells = changed.map(({ field }) => ({ sheetRow: row.sheetRow, field: field!, text: typed[field!]! }));
    if (!(await adjust({ cells }))) return;
    onClose();
    await announce(row.sheetRow);
  };
  const nameOf = ({ index, header }: (typeof fed)[number]): string => t('whole.cell', { column: columnLetters(index), header: plainHeader(header) });

  return (
    <Dialog
      open
      title={
        <span className="im-whole-title">
          {t('whole.title', { row: row.sheetRow })} <OutcomeTag outcome={row.outcome} />
        </span>
      }
      width={860}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('whole.close')}</Button>
          {editable ? (
            <Button type="primary" loading={busy} disabled={changed.length === 0 || (blocked && !busy)} onClick={() => void save()}>
              {busy ? t('edit.saving') : t('whole.save')}
            </Button>
          ) : null}
        </>
      }
    >
      <AdjustErrors errors={errors} />
      <dl className="im-cells">
        {fed.map((column) => {
          const issues = row.issues.filter((issue) => issue.column === column.index);
          const field = column.field!;
          const { text, original } = cellAt(row, column);
          const id = `cell-${column.index}`;
          return (
            <div key={column.index} className={issues.length > 0 ? 'im-cell im-cell-wrong' : 'im-cell'}>
              <dt>{editable ? <label htmlFor={id}>{nameOf(column)}</label> : nameOf(column)}</dt>
              <dd>
                {editable ? (
                  <Input.TextArea
                    id={id}
                    autoSize={{ minRows: 1, maxRows: 6 }}
                    maxLength={2000}
                    value={typed[field] ?? text}
                    aria-describedby={issues.length > 0 ? `${id}-issues` : undefined}
                    {...(issues.length > 0 ? { status: row.outcome === 'REJECTED' ? ('error' as const) : ('warning' as const) } : {})}
                    onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
                  />
                ) : (
                  <Cell row={row} column={column} />
                )}
                {editable && original !== null ? <small className="yz-quiet">{t('rows.original', { text: original || t('rows.blank') })}</small> : null}
                {issues.length > 0 ? (
                  <p id={`${id}-issues`} className={row.outcome === 'REJECTED' ? 'im-cell-issue' : 'im-cell-issue im-cell-hint'}>
                    {issues.map((issue) => issue.message).join(' ')}
                  </p>
                ) : null}
              </dd>
            </div>
          );
        })}
      </dl>
      {ignored.length > 0 ? (
        <>
          <h3 className="im-subhead">{t('whole.ignored')}</h3>
          <dl className="im-cells">
            {ignored.map((column) => (
              <div key={column.index} className="im-cell">
                <dt>{nameOf(column)}</dt>
                <dd>
                  <Cell row={row} column={column} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
    </Dialog>
  );
}
