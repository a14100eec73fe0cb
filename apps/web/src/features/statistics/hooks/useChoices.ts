import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';

import type { StatisticsRequest } from '../../../generated/types.generated';
import { StatisticsPageDocument } from '../pages/StatisticsPage.generated';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface Choices {
  /** People or departments that have any project the viewer may see, most projects first. */
  of: (key: 'marketTrackerIds' | 'departmentIds') => Choice[];
  nameOf: (key: string, id: string) => string | null;
}

const requests: StatisticsRequest[] = [{ dimension: 'MARKET_TRACKER' }, { dimension: 'DEPARTMENT' }];

/** What the two filters by name offer; read once, over everything the viewer may see. Not `needed`: nothing is asked. */
export function useChoices(needed = true): Choices {
  const { data } = useQuery(StatisticsPageDocument, { variables: { requests, clients: false }, fetchPolicy: 'cache-first', skip: !needed });
  return useMemo(() => {
    const listed = (at: number): Choice[] =>
      (data?.statistics[at]?.segments ?? [])
        .filter((segment) => segment.key !== 'NONE' && segment.label)
        .sort((a, b) => b.figures.count - a.figures.count)
        .map(({ key, label }) => ({ value: key, label: label ?? key }));
    const lists: Record<string, Choice[]> = { marketTrackerIds: listed(0), departmentIds: listed(1) };
    return {
      of: (key) => lists[key] ?? [],
      nameOf: (key, id) => lists[key]?.find((choice) => choice.value === id)?.label ?? null,
    };
  }, [data]);
}
