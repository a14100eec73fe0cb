import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import path from 'node:path';
import type { Config } from '../platform/config';
import { Database, migrate, runtimeUrl } from '../platform/database';
import { describeError } from '../platform/logger';
import type { Logger } from '../platform/logger';
import { createApollo, createSchema } from './apollo';
import { entities } from './entities';
import { createHttpServer } from './http';
import { migrations } from './migrations';
import { createServices } from './services';
import type { Services } from './services';

/** The composed product over one database. */
export interface Product {
  readonly database: Database;
  readonly services: Services;
  readonly server: Server;
  /** Drains requests (at most ten seconds), then closes the pool. */
  close(): Promise<void>;
}

/** Migrates, connects under the runtime role and composes the servers; does not listen yet. */
export async function createProduct(config: Config, ownerUrl: string, log: Logger, root: string): Promise<Product> {
  const url = config.databaseRuntimeUrl ?? runtimeUrl(ownerUrl);
  const applied = await migrate(ownerUrl, migrations, config.databaseRuntimeUrl === null);
  if (applied.length > 0) log.info({ applied }, 'migrations applied');
  const database = await Database.connect({ url, entities, poolSize: config.poolSize, statementTimeoutMs: config.statementTimeoutMs });
  const services = createServices(database, config, url, (error) => log.error({ err: describeError(error) }, 'import failed'));
  const sdl = await readFile(path.join(root, 'packages/schema/schema.graphql'), 'utf8');
  const documents = JSON.parse(await readFile(path.join(root, 'packages/schema/documents.json'), 'utf8')) as Record<string, string>;
  const apollo = createApollo({ schema: createSchema(sdl), production: config.trustedDocumentsOnly, log });
  await apollo.start();
  const server = createHttpServer({ config, database, services, apollo, documents, log });
  return {
    database,
    services,
    server,
    close: async () => {
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
      await database.close();
    },
  };
}
