import { hasFullRights } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { ApprovalChainFilter } from '../../generated/resolvers.generated';
import { columnsOf } from '../../platform/database';
import type { Reader } from '../../platform/database';
import { nameChainsFound } from '../../platform/named';
import { Problems } from '../../platform/errors';
import { keyset, toPage } from '../../platform/pagination';
import type { Page, PageArgs, SortColumn } from '../../platform/pagination';
import { SqlFilter } from '../../platform/sqlFilter';
import { ApprovalChainEntity, ApprovalStepEntity } from './approvals.entity';
import type { ApprovalChainRow, ApprovalStepRow } from './approvals.entity';

const columns = columnsOf(ApprovalChainEntity, 'h');
const stepColumns = columnsOf(ApprovalStepEntity, 's');
const newestFirst: SortColumn = { sql: 'h.submitted_at', type: 'timestamptz' };

export interface BoxCounts {
  readonly waiting: number;
  readonly decided: number;
  readonly sent: number;
  readonly copied: number;
  readonly unreadCopies: number;
}

const currentDelegation = (alias: string): string => `${alias}.revoked_at IS NULL AND (now() AT TIME ZONE 'Asia/Shanghai')::date BETWEEN ${alias}.from_day AND ${alias}.to_day`;
/** People for whom this person may sign today: themselves, and who delegated to them. */
const signsFor = (me: string): string => `SELECT ${me}::uuid UNION ALL SELECT d.from_id FROM approval_delegation d WHERE d.to_id = ${me}::uuid AND ${currentDelegation('d')}`;
// As arrays: found first, so that only these rounds are looked up.
const waitingChains = (me: string): string => `SELECT t.chain_id FROM approval_seat t WHERE t.state = 'ACTIVE' AND t.employee_id IN (${signsFor(me)})`;
const decidedChains = (me: string): string => `SELECT t.chain_id FROM approval_seat t WHERE t.signer_id = ${me}::uuid AND t.state = 'DONE'`;
const copiedChains = (me: string, unread: boolean): string => `SELECT y.chain_id FROM approval_copy y WHERE y.employee_id = ${me}::uuid${unread ? ' AND y.read_at IS NULL' : ''}`;

/** Names the rounds that wait for this person, of which the statements that follow are (ADR 38). Their own seats and those they sign at are seen without a look at the rounds. */
const nameWaiting = (db: Reader, employeeId: string): void => nameChainsFound(db, `SELECT w.chain_id AS id FROM (${waitingChains('$1')}) w`, [employeeId]);

/**
 * Rounds that a person has a part in, as an SQL query of ids: submitted, with a seat, signed, for whom they may sign today, copied; and of the same subject what was before.
 * @param me bound parameter that holds their id.
 */
export const roundsOf = (me: string): string => `
  WITH own AS (
    SELECT h.id, h.subject_id, h.round FROM approval_chain h WHERE h.submitter_id = ${me}::uuid
    UNION SELECT h.id, h.subject_id, h.round FROM approval_chain h WHERE h.id IN (
      SELECT t.chain_id FROM approval_seat t WHERE t.employee_id = ${me}::uuid
      UNION ALL SELECT t.chain_id FROM approval_seat t WHERE t.signer_id = ${me}::uuid
      UNION ALL SELECT t.chain_id FROM approval_seat t WHERE t.state IN ('WAITING', 'NOTIFIED', 'ACTIVE') AND t.employee_id IN (${signsFor(me)})
      UNION ALL ${copiedChains(me, false)}))
  SELECT o.id FROM own o UNION ALL SELECT e.id FROM own o JOIN approval_chain e ON e.subject_id = o.subject_id AND e.round < o.round WHERE o.round > 1`;

/** No predicate for full rights; others see rounds they have a part in, and all rounds of their projects. */
function whereOf(filter: ApprovalChainFilter, viewer: Actor, params: unknown[]): string {
  const sql = new SqlFilter(params, new Problems());
  let bound: string | null = null;
  const me = (): string => (bound ??= sql.bind(viewer.employeeId));
  // Each of these is a part in the round.
  const isOwn = filter.mine || filter.decidedByMe || filter.waitingForMe || filter.copiedToMe || filter.unread;
  if (!hasFullRights(viewer.roles) && !isOwn)
    sql.add(`(h.id IN (${roundsOf(me())})
      OR h.contract_id IN (SELECT k.id FROM contract k JOIN project_member m ON m.project_id = k.project_id WHERE m.employee_id = ${me()})
      OR h.quote_revision_id IN (SELECT r.id FROM quote_revision r JOIN project_member m ON m.project_id = r.project_id WHERE m.employee_id = ${me()}))`);
  if (filter.mine) sql.add(`h.submitter_id = ${me()}`);
  if (filter.decidedByMe) sql.add(`h.id IN (${decidedChains(me())})`);
  if (filter.waitingForMe) sql.add(`h.state = 'ACTIVE' AND h.id = ANY (ARRAY(${waitingChains(me())}))`);
  if (filter.copiedToMe || filter.unread) sql.add(`h.id = ANY (ARRAY(${copiedChains(me(), filter.unread === true)}))`);
  sql.oneOf('h.state', filter.states);
  sql.oneOf('h.subject_kind', filter.kinds);
  sql.ids('h.contract_id', filter.contractIds);
  return sql.where;
}

/** Pages are found by id and time alone; snapshots are read of those on the page. */
export async function listChains(db: Reader, viewer: Actor, filter: ApprovalChainFilter, page: PageArgs): Promise<Page<ApprovalChainRow>> {
  const params: unknown[] = [];
  const where = whereOf(filter, viewer, params);
  if (filter.waitingForMe) nameWaiting(db, viewer.employeeId);
  const keys = keyset(page, newestFirst, 'DESC', 'h.id', params);
  const rows = await db.rows<ApprovalChainRow & { cursor_value: string | null }>(
    `WITH page AS MATERIALIZED (
       SELECT h.id FROM approval_chain h WHERE ${where}${keys.where ? ` AND ${keys.where}` : ''} ORDER BY ${keys.orderBy} LIMIT ${keys.limit})
     SELECT ${columns}, ${keys.cursorValue} FROM approval_chain h WHERE h.id IN (SELECT id FROM page) ORDER BY ${keys.orderBy}`,
    params,
  );
  return toPage(rows, keys.limit);
}

export async function countChains(db: Reader, viewer: Actor, filter: ApprovalChainFilter): Promise<number> {
  const params: unknown[] = [];
  const where = whereOf(filter, viewer, params);
  if (filter.waitingForMe) nameWaiting(db, viewer.employeeId);
  const [row] = await db.rows<{ count: number }>(`SELECT count(*)::int AS count FROM approval_chain h WHERE ${where}`, params);
  return row?.count ?? 0;
}

/** Active steps on which this person may sign now, oldest first. */
export function stepsWaitingFor(db: Reader, employeeId: string, limit: number): Promise<ApprovalStepRow[]> {
  nameWaiting(db, employeeId);
  return db.rows(
    `SELECT ${stepColumns} FROM approval_step s JOIN approval_chain h ON h.id = s.chain_id AND h.state = 'ACTIVE'
     WHERE s.state = 'ACTIVE' AND s.id = ANY (ARRAY(SELECT t.step_id FROM approval_seat t WHERE t.state = 'ACTIVE' AND t.employee_id IN (${signsFor('$1')})))
     ORDER BY s.activated_at, s.id LIMIT $2`,
    [employeeId, limit],
  );
}

export async function countBoxes(db: Reader, employeeId: string): Promise<BoxCounts> {
  nameWaiting(db, employeeId);
  const [row] = await db.rows<BoxCounts>(
    `SELECT (SELECT count(*)::int FROM approval_chain h WHERE h.state = 'ACTIVE' AND h.id = ANY (ARRAY(${waitingChains('$1')}))) AS waiting,
       (SELECT count(DISTINCT t.chain_id)::int FROM approval_seat t WHERE t.signer_id = $1 AND t.state = 'DONE') AS decided,
       (SELECT count(*)::int FROM approval_chain h WHERE h.submitter_id = $1) AS sent,
       (SELECT count(*)::int FROM approval_copy y WHERE y.employee_id = $1) AS copied,
       (SELECT count(*)::int FROM approval_copy y WHERE y.employee_id = $1 AND y.read_at IS NULL) AS "unreadCopies"`,
    [employeeId],
  );
  return row ?? { waiting: 0, decided: 0, sent: 0, copied: 0, unreadCopies: 0 };
}

/** Who may sign for whom of the round's people today. */
export const delegatesOfChain = (db: Reader, chainId: string): Promise<{ fromId: string; toId: string }[]> =>
  db.rows(
    `SELECT d.from_id AS "fromId", d.to_id AS "toId" FROM approval_delegation d JOIN employee e ON e.id = d.to_id AND e.status = 'ACTIVE'
     WHERE d.from_id IN (SELECT t.employee_id FROM approval_seat t WHERE t.chain_id = $1) AND ${currentDelegation('d')} ORDER BY d.created_at`,
    [chainId],
  );

/** Who may sign for whom today. */
export const delegatesOf = (db: Reader, ids: readonly string[]): Promise<{ fromId: string; toId: string }[]> =>
  db.rows(`SELECT d.from_id AS "fromId", d.to_id AS "toId" FROM approval_delegation d JOIN employee e ON e.id = d.to_id AND e.status = 'ACTIVE' WHERE d.from_id = ANY ($1) AND ${currentDelegation('d')} ORDER BY d.created_at`, [ids]);
