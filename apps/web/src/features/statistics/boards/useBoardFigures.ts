import { useQuery } from '@apollo/client/react';

import type { CrossAnswer } from '../../../lib/crossTable';
import type { Series } from '../model/segments';
import type { BoardChart } from './boardCharts';
import { StatisticsBoardFiguresDocument } from './boards.generated';

export interface BoardFigures {
  readonly seriesOf: (id: string) => Series | undefined;
  readonly tableOf: (id: string) => CrossAnswer | undefined;
  /** Whether they count only projects the viewer is designated for; null until it is known. */
  readonly isPartial: boolean | null;
  readonly error: unknown;
  readonly refetch: () => void;
}

/** The figures of all charts in one request; where charts stand does not matter to it. */
export function useBoardFigures(charts: readonly BoardChart[]): BoardFigures {
  const [single, crossed] = [charts.filter(({ within }) => !within), charts.filter(({ within }) => within)];
  const variables = {
    requests: single.map(({ dimension, filter }) => ({ dimension, filter })),
    crossings: crossed.map(({ dimension, within, measure, filter }) => ({ rows: dimension, columns: within!, measure, filter })),
    clients: charts.some(({ measure }) => measure === 'CLIENTS'),
  };
  const { data, error, refetch } = useQuery(StatisticsBoardFiguresDocument, { variables, skip: charts.length === 0, fetchPolicy: 'cache-and-network' });
  return {
    seriesOf: (id) => data?.statistics[single.findIndex((chart) => chart.id === id)],
    tableOf: (id) => data?.crossTables[crossed.findIndex((chart) => chart.id === id)],
    isPartial: data ? (data.statistics[0]?.isPartial ?? data.crossTables[0]?.isPartial ?? null) : null,
    error: data ? null : error,
    refetch: () => void refetch().catch(() => undefined),
  };
}
