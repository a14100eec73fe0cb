import DataLoader from 'dataloader';
import { oneToMany, oneToOne } from '../../platform/batches';
import type { Reads } from '../../platform/database';
import type { LeadPhotoRow, LeadReportRow } from './leads.entity';
import { leadReportsById, photosOf } from './leads.repository';

/** Per-request loaders of lead reports; hidden and unknown ids answer null alike. */
export const leadLoaders = (reads: Reads) => ({
  leadReportById: new DataLoader<string, LeadReportRow | null>(async (ids) => oneToOne(ids, await reads((db) => leadReportsById(db, ids)), (r) => r.id)),
  photosByLeadId: new DataLoader<string, LeadPhotoRow[]>(async (ids) => oneToMany(ids, await reads((db) => photosOf(db, ids)), (p) => p.leadId)),
});
