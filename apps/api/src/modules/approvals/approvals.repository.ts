import type { Step } from '@yingzao/domain/approvals';
import type { ChainState } from '@yingzao/domain/catalogues';
import { hasFullRights } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { ApprovalChainFilter } from '../../generated/resolvers.generated';
import { columnsOf } from '../../platform/database';
import type { Db, Reader } from '../../platform/database';
import { Problems } from '../../platform/errors';
import { keyset, toPage } from '../../platform/pagination';
import type { Page, PageArgs, SortColumn } from '../../platform/pagination';
import { SqlFilter } from '../../platform/sqlFilter';
import { ApprovalChainEntity, ApprovalStepEntity } from './approvals.entity';
import type { ApprovalChainRow, ApprovalStepRow } from './approvals.entity';

const columns = columnsOf(ApprovalChainEntity, 'h');
const stepColumns = columnsOf(ApprovalStepEntity, 's');
const newestFirst: SortColumn = { sql: 'h.submitted_at', type: 'timestamptz' };

/** No predicate for full rights; others see rounds they submitted or approve, and all rounds of their projects. */
function whereOf(filter: ApprovalChainFilter, viewer: Actor, params: unknown[]): string {
  const sql = new SqlFilter(params, new Problems());
  let bound: string | null = null;
  const me = (): string => (bound ??= sql.bind(viewer.employeeId));
  const withStep = (state: string): string => `h.id IN (SELECT t.chain_id FROM approval_step t WHERE t.approver_id = ${me()}${state})`;
  if (!hasFullRights(viewer.roles))
    sql.add(`(h.submitter_id = ${me()} OR ${withStep('')}
      OR h.contract_id IN (SELECT k.id FROM contract k JOIN project_member m ON m.project_id = k.project_id WHERE m.employee_id = ${me()}))`);
  if (filter.mine) sql.add(`h.submitter_id = ${me()}`);
  if (filter.decidedByMe) sql.add(withStep(` AND t.state = 'DONE'`));
  if (filter.waitingForMe) sql.add(`h.state = 'ACTIVE' AND ${withStep(` AND t.state = 'ACTIVE'`)}`);
  sql.oneOf('h.state', filter.states);
  sql.ids('h.contract_id', filter.contractIds);
  return sql.where;
}

export async function listChains(db: Reader, viewer: Actor, filter: ApprovalChainFilter, page: PageArgs): Promise<Page<ApprovalChainRow>> {
  const params: unknown[] = [];
  const where = whereOf(filter, viewer, params);
  const keys = keyset(page, newestFirst, 'DESC', 'h.id', params);
  const rows = await db.rows<ApprovalChainRow & { cursor_value: string | null }>(
    `SELECT ${columns}, ${keys.cursorValue} FROM approval_chain h WHERE ${where}${keys.where ? ` AND ${keys.where}` : ''} ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
    params,
  );
  return toPage(rows, keys.limit);
}

export async function countChains(db: Reader, viewer: Actor, filter: ApprovalChainFilter): Promise<number> {
  const params: unknown[] = [];
  const where = whereOf(filter, viewer, params);
  const [row] = await db.rows<{ count: number }>(`SELECT count(*)::int AS count FROM approval_chain h WHERE ${where}`, params);
  return row?.count ?? 0;
}

/** Steps whose turn is this person's, oldest first. */
export const stepsWaitingFor = (db: Reader, employeeId: string, limit: number): Promise<ApprovalStepRow[]> =>
  db.rows(
    `SELECT ${stepColumns} FROM approval_step s JOIN approval_chain h ON h.id = s.chain_id
     WHERE s.approver_id = $1 AND s.state = 'ACTIVE' AND h.state = 'ACTIVE' ORDER BY s.activated_at, s.id LIMIT $2`,
    [employeeId, limit],
  );

export const chainsById = (db: Reader, ids: readonly string[]): Promise<ApprovalChainRow[]> => db.rows(`SELECT ${columns} FROM approval_chain h WHERE h.id = ANY ($1)`, [ids]);

/** Newest round first. */
export const chainsOfContracts = (db: Reader, ids: readonly string[]): Promise<ApprovalChainRow[]> =>
  db.rows(`SELECT ${columns} FROM approval_chain h WHERE h.contract_id = ANY ($1) ORDER BY h.round DESC`, [ids]);

/** In their order. */
export const stepsOfChains = (db: Reader, ids: readonly string[]): Promise<ApprovalStepRow[]> => db.rows(`SELECT ${stepColumns} FROM approval_step s WHERE s.chain_id = ANY ($1) ORDER BY s.seq`, [ids]);

export const stepById = (db: Reader, id: string): Promise<ApprovalStepRow[]> => db.rows(`SELECT ${stepColumns} FROM approval_step s WHERE s.id = $1`, [id]);

/** Locks a round, so that decisions on it are made one after the other; null for those who only look on. */
export async function lockChain(db: Reader, id: string): Promise<ApprovalChainRow | null> {
  const [row] = await db.rows<ApprovalChainRow>(`SELECT ${columns} FROM approval_chain h WHERE h.id = $1 FOR UPDATE`, [id]);
  return row ?? null;
}

export async function nextRound(db: Reader, contractId: string): Promise<number> {
  const [row] = await db.rows<{ round: number }>(`SELECT coalesce(max(round), 0) + 1 AS round FROM approval_chain WHERE contract_id = $1`, [contractId]);
  return row!.round;
}

/** Writes one step of a decided round from the state it must be in. @returns rows changed: 1, or the step was not as expected. */
export function saveStep(db: Db, step: Step, from: Step['state']): Promise<number> {
  return db.run(`UPDATE approval_step SET state = $3, conclusion = $4, opinion = $5, activated_at = $6, decided_at = $7 WHERE id = $1 AND state = $2`, [
    step.id, from, step.state, step.conclusion, step.opinion, step.activatedAt, step.decidedAt,
  ]);
}

export const finishChain = (db: Db, id: string, state: ChainState, at: string): Promise<number> =>
  db.run(`UPDATE approval_chain SET state = $2, finished_at = $3 WHERE id = $1 AND state = 'ACTIVE'`, [id, state, at]);
