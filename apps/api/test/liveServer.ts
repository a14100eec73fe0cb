import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import WebSocket from 'ws';
import { createApollo, createSchema } from '../src/app/apollo';
import { createHttpServer } from '../src/app/http';
import { createServices } from '../src/app/services';
import type { Services } from '../src/app/services';
import { Sockets } from '../src/app/sockets';
import { entities } from '../src/app/entities';
import { readConfig } from '../src/platform/config';
import { Database, runtimeUrl } from '../src/platform/database';
import { LiveHints } from '../src/platform/liveHints';
import { createLogger } from '../src/platform/logger';
import type { Viewer } from '../src/modules/identity/sessions.service';
import { sdl } from './harness';
import type { TestApp } from './harness';

/** A process of its own over the test's database: pool, listener, HTTP and sockets. */
export interface LiveServer {
  readonly port: number;
  readonly services: Services;
  readonly sockets: Sockets;
  readonly hints: LiveHints;
  readonly database: Database;
  close(): Promise<void>;
}

export async function startLiveServer(app: TestApp, options: { trusted?: Readonly<Record<string, string>>; poolSize?: number } = {}): Promise<LiveServer> {
  const config = readConfig({ NODE_ENV: 'test', WEB_DIR: tmpdir(), GRAPHQL_DOCUMENTS: options.trusted ? 'trusted' : 'any' }, process.cwd());
  const url = runtimeUrl(app.ownerUrl);
  const database = await Database.connect({ url, entities, poolSize: options.poolSize ?? 5, statementTimeoutMs: 30_000 });
  const log = createLogger((process.env.TEST_LOG as 'error' | undefined) ?? 'silent');
  const hints = new LiveHints(url, log);
  const services = createServices(database, { demo: false, filesDir: app.services.fileStorage.folder, fileLimitMb: 2 }, url, undefined, hints);
  const schema = createSchema(sdl);
  const apollo = createApollo({ schema, production: options.trusted !== undefined, log });
  await apollo.start();
  const documents = options.trusted ?? {};
  const server = createHttpServer({ config, database, services, apollo, documents, hints, log });
  const sockets = new Sockets({ config, database, services, schema, documents, hints, log });
  sockets.attach(server);
  await hints.start();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    services, sockets, hints, database,
    close: async () => {
      await sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await apollo.stop();
      await hints.stop();
      await database.close();
    },
  };
}

/** A cookie for a new session of this person. */
export async function cookieFor(app: TestApp, viewer: Viewer): Promise<{ cookie: string; sessionId: string }> {
  const token = randomBytes(32).toString('base64url');
  const { rows } = await app.owner.query<{ id: string }>(`INSERT INTO session (token_hash, employee_id, expires_at) VALUES ($1, $2, now() + interval '1 hour') RETURNING id`, [createHash('sha256').update(token).digest(), viewer.employeeId]);
  return { cookie: `yz=${token}`, sessionId: rows[0]!.id };
}

export interface Heard {
  readonly type: string;
  readonly id?: string;
  readonly payload?: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- messages are looked at field by field
}

/** A socket that speaks the protocol by hand, so that it can also speak it wrongly. */
export class TestSocket {
  readonly heard: Heard[] = [];
  closed: { code: number; reason: string } | null = null;
  private waiting: (() => void)[] = [];

  private constructor(readonly ws: WebSocket) {
    ws.on('message', (data) => {
      this.heard.push(JSON.parse(String(data)) as Heard);
      this.waiting.splice(0).forEach((wake) => wake());
    });
    ws.on('close', (code, reason) => {
      this.closed = { code, reason: String(reason) };
      this.waiting.splice(0).forEach((wake) => wake());
    });
    ws.on('error', () => undefined);
  }

  /** @throws Error with the status when the upgrade is refused. */
  static async open(port: number, cookie: string | null, options: { origin?: string | null; path?: string; init?: boolean; locale?: string } = {}): Promise<TestSocket> {
    const origin = options.origin === undefined ? `http://127.0.0.1:${port}` : options.origin;
    const ws = new WebSocket(`ws://127.0.0.1:${port}${options.path ?? '/graphql'}`, 'graphql-transport-ws', { headers: { ...(cookie && { cookie }), ...(origin && { origin }) } });
    const socket = new TestSocket(ws);
    await new Promise<void>((resolve, reject) => {
      ws.once('open', () => resolve());
      ws.once('unexpected-response', (_, response) => reject(new Error(String(response.statusCode))));
      ws.once('error', reject);
    });
    if (options.init === false) return socket;
    socket.send({ type: 'connection_init', payload: { locale: options.locale ?? 'zh' } });
    await socket.until((m) => m.type === 'connection_ack');
    return socket;
  }

  send(message: object): void {
    this.ws.send(JSON.stringify(message));
  }

  /** The first message, heard already or yet to come, that fits. @throws Error when the socket closes or ten seconds pass without it. */
  async until(fits: (message: Heard) => boolean, within = 10_000): Promise<Heard> {
    const end = Date.now() + within;
    for (;;) {
      const found = this.heard.find(fits);
      if (found) return found;
      if (this.closed) throw new Error(`closed with ${this.closed.code} ${this.closed.reason}`);
      await this.something(end, 'message');
    }
  }

  async untilClosed(within = 10_000): Promise<{ code: number; reason: string }> {
    const end = Date.now() + within;
    while (!this.closed) await this.something(end, 'close');
    return this.closed;
  }

  private async something(end: number, what: string): Promise<void> {
    const left = end - Date.now();
    if (left <= 0) throw new Error(`no ${what} in time; heard ${JSON.stringify(this.heard).slice(0, 500)}`);
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, left);
      this.waiting.push(() => (clearTimeout(timer), resolve()));
    });
  }
}
