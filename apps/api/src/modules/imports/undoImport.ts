import type { Actor } from '@yingzao/domain/permissions';
import type { Db } from '../../platform/database';
import { UserFault } from '../../platform/errors';
import { ProjectsService } from '../projects/projects.service';
import type { ImportTargets } from './importTargets';
import { editedProjects, forgetAdditions, forgetPeople, forgetRecords } from './importUndo.repository';
import type { ImportJobRow, ImportSummary } from './imports.repository';
import { hasNews, inverseOf } from './projectEdits';
import { undoRecordEdits } from './undoRecordEdits';

/** Names told of what stays. */
const namesTold = 20;

/**
 * Takes a finished import back: what it created goes with all that it wrote to it, what it changed becomes what it was. Records that
 * somebody has worked with since stay as they are, and are named. The caller holds the import's lock and has asked for permission.
 */
export async function undoImport(db: Db, viewer: Actor, targets: ImportTargets, { id, kind }: ImportJobRow): Promise<NonNullable<ImportSummary['undone']>> {
  const { restored, kept } = kind === 'TRACKING' ? await undoProjectEdits(db, viewer, targets.projects, id) : await undoRecordEdits(db, viewer, targets, kind, id);
  if (kind === 'CLIENTS') await forgetAdditions(db, id, restored);
  const records = kind === 'EMPLOYEES' ? await forgetPeople(db, id) : await forgetRecords(db, id, kind === 'TRACKING' ? restored : []);
  for (const { thing, recordId, gone } of records) if (gone && thing === 'PROJECT') await ProjectsService.settle(db, recordId);
  kept.push(...records.filter((r) => !r.gone).map((r) => r.name));
  const things = [...new Set(records.map((r) => r.thing))];
  const results = things.map((thing) => ({ thing, count: records.filter((r) => r.thing === thing && r.gone).length })).filter(({ count }) => count > 0);
  return { results, restored: restored.length, kept: kept.slice(0, namesTold), keptCount: kept.length };
}

async function undoProjectEdits(db: Db, viewer: Actor, projects: ProjectsService, id: string): Promise<{ restored: string[]; kept: string[] }> {
  const kept: string[] = [];
  const restored: string[] = [];
  for (const { id: projectId, name, version, edit } of await editedProjects(db, id)) {
    if (!hasNews(edit)) continue;
    // The import's own edit counted the version up once.
    const untouched = version === edit.version + (edit.changes.length > 0 ? 1 : 0);
    if (untouched && (await takeBack(db, viewer, projects, projectId, version, edit))) restored.push(projectId);
    else kept.push(name);
  }
  return { restored, kept };
}

/** False where the project's rules forbid what it was, such as an empty source. */
async function takeBack(db: Db, viewer: Actor, projects: ProjectsService, id: string, expectedVersion: number, edit: Parameters<typeof inverseOf>[0]): Promise<boolean> {
  const fields = inverseOf(edit);
  if (Object.keys(fields).length === 0) return true;
  try {
    await projects.updateWithin(db, viewer, { id, expectedVersion, fields });
    return true;
  } catch (error) {
    if (error instanceof UserFault) return false;
    throw error;
  }
}
