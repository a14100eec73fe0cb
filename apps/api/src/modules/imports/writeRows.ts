import type { ClientRowValues, EmployeeValues, ImportKind, ImportRow, ParcelValues, TrackingValues } from '@yingzao/domain/imports';
import type { Actor } from '@yingzao/domain/permissions';
import type { Db } from '../../platform/database';
import type { ProjectsService } from '../projects/projects.service';
import type { JudgedRow, Written } from './imports.repository';
import { writeProjectEdits } from './projectEdits';
import { writeClients } from './writeClients';
import { writeEmployees } from './writeEmployees';
import { writeParcels } from './writeParcels';
import { writeProjects } from './writeProjects';

/** Writes judged rows, none of them rejected, as what they mean. `today` is an ISO day. @returns what was written. */
export function writeRows(db: Db, viewer: Actor, projects: ProjectsService, kind: ImportKind, rows: readonly JudgedRow[], today: string, onRows: (done: number) => void): Promise<Written> {
  switch (kind) {
    case 'TRACKING':
      return writeTracking(db, viewer, projects, rows, today, onRows);
    case 'CLIENTS':
      return writeClients(db, viewer.employeeId, rows as readonly ImportRow<ClientRowValues>[], today, onRows);
    case 'PARCELS':
      return writeParcels(db, rows as readonly ImportRow<ParcelValues>[], onRows);
    case 'EMPLOYEES':
      return writeEmployees(db, rows as readonly ImportRow<EmployeeValues>[], onRows);
  }
}

/** New projects at once, then the known ones one by one. */
async function writeTracking(db: Db, viewer: Actor, projects: ProjectsService, rows: readonly JudgedRow[], today: string, onRows: (done: number) => void): Promise<Written> {
  const fresh = rows.filter((row) => row.target === null);
  const written = fresh.length > 0 ? await writeProjects(db, viewer.employeeId, fresh as readonly ImportRow<TrackingValues>[], today, onRows) : { results: [] };
  if (fresh.length === rows.length) return written;
  const changed = await writeProjectEdits(db, viewer, projects, rows.filter((row) => row.target !== null), (done) => onRows(fresh.length + done));
  return { ...written, results: [...written.results, { thing: 'PROJECT_CHANGED', count: changed }] };
}
