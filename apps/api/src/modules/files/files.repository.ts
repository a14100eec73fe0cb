import type { FileCategory } from '@yingzao/domain/catalogues';
import { columnsOf } from '../../platform/database';
import type { Db, Reader } from '../../platform/database';
import { FileChangeEntity, FileVersionEntity, FileViewEntity, StoredFileEntity } from './files.entity';
import type { FileChangeRow, FileVersionRow, FileViewRow, StoredFileRow } from './files.entity';

const columns = columnsOf(StoredFileEntity, 'f');
const versionColumns = columnsOf(FileVersionEntity, 'v');

/** What a document belongs to. */
export type FileSubject = { readonly projectId: string } | { readonly clientId: string };
const columnOf = (subject: FileSubject): readonly [column: string, id: string] => ('projectId' in subject ? ['project_id', subject.projectId] : ['client_id', subject.clientId]);

export const filesById = (db: Reader, ids: readonly string[]): Promise<StoredFileRow[]> => db.rows(`SELECT ${columns} FROM stored_file f WHERE f.id = ANY ($1)`, [ids]);

export const filesOfProjects = (db: Reader, ids: readonly string[]): Promise<(StoredFileRow & { projectId: string })[]> =>
  db.rows(`SELECT ${columns} FROM stored_file f WHERE f.project_id = ANY ($1) AND f.deleted_at IS NULL ORDER BY f.category, f.name, f.id`, [ids]);

export const filesOfClients = (db: Reader, ids: readonly string[]): Promise<(StoredFileRow & { clientId: string })[]> =>
  db.rows(`SELECT ${columns} FROM stored_file f WHERE f.client_id = ANY ($1) AND f.deleted_at IS NULL ORDER BY f.category, f.name, f.id`, [ids]);

/** Categories of which projects have a document. */
export const categoriesOfProjects = (db: Reader, ids: readonly string[]): Promise<{ projectId: string; category: FileCategory }[]> =>
  db.rows(`SELECT DISTINCT f.project_id AS "projectId", f.category FROM stored_file f WHERE f.project_id = ANY ($1) AND f.deleted_at IS NULL`, [ids]);

export function deletedFilesOf(db: Reader, subject: FileSubject): Promise<StoredFileRow[]> {
  const [column, id] = columnOf(subject);
  return db.rows(`SELECT ${columns} FROM stored_file f WHERE f.${column} = $1 AND f.deleted_at IS NOT NULL ORDER BY f.deleted_at DESC, f.id DESC LIMIT 200`, [id]);
}

/** Deleted documents of everything that is not deleted itself: those of deleted projects and clients come back with a place to be. */
export const deletedFiles = (db: Reader): Promise<StoredFileRow[]> =>
  db.rows(
    `SELECT ${columns} FROM stored_file f WHERE f.deleted_at IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM project p WHERE p.id = f.project_id AND p.deleted_at IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM client c WHERE c.id = f.client_id AND c.deleted_at IS NOT NULL)
     ORDER BY f.deleted_at DESC, f.id DESC LIMIT 200`,
  );

export const versionsOfFiles = (db: Reader, ids: readonly string[]): Promise<FileVersionRow[]> =>
  db.rows(`SELECT ${versionColumns} FROM file_version v WHERE v.file_id = ANY ($1) ORDER BY v.number DESC`, [ids]);

export async function versionOf(db: Reader, fileId: string, number: number): Promise<FileVersionRow | null> {
  const [row] = await db.rows<FileVersionRow>(`SELECT ${versionColumns} FROM file_version v WHERE v.file_id = $1 AND v.number = $2`, [fileId, number]);
  return row ?? null;
}

/** The newest version of each, by the index of their numbers. */
export const currentVersionsOf = (db: Reader, ids: readonly string[]): Promise<FileVersionRow[]> =>
  db.rows(`SELECT ${versionColumns} FROM stored_file f JOIN file_version v ON v.file_id = f.id AND v.number = f.current_number WHERE f.id = ANY ($1)`, [ids]);

export const changesOfFiles = (db: Reader, ids: readonly string[]): Promise<FileChangeRow[]> =>
  db.rows(`SELECT ${columnsOf(FileChangeEntity, 'h')} FROM file_change h WHERE h.file_id = ANY ($1) ORDER BY h.at DESC, h.id DESC`, [ids]);

/** The latest hundred of each. */
export const viewsOfFiles = (db: Reader, ids: readonly string[]): Promise<FileViewRow[]> =>
  db.rows(`SELECT w.* FROM unnest($1::uuid[]) AS f (id) CROSS JOIN LATERAL (SELECT ${columnsOf(FileViewEntity, 'w')} FROM file_view w WHERE w.file_id = f.id ORDER BY w.at DESC, w.id DESC LIMIT 100) w`, [ids]);

/** Notes a look, but for another one of the same person at the same version within ten minutes. */
export const logView = (db: Db, fileId: string, number: number, employeeId: string): Promise<unknown> =>
  db.run(
    `INSERT INTO file_view (file_id, number, employee_id) SELECT $1, $2, $3
     WHERE NOT EXISTS (SELECT 1 FROM file_view w WHERE w.file_id = $1 AND w.number = $2 AND w.employee_id = $3 AND w.at > now() - interval '10 minutes')`,
    [fileId, number, employeeId],
  );

export async function lockFile(db: Reader, id: string): Promise<StoredFileRow | null> {
  const [row] = await db.rows<StoredFileRow>(`SELECT ${columns} FROM stored_file f WHERE f.id = $1 FOR UPDATE`, [id]);
  return row ?? null;
}

/** Whether the subject is there, and stays while this transaction runs. */
export async function lockSubject(db: Reader, subject: FileSubject): Promise<boolean> {
  const [table, id] = 'projectId' in subject ? ['project', subject.projectId] : ['client', subject.clientId];
  return (await db.rows(`SELECT 1 FROM ${table} WHERE id = $1 AND deleted_at IS NULL FOR KEY SHARE`, [id])).length === 1;
}

/** Documents of these versions. */
export const filesByVersions = (db: Reader, versionIds: readonly string[]): Promise<(StoredFileRow & { versionId: string })[]> =>
  db.rows(`SELECT ${columns}, v.id AS "versionId" FROM file_version v JOIN stored_file f ON f.id = v.file_id WHERE v.id = ANY ($1::uuid[])`, [versionIds]);

/** Whether the version is of a contract among the documents of the project, which it stays while this transaction runs. */
export const isContractOf = async (db: Reader, versionId: string, projectId: string): Promise<boolean> =>
  (await db.rows(`SELECT 1 FROM file_version v JOIN stored_file f ON f.id = v.file_id WHERE v.id = $1 AND f.project_id = $2 AND f.category = 'CONTRACT' AND f.deleted_at IS NULL FOR SHARE OF f`, [versionId, projectId])).length === 1;

/** Whether a contract was signed by a version of the document: then it stays where it is. */
export const isSignedCopy = async (db: Reader, fileId: string): Promise<boolean> =>
  (await db.rows(`SELECT 1 FROM contract k JOIN file_version v ON v.id = k.signed_file_version_id WHERE v.file_id = $1 LIMIT 1`, [fileId])).length === 1;

/** A document of the subject whose current version has this content. */
export async function sameContentIn(db: Reader, subject: FileSubject, sha256: string): Promise<{ id: string; name: string } | null> {
  const [column, id] = columnOf(subject);
  const [row] = await db.rows<{ id: string; name: string }>(
    `SELECT f.id, f.name FROM stored_file f JOIN file_version v ON v.file_id = f.id AND v.number = f.current_number WHERE f.${column} = $1 AND f.deleted_at IS NULL AND v.sha256 = $2 ORDER BY f.id LIMIT 1`,
    [id, sha256],
  );
  return row ?? null;
}

/** How many files and bytes a person uploaded within the last hour, as documents and for opinions; their uploads come one after the other here. */
export async function uploadedLately(db: Reader, employeeId: string): Promise<{ files: number; bytes: number }> {
  await db.rows(`SELECT pg_advisory_xact_lock(hashtextextended('yingzao.uploads.' || $1, 0))`, [employeeId]);
  const [row] = await db.rows<{ files: number; bytes: string }>(
    `SELECT count(*)::int AS files, coalesce(sum(u.size), 0)::text AS bytes FROM (
       SELECT v.size FROM file_version v WHERE v.created_by = $1 AND v.created_at > now() - interval '1 hour'
       UNION ALL SELECT a.size FROM approval_file a WHERE a.uploaded_by = $1 AND a.uploaded_at > now() - interval '1 hour') u`,
    [employeeId],
  );
  return { files: row!.files, bytes: Number(row!.bytes) };
}

/** Keeps the sweeper from a content until this transaction ends. */
export const holdContent = (db: Reader, sha256: string): Promise<unknown> => db.rows(`SELECT pg_advisory_xact_lock_shared(hashtextextended('yingzao.content.' || $1, 0))`, [sha256]);

export const logChange = (db: Db, fileId: string, kind: FileChangeRow['kind'], byId: string, fromText: string | null = null, toText: string | null = null): Promise<unknown> =>
  db.manager.insert(FileChangeEntity, { fileId, kind, fromText, toText, byId });
