import { CombinedGraphQLErrors } from '@apollo/client';
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react';

import { HomePageDocument } from '../pages/HomePage.generated';
import { StatisticsWidgetDocument } from '../widgets/Statistics.generated';
import { isNothing, planFor, stillMissing, variablesFor } from '../model/dataPlan';
import type { DataPlan } from '../model/dataPlan';
import type { Drafts } from '../model/drafts';
import { readHome } from '../model/homeApi';
import type { HomeStore } from '../model/homeStore';
import { requestKey } from '../model/requestKey';
import type { DataNeed } from '../model/widgetKind';

export interface HomeData {
  /** True once the shared request has answered for this need or series: from then on the widget may ask by itself. */
  readonly isReady: (name: DataNeed | string) => boolean;
  /** The failure of the shared request when nothing came at all, e.g. no network. */
  readonly error: unknown;
  /** When the shared request last answered, ms since 1970; 0 before. */
  readonly loadedAt: number;
  readonly reload: () => void;
}

export const HomeDataContext = createContext<HomeData>({
  isReady: () => true,
  error: null,
  loadedAt: 0,
  reload: () => {},
});
export const useSharedData = (): HomeData => useContext(HomeDataContext);

interface Ready {
  readonly names: ReadonlySet<string>;
  readonly all: boolean;
  readonly error: unknown;
  readonly loadedAt: number;
}

const nothingReady: Ready = { names: new Set(), all: false, error: null, loadedAt: 0 };

/** Asks for the layout and all data in one request and files each series where its widget looks for it. */
async function fetchHome(client: ApolloClient, plan: DataPlan, home: boolean) {
  const { data, error } = await client.query({
    query: HomePageDocument,
    variables: variablesFor(plan, home),
    fetchPolicy: 'network-only',
    errorPolicy: 'all',
  });
  data?.statistics?.forEach((series, index) => {
    const request = plan.requests[index];
    if (request)
      client.writeQuery({
        query: StatisticsWidgetDocument,
        variables: { requests: [request] },
        data: { statistics: [series] },
      });
  });
  return { home: data?.myHome ?? null, error };
}

/**
 * Loads the home of the store. The request is planned from the layout this device knows; only when the server's layout
 * has more on it (first visit on a device, or another device added something) does one more request fetch the rest.
 */
export function useHomeData(store: HomeStore, drafts: Drafts, can: (cell: string) => boolean): HomeData {
  const client = useApolloClient();
  const [ready, setReady] = useState<Ready>(nothingReady);
  const latest = useRef(can);
  useEffect(() => {
    latest.current = can;
  }, [can]);

  const load = useCallback(async (): Promise<void> => {
    const plan = planFor(store.get().history.present, latest.current);
    const failed = (error: unknown) => ({ home: null, error });
    let first = await fetchHome(client, plan, true).catch(failed);
    // One field that fails takes its whole answer with it: the layout is then read alone, each widget asks for itself.
    if (!first.home && CombinedGraphQLErrors.is(first.error))
      first = await fetchHome(client, { needs: [], requests: [] }, true).catch(failed);
    if (!first.home) {
      setReady({ ...nothingReady, all: true, error: first.error ?? new Error('The home could not be read') });
      return;
    }
    store.open(readHome(first.home), drafts.read());
    const rest = stillMissing(planFor(store.get().history.present, latest.current), plan);
    if (!isNothing(rest)) {
      setReady({ ...nothingReady, names: new Set<string>([...plan.needs, ...plan.requests.map(requestKey)]) });
      await fetchHome(client, rest, false).catch(() => null);
    }
    // Where something failed, each widget now asks for itself, so that one failure stays one.
    setReady({ ...nothingReady, all: true, loadedAt: Date.now() });
  }, [client, store, drafts]);

  useEffect(() => {
    void load();
  }, [load]);

  const isReady = useCallback((name: string) => ready.all || ready.names.has(name), [ready]);
  const reload = useCallback(() => {
    setReady(nothingReady);
    void load();
  }, [load]);
  return { isReady, error: ready.error, loadedAt: ready.loadedAt, reload };
}
