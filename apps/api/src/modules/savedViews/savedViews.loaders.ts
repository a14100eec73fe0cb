import DataLoader from 'dataloader';
import { oneToOne } from '../../platform/batches';
import type { Reads } from '../../platform/database';
import type { SavedViewRow } from './savedViews.entity';
import { savedViewsById } from './savedViews.repository';

/** Per-request loader of saved views; those of others that are not shared answer null like unknown ids. */
export const savedViewLoaders = (reads: Reads) => ({
  savedViewById: new DataLoader<string, SavedViewRow | null>(async (ids) => oneToOne(ids, await reads((db) => savedViewsById(db, ids)), (v) => v.id)),
});
