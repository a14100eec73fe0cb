import { gql, type ApolloClient } from '@apollo/client';

import { setLocale } from '../lib/locale';
import { createApollo, type ApolloOptions } from './apollo';

const LIST = gql`
  query ProjectList($after: String, $filter: ProjectFilter) {
    projects(first: 2, after: $after, filter: $filter) {
      nodes {
        id
        name
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

interface Sent {
  readonly headers: Headers;
  readonly body: { readonly query?: string; readonly operationName: string; readonly extensions?: unknown };
}

function clientWith(answer: (body: { variables: { after?: string } }) => unknown, more: Partial<ApolloOptions> = {}) {
  const sent: Sent[] = [];
  const fetcher = (async (_url: string, init: RequestInit) => {
    const body = JSON.parse(String(init.body));
    sent.push({ headers: new Headers(init.headers), body });
    return { status: 200, ok: true, headers: new Headers({ 'content-type': 'application/json' }), text: async () => JSON.stringify(answer(body)) };
  }) as unknown as typeof fetch;
  const onSignedOut = jest.fn();
  const client = createApollo({ documents: {}, onSignedOut, fetch: fetcher, uri: 'http://localhost/graphql', ...more });
  return { client, sent, onSignedOut };
}

const page = (ids: string[], next: string | null) => ({
  data: {
    projects: {
      __typename: 'ProjectConnection',
      nodes: ids.map((id) => ({ __typename: 'Project', id, name: id })),
      pageInfo: { __typename: 'PageInfo', hasNextPage: next !== null, endCursor: next },
    },
  },
});
const ask = (client: ApolloClient) => client.query({ query: LIST, fetchPolicy: 'network-only' });

it('sends a known document as its hash alone', async () => {
  const { client, sent } = clientWith(() => page([], null), { documents: { ProjectList: 'abc123' } });
  await ask(client);
  expect(sent[0]?.body.query).toBeUndefined();
  expect(sent[0]?.body.extensions).toMatchObject({ persistedQuery: { version: 1, sha256Hash: 'abc123' } });
});

it('sends an unknown document in full', async () => {
  const { client, sent } = clientWith(() => page([], null));
  await ask(client);
  expect(sent[0]?.body.query).toContain('query ProjectList');
});

it('tells the language of the page and asks for a preflight', async () => {
  const { client, sent } = clientWith(() => page([], null));
  await ask(client);
  setLocale('en');
  await ask(client);
  expect(sent.map((one) => one.headers.get('accept-language'))).toEqual(['zh-CN', 'en']);
  expect(sent[0]?.headers.get('apollo-require-preflight')).toBe('true');
});

it('reports an ended session, and no other failure', async () => {
  let code = 'UNAUTHENTICATED';
  const { client, onSignedOut } = clientWith(() => ({ errors: [{ message: 'no', extensions: { code } }] }));
  await expect(ask(client)).rejects.toThrow();
  expect(onSignedOut).toHaveBeenCalledTimes(1);
  code = 'FORBIDDEN';
  await expect(ask(client)).rejects.toThrow();
  expect(onSignedOut).toHaveBeenCalledTimes(1);
});

it('joins the next page to a list and keeps lists with other filters apart', async () => {
  const { client } = clientWith(({ variables }) => (variables.after ? page(['c'], null) : page(['a', 'b'], 'b')));
  const read = (filter?: object) => client.readQuery<{ projects: { nodes: { id: string }[] } }>({ query: LIST, variables: { filter } })?.projects.nodes.map((n) => n.id);
  await client.query({ query: LIST, variables: { filter: { text: 'x' } } });
  await client.query({ query: LIST, variables: { filter: { text: 'x' }, after: 'b' }, fetchPolicy: 'network-only' });
  expect(read({ text: 'x' })).toEqual(['a', 'b', 'c']);
  expect(read({ text: 'y' })).toBeUndefined();
  await client.query({ query: LIST, variables: { filter: { text: 'x' } }, fetchPolicy: 'network-only' });
  expect(read({ text: 'x' })).toEqual(['a', 'b']);
});
