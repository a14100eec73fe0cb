import { ApolloServer } from '@apollo/server';
import type { ApolloServerOptions } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { messageOf } from '../platform/errors';
import { messages } from '../platform/messages';
import type { Locale } from '../platform/errors';
import type { Logger } from '../platform/logger';
import { guardSchema } from './access';
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
}

/** Codes of our own are meant for clients; everything else is INTERNAL_ERROR. */
const isOwnCode = (code: string): boolean => code in messages && code !== 'INTERNAL_ERROR';
const badRequestCodes = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'OPERATION_RESOLUTION_FAILURE']);

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
export function createApollo({ schema, production, log }: ApolloOptions): ApolloServer<RequestContext> {
  const { plugins, validationRules } = limitsOf(production);
  const options: ApolloServerOptions<RequestContext> = {
    schema,
    plugins,
    validationRules,
    parseOptions: { maxTokens },
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    introspection: !production,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => formatted && clean(formatted, error, log),
  };
  return new ApolloServer<RequestContext>(options);
}

/** An error as clients may see it. */
export function clean(formatted: GraphQLFormattedError, error: unknown, log: Logger): GraphQLFormattedError {
  const code = String(formatted.extensions?.code ?? 'INTERNAL_ERROR');
  if (isOwnCode(code)) return { message: formatted.message, ...(formatted.path && { path: formatted.path }), extensions: { code, ...(formatted.extensions?.errors !== undefined && { errors: formatted.extensions.errors }) } };
  if (badRequestCodes.has(code)) return { message: formatted.message, extensions: { code: 'BAD_REQUEST' } };
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  log.error({ err: { name: (original as Error)?.name, message: (original as Error)?.message, stack: (original as Error)?.stack }, path: formatted.path }, 'unexpected error');
  return { message: `${messageOf({ code: 'INTERNAL_ERROR' }, 'zh')} / ${messageOf({ code: 'INTERNAL_ERROR' }, 'en')}`, extensions: { code: 'INTERNAL_ERROR' } };
}

export const badRequest = (code: 'BAD_REQUEST' | 'UNKNOWN_DOCUMENT', locale: Locale): GraphQLError => new GraphQLError(messageOf({ code }, locale), { extensions: { code } });
