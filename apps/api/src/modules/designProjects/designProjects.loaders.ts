import DataLoader from 'dataloader';
import { oneToMany, oneToOne } from '../../platform/batches';
import type { Reads, Reader } from '../../platform/database';
import type { DesignProjectRow } from './designProjects.entity';
import { contractsOf, costLinesOf, designProjectsById, designProjectsOf, hourTotalsOf, membersOf, phasesOf, receiptsOf, servicesOf } from './designProjects.repository';

/** Per-request loaders of design projects; hidden and unknown ids answer null alike, and of their parts comes what the viewer may read. */
export function designProjectLoaders(reads: Reads) {
  const parts = <T extends { readonly designProjectId: string }>(rowsOf: (db: Reader, ids: readonly string[]) => Promise<T[]>) =>
    new DataLoader<string, T[]>(async (ids) => oneToMany(ids, await reads((db) => rowsOf(db, ids)), (row) => row.designProjectId));
  return {
    designProjectById: new DataLoader<string, DesignProjectRow | null>(async (ids) => oneToOne(ids, await reads((db) => designProjectsById(db, ids)), (d) => d.id)),
    designProjectByProjectId: new DataLoader<string, DesignProjectRow | null>(async (ids) => oneToOne(ids, await reads((db) => designProjectsOf(db, ids)), (d) => d.projectId)),
    designPhasesById: parts(phasesOf),
    designMembersById: parts(membersOf),
    designServicesById: parts(servicesOf),
    designCostLinesById: parts(costLinesOf),
    designReceiptsById: parts(receiptsOf),
    designContractsById: parts(contractsOf),
    hourTotalsById: parts(hourTotalsOf),
  };
}
