import { pursuitStep, trackingStage, type Catalogue } from '@yingzao/domain/catalogues';

import type { StatisticsDimension } from '../../../generated/types.generated';
import { drawFigure, readFigure, sumFigures } from '../../../lib/figures';
import { projectListHref, restFilter } from '../../../lib/projectFilter';
import { stepsOf } from '../../../lib/segments';
import type { ChartRow } from '../../../ui/ChartFrame';
import type { RowOptions } from '../../../ui/segmentRows';
import type { SegmentRow } from './segments';

/** Steps of the way out of the segments: each holds what came to it or further, and leads to exactly that. Steps after the last that was reached are left out. */
export function funnelRows(segments: readonly SegmentRow[], dimension: StatisticsDimension, { measure, filter, locale }: RowOptions): SegmentRow[] {
  const codes = stepsOf(dimension);
  const chosen: readonly string[] | null | undefined = dimension === 'PURSUIT_STEP' ? filter.pursuitSteps : filter.trackingStages;
  const known = new Map(segments.map((row) => [row.key, row]));
  return codes.flatMap((code, at): SegmentRow[] => {
    const reached = codes.slice(at).filter((one) => !chosen || chosen.includes(one));
    const own = reached.flatMap((one) => known.get(one) ?? []);
    const first = own[0];
    if (!first) return [];
    const figures = own.slice(1).reduce((sum, row) => sumFigures(sum, row.figures), first.figures);
    const catalogue: Catalogue = dimension === 'PURSUIT_STEP' ? pursuitStep : trackingStage;
    const narrowed = restFilter(filter, dimension, reached);
    return [{ key: code, label: catalogue.label(code, locale), figures, value: drawFigure(figures, measure), detail: readFigure(figures, measure, locale), ...(narrowed ? { href: projectListHref(narrowed) } : {}) }];
  });
}

/** Per cent of the step before, one place; null for the first, and after nothing. */
export function conversionOf(rows: readonly ChartRow[], row: ChartRow): string | null {
  const before = rows[rows.findIndex(({ key }) => key === row.key) - 1];
  return before && before.value > 0 ? ((row.value / before.value) * 100).toFixed(1) : null;
}
