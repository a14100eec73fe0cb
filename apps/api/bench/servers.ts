import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Pool } from 'pg';
import type { Actor } from '@yingzao/domain/permissions';
import { createProduct } from '../src/app/product';
import { readConfig } from '../src/platform/config';
import { createLogger } from '../src/platform/logger';
import type { BenchPeople } from './generate';
import { jobsOf } from './jobs';
import type { Limit } from './jobs';

/** Where the two servers of the measured process listen. */
export interface Ports {
  readonly product: number;
  readonly limit: number;
}

const listen = (server: http.Server): Promise<number> => new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));

/** The product and, beside it in the same process on the same pool, a bare HTTP server that answers each job with hand-written SQL. */
export async function serve(root: string, ownerUrl: string, dataDir: string, people: BenchPeople): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production', GRAPHQL_DOCUMENTS: 'any', PORT: '0', DEMO: 'false', LOG_LEVEL: 'silent', WEB_DIR: dataDir, STATEMENT_TIMEOUT_MS: '120000' };
  const product = await createProduct({ ...readConfig(env, root), dataDir }, ownerUrl, createLogger('silent'), root);
  const pool = (product.database.source.driver as unknown as { master: Pool }).master;
  const jobs = jobsOf(people);
  const bare = http.createServer((request, response) => {
    const job = jobs[Number(request.url?.slice(1))]!;
    request.resume();
    run(pool, job.viewer, job.limit).then(
      (result) => response.setHeader('Content-Type', 'application/json').end(JSON.stringify(result)),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  // Jobs of the other kind may take longer than a connection is kept: it must not end just when it is used again.
  product.server.keepAliveTimeout = bare.keepAliveTimeout = 0;
  process.send!({ product: await listen(product.server), limit: await listen(bare) } satisfies Ports);
  process.once('message', () => {
    bare.close();
    void product.close().then(() => process.exit(0));
  });
}

/** One transaction as the viewer, statement by statement, as one writes it by hand. */
export async function run(pool: Pool, viewer: Actor, statements: readonly Limit[]): Promise<unknown[]> {
  const client = await pool.connect();
  try {
    await client.query(`BEGIN READ ONLY; SELECT set_config('app.viewer_id', '${viewer.employeeId}', true)`);
    const answers: unknown[] = [];
    for (const { sql, params } of statements) answers.push((await client.query(sql, [...params])).rows);
    await client.query('COMMIT');
    return answers;
  } finally {
    client.release();
  }
}
