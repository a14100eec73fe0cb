import DataLoader from 'dataloader';
import { oneToOne } from '../../platform/batches';
import type { Reader, Reads } from '../../platform/database';
import { changesOf, membersOf, progressNotesOf, projectContactsOf, projectsById, stageEventsOf, statusEventsOf, workLogOf, workPlanOf, workPlansById } from './projects.repository';
import type { ProjectRow, WorkPlanRow } from './projects.entity';

/** Per-request loaders of projects and what hangs on them; hidden and unknown ids answer null alike. */
export function projectLoaders(reads: Reads) {
  const many = <T extends { projectId: string }>(load: (db: Reader, ids: readonly string[]) => Promise<T[]>) =>
    new DataLoader<string, T[]>(async (ids) => {
      const rows = new Map<string, T[]>();
      for (const row of await reads((db) => load(db, ids))) rows.set(row.projectId, [...(rows.get(row.projectId) ?? []), row]);
      return ids.map((id) => rows.get(id) ?? []);
    });
  return {
    projectById: new DataLoader<string, ProjectRow | null>(async (ids) => {
      const rows = new Map((await reads((db) => projectsById(db, ids))).map((r) => [r.id, r]));
      return ids.map((id) => rows.get(id) ?? null);
    }),
    workPlanById: new DataLoader<string, WorkPlanRow | null>(async (ids) => oneToOne(ids, await reads((db) => workPlansById(db, ids)), (w) => w.id)),
    membersByProjectId: many(membersOf),
    workLogByProjectId: many(workLogOf),
    workPlanByProjectId: many(workPlanOf),
    progressNotesByProjectId: many(progressNotesOf),
    statusEventsByProjectId: many(statusEventsOf),
    changesByProjectId: many(changesOf),
    stageEventsByProjectId: many(stageEventsOf),
    projectContactsByProjectId: many(projectContactsOf),
  };
}
