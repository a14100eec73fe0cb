import { isIsoDate } from '@yingzao/domain/measures';
import type { Actor } from '@yingzao/domain/permissions';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { isUuid, trimmed } from '../../platform/input';
import { mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import { ProjectChangeEntity, WorkLogEntity, WorkPlanEntity } from './projects.entity';
import { lockProject, workPlansById } from './projects.repository';
import { raiseMentions, raiseRemoval } from './projectPrompts';
import { raise, settle } from '../prompts/promptRaising.service';

type Result = Promise<Outcome<{ id: string }>>;
interface Keyed {
  readonly clientMutationId?: string | null;
}

/** Who is designated for a project, what was done and what is planned. */
export class ProjectTeamService {
  constructor(private readonly database: Database) {}

  /** Designation is the only way in for people without full rights (brief 000-045). */
  designate(viewer: Actor, input: Keyed & { projectId: string; employeeId: string }): Result {
    return mutate(this.database, viewer, 'designateMember', input, async (db) => {
      await this.assertProject(db, input.projectId);
      await this.assertActive(db, input.employeeId, 'employeeId');
      const isNew = await ProjectTeamService.designateWithin(db, viewer, input.projectId, input.employeeId);
      if (!isNew) throw new UserFault({ code: 'ALREADY_MEMBER', path: ['employeeId'] }, input.projectId);
      return { id: input.projectId };
    });
  }

  /** The same as part of another write, which knows both. @returns false for who was designated before. */
  static async designateWithin(db: Db, viewer: Actor, projectId: string, employeeId: string): Promise<boolean> {
    const added = await db.run(`INSERT INTO project_member (project_id, employee_id, origin, designated_by) VALUES ($1, $2, 'DESIGNATED', $3) ON CONFLICT DO NOTHING`, [projectId, employeeId, viewer.employeeId]);
    if (added === 0) return false;
    await log(db, viewer, projectId, 'MEMBER_ADDED', employeeId);
    raise(db, { kind: 'MEMBER_DESIGNATED', to: [employeeId], subject: projectId, by: viewer.employeeId, facts: { office: 'DESIGNATED' } });
    return true;
  }

  remove(viewer: Actor, input: Keyed & { projectId: string; employeeId: string }): Result {
    return mutate(this.database, viewer, 'removeMember', input, async (db) => {
      await this.assertProject(db, input.projectId);
      const removed = await db.run(`DELETE FROM project_member WHERE project_id = $1 AND employee_id::text = $2 AND origin = 'DESIGNATED'`, [input.projectId, input.employeeId]);
      if (removed === 0) throw new UserFault({ code: 'NOT_A_MEMBER', path: ['employeeId'] }, input.projectId);
      await log(db, viewer, input.projectId, 'MEMBER_REMOVED', input.employeeId);
      raiseRemoval(db, viewer, input.projectId, [input.employeeId], 'DESIGNATED');
      return { id: input.projectId };
    });
  }

  /** Work already done; kept for ever as it was written. */
  addLog(viewer: Actor, input: Keyed & { projectId: string; doneOn: string; text: string }): Result {
    return mutate(this.database, viewer, 'addWorkLogEntry', input, async (db) => {
      await this.assertProject(db, input.projectId);
      const problems = new Problems();
      const text = this.text(input.text, problems);
      if (!isIsoDate(input.doneOn)) problems.add('NOT_A_DATE', ['doneOn']);
      problems.assertNone();
      await db.manager.insert(WorkLogEntity, { projectId: input.projectId, doneOn: input.doneOn, text, authorId: viewer.employeeId });
      await raiseMentions(db, viewer, input.projectId, text);
      return { id: input.projectId };
    });
  }

  addPlan(viewer: Actor, input: Keyed & { projectId: string; dueOn: string; text: string; ownerId?: string | null }): Result {
    return mutate(this.database, viewer, 'addWorkPlanItem', input, async (db) => {
      await this.assertProject(db, input.projectId);
      const problems = new Problems();
      const text = this.text(input.text, problems);
      if (!isIsoDate(input.dueOn)) problems.add('NOT_A_DATE', ['dueOn']);
      problems.assertNone();
      const ownerId = input.ownerId || viewer.employeeId;
      await this.assertActive(db, ownerId, 'ownerId');
      const added = await db.manager.insert(WorkPlanEntity, { projectId: input.projectId, dueOn: input.dueOn, text, ownerId, createdBy: viewer.employeeId });
      raise(db, { kind: 'PLAN_ITEM_ASSIGNED', to: [ownerId], subject: added.identifiers[0]!.id as string, by: viewer.employeeId, facts: { on: input.dueOn }, dueOn: input.dueOn });
      await raiseMentions(db, viewer, input.projectId, text);
      return { id: input.projectId };
    });
  }

  completePlan(viewer: Actor, input: Keyed & { id: string }): Result {
    return mutate(this.database, viewer, 'completeWorkPlanItem', input, async (db) => {
      const [item] = isUuid(input.id) ? await workPlansById(db, [input.id]) : [];
      if (!item) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
      const done = await db.run(`UPDATE work_plan SET done_at = now(), done_by = $2 WHERE id = $1 AND done_at IS NULL`, [item.id, viewer.employeeId]);
      if (done === 0) throw new UserFault({ code: 'ALREADY_DONE', path: ['id'] }, item.projectId);
      settle(db, item.id, 'PLAN_ITEM_DUE', 'PLAN_ITEM_OVERDUE');
      return { id: item.projectId };
    });
  }

  private text(value: string, problems: Problems): string {
    const text = trimmed(value);
    if (text === '') problems.add('REQUIRED', ['text']);
    if (text.length > 4000) problems.add('TOO_LONG', ['text'], { max: 4000 });
    return text;
  }

  private async assertProject(db: Db, id: string): Promise<void> {
    const row = isUuid(id) ? await lockProject(db, id) : null;
    if (!row || row.deletedAt) throw new UserFault({ code: 'NOT_FOUND', path: ['projectId'] });
  }

  private async assertActive(db: Db, id: string, field: string): Promise<void> {
    const known = await db.rows(`SELECT 1 FROM employee WHERE id::text = $1 AND status = 'ACTIVE'`, [id]);
    if (known.length === 0) throw new UserFault({ code: 'UNKNOWN_REFERENCE', path: [field] });
  }
}

const log = (db: Db, viewer: Actor, projectId: string, kind: string, employeeId: string): Promise<unknown> => db.manager.insert(ProjectChangeEntity, { projectId, kind, fields: [], after: { employeeId }, byId: viewer.employeeId });
