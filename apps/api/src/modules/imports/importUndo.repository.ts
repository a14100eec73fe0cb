import type { Db } from '../../platform/database';
import type { ImportedThing, RowEdit } from './imports.repository';

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
  readonly edit: RowEdit;
}

/** The projects that an import changed, as they stand now, locked in one order. */
export const editedProjects = (db: Db, id: string): Promise<EditedProject[]> =>
  db.rows(
    `SELECT p.id, p.number || ' ' || p.name AS name, p.version, r.edit FROM import_row r JOIN project p ON p.id = r.target
     WHERE r.import_id = $1 AND r.edit IS NOT NULL AND r.outcome <> 'REJECTED' AND p.deleted_at IS NULL ORDER BY p.id FOR UPDATE OF p`,
    [id],
  );
