import DataLoader from 'dataloader';
import type { PaceOf } from '@yingzao/domain/forecasts';
import { oneToMany, oneToOne } from '../../platform/batches';
import type { Actor } from '@yingzao/domain/permissions';
import type { Reader, Reads } from '../../platform/database';
import { nameChains, nameContracts } from '../../platform/named';
import { filesOfChains } from './approvalFiles.repository';
import { pacesOfChains } from './approvalForecasts';
import { delegatesOf } from './approvalBoxes.repository';
import { chainsById, chainsOfSubjects, copiesOfChains, delegationsById, eventsOfChains, ledgersOfChains, seatsOfChains, stepsById, stepsOfChains, urgesOf } from './approvals.repository';
import type { ApprovalChainRow, ApprovalCopyRow, ApprovalDelegationRow, ApprovalEventRow, ApprovalFileRow, ApprovalSeatRow, ApprovalStepRow } from './approvals.entity';

/** Per-request loaders of approval rounds; hidden and unknown ids answer null alike. */
export function approvalLoaders(reads: Reads, viewer: Actor | null) {
  /** Rows of rounds that are known by id, which are named first. */
  const ofChains = <T>(ids: readonly string[], work: (db: Reader) => Promise<T>): Promise<T> =>
    reads((db) => {
      nameChains(db, ids);
      return work(db);
    });
  return {
    chainById: new DataLoader<string, ApprovalChainRow | null>(async (ids) => oneToOne(ids, await ofChains(ids, (db) => chainsById(db, ids)), (h) => h.id)),
    /** Newest round first. */
    chainsByContractId: new DataLoader<string, ApprovalChainRow[]>(async (ids) => oneToMany(ids, await reads((db) => {
        nameContracts(db, ids);
        return chainsOfSubjects(db, ids);
      }), (h) => h.subjectId)),
    chainsByQuoteRevisionId: new DataLoader<string, ApprovalChainRow[]>(async (ids) => oneToMany(ids, await reads((db) => chainsOfSubjects(db, ids)), (h) => h.subjectId)),
    stepById: new DataLoader<string, ApprovalStepRow | null>(async (ids) => oneToOne(ids, await reads((db) => stepsById(db, ids)), (s) => s.id)),
    /** In their order. */
    stepsByChainId: new DataLoader<string, ApprovalStepRow[]>(async (ids) => oneToMany(ids, await ofChains(ids, (db) => stepsOfChains(db, ids)), (s) => s.chainId)),
    /** Of all entries of all steps. */
    seatsByChainId: new DataLoader<string, ApprovalSeatRow[]>(async (ids) => oneToMany(ids, await ofChains(ids, (db) => seatsOfChains(db, ids)), (t) => t.chainId)),
    copiesByChainId: new DataLoader<string, ApprovalCopyRow[]>(async (ids) => oneToMany(ids, await ofChains(ids, (db) => copiesOfChains(db, ids)), (y) => y.chainId)),
    /** Oldest first. */
    eventsByChainId: new DataLoader<string, ApprovalEventRow[]>(async (ids) => oneToMany(ids, await ofChains(ids, (db) => eventsOfChains(db, ids)), (e) => e.chainId)),
    ledgerByChainId: new DataLoader<string, { chainId: string; brokenAt: number | null; entries: number } | null>(async (ids) => oneToOne(ids, await ofChains(ids, (db) => ledgersOfChains(db, ids)), (l) => l.chainId)),
    approvalFilesByChainId: new DataLoader<string, ApprovalFileRow[]>(async (ids) => oneToMany(ids, await ofChains(ids, (db) => filesOfChains(db, ids)), (f) => f.chainId)),
    pacesByChainId: new DataLoader<string, PaceOf>((ids) => ofChains(ids, (db) => pacesOfChains(db, ids))),
    /** How often the viewer urged today. */
    urgesByChainId: new DataLoader<string, number>(async (ids) => {
      const rows = await ofChains(ids, (db) => urgesOf(db, viewer?.employeeId ?? null, ids));
      return ids.map((id) => rows.find((r) => r.chainId === id)?.count ?? 0);
    }),
    /** Who may sign for a person today. */
    delegatesByEmployeeId: new DataLoader<string, { fromId: string; toId: string }[]>(async (ids) => oneToMany(ids, await reads((db) => delegatesOf(db, ids)), (d) => d.fromId)),
    delegationById: new DataLoader<string, ApprovalDelegationRow | null>(async (ids) => oneToOne(ids, await reads((db) => delegationsById(db, ids)), (d) => d.id)),
  };
}
