import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { ReactNode } from 'react';

import { createCache } from '../app/apollo';

export type Answer = (variables: Record<string, unknown>) => unknown;

export interface TestServer {
  readonly client: ApolloClient;
  /** Operations asked so far with their variables. */
  readonly asked: { readonly name: string; readonly variables: Record<string, unknown> }[];
  readonly wrap: (children: ReactNode) => ReactNode;
}

/** A client whose operations are answered by functions named after them; one that throws is a broken network. */
export function testServer(answers: Record<string, Answer>): TestServer {
  const asked: TestServer['asked'] = [];
  const link = new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const name = operation.operationName ?? '';
        const variables = operation.variables;
        asked.push({ name, variables });
        const answer = answers[name];
        void Promise.resolve()
          .then(() => {
            if (!answer) throw new Error(`no answer for ${name}`);
            return answer(variables);
          })
          .then(
            (data) => {
              observer.next({ data: data as Record<string, unknown> });
              observer.complete();
            },
            (error: unknown) => observer.error(error),
          );
      }),
  );
  const client = new ApolloClient({ link, cache: createCache() });
  return { client, asked, wrap: (children) => <ApolloProvider client={client}>{children}</ApolloProvider> };
}
