import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';

import { currentLocale } from '../../lib/locale';

/** Silence after which a connection is asked whether it lives, and how long it may think, ms. */
const askAfter = 10_000;
const answerWithin = 5000;

/** The socket to the server: opened by the first subscription, closed with the last. It never reconnects by itself, because who follows knows from where to go on. */
export function createSocketLink(uri: string): GraphQLWsLink {
  const url = new URL(uri, window.location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url: url.href,
    retryAttempts: 0,
    lazy: true,
    keepAlive: askAfter,
    connectionParams: () => ({ locale: currentLocale() }),
    // What ends is told to whoever follows.
    onNonLazyError: () => undefined,
    on: {
      // A network that is gone closes nothing: only an answer that does not come tells.
      ping: (received) => {
        if (!received) waiting = setTimeout(() => client.terminate(), answerWithin);
      },
      pong: (received) => {
        if (received) clearTimeout(waiting);
      },
      closed: () => clearTimeout(waiting),
    },
  });
  // The browser knows at once that the network is gone.
  window.addEventListener('offline', () => client.terminate());
  return new GraphQLWsLink(client);
}
