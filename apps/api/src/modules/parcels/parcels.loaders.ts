import DataLoader from 'dataloader';
import type { Actor } from '@yingzao/domain/permissions';
import type { Database } from '../../platform/database';
import { oneToMany } from '../../platform/batches';
import type { ParcelRow } from './parcels.entity';
import { parcelsOfClients } from './parcels.repository';

/** Per-request loaders of land; clients that are hidden have none. */
export function parcelLoaders(database: Database, viewer: Actor | null) {
  return {
    /** Newest sale first. */
    parcelsByClientId: new DataLoader<string, ParcelRow[]>(async (ids) => oneToMany(ids, await database.read(viewer, (db) => parcelsOfClients(db, ids)), (l) => l.clientId ?? '')),
  };
}
