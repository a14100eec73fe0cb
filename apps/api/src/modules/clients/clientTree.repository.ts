import { projectStatus } from '@yingzao/domain/catalogues';
import type { ProjectStatus } from '@yingzao/domain/catalogues';
import type { Actor } from '@yingzao/domain/permissions';
import type { Reader } from '../../platform/database';
import { projectWhere } from '../projects/projectFilter.service';

/** Sums over the projects of one or several clients; money in fen. */
export interface ClientFiguresRow {
  readonly id: string;
  readonly clients: number;
  readonly projects: number;
  readonly statuses: readonly { readonly status: ProjectStatus; readonly count: number }[];
  readonly quotedFen: string;
  readonly contractedFen: string;
}

/** Where a sum begins, as rows of (top, id): a client, or the topmost clients of a group. `$1` are the ids that were asked for. */
const starts = {
  CLIENT: `SELECT c.id AS top, c.id FROM client c WHERE c.id = ANY ($1)`,
  GROUP: `SELECT c.group_id AS top, c.id FROM client c WHERE c.group_id = ANY ($1) AND c.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM client o WHERE o.id = c.parent_id AND o.deleted_at IS NULL)`,
} as const;
const down = `UNION SELECT b.top, c.id FROM below b JOIN client c ON c.parent_id = b.id WHERE c.deleted_at IS NULL`;

/**
 * Figures by client or group, counted as the project list counts for this viewer, in one statement. Row-level security narrows the tree itself:
 * what is below a client that the viewer may not see is not reached from above it.
 */
export async function figuresOf(db: Reader, viewer: Actor, of: keyof typeof starts, ids: readonly string[], isDeep: boolean): Promise<ClientFiguresRow[]> {
  const params: unknown[] = [ids];
  const { where } = projectWhere({}, viewer, params);
  const counts = projectStatus.codes.map((code) => `count(o.id) FILTER (WHERE o.status = '${code}')::int AS "${code}"`).join(', ');
  const rows = await db.rows<Omit<ClientFiguresRow, 'statuses'> & Record<ProjectStatus, number>>(
    `WITH RECURSIVE below AS (${starts[of]} ${isDeep ? down : ''}),
     -- Sums project by project, by index: as joined groups they were counted anew for each project.
     ours AS MATERIALIZED (SELECT p.id, p.client_id, p.status,
         (SELECT sum(r.amount_fen) FROM quote_revision r WHERE r.project_id = p.id AND r.is_current AND r.status NOT IN ('DRAFT', 'IN_REVIEW', 'APPROVED')) AS quoted,
         (SELECT sum(k.amount_fen) FROM contract k WHERE k.project_id = p.id AND k.status IN ('SIGNED', 'PERFORMING', 'COMPLETED')) AS signed
       FROM project p WHERE ${where} AND p.client_id = ANY (ARRAY(SELECT id FROM below)))
     SELECT b.top AS id, count(DISTINCT b.id)::int AS clients, count(o.id)::int AS projects, ${counts},
       coalesce(sum(o.quoted), 0)::text AS "quotedFen", coalesce(sum(o.signed), 0)::text AS "contractedFen"
     FROM below b LEFT JOIN ours o ON o.client_id = b.id
     GROUP BY b.top`,
    params,
  );
  return rows.map((row) => ({ ...row, statuses: projectStatus.codes.flatMap((status) => (row[status] > 0 ? [{ status, count: row[status] }] : [])) }));
}

export interface TreeEntry {
  readonly kind: keyof typeof starts;
  readonly id: string;
  readonly childCount: number;
}
const byName = `ORDER BY name COLLATE "zh-x-icu", id`;
const isTop = `c.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM client o WHERE o.id = c.parent_id AND o.deleted_at IS NULL)`;
const below = `(SELECT count(*)::int FROM client k WHERE k.parent_id = c.id AND k.deleted_at IS NULL)`;

/** Groups that have clients, and clients of no group that have others below them. */
export const topOfTree = (db: Reader): Promise<TreeEntry[]> =>
  db.rows(
    `SELECT kind, id, "childCount" FROM (
       SELECT 'GROUP' AS kind, g.id, g.name, (SELECT count(*)::int FROM client c WHERE c.group_id = g.id AND ${isTop}) AS "childCount" FROM client_group g
       UNION ALL
       SELECT 'CLIENT', c.id, c.name, ${below} FROM client c WHERE c.group_id IS NULL AND ${isTop}) t
     WHERE "childCount" > 0 ${byName}`,
  );

export const topOfGroup = (db: Reader, groupId: string): Promise<TreeEntry[]> =>
  db.rows(`SELECT 'CLIENT' AS kind, c.id, ${below} AS "childCount" FROM client c WHERE c.group_id = $1 AND ${isTop} ORDER BY c.name COLLATE "zh-x-icu", c.id`, [groupId]);

export const rightBelow = (db: Reader, parentId: string): Promise<TreeEntry[]> =>
  db.rows(`SELECT 'CLIENT' AS kind, c.id, ${below} AS "childCount" FROM client c WHERE c.parent_id = $1 AND c.deleted_at IS NULL ORDER BY c.name COLLATE "zh-x-icu", c.id`, [parentId]);

/** Ids right below several clients, by name. */
export const childrenOf = (db: Reader, parentIds: readonly string[]): Promise<{ parentId: string; id: string }[]> =>
  db.rows(`SELECT c.parent_id AS "parentId", c.id FROM client c WHERE c.parent_id = ANY ($1) AND c.deleted_at IS NULL ORDER BY c.name COLLATE "zh-x-icu", c.id`, [parentIds]);

/** Waits for other changes of the tree; held until the transaction ends, as the database's own check does. */
export const lockTree = (db: Reader): Promise<unknown> => db.rows(`SELECT pg_advisory_xact_lock(hashtext('yingzao.client.tree'))`);

/** Whether `id` is `of` itself or stands above it. */
export async function isAtOrAbove(db: Reader, id: string, of: string): Promise<boolean> {
  const rows = await db.rows(
    `WITH RECURSIVE above AS (SELECT $2::uuid AS id UNION SELECT c.parent_id FROM above a JOIN client c ON c.id = a.id WHERE c.parent_id IS NOT NULL)
     SELECT 1 FROM above WHERE id = $1`,
    [id, of],
  );
  return rows.length > 0;
}
