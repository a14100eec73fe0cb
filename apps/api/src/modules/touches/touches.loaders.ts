import DataLoader from 'dataloader';
import { oneToOne } from '../../platform/batches';
import type { Reads } from '../../platform/database';
import type { TouchRow } from './touches.entity';
import { lastTouchesOfClients, touchesById } from './touches.repository';

/** Per-request loaders of touches; hidden, withdrawn and unknown ids answer null alike. */
export const touchLoaders = (reads: Reads) => ({
  touchById: new DataLoader<string, TouchRow | null>(async (ids) => oneToOne(ids, await reads((db) => touchesById(db, ids)), (t) => t.id)),
  lastTouchByClientId: new DataLoader<string, string | null>(async (ids) => oneToOne(ids, await reads((db) => lastTouchesOfClients(db, ids)), (t) => t.clientId).map((t) => t?.on ?? null)),
});
