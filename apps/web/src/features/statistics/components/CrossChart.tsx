import { useMemo } from 'react';

import { crossOf, type CrossAnswer, type Crossing } from '../../../lib/crossTable';
import type { CrossedForm } from '../../../lib/exploration';
import { axisFigure, drawFigure, readFigure } from '../../../lib/figures';
import { homeChart } from '../../../lib/homeChart';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Slot } from '../../../lib/slots';
import { StackColumns } from '../../../ui/charts';
import { ChartFrame, type ChartRow } from '../../../ui/ChartFrame';
import { CrossFigures } from '../../../ui/CrossFigures';
import { useAddToBoard } from '../boards/AddToBoard';
import { messages } from '../messages';
import type { OtherFigures } from '../model/crossComparison';
import type { ChartScope } from '../model/scope';
import { crossSheet } from '../model/sheets';

export interface CrossChartProps {
  crossing: Crossing;
  form: CrossedForm;
  scope: ChartScope;
  /** Undefined until the server answered. */
  table: CrossAnswer | undefined;
  /** px of the drawing. */
  height: number;
  /** Which of the two that are compared. */
  of?: string;
  /** What the same place counts of the other one. */
  otherOf?: OtherFigures;
  /** Instead of what it crosses. */
  title?: string;
}

/** One dimension within another; the table twin is the table of both. */
export function CrossChart({ crossing, form, scope, table, height, of, otherOf, title }: CrossChartProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { rows, columns, measure, filter } = crossing;
  const cross = useMemo(
    () => (table ? crossOf(table, { rows, columns, measure, filter }, locale, { unfilled: t('unset'), other: t('explore.other'), earlier: t('explore.earlier') }) : null),
    [table, rows, columns, measure, filter, locale, t],
  );
  const crossed = t('explore.crossed', { rows: t(`dimension.${rows}`), columns: t(`dimension.${columns}`) });
  const heading = title ?? (of ? `${crossed} · ${of}` : crossed);
  const saving =
    cross && table
      ? {
          title: `${heading} ${t(`measure.${measure}`)}`,
          filter: scope.about,
          day: filter.asOf ?? scope.day,
          sheet: () => crossSheet(cross, table, measure, { corner: t('valueUnit', { measure: t(`measure.${measure}`), unit: t(`unit.${measure}`) }), total: t('total'), difference: t('compare.difference') }, otherOf),
        }
      : undefined;
  const board = useAddToBoard({ dimension: rows, within: columns, measure, form, filter, title: `${t(`measure.${measure}`)} · ${crossed}` });
  const heat = table ? <CrossFigures table={table} crossing={crossing} {...(otherOf ? { otherOf } : {})} /> : null;
  return (
    <div style={{ minHeight: height + 90 }}>
      <ChartFrame title={heading} unit={t(`unit.${measure}`)} actions={<Slot name="pinToHome" of={homeChart({ by: rows, within: columns, form, measure, filter }, `${t(`measure.${measure}`)} · ${crossed}`)} />} menu={board.menu} loading={!cross} table={heat} isTable={form === 'heat'} {...(saving ? { saving } : {})} rows={cross?.rows.map((row): ChartRow => ({ key: row.key, label: row.label, value: drawFigure(row.figures, measure) })) ?? []}>
        {form === 'heat' || !cross ? (
          heat
        ) : (
          <StackColumns
            mode={form}
            height={height}
            format={axisFigure(measure, locale)}
            onSelect={scope.pick}
            hint={scope.hint(null)}
            series={cross.columns}
            rows={cross.rows.map((row) => ({
              key: row.key,
              label: row.label,
              parts: row.cells.map((cell) => ({ value: cell.figures ? drawFigure(cell.figures, measure) : 0, detail: cell.figures ? readFigure(cell.figures, measure, locale) : '—', ...(cell.href ? { href: cell.href } : {}) })),
            }))}
          />
        )}
      </ChartFrame>
      {board.dialog}
    </div>
  );
}
