import { drawFigure, type Dimension, type Figures, type Measure } from './figures';
import { isTime, segmentOrder } from './segments';

/** Keys of a cross table in the order of the catalogue or of time where there is one, by size otherwise; what is not filled in and the rest stand last, of times what was before stands first. */
export function orderedKeys<K extends { readonly key: string; readonly figures: Figures }>(keys: readonly K[], dimension: Dimension, measure: Measure): K[] {
  const order = segmentOrder(dimension);
  const rank = ({ key }: K): number => (key === 'NONE' ? 2 : key === 'OTHER' ? (isTime(dimension) ? -1 : 1) : 0);
  return [...keys].sort((a, b) => rank(a) - rank(b) || (order?.(a.key, b.key) ?? drawFigure(b.figures, measure) - drawFigure(a.figures, measure)) || (a.key < b.key ? -1 : 1));
}
