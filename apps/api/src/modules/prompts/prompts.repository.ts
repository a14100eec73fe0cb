import { promptKindCodes, promptKinds } from '@yingzao/domain/prompts';
import type { WorkPromptKind } from '@yingzao/domain/prompts';
import type { WorkPromptChange, WorkPromptTab } from '../../generated/resolvers.generated';
import type { Db } from '../../platform/database';
import { keyset, toPage } from '../../platform/pagination';
import type { Page, PageArgs, SortColumn } from '../../platform/pagination';
import type { SummaryRow, WorkPromptRow } from './prompts.entity';

export interface PromptFilter {
  readonly tab?: WorkPromptTab | null;
  readonly kinds?: readonly WorkPromptKind[] | null;
}

const columns = `w.id, w.kind, w.nature, w.subject_id AS "subjectId", w.actor_id AS "actorId", w.facts, w.due_on AS "dueOn", w.number, w.arrived_number AS "arrivedNumber",
  w.arrived_at AS "arrivedAt", w.held_until AS "heldUntil", w.snoozed_until AS "snoozedUntil", w.read_at AS "readAt", w.done_at AS "doneAt"`;
const lastArrived: SortColumn = { sql: 'w.arrived_at', type: 'timestamptz' };

const here = 'w.done_at IS NULL AND w.snoozed_until IS NULL';
const tabs: Readonly<Record<WorkPromptTab, string | null>> = {
  OPEN: `${here} AND (w.nature = 'TODO' OR w.read_at IS NULL)`,
  TODO: `${here} AND w.nature = 'TODO'`,
  UNREAD: `${here} AND w.read_at IS NULL`,
  SNOOZED: 'w.done_at IS NULL AND w.snoozed_until IS NOT NULL',
  CLOSED: `(w.done_at IS NOT NULL OR (w.nature = 'MESSAGE' AND w.read_at IS NOT NULL AND w.snoozed_until IS NULL))`,
  ALL: null,
};

/** Kinds that only doing the thing itself ends. */
export const systemKinds = promptKindCodes.filter((kind) => 'doneBy' in promptKinds[kind]);

function whereOf(employeeId: string, filter: PromptFilter, params: unknown[]): string {
  params.push(employeeId, filter.kinds ?? promptKindCodes);
  // Kinds that a newer version wrote are not shown by an older one.
  const parts = ['w.employee_id = $1', 'w.kind = ANY ($2)'];
  const tab = tabs[filter.tab ?? 'ALL'];
  if (tab) parts.push(tab);
  return parts.join(' AND ');
}

export async function listPrompts(db: Db, employeeId: string, filter: PromptFilter, page: PageArgs): Promise<Page<WorkPromptRow>> {
  const params: unknown[] = [];
  const where = whereOf(employeeId, filter, params);
  const keys = keyset(page, lastArrived, 'DESC', 'w.id', params);
  const rows = await db.rows<WorkPromptRow & { cursor_value: string | null }>(
    `SELECT ${columns}, ${keys.cursorValue} FROM work_prompt w WHERE ${where}${keys.where ? ` AND ${keys.where}` : ''} ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
    params,
  );
  return toPage(rows, keys.limit);
}

export async function countPrompts(db: Db, employeeId: string, filter: PromptFilter): Promise<number> {
  const params: unknown[] = [];
  const [row] = await db.rows<{ count: number }>(`SELECT count(*)::int AS count FROM work_prompt w WHERE ${whereOf(employeeId, filter, params)}`, params);
  return row!.count;
}

export const promptsById = (db: Db, employeeId: string, ids: readonly string[]): Promise<WorkPromptRow[]> =>
  db.rows(`SELECT ${columns} FROM work_prompt w WHERE w.employee_id = $1 AND w.id = ANY ($2::uuid[]) AND w.kind = ANY ($3) ORDER BY w.arrived_at DESC, w.id DESC LIMIT 100`, [employeeId, ids, promptKindCodes]);

/** Number and counts of one and the same moment. */
export async function summaryOf(db: Db, employeeId: string): Promise<SummaryRow> {
  const [row] = await db.rows<SummaryRow>(
    `SELECT coalesce((SELECT c.last FROM prompt_counter c WHERE c.employee_id = $1), 0) AS number,
       count(*) FILTER (WHERE w.snoozed_until IS NULL AND w.read_at IS NULL)::int AS unread,
       count(*) FILTER (WHERE w.snoozed_until IS NULL AND w.nature = 'TODO')::int AS todo,
       count(*) FILTER (WHERE w.snoozed_until IS NOT NULL)::int AS snoozed
     FROM work_prompt w WHERE w.employee_id = $1 AND w.done_at IS NULL AND w.kind = ANY ($2)`,
    [employeeId, promptKindCodes],
  );
  return row!;
}

/** What changed after a number, in the order of the changes. */
export const promptsAfter = (db: Db, employeeId: string, after: number, limit: number): Promise<WorkPromptRow[]> =>
  db.rows(`SELECT ${columns} FROM work_prompt w WHERE w.employee_id = $1 AND w.number > $2 AND w.kind = ANY ($4) ORDER BY w.number LIMIT $3`, [employeeId, after, limit, promptKindCodes]);

/** Waits for other changes of this person's prompts, then gives the last number. */
async function lockCounter(db: Db, employeeId: string): Promise<number> {
  const [row] = await db.rows<{ last: number }>(`SELECT last FROM prompt_counter WHERE employee_id = $1 FOR UPDATE`, [employeeId]);
  return row?.last ?? 0;
}

/** Numbers the rows that a change applies to and tells other pages of the person. @returns ids that changed. */
async function change(db: Db, employeeId: string, set: string, applies: string, params: readonly unknown[]): Promise<string[]> {
  const last = await lockCounter(db, employeeId);
  const rows = await db.rows<{ id: string }>(
    `UPDATE work_prompt w SET ${set}, number = $2::integer + t.nth
     FROM (SELECT w.id, row_number() OVER (ORDER BY w.number)::integer AS nth FROM work_prompt w WHERE w.employee_id = $1 AND ${applies}) t
     WHERE w.id = t.id RETURNING w.id`,
    [employeeId, last, ...params],
  );
  if (rows.length === 0) return [];
  await db.run(`UPDATE prompt_counter SET last = last + $2 WHERE employee_id = $1`, [employeeId, rows.length]);
  await db.rows(`SELECT hint_live('prompts', ARRAY[$1::uuid])`, [employeeId]);
  return rows.map((r) => r.id);
}

const changes: Readonly<Record<WorkPromptChange, readonly [set: string, applies: string]>> = {
  READ: ['read_at = now()', 'w.read_at IS NULL'],
  UNREAD: ['read_at = NULL', 'w.read_at IS NOT NULL AND w.done_at IS NULL'],
  DONE: [`done_at = now(), done_by = 'PERSON', read_at = coalesce(w.read_at, now()), held_until = NULL, snoozed_until = NULL`, `w.done_at IS NULL AND w.nature = 'TODO'`],
  REOPEN: ['done_at = NULL, done_by = NULL', `w.done_by = 'PERSON'`],
  WAKE: ['snoozed_until = NULL', 'w.snoozed_until IS NOT NULL AND w.done_at IS NULL'],
};

export const changePrompts = (db: Db, employeeId: string, ids: readonly string[], to: WorkPromptChange): Promise<string[]> =>
  change(db, employeeId, changes[to][0], `w.id = ANY ($3::uuid[]) AND ${changes[to][1]}`, [ids]);

export const snoozePrompts = (db: Db, employeeId: string, ids: readonly string[], until: Date): Promise<string[]> =>
  change(db, employeeId, 'snoozed_until = $4::timestamptz, held_until = NULL', 'w.id = ANY ($3::uuid[]) AND w.done_at IS NULL', [ids, until]);

export const readAllPrompts = (db: Db, employeeId: string, upTo: number, kinds: readonly WorkPromptKind[]): Promise<string[]> =>
  change(db, employeeId, 'read_at = now()', 'w.number <= $3 AND w.kind = ANY ($4) AND w.read_at IS NULL AND w.snoozed_until IS NULL AND w.done_at IS NULL', [upTo, kinds]);

export async function storedSettings(db: Db, employeeId: string): Promise<{ revision: number; document: unknown } | null> {
  const [row] = await db.rows<{ revision: number; document: unknown }>(`SELECT revision, document FROM prompt_setting WHERE employee_id = $1`, [employeeId]);
  return row ?? null;
}

/** @returns rows written: 1, or the revision was not as expected. */
export const saveSettings = (db: Db, employeeId: string, expected: number, document: string): Promise<number> =>
  expected === 0
    ? db.run(`INSERT INTO prompt_setting (employee_id, revision, document) VALUES ($1, 1, $2) ON CONFLICT DO NOTHING`, [employeeId, document])
    : db.run(`UPDATE prompt_setting SET revision = revision + 1, document = $3, updated_at = now() WHERE employee_id = $1 AND revision = $2`, [employeeId, expected, document]);
