import type { ApolloClient } from '@apollo/client';

import { dataTopics, tellDataChanges } from '../../lib/dataChanges';
import { keepConnected } from '../../lib/keepConnected';
import { DataChangesDocument } from './LiveChanges.generated';

/** Follows what is written in the databases for as long as the page is open. What was written while there was no connection is unknown: then everything shown is read again. @returns how to stop. */
export function followDataChanges(client: ApolloClient): () => void {
  let connections = 0;
  let isFirst = true;
  const following = keepConnected({
    connect: ({ alive, end }) => {
      isFirst = true;
      const subscription = client.subscribe({ query: DataChangesDocument, errorPolicy: 'none' }).subscribe({
        next: ({ data, error }) => {
          if (error || !data) return end();
          if (!alive()) return;
          if (isFirst) connections++;
          tellDataChanges(isFirst && connections > 1 ? dataTopics : data.dataChanges.topics);
          isFirst = false;
        },
        error: end,
        complete: end,
      });
      return () => subscription.unsubscribe();
    },
  });
  const retry = (): void => following.retry();
  window.addEventListener('online', retry);
  return () => {
    following.stop();
    window.removeEventListener('online', retry);
  };
}
