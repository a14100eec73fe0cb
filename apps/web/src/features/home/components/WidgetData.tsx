import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { errorCode } from '../../../lib/errors';
import { useDataChanges } from '../../../lib/dataChanges';
import { useMessages } from '../../../lib/messages';
import { useSharedData } from '../hooks/useHomeData';
import { useTurn } from '../hooks/useTurn';
import { messages } from '../messages';
import { shownTopics } from '../model/shownTopics';
import { WidgetNote, WidgetSkeleton } from './WidgetNote';

export interface WidgetDataProps<D, V extends OperationVariables> {
  /** Name under which the home's one request fetches this: a need or the key of a series. */
  name: string;
  query: TypedDocumentNode<D, V>;
  variables: V;
  /** What to say when there is nothing; null when there is something. */
  empty: (data: D) => ReactNode | null;
  lines?: number;
  /** At the foot beside the time, e.g. a link to everything. */
  more?: (data: D) => ReactNode;
  children: (data: D) => ReactNode;
}

const seenAt = new WeakMap<object, number>();
function firstSeen(data: object): number {
  const at = seenAt.get(data) ?? Date.now();
  seenAt.set(data, at);
  return at;
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });

/**
 * The data of one widget: read from what the home's shared request brought, asked for alone only when that did not
 * bring it or on refresh. Shows its own skeleton, empty, forbidden and failed states and the time of the data.
 */
export function WidgetData<D extends object, V extends OperationVariables>({
  name,
  query,
  variables,
  empty,
  lines,
  more,
  children,
}: WidgetDataProps<D, V>) {
  const t = useMessages(messages);
  const shared = useSharedData();
  const client = useApolloClient();
  const [refresh, setRefresh] = useState<{ at: number; busy: boolean; failed: boolean }>({
    at: 0,
    busy: false,
    failed: false,
  });
  const known = client.readQuery({ query, variables }) !== null;
  const waits = !known && (!shared.isReady(name) || shared.error !== null);
  const { data, error, refetch } = useQuery<D, OperationVariables>(query, {
    variables,
    skip: waits,
    fetchPolicy: 'cache-first',
    nextFetchPolicy: 'cache-first',
  });
  const isMyTurn = useTurn(Boolean(data));

  const reload = async () => {
    setRefresh((old) => ({ ...old, busy: true }));
    const failed = await refetch().then(
      (result) => result.error !== undefined,
      () => true,
    );
    setRefresh((old) => ({ at: failed ? old.at : Date.now(), busy: false, failed }));
  };

  // Quietly: what is shown stays until there is something newer, and a failure shows in the time of the data.
  useDataChanges(shownTopics(query), () => {
    if (data && !shared.covers(name)) void reload();
  });

  const failure = data ? null : (error ?? (waits ? shared.error : null));
  if (failure) {
    if (errorCode(failure) === 'FORBIDDEN')
      return <WidgetNote icon="lock" title={t('state.forbidden')} text={t('state.forbiddenText')} />;
    const again = waits ? shared.reload : () => void reload();
    return (
      <WidgetNote
        icon="warning"
        title={t('state.failed')}
        text={t('state.failedText')}
        role="status"
        action={
          <button type="button" className="yz-link-button" onClick={again}>
            {t('state.retry')}
          </button>
        }
      />
    );
  }
  if (!data || !isMyTurn) return <WidgetSkeleton {...(lines === undefined ? {} : { lines })} />;

  const at = clock.format(Math.max(refresh.at, shared.loadedAt, firstSeen(data)));
  return (
    <>
      <div className="home-scroll" tabIndex={-1}>
        {empty(data as D) ?? children(data as D)}
      </div>
      <div className="home-foot">
        <span className={refresh.failed ? 'home-stamp home-stale' : 'home-stamp'}>
          {refresh.failed ? t('state.stale', { at }) : t('state.at', { at })}
        </span>
        <button type="button" className="home-foot-button" disabled={refresh.busy} onClick={() => void reload()}>
          {t('action.refresh')}
        </button>
        {more?.(data as D)}
      </div>
    </>
  );
}
