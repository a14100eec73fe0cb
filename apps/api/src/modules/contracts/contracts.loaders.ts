import DataLoader from 'dataloader';
import type { Actor } from '@yingzao/domain/permissions';
import { oneToMany, oneToOne } from '../../platform/batches';
import type { Database } from '../../platform/database';
import { contractsById, contractsOfProjects } from './contracts.repository';
import type { NamedContractRow } from './contracts.entity';

/** Per-request loaders of contracts; hidden and unknown ids answer null alike. */
export function contractLoaders(database: Database, viewer: Actor | null) {
  return {
    contractById: new DataLoader<string, NamedContractRow | null>(async (ids) => oneToOne(ids, await database.read(viewer, (db) => contractsById(db, ids)), (k) => k.id)),
    /** Newest first. */
    contractsByProjectId: new DataLoader<string, NamedContractRow[]>(async (ids) => oneToMany(ids, await database.read(viewer, (db) => contractsOfProjects(db, ids)), (k) => k.projectId)),
  };
}
