import { columnLetters } from '@yingzao/domain/imports';
import type { ShownSheet } from '@yingzao/domain/files';
import { useEffect, useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { LoadingState } from '../../../ui/states';
import { messages } from '../messages';
import { isFigure, readSheets } from '../model/sheets';

/** The sheets of a workbook as tables, one at a time. */
export default function SheetsPreview({ url, onFailed }: { url: string; onFailed: () => void }) {
  const t = useMessages(messages);
  const [sheets, setSheets] = useState<ShownSheet[] | null>(null);
  const [at, setAt] = useState(0);

  useEffect(() => {
    const controller = new AbortController();
    readSheets(url, controller.signal).then(setSheets, () => {
      if (!controller.signal.aborted) onFailed();
    });
    return () => controller.abort();
  }, [url]); // eslint-disable-line react-hooks/exhaustive-deps -- `onFailed` is another function at each drawing and does the same

  const sheet = sheets?.[at];
  if (!sheets) return <LoadingState lines={8} label={t('preview.loading')} />;
  return (
    <div className="fi-sheets">
      {sheets.length > 1 ? (
        <div className="fi-sheet-tabs" role="group" aria-label={t('preview.sheets')}>
          {sheets.map(({ name }, index) => (
            <button key={name} type="button" aria-pressed={index === at} onClick={() => setAt(index)}>
              {name}
            </button>
          ))}
        </div>
      ) : null}
      {sheet && sheet.rows.length > 0 ? (
        <div className="fi-grid" tabIndex={0} role="region" aria-label={sheet.name}>
          <table>
            <thead>
              <tr>
                <td />
                {sheet.rows[0]!.map((_, column) => (
                  <th key={column} scope="col">
                    {columnLetters(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sheet.rows.map((row, index) => (
                <tr key={index}>
                  <th scope="row">{index + 1}</th>
                  {row.map((text, column) => (
                    <td key={column} className={isFigure(text) ? 'yz-num fi-figure' : undefined}>
                      {text}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <p className="yz-quiet">{t('preview.emptySheet')}</p>
      )}
      {sheet?.isCut ? <p className="yz-quiet">{t('preview.cutSheet')}</p> : null}
    </div>
  );
}
