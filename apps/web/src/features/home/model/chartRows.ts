import { drawFigure, readFigure } from '../../../lib/figures';
import { projectListHref, segmentFilter } from '../../../lib/projectFilter';
import { segmentLabel, segmentOrder } from '../../../lib/segments';
import type { ChartRow } from '../../../ui/ChartFrame';
import type { StatisticsWidgetQuery } from '../widgets/Statistics.generated';
import type { ChartSettings, Form } from './settings';
import { figureFilter } from './statisticsRequest';

export type SeriesData = StatisticsWidgetQuery['statistics'][number];

/** More would be hairlines in a frame of this size; what is over is summed into one. */
const mostRows: Readonly<Record<Form, number>> = { bar: 12, column: 16, donut: 8, line: 120 };

/**
 * The series as rows to draw: named, in the order of their catalogue or of time where they have one and by size
 * otherwise, each with the address of the list of exactly its projects.
 */
export function chartRows(
  series: SeriesData,
  settings: ChartSettings,
  locale: 'zh' | 'en',
  words: { unfilled: string; other: (count: number) => string },
): ChartRow[] {
  const { dimension, measure, form } = settings;
  const base = figureFilter(settings);
  const all = series.segments.map((segment): ChartRow => {
    const filter = segmentFilter(base, dimension, segment.key);
    return {
      key: segment.key,
      label: segmentLabel(dimension, segment.key, segment.label, locale) ?? words.unfilled,
      value: drawFigure(segment.figures, measure),
      detail: readFigure(segment.figures, measure, locale),
      ...(filter ? { href: projectListHref(filter) } : {}),
    };
  });
  const order = segmentOrder(dimension);
  const bySize = form === 'bar' || form === 'donut' || !order;
  const sorted = all
    .filter((row) => row.value !== 0)
    .sort((a, b) => (bySize ? b.value - a.value || (a.key < b.key ? -1 : 1) : order(a.key, b.key)));
  if (form === 'line') return sorted.filter((row) => row.key !== 'NONE').slice(-mostRows.line);
  if (sorted.length <= mostRows[form]) return sorted;
  const rest = sorted.slice(mostRows[form] - 1);
  return [
    ...sorted.slice(0, mostRows[form] - 1),
    { key: 'OTHER', label: words.other(rest.length), value: rest.reduce((sum, row) => sum + row.value, 0) },
  ];
}
