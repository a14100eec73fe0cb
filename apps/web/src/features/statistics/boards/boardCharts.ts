import { chartForms } from '@yingzao/domain/statistics';
import { freePlace, inReading, type PlacedChart } from '@yingzao/domain/statisticsBoards';

import type { SaveStatisticsBoardInput, StatisticsDimension } from '../../../generated/types.generated';
import { formOf, withExploration, type Form } from '../../../lib/exploration';
import type { Measure } from '../../../lib/figures';
import { fromSearch, toSearch, type ProjectFilter } from '../../../lib/projectFilter';
import { measureParam } from '../model/measures';
import type { StatisticsBoard_BoardFragment } from './boards.generated';

export type StoredBoard = StatisticsBoard_BoardFragment;

/** What a chart asks and as what it is drawn. */
export interface ChartQuestion {
  readonly dimension: StatisticsDimension;
  readonly within: StatisticsDimension | null;
  readonly measure: Measure;
  readonly form: Form | null;
  readonly filter: ProjectFilter;
}
/** A chart in its place; `id` names it within its board, `title` is null where it says what it shows. */
export interface BoardChart extends ChartQuestion, PlacedChart {
  readonly title: string | null;
}

/** As they are read. A filter goes the way of an address: what the page does not know is left out. */
export const chartsOf = (board: Pick<StoredBoard, 'charts'>): BoardChart[] =>
  inReading(
    board.charts.map(({ key, title, dimension, within, measure, form, filter, x, y, w, h }) => ({
      id: key,
      title,
      dimension,
      within,
      measure,
      form: chartForms.find((one) => one === form) ?? null,
      filter: fromSearch(new URLSearchParams(toSearch(filter as ProjectFilter))),
      x,
      y,
      w,
      h,
    })),
  );

export const chartInput = ({ id, title, dimension, within, measure, form, filter, x, y, w, h }: BoardChart): SaveStatisticsBoardInput['charts'][number] => ({ key: id, title, dimension, within, measure, form, filter, x, y, w, h });

/** The whole board as it is saved; what is not given stays as it is stored. */
export const boardInput = (board: StoredBoard, part: Partial<Pick<SaveStatisticsBoardInput, 'title' | 'charts' | 'isPublic' | 'personIds' | 'departmentIds' | 'schedule'>>): Omit<SaveStatisticsBoardInput, 'clientMutationId' | 'expectedVersion'> => ({
  id: board.id,
  title: board.title,
  charts: chartsOf(board).map(chartInput),
  isPublic: board.isPublic,
  personIds: board.people.map(({ id }) => id),
  departmentIds: board.departments.map(({ id }) => id),
  schedule: board.schedule ?? null,
  ...part,
});

/** One more chart where there is room first. */
export const withChart = (charts: readonly BoardChart[], question: ChartQuestion, title: string | null): BoardChart[] => [...charts, { id: crypto.randomUUID(), title, ...question, ...freePlace(charts) }];

/** The form in which it is drawn. */
export const shownForm = ({ dimension, within, measure, form }: ChartQuestion): Form => formOf({ by: dimension, within, form }, measure);

/** The page of statistics with this chart as the free one, over the same filter. */
export function questionHref({ dimension, within, measure, form, filter }: ChartQuestion): string {
  const params = withExploration(new URLSearchParams(toSearch(filter)), { by: dimension, within, form });
  const value = measureParam(measure);
  if (value) params.set('measure', value);
  return `/statistics?${params.toString()}`;
}
