import { ApolloLink, Observable } from '@apollo/client';

/** Close code with which the server says that the session has ended. */
const sessionEnded = /event 4401\b/;

export interface LiveOptions {
  readonly uri: string;
  readonly onSignedOut: () => void;
}

/** Sends subscriptions over a socket. The code for it is a chunk of its own, loaded by the first of them. */
export function createLiveLink({ uri, onSignedOut }: LiveOptions): ApolloLink {
  let loading: Promise<ApolloLink> | null = null;
  const load = (): Promise<ApolloLink> =>
    (loading ??= import('./socketLink').then(
      ({ createSocketLink }) => createSocketLink(uri),
      (error: unknown) => {
        // Without network the chunk cannot be had: the next attempt asks again.
        loading = null;
        throw error;
      },
    ));
  return new ApolloLink(
    (operation, forward) =>
      new Observable((observer) => {
        let stop: (() => void) | null = null;
        let stopped = false;
        const fail = (error: unknown): void => {
          if (error instanceof Error && sessionEnded.test(error.message)) onSignedOut();
          observer.error(error);
        };
        load().then((link) => {
          if (stopped) return;
          const subscription = link.request(operation, forward)?.subscribe({ next: (value) => observer.next(value), error: fail, complete: () => observer.complete() });
          stop = () => subscription?.unsubscribe();
        }, fail);
        return () => {
          stopped = true;
          stop?.();
        };
      }),
  );
}
