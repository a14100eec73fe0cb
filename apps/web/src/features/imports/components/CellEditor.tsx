import { Button, Input } from 'antd';
import { useRef, useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { useAdjust } from '../hooks/useAdjust';
import { useAnnounceRow } from '../hooks/useAnnounceRow';
import type { ImportRow } from '../hooks/useImportRows';
import { messages } from '../messages';
import { cellAt, plainHeader, type SheetColumn } from '../model/rows';
import { AdjustErrors } from './AdjustErrors';

export interface CellEditorProps {
  row: ImportRow;
  column: SheetColumn & { readonly field: string };
}

/** One cell typed anew in its place: Enter saves, Esc leaves it. What was typed stays when saving fails. */
export function CellEditor({ row, column }: CellEditorProps) {
  const t = useMessages(messages);
  const { adjust, errors, busy, blocked } = useAdjust();
  const announce = useAnnounceRow();
  // Null while closed.
  const [text, setText] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const names = { row: row.sheetRow, field: plainHeader(column.header) };

  const close = (): void => {
    setText(null);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const save = async (): Promise<void> => {
    if (text === null || blocked) return;
    if (await adjust({ cells: [{ sheetRow: row.sheetRow, field: column.field, text }] })) {
      close();
      await announce(row.sheetRow);
    }
  };
  if (text === null)
    return (
      <button ref={opener} type="button" className="yz-link-button im-correct" aria-label={t('edit.correctOf', names)} onClick={() => setText(cellAt(row, column).text)}>
        {t('edit.correct')}
      </button>
    );
  return (
    <form
      className="im-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Input
        size="small"
        autoFocus
        aria-label={t('edit.to', names)}
        value={text}
        maxLength={2000}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
        }}
      />
      <Button size="small" type="primary" htmlType="submit" loading={busy} disabled={blocked && !busy}>
        {busy ? t('edit.saving') : t('edit.save')}
      </Button>
      <Button size="small" type="text" onClick={close} disabled={busy}>
        {t('edit.cancel')}
      </Button>
      <AdjustErrors errors={errors} />
    </form>
  );
}
