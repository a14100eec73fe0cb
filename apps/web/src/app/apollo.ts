import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, type FieldPolicy } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { SetContextLink } from '@apollo/client/link/context';
import { OperationTypeNode } from 'graphql';

import { errorCode } from '../lib/errors';
import { currentLocale } from '../lib/locale';
import { statisticsPolicy } from '../lib/statisticsCache';
import { createLiveLink } from './live/liveLink';

/** Operation name to SHA-256 of its document, made by codegen. */
export type DocumentManifest = Readonly<Record<string, string>>;

export interface ApolloOptions {
  /** Empty: documents are sent in full, as in development. */
  documents: DocumentManifest;
  /** The session ended or never was. */
  onSignedOut: () => void;
  uri?: string;
  fetch?: typeof fetch;
}

/** Sends the hash alone: in production the server answers only documents it knows. */
export function persistedDocuments(documents: DocumentManifest): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const hash = documents[operation.operationName ?? ''];
    if (hash) {
      operation.extensions.persistedQuery = { version: 1, sha256Hash: hash };
      operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
    }
    return forward(operation);
  });
}

const headers = new SetContextLink((context) => ({
  headers: {
    ...(context.headers as Record<string, string> | undefined),
    'accept-language': currentLocale() === 'zh' ? 'zh-CN' : 'en',
    'apollo-require-preflight': 'true',
  },
}));

interface KeysetList {
  readonly nodes?: readonly unknown[];
}

/** A list read page by page: the next page joins the shown ones, a list asked anew replaces them. */
export const keysetList: FieldPolicy<KeysetList> = {
  keyArgs: (args) => JSON.stringify({ ...args, after: undefined }),
  merge(existing, incoming, { args }) {
    if (!args?.after || !existing?.nodes || !incoming.nodes) return incoming;
    return { ...incoming, nodes: [...existing.nodes, ...incoming.nodes] };
  },
};

/** Every field that answers a connection (`nodes`, `pageInfo`). */
export const connectionFields = ['approvalChains', 'clients', 'contracts', 'designProjects', 'developmentActivities', 'developmentCosts', 'developmentReturnRows', 'employees', 'files', 'parcels', 'projects', 'quotes', 'receivables', 'touches', 'workPrompts'] as const;

export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Query: { fields: { ...Object.fromEntries(connectionFields.map((name) => [name, keysetList])), statistics: statisticsPolicy } },
      // Objects without an identity of their own live inside the one that holds them.
      Viewer: { keyFields: [] },
      Home: { keyFields: [] },
      Appearance: { keyFields: [] },
      StatisticsFigures: { keyFields: false },
      StatisticsSegment: { keyFields: false },
      StatisticsSeries: { keyFields: false },
      SearchHit: { keyFields: false },
      // What was submitted is another thing in another round.
      ApprovalSubject: { keyFields: false },
      ManHourTotal: { keyFields: false },
      ContractMoney: { keyFields: false },
      ReceivableSums: { keyFields: false },
      AgingCell: { keyFields: false },
      AgingRow: { keyFields: false },
      ReceivableAging: { keyFields: false },
      // Behind different figures the same record counts by different days.
      DevelopmentReturnRow: { keyFields: false },
      WorkPromptSummary: { keyFields: [] },
      WorkPromptSettings: { keyFields: [] },
      WorkPromptBatch: { keyFields: false },
      WorkPromptKindSetting: { keyFields: false },
      // The same person has another title at another client.
      Contact: { keyFields: false },
    },
  });
}

export function createApollo({ documents, onSignedOut, uri = '/graphql', fetch: fetcher }: ApolloOptions): ApolloClient {
  const errors = new ErrorLink(({ error, operation }) => {
    if (errorCode(error) === 'UNAUTHENTICATED' && operation.operationName !== 'SignIn') onSignedOut();
  });
  return new ApolloClient({
    link: ApolloLink.from([
      errors,
      headers,
      persistedDocuments(documents),
      ApolloLink.split(
        ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
        createLiveLink({ uri, onSignedOut }),
        new HttpLink({ uri, credentials: 'same-origin', ...(fetcher ? { fetch: fetcher } : {}) }),
      ),
    ]),
    cache: createCache(),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
    devtools: { enabled: false },
  });
}
