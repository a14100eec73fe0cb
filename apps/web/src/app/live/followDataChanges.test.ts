import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { renderHook } from '@testing-library/react';

import { useDataChanges } from '../../lib/dataChanges';
import { followDataChanges } from './followDataChanges';

type Sink = { next: (topics: string[]) => void; end: () => void };

it('tells what was written, and after a cut reads everything again, because nobody knows what was missed', async () => {
  const sinks: Sink[] = [];
  const link = new ApolloLink(
    () =>
      new Observable((observer) => {
        sinks.push({ next: (topics) => observer.next({ data: { dataChanges: { __typename: 'DataChange', topics } } }), end: () => observer.error(new Error('cut')) });
      }),
  );
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const told = { quotes: 0, clients: 0 };
  const until = async (done: () => boolean): Promise<void> => {
    for (let n = 0; n < 200 && !done(); n++) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(done()).toBe(true);
  };
  renderHook(() => {
    useDataChanges(['QUOTES'], () => void told.quotes++);
    useDataChanges(['CLIENTS'], () => void told.clients++);
  });
  const stop = followDataChanges(client);
  await until(() => sinks.length === 1);
  sinks[0]!.next([]);
  sinks[0]!.next(['QUOTES']);
  sinks[0]!.next(['QUOTES']);
  await until(() => told.quotes === 1);
  expect(told).toEqual({ quotes: 1, clients: 0 });
  sinks[0]!.end();
  await until(() => sinks.length === 2);
  sinks[1]!.next([]);
  await until(() => told.clients === 1);
  expect(told).toEqual({ quotes: 2, clients: 1 });
  stop();
}, 30_000);
