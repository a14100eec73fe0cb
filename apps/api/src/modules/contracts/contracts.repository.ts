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
import { projectIdsSql } from '../projects/projectFilter.service';
import { heldOnDay } from '../projects/trackedBy.service';
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
  sql.ids('k.parent_id', filter.parentIds);
  if (filter.isOpen != null) sql.add(`${filter.isOpen ? '' : 'NOT '}k.id IN (SELECT n.contract_id FROM contract_fee_node n WHERE n.signed_on IS NOT NULL AND n.received_fen < n.amount_fen AND n.mark IS DISTINCT FROM 'BAD')`);
  if (filter.projects) sql.add(`k.project_id IN (${projectIdsSql(filter.projects, viewer, params)})`);
  if (filter.signedUnder) sql.add(`k.status IN ('SIGNED', 'PERFORMING', 'COMPLETED') AND ${heldOnDay('k.project_id', 'k.signed_on', filter.signedUnder, (value) => sql.bind(value))}`);
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

/** The contracts that came of versions of quotes. */
export const contractsOfRevisions = (db: Reader, ids: readonly string[]): Promise<NamedContractRow[]> => db.rows(`SELECT ${namedColumns} FROM ${named} WHERE k.quote_revision_id = ANY ($1)`, [ids]);
/** What stands under contracts, the oldest first. */
export const contractsUnder = (db: Reader, ids: readonly string[]): Promise<NamedContractRow[]> =>
  db.rows(`SELECT ${namedColumns} FROM ${named} WHERE k.parent_id = ANY ($1) ORDER BY k.created_at, k.id`, [ids]);

/** Locks the contract for a write in this transaction; null where the viewer may not write it. */
export async function lockContract(db: Reader, id: string): Promise<ContractRow | null> {
  const [row] = await db.rows<ContractRow>(`SELECT ${columns} FROM contract k WHERE k.id = $1 FOR UPDATE`, [id]);
  return row ?? null;
}

/** Project of a contract in use, past its lock. */
export async function projectOf(db: Reader, id: string): Promise<string | null> {
  const [row] = await db.rows<{ projectId: string }>(`SELECT k.project_id AS "projectId" FROM contract k WHERE k.id = $1`, [id]);
  return row?.projectId ?? null;
}

/** Next serial of a year; the row lock makes concurrent creates wait for each other. */
export async function nextSerial(db: Reader, year: number): Promise<number> {
  const [row] = await db.rows<{ last: number }>(`INSERT INTO contract_counter AS n (year, last) VALUES ($1, 1) ON CONFLICT (year) DO UPDATE SET last = n.last + 1 RETURNING last`, [year]);
  return row!.last;
}

type SnapshotRow = Omit<ApprovalSnapshot['contract'], 'area'> & { readonly area: ApprovalSnapshot['contract']['area'] | null } & Pick<ApprovalSnapshot, 'project' | 'parties' | 'documents' | 'feeNodes'> & { readonly clientName: string };

/** Everything a contract stands for, as it is now: its terms with parties, documents by version and content, and fee nodes. Null when the project is gone. */
export async function snapshotOf(db: Reader, contractId: string): Promise<ApprovalSnapshot | null> {
  const [row] = await db.rows<SnapshotRow>(
    `SELECT k.number, k.name, k.contract_type AS "contractType", k.amount_fen AS "amountFen", k.terms, c.name AS "clientName",
       CASE WHEN k.area_rate IS NOT NULL THEN json_build_object('rate', k.area_rate::text, 'basisM2', k.area_basis_m2::text) END AS area,
       (SELECT json_build_object('number', u.number, 'name', u.name) FROM contract u WHERE u.id = k.parent_id) AS parent,
       coalesce((SELECT json_agg(json_build_object('role', a.role, 'name', x.name) ORDER BY a.seq) FROM contract_party a JOIN client x ON x.id = a.client_id WHERE a.contract_id = k.id), '[]') AS parties,
       coalesce((SELECT json_agg(json_build_object('fileId', f.id, 'name', f.name, 'number', v.number, 'sha256', v.sha256) ORDER BY d.seq)
         FROM contract_document d JOIN stored_file f ON f.id = d.file_id AND f.deleted_at IS NULL JOIN file_version v ON v.file_id = f.id AND v.number = f.current_number WHERE d.contract_id = k.id), '[]') AS documents,
       coalesce((SELECT json_agg(json_build_object('kind', n.kind, 'stage', n.stage, 'name', n.name, 'sharePercent', n.share_percent::text, 'amountFen', n.amount_fen::text,
           'dueRule', n.due_rule, 'dueDate', n.due_date, 'dueDays', n.due_days) ORDER BY n.seq) FROM contract_fee_node n WHERE n.contract_id = k.id), '[]') AS "feeNodes",
       json_build_object('number', p.number, 'name', p.name, 'projectCompany', p.project_company, 'city', p.city, 'district', p.district,
         'landAreaM2', p.land_area_m2::text, 'gfaM2', p.gfa_m2::text, 'far', p.far::text, 'productLine', p.product_line, 'positioning', p.positioning,
         'serviceContents', p.service_contents, 'designScope', p.design_scope, 'marketTracker', m.name, 'designTracker', d.name) AS project
     FROM contract k JOIN project p ON p.id = k.project_id AND p.deleted_at IS NULL JOIN client c ON c.id = p.client_id
       LEFT JOIN employee m ON m.id = p.market_tracker_id LEFT JOIN employee d ON d.id = p.design_tracker_id
     WHERE k.id = $1`,
    [contractId],
  );
  if (!row) return null;
  const { project, clientName, parties, documents, feeNodes, area, ...contract } = row;
  // Left out where there is none: rounds from before it was asked for have the same content still.
  return { version: 2, contract: { ...contract, ...(area ? { area } : {}) }, parties, documents, feeNodes, project, client: { name: clientName } };
}
