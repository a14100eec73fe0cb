import type { CrossAnswer } from '../../../lib/crossTable';
import { noFigures, type Figures } from '../../../lib/figures';
import { laterKey } from './comparison';

/** What the other table counts where a row and a column meet, null standing for the sum of all; null where that cannot be told. */
export type OtherFigures = (row: string | null, column: string | null) => Figures | null;

/** By how many months the keys of the other table lie back; null where they cannot meet. */
interface Steps {
  readonly rows: number | null;
  readonly columns: number | null;
}

/** Each table keeps the keys with the most of its own: what the other one has among its rest is not known by itself. */
export function othersOf({ rows, columns, cells, total }: CrossAnswer, steps: Steps): OtherFigures {
  const figures = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell.figures]));
  /** A key by the name it has there; undefined where it counts nothing, null where it is unknown. */
  const find = (keys: CrossAnswer['rows'], key: string, step: number | null): CrossAnswer['rows'][number] | undefined | null => {
    if (key === 'OTHER' || step === null) return null;
    const wanted = key === 'NONE' ? key : laterKey(key, -step);
    return keys.find((one) => one.key === wanted) ?? (keys.some((one) => one.key === 'OTHER') ? null : undefined);
  };
  return (row, column) => {
    const down = row === null ? { key: null, figures: total } : find(rows, row, steps.rows);
    const across = column === null ? { key: null, figures: total } : find(columns, column, steps.columns);
    if (down === null || across === null) return null;
    if (!down || !across) return noFigures;
    if (across.key === null) return down.figures;
    if (down.key === null) return across.figures;
    return figures.get(`${down.key} ${across.key}`) ?? noFigures;
  };
}
