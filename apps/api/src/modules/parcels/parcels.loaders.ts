import DataLoader from 'dataloader';
import type { Reads } from '../../platform/database';
import { oneToMany } from '../../platform/batches';
import type { ParcelRow } from './parcels.entity';
import { parcelsOfClients } from './parcels.repository';

/** Per-request loaders of land; clients that are hidden have none. */
export function parcelLoaders(reads: Reads) {
  return {
    /** Newest sale first. */
    parcelsByClientId: new DataLoader<string, ParcelRow[]>(async (ids) => oneToMany(ids, await reads((db) => parcelsOfClients(db, ids)), (l) => l.clientId ?? '')),
  };
}
