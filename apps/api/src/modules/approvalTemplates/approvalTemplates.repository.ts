import type { House, SubjectFacts } from '@yingzao/domain/approvals';
import type { ApprovalSubjectKind, Role } from '@yingzao/domain/catalogues';
import { columnsOf } from '../../platform/database';
import type { Reader } from '../../platform/database';
import { ApprovalTemplateEntity } from './approvalTemplates.entity';
import type { ApprovalTemplateRow } from './approvalTemplates.entity';

const columns = columnsOf(ApprovalTemplateEntity, 't');

/** The newest version of each template, those in use and those out of it, by name. */
export const latestTemplates = (db: Reader): Promise<ApprovalTemplateRow[]> =>
  db.rows(`SELECT * FROM (SELECT DISTINCT ON (t.template_id) ${columns} FROM approval_template t ORDER BY t.template_id, t.version DESC) latest ORDER BY kind, name, "templateId"`);

/** Versions by their own id. */
export const templatesById = (db: Reader, ids: readonly string[]): Promise<ApprovalTemplateRow[]> => db.rows(`SELECT ${columns} FROM approval_template t WHERE t.id = ANY ($1)`, [ids]);

/** All versions of templates, newest first. */
export const versionsOfTemplates = (db: Reader, templateIds: readonly string[]): Promise<ApprovalTemplateRow[]> =>
  db.rows(`SELECT ${columns} FROM approval_template t WHERE t.template_id = ANY ($1) ORDER BY t.version DESC`, [templateIds]);

/** What goes into approval, with the facts of its project that people are found by. */
export interface SubjectRow extends SubjectFacts {
  readonly id: string;
  readonly departmentId: string | null;
  readonly marketTrackerId: string | null;
  readonly designTrackerId: string | null;
  /** Who wrote it, where that keeps them from signing first. */
  readonly authorIds?: readonly string[];
}
const ofProject = `p.product_line AS "productLine", c.client_type AS "clientType", p.department_id AS "departmentId", p.market_tracker_id AS "marketTrackerId", p.design_tracker_id AS "designTrackerId"`;

/** Contracts that can be submitted. */
export const draftContracts = (db: Reader, ids: readonly string[]): Promise<SubjectRow[]> =>
  db.rows(
    `SELECT k.id, 'CONTRACT' AS kind, k.contract_type AS "contractType", k.amount_fen AS "amountFen", ${ofProject}
     FROM contract k JOIN project p ON p.id = k.project_id AND p.deleted_at IS NULL JOIN client c ON c.id = p.client_id WHERE k.id = ANY ($1) AND k.status = 'DRAFT'`,
    [ids],
  );

/** Versions of quotes that can be submitted. */
export const draftQuotes = (db: Reader, ids: readonly string[]): Promise<SubjectRow[]> =>
  db.rows(
    `SELECT r.id, 'QUOTE' AS kind, NULL AS "contractType", r.amount_fen AS "amountFen", array_remove(ARRAY[r.created_by, r.edited_by], NULL) AS "authorIds", ${ofProject}
     FROM quote_revision r JOIN project p ON p.id = r.project_id AND p.deleted_at IS NULL JOIN client c ON c.id = p.client_id WHERE r.id = ANY ($1) AND r.status = 'DRAFT'`,
    [ids],
  );

/** Whoever is in office and named, or holds one of the roles. */
export const candidates = (db: Reader, ids: readonly string[], roles: readonly Role[]): Promise<House['people'][number][]> =>
  db.rows(
    `SELECT e.id, e.number, e.department_id AS "departmentId", e.approval_sections AS sections, coalesce((SELECT array_agg(r.role) FROM employee_role r WHERE r.employee_id = e.id), '{}') AS roles
     FROM employee e WHERE e.status = 'ACTIVE' AND (e.id = ANY ($1) OR e.id IN (SELECT r.employee_id FROM employee_role r WHERE r.role = ANY ($2)))`,
    [ids, roles],
  );

/** Who stands in by rule: for those of these people who left, and (without an id) for a place that nobody holds. */
export const standIns = (db: Reader, ids: readonly string[], submitterId: string): Promise<{ id: string | null; heirId: string | null }[]> =>
  db.rows(
    `SELECT NULL::uuid AS id, approval_stand_in(NULL, $2, '{}') AS "heirId" UNION ALL
     SELECT e.id, approval_stand_in(e.id, $2, '{}') FROM employee e WHERE e.id = ANY ($1) AND e.status = 'DEPARTED'`,
    [ids, submitterId],
  );

/** People and departments that are known, and whether people are in office; they stay so until the commit. */
export async function knownNames(db: Reader, employeeIds: readonly string[], departmentIds: readonly string[]): Promise<{ employees: Map<string, string>; departments: Set<string> }> {
  const employees = await db.rows<{ id: string; status: string }>(`SELECT id, status FROM employee WHERE id = ANY ($1) ORDER BY id FOR SHARE`, [employeeIds]);
  const departments = await db.rows<{ id: string }>(`SELECT id FROM department WHERE id = ANY ($1)`, [departmentIds]);
  return { employees: new Map(employees.map((e) => [e.id, e.status])), departments: new Set(departments.map((d) => d.id)) };
}

/** Adds a version after the one that was read. @returns its id; null when another one came first. */
export async function addVersion(db: Reader, row: Omit<ApprovalTemplateRow, 'id' | 'savedAt' | 'templateId'> & { readonly templateId: string | null; readonly kind: ApprovalSubjectKind }): Promise<string | null> {
  const [made] = await db.rows<{ id: string }>(
    `INSERT INTO approval_template (template_id, version, name, kind, contract_types, product_lines, client_types, from_fen, to_fen, content, is_enabled, saved_by)
     VALUES (coalesce($1::uuid, uuidv7()), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT (template_id, version) DO NOTHING RETURNING id`,
    [row.templateId, row.version, row.name, row.kind, row.contractTypes, row.productLines, row.clientTypes, row.fromFen, row.toFen, JSON.stringify(row.content), row.isEnabled, row.savedBy],
  );
  return made?.id ?? null;
}
