import DataLoader from 'dataloader';
import { oneToMany, oneToOne } from '../../platform/batches';
import type { Reads } from '../../platform/database';
import type { HandoverItemRow, HandoverRow, HandoverSignatureRow, TrackerPeriodRow } from './handovers.entity';
import { handoversById, itemsOf, signaturesOf, trackerPeriodsOf } from './handovers.repository';

/** Per-request loaders of hand-overs; hidden and unknown ids answer null alike, and of the items come those that the viewer may see. */
export const handoverLoaders = (reads: Reads) => ({
  handoverById: new DataLoader<string, HandoverRow | null>(async (ids) => oneToOne(ids, await reads((db) => handoversById(db, ids)), (h) => h.id)),
  handoverItemsById: new DataLoader<string, HandoverItemRow[]>(async (ids) => oneToMany(ids, await reads((db) => itemsOf(db, ids)), (i) => i.handoverId)),
  handoverSignaturesById: new DataLoader<string, HandoverSignatureRow[]>(async (ids) => oneToMany(ids, await reads((db) => signaturesOf(db, ids)), (s) => s.handoverId)),
  trackerPeriodsByProjectId: new DataLoader<string, TrackerPeriodRow[]>(async (ids) => oneToMany(ids, await reads((db) => trackerPeriodsOf(db, ids)), (p) => p.projectId)),
});
