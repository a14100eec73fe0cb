import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { migrate } from '../src/platform/database';
import { startEmbeddedPostgres } from '../src/platform/embeddedPostgres';
import type { EmbeddedPostgres } from '../src/platform/embeddedPostgres';
import { migrations } from '../src/app/migrations';

declare global {
  var __postgres: EmbeddedPostgres | undefined;
  var __postgresDir: string | undefined;
}

/** One real PostgreSQL 18 a test run, with a migrated template that every test file copies. */
export default async function globalSetup(): Promise<void> {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'yingzao-test-'));
  const { chmod } = await import('node:fs/promises');
  await chmod(dir, 0o755);
  const postgres = await startEmbeddedPostgres({ dataDir: path.join(dir, 'postgres'), say: () => undefined, fsync: false, resolveFrom: path.resolve(__dirname, '..') });
  globalThis.__postgres = postgres;
  globalThis.__postgresDir = dir;
  await migrate(postgres.ownerUrl, migrations, true);
  process.env.TEST_OWNER_URL = postgres.ownerUrl;
}
