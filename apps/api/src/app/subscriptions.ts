import { GraphQLError, NoSchemaIntrospectionCustomRule, createSourceEventStream, execute, getOperationAST, parse, specifiedRules, validate } from 'graphql';
import type { DocumentNode, ExecutionArgs, ExecutionResult } from 'graphql';
import type { ServerOptions } from 'graphql-ws';
import { messageOf } from '../platform/errors';
import type { Locale } from '../platform/errors';
import { describeError } from '../platform/logger';
import type { Logger } from '../platform/logger';
import { isBadRequest, isOwnCode } from './answers';
import { clean, limitsOf, maxTokens } from './apollo';
import type { RequestContext } from './context';
import type { SocketFacts, SocketOptions } from './sockets';

type Extra = { readonly socket: SocketFacts };
/** Subscriptions of one socket at a time. */
const maxSubscriptions = 10;

const badRequest = (code: 'BAD_REQUEST' | 'UNKNOWN_DOCUMENT', locale: Locale): GraphQLError => new GraphQLError(messageOf({ code }, locale), { extensions: { code } });

/** An error as clients may see it; an unexpected one is logged. */
function told(error: GraphQLError, log: Logger) {
  const code = error.extensions?.code;
  if (!isOwnCode(code) && !isBadRequest(code)) log.error({ err: describeError(error.originalError ?? error), path: error.path }, 'unexpected error');
  return clean(typeof error.toJSON === 'function' ? error.toJSON() : error);
}

interface Subscribing {
  readonly query?: unknown;
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: unknown } } | null;
}

/** The protocol's server with everything that HTTP requests go through too: it checks nothing by itself. */
export function subscriptionOptions({ schema, documents, config, log }: Pick<SocketOptions, 'schema' | 'documents' | 'config' | 'log'>): ServerOptions<Record<string, unknown>, Extra> {
  const rules = [...specifiedRules, ...limitsOf(config.trustedDocumentsOnly).validationRules, ...(config.trustedDocumentsOnly ? [NoSchemaIntrospectionCustomRule] : [])];
  const known = new Map<string, DocumentNode>();

  /** The document of a request, read and found within all limits; null: refused. */
  const documentOf = (text: string): DocumentNode | null => {
    const seen = known.get(text);
    if (seen) return seen;
    try {
      const document = parse(text, { maxTokens });
      // Queries and mutations have their own way in, with its own checks.
      if (document.definitions.some((d) => d.kind === 'OperationDefinition' && d.operation !== 'subscription')) return null;
      if (validate(schema, document, rules).length > 0) return null;
      // Trusted documents are few; others would fill the memory.
      if (config.trustedDocumentsOnly) known.set(text, document);
      return document;
    } catch {
      return null;
    }
  };

  const localeOfSocket = ({ connectionParams, extra }: { connectionParams?: Readonly<Record<string, unknown>>; extra: Extra }): Locale => {
    const wanted = connectionParams?.locale;
    return wanted === 'zh' || wanted === 'en' ? wanted : extra.socket.locale;
  };

  return {
    schema,
    connectionInitWaitTimeout: 5000,
    onSubscribe: async (ctx, _id, payload) => {
      const locale = localeOfSocket(ctx);
      const { query, extensions } = payload as Subscribing;
      if (Object.keys(ctx.subscriptions).length > maxSubscriptions) return [badRequest('BAD_REQUEST', locale)];
      const hash = extensions?.persistedQuery?.sha256Hash;
      const trusted = typeof hash === 'string' && Object.hasOwn(documents, hash) ? documents[hash] : undefined;
      if (!trusted && (config.trustedDocumentsOnly || hash !== undefined)) return [badRequest('UNKNOWN_DOCUMENT', locale)];
      const text = trusted ?? query;
      const document = typeof text === 'string' ? documentOf(text) : null;
      if (!document || !getOperationAST(document, payload.operationName ?? undefined)) return [badRequest('BAD_REQUEST', locale)];
      const contextValue = await ctx.extra.socket.context(locale);
      if (!contextValue) {
        ctx.extra.socket.end();
        return [badRequest('BAD_REQUEST', locale)];
      }
      return { schema, document, operationName: payload.operationName ?? null, variableValues: payload.variables ?? {}, contextValue, rootValue: { socket: ctx.extra.socket, locale } };
    },
    subscribe: (args) => followWith(args as unknown as ExecutionArgs, log),
    onNext: (_ctx, _id, _payload, _args, result) => ({ ...result, ...(result.errors && { errors: result.errors.map((e) => told(e, log)) }) }) as never,
    onError: (_ctx, _id, _payload, errors) => errors.map((e) => told(e as GraphQLError, log)) as never,
  };
}

/**
 * Runs a subscription. Each event is executed with a context of its own, so under the rights of that moment and with nothing remembered
 * from the one before; when the session has ended, so does the subscription, and its socket closes.
 */
async function followWith(args: ExecutionArgs, log: Logger): Promise<AsyncGenerator<ExecutionResult> | ExecutionResult> {
  const { socket, locale } = args.rootValue as { socket: SocketFacts; locale: Locale };
  const source = await createSourceEventStream({ ...args, rootValue: undefined });
  // Errors without a place in the answer are those of the request: variables of a wrong type.
  if (!(Symbol.asyncIterator in source)) return { errors: source.errors!.map((e) => (e.path ? e : badRequest('BAD_REQUEST', locale))) };
  const events = source[Symbol.asyncIterator]() as AsyncIterator<unknown>;
  const stop = async (): Promise<IteratorResult<ExecutionResult, undefined>> => (await events.return?.(), { done: true, value: undefined });
  const following = {
    next: async (): Promise<IteratorResult<ExecutionResult, undefined>> => {
      const event = await events.next();
      if (event.done) return { done: true, value: undefined };
      const contextValue: RequestContext | null = await socket.context(locale);
      if (!contextValue) {
        socket.end();
        return stop();
      }
      const result = await execute({ ...args, rootValue: event.value, contextValue });
      if (!result.errors) return { done: false, value: result };
      // An event that could not be made would be a gap: the page asks again from its last number.
      await stop();
      const { message, extensions } = told(result.errors[0]!, log);
      throw new GraphQLError(message, { extensions });
    },
    return: stop,
    throw: async (error: unknown): Promise<never> => {
      await stop();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return following;
    },
  };
  return following as unknown as AsyncGenerator<ExecutionResult>;
}
