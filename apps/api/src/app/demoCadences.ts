import type pg from 'pg';
import { addDays } from '@yingzao/domain/measures';
import { CadenceNight } from '../modules/cadences/cadenceNight';
import type { Database } from '../platform/database';
import type { Services } from './services';

interface Options {
  readonly owner: pg.Client;
  /** Open as the role of jobs: the nights are the real ones. */
  readonly asJobs: Database;
  readonly services: Services;
  readonly now: string;
}

/** Nights before today that are gone through, in days. */
const nights = [-13, -9, -5, -2, 0];
const reasons = ['预算推迟到明年，先不启动', '对方已定内部设计院'];

/** Follow-up of the last two weeks: dates around today, what was due by them, most of it with its outcome, some of it late. */
export async function arrangeCadences({ owner, asJobs, services, now }: Options): Promise<void> {
  await owner.query(
    `INSERT INTO project_anchor_date (project_id, anchor, day, set_by)
     SELECT s.id, s.anchor, $1::date + s.offsets[s.n], coalesce(s.market_tracker_id, (SELECT id FROM employee WHERE number = 'XC011')) FROM (
       SELECT p.id, p.market_tracker_id, 'BID' AS anchor, ARRAY[-5, -3, 2, 5, 9, 15, 27, 50, 80] AS offsets, row_number() OVER (ORDER BY p.number DESC) AS n
       FROM project p WHERE p.status = 'TRACKING' AND p.tracking_stage IN ('SCHEME_BID', 'QUOTATION')
       UNION ALL
       SELECT p.id, p.market_tracker_id, 'CONTRACT_END', ARRAY[-4, 6, 28, 55, 200], row_number() OVER (ORDER BY p.number DESC)
       FROM project p WHERE p.status = 'WON') s WHERE s.n <= array_length(s.offsets, 1)`,
    [now],
  );
  // What was sent is sent: the end of a quote's validity is arranged past the triggers.
  await owner.query(`BEGIN; SET LOCAL session_replication_role = replica`);
  await owner.query(
    `UPDATE quote_revision r SET valid_until = $1::date + (ARRAY[-4, 3, 8, 14, 40, 90])[s.n]
     FROM (SELECT q.id, row_number() OVER (ORDER BY p.number DESC) AS n FROM quote_revision q JOIN project p ON p.id = q.project_id
           WHERE q.is_current AND q.status IN ('APPROVED', 'SENT', 'NEGOTIATING') AND p.status IN ('PROMOTION', 'TRACKING')) s WHERE s.id = r.id AND s.n <= 6`,
    [now],
  );
  await owner.query('COMMIT');
  for (const night of nights) {
    const day = addDays(now, night);
    await happensOn(owner, day, '01:15', () => new CadenceNight(asJobs, () => new Date(`${day}T01:15:00+08:00`)).run());
    if (night < 0) await happensOn(owner, day, '16:40', () => enterOutcomes(owner, services));
  }
}

/** Most owners say what came of what was due; every third does not. */
async function enterOutcomes(owner: pg.Client, services: Services): Promise<void> {
  const { rows } = await owner.query<{ id: string; version: number; owner: string; n: string }>(
    `SELECT id, version, owner_id AS owner, row_number() OVER (ORDER BY closes_on, project_id, anchor) AS n FROM cadence_task WHERE state = 'OPEN' AND owner_id IS NOT NULL AND level = 'OWNER'`,
  );
  for (const { id, version, owner: employeeId, n } of rows) {
    const at = Number(n);
    if (at % 3 === 0) continue;
    const isFailed = at % 11 === 0;
    await services.cadences.close({ employeeId, roles: [] }, { id, expectedVersion: version, contactability: at % 5 === 0 ? 'UNREACHABLE' : 'REACHED', outcome: isFailed ? 'FAILED' : 'CONTINUE', reason: isFailed ? reasons[at % 2]! : null });
  }
}

/** Does something, and lets it have happened then. */
async function happensOn(owner: pg.Client, day: string, time: string, act: () => Promise<void>): Promise<void> {
  const since = (await owner.query<{ at: Date }>(`SELECT clock_timestamp() AS at`)).rows[0]!.at;
  await act();
  const at = new Date(`${day}T${time}:00+08:00`);
  // Past the triggers: the history is append-only, and what is closed stays.
  await owner.query(`BEGIN; SET LOCAL session_replication_role = replica`);
  for (const [table, column] of [['cadence_event', 'at'], ['cadence_task', 'created_at'], ['cadence_task', 'closed_at']]) await owner.query(`UPDATE ${table} SET ${column} = $1 WHERE ${column} >= $2`, [at, since]);
  await owner.query('COMMIT');
}
