import type { ProjectStatus } from '@yingzao/domain/catalogues';
import { contractReminders } from '@yingzao/domain/contracts';
import type { Actor } from '@yingzao/domain/permissions';
import { fullRightsRoles } from '@yingzao/domain/permissions';
import { mentionedIn } from '@yingzao/domain/prompts';
import { addDays } from '@yingzao/domain/measures';
import { reviewDays } from '@yingzao/domain/projects';
import type { Db } from '../../platform/database';
import { raise, settle, settleFor } from '../prompts/promptRaising.service';
import type { ProjectFields } from './projectFields';
import type { ProjectRow } from './projects.entity';

const openStatuses: readonly ProjectStatus[] = ['PROMOTION', 'TRACKING'];

/** A next step that was changed is not due any more, and one that was given is no longer missing. */
export function settleNextStep(db: Db, id: string, before: ProjectRow, after: ProjectFields): void {
  const [step, day] = [after.nextStep === undefined ? before.nextStep : after.nextStep, after.nextStepOn === undefined ? before.nextStepOn : after.nextStepOn];
  if (step !== before.nextStep || day !== before.nextStepOn) settle(db, id, 'NEXT_STEP_DUE', 'NEXT_STEP_OVERDUE');
  if (step !== null && day !== null) settle(db, id, 'NO_NEXT_STEP');
}

/** Won and lost are told to everybody on the project; a project that is no longer followed needs no next step. */
export async function raiseStatus(db: Db, viewer: Actor, id: string, to: ProjectStatus, day: string): Promise<void> {
  if (!openStatuses.includes(to)) settle(db, id, 'NEXT_STEP_DUE', 'NEXT_STEP_OVERDUE', 'NO_NEXT_STEP');
  settle(db, id, 'REVIEW_DUE');
  if (to !== 'WON' && to !== 'LOST') return;
  // Whoever decided it writes the review: full rights by that very act.
  const due = addDays(day, reviewDays);
  raise(db, { kind: 'REVIEW_DUE', to: [viewer.employeeId], subject: id, by: viewer.employeeId, dueOn: due, facts: { on: due } });
  const members = await db.rows<{ id: string }>(`SELECT DISTINCT employee_id AS id FROM project_member WHERE project_id = $1`, [id]);
  raise(db, { kind: to === 'WON' ? 'PROJECT_WON' : 'PROJECT_LOST', to: members.map((m) => m.id), subject: id, by: viewer.employeeId });
}

/** Who leaves a project hears of it, and has nothing to do there any more. */
export function raiseRemoval(db: Db, viewer: Actor, id: string, people: readonly string[], office: string): void {
  if (people.length === 0) return;
  settleFor(db, people, id, 'NEXT_STEP_DUE', 'NEXT_STEP_OVERDUE', 'NO_NEXT_STEP');
  raise(db, { kind: 'MEMBER_REMOVED', to: people, subject: id, by: viewer.employeeId, facts: { office } });
}

/** A deleted project asks for nothing, nor do its contracts. */
export async function settleProject(db: Db, id: string): Promise<void> {
  settle(db, id, 'NEXT_STEP_DUE', 'NEXT_STEP_OVERDUE', 'NO_NEXT_STEP', 'REVIEW_DUE');
  for (const contract of await db.rows<{ id: string }>(`SELECT id FROM contract WHERE project_id = $1`, [id])) settle(db, contract.id, ...contractReminders, 'CONTRACT_TRUE_UP');
}

/** People named behind an @ who may see the project: its members and those with all rights. */
export async function raiseMentions(db: Db, viewer: Actor, projectId: string, text: string): Promise<void> {
  if (!text.includes('@')) return;
  const people = await db.rows<{ id: string; name: string }>(
    `SELECT e.id, e.name FROM employee e WHERE e.status = 'ACTIVE' AND (
       EXISTS (SELECT 1 FROM project_member m WHERE m.project_id = $1 AND m.employee_id = e.id)
       OR EXISTS (SELECT 1 FROM employee_role r WHERE r.employee_id = e.id AND r.role = ANY ($2)))`,
    [projectId, fullRightsRoles],
  );
  raise(db, { kind: 'MENTIONED', to: mentionedIn(text, people), subject: projectId, by: viewer.employeeId });
}
