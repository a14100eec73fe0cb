import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { CloseCode, handleProtocols, makeServer } from 'graphql-ws';
import type { Server as SubscriptionServer } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../platform/config';
import type { Database } from '../platform/database';
import type { Locale } from '../platform/errors';
import type { LiveHints } from '../platform/liveHints';
import { describeError } from '../platform/logger';
import type { Logger } from '../platform/logger';
import type { Viewer } from '../modules/identity/sessions.service';
import { RequestContext } from './context';
import { cookieNameOf, cookieOf, localeOf } from './incoming';
import type { Services } from './services';
import { subscriptionOptions } from './subscriptions';

export interface SocketOptions {
  readonly config: Config;
  readonly database: Database;
  readonly services: Services;
  readonly schema: GraphQLSchema;
  /** Trusted documents by their SHA-256. */
  readonly documents: Readonly<Record<string, string>>;
  readonly hints: LiveHints;
  readonly log: Logger;
}

/** What is known of an open socket. */
export interface SocketFacts {
  readonly sessionId: string;
  readonly locale: Locale;
  /** Closes the socket because its session has ended. */
  readonly end: () => void;
  /** A fresh context under the rights of this moment; null when the session has ended. */
  readonly context: (locale: Locale) => Promise<RequestContext | null>;
}

const maxMessage = 64 * 1024;
/** Bytes not yet taken by a slow reader. */
const maxBuffered = 1024 * 1024;
const maxSocketsOfSession = 30;
/** Messages of one socket in ten seconds. */
const maxMessages = 100;
const pingEvery = 15_000;
/** Sessions also end by time, without anybody's doing. */
const checkEvery = 10_000;
const closeWithin = 2000;

/**
 * GraphQL subscriptions on the server's own port. A socket belongs to a session: it opens with the session's cookie from the page's own
 * origin, every event is made under the rights of that moment, and it closes with the session.
 */
export class Sockets {
  private readonly wss = new WebSocketServer({ noServer: true, maxPayload: maxMessage, handleProtocols, clientTracking: false, perMessageDeflate: false });
  private readonly open = new Map<WebSocket, SocketFacts>();
  private readonly protocol: SubscriptionServer<{ socket: SocketFacts }>;
  private readonly checking: NodeJS.Timeout;
  private isClosing = false;

  constructor(private readonly options: SocketOptions) {
    this.protocol = makeServer(subscriptionOptions(options));
    options.hints.on('sessions', (ids) => void this.check(ids === 'EVERYBODY' ? null : ids));
    this.checking = setInterval(() => void this.check(null), checkEvery);
    this.checking.unref();
  }

  get size(): number {
    return this.open.size;
  }

  attach(server: Server): void {
    server.on('upgrade', (request, socket, head) => {
      socket.on('error', () => socket.destroy());
      this.upgrade(request, socket, head).catch((error: unknown) => {
        this.options.log.error({ err: describeError(error) }, 'upgrade failed');
        refuse(socket, 500);
      });
    });
  }

  private async upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    if (this.isClosing) return refuse(socket, 503);
    if (new URL(request.url ?? '/', 'http://local').pathname !== '/graphql') return refuse(socket, 404);
    // Cookies go with a socket whoever opens it: only the page itself may.
    if (!this.isOwnOrigin(request)) return refuse(socket, 403);
    const token = cookieOf(request, cookieNameOf(this.options.config));
    const viewer = token ? await this.options.services.sessions.quietViewerOf(token) : null;
    if (!viewer) return refuse(socket, 401);
    if ([...this.open.values()].filter((f) => f.sessionId === viewer.sessionId).length >= maxSocketsOfSession) return refuse(socket, 429);
    this.wss.handleUpgrade(request, socket, head, (ws) => this.welcome(ws, request, viewer));
  }

  private isOwnOrigin({ headers }: IncomingMessage): boolean {
    const { publicOrigin } = this.options.config;
    try {
      const origin = new URL(headers.origin ?? '');
      return origin.host === headers.host || (publicOrigin !== null && origin.origin === new URL(publicOrigin).origin);
    } catch {
      return false;
    }
  }

  private welcome(ws: WebSocket, request: IncomingMessage, viewer: Viewer): void {
    const facts: SocketFacts = {
      sessionId: viewer.sessionId,
      locale: localeOf(request),
      end: () => ws.close(CloseCode.Unauthorized, 'Session ended'),
      context: (locale) => this.contextOf(viewer.sessionId, locale, request),
    };
    this.open.set(ws, facts);
    let answered = true;
    const pinging = setInterval(() => {
      if (!answered) return ws.terminate();
      answered = false;
      ws.ping();
    }, pingEvery);
    ws.on('pong', () => (answered = true));
    ws.on('error', () => ws.terminate());
    const closed = this.protocol.opened(
      {
        protocol: ws.protocol,
        send: (data) =>
          new Promise((resolve, reject) => {
            if (ws.readyState !== ws.OPEN) return resolve();
            // Answers to a reader that never reads: it comes back and continues from its last number.
            if (ws.bufferedAmount > maxBuffered) return ws.terminate(), resolve();
            ws.send(data, (error) => (error ? reject(error) : resolve()));
          }),
        close: (code, reason) => ws.close(code, reason),
        onMessage: (handle) => {
          let window = { from: Date.now(), count: 0 };
          ws.on('message', (data) => {
            const now = Date.now();
            window = now - window.from > 10_000 ? { from: now, count: 1 } : { from: window.from, count: window.count + 1 };
            if (window.count > maxMessages) return ws.close(CloseCode.TooManyInitialisationRequests, 'Too many messages');
            handle(String(data)).catch((error: unknown) => {
              if (ws.readyState === ws.OPEN) this.options.log.info({ err: describeError(error) }, 'a socket was closed');
              ws.close(CloseCode.BadRequest, 'Bad request');
            });
          });
        },
      },
      { socket: facts },
    );
    ws.on('close', (code, reason) => {
      clearInterval(pinging);
      this.open.delete(ws);
      void closed(code, String(reason));
    });
  }

  private async contextOf(sessionId: string, locale: Locale, request: IncomingMessage): Promise<RequestContext | null> {
    const { database, services, log } = this.options;
    const viewerOrNull = await services.sessions.viewerOfSession(sessionId);
    if (!viewerOrNull) return null;
    return new RequestContext(database, services, {
      viewerOrNull, locale, requestId: randomUUID(), address: request.socket.remoteAddress ?? 'unknown', userAgent: request.headers['user-agent'] ?? null, sessionToken: null, log, setSessionToken: () => undefined,
    });
  }

  /** Closes the sockets of sessions that have ended; of all (null) or of these. */
  private async check(ids: ReadonlySet<string> | null): Promise<void> {
    const mine = [...this.open].filter(([, facts]) => ids === null || ids.has(facts.sessionId));
    if (mine.length === 0) return;
    try {
      const live = await this.options.services.sessions.stillLive([...new Set(mine.map(([, facts]) => facts.sessionId))]);
      for (const [, facts] of mine) if (!live.has(facts.sessionId)) facts.end();
    } catch (error) {
      this.options.log.warn({ err: describeError(error) }, 'sessions of open sockets could not be checked');
    }
  }

  /** Says goodbye: pages come back by themselves, to another process or to this one when it is up again. */
  async close(): Promise<void> {
    this.isClosing = true;
    clearInterval(this.checking);
    const leaving = [...this.open.keys()].map((ws) => new Promise<void>((resolve) => (ws.once('close', () => resolve()), ws.close(1001, 'Going away'))));
    const late = setTimeout(() => this.open.forEach((_, ws) => ws.terminate()), closeWithin);
    await Promise.all(leaving);
    clearTimeout(late);
  }
}

const reasons: Readonly<Record<number, string>> = { 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found', 429: 'Too Many Requests', 500: 'Internal Server Error', 503: 'Service Unavailable' };

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${reasons[status] ?? ''}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
