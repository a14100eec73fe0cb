import { daysOf, fateOf, furthest, levelOn, stepsUp, windowOn } from '@yingzao/domain/cadence';
import type { CadenceWindow } from '@yingzao/domain/cadence';
import type { CadenceAnchor, CadenceEventKind, EscalationLevel } from '@yingzao/domain/catalogues';
import { today } from '@yingzao/domain/measures';
import type { Database, Db } from '../../platform/database';
import { raise, settle } from '../prompts/promptRaising.service';
import type { CadenceTemplateRow } from './cadences.entity';
import { templates } from './cadences.repository';

interface Anchored {
  readonly projectId: string;
  readonly anchor: CadenceAnchor;
  readonly subjectId: string;
  readonly day: string;
  readonly ownerId: string | null;
}
interface OpenTask {
  readonly id: string;
  readonly projectId: string;
  readonly anchor: CadenceAnchor;
  readonly subjectId: string;
  readonly anchorOn: string;
  readonly windowFrom: number;
  readonly windowTo: number;
  readonly closesOn: string;
  readonly ownerId: string | null;
  readonly level: EscalationLevel;
}

/** Follow-ups made by one statement. */
const atOnce = 1000;
const keyOf = ({ projectId, anchor, subjectId }: Pick<Anchored, 'projectId' | 'anchor' | 'subjectId'>): string => `${projectId} ${anchor} ${subjectId}`;

/** What the night makes of follow-up: tasks follow their dates, fall due and go up. Runs as the role of jobs; a unique key and the levels make a second run do nothing. */
export class CadenceNight {
  constructor(
    private readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  /** @param projectId only what concerns this project; null: everything */
  run(projectId: string | null = null): Promise<void> {
    const day = today(this.clock());
    return this.database.write(null, async (db) => {
      // One at a time, in whichever process.
      await db.rows(`SELECT pg_advisory_xact_lock(hashtext('yingzao.cadences'))`);
      const all = await templates(db);
      const windows = new Map(all.map((t) => [t.anchor, t.windows]));
      const dates = await anchorsOf(db, day, projectId);
      await this.follow(db, await openTasks(db, projectId), new Map(dates.map((d) => [keyOf(d), d.day])), windows, day);
      const begins = await beginsWith(db, all);
      await this.open(db, dates.filter(begins), windows, day);
      await this.escalate(db, await openTasks(db, projectId), day);
    });
  }

  /** Open tasks go where their date went; of a touch or next step another date takes their place; without a date or window they are dropped. */
  private async follow(db: Db, tasks: readonly OpenTask[], days: ReadonlyMap<string, string>, windows: ReadonlyMap<CadenceAnchor, readonly CadenceWindow[]>, day: string): Promise<void> {
    for (const task of tasks) {
      const to = days.get(keyOf(task));
      const window = { from: task.windowFrom, to: task.windowTo };
      const fate = fateOf(task, to, windows.get(task.anchor)?.some((w) => w.from === window.from && w.to === window.to) ?? false);
      if (fate === 'STAYS') continue;
      settle(db, task.id, 'CADENCE_DUE', 'CADENCE_ESCALATED');
      if (fate === 'MOVES' && !(await isTaken(db, task, to!))) {
        const { opensOn, closesOn } = daysOf(window, to!);
        await db.run(`UPDATE cadence_task SET anchor_on = $2, opens_on = $3, closes_on = $4, level = 'OWNER', version = version + 1 WHERE id = $1`, [task.id, to, opensOn, closesOn]);
        await note(db, task.id, 'MOVED', { fromDay: task.anchorOn, toDay: to! });
        if (opensOn <= day) tellOwner(db, task.id, task.ownerId, closesOn);
        continue;
      }
      const state = fate === 'SUPERSEDED' ? fate : 'DROPPED';
      await db.run(`UPDATE cadence_task SET state = $2, closed_at = now(), version = version + 1 WHERE id = $1`, [task.id, state]);
      await note(db, task.id, state, state === 'SUPERSEDED' ? { fromDay: task.anchorOn, toDay: to! } : {});
    }
  }

  private async open(db: Db, dates: readonly Anchored[], windows: ReadonlyMap<CadenceAnchor, readonly CadenceWindow[]>, day: string): Promise<void> {
    const due = dates.flatMap(({ day: anchorOn, ...date }) => {
      const window = windowOn(windows.get(date.anchor) ?? [], anchorOn, day);
      return window ? [{ ...date, anchorOn, windowFrom: window.from, windowTo: window.to, ...daysOf(window, anchorOn) }] : [];
    });
    for (let at = 0; at < due.length; at += atOnce) {
      const made = await db.rows<{ id: string; ownerId: string | null; closesOn: string }>(
        `INSERT INTO cadence_task (project_id, anchor, subject_id, anchor_on, window_from, window_to, opens_on, closes_on, owner_id)
         SELECT d."projectId", d.anchor, d."subjectId", d."anchorOn", d."windowFrom", d."windowTo", d."opensOn", d."closesOn", d."ownerId"
         FROM jsonb_to_recordset($1::jsonb) AS d("projectId" uuid, anchor text, "subjectId" uuid, "anchorOn" date, "windowFrom" integer, "windowTo" integer, "opensOn" date, "closesOn" date, "ownerId" uuid)
         ON CONFLICT (project_id, anchor, subject_id, anchor_on, window_from, window_to) WHERE state IN ('OPEN', 'DONE') DO NOTHING
         RETURNING id, owner_id AS "ownerId", closes_on AS "closesOn"`,
        [JSON.stringify(due.slice(at, at + atOnce))],
      );
      if (made.length > 0) await db.run(`INSERT INTO cadence_event (task_id, kind) SELECT unnest($1::uuid[]), 'CREATED'`, [made.map((task) => task.id)]);
      for (const task of made) tellOwner(db, task.id, task.ownerId, task.closesOn);
    }
  }

  /** The window has passed without an outcome: the manager is told, and a director after them. */
  private async escalate(db: Db, tasks: readonly OpenTask[], day: string): Promise<void> {
    const late = tasks.filter((task) => stepsUp(task.level, levelOn(task.closesOn, day)).length > 0);
    if (late.length === 0) return;
    const people = await db.rows<{ id: string; role: string }>(`SELECT e.id, r.role FROM employee_role r JOIN employee e ON e.id = r.employee_id WHERE e.status = 'ACTIVE' AND r.role IN ('MARKET_MANAGER', 'DIRECTOR')`);
    const roles: Readonly<Record<EscalationLevel, string>> = { OWNER: '', MANAGER: 'MARKET_MANAGER', DIRECTOR: 'DIRECTOR' };
    for (const task of late) {
      const to = levelOn(task.closesOn, day);
      await db.run(`UPDATE cadence_task SET level = $2, version = version + 1 WHERE id = $1`, [task.id, to]);
      for (const level of stepsUp(task.level, to)) {
        await note(db, task.id, 'ESCALATED', { level });
        raise(db, { kind: 'CADENCE_ESCALATED', to: people.filter((p) => p.role === roles[level]).map((p) => p.id), subject: task.id, facts: { on: task.closesOn }, dueOn: task.closesOn, once: `${level}:${task.closesOn}` });
      }
    }
  }
}

/** Whether follow-up of a date begins at all: with clients of the template's segment where it has one. What is open already goes on. */
async function beginsWith(db: Db, all: readonly CadenceTemplateRow[]): Promise<(date: Anchored) => boolean> {
  const projects = new Map<CadenceAnchor, ReadonlySet<string>>();
  for (const { anchor, segmentId } of all)
    if (segmentId) projects.set(anchor, new Set((await db.rows<{ id: string }>(`SELECT p.id FROM project p WHERE p.client_id IN (SELECT segment_clients(ARRAY[$1::uuid]))`, [segmentId])).map((r) => r.id)));
  return ({ anchor, projectId }) => projects.get(anchor)?.has(projectId) ?? true;
}

/**
 * Dates from which somebody is still to follow up: of open projects, and of won ones the end of their contract. A project that was never touched
 * counts from the day it was entered: an import of years does not fall due in one night, and can be taken back after it.
 */
const anchorsOf = (db: Db, day: string, projectId: string | null): Promise<Anchored[]> =>
  db.rows(
    `WITH live AS (
       SELECT id, status, market_tracker_id, next_step_on, next_step, coalesce(last_touch_on, (created_at AT TIME ZONE 'Asia/Shanghai')::date) AS touched_on
       FROM project WHERE deleted_at IS NULL AND status IN ('PROMOTION', 'TRACKING', 'WON') AND ($3::uuid IS NULL OR id = $3)),
     dates AS (
       SELECT a.project_id, a.anchor, a.project_id AS subject_id, a.day FROM project_anchor_date a
       UNION ALL SELECT id, 'LAST_TOUCH', id, touched_on FROM live
       UNION ALL SELECT id, 'NEXT_STEP', id, next_step_on FROM live WHERE next_step IS NOT NULL
       UNION ALL SELECT r.project_id, 'QUOTE_VALIDITY', r.quote_id, r.valid_until FROM quote_revision r WHERE r.is_current AND r.status IN ('APPROVED', 'SENT', 'NEGOTIATING', 'EXPIRED'))
     SELECT d.project_id AS "projectId", d.anchor, d.subject_id AS "subjectId", d.day, p.market_tracker_id AS "ownerId" FROM dates d JOIN live p ON p.id = d.project_id
     WHERE (p.status IN ('PROMOTION', 'TRACKING') OR d.anchor = 'CONTRACT_END') AND abs(d.day - $1::date) <= $2 ORDER BY 1, 2, 3`,
    [day, furthest, projectId],
  );

const openTasks = (db: Db, projectId: string | null): Promise<OpenTask[]> =>
  db.rows(
    `SELECT id, project_id AS "projectId", anchor, subject_id AS "subjectId", anchor_on AS "anchorOn", window_from AS "windowFrom", window_to AS "windowTo", closes_on AS "closesOn", owner_id AS "ownerId", level
     FROM cadence_task WHERE state = 'OPEN' AND ($1::uuid IS NULL OR project_id = $1) ORDER BY id FOR UPDATE`,
    [projectId],
  );

/** Whether there is a follow-up of this window on that date already. */
const isTaken = async (db: Db, task: OpenTask, to: string): Promise<boolean> =>
  (
    await db.rows(`SELECT 1 FROM cadence_task WHERE project_id = $1 AND anchor = $2 AND subject_id = $3 AND anchor_on = $4 AND window_from = $5 AND window_to = $6 AND state IN ('OPEN', 'DONE')`, [
      task.projectId, task.anchor, task.subjectId, to, task.windowFrom, task.windowTo,
    ])
  ).length > 0;

const note = (db: Db, taskId: string, kind: CadenceEventKind, more: { level?: EscalationLevel; fromDay?: string; toDay?: string } = {}): Promise<number> =>
  db.run(`INSERT INTO cadence_event (task_id, kind, level, from_day, to_day) VALUES ($1, $2, $3, $4, $5)`, [taskId, kind, more.level ?? null, more.fromDay ?? null, more.toDay ?? null]);

function tellOwner(db: Db, taskId: string, ownerId: string | null, closesOn: string): void {
  if (ownerId) raise(db, { kind: 'CADENCE_DUE', to: [ownerId], subject: taskId, facts: { on: closesOn }, dueOn: closesOn, once: closesOn });
}
