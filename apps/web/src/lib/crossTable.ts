import { orderedKeys } from '@yingzao/domain/statistics';

import type { ProjectFilter, StatisticsDimension } from '../generated/types.generated';
import { drawFigure, type Figures, type Measure } from './figures';
import type { Locale } from './locale';
import { earlierFilter, projectListHref, restFilter, segmentFilter } from './projectFilter';
import { isTime, segmentLabel } from './segments';

/** What a table crosses, by which measure and over which projects. */
export interface Crossing {
  readonly rows: StatisticsDimension;
  readonly columns: StatisticsDimension;
  readonly measure: Measure;
  readonly filter: ProjectFilter;
}
/** A cross table as the server answers it. */
export interface CrossAnswer {
  readonly rows: readonly Key[];
  readonly columns: readonly Key[];
  readonly cells: readonly { readonly row: string; readonly column: string; readonly figures: Figures }[];
  readonly total: Figures;
}
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

/** The table as it is drawn: named, ordered, each cell with the list of exactly what it counts. */
export function crossOf(
  table: CrossAnswer,
  { rows: down, columns: across, measure, filter: base }: Crossing,
  locale: Locale,
  words: { unfilled: string; other: string; earlier: string },
): Cross {
  const [rows, columns] = [orderedKeys(table.rows, down, measure), orderedKeys(table.columns, across, measure)];
  const narrow = (filter: ProjectFilter | null, dimension: StatisticsDimension, { key, keys }: Key): ProjectFilter | null => {
    if (!filter) return null;
    if (key !== 'OTHER') return segmentFilter(filter, dimension, key);
    if (!isTime(dimension)) return restFilter(filter, dimension, keys ?? null);
    // Ordered, the first with a place of its own follows what was before.
    const first = (dimension === down ? rows : columns)[1];
    return first && first.key !== 'NONE' ? earlierFilter(filter, first.key, dimension) : null;
  };
  const hrefOf = (filter: ProjectFilter | null): string | null => (filter ? projectListHref(filter) : null);
  const nameOf = (dimension: StatisticsDimension, { key, label }: Key): string =>
    key === 'OTHER'
      ? words[isTime(dimension) ? 'earlier' : 'other']
      : (segmentLabel(dimension, key, label, locale) ?? words.unfilled);
  const head = (dimension: StatisticsDimension, key: Key): CrossHead => ({
    key: key.key,
    label: nameOf(dimension, key),
    figures: key.figures,
    href: hrefOf(narrow(base, dimension, key)),
  });
  const cells = new Map(table.cells.map((cell) => [`${cell.row} ${cell.column}`, cell.figures]));
  const most = Math.max(0, ...table.cells.map((cell) => drawFigure(cell.figures, measure)));
  return {
    columns: columns.map((column) => head(across, column)),
    rows: rows.map((row) => ({
      ...head(down, row),
      cells: columns.map((column): CrossCell => {
        const figures = cells.get(`${row.key} ${column.key}`) ?? null;
        if (!figures) return { figures: null, href: null, weight: 0 };
        const filter = narrow(narrow(base, down, row), across, column);
        return { figures, href: hrefOf(filter), weight: most === 0 ? 0 : drawFigure(figures, measure) / most };
      }),
    })),
    totalHref: projectListHref(base),
  };
}
