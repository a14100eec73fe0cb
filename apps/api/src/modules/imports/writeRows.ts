import type { ClientRowValues, EmployeeValues, ImportKind, ImportRow, ParcelValues, TrackingValues } from '@yingzao/domain/imports';
import type { Actor } from '@yingzao/domain/permissions';
import type { Db } from '../../platform/database';
import type { ImportTargets } from './importTargets';
import type { JudgedRow, Written } from './imports.repository';
import { writeProjectEdits } from './projectEdits';
import { writeClients } from './writeClients';
import { writeEmployees } from './writeEmployees';
import { writeParcels } from './writeParcels';
import { writeProjects } from './writeProjects';
import { writeClientEdits, writeEmployeeEdits, writeParcelEdits } from './writeRecordEdits';

type OnRows = (done: number) => void;
/** How a kind writes new records, and brings known ones up to date. */
interface Writers {
  readonly fresh: (rows: readonly JudgedRow[], onRows: OnRows) => Promise<Written>;
  readonly known: (rows: readonly JudgedRow[], onRows: OnRows) => Promise<Written>;
}

function writersOf(db: Db, viewer: Actor, targets: ImportTargets, kind: ImportKind, today: string): Writers {
  switch (kind) {
    case 'TRACKING':
      return {
        fresh: (rows, onRows) => writeProjects(db, viewer.employeeId, rows as readonly ImportRow<TrackingValues>[], today, onRows),
        known: async (rows, onRows) => ({ results: [{ thing: 'PROJECT_CHANGED', count: await writeProjectEdits(db, viewer, targets.projects, rows, onRows) }] }),
      };
    case 'CLIENTS':
      return {
        fresh: (rows, onRows) => writeClients(db, viewer.employeeId, rows as readonly ImportRow<ClientRowValues>[], today, onRows),
        known: (rows, onRows) => writeClientEdits(db, viewer, targets.clients, rows, today, onRows),
      };
    case 'PARCELS':
      return { fresh: (rows, onRows) => writeParcels(db, rows as readonly ImportRow<ParcelValues>[], onRows), known: (rows, onRows) => writeParcelEdits(db, rows, onRows) };
    case 'EMPLOYEES':
      return { fresh: (rows, onRows) => writeEmployees(db, rows as readonly ImportRow<EmployeeValues>[], onRows), known: (rows, onRows) => writeEmployeeEdits(db, viewer, targets.employees, rows, onRows) };
  }
}

/** Writes judged rows, none of them rejected, as what they mean: new records at once, then the known ones one by one. `today` is an ISO day. @returns what was written. */
export async function writeRows(db: Db, viewer: Actor, targets: ImportTargets, kind: ImportKind, rows: readonly JudgedRow[], today: string, onRows: OnRows): Promise<Written> {
  const { fresh, known } = writersOf(db, viewer, targets, kind, today);
  const unknown = rows.filter((row) => row.target === null);
  const written: Written = unknown.length > 0 ? await fresh(unknown, onRows) : { results: [] };
  if (unknown.length === rows.length) return written;
  const changed = await known(rows.filter((row) => row.target !== null), (done) => onRows(unknown.length + done));
  return joined(written, changed);
}

/** Counts of the same thing added up, the main thing first. */
function joined(one: Written, other: Written): Written {
  const results = new Map(one.results.map(({ thing, count }) => [thing, count]));
  for (const { thing, count } of other.results) results.set(thing, (results.get(thing) ?? 0) + count);
  const created = new Map(Object.entries(one.created ?? {}));
  for (const [thing, ids] of Object.entries(other.created ?? {})) created.set(thing, [...(created.get(thing) ?? []), ...ids]);
  return { results: [...results].map(([thing, count]) => ({ thing, count })), created: Object.fromEntries(created) };
}
