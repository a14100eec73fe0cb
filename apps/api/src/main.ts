import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { ConfigError, readConfig } from './platform/config';
import { EmbeddedPostgresError, startEmbeddedPostgres } from './platform/embeddedPostgres';
import type { EmbeddedPostgres } from './platform/embeddedPostgres';
import { createLogger } from './platform/logger';
import { createProduct } from './app/product';
import type { Product } from './app/product';
import { prepareFirm } from './app/firm';

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
  if (error instanceof EmbeddedPostgresError) return error.message;
  const { code, port } = (error ?? {}) as { code?: string; port?: number };
  if (code === 'EADDRINUSE') return `Port ${port} is in use: stop the other program or start with another port, e.g. PORT=${Number(port) + 1} npm start.`;
  if (code === 'EACCES') return `Port ${port} needs more rights: use a port above 1023, e.g. PORT=4000 npm start.`;
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === '28P01' || code === '3D000') return 'The database of DATABASE_URL cannot be reached or refuses the login: check host, port, name and password.';
  return null;
}

/** A busy port is told at once, before the database is started for nothing. */
function assertPortFree(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

async function main(): Promise<void> {
  let postgres: EmbeddedPostgres | null = null;
  let product: Product | null = null;
  let stopping = false;
  const stop = async (code: number): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await product?.close().catch(() => undefined);
    await postgres?.stop().catch(() => undefined);
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      say('Stopping: finishing open requests, then the database …');
      void stop(0);
    });
  try {
    const config = readConfig(process.env, root);
    const log = createLogger(config.logLevel);
    await assertPortFree(config.port, config.host);
    let ownerUrl = config.databaseUrl;
    if (ownerUrl === null) {
      say('Starting PostgreSQL 18 …');
      postgres = await startEmbeddedPostgres({ dataDir: path.join(config.dataDir, 'postgres'), say, resolveFrom: path.join(root, 'apps/api') });
      ownerUrl = postgres.ownerUrl;
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
    await product.startJobs().catch((error: unknown) => log.error({ err: error instanceof Error ? { name: error.name, message: error.message } : error }, 'background jobs could not start'));
  } catch (error) {
    const line = explain(error);
    process.stderr.write(`${line ?? (error instanceof Error ? error.stack : String(error))}\n`);
    await stop(1);
  }
}

void main();
