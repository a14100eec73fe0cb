import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import path from 'node:path';
import type { Config } from '../platform/config';
import { Database, jobsUrl, migrate, runtimeUrl } from '../platform/database';
import { JobWorker } from '../platform/jobs';
import { LiveHints } from '../platform/liveHints';
import { describeError } from '../platform/logger';
import type { Logger } from '../platform/logger';
import { createApollo, createSchema } from './apollo';
import { entities } from './entities';
import { createHttpServer } from './http';
import { migrations } from './migrations';
import { createServices } from './services';
import type { Services } from './services';
import { Sockets } from './sockets';
import { createTasks } from './tasks';

/** The composed product over one database. */
export interface Product {
  readonly database: Database;
  readonly services: Services;
  readonly server: Server;
  readonly sockets: Sockets;
  /** Begins to do background jobs in this process, if it is set to. */
  startJobs(): Promise<void>;
  /** Drains requests (at most ten seconds), then closes the pool. */
  close(): Promise<void>;
}

/** Migrates, connects under the runtime role and composes the servers; does not listen yet. */
export async function createProduct(config: Config, ownerUrl: string, log: Logger, root: string): Promise<Product> {
  const url = config.databaseRuntimeUrl ?? runtimeUrl(ownerUrl);
  const applied = await migrate(ownerUrl, migrations, config.databaseRuntimeUrl === null, config.databaseJobsUrl);
  if (applied.length > 0) log.info({ applied }, 'migrations applied');
  const database = await Database.connect({ url, entities, poolSize: config.poolSize, statementTimeoutMs: config.statementTimeoutMs });
  const hints = new LiveHints(url, log);
  const services = createServices(database, config, url, (error) => log.error({ err: describeError(error) }, 'work in the background failed'), hints);
  const sdl = await readFile(path.join(root, 'packages/schema/schema.graphql'), 'utf8');
  const documents = JSON.parse(await readFile(path.join(root, 'packages/schema/documents.json'), 'utf8')) as Record<string, string>;
  const schema = createSchema(sdl);
  const apollo = createApollo({ schema, production: config.trustedDocumentsOnly, log });
  await apollo.start();
  const server = createHttpServer({ config, database, services, apollo, documents, hints, log });
  const sockets = new Sockets({ config, database, services, schema, documents, hints, log });
  sockets.attach(server);
  await hints.start();
  let jobs: { worker: JobWorker; database: Database } | null = null;
  return {
    database,
    services,
    server,
    sockets,
    startJobs: async () => {
      if (!config.jobs) return;
      const jobsLogin = config.databaseJobsUrl ?? jobsUrl(ownerUrl);
      const asJobs = await Database.connect({ url: jobsLogin, entities: [], poolSize: 2, statementTimeoutMs: 60_000 });
      jobs = { database: asJobs, worker: new JobWorker({ url: jobsLogin, tasks: createTasks(asJobs), log }) };
      await jobs.worker.start();
    },
    close: async () => {
      await Promise.all([jobs?.worker.stop(), sockets.close()]);
      await new Promise<void>((resolve) => {
        const late = setTimeout(() => server.closeAllConnections(), 10_000);
        if (!server.listening) {
          clearTimeout(late);
          return resolve();
        }
        server.close(() => {
          clearTimeout(late);
          resolve();
        });
        server.closeIdleConnections();
      });
      await apollo.stop();
      await hints.stop();
      await jobs?.database.close();
      await database.close();
    },
  };
}
