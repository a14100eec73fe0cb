import type { ClientType, ContactRole } from '@yingzao/domain/catalogues';
import type { Actor } from '@yingzao/domain/permissions';
import { openStatuses } from '@yingzao/domain/projects';
import type { StepNorm } from '@yingzao/domain/projects';
import type { ProjectContactInput, ProjectOrder, ProjectSort } from '../../generated/resolvers.generated';
import { columnsOf } from '../../platform/database';
import type { Db, Reader } from '../../platform/database';
import { keyset, toPage } from '../../platform/pagination';
import type { Page, PageArgs, SortColumn } from '../../platform/pagination';
import { ProgressNoteEntity, ProjectChangeEntity, ProjectContactEntity, ProjectEntity, ProjectMemberEntity, StageEventEntity, StatusEventEntity, WorkLogEntity, WorkPlanEntity } from './projects.entity';
import type { ProgressNoteRow, ProjectChangeRow, ProjectContactRow, ProjectMemberRow, ProjectRow, StageEventRow, StatusEventRow, WorkLogRow, WorkPlanRow } from './projects.entity';
import { ownProjects, projectWhere } from './projectFilter.service';
import type { ProjectFilter } from './projectFilter.service';

const columns = columnsOf(ProjectEntity, 'p');

const sortColumns: Readonly<Record<ProjectSort, SortColumn>> = {
  UPDATED_AT: { sql: 'p.updated_at', type: 'timestamptz' },
  REGISTERED_ON: { sql: 'p.registered_on', type: 'date', nullable: true },
  NUMBER: { sql: 'p.number', type: 'text' },
  NAME: { sql: 'p.name', type: 'text' },
  LAND_AREA: { sql: 'p.land_area_m2', type: 'numeric', nullable: true },
  GFA: { sql: 'p.gfa_m2', type: 'numeric', nullable: true },
  FAR: { sql: 'p.far', type: 'numeric', nullable: true },
  NEXT_STEP_ON: { sql: 'p.next_step_on', type: 'date', nullable: true },
  EXPECTED_SIGN_ON: { sql: 'p.expected_sign_on', type: 'date', nullable: true },
  LAST_TOUCH_ON: { sql: 'p.last_touch_on', type: 'date', nullable: true },
};
const defaultOrder: ProjectOrder = { field: 'UPDATED_AT', direction: 'DESC' };

export const projectsFrom = (joinsClient: boolean): string => `project p${joinsClient ? ' JOIN client c ON c.id = p.client_id' : ''}`;

/** A page of projects: the ids of the page first, by index, then their columns. */
export async function listProjects(db: Reader, viewer: Actor, filter: ProjectFilter, order: ProjectOrder | null | undefined, page: PageArgs): Promise<Page<ProjectRow>> {
  const params: unknown[] = [];
  const { field, direction } = order ?? defaultOrder;
  const { where, joinsClient } = projectWhere(filter, viewer, params);
  const keys = keyset(page, sortColumns[field], direction, 'p.id', params);
  const ids = keys.parts.map((part) => `(SELECT p.id FROM ${projectsFrom(joinsClient)} WHERE ${[where, ...part].join(' AND ')} ORDER BY ${keys.indexOrder} LIMIT ${keys.limit})`);
  const rows = await db.rows<ProjectRow & { cursor_value: string | null }>(
    // The parts come one after the other, so that the limit spares the rows without a date where those with one fill the page.
    `WITH page AS MATERIALIZED (${ids.join(' UNION ALL ')}${ids.length > 1 ? ` LIMIT ${keys.limit}` : ''})
     SELECT ${columns}, ${keys.cursorValue} FROM page JOIN project p USING (id) ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
    params,
  );
  return toPage(rows, keys.limit);
}

export async function countProjects(db: Reader, viewer: Actor, filter: ProjectFilter): Promise<number> {
  const params: unknown[] = [];
  const { where, joinsClient } = projectWhere(filter, viewer, params);
  const [row] = await db.rows<{ count: number }>(`SELECT count(*)::int AS count FROM ${projectsFrom(joinsClient)} WHERE ${where}`, params);
  return row?.count ?? 0;
}

export const projectsById = (db: Reader, ids: readonly string[]): Promise<ProjectRow[]> => db.rows(`SELECT ${columns} FROM project p WHERE p.id = ANY ($1)`, [ids]);

/** Names of the client's projects that the viewer may see. */
export function namesOfClient(db: Reader, viewer: Actor, clientId: string): Promise<{ id: string; name: string }[]> {
  const params: unknown[] = [];
  const { where } = projectWhere({ clientIds: [clientId] }, viewer, params);
  return db.rows(`SELECT p.id, p.name FROM project p WHERE ${where}`, params);
}

/** Locks the project for a write in this transaction. */
export async function lockProject(db: Reader, id: string): Promise<ProjectRow | null> {
  const [row] = await db.rows<ProjectRow>(`SELECT ${columns} FROM project p WHERE p.id = $1 FOR UPDATE`, [id]);
  return row ?? null;
}

/** Next serial of a department's numbers; the row lock makes concurrent creates wait for each other. */
export async function nextSerial(db: Reader, departmentId: string): Promise<number> {
  const [row] = await db.rows<{ last: number }>(`INSERT INTO project_counter AS k (department_id, last) VALUES ($1, 1) ON CONFLICT (department_id) DO UPDATE SET last = k.last + 1 RETURNING last`, [departmentId]);
  return row!.last;
}

export const membersOf = (db: Reader, ids: readonly string[]): Promise<ProjectMemberRow[]> =>
  db.rows(`SELECT ${columnsOf(ProjectMemberEntity, 'm')} FROM project_member m WHERE m.project_id = ANY ($1) ORDER BY m.designated_at, m.employee_id`, [ids]);

export const workLogOf = (db: Reader, ids: readonly string[]): Promise<WorkLogRow[]> =>
  db.rows(`SELECT ${columnsOf(WorkLogEntity, 'w')} FROM work_log w WHERE w.project_id = ANY ($1) ORDER BY w.done_on DESC NULLS LAST, w.created_at DESC`, [ids]);

export const workPlanOf = (db: Reader, ids: readonly string[]): Promise<WorkPlanRow[]> =>
  db.rows(`SELECT ${columnsOf(WorkPlanEntity, 'w')} FROM work_plan w WHERE w.project_id = ANY ($1) ORDER BY w.done_at NULLS FIRST, w.due_on NULLS LAST, w.created_at`, [ids]);

export const workPlansById = (db: Reader, ids: readonly string[]): Promise<WorkPlanRow[]> => db.rows(`SELECT ${columnsOf(WorkPlanEntity, 'w')} FROM work_plan w WHERE w.id = ANY ($1)`, [ids]);

export const progressNotesOf = (db: Reader, ids: readonly string[]): Promise<ProgressNoteRow[]> =>
  db.rows(`SELECT ${columnsOf(ProgressNoteEntity, 'n')} FROM progress_note n WHERE n.project_id = ANY ($1) ORDER BY n.created_at DESC, n.id DESC`, [ids]);

/** An event with the moment at which the next one ended it. */
export type Ended<T> = T & { readonly until: Date | null };

export const statusEventsOf = (db: Reader, ids: readonly string[]): Promise<Ended<StatusEventRow>[]> =>
  db.rows(`SELECT ${columnsOf(StatusEventEntity, 's')}, lead(s.at) OVER (PARTITION BY s.project_id ORDER BY s.at, s.id) AS until FROM project_status_event s WHERE s.project_id = ANY ($1) ORDER BY s.at DESC, s.id DESC`, [ids]);

export const stageEventsOf = (db: Reader, ids: readonly string[]): Promise<Ended<StageEventRow>[]> =>
  db.rows(`SELECT ${columnsOf(StageEventEntity, 's')}, lead(s.at) OVER (PARTITION BY s.project_id ORDER BY s.at, s.id) AS until FROM project_stage_event s WHERE s.project_id = ANY ($1) ORDER BY s.at DESC, s.id DESC`, [ids]);

/** Norms of the steps in which open projects of the viewer stand; `stepSince` of @yingzao/domain/projects in SQL. */
export function stageNormsFor(db: Reader, viewer: Actor): Promise<StepNorm[]> {
  const params: unknown[] = [];
  const { where } = projectWhere({ statuses: [...openStatuses] }, viewer, params);
  return db.rows(
    `SELECT s.status, s.stage, count(*)::int AS count, percentile_disc(0.9) WITHIN GROUP (ORDER BY s.days)::int AS "p90Days"
     FROM (SELECT p.status, CASE WHEN p.status = 'TRACKING' THEN p.tracking_stage END AS stage,
             floor(extract(epoch FROM now() - CASE WHEN p.status = 'TRACKING' AND p.tracking_stage IS NOT NULL THEN greatest(p.stage_changed_at, p.status_changed_at) ELSE p.status_changed_at END) / 86400)::int AS days
           FROM project p WHERE ${where}) s
     GROUP BY 1, 2 ORDER BY 1, 2 NULLS FIRST`,
    params,
  );
}

export const projectContactsOf = (db: Reader, ids: readonly string[]): Promise<ProjectContactRow[]> => db.rows(`SELECT ${columnsOf(ProjectContactEntity, 'k')} FROM project_contact k WHERE k.project_id = ANY ($1) ORDER BY k.contact_id`, [ids]);

/** Makes these the contacts of a project, a row written anew where the role differs. @returns whether anything changed. */
export async function replaceContacts(db: Db, projectId: string, contacts: readonly ProjectContactInput[]): Promise<boolean> {
  const roles = new Map(contacts.map(({ contactId, role }) => [contactId.toLowerCase(), role ?? null]));
  const wanted = [projectId, [...roles.keys()], [...roles.values()]];
  const gone = await db.run(
    `DELETE FROM project_contact k WHERE k.project_id = $1
       AND NOT EXISTS (SELECT 1 FROM unnest($2::uuid[], $3::text[]) AS w (id, role) WHERE w.id = k.contact_id AND w.role IS NOT DISTINCT FROM k.role)`,
    wanted,
  );
  const added = await db.run(`INSERT INTO project_contact (project_id, contact_id, role) SELECT $1, w.id, w.role FROM unnest($2::uuid[], $3::text[]) AS w (id, role) ON CONFLICT DO NOTHING`, wanted);
  return gone + added > 0;
}

/** The next steps of the open projects that a person tracks on one side, by its own index. */
const trackedSteps = (side: 'market' | 'design', unless = ''): string =>
  `(SELECT p.id, p.id, p.next_step_on, p.next_step, $1::uuid, NULL::uuid, p.updated_at, NULL::timestamptz, NULL::uuid FROM project p
    WHERE p.${side}_tracker_id = $1 AND p.next_step IS NOT NULL AND p.deleted_at IS NULL AND p.status IN ('PROMOTION', 'TRACKING')${unless} ORDER BY p.next_step_on, p.id LIMIT $2)`;

/** Open plan items of a person and the next steps of projects they track, by date. */
export const nextStepsOf = (db: Reader, employeeId: string, limit: number): Promise<WorkPlanRow[]> =>
  db.rows(
    `(SELECT ${columnsOf(WorkPlanEntity, 'w')} FROM work_plan w WHERE w.owner_id = $1 AND w.done_at IS NULL AND EXISTS (SELECT 1 FROM project p WHERE p.id = w.project_id AND p.deleted_at IS NULL) ORDER BY w.due_on NULLS LAST, w.id LIMIT $2)
     UNION ALL ${trackedSteps('market')} UNION ALL ${trackedSteps('design', ' AND p.market_tracker_id IS DISTINCT FROM $1')}
     ORDER BY 3 NULLS LAST, 1 LIMIT $2`,
    [employeeId, limit],
  );

/** Changes that are kept in sight of one project. */
const mostChanges = 200;

/** The newest changes of each project. */
export const changesOf = (db: Reader, ids: readonly string[]): Promise<ProjectChangeRow[]> =>
  db.rows(
    `SELECT ${columnsOf(ProjectChangeEntity, 'h')} FROM unnest($1::uuid[]) AS w (id)
     CROSS JOIN LATERAL (SELECT * FROM project_change c WHERE c.project_id = w.id ORDER BY c.at DESC, c.id DESC LIMIT ${mostChanges}) h ORDER BY h.at DESC, h.id DESC`,
    [ids],
  );

/** Newest changes of the projects this person may see. */
export const recentChangesFor = (db: Reader, viewer: Actor, isPartial: boolean, limit: number): Promise<ProjectChangeRow[]> =>
  db.rows(
    `SELECT ${columnsOf(ProjectChangeEntity, 'h')} FROM project_change h
     WHERE EXISTS (SELECT 1 FROM project p WHERE p.id = h.project_id AND p.deleted_at IS NULL)
       ${isPartial ? `AND h.project_id = ANY (${ownProjects('$2')})` : ''}
     ORDER BY h.at DESC, h.id DESC LIMIT $1`,
    isPartial ? [limit, viewer.employeeId] : [limit],
  );

export interface ExportFacts {
  readonly id: string;
  readonly clientName: string;
  readonly clientType: ClientType;
  readonly marketTracker: string | null;
  readonly designTracker: string | null;
  readonly department: string;
  readonly contacts: readonly { readonly name: string; readonly phone: string | null; readonly role: ContactRole | null }[];
  /** Newest first, each on a line with its day. */
  readonly workDone: string | null;
  /** What is still open, by day. */
  readonly workPlan: string | null;
  readonly quotedFen: string | null;
  readonly contractedFen: string | null;
}

/** Names and sums that stand beside projects in an export. */
export const exportFactsOf = (db: Reader, ids: readonly string[]): Promise<ExportFacts[]> =>
  db.rows(
    `SELECT p.id, c.name AS "clientName", c.client_type AS "clientType", mt.name AS "marketTracker", dt.name AS "designTracker", d.name AS department,
       ARRAY(SELECT jsonb_build_object('name', t.name, 'phone', t.phone, 'role', k.role) FROM project_contact k JOIN contact t ON t.id = k.contact_id WHERE k.project_id = p.id ORDER BY k.contact_id) AS contacts,
       (SELECT string_agg(concat_ws(' ', w.done_on, w.text), E'\n' ORDER BY w.done_on DESC NULLS LAST, w.created_at DESC) FROM work_log w WHERE w.project_id = p.id) AS "workDone",
       (SELECT string_agg(concat_ws(' ', w.due_on, w.text), E'\n' ORDER BY w.due_on NULLS LAST, w.created_at) FROM work_plan w WHERE w.project_id = p.id AND w.done_at IS NULL) AS "workPlan",
       (SELECT sum(q.amount_fen) FROM quote_revision q WHERE q.project_id = p.id AND q.is_current AND q.status NOT IN ('DRAFT', 'IN_REVIEW', 'APPROVED'))::text AS "quotedFen",
       (SELECT sum(k.amount_fen) FROM contract k WHERE k.project_id = p.id AND k.status IN ('SIGNED', 'PERFORMING', 'COMPLETED'))::text AS "contractedFen"
     FROM project p JOIN client c ON c.id = p.client_id JOIN department d ON d.id = p.department_id LEFT JOIN employee mt ON mt.id = p.market_tracker_id LEFT JOIN employee dt ON dt.id = p.design_tracker_id
     WHERE p.id = ANY ($1)`,
    [ids],
  );
