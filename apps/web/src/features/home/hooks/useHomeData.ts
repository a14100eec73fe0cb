import { CombinedGraphQLErrors } from '@apollo/client';
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { HomePage } from '@yingzao/domain/dashboard';
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';

import { dataTopics, useDataChanges } from '../../../lib/dataChanges';
import { HomePageDocument } from '../pages/HomePage.generated';
import { isNothing, namesOf, nothing, planFor, stillMissing, together, variablesFor } from '../model/dataPlan';
import type { DataPlan } from '../model/dataPlan';
import type { Drafts } from '../model/drafts';
import { fileAnswers } from '../model/fileAnswers';
import { readHome } from '../model/homeApi';
import { shownPage } from '../model/homeStore';
import type { HomeStore } from '../model/homeStore';
import type { DataNeed } from '../model/widgetKind';

export interface HomeData {
  /** True once the shared request has answered for this need or series: from then on the widget may ask by itself. */
  readonly isReady: (name: DataNeed | string) => boolean;
  /** The failure of the shared request when nothing came at all, e.g. no network. */
  readonly error: unknown;
  /** When the shared request last answered, ms since 1970; 0 before. */
  readonly loadedAt: number;
  readonly reload: () => void;
  /** Whether the shared request asks for this need or series, and reads it again when something was written. */
  readonly covers: (name: DataNeed | string) => boolean;
}

export const HomeDataContext = createContext<HomeData>({
  isReady: () => true,
  error: null,
  loadedAt: 0,
  reload: () => {},
  covers: () => false,
});
export const useSharedData = (): HomeData => useContext(HomeDataContext);

interface Ready {
  readonly names: ReadonlySet<string>;
  /** Pages all of whose data the shared request has answered for, or failed to. */
  readonly pages: ReadonlySet<string>;
  readonly error: unknown;
  readonly loadedAt: number;
}

const nothingReady: Ready = { names: new Set(), pages: new Set(), error: null, loadedAt: 0 };

/** Asks for the layout and all data in one request and files each answer where its widget looks for it. */
async function fetchHome(client: ApolloClient, plan: DataPlan, home: boolean) {
  const { data, error } = await client.query({
    query: HomePageDocument,
    variables: variablesFor(plan, home),
    fetchPolicy: 'network-only',
    errorPolicy: 'all',
  });
  fileAnswers(client, plan, data);
  return { home: data?.myHome ?? null, error };
}

const failed = (error: unknown) => ({ home: null, error });

/** The layout with its data. One field that fails takes its whole answer with it: the layout is then read alone, each widget asks for itself. */
async function askFirst(client: ApolloClient, plan: DataPlan) {
  const whole = await fetchHome(client, plan, true).catch(failed);
  return whole.home || !CombinedGraphQLErrors.is(whole.error) ? whole : fetchHome(client, nothing, true).catch(failed);
}

const ask = (client: ApolloClient, plan: DataPlan) => ({ plan, answer: askFirst(client, plan) });

/** Asks at once; gives what was asked to the first who wants it, and null afterwards. */
function takenOnce(client: ApolloClient, plan: DataPlan) {
  let asked: ReturnType<typeof ask> | null = ask(client, plan);
  return () => {
    const mine = asked;
    asked = null;
    return mine;
  };
}

const shownPageOf = (store: HomeStore): HomePage => shownPage(store.get());

/**
 * Loads the home of the store; with `drafts` null only the data of its widgets, of a home that came from elsewhere. The request is planned from the page this device shows; only when the server's layout
 * has more on it (first visit on a device, or another device added something) does one more request fetch the rest. A
 * page that is shown later brings its data in one request of its own.
 */
export function useHomeData(store: HomeStore, drafts: Drafts | null, can: (cell: string) => boolean): HomeData {
  const client = useApolloClient();
  const [ready, setReady] = useState<Ready>(nothingReady);
  const asked = useRef<DataPlan>(nothing);
  // Asked before anything is drawn: the frames are drawn while the answer is under way.
  const [begun] = useState(() => (drafts ? takenOnce(client, planFor(shownPageOf(store), can)) : null));
  const latest = useRef(can);
  useEffect(() => {
    latest.current = can;
  }, [can]);
  const readPage = () => shownPageOf(store).id;
  const page = useSyncExternalStore(store.subscribe, readPage, readPage);

  /** Asks for what the shown page needs and was not asked for; from then on its widgets may ask by themselves. */
  const fillPage = useCallback((): Promise<void> => {
    const { id } = shownPageOf(store);
    const rest = stillMissing(planFor(shownPageOf(store), latest.current), asked.current);
    asked.current = together(asked.current, rest);
    const read = isNothing(rest) ? Promise.resolve(null) : fetchHome(client, rest, false).catch(() => null);
    return read.then(() => setReady((old) => (old.pages.has(id) ? old : { ...old, pages: new Set([...old.pages, id]) })));
  }, [client, store]);

  const load = useCallback(async (): Promise<void> => {
    if (!drafts) {
      asked.current = nothing;
      await fillPage();
      return;
    }
    const { plan, answer } = begun?.() ?? ask(client, planFor(shownPageOf(store), latest.current));
    const first = await answer;
    if (!first.home) {
      const error = first.error ?? new Error('The home could not be read');
      setReady({ ...nothingReady, pages: new Set([shownPageOf(store).id]), error });
      return;
    }
    asked.current = plan;
    store.open(readHome(first.home), drafts.read());
    // Most often that was all, and the widgets draw once.
    const { id } = shownPageOf(store);
    const isWhole = isNothing(stillMissing(planFor(shownPageOf(store), latest.current), plan));
    setReady({ names: new Set(namesOf(plan)), pages: new Set(isWhole ? [id] : []), error: null, loadedAt: Date.now() });
    await fillPage();
  }, [client, store, drafts, begun, fillPage]);

  useEffect(() => {
    void load();
  }, [load]);
  useEffect(() => {
    if (store.get().status === 'ready') void fillPage();
  }, [store, page, fillPage]);

  // What was written somewhere is read again for the whole page in one request; what is over its limits each widget reads alone.
  useDataChanges(dataTopics, () => {
    const plan = planFor(shownPageOf(store), latest.current);
    if (isNothing(plan)) return;
    fetchHome(client, plan, false).then(
      ({ error }) => error === undefined && setReady((old) => ({ ...old, loadedAt: Date.now() })),
      () => undefined,
    );
  });
  const covers = useCallback((name: string) => namesOf(planFor(shownPageOf(store), latest.current)).includes(name), [store]);

  const isReady = useCallback((name: string) => ready.pages.has(page) || ready.names.has(name), [ready, page]);
  const reload = useCallback(() => {
    setReady(nothingReady);
    void load();
  }, [load]);
  // Every widget draws again with another object.
  return useMemo(() => ({ isReady, error: ready.error, loadedAt: ready.loadedAt, reload, covers }), [isReady, ready, reload, covers]);
}
