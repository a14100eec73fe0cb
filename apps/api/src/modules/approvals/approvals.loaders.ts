import DataLoader from 'dataloader';
import type { Actor } from '@yingzao/domain/permissions';
import { oneToMany, oneToOne } from '../../platform/batches';
import type { Database } from '../../platform/database';
import { chainsById, chainsOfContracts, stepsById, stepsOfChains } from './approvals.repository';
import type { ApprovalChainRow, ApprovalStepRow } from './approvals.entity';

/** Per-request loaders of approval rounds; hidden and unknown ids answer null alike. */
export function approvalLoaders(database: Database, viewer: Actor | null) {
  return {
    chainById: new DataLoader<string, ApprovalChainRow | null>(async (ids) => oneToOne(ids, await database.read(viewer, (db) => chainsById(db, ids)), (h) => h.id)),
    /** Newest round first. */
    chainsByContractId: new DataLoader<string, ApprovalChainRow[]>(async (ids) => oneToMany(ids, await database.read(viewer, (db) => chainsOfContracts(db, ids)), (h) => h.contractId)),
    stepById: new DataLoader<string, ApprovalStepRow | null>(async (ids) => oneToOne(ids, await database.read(viewer, (db) => stepsById(db, ids)), (s) => s.id)),
    /** In their order. */
    stepsByChainId: new DataLoader<string, ApprovalStepRow[]>(async (ids) => oneToMany(ids, await database.read(viewer, (db) => stepsOfChains(db, ids)), (s) => s.chainId)),
  };
}
