import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';

import { CalendarPageDocument } from '../pages/CalendarPage.generated';
import type { CalendarPageQuery } from '../pages/CalendarPage.generated';
import { itemOf } from '../model/items';
import type { BusinessDate, CalendarEvent, Item } from '../model/items';

export interface CalendarData {
  readonly items: readonly Item[];
  readonly dates: readonly BusinessDate[];
  readonly invitations: readonly CalendarEvent[];
  readonly isCut: boolean;
  readonly loading: boolean;
  readonly error: unknown;
  readonly reload: () => void;
}

const nothing: CalendarPageQuery['calendar'] = { isCut: false, occurrences: [], businessDates: [] };

/** The days shown. While the next ones are read, those read before stay on the page. */
export function useCalendar(from: string, to: string): CalendarData {
  const { data, previousData, loading, error, refetch } = useQuery(CalendarPageDocument, { variables: { from, to } });
  const shown = (data ?? previousData) as CalendarPageQuery | undefined;
  const window = shown?.calendar ?? nothing;
  const items = useMemo(() => window.occurrences.map((o) => itemOf(o)), [window]);
  return { items, dates: window.businessDates, invitations: shown?.myInvitations ?? [], isCut: window.isCut, loading: loading && !shown, error: shown ? null : error, reload: () => void refetch() };
}

