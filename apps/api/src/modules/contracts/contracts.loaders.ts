import DataLoader from 'dataloader';
import { oneToMany, oneToOne } from '../../platform/batches';
import type { Reads } from '../../platform/database';
import { contractsById, contractsOfProjects, contractsOfRevisions } from './contracts.repository';
import type { NamedContractRow } from './contracts.entity';

/** Per-request loaders of contracts; hidden and unknown ids answer null alike. */
export function contractLoaders(reads: Reads) {
  return {
    contractById: new DataLoader<string, NamedContractRow | null>(async (ids) => oneToOne(ids, await reads((db) => contractsById(db, ids)), (k) => k.id)),
    contractByRevisionId: new DataLoader<string, NamedContractRow | null>(async (ids) => oneToOne(ids, await reads((db) => contractsOfRevisions(db, ids)), (k) => k.quoteRevisionId!)),
    /** Newest first. */
    contractsByProjectId: new DataLoader<string, NamedContractRow[]>(async (ids) => oneToMany(ids, await reads((db) => contractsOfProjects(db, ids)), (k) => k.projectId)),
  };
}
