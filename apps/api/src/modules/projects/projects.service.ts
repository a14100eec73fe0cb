import { lossReason, projectStatus } from '@yingzao/domain/catalogues';
import type { ProjectStatus } from '@yingzao/domain/catalogues';
import { today } from '@yingzao/domain/measures';
import { allows, hasFullRights } from '@yingzao/domain/permissions';
import type { Actor, Cell } from '@yingzao/domain/permissions';
import { comparableName, pathToWon, projectNumber, transition } from '@yingzao/domain/projects';
import type { StepNorm } from '@yingzao/domain/projects';
import type { ProjectContactInput, ProjectOrder } from '../../generated/resolvers.generated';
import type { Database, Db, Reader } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import type { Locale, Problem } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { assertOneRow, mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import type { Page, PageArgs } from '../../platform/pagination';
import { upsertSearchDocuments } from '../../platform/searchDocument';
import { followSoon } from '../cadences/cadenceFollowing.service';
import { ProjectReviewsService } from '../projectReviews/projectReviews.service';
import type { Loss } from '../projectReviews/projectReviews.service';
import { CustomValuesService, historyKey } from '../customFields/customValues.service';
import type { CustomChange } from '../customFields/customValues.service';
import { raise } from '../prompts/promptRaising.service';
import { StatusGatesService } from '../statusGates/statusGates.service';
import { PlaceListsService } from '../placeLists/placeLists.service';
import { namesPlace, readProjectFields, warningsOf } from './projectFields';
import type { ProjectFields, ProjectFieldsInput } from './projectFields';
import type { ProjectFilter } from './projectFilter.service';
import { raiseRemoval, raiseStatus, settleNextStep, settleProject } from './projectPrompts';
import { ProjectChangeEntity, ProjectEntity, StatusEventEntity } from './projects.entity';
import type { ProjectChangeRow, ProjectRow, WorkPlanRow } from './projects.entity';
import { countProjects, listProjects, lockProject, namesOfClient, nextSerial, nextStepsOf, projectsById, recentChangesFor, replaceContacts, stageNormsFor } from './projects.repository';

export type { ProjectFieldsInput, ProjectRow };

/** Result of a write: the project and what a person should look at. */
export interface Saved {
  readonly id: string;
  readonly warnings: readonly Problem[];
}
type Result = Promise<Outcome<Saved>>;
interface Edit {
  readonly clientMutationId?: string | null;
  readonly id: string;
  readonly expectedVersion: number;
}

/** Tracked projects: full rights write, designated members look. */
export class ProjectsService {
  constructor(
    private readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  list(viewer: Actor, filter: ProjectFilter, order: ProjectOrder | null | undefined, page: PageArgs): Promise<Page<ProjectRow>> {
    return this.database.readAtOnce(viewer, (db) => listProjects(db, viewer, filter, order, page));
  }

  count(viewer: Actor, filter: ProjectFilter): Promise<number> {
    return this.database.readAtOnce(viewer, (db) => countProjects(db, viewer, filter));
  }

  nextSteps(viewer: Actor, limit: number): Promise<WorkPlanRow[]> {
    return this.database.readAtOnce(viewer, (db) => nextStepsOf(db, viewer.employeeId, limit));
  }

  recentChanges(viewer: Actor, limit: number): Promise<ProjectChangeRow[]> {
    return this.database.readAtOnce(viewer, (db) => recentChangesFor(db, viewer, !hasFullRights(viewer.roles), limit));
  }

  /** How long the viewer's open projects have been in each step. */
  stageNorms(viewer: Actor): Promise<StepNorm[]> {
    return this.database.readAtOnce(viewer, (db) => stageNormsFor(db, viewer));
  }

  /** Visible projects of the client whose name reads the same without spaces and punctuation. */
  similar(viewer: Actor, name: string, clientId: string): Promise<ProjectRow[]> {
    return this.database.read(viewer, (db) => this.similarRows(db, viewer, name, clientId, null));
  }

  /** What the viewer may do to a project they can see. */
  static can(viewer: Actor, cell: Cell): boolean {
    return allows(viewer.roles, ['MEMBER'], cell);
  }

  /** Any project, locked for a write in this transaction. */
  static locked(db: Db, id: string): Promise<ProjectRow | null> {
    return lockProject(db, id);
  }

  /** A project in use that this transaction's viewer sees: full rights all, members theirs; row-level security holds the others off. */
  static async inUse(db: Db, id: string): Promise<ProjectRow | null> {
    const [project] = isUuid(id) ? await projectsById(db, [id]) : [];
    return project && project.deletedAt === null ? project : null;
  }

  /** Writes anew the text that one project, or every project of a client, is found by: the client's name is part of it. */
  static async indexText(db: Db, which: { readonly id: string } | { readonly clientId: string }): Promise<void> {
    const [column, value] = 'id' in which ? ['id', which.id] : ['client_id', which.clientId];
    const rows = await db.rows<{ id: string; number: string; name: string; address: string | null; client: string }>(`SELECT p.id, p.number, p.name, p.address, c.name AS client FROM project p JOIN client c ON c.id = p.client_id WHERE p.${column} = $1`, [value]);
    await upsertSearchDocuments(db, rows.map((row) => ({ kind: 'PROJECT', refId: row.id, title: row.name, subtitle: row.number, texts: [row.client, row.address] })));
  }

  create(viewer: Actor, input: { clientMutationId?: string | null; departmentId?: string | null; fields: ProjectFieldsInput }): Result {
    return mutate(this.database, viewer, 'createProject', input, (db) => this.createWithin(db, viewer, input, true));
  }

  /** The same as part of another write, which `isForm` asks for every required custom field. The caller has asked for permission. @throws UserFault with paths below `fields` and `departmentId`. */
  async createWithin(db: Db, viewer: Actor, input: { departmentId?: string | null; fields: ProjectFieldsInput }, isForm = false): Promise<Saved> {
    const problems = new Problems();
    const fields = readProjectFields(input.fields, null, today(this.clock()), problems, await PlaceListsService.inForce(db));
    const department = await this.numberingDepartment(db, viewer, input.departmentId ?? null, problems);
    await this.assertReferences(db, fields, input.fields.contacts ?? null, problems);
    const custom = await CustomValuesService.read(db, 'PROJECT', null, input.fields.customFields, isForm, problems);
    problems.assertNone();
    const similar = await this.similarRows(db, viewer, fields.name!, fields.clientId!, null);
    const number = projectNumber(department!.abbreviation, await nextSerial(db, department!.id));
    const created = await db.manager.insert(ProjectEntity, { ...fields, number, departmentId: department!.id, status: 'PROMOTION', registeredOn: fields.registeredOn ?? today(this.clock()), createdBy: viewer.employeeId, updatedBy: viewer.employeeId } as ProjectRow);
    const id = created.identifiers[0]!.id as string;
    await db.manager.insert(StatusEventEntity, { projectId: id, fromStatus: null, toStatus: 'PROMOTION', byId: viewer.employeeId });
    await CustomValuesService.write(db, 'PROJECT', id, custom);
    await this.afterWrite(db, viewer, id, 'CREATED', null, fields, input.fields.contacts ?? null, custom);
    return { id, warnings: warningsOf({ landAreaM2: fields.landAreaM2 ?? null, gfaM2: fields.gfaM2 ?? null, far: fields.far ?? null }, similar.map((p) => p.name)) };
  }

  /** Projects as they stand, for another write that compares them. */
  static rowsById(db: Reader, ids: readonly string[]): Promise<ProjectRow[]> {
    return projectsById(db, ids);
  }

  /** What is wrong with giving a project these fields, references aside; the paths begin with `fields`. `day` is an ISO day. */
  static problemsOf(fields: ProjectFieldsInput, before: ProjectRow, day: string): readonly Problem[] {
    const problems = new Problems();
    readProjectFields(fields, before, day, problems);
    return problems.list;
  }

  /** Prompts about a project that is no more are done with. */
  static settle(db: Db, id: string): Promise<void> {
    return settleProject(db, id);
  }

  update(viewer: Actor, input: Edit & { fields: ProjectFieldsInput }): Result {
    return mutate(this.database, viewer, 'updateProject', input, (db) => this.updateWithin(db, viewer, input));
  }

  /** The same as part of another write. The caller has asked for permission. @throws UserFault with paths below `fields`, NOT_FOUND or STALE_VERSION. */
  async updateWithin(db: Db, viewer: Actor, input: Edit & { fields: ProjectFieldsInput }): Promise<Saved> {
    const before = await this.lock(db, input);
    const problems = new Problems();
    const fields = readProjectFields(input.fields, before, today(this.clock()), problems, namesPlace(input.fields) ? await PlaceListsService.inForce(db) : undefined);
    await this.assertReferences(db, fields, input.fields.contacts ?? null, problems);
    const custom = await CustomValuesService.read(db, 'PROJECT', before.id, input.fields.customFields, false, problems);
    problems.assertNone();
    await this.save(db, viewer, before, input.expectedVersion, fields);
    await CustomValuesService.write(db, 'PROJECT', before.id, custom);
    await this.afterWrite(db, viewer, before.id, 'UPDATED', before, fields, input.fields.contacts ?? null, custom);
    return { id: before.id, warnings: warningsOf({ ...before, ...fields }, []) };
  }

  /** 推广 -> 跟踪 -> 成交; back, or out, only with a reason; each through its gate (feature 18), won only with a signed contract (brief 000-028, 000-038). */
  changeStatus(viewer: Actor, input: Edit & { to: ProjectStatus; reason?: string | null; loss?: Loss | null }, locale: Locale): Result {
    return mutate(this.database, viewer, 'changeProjectStatus', input, async (db) => {
      const before = await this.lock(db, input);
      const problems = new Problems();
      const loss = input.to === 'LOST' && input.loss ? ProjectReviewsService.readLoss(input.loss, problems) : null;
      const reason = new InputReader(input, problems).text('reason', 500) ?? (loss?.reason ? lossReason.label(loss.reason, locale) : null);
      const allowed = transition(before.status, input.to);
      if (allowed === 'REFUSED') problems.add('STATUS_NOT_ALLOWED', ['to'], { from: projectStatus.label(before.status, locale), to: projectStatus.label(input.to, locale) });
      if (allowed === 'NEEDS_REASON' && !reason) problems.add('REASON_REQUIRED', ['reason']);
      const missing = allowed === 'REFUSED' ? [] : await StatusGatesService.missing(db, input.to, before, locale);
      if (missing.length > 0) problems.add('GATE_NOT_PASSED', ['to'], { to: projectStatus.label(input.to, locale), missing: missing.join(locale === 'zh' ? '、' : ', ') });
      if (allowed !== 'REFUSED' && input.to === 'WON') {
        const signed = await db.rows(`SELECT 1 FROM contract WHERE project_id = $1 AND status IN ('SIGNED', 'PERFORMING', 'COMPLETED') LIMIT 1`, [before.id]);
        if (signed.length === 0) problems.add('CONTRACT_NOT_SIGNED', ['to']);
      }
      problems.assertNone();
      await this.save(db, viewer, before, input.expectedVersion, { status: input.to, statusChangedAt: () => 'now()' });
      await db.manager.insert(StatusEventEntity, { projectId: before.id, fromStatus: before.status, toStatus: input.to, reason, byId: viewer.employeeId });
      await this.log(db, viewer, before.id, 'STATUS', ['status'], { status: before.status }, { status: input.to, reason });
      if (loss) await ProjectReviewsService.write(db, viewer, before.id, null, loss);
      await raiseStatus(db, viewer, before.id, input.to, today(this.clock()));
      return { id: before.id, warnings: [] };
    });
  }

  /**
   * A signed contract makes its project 成交, as part of the signing: through the machine, each step in the log; one that is won stays so. The caller has locked it.
   * @throws UserFault GATE_NOT_PASSED: the signed copy is a document of the project, and so is what the firm's gate asks for beside it.
   */
  async winWithin(db: Db, viewer: Actor, before: ProjectRow, contractNumber: string, locale: Locale): Promise<void> {
    const path = pathToWon(before.status);
    if (path.length === 0) return;
    const missing = await StatusGatesService.missing(db, 'WON', before, locale);
    if (missing.length > 0) throw new UserFault({ code: 'GATE_NOT_PASSED', path: ['id'], params: { to: projectStatus.label('WON', locale), missing: missing.join(locale === 'zh' ? '、' : ', ') } });
    await this.save(db, viewer, before, before.version, { status: 'WON', statusChangedAt: () => 'now()' });
    const reason = locale === 'zh' ? `合同已签：${contractNumber}` : `Contract signed: ${contractNumber}`;
    let from = before.status;
    for (const to of path) {
      await db.manager.insert(StatusEventEntity, { projectId: before.id, fromStatus: from, toStatus: to, reason, byId: viewer.employeeId });
      await this.log(db, viewer, before.id, 'STATUS', ['status'], { status: from }, { status: to, reason });
      from = to;
    }
    await raiseStatus(db, viewer, before.id, 'WON', today(this.clock()));
  }

  /** Soft delete: gone for everybody, and restorable. */
  delete(viewer: Actor, input: Edit): Result {
    return mutate(this.database, viewer, 'deleteProject', input, async (db) => {
      const before = await this.lock(db, input);
      await this.save(db, viewer, before, input.expectedVersion, { deletedAt: () => 'now()' });
      await this.log(db, viewer, before.id, 'DELETED', [], null, null);
      await settleProject(db, before.id);
      return { id: before.id, warnings: [] };
    });
  }

  restore(viewer: Actor, input: { clientMutationId?: string | null; id: string }): Result {
    return mutate(this.database, viewer, 'restoreProject', input, async (db) => {
      const before = isUuid(input.id) ? await lockProject(db, input.id) : null;
      if (!before) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
      if (!before.deletedAt) throw new UserFault({ code: 'NOT_DELETED', path: ['id'] }, before.id);
      await this.save(db, viewer, before, before.version, { deletedAt: null });
      await this.log(db, viewer, before.id, 'RESTORED', [], null, null);
      return { id: before.id, warnings: [] };
    });
  }

  private async lock(db: Db, { id }: Edit): Promise<ProjectRow> {
    const before = isUuid(id) ? await lockProject(db, id) : null;
    if (!before || before.deletedAt) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
    return before;
  }

  private async save(db: Db, viewer: Actor, before: ProjectRow, expectedVersion: number, fields: ProjectFields | Record<string, unknown>): Promise<void> {
    const changed = await db.manager
      .createQueryBuilder()
      .update(ProjectEntity)
      .set({ ...fields, version: () => 'version + 1', updatedAt: () => 'now()', updatedBy: viewer.employeeId })
      .where('id = :id AND version = :version', { id: before.id, version: expectedVersion })
      .execute();
    assertOneRow(changed.affected ?? 0, before.id);
  }

  /** Members that follow from the trackers, contacts, search text and history. */
  private async afterWrite(db: Db, viewer: Actor, id: string, kind: string, before: ProjectRow | null, fields: ProjectFields, contacts: readonly ProjectContactInput[] | null, custom: readonly CustomChange[]): Promise<void> {
    for (const [field, origin] of [['marketTrackerId', 'MARKET_TRACKER'], ['designTrackerId', 'DESIGN_TRACKER']] as const) {
      if (!(field in fields)) continue;
      const gone = await db.rows<{ id: string }>(`DELETE FROM project_member WHERE project_id = $1 AND origin = $2 AND employee_id IS DISTINCT FROM $3 RETURNING employee_id AS id`, [id, origin, fields[field]]);
      raiseRemoval(db, viewer, id, gone.map((g) => g.id), origin);
      if (!fields[field]) continue;
      const added = await db.run(`INSERT INTO project_member (project_id, employee_id, origin, designated_by) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`, [id, fields[field], origin, viewer.employeeId]);
      if (added === 1) raise(db, { kind: 'MEMBER_DESIGNATED', to: [fields[field]], subject: id, by: viewer.employeeId, facts: { office: origin } });
    }
    if (before) settleNextStep(db, id, before, fields);
    const areContactsTouched = contacts !== null && (await replaceContacts(db, id, contacts));
    if (!before || ['name', 'clientId', 'address'].some((field) => field in fields)) await ProjectsService.indexText(db, { id });
    const touched = Object.keys(fields).filter((f) => String(before?.[f as keyof ProjectRow] ?? '') !== String(fields[f as keyof ProjectFields] ?? ''));
    if (areContactsTouched) touched.push('contacts');
    touched.push(...custom.map(({ field }) => historyKey(field.id)));
    if (before && touched.length === 0) return;
    const own = (side: 'from' | 'to'): object => Object.fromEntries(custom.map((change) => [historyKey(change.field.id), change[side]]));
    if (before && (touched.includes('nextStepOn') || touched.includes('nextStep'))) await followSoon(db, id);
    const pick = (from: object): object => Object.fromEntries(touched.map((f) => [f, (from as Record<string, unknown>)[f] ?? null]));
    await this.log(db, viewer, id, kind, touched, before ? pick({ ...before, ...own('from') }) : null, pick({ ...fields, ...own('to') }));
  }

  private log(db: Db, viewer: Actor, projectId: string, kind: string, fields: string[], before: object | null, after: object | null): Promise<unknown> {
    return db.manager.insert(ProjectChangeEntity, { projectId, kind, fields, before: before ?? undefined, after: after ?? undefined, byId: viewer.employeeId });
  }

  private async similarRows(db: Db, viewer: Actor, name: string, clientId: string, exceptId: string | null): Promise<ProjectRow[]> {
    if (!isUuid(clientId)) return [];
    const wanted = comparableName(name);
    if (wanted === '') return [];
    const names = await namesOfClient(db, viewer, clientId);
    const ids = names.filter((p) => p.id !== exceptId && comparableName(p.name) === wanted).map((p) => p.id);
    return ids.length > 0 ? projectsById(db, ids) : [];
  }

  /** The department whose abbreviation numbers the project: the chosen one, or the nearest above the viewer's own. */
  private async numberingDepartment(db: Db, viewer: Actor, id: string | null, problems: Problems): Promise<{ id: string; abbreviation: string } | null> {
    const [found] = id
      ? await db.rows<{ id: string; abbreviation: string }>(`SELECT id, abbreviation FROM department WHERE id::text = $1 AND abbreviation IS NOT NULL`, [id])
      : await db.rows<{ id: string; abbreviation: string }>(
          `WITH RECURSIVE up AS (
             SELECT d.*, 0 AS depth FROM department d JOIN employee e ON e.department_id = d.id WHERE e.id = $1
             UNION ALL SELECT d.*, up.depth + 1 FROM department d JOIN up ON d.id = up.parent_id)
           SELECT id, abbreviation FROM up WHERE abbreviation IS NOT NULL ORDER BY depth LIMIT 1`,
          [viewer.employeeId],
        );
    // One that is being deleted is waited for.
    const [kept] = found ? await db.rows(`SELECT 1 FROM department WHERE id = $1 FOR KEY SHARE`, [found.id]) : [];
    if (!found || !kept) problems.add('NO_NUMBERING_DEPARTMENT', ['departmentId']);
    return found ?? null;
  }

  private async assertReferences(db: Db, fields: ProjectFields, contacts: readonly ProjectContactInput[] | null, problems: Problems): Promise<void> {
    const known = async (sql: string, ids: readonly string[]): Promise<boolean> => ids.every(isUuid) && (await db.rows(sql, [ids])).length === new Set(ids).size;
    // A client that is being deleted is waited for; one that a project is being given to cannot go meanwhile.
    if (fields.clientId && !(await known(`SELECT id FROM client WHERE id = ANY ($1::uuid[]) AND deleted_at IS NULL FOR SHARE`, [fields.clientId]))) problems.add('UNKNOWN_REFERENCE', ['fields', 'clientId']);
    for (const field of ['marketTrackerId', 'designTrackerId'] as const) {
      const id = fields[field];
      if (id && !(await known(`SELECT id FROM employee WHERE id = ANY ($1::uuid[]) AND status = 'ACTIVE'`, [id]))) problems.add('UNKNOWN_REFERENCE', ['fields', field]);
    }
    if (contacts?.length && !(await known(`SELECT id FROM contact WHERE id = ANY ($1::uuid[])`, contacts.map((c) => c.contactId)))) problems.add('UNKNOWN_REFERENCE', ['fields', 'contacts']);
  }
}
