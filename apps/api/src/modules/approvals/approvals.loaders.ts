import DataLoader from 'dataloader';
import { oneToMany, oneToOne } from '../../platform/batches';
import type { Reads } from '../../platform/database';
import { chainsById, chainsOfContracts, stepsOfChains } from './approvals.repository';
import type { ApprovalChainRow, ApprovalStepRow } from './approvals.entity';

/** Per-request loaders of approval rounds; hidden and unknown ids answer null alike. */
export function approvalLoaders(reads: Reads) {
  return {
    chainById: new DataLoader<string, ApprovalChainRow | null>(async (ids) => oneToOne(ids, await reads((db) => chainsById(db, ids)), (h) => h.id)),
    /** Newest round first. */
    chainsByContractId: new DataLoader<string, ApprovalChainRow[]>(async (ids) => oneToMany(ids, await reads((db) => chainsOfContracts(db, ids)), (h) => h.contractId)),
    /** In their order. */
    stepsByChainId: new DataLoader<string, ApprovalStepRow[]>(async (ids) => oneToMany(ids, await reads((db) => stepsOfChains(db, ids)), (s) => s.chainId)),
  };
}
