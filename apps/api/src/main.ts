import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { ConfigError, readConfig } from './platform/config';
import { EmbeddedPostgresError, startEmbeddedPostgres } from './platform/embeddedPostgres';
import type { EmbeddedPostgres } from './platform/embeddedPostgres';
import { StartError } from './platform/errors';
import { createLogger, describeError } from './platform/logger';
import { createProduct } from './app/product';
import type { Product } from './app/product';
import { prepareFirm } from './app/firm';

// Memory is swept when what is in use has doubled, not quadrupled: a workbook of 20,000 rows takes 380 MB at its peak instead of 540.
setFlagsFromString('--heap-growing-percent=100');

const root = process.env.YINGZAO_ROOT ?? findRoot();
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The checkout, or the folder the container image was built into. */
function findRoot(): string {
  let folder = process.cwd();
  while (!existsSync(path.join(folder, 'packages/schema/schema.graphql')) && path.dirname(folder) !== folder) folder = path.dirname(folder);
  return folder;
}

/** Settings that contradict the machine, said in one line that tells what to do. */
function explain(error: unknown): string | null {
  if (error instanceof ConfigError) return `Wrong settings:\n${error.mistakes.map((m) => `  - ${m}`).join('\n')}`;
  if (error instanceof EmbeddedPostgresError || error instanceof StartError) return error.message;
  const { code, port, address } = (error ?? {}) as { code?: string; port?: number; address?: string };
  if (code === 'EADDRINUSE') return `Port ${port} is in use: stop the other program or start with another port, e.g. PORT=${Number(port) + 1} npm start.`;
  if (code === 'EACCES') return `Port ${port} needs more rights: use a port above 1023, e.g. PORT=4000 npm start.`;
  if (code === 'EADDRNOTAVAIL') return `HOST ${address} is no address of this machine: use 0.0.0.0 for all, or 127.0.0.1 for this machine only.`;
  if (code && unreachable.has(code)) return `The database of DATABASE_URL cannot be reached or refuses the login (${code}): check host, port, name and password.`;
  if (code === '42501') return 'The login of DATABASE_URL may not do what the set-up needs: it must own its database and may create roles, or give the roles an administrator made in DATABASE_RUNTIME_URL and DATABASE_JOBS_URL.';
  return null;
}

/** Codes of a connection that does not come about, from Node and from PostgreSQL. */
const unreachable = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', '28P01', '28000', '3D000', '53300', '57P03']);

/** A busy port is told at once, before the database is started for nothing. */
function assertPortFree(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

async function main(): Promise<void> {
  // Also while it starts: a signal in between must not leave it behind.
  let postgres: Promise<EmbeddedPostgres> | null = null;
  let product: Product | null = null;
  let stopping = false;
  const stop = async (code: number): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await product?.close().catch(() => undefined);
    await postgres?.then((p) => p.stop()).catch(() => undefined);
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      say('Stopping: finishing open requests, then the database …');
      void stop(0);
    });
  // npm start talks to us over a channel; when it is gone, killed perhaps, nobody could stop us any more.
  process.on('disconnect', () => void stop(0));
  // A mistake of ours that nobody caught: what the process holds may be wrong, so it ends in order instead of going on.
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => {
      if (stopping) return;
      process.stderr.write(`${JSON.stringify({ level: 60, time: Date.now(), event, err: describeError(error), msg: 'unexpected error, stopping' })}\n`);
      void stop(1);
    });
  try {
    const config = readConfig(process.env, root);
    const log = createLogger(config.logLevel);
    await assertPortFree(config.port, config.host);
    let ownerUrl = config.databaseUrl;
    if (ownerUrl === null) {
      say('Starting PostgreSQL 18 …');
      postgres = startEmbeddedPostgres({ dataDir: path.join(config.dataDir, 'postgres'), say, resolveFrom: path.join(root, 'apps/api') });
      const running = await postgres;
      ownerUrl = running.ownerUrl;
      void running.gone.then(() => {
        if (stopping) return;
        process.stderr.write('PostgreSQL ended by itself: the program stops. Start it again; what was saved is kept.\n');
        void stop(1);
      });
    }
    if (stopping) return;
    say('Bringing the database up to date …');
    product = await createProduct(config, ownerUrl, log, root);
    await prepareFirm({ product, ownerUrl, config, root, say });
    if (stopping) return;
    await new Promise<void>((resolve, reject) => {
      product!.server.once('error', reject);
      product!.server.listen(config.port, config.host, resolve);
    });
    const address = product.server.address();
    say(`\n营造 Yingzao is ready: ${config.publicOrigin ?? `http://localhost:${address && typeof address === 'object' ? address.port : config.port}`}\n`);
    process.send?.('ready');
    // A queue that cannot start is no reason to take the page away.
    await product.startJobs().catch((error: unknown) => log.error({ err: describeError(error) }, 'background jobs could not start'));
  } catch (error) {
    // Whatever was under way when the signal came may fail as it likes.
    if (stopping) return;
    const line = explain(error);
    process.stderr.write(`${line ?? (error instanceof Error ? error.stack : String(error))}\n`);
    await stop(1);
  }
}

void main();
