import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { ApolloServer } from '@apollo/server';
import type { Config } from '../platform/config';
import type { Database } from '../platform/database';
import { describeError } from '../platform/logger';
import type { LiveHints } from '../platform/liveHints';
import type { Logger } from '../platform/logger';
import type { Viewer } from '../modules/identity/sessions.service';
import { RequestContext } from './context';
import { handleFeed, isFeed } from './calendarFiles';
import { handleFiles } from './files';
import { cookieNameOf, cookieOf, fail, json, localeOf, readBytes, send } from './incoming';
import type { Incoming } from './incoming';
import type { Services } from './services';
import { handleShare, isShare } from './quotePages';
import { lastMigration } from './migrations';
import { isUpload } from './storedFiles';
import { staticFiles } from './static';

export interface HttpOptions {
  readonly config: Config;
  readonly database: Database;
  readonly services: Services;
  readonly apollo: ApolloServer<RequestContext>;
  /** Trusted documents by their SHA-256. */
  readonly documents: Readonly<Record<string, string>>;
  readonly hints: Pick<LiveHints, 'isListening'>;
  readonly log: Logger;
}

const maxBody = 2 * 1024 * 1024;

/** One server for the page, the GraphQL API, uploads and downloads, and the health checks. */
export function createHttpServer(options: HttpOptions): Server {
  const { config, database, log } = options;
  const serveStatic = staticFiles(config);
  const cookieName = cookieNameOf(config);
  const deviceCookie = `${cookieName}d`;
  const cookieFlags = `Path=/; HttpOnly; SameSite=Lax${cookieName.startsWith('__Host-') ? '; Secure' : ''}`;

  const server = createServer((request, response) => {
    const started = performance.now();
    const requestId = randomUUID();
    // Some request lines are no address at all (`GET //`).
    const url = URL.canParse(request.url ?? '/', 'http://local') ? new URL(request.url ?? '/', 'http://local') : null;
    const incoming: Incoming = { request, response, url: url ?? new URL('http://local/'), requestId, locale: localeOf(request), log: log.child({ requestId }) };
    response.setHeader('X-Request-Id', requestId);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.on('finish', () => log.info({ requestId, method: request.method, path: placeOf(incoming.url.pathname), status: response.statusCode, ms: Math.round(performance.now() - started) }, 'request'));
    if (url === null) return fail(incoming, 400, 'BAD_REQUEST');
    handle(incoming).catch((error: unknown) => {
      incoming.log.error({ err: describeError(error) }, 'request failed');
      if (!response.headersSent) fail(incoming, 500, 'INTERNAL_ERROR');
      else response.destroy();
    });
  });
  // A large document on a slow line takes its time; everything else has a minute to arrive (see `handle`).
  server.requestTimeout = 3_600_000;
  server.headersTimeout = 15_000;
  server.keepAliveTimeout = 10_000;
  return server;

  async function handle(incoming: Incoming): Promise<void> {
    const { url, request } = incoming;
    if (!isUpload(request.method, url.pathname)) hurry(request);
    if (url.pathname === '/graphql') return graphql(incoming);
    if (url.pathname === '/healthz') return json(incoming, 200, { status: 'alive' });
    if (url.pathname === '/readyz') {
      const status = await database.readiness(lastMigration);
      const isReady = status === 'ready' && options.hints.isListening;
      return json(incoming, isReady ? 200 : 503, { status: isReady || status !== 'ready' ? status : 'listener down' });
    }
    // Programs that read a feed have no session.
    if (isFeed(url.pathname)) return handleFeed(incoming, options, addressOf(request));
    // Neither have clients who read a quote.
    if (isShare(url.pathname)) return handleShare(incoming, options, addressOf(request));
    if (url.pathname.startsWith('/api/')) {
      const { viewer } = await whoAsks(request);
      return handleFiles(incoming, options, viewer);
    }
    return serveStatic(incoming);
  }

  async function whoAsks(request: IncomingMessage): Promise<{ token: string | null; viewer: Viewer | null }> {
    const token = cookieOf(request, cookieName);
    return { token, viewer: token ? await options.services.sessions.viewerOf(token) : null };
  }

  async function graphql(incoming: Incoming): Promise<void> {
    const { request, response, locale } = incoming;
    if (request.method !== 'POST') return fail(incoming, 405, 'BAD_REQUEST');
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return fail(incoming, 415, 'BAD_REQUEST');
    const bytes = await readBytes(request, maxBody);
    if (bytes === null) return fail(incoming, 413, 'QUERY_TOO_LARGE');
    const body = parseBody(bytes.toString('utf8'));
    if (!body) return fail(incoming, 400, 'BAD_REQUEST');
    const hash = body.extensions?.persistedQuery?.sha256Hash;
    const known = typeof hash === 'string' && Object.hasOwn(options.documents, hash) ? options.documents[hash] : undefined;
    if (!known && (config.trustedDocumentsOnly || hash !== undefined)) return fail(incoming, 400, 'UNKNOWN_DOCUMENT');

    const { token, viewer } = await whoAsks(request);
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    const answer = await options.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers,
        search: '',
        // Absent stays absent: Apollo refuses keys that are there without a value.
        body: { query: known ?? body.query, ...(body.variables && { variables: body.variables }), ...(body.operationName && { operationName: body.operationName }) },
      },
      context: async () =>
        new RequestContext(database, options.services, {
          viewerOrNull: viewer,
          locale,
          requestId: incoming.requestId,
          address: addressOf(request),
          userAgent: request.headers['user-agent'] ?? null,
          sessionToken: token,
          log: incoming.log,
          deviceToken: cookieOf(request, deviceCookie),
          setDeviceToken: (next) => response.appendHeader('Set-Cookie', `${deviceCookie}=${next}; ${cookieFlags}; Max-Age=15552000`),
          setSessionToken: (next) => response.appendHeader('Set-Cookie', next === null ? `${cookieName}=; ${cookieFlags}; Max-Age=0` : `${cookieName}=${next}; ${cookieFlags}; Max-Age=43200`),
        }),
    });
    for (const [name, value] of answer.headers) if (name !== 'content-length') response.setHeader(name, value);
    response.setHeader('Cache-Control', 'no-store');
    response.statusCode = answer.status ?? 200;
    if (answer.body.kind === 'complete') return send(incoming, answer.body.string);
    for await (const chunk of answer.body.asyncIterator) response.write(chunk);
    response.end();
  }

  function addressOf(request: IncomingMessage): string {
    const forwarded = config.trustProxy ? String(request.headers['x-forwarded-for'] ?? '').split(',').at(-1)?.trim() : '';
    return forwarded || (request.socket.remoteAddress ?? 'unknown');
  }
}

/** Ends a request that has not arrived within a minute. */
function hurry(request: IncomingMessage): void {
  // One that has arrived may be answered for as long as it takes.
  const late = setTimeout(() => {
    if (!request.complete) request.destroy();
  }, 60_000);
  late.unref();
  request.once('close', () => clearTimeout(late));
}

/** The kind of place that was asked for; tokens of links and whatever else people put into an address stay out of the log. */
function placeOf(pathname: string): string {
  if (/^\/assets\/[\w.-]{1,80}$/.test(pathname)) return pathname;
  const [, place, rest] = /^(\/(?:api\/)?[a-z]{0,20})(\/.*)?$/s.exec(pathname) ?? ['', '/', '…'];
  return rest ? `${place}/…` : place!;
}

interface GraphqlBody {
  readonly query?: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: unknown } };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function parseBody(text: string): GraphqlBody | null {
  try {
    const parsed: unknown = JSON.parse(text);
    if (!isObject(parsed)) return null;
    const isSound = (parsed.query === undefined || typeof parsed.query === 'string') && (parsed.variables == null || isObject(parsed.variables)) && (parsed.operationName == null || typeof parsed.operationName === 'string');
    return isSound ? parsed : null;
  } catch {
    return null;
  }
}
