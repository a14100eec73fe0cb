import { daysOf, furthest, levelOn, stepsUp, windowOn } from '@yingzao/domain/cadence';
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

const keyOf = ({ projectId, anchor, subjectId }: Pick<Anchored, 'projectId' | 'anchor' | 'subjectId'>): string => `${projectId} ${anchor} ${subjectId}`;

/** What the night makes of follow-up: tasks move with their dates, fall due and go up. Runs as the role of jobs; a unique key and the levels make a second run do nothing. */
export class CadenceNight {
  constructor(
    private readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  run(): Promise<void> {
    const day = today(this.clock());
    return this.database.write(null, async (db) => {
      // One at a time, in whichever process.
      await db.rows(`SELECT pg_advisory_xact_lock(hashtext('yingzao.cadences'))`);
      const all = await templates(db);
      const windows = new Map(all.map((t) => [t.anchor, t.windows]));
      const dates = await anchorsOf(db, day);
      await this.follow(db, new Map(dates.map((d) => [keyOf(d), d.day])), windows, day);
      const begins = await beginsWith(db, all);
      for (const date of dates) if (begins(date)) await this.open(db, date, windows.get(date.anchor) ?? [], day);
      await this.escalate(db, day);
    });
  }

  /** Open tasks go where their date went; those without a date, or of a window that the template has no more, are dropped. */
  private async follow(db: Db, days: ReadonlyMap<string, string>, windows: ReadonlyMap<CadenceAnchor, readonly CadenceWindow[]>, day: string): Promise<void> {
    for (const task of await openTasks(db)) {
      const to = days.get(keyOf(task));
      const isKept = windows.get(task.anchor)?.some((w) => w.from === task.windowFrom && w.to === task.windowTo) ?? false;
      if (to === task.anchorOn && isKept) continue;
      const window = { from: task.windowFrom, to: task.windowTo };
      const isTaken =
        to !== undefined &&
        (await db.rows(`SELECT 1 FROM cadence_task WHERE project_id = $1 AND anchor = $2 AND subject_id = $3 AND anchor_on = $4 AND window_from = $5 AND window_to = $6`, [task.projectId, task.anchor, task.subjectId, to, window.from, window.to])).length > 0;
      settle(db, task.id, 'CADENCE_DUE', 'CADENCE_ESCALATED');
      if (to === undefined || !isKept || isTaken) {
        await db.run(`UPDATE cadence_task SET state = 'DROPPED', closed_at = now(), version = version + 1 WHERE id = $1`, [task.id]);
        await note(db, task.id, 'DROPPED');
        continue;
      }
      const { opensOn, closesOn } = daysOf(window, to);
      await db.run(`UPDATE cadence_task SET anchor_on = $2, opens_on = $3, closes_on = $4, level = 'OWNER', version = version + 1 WHERE id = $1`, [task.id, to, opensOn, closesOn]);
      await note(db, task.id, 'MOVED', { fromDay: task.anchorOn, toDay: to });
      if (opensOn <= day) tellOwner(db, task.id, task.ownerId, closesOn);
    }
  }

  private async open(db: Db, { projectId, anchor, subjectId, day: anchorOn, ownerId }: Anchored, windows: readonly CadenceWindow[], day: string): Promise<void> {
    const window = windowOn(windows, anchorOn, day);
    if (!window) return;
    const { opensOn, closesOn } = daysOf(window, anchorOn);
    const [made] = await db.rows<{ id: string }>(
      `INSERT INTO cadence_task (project_id, anchor, subject_id, anchor_on, window_from, window_to, opens_on, closes_on, owner_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT ON CONSTRAINT cadence_task_once DO NOTHING RETURNING id`,
      [projectId, anchor, subjectId, anchorOn, window.from, window.to, opensOn, closesOn, ownerId],
    );
    if (!made) return;
    await note(db, made.id, 'CREATED');
    tellOwner(db, made.id, ownerId, closesOn);
  }

  /** The window has passed without an outcome: the manager is told, and a director after them. */
  private async escalate(db: Db, day: string): Promise<void> {
    const late = (await openTasks(db)).filter((task) => stepsUp(task.level, levelOn(task.closesOn, day)).length > 0);
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

/** Dates from which somebody is still to follow up: of open projects, and of won ones the end of their contract. */
const anchorsOf = (db: Db, day: string): Promise<Anchored[]> =>
  db.rows(
    `SELECT a.project_id AS "projectId", a.anchor, a.project_id AS "subjectId", a.day, p.market_tracker_id AS "ownerId" FROM project_anchor_date a JOIN project p ON p.id = a.project_id
     WHERE p.deleted_at IS NULL AND (p.status IN ('PROMOTION', 'TRACKING') OR a.anchor = 'CONTRACT_END' AND p.status = 'WON') AND abs(a.day - $1::date) <= $2
     UNION ALL
     SELECT r.project_id, 'QUOTE_VALIDITY', r.quote_id, r.valid_until, p.market_tracker_id FROM quote_revision r JOIN project p ON p.id = r.project_id
     WHERE p.deleted_at IS NULL AND p.status IN ('PROMOTION', 'TRACKING') AND r.is_current AND r.status IN ('APPROVED', 'SENT', 'NEGOTIATING') AND abs(r.valid_until - $1::date) <= $2
     ORDER BY 1, 2, 3`,
    [day, furthest],
  );

const openTasks = (db: Db): Promise<OpenTask[]> =>
  db.rows(
    `SELECT id, project_id AS "projectId", anchor, subject_id AS "subjectId", anchor_on AS "anchorOn", window_from AS "windowFrom", window_to AS "windowTo", closes_on AS "closesOn", owner_id AS "ownerId", level
     FROM cadence_task WHERE state = 'OPEN' ORDER BY id FOR UPDATE`,
  );

const note = (db: Db, taskId: string, kind: CadenceEventKind, more: { level?: EscalationLevel; fromDay?: string; toDay?: string } = {}): Promise<number> =>
  db.run(`INSERT INTO cadence_event (task_id, kind, level, from_day, to_day) VALUES ($1, $2, $3, $4, $5)`, [taskId, kind, more.level ?? null, more.fromDay ?? null, more.toDay ?? null]);

function tellOwner(db: Db, taskId: string, ownerId: string | null, closesOn: string): void {
  if (ownerId) raise(db, { kind: 'CADENCE_DUE', to: [ownerId], subject: taskId, facts: { on: closesOn }, dueOn: closesOn, once: closesOn });
}
