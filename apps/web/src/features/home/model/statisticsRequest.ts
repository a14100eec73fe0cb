import { today } from '@yingzao/domain/measures';

import type { ProjectFilter, StatisticsDimension, StatisticsRequest } from '../../../generated/types.generated';
import type { ChartSettings, FigureSettings, Period } from './settings';

/** First day of the period that `day` lies in; null for all time. Days are `YYYY-MM-DD`. */
export function periodStart(period: Period, day: string): string | null {
  const [year = '', month = ''] = day.split('-');
  if (period === 'all') return null;
  if (period === 'year') return `${year}-01-01`;
  if (period === 'month') return `${year}-${month}-01`;
  return `${year}-${String(Math.floor((Number(month) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;
}

/** The projects a figure counts, as the one filter that lists, charts and exports share. */
export function figureFilter(settings: FigureSettings, now = new Date()): ProjectFilter {
  const from = periodStart(settings.period, today(now));
  return {
    ...(settings.statuses.length > 0 ? { statuses: [...settings.statuses] } : {}),
    ...(from ? { registeredOn: { from } } : {}),
    ...(settings.mine ? { mine: true } : {}),
  };
}

/** What to ask the server for a chart; a single figure reads the total of the smallest dimension. */
export function statisticsRequest(
  settings: FigureSettings & Partial<Pick<ChartSettings, 'dimension'>>,
  now?: Date,
): StatisticsRequest {
  const dimension: StatisticsDimension = settings.dimension ?? 'STATUS';
  return { dimension, filter: figureFilter(settings, now) };
}
