import type { ApprovalSnapshot } from '@yingzao/domain/approvals';
import { hasFullRights } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { ContractFilter, ContractOrder, ContractSort } from '../../generated/resolvers.generated';
import { columnsOf } from '../../platform/database';
import type { Reader } from '../../platform/database';
import { Problems } from '../../platform/errors';
import { keyset, toPage } from '../../platform/pagination';
import type { Page, PageArgs, SortColumn } from '../../platform/pagination';
import { SqlFilter } from '../../platform/sqlFilter';
import { ContractEntity } from './contracts.entity';
import type { ContractRow, NamedContractRow } from './contracts.entity';

const columns = columnsOf(ContractEntity, 'k');

// Row-level security hides the project from approvers who are no members: they read the names of the newest round they are on.
const named = `contract k LEFT JOIN project p ON p.id = k.project_id LEFT JOIN client c ON c.id = p.client_id
  LEFT JOIN LATERAL (
    SELECT h.snapshot FROM approval_chain h WHERE p.id IS NULL AND h.contract_id = k.id ORDER BY h.round DESC LIMIT 1) s ON true`;
const projectName = `coalesce(p.name, s.snapshot #>> '{project,name}', '')`;
const clientName = `coalesce(c.name, s.snapshot #>> '{client,name}', '')`;
const namedColumns = `${columns}, ${projectName} AS "projectName", ${clientName} AS "clientName"`;

const sortColumns: Readonly<Record<ContractSort, SortColumn>> = {
  UPDATED_AT: { sql: 'k.updated_at', type: 'timestamptz' },
  AMOUNT: { sql: 'k.amount_fen', type: 'bigint' },
  NUMBER: { sql: 'k.number', type: 'text' },
  SIGNED_ON: { sql: 'k.signed_on', type: 'date', nullable: true },
};
const defaultOrder: ContractOrder = { field: 'UPDATED_AT', direction: 'DESC' };

/** No predicate for full rights; others see contracts of their projects, and those whose rounds they submitted or approve. */
function whereOf(filter: ContractFilter, viewer: Actor, params: unknown[]): { from: string; where: string } {
  const problems = new Problems();
  const sql = new SqlFilter(params, problems);
  if (!hasFullRights(viewer.roles)) {
    const me = sql.bind(viewer.employeeId);
    sql.add(`(k.project_id IN (SELECT m.project_id FROM project_member m WHERE m.employee_id = ${me})
      OR k.id IN (SELECT h.contract_id FROM approval_chain h WHERE h.id IN (SELECT viewer_chain_ids())))`);
  }
  sql.ids('k.project_id', filter.projectIds);
  sql.oneOf('k.status', filter.statuses);
  sql.oneOf('k.contract_type', filter.contractTypes);
  sql.fen('k.amount_fen', filter.amountFen, 'amountFen');
  sql.dates('k.signed_on', filter.signedOn, 'signedOn');
  sql.text(['k.number', 'k.name', projectName, clientName], filter.text);
  problems.assertNone();
  return { from: filter.text?.trim() ? named : 'contract k', where: sql.where };
}

/** A page of contracts: the ids of the page first, then their names. */
export async function listContracts(db: Reader, viewer: Actor, filter: ContractFilter, order: ContractOrder | null | undefined, page: PageArgs): Promise<Page<NamedContractRow>> {
  const params: unknown[] = [];
  const { field, direction } = order ?? defaultOrder;
  const { from, where } = whereOf(filter, viewer, params);
  const keys = keyset(page, sortColumns[field], direction, 'k.id', params);
  const rows = await db.rows<NamedContractRow & { cursor_value: string | null }>(
    `WITH page AS MATERIALIZED (
       SELECT k.id FROM ${from} WHERE ${where}${keys.where ? ` AND ${keys.where}` : ''} ORDER BY ${keys.orderBy} LIMIT ${keys.limit})
     SELECT ${namedColumns}, ${keys.cursorValue} FROM ${named} WHERE k.id IN (SELECT id FROM page) ORDER BY ${keys.orderBy}`,
    params,
  );
  return toPage(rows, keys.limit);
}

export async function countContracts(db: Reader, viewer: Actor, filter: ContractFilter): Promise<number> {
  const params: unknown[] = [];
  const { from, where } = whereOf(filter, viewer, params);
  const [row] = await db.rows<{ count: number }>(`SELECT count(*)::int AS count FROM ${from} WHERE ${where}`, params);
  return row?.count ?? 0;
}

export const contractsById = (db: Reader, ids: readonly string[]): Promise<NamedContractRow[]> => db.rows(`SELECT ${namedColumns} FROM ${named} WHERE k.id = ANY ($1)`, [ids]);

/** Newest first. */
export const contractsOfProjects = (db: Reader, ids: readonly string[]): Promise<NamedContractRow[]> =>
  db.rows(`SELECT ${namedColumns} FROM ${named} WHERE k.project_id = ANY ($1) ORDER BY k.created_at DESC, k.id DESC`, [ids]);

/** Locks the contract for a write in this transaction; null where the viewer may not write it. */
export async function lockContract(db: Reader, id: string): Promise<ContractRow | null> {
  const [row] = await db.rows<ContractRow>(`SELECT ${columns} FROM contract k WHERE k.id = $1 FOR UPDATE`, [id]);
  return row ?? null;
}

/** Next serial of a year; the row lock makes concurrent creates wait for each other. */
export async function nextSerial(db: Reader, year: number): Promise<number> {
  const [row] = await db.rows<{ last: number }>(`INSERT INTO contract_counter AS n (year, last) VALUES ($1, 1) ON CONFLICT (year) DO UPDATE SET last = n.last + 1 RETURNING last`, [year]);
  return row!.last;
}

type SnapshotRow = ApprovalSnapshot['contract'] & { readonly project: ApprovalSnapshot['project']; readonly clientName: string };

/** What approvers will see of the contract and its project, as it is now; null when the project is gone. */
export async function snapshotOf(db: Reader, contractId: string): Promise<ApprovalSnapshot | null> {
  const [row] = await db.rows<SnapshotRow>(
    `SELECT k.number, k.name, k.contract_type AS "contractType", k.amount_fen AS "amountFen", k.terms, c.name AS "clientName",
       json_build_object('number', p.number, 'name', p.name, 'projectCompany', p.project_company, 'city', p.city, 'district', p.district,
         'landAreaM2', p.land_area_m2::text, 'gfaM2', p.gfa_m2::text, 'far', p.far::text, 'productLine', p.product_line, 'positioning', p.positioning,
         'serviceContents', p.service_contents, 'designScope', p.design_scope, 'marketTracker', m.name, 'designTracker', d.name) AS project
     FROM contract k JOIN project p ON p.id = k.project_id AND p.deleted_at IS NULL JOIN client c ON c.id = p.client_id
       LEFT JOIN employee m ON m.id = p.market_tracker_id LEFT JOIN employee d ON d.id = p.design_tracker_id
     WHERE k.id = $1`,
    [contractId],
  );
  if (!row) return null;
  const { project, clientName, ...contract } = row;
  return { version: 1, contract, project, client: { name: clientName } };
}
