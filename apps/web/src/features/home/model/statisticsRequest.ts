import { today } from '@yingzao/domain/measures';

import type { CrossTableRequest, ProjectFilter, StatisticsRequest } from '../../../generated/types.generated';
import type { Measure } from '../../../lib/figures';
import { fromSearch } from '../../../lib/projectFilter';
import type { StatisticsWidgetQueryVariables } from '../widgets/Statistics.generated';
import { periodRange } from './periods';
import type { ChartSettings, FigureSettings } from './settings';

/** One series and the measure that is read of it. */
export interface SeriesQuestion extends StatisticsRequest {
  readonly measure: Measure;
  readonly filter: ProjectFilter;
}

/** The projects a figure counts, as the one filter that lists, charts and exports share. */
export function figureFilter({ filter, statuses, period, mine }: Omit<FigureSettings, 'measure'>, now = new Date()): ProjectFilter {
  const range = periodRange(period, today(now));
  return {
    ...fromSearch(new URLSearchParams(filter)),
    ...(statuses.length > 0 ? { statuses: [...statuses] } : {}),
    ...(range ? { registeredOn: range } : {}),
    ...(mine ? { mine: true } : {}),
  };
}

/** What to ask the server for a chart; a single figure reads the total of the smallest dimension. */
export const statisticsRequest = (settings: FigureSettings & Partial<Pick<ChartSettings, 'dimension'>>, now?: Date): SeriesQuestion => ({
  dimension: settings.dimension ?? 'STATUS',
  filter: figureFilter(settings, now),
  measure: settings.measure,
});

/** A question as the server takes it. */
export const sentOf = ({ dimension, filter }: SeriesQuestion): StatisticsRequest => ({ dimension, filter });

type Asked = Omit<StatisticsWidgetQueryVariables, 'requests'>;
const sortOf: Readonly<Record<Exclude<Measure, 'COUNT'>, keyof Asked>> = {
  CLIENTS: 'clients',
  LAND_AREA: 'sizes',
  GFA: 'sizes',
  QUOTES: 'offers',
  QUOTED: 'offers',
  WEIGHTED: 'offers',
  WIN_RATE: 'offers',
  WIN_RATE_BY_FEE: 'offers',
  CONTRACTS: 'fees',
  CONTRACTED: 'fees',
  BACKLOG: 'fees',
  INVOICED: 'fees',
  RECEIVED: 'fees',
  FEE_PER_M2: 'fees',
};

/** Which sorts of figures are asked for, so that these measures can be read. */
export function askedFor(questions: readonly { readonly measure: Measure }[]): Asked {
  const sorts = new Set(questions.map(({ measure }) => (measure === 'COUNT' ? null : sortOf[measure])));
  return { clients: sorts.has('clients'), sizes: sorts.has('sizes'), offers: sorts.has('offers'), fees: sorts.has('fees') };
}

export const seriesVariables = (group: readonly SeriesQuestion[]) => ({ requests: group.map(sentOf), ...askedFor(group) });
export const crossVariables = (group: readonly CrossTableRequest[]) => ({ requests: [...group], ...askedFor(group) });
