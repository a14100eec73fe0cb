import { personFields, postFields } from '@yingzao/domain/imports';
import type { ImportKind } from '@yingzao/domain/imports';
import type { Actor } from '@yingzao/domain/permissions';
import type { Db } from '../../platform/database';
import { UserFault } from '../../platform/errors';
import type { ClientsService } from '../clients/clients.service';
import type { EmployeesService } from '../identity/employees.service';
import type { ImportTargets } from './importTargets';
import { editedRecords } from './importUndo.repository';
import type { EditedRecord } from './importUndo.repository';
import { hasNews } from './projectEdits';
import { byTarget } from './recordEdits';
import { ensureDepartments } from './writeEmployees';
import { employeeInput, setParcel, setText } from './writeRecordEdits';

type Undone = { readonly restored: string[]; readonly kept: string[] };

/** Takes back what a finished import changed of known clients, land or colleagues; whoever was worked with since stays, and is named. */
export async function undoRecordEdits(db: Db, viewer: Actor, { clients, employees }: ImportTargets, kind: Exclude<ImportKind, 'TRACKING'>, id: string): Promise<Undone> {
  const undone: Undone = { restored: [], kept: [] };
  const edited = (await editedRecords(db, kind, id)).filter(({ edit }) => hasNews(edit));
  for (const [record, rows] of byTarget(edited)) {
    const goesBack = await back(() => {
      if (kind === 'CLIENTS') return clientBack(db, viewer, clients, rows);
      return kind === 'PARCELS' ? parcelBack(db, rows[0]!) : employeeBack(db, viewer, employees, rows[0]!);
    });
    if (goesBack) undone.restored.push(record);
    else undone.kept.push(rows[0]!.name);
  }
  return undone;
}

/** False where the record's rules forbid what it was, such as a keeper who has left the firm. */
async function back(work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserFault) return false;
    throw error;
  }
}

async function clientBack(db: Db, viewer: Actor, clients: ClientsService, rows: readonly EditedRecord[]): Promise<boolean> {
  const [{ target, version, edit }] = rows as [EditedRecord];
  // The import's own edit counted the version up once.
  if (version !== edit.version! + 1) return false;
  await clients.updateWithin(db, viewer, { id: target, expectedVersion: version, fields: Object.assign({}, ...rows.map((row) => row.edit.restore)) });
  for (const { edit: one, finishedOn } of rows) {
    if (one.contact?.leaves) await db.run(`UPDATE employment SET ended_on = NULL WHERE contact_id = $1 AND client_id = $2 AND ended_on = $3`, [one.contact.id, target, finishedOn]);
    if (!one.restoreContact) continue;
    await setText(db, 'contact', personFields, one.restoreContact.fields, 'id = $1', [one.restoreContact.id]);
    await setText(db, 'employment', postFields, one.restoreContact.fields, 'contact_id = $1 AND client_id = $2 AND ended_on IS NULL', [one.restoreContact.id, target]);
  }
  return true;
}

const parcelBack = (db: Db, { target, edit }: EditedRecord): Promise<boolean> => setParcel(db, target, edit.restore, Object.fromEntries(edit.changes.map(({ field, to }) => [field, to])));

async function employeeBack(db: Db, viewer: Actor, employees: EmployeesService, { target, version, edit }: EditedRecord): Promise<boolean> {
  if (version !== edit.version! + 1) return false;
  await employees.updateWithin(db, viewer, { id: target, expectedVersion: version, ...employeeInput(edit.restore, (await ensureDepartments(db, [])).ids) });
  return true;
}
