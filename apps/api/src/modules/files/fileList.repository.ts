import type { Actor } from '@yingzao/domain/permissions';
import { mostDocumentKeys } from '@yingzao/domain/statistics';
import type { StoredFileFilter } from '../../generated/resolvers.generated';
import { columnsOf } from '../../platform/database';
import type { Reader } from '../../platform/database';
import { Problems } from '../../platform/errors';
import { keyset, toPage } from '../../platform/pagination';
import type { Page, PageArgs } from '../../platform/pagination';
import { SqlFilter } from '../../platform/sqlFilter';
import { projectIdsSql } from '../projects/projectFilter.service';
import { StoredFileEntity } from './files.entity';
import type { StoredFileRow } from './files.entity';

const columns = columnsOf(StoredFileEntity, 'f');
const from = 'stored_file f JOIN file_version v ON v.file_id = f.id AND v.number = f.current_number';

/** Row-level security says which documents one sees: by project, by client, and by category for who works on the design. */
function whereOf(filter: StoredFileFilter, viewer: Actor, params: unknown[]): string {
  const problems = new Problems();
  const sql = new SqlFilter(params, problems, [
    'f.deleted_at IS NULL',
    'NOT EXISTS (SELECT 1 FROM project d WHERE d.id = f.project_id AND d.deleted_at IS NOT NULL)',
    'NOT EXISTS (SELECT 1 FROM client d WHERE d.id = f.client_id AND d.deleted_at IS NOT NULL)',
  ]);
  sql.text(['f.name'], filter.text);
  sql.oneOf('f.category', filter.categories);
  sql.ids('f.project_id', filter.projectIds);
  sql.ids('v.created_by', filter.uploaderIds);
  sql.days('v.created_at', filter.uploadedOn, 'uploadedOn');
  if (filter.projects) sql.add(`f.project_id IN (${projectIdsSql(filter.projects, viewer, params)})`);
  problems.assertNone();
  return sql.where;
}

export async function listFiles(db: Reader, viewer: Actor, filter: StoredFileFilter, page: PageArgs): Promise<Page<StoredFileRow>> {
  const params: unknown[] = [];
  const where = whereOf(filter, viewer, params);
  const keys = keyset(page, { sql: 'v.created_at', type: 'timestamptz' }, 'DESC', 'v.file_id', params);
  const rows = await db.rows<StoredFileRow & { cursor_value: string | null }>(
    `SELECT ${columns}, ${keys.cursorValue} FROM ${from} WHERE ${where}${keys.where ? ` AND ${keys.where}` : ''} ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
    params,
  );
  return toPage(rows, keys.limit);
}

export async function countFiles(db: Reader, viewer: Actor, filter: StoredFileFilter): Promise<number> {
  const params: unknown[] = [];
  const [row] = await db.rows<{ count: number }>(`SELECT count(*)::int AS count FROM ${from} WHERE ${whereOf(filter, viewer, params)}`, params);
  return row?.count ?? 0;
}

export interface DocumentCountRow {
  readonly by: 'CATEGORY' | 'PROJECT' | 'UPLOADER' | 'MONTH' | 'TOTAL';
  readonly key: string;
  readonly label: string | null;
  readonly count: number;
  readonly bytes: number;
}

/** Counts by each in one scan, most documents first and months by time. Who sees documents by the design alone is not told of which tracked project they are. */
export async function documentCounts(db: Reader, viewer: Actor, filter: StoredFileFilter): Promise<DocumentCountRow[]> {
  const params: unknown[] = [];
  const keys = ['category', 'project', 'uploader', 'month'] as const;
  // As a uuid, which the primary key is found by.
  const id = `CASE WHEN r.by IN ('PROJECT', 'UPLOADER') AND r.key <> 'NONE' THEN r.key::uuid END`;
  return db.rows<DocumentCountRow>(
    `WITH shown AS (SELECT f.category, o.id::text AS project, v.created_by::text AS uploader, to_char(v.created_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month, v.size FROM ${from} LEFT JOIN project o ON o.id = f.project_id WHERE ${whereOf(filter, viewer, params)}),
     counted AS (
       SELECT CASE ${keys.map((key) => `WHEN grouping(${key}) = 0 THEN '${key.toUpperCase()}'`).join(' ')} ELSE 'TOTAL' END AS by,
         coalesce(CASE ${keys.map((key) => `WHEN grouping(${key}) = 0 THEN ${key}`).join(' ')} END, 'NONE') AS key, count(*)::int AS count, coalesce(sum(size), 0)::float8 AS bytes
       FROM shown GROUP BY GROUPING SETS (${keys.map((key) => `(${key}), `).join('')}())),
     ranked AS (SELECT c.*, row_number() OVER (PARTITION BY by ORDER BY count DESC, key) AS place FROM counted c)
     SELECT r.by, r.key, r.count, r.bytes, CASE r.by WHEN 'PROJECT' THEN (SELECT p.name FROM project p WHERE p.id = ${id}) WHEN 'UPLOADER' THEN (SELECT e.name FROM employee e WHERE e.id = ${id}) END AS label
     FROM ranked r WHERE r.by NOT IN ('PROJECT', 'UPLOADER') OR r.place <= ${mostDocumentKeys} ORDER BY r.by, CASE WHEN r.by = 'MONTH' THEN r.key END, r.place`,
    params,
  );
}
