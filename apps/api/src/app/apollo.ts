import { ApolloServer } from '@apollo/server';
import type { ApolloServerOptions } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { messageOf } from '../platform/errors';
import { describeError } from '../platform/logger';
import type { Logger } from '../platform/logger';
import { guardSchema } from './access';
import { answers, isBadRequest, isOwnCode } from './answers';
import { asGateway } from './compiled';
import type { RequestContext } from './context';
import { resolvers } from './resolvers';

/** The guarded schema from the committed SDL. */
export function createSchema(typeDefs: string): GraphQLSchema {
  return guardSchema(makeExecutableSchema({ typeDefs, resolvers: resolvers as never }));
}

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly production: boolean;
  readonly log: Logger;
  /** Where documents are kept that were read and judged once; absent: as Apollo keeps them. */
  readonly documentStore?: ApolloServerOptions<RequestContext>['documentStore'];
}

/** Most tokens of a document. */
export const maxTokens = 6000;

/** Limits on depth, aliases, directives and cost, for requests and subscriptions alike. */
export const limitsOf = (production: boolean) =>
  new ApolloArmor({
    maxDepth: { n: 8, ignoreIntrospection: true, flattenFragments: true },
    maxAliases: { n: 10 },
    maxDirectives: { n: 60 },
    costLimit: { maxCost: 20_000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.2, ignoreIntrospection: true },
    blockFieldSuggestion: { enabled: production },
    maxTokens: { enabled: false },
  }).protect();

/** Apollo Server with all limits; errors carry a code and never a stack. */
export function createApollo({ schema, production, log, documentStore }: ApolloOptions): ApolloServer<RequestContext> {
  const { plugins, validationRules } = limitsOf(production);
  const options: ApolloServerOptions<RequestContext> = {
    gateway: asGateway(schema),
    // Cache hints wrap every resolver, and no answer is ever cached.
    plugins: [...plugins, answers, ApolloServerPluginCacheControlDisabled()],
    validationRules,
    ...(documentStore && { documentStore }),
    parseOptions: { maxTokens },
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    introspection: !production,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    formatError: clean,
    logger: { debug: () => undefined, info: () => undefined, warn: (m: unknown) => log.warn({ err: describeError(m instanceof Error ? m : new Error(String(m))) }, 'apollo'), error: (m: unknown) => log.error({ err: describeError(m instanceof Error ? m : new Error(String(m))) }, 'apollo') },
  };
  return new ApolloServer<RequestContext>(options);
}

/** Only what is meant for clients; the rest is logged by `answers`. */
export function clean(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const code = String(formatted.extensions?.code);
  if (isOwnCode(code)) return { message: formatted.message, ...(formatted.path && { path: formatted.path }), extensions: { code, ...(formatted.extensions?.errors !== undefined && { errors: formatted.extensions.errors }) } };
  if (isBadRequest(code)) return { message: formatted.message, extensions: { code: 'BAD_REQUEST' } };
  return { message: messageOf({ code: 'INTERNAL_ERROR' }, 'zh'), extensions: { code: 'INTERNAL_ERROR' } };
}
