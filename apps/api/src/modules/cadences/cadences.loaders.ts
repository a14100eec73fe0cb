import DataLoader from 'dataloader';
import { oneToMany, oneToOne } from '../../platform/batches';
import type { Reads } from '../../platform/database';
import type { CadenceEventRow, CadenceTaskRow, ProjectAnchorRow } from './cadences.entity';
import { anchorDatesOf, cadenceTasksById, eventsOf } from './cadences.repository';

/** Per-request loaders of follow-ups; hidden and unknown ids answer null alike. */
export const cadenceLoaders = (reads: Reads) => ({
  cadenceTaskById: new DataLoader<string, CadenceTaskRow | null>(async (ids) => oneToOne(ids, await reads((db) => cadenceTasksById(db, ids)), (t) => t.id)),
  cadenceEventsByTaskId: new DataLoader<string, CadenceEventRow[]>(async (ids) => oneToMany(ids, await reads((db) => eventsOf(db, ids)), (e) => e.taskId)),
  anchorDatesByProjectId: new DataLoader<string, ProjectAnchorRow[]>(async (ids) => oneToMany(ids, await reads((db) => anchorDatesOf(db, ids)), (a) => a.projectId)),
});
