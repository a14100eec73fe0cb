import { faultOf, isDatedByHand, missingOf } from '@yingzao/domain/cadence';
import { cadenceAnchor, contactability, taskOutcome } from '@yingzao/domain/catalogues';
import type { Contactability, TaskOutcome } from '@yingzao/domain/catalogues';
import { allows, fullRightsRoles, hasFullRights } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { CadenceTaskFilter, CloseCadenceTaskInput, ReassignCadenceTaskInput, SaveCadenceTemplateInput, SetProjectAnchorDateInput } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { assertOneRow, mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import type { Page, PageArgs } from '../../platform/pagination';
import { raise, settle } from '../prompts/promptRaising.service';
import { SegmentsService } from '../segments/segments.service';
import { followAllSoon, followSoon } from './cadenceFollowing.service';
import { CadenceEventEntity } from './cadences.entity';
import type { CadenceTaskRow, CadenceTemplateRow } from './cadences.entity';
import { cadenceTasksById, countCadenceTasks, isProvenWon, listCadenceTasks, lockCadenceTask, templates } from './cadences.repository';

type Result = Promise<Outcome<{ id: string }>>;

/** Follow-up in windows: its template and dates are full rights', a task is closed by its owner or full rights. */
export class CadencesService {
  constructor(private readonly database: Database) {}

  list(viewer: Actor, filter: CadenceTaskFilter, page: PageArgs): Promise<Page<CadenceTaskRow>> {
    return this.database.readAtOnce(viewer, (db) => listCadenceTasks(db, viewer, filter, page));
  }

  count(viewer: Actor, filter: CadenceTaskFilter): Promise<number> {
    return this.database.readAtOnce(viewer, (db) => countCadenceTasks(db, viewer, filter));
  }

  templates(viewer: Actor): Promise<CadenceTemplateRow[]> {
    return this.database.readAtOnce(viewer, templates);
  }

  static canClose(viewer: Actor, task: CadenceTaskRow): boolean {
    return task.state === 'OPEN' && (hasFullRights(viewer.roles) || task.ownerId === viewer.employeeId);
  }

  static canReassign(viewer: Actor, task: CadenceTaskRow): boolean {
    return task.state === 'OPEN' && allows(viewer.roles, [], 'cadenceTask.reassign');
  }

  saveTemplate(viewer: Actor, input: SaveCadenceTemplateInput): Promise<Outcome<{ anchor: string }>> {
    return mutate(this.database, viewer, 'saveCadenceTemplate', input, async (db) => {
      if (!cadenceAnchor.has(input.anchor)) throw new UserFault({ code: 'NOT_A_CODE', path: ['anchor'] });
      const windows = input.windows.map(({ from, to }) => ({ from, to }));
      const fault = faultOf(windows);
      if (fault) throw new UserFault({ code: fault.code, path: ['windows', `${fault.at}`], params: { max: 12 } });
      const segmentId = input.segmentId ? await SegmentsService.shared(db, input.segmentId) : null;
      if (input.segmentId && !segmentId) throw new UserFault({ code: 'UNKNOWN_REFERENCE', path: ['segmentId'] });
      const saved = await db.run(`UPDATE cadence_template SET windows = $3, segment_id = CASE WHEN $6 THEN segment_id ELSE $5::uuid END, version = version + 1, updated_at = now(), updated_by = $4 WHERE anchor = $1 AND version = $2`, [input.anchor, input.expectedVersion, JSON.stringify(windows), viewer.employeeId, segmentId, input.segmentId === undefined]);
      if (saved !== 1) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedVersion'] }, input.anchor);
      await followAllSoon(db);
      return { anchor: input.anchor };
    });
  }

  setAnchorDate(viewer: Actor, input: SetProjectAnchorDateInput): Result {
    return mutate(this.database, viewer, 'setProjectAnchorDate', input, async (db) => {
      const problems = new Problems();
      const day = new InputReader(input, problems).date('day');
      if (!isDatedByHand(input.anchor)) problems.add('NOT_A_CODE', ['anchor']);
      problems.assertNone();
      // One that is being deleted is waited for.
      const [project] = isUuid(input.projectId) ? await db.rows<{ id: string }>(`SELECT id FROM project WHERE id = $1 AND deleted_at IS NULL FOR SHARE`, [input.projectId]) : [];
      if (!project) throw new UserFault({ code: 'NOT_FOUND', path: ['projectId'] });
      if (day === null) await db.run(`DELETE FROM project_anchor_date WHERE project_id = $1 AND anchor = $2`, [project.id, input.anchor]);
      else
        await db.run(
          `INSERT INTO project_anchor_date (project_id, anchor, day, set_by) VALUES ($1, $2, $3, $4) ON CONFLICT (project_id, anchor) DO UPDATE SET day = excluded.day, set_by = excluded.set_by, set_at = now()`,
          [project.id, input.anchor, day, viewer.employeeId],
        );
      await followSoon(db, project.id);
      return { id: project.id };
    });
  }

  close(viewer: Actor, input: CloseCadenceTaskInput): Result {
    return mutate(this.database, viewer, 'closeCadenceTask', input, async (db) => {
      const task = await this.lockOpen(db, input.id);
      const problems = new Problems();
      const reason = new InputReader(input, problems).text('reason', 1000);
      if (input.contactability && !contactability.has(input.contactability)) problems.add('NOT_A_CODE', ['contactability']);
      if (input.outcome && !taskOutcome.has(input.outcome)) problems.add('NOT_A_CODE', ['outcome']);
      const closing = { contactability: (input.contactability ?? null) as Contactability | null, outcome: (input.outcome ?? null) as TaskOutcome | null, reason };
      for (const { field, code } of missingOf(closing, closing.outcome === 'SUCCESS' && (await isProvenWon(db, task.projectId)))) problems.add(code, [field]);
      problems.assertNone();
      const closed = await db.run(
        `UPDATE cadence_task SET state = 'DONE', contactability = $3, outcome = $4, reason = $5, closed_at = now(), closed_by = $6, version = version + 1 WHERE id = $1 AND version = $2 AND state = 'OPEN'`,
        [task.id, input.expectedVersion, closing.contactability, closing.outcome, reason, viewer.employeeId],
      );
      assertOneRow(closed, task.id);
      await db.manager.insert(CadenceEventEntity, { taskId: task.id, kind: 'CLOSED', byId: viewer.employeeId });
      settle(db, task.id, 'CADENCE_DUE', 'CADENCE_ESCALATED');
      return { id: task.id };
    });
  }

  reassign(viewer: Actor, input: ReassignCadenceTaskInput): Result {
    return mutate(this.database, viewer, 'reassignCadenceTask', input, async (db) => {
      const task = await this.lockOpen(db, input.id);
      const sees = isUuid(input.ownerId)
        ? await db.rows(
            `SELECT 1 FROM employee e WHERE e.id = $1 AND e.status = 'ACTIVE' AND (EXISTS (SELECT 1 FROM project_member m WHERE m.project_id = $2 AND m.employee_id = e.id)
               OR EXISTS (SELECT 1 FROM employee_role r WHERE r.employee_id = e.id AND r.role = ANY ($3)))`,
            [input.ownerId, task.projectId, fullRightsRoles],
          )
        : [];
      if (sees.length === 0) throw new UserFault({ code: 'OWNER_NOT_MEMBER', path: ['ownerId'] }, task.id);
      assertOneRow(await db.run(`UPDATE cadence_task SET owner_id = $3, version = version + 1 WHERE id = $1 AND version = $2 AND state = 'OPEN'`, [task.id, input.expectedVersion, input.ownerId]), task.id);
      await db.manager.insert(CadenceEventEntity, { taskId: task.id, kind: 'REASSIGNED', fromId: task.ownerId, toId: input.ownerId, byId: viewer.employeeId });
      settle(db, task.id, 'CADENCE_DUE');
      raise(db, { kind: 'CADENCE_DUE', to: [input.ownerId], subject: task.id, by: viewer.employeeId, facts: { on: task.closesOn }, dueOn: task.closesOn, once: `${task.version + 1}` });
      return { id: task.id };
    });
  }

  /** @throws UserFault NOT_FOUND for what the viewer does not see, or CADENCE_TASK_CLOSED. */
  private async lockOpen(db: Db, id: string): Promise<CadenceTaskRow> {
    const [seen] = isUuid(id) ? await cadenceTasksById(db, [id]) : [];
    const task = seen ? await lockCadenceTask(db, id) : null;
    if (!task) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
    if (task.state !== 'OPEN') throw new UserFault({ code: 'CADENCE_TASK_CLOSED', path: ['id'] }, task.id);
    return task;
  }
}
