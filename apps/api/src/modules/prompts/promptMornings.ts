import { remindDays } from '@yingzao/domain/feeNodes';
import { fullRightsRoles } from '@yingzao/domain/permissions';
import { birthdaysKeptOn, defaultPromptSettings, isMorningDue, isTimeOfDay, isTimeZone, localAt } from '@yingzao/domain/prompts';
import type { WorkPromptKind } from '@yingzao/domain/prompts';
import { expiryNoticeDays, followUpDays } from '@yingzao/domain/quotes';
import { remindOfAreas, remindOfContracts } from '../contracts/contractReminders.service';
import { nextStepIssueSql } from '../projects/nextSteps.service';
import type { Database, Db } from '../../platform/database';
import { raise, settleFor } from './promptRaising.service';

/** Days after which what was never done is no longer raised: a list of old sins is no help. */
const longestOverdue = 60;
const feeNodeKinds = ['FEE_NODE_SOON', 'FEE_NODE_DUE', 'FEE_NODE_OVERDUE'] as const;
/** Days a followed project may stand without a next step. */
const graceDays = 3;
/** People handled in one transaction. */
const peopleAtOnce = 200;

interface Group {
  readonly zone: string | null;
  readonly digestAt: string | null;
  readonly lastDay: string | null;
  readonly people: string[];
}

/** What falls due by the clock. Runs as the role of jobs; the claim of a person's day and the dedupe keys make a second run do nothing. */
export class PromptMornings {
  constructor(
    private readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  /** Lets arrive what was put off or held back until now. */
  async wake(): Promise<void> {
    await this.database.write(null, (db) => db.rows(`SELECT wake_prompts()`));
  }

  /** Begins the day of everybody for whom it is time, in their own time zone. */
  async begin(): Promise<void> {
    const now = this.clock();
    const groups = await this.database.read(null, (db) =>
      db.rows<Group>(
        `SELECT s.document ->> 'zone' AS zone, s.document ->> 'digestAt' AS "digestAt", m.last_day AS "lastDay", array_agg(e.id ORDER BY e.id) AS people
         FROM employee e LEFT JOIN prompt_setting s ON s.employee_id = e.id LEFT JOIN prompt_morning m ON m.employee_id = e.id
         WHERE e.status = 'ACTIVE' GROUP BY 1, 2, 3`,
      ),
    );
    for (const { zone: given, digestAt: at, lastDay, people } of groups) {
      const zone = isTimeZone(given) ? given : defaultPromptSettings.zone;
      if (!isMorningDue(now, { zone, digestAt: isTimeOfDay(at) ? at : defaultPromptSettings.digestAt }, lastDay)) continue;
      const { date } = localAt(now, zone);
      for (let from = 0; from < people.length; from += peopleAtOnce) await this.morningOf(people.slice(from, from + peopleAtOnce), date);
    }
  }

  private morningOf(people: readonly string[], date: string): Promise<void> {
    return this.database.write(null, async (db) => {
      const claimed = await db.rows<{ id: string }>(
        `INSERT INTO prompt_morning AS m (employee_id, last_day) SELECT unnest($1::uuid[]), $2::date
         ON CONFLICT (employee_id) DO UPDATE SET last_day = excluded.last_day WHERE m.last_day < excluded.last_day RETURNING employee_id AS id`,
        [people, date],
      );
      const mine = claimed.map((c) => c.id);
      if (mine.length === 0) return;
      for (const generate of generators) await generate(db, mine, date);
    });
  }
}

type Generator = (db: Db, people: readonly string[], date: string) => Promise<void>;
interface Due {
  readonly person: string;
  readonly subject: string;
  readonly on: string;
}

/** Open projects with both of their trackers. */
const tracked = `project p CROSS JOIN LATERAL (SELECT DISTINCT t AS person FROM unnest(ARRAY[p.market_tracker_id, p.design_tracker_id]) t WHERE t = ANY ($1::uuid[])) x`;
const isOpen = `p.deleted_at IS NULL AND p.status IN ('PROMOTION', 'TRACKING')`;

/** Due on the day itself, overdue from the next; the one takes the place of the other. */
function raiseDue(db: Db, rows: readonly Due[], date: string, due: WorkPromptKind, overdue: WorkPromptKind): void {
  for (const { person, subject, on } of rows) {
    if (on < date) settleFor(db, [person], subject, due);
    raise(db, { kind: on < date ? overdue : due, to: [person], subject, facts: { on }, dueOn: on, once: on });
  }
}

/** Everything that falls due by the calendar, once a day for each person. A new one is a line here. */
const generators: readonly Generator[] = [
  // To-dos whose reason went away by a path that did not say so.
  async (db, people) => {
    const stale = await db.rows<{ person: string; subject: string; kind: WorkPromptKind }>(
      `SELECT w.employee_id AS person, w.subject_id AS subject, w.kind FROM work_prompt w LEFT JOIN project p ON p.id = w.subject_id
       WHERE w.employee_id = ANY ($1::uuid[]) AND w.done_at IS NULL AND w.kind IN ('NEXT_STEP_DUE', 'NEXT_STEP_OVERDUE', 'NO_NEXT_STEP')
         AND (p.id IS NULL OR NOT (${isOpen}) OR w.employee_id NOT IN (coalesce(p.market_tracker_id, p.id), coalesce(p.design_tracker_id, p.id))
           OR CASE w.kind WHEN 'NO_NEXT_STEP' THEN p.next_step IS NOT NULL AND p.next_step_on IS NOT NULL ELSE p.next_step IS NULL OR p.next_step_on IS DISTINCT FROM w.due_on END)
       UNION ALL
       SELECT w.employee_id, w.subject_id, w.kind FROM work_prompt w JOIN work_plan i ON i.id = w.subject_id JOIN project p ON p.id = i.project_id
       WHERE w.employee_id = ANY ($1::uuid[]) AND w.done_at IS NULL AND w.kind IN ('PLAN_ITEM_DUE', 'PLAN_ITEM_OVERDUE') AND (i.done_at IS NOT NULL OR p.deleted_at IS NOT NULL)`,
      [people],
    );
    for (const { person, subject, kind } of stale) settleFor(db, [person], subject, kind);
  },
  async (db, people, date) => {
    const rows = await db.rows<Due>(
      `SELECT x.person, p.id AS subject, p.next_step_on AS "on" FROM ${tracked} WHERE ${isOpen} AND p.next_step IS NOT NULL AND p.next_step_on BETWEEN $2::date - $3::integer AND $2::date`,
      [people, date, longestOverdue],
    );
    raiseDue(db, rows, date, 'NEXT_STEP_DUE', 'NEXT_STEP_OVERDUE');
  },
  // Not while the last question is still open, nor in the week after it was ticked off.
  async (db, people, date) => {
    const rows = await db.rows<{ person: string; subject: string }>(
      `SELECT x.person, p.id AS subject FROM ${tracked}
       WHERE p.deleted_at IS NULL AND ${nextStepIssueSql.MISSING} AND p.updated_at < now() - make_interval(days => $3)
         AND NOT EXISTS (SELECT 1 FROM work_prompt w WHERE w.employee_id = x.person AND w.subject_id = p.id AND w.kind = 'NO_NEXT_STEP' AND (w.done_at IS NULL OR w.done_at::date > $2::date - 7))`,
      [people, date, graceDays],
    );
    for (const { person, subject } of rows) raise(db, { kind: 'NO_NEXT_STEP', to: [person], subject, once: date });
  },
  // Owners who may see the project: its members and those with all rights.
  async (db, people, date) => {
    const rows = await db.rows<Due>(
      `SELECT i.owner_id AS person, i.id AS subject, i.due_on AS "on" FROM work_plan i JOIN project p ON p.id = i.project_id
       WHERE i.owner_id = ANY ($1::uuid[]) AND i.done_at IS NULL AND p.deleted_at IS NULL AND i.due_on BETWEEN $2::date - $3::integer AND $2::date
         AND (EXISTS (SELECT 1 FROM project_member m WHERE m.project_id = p.id AND m.employee_id = i.owner_id)
           OR EXISTS (SELECT 1 FROM employee_role r WHERE r.employee_id = i.owner_id AND r.role = ANY ($4)))`,
      [people, date, longestOverdue, fullRightsRoles],
    );
    raiseDue(db, rows, date, 'PLAN_ITEM_DUE', 'PLAN_ITEM_OVERDUE');
  },
  // Owners of activities as long as they keep client development. Steps that were finished or changed are settled where that is done.
  async (db, people, date) => {
    const rows = await db.rows<Due>(
      `SELECT a.owner_id AS person, a.id AS subject, a.next_step_on AS "on" FROM development_activity a
       WHERE a.status = 'OPEN' AND a.owner_id = ANY ($1::uuid[]) AND a.next_step_on BETWEEN $2::date - $3::integer AND $2::date
         AND EXISTS (SELECT 1 FROM employee_role r WHERE r.employee_id = a.owner_id AND r.role = ANY ($4))`,
      [people, date, longestOverdue, fullRightsRoles],
    );
    raiseDue(db, rows, date, 'DEVELOPMENT_STEP_DUE', 'DEVELOPMENT_STEP_OVERDUE');
  },
  // Offers without an answer, some days after they were sent: to who sent them and who tracks the project, as far as they have full rights. One that was imported has no such day.
  async (db, people, date) => {
    const rows = await db.rows<Due & { days: number }>(
      `SELECT DISTINCT x.person, r.quote_id AS subject, (r.sent_at AT TIME ZONE 'Asia/Shanghai')::date AS "on", $2::date - (r.sent_at AT TIME ZONE 'Asia/Shanghai')::date AS days
       FROM quote_revision r JOIN project p ON p.id = r.project_id CROSS JOIN LATERAL unnest(ARRAY[r.sent_by, p.market_tracker_id]) AS x (person)
       WHERE r.is_current AND r.status IN ('SENT', 'NEGOTIATING') AND r.sent_at BETWEEN $2::date - 10 AND $2::date + 1 AND ${isOpen} AND x.person = ANY ($1::uuid[])
         AND $2::date - (r.sent_at AT TIME ZONE 'Asia/Shanghai')::date = ANY ($4::integer[])
         AND EXISTS (SELECT 1 FROM employee_role e WHERE e.employee_id = x.person AND e.role = ANY ($3))`,
      [people, date, fullRightsRoles, followUpDays],
    );
    for (const { person, subject, on, days } of rows) {
      settleFor(db, [person], subject, 'QUOTE_FOLLOW_UP');
      raise(db, { kind: 'QUOTE_FOLLOW_UP', to: [person], subject, facts: { on, days }, dueOn: date, once: `${on}:${days}` });
    }
  },
  // Before their validity ends, unless follow-up by a cadence counts from that very day already.
  async (db, people, date) => {
    const rows = await db.rows<Due>(
      `SELECT DISTINCT x.person, r.quote_id AS subject, r.valid_until AS "on"
       FROM quote_revision r JOIN project p ON p.id = r.project_id CROSS JOIN LATERAL unnest(ARRAY[r.sent_by, p.market_tracker_id]) AS x (person)
       WHERE r.is_current AND r.status IN ('SENT', 'NEGOTIATING') AND r.valid_until BETWEEN $2::date AND $2::date + $4::integer AND ${isOpen} AND x.person = ANY ($1::uuid[])
         AND NOT EXISTS (SELECT 1 FROM cadence_task t WHERE t.anchor = 'QUOTE_VALIDITY' AND t.subject_id = r.quote_id AND t.anchor_on = r.valid_until AND t.state IN ('OPEN', 'DONE'))
         AND EXISTS (SELECT 1 FROM employee_role e WHERE e.employee_id = x.person AND e.role = ANY ($3))`,
      [people, date, fullRightsRoles, expiryNoticeDays],
    );
    for (const { person, subject, on } of rows) raise(db, { kind: 'QUOTE_EXPIRING', to: [person], subject, facts: { on }, dueOn: on, once: on });
  },
  // Fee nodes of signed contracts, to finance and to who tracks the project, from a week before; not what is in dispute, lost or paid.
  async (db, people, date) => {
    const rows = await db.rows<Due>(
      `SELECT x.person, n.id AS subject, n.due_on AS "on" FROM contract_fee_node n JOIN contract k ON k.id = n.contract_id JOIN project p ON p.id = k.project_id AND p.deleted_at IS NULL
       CROSS JOIN LATERAL (
         SELECT p.market_tracker_id AS person WHERE p.market_tracker_id = ANY ($1::uuid[])
         UNION SELECT r.employee_id FROM employee_role r WHERE r.role = 'FINANCE' AND r.employee_id = ANY ($1::uuid[])) x
       WHERE n.signed_on IS NOT NULL AND n.received_fen < n.amount_fen AND n.mark IS NULL AND n.due_on BETWEEN $2::date - $3::integer AND $2::date + $4::integer`,
      [people, date, longestOverdue, remindDays],
    );
    for (const { person, subject, on } of rows) {
      const kind = on < date ? 'FEE_NODE_OVERDUE' : on === date ? 'FEE_NODE_DUE' : 'FEE_NODE_SOON';
      settleFor(db, [person], subject, ...feeNodeKinds.filter((k) => k !== kind));
      raise(db, { kind, to: [person], subject, facts: { on }, dueOn: on, once: on });
    }
  },
  // Contracts that end, are to be filed or have a guarantee to come back, and fees by area of what was built.
  remindOfContracts,
  remindOfAreas,
  // To who keeps the client and who tracks its open projects, as far as they may see the client.
  async (db, people, date) => {
    const rows = await db.rows<{ person: string; subject: string; clientId: string }>(
      `SELECT DISTINCT ON (x.person, k.id) x.person, k.id AS subject, c.id AS "clientId"
       FROM contact k JOIN employment e ON e.contact_id = k.id AND (e.ended_on IS NULL OR e.ended_on > $2::date) JOIN client c ON c.id = e.client_id AND c.deleted_at IS NULL
       CROSS JOIN LATERAL (
         SELECT c.keeper_id AS person
         UNION SELECT p.market_tracker_id FROM project p WHERE p.client_id = c.id AND ${isOpen}) x
       WHERE right(k.birthday, 5) = ANY ($3) AND x.person = ANY ($1::uuid[])
         AND (EXISTS (SELECT 1 FROM project_member m JOIN project p ON p.id = m.project_id WHERE m.employee_id = x.person AND p.client_id = c.id AND p.deleted_at IS NULL)
           OR EXISTS (SELECT 1 FROM employee_role r WHERE r.employee_id = x.person AND r.role = ANY ($4)))
       ORDER BY x.person, k.id, e.started_on DESC NULLS LAST`,
      [people, date, birthdaysKeptOn(date), fullRightsRoles],
    );
    for (const { person, subject, clientId } of rows) raise(db, { kind: 'CONTACT_BIRTHDAY', to: [person], subject, facts: { clientId }, dueOn: date, once: date });
  },
];

