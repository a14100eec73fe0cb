import type { JsonObject } from '@yingzao/domain/dashboard';

import type { CrossTableRequest, ProjectFilter } from '../../../generated/types.generated';
import { drawFigure } from '../../../lib/figures';
import type { Figures } from '../../../lib/figures';
import type { Locale } from '../../../lib/locale';
import { earlierFilter, projectListHref, restFilter, segmentFilter } from '../../../lib/projectFilter';
import { segmentLabel, segmentOrder } from '../../../lib/segments';
import type { CrossTableWidget_TableFragment } from '../widgets/CrossTable.generated';
import { dimensions, flag, oneOf, parseFigure } from './settings';
import type { Dimension, FigureSettings } from './settings';
import { figureFilter } from './statisticsRequest';

export interface CrossTableSettings extends FigureSettings {
  readonly rows: Dimension;
  readonly columns: Dimension;
  /** Tints the cells by size. */
  readonly tint: boolean;
}

export function parseCrossTable(settings: JsonObject): CrossTableSettings | null {
  const figure = parseFigure(settings);
  const rows = oneOf(dimensions, settings.rows, 'REGION');
  const columns = oneOf(dimensions, settings.columns, 'STATUS');
  const tint = settings.tint === undefined ? true : flag(settings.tint);
  if (!figure || !rows || !columns || rows === columns || tint === null) return null;
  return { ...figure, rows, columns, tint };
}

export const crossTableRequest = (settings: CrossTableSettings, now?: Date): CrossTableRequest => ({
  rows: settings.rows,
  columns: settings.columns,
  measure: settings.measure,
  filter: figureFilter(settings, now),
});

interface Key {
  readonly key: string;
  readonly label: string | null;
  readonly keys?: readonly string[] | null;
  readonly figures: Figures;
}
export interface CrossHead {
  readonly key: string;
  readonly label: string;
  readonly figures: Figures;
  /** The list of its rows; null where no filter can say them. */
  readonly href: string | null;
}
export interface CrossCell {
  readonly figures: Figures | null;
  readonly href: string | null;
  /** 0 to 1: how much of the largest cell this one has. */
  readonly weight: number;
}
export interface Cross {
  readonly columns: readonly CrossHead[];
  readonly rows: readonly (CrossHead & { readonly cells: readonly CrossCell[] })[];
  readonly totalHref: string;
}

const isTime = (dimension: Dimension): boolean => dimension === 'REGISTERED_MONTH' || dimension === 'REGISTERED_YEAR';

/** In the order of the catalogue or of time where there is one, by size otherwise; what is not filled in and the rest stand last. */
function ordered(keys: readonly Key[], dimension: Dimension, measure: CrossTableSettings['measure']): Key[] {
  const order = segmentOrder(dimension);
  // The rest of a time is what was before.
  const rank = ({ key }: Key): number => (key === 'NONE' ? 2 : key === 'OTHER' ? (isTime(dimension) ? -1 : 1) : 0);
  return [...keys].sort(
    (a, b) => rank(a) - rank(b) || (order?.(a.key, b.key) ?? drawFigure(b.figures, measure) - drawFigure(a.figures, measure)) || (a.key < b.key ? -1 : 1),
  );
}

/** The table as it is drawn: named, ordered, each cell with the list of exactly what it counts. */
export function crossOf(
  table: CrossTableWidget_TableFragment,
  settings: CrossTableSettings,
  locale: Locale,
  words: { unfilled: string; other: string; earlier: string },
): Cross {
  const { measure } = settings;
  const base = figureFilter(settings);
  const [rows, columns] = [ordered(table.rows, settings.rows, measure), ordered(table.columns, settings.columns, measure)];
  const narrow = (filter: ProjectFilter | null, dimension: Dimension, { key, keys }: Key): ProjectFilter | null => {
    if (!filter) return null;
    if (key !== 'OTHER') return segmentFilter(filter, dimension, key);
    if (!isTime(dimension)) return restFilter(filter, dimension, keys ?? null);
    // Ordered, the first with a place of its own follows what was before.
    const first = (dimension === settings.rows ? rows : columns)[1];
    return first && first.key !== 'NONE' ? earlierFilter(filter, first.key) : null;
  };
  const hrefOf = (filter: ProjectFilter | null): string | null => (filter ? projectListHref(filter) : null);
  const nameOf = (dimension: Dimension, { key, label }: Key): string =>
    key === 'OTHER'
      ? words[isTime(dimension) ? 'earlier' : 'other']
      : (segmentLabel(dimension, key, label, locale) ?? words.unfilled);
  const head = (dimension: Dimension, key: Key): CrossHead => ({
    key: key.key,
    label: nameOf(dimension, key),
    figures: key.figures,
    href: hrefOf(narrow(base, dimension, key)),
  });
  const cells = new Map(table.cells.map((cell) => [`${cell.row} ${cell.column}`, cell.figures]));
  const most = Math.max(0, ...table.cells.map((cell) => drawFigure(cell.figures, measure)));
  return {
    columns: columns.map((column) => head(settings.columns, column)),
    rows: rows.map((row) => ({
      ...head(settings.rows, row),
      cells: columns.map((column): CrossCell => {
        const figures = cells.get(`${row.key} ${column.key}`) ?? null;
        if (!figures) return { figures: null, href: null, weight: 0 };
        const filter = narrow(narrow(base, settings.rows, row), settings.columns, column);
        return { figures, href: hrefOf(filter), weight: most === 0 ? 0 : drawFigure(figures, measure) / most };
      }),
    })),
    totalHref: projectListHref(base),
  };
}
