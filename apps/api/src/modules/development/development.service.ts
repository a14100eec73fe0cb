import { afterStep } from '@yingzao/domain/development';
import { today } from '@yingzao/domain/measures';
import { allows, fullRightsRoles } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { DevelopmentActivityFields, DevelopmentActivityFilter, DevelopmentActivityOrder } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { assertOneRow, mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import type { Page, PageArgs } from '../../platform/pagination';
import { settle } from '../prompts/promptRaising.service';
import { ActivityEntity, DevelopmentLogEntity, LinkEntity } from './development.entity';
import type { ActivityRow } from './development.entity';
import { countActivities, listActivities, lockActivity } from './development.repository';
import { readActivity, referenceListNames, referenceLists, uuids } from './developmentFields';
import type { ActivityWrite } from './developmentFields';

type Result = Promise<Outcome<{ id: string }>>;
interface Keyed {
  readonly clientMutationId?: string | null;
}
interface Edit extends Keyed {
  readonly id: string;
  readonly expectedVersion: number;
}

/** Activities of client development: full rights write and read; an open one has exactly one next step. */
export class DevelopmentService {
  constructor(
    private readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  list(viewer: Actor, filter: DevelopmentActivityFilter, order: DevelopmentActivityOrder | null | undefined, page: PageArgs): Promise<Page<ActivityRow>> {
    return this.database.readAtOnce(viewer, (db) => listActivities(db, filter, order, page));
  }

  count(viewer: Actor, filter: DevelopmentActivityFilter): Promise<number> {
    return this.database.readAtOnce(viewer, (db) => countActivities(db, filter));
  }

  /** Whether the viewer may write activities they can see. */
  static canUpdate(viewer: Actor): boolean {
    return allows(viewer.roles, [], 'developmentActivity.update');
  }

  create(viewer: Actor, input: Keyed & { fields: DevelopmentActivityFields }): Result {
    return mutate(this.database, viewer, 'createDevelopmentActivity', input, async (db) => {
      const problems = new Problems();
      const write = readActivity(input.fields, null, problems);
      await this.check(db, null, write, problems);
      problems.assertNone();
      const created = await db.manager.insert(ActivityEntity, { ...write.fields, status: 'OPEN', createdBy: viewer.employeeId, updatedBy: viewer.employeeId } as ActivityRow);
      const id = created.identifiers[0]!.id as string;
      await this.replaceLists(db, viewer, id, write);
      return { id };
    });
  }

  update(viewer: Actor, input: Edit & { fields: DevelopmentActivityFields }): Result {
    return mutate(this.database, viewer, 'updateDevelopmentActivity', input, async (db) => {
      const before = await this.lock(db, input);
      const problems = new Problems();
      const write = readActivity(input.fields, before, problems);
      await this.check(db, before, write, problems);
      problems.assertNone();
      await this.save(db, viewer, before, write.fields);
      await this.replaceLists(db, viewer, before.id, write);
      const { ownerId = before.ownerId, nextStep = before.nextStep, nextStepOn = before.nextStepOn } = write.fields;
      if (ownerId !== before.ownerId || nextStep !== before.nextStep || nextStepOn !== before.nextStepOn) settleSteps(db, before.id);
      return { id: before.id };
    });
  }

  /** The finished step goes into the log; what comes instead is the next one, or the end of the activity. */
  finishStep(viewer: Actor, input: Edit & { done?: string | null; nextStep?: string | null; nextStepOn?: string | null; closeReason?: string | null }): Result {
    return mutate(this.database, viewer, 'finishDevelopmentStep', input, async (db) => {
      const before = await this.lock(db, input);
      const problems = new Problems();
      const read = new InputReader(input, problems);
      const done = read.text('done', 4000);
      const [text, on, closeReason] = [read.text('nextStep', 300), read.date('nextStepOn'), read.text('closeReason', 500)];
      const after = afterStep({ status: before.status, nextStep: before.nextStep && before.nextStepOn ? { text: before.nextStep, on: before.nextStepOn } : null, closedReason: before.closedReason }, { text, on, closeReason });
      if (after === 'ACTIVITY_CLOSED') problems.add(after, ['id']);
      else if (after === 'NEXT_STEP_OR_CLOSE') problems.add(after, ['closeReason']);
      // Who wanted to close it is asked why.
      else if (after === 'NEXT_STEP_REQUIRED' && input.closeReason != null && text === null && on === null) problems.add('REASON_REQUIRED', ['closeReason']);
      else if (after === 'NEXT_STEP_REQUIRED' && problems.list.length === 0) problems.add(after, [text === null ? 'nextStep' : 'nextStepOn']);
      if (problems.list.length > 0 || typeof after === 'string') throw new UserFault(problems.list, before.id);
      const isClosed = after.status === 'CLOSED';
      await this.save(db, viewer, before, {
        status: after.status, nextStep: after.nextStep?.text ?? null, nextStepOn: after.nextStep?.on ?? null,
        closedReason: after.closedReason, closedAt: isClosed ? this.clock() : null, closedBy: isClosed ? viewer.employeeId : null,
      });
      await db.manager.insert(DevelopmentLogEntity, { activityId: before.id, doneOn: today(this.clock()), step: before.nextStep, text: done ?? before.nextStep!, authorId: viewer.employeeId });
      settleSteps(db, before.id);
      return { id: before.id };
    });
  }

  reopen(viewer: Actor, input: Edit & { nextStep: string; nextStepOn: string }): Result {
    return mutate(this.database, viewer, 'reopenDevelopmentActivity', input, async (db) => {
      const before = await this.lock(db, input);
      const problems = new Problems();
      const read = new InputReader(input, problems);
      const nextStep = read.required('nextStep', 300);
      const nextStepOn = read.required('nextStepOn') && read.date('nextStepOn');
      if (before.status !== 'CLOSED') problems.add('ACTIVITY_OPEN', ['id']);
      if (problems.list.length > 0) throw new UserFault(problems.list, before.id);
      await this.save(db, viewer, before, { status: 'OPEN', nextStep, nextStepOn: nextStepOn || null, closedReason: null, closedAt: null, closedBy: null });
      // Why it had been closed stays on record.
      await db.manager.insert(DevelopmentLogEntity, { activityId: before.id, doneOn: today(this.clock()), step: null, text: before.closedReason!, authorId: viewer.employeeId });
      return { id: before.id };
    });
  }

  addLogEntry(viewer: Actor, input: Keyed & { id: string; doneOn: string; text: string }): Result {
    return mutate(this.database, viewer, 'addDevelopmentLogEntry', input, async (db) => {
      const before = isUuid(input.id) ? await lockActivity(db, input.id) : null;
      if (!before) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
      const problems = new Problems();
      const read = new InputReader(input, problems);
      const text = read.required('text', 4000);
      const doneOn = read.required('doneOn') && read.date('doneOn');
      if (doneOn && doneOn > today(this.clock())) problems.add('DATE_IN_FUTURE', ['doneOn']);
      problems.assertNone();
      await db.manager.insert(DevelopmentLogEntity, { activityId: before.id, doneOn: doneOn!, step: null, text, authorId: viewer.employeeId });
      return { id: before.id };
    });
  }

  /** The activity of an edit, locked, in the version that the person read. @throws UserFault NOT_FOUND or STALE_VERSION. */
  private async lock(db: Db, { id, expectedVersion }: Edit): Promise<ActivityRow> {
    const row = isUuid(id) ? await lockActivity(db, id) : null;
    if (!row) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
    assertOneRow(row.version === expectedVersion ? 1 : 0, row.id);
    return row;
  }

  private async save(db: Db, viewer: Actor, before: ActivityRow, fields: Partial<ActivityRow>): Promise<void> {
    const changed = await db.manager
      .createQueryBuilder()
      .update(ActivityEntity)
      .set({ ...fields, version: () => 'version + 1', updatedAt: () => 'now()', updatedBy: viewer.employeeId })
      .where('id = :id AND version = :version', { id: before.id, version: before.version })
      .execute();
    assertOneRow(changed.affected ?? 0, before.id);
  }

  /** Problems that only the database knows of. */
  private async check(db: Db, before: ActivityRow | null, { fields, lists }: ActivityWrite, problems: Problems): Promise<void> {
    const owner = fields.ownerId;
    if (owner && owner !== before?.ownerId) {
      const [known] = isUuid(owner)
        ? await db.rows<{ mayKeep: boolean }>(`SELECT EXISTS (SELECT 1 FROM employee_role r WHERE r.employee_id = e.id AND r.role = ANY ($2)) AS "mayKeep" FROM employee e WHERE e.id = $1 AND e.status = 'ACTIVE'`, [owner, fullRightsRoles])
        : [];
      if (!known) problems.add('UNKNOWN_REFERENCE', ['fields', 'ownerId']);
      else if (!known.mayKeep) problems.add('OWNER_WITHOUT_RIGHTS', ['fields', 'ownerId']);
    }
    if (before && fields.channel && fields.channel !== before.channel) {
      const costs = await db.rows(`SELECT 1 FROM development_cost WHERE activity_id = $1 LIMIT 1`, [before.id]);
      if (costs.length > 0) problems.add('CHANNEL_HAS_COSTS', ['fields', 'channel']);
    }
    for (const name of referenceListNames) {
      const ids = lists[name];
      if (!ids || ids.length === 0) continue;
      const { of, table, column } = referenceLists[name];
      // What stands there already may stay, deleted in the meantime or not.
      const known = await db.rows(
        `SELECT x.id FROM ${of} x WHERE x.id = ANY ($1::uuid[]) AND (${of === 'contract' ? 'true' : 'x.deleted_at IS NULL'} OR EXISTS (SELECT 1 FROM ${table} t WHERE t.activity_id = $2 AND t.${column} = x.id))`,
        [uuids(ids), before?.id ?? null],
      );
      if (known.length !== ids.length) problems.add('UNKNOWN_REFERENCE', ['fields', name]);
    }
  }

  /** Makes each list what the form says; what stays keeps its day and author. */
  private async replaceLists(db: Db, viewer: Actor, id: string, { lists, links }: ActivityWrite): Promise<void> {
    for (const name of referenceListNames) {
      const ids = lists[name];
      if (!ids) continue;
      const { table, column } = referenceLists[name];
      await db.run(`DELETE FROM ${table} WHERE activity_id = $1 AND ${column} IS NOT NULL AND NOT ${column} = ANY ($2::uuid[])`, [id, ids]);
      const by = table === 'development_result' ? ', created_by' : '';
      await db.run(`INSERT INTO ${table} (activity_id, ${column}${by}) SELECT $1, x${by && ', $3'} FROM unnest($2::uuid[]) x ON CONFLICT DO NOTHING`, by ? [id, ids, viewer.employeeId] : [id, ids]);
    }
    if (!links) return;
    await db.run(`DELETE FROM development_link WHERE activity_id = $1`, [id]);
    for (const link of links) await db.manager.insert(LinkEntity, { activityId: id, ...link });
  }
}

/** A step that was finished, changed or given to somebody else is not due any more. */
const settleSteps = (db: Db, id: string): void => settle(db, id, 'DEVELOPMENT_STEP_DUE', 'DEVELOPMENT_STEP_OVERDUE');
