import type { ImportKind } from '@yingzao/domain/imports';
import type { Db } from '../../platform/database';
import type { ImportedThing, ProjectRowEdit, RecordRowEdit } from './imports.repository';

/** Something that a finished import created, and whether the undo took it back. */
export interface UndoneRecord {
  readonly thing: ImportedThing;
  readonly recordId: string;
  readonly name: string;
  readonly gone: boolean;
}

/** Takes back what the import created, and the entries added to the `edited` projects. @see the migration's undo_import. */
export const forgetRecords = (db: Db, id: string, edited: readonly string[]): Promise<UndoneRecord[]> => db.rows(`SELECT thing, record_id AS "recordId", name, gone FROM undo_import($1, $2)`, [id, edited]);

/** A known project that the import changed. */
export interface EditedProject {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly edit: ProjectRowEdit;
}

/** The projects that an import changed, as they stand now, locked in one order. */
export const editedProjects = (db: Db, id: string): Promise<EditedProject[]> =>
  db.rows(
    `SELECT p.id, p.number || ' ' || p.name AS name, p.version, r.edit FROM import_row r JOIN project p ON p.id = r.target
     WHERE r.import_id = $1 AND r.edit IS NOT NULL AND r.outcome <> 'REJECTED' AND p.deleted_at IS NULL ORDER BY p.id FOR UPDATE OF p`,
    [id],
  );

/** A row's edit of a known client, of land, or of a colleague, with the record as it stands now. */
export interface EditedRecord {
  readonly target: string;
  readonly name: string;
  /** 0 where records of the kind have none. */
  readonly version: number;
  readonly edit: RecordRowEdit;
  /** The day on which the import was written. */
  readonly finishedOn: string;
}
const recordsOf = {
  CLIENTS: { name: 't.name', version: 't.version', from: 'client t', and: ' AND t.deleted_at IS NULL' },
  PARCELS: { name: `coalesce(t.parcel_number, '')`, version: '0', from: 'parcel t', and: '' },
  EMPLOYEES: { name: `t.number || ' ' || t.name`, version: 't.version', from: 'employee t', and: '' },
} as const;

/** The known records that an import changed, row by row, as they stand now, locked in one order. */
export function editedRecords(db: Db, kind: Exclude<ImportKind, 'TRACKING'>, id: string): Promise<EditedRecord[]> {
  const { name, version, from, and } = recordsOf[kind];
  return db.rows(
    `SELECT r.target, ${name} AS name, ${version} AS version, r.edit, (j.finished_at AT TIME ZONE 'Asia/Shanghai')::date::text AS "finishedOn"
     FROM import_row r JOIN import_job j ON j.id = r.import_id JOIN ${from} ON t.id = r.target
     WHERE r.import_id = $1 AND r.edit IS NOT NULL AND r.outcome <> 'REJECTED'${and} ORDER BY t.id, r.sheet_row FOR UPDATE OF t`,
    [id],
  );
}

/** Takes back the lists that the import added to known clients. @see the migration. */
export const forgetAdditions = (db: Db, id: string, clients: readonly string[]): Promise<unknown> => db.rows(`SELECT undo_import_additions($1, $2)`, [id, clients]);

/** Takes back the people whom the import entered and nobody has worked with since: who has a password stays. */
export const forgetPeople = (db: Db, id: string): Promise<UndoneRecord[]> => db.rows(`SELECT 'EMPLOYEE' AS thing, record_id AS "recordId", name, gone FROM undo_import_people($1)`, [id]);
