import { layoutVersion, parseLayout } from '@yingzao/domain/dashboard';
import type { JsonObject, Widget } from '@yingzao/domain/dashboard';
import type pg from 'pg';

type Seat = readonly [kind: string, w: number, h: number, settings?: JsonObject];

const kpi = (measure: string, statuses: readonly string[]): Seat => ['kpi', 3, 2, { measure, statuses }];
const chart = (dimension: string, measure: string, form: string): Seat => ['statisticsChart', 4, 5, { dimension, measure, form }];

/** A usual home: the figures, what waits, and the four statistics that the firm asks for. */
const twelve: readonly Seat[] = [
  kpi('COUNT', ['PROMOTION', 'TRACKING']),
  kpi('GFA', ['TRACKING']),
  kpi('QUOTED', ['TRACKING']),
  kpi('CONTRACTED', ['WON']),
  ['waitingForMe', 4, 5],
  chart('CITY_TIER', 'GFA', 'column'),
  ['myNextSteps', 4, 5],
  ['schedule', 4, 5],
  chart('REGION', 'COUNT', 'bar'),
  chart('CLIENT_TYPE', 'COUNT', 'donut'),
  chart('PRODUCT_LINE', 'CONTRACTED', 'bar'),
  ['myProjects', 8, 5],
];

/** Twice as much, twelve charts among it. */
export const twentyFour: readonly Seat[] = [
  ...twelve,
  chart('REGISTERED_YEAR', 'COUNT', 'line'),
  chart('STATUS', 'COUNT', 'donut'),
  chart('SOURCE', 'GFA', 'bar'),
  chart('LAND_AREA_BAND', 'COUNT', 'column'),
  chart('GFA_BAND', 'COUNT', 'column'),
  chart('FAR_BAND', 'COUNT', 'column'),
  chart('REGION', 'QUOTED', 'donut'),
  chart('PRODUCT_LINE', 'GFA', 'bar'),
  ['recentChanges', 4, 5],
  ['announcements', 4, 5],
  ['reminders', 4, 5],
  ['calendar', 4, 6],
];

/** Row by row from the left, as the sizes allow; a row is as high as its highest. */
function widgetsOf(seats: readonly Seat[]): Widget[] {
  let [x, y, high] = [0, 0, 0];
  return seats.map(([kind, w, h, settings = {}], index) => {
    if (x + w > 12) [x, y, high] = [0, y + high, 0];
    const lg = { x, y, w, h };
    [x, high] = [x + w, Math.max(high, h)];
    return { id: `bench-${index + 1}`, kind, settings, lg };
  });
}

/** The same places for the grid library alone. */
export const boxesOf = (seats: readonly Seat[]) => widgetsOf(seats).map(({ id, lg }) => ({ i: id, ...lg }));

function layoutOf(seats: readonly Seat[]): string {
  const { layout, problems } = parseLayout({ version: layoutVersion, pages: [{ id: 'home', name: '', widgets: widgetsOf(seats) }] });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return JSON.stringify(layout);
}

/** People whose home is measured, by id: two with full rights, and one who is designated for projects. */
export interface Residents {
  readonly twelve: string;
  readonly twentyFour: string;
  readonly member: string;
}

/** Gives a generated firm what a home shows beside figures: steps, approvals, dates, announcements; and its people their homes. */
export async function furnish(owner: pg.Client, member: string): Promise<Residents> {
  const person = async (number: string, seats: readonly Seat[], known?: string): Promise<string> => {
    const { rows } = known ? { rows: [{ id: known }] } : await owner.query<{ id: string }>(`INSERT INTO employee (number, name) VALUES ($1, '林知远') RETURNING id`, [number]);
    const id = rows[0]!.id;
    if (!known) {
      await owner.query(`INSERT INTO employee_role VALUES ($1, 'DIRECTOR')`, [id]);
      await owner.query(`INSERT INTO credential (employee_id, password_hash, must_change) VALUES ($1, 'none', false)`, [id]);
      await owner.query(`INSERT INTO project_member (project_id, employee_id, origin) SELECT id, $1, 'DESIGNATED' FROM project ORDER BY md5(number || $2) LIMIT 300`, [id, number]);
    }
    await owner.query(`INSERT INTO home (employee_id, revision, layout) VALUES ($1, 1, $2)`, [id, layoutOf(seats)]);
    await owner.query(
      `INSERT INTO work_plan (project_id, due_on, text, owner_id)
       SELECT project_id, current_date + n::int - 3, (ARRAY['提交方案文本', '与甲方核对任务书', '准备投标文件', '回访'])[1 + n % 4], $1
       FROM (SELECT project_id, row_number() OVER (ORDER BY project_id) AS n FROM project_member WHERE employee_id = $1 ORDER BY project_id LIMIT 12) m`,
      [id],
    );
    await owner.query(
      `INSERT INTO calendar_event (owner_id, uid, title, place, all_day, starts_at, ends_at, time_zone, span_from, span_to)
       SELECT $1, 'bench-' || n || '@' || $2::text, (ARRAY['方案评审', '项目例会', '踏勘'])[1 + n % 3], '三号会议室', false, t, t + interval '1 hour', 'Asia/Shanghai', t, t + interval '1 hour'
       FROM (SELECT n, date_trunc('day', now()) + (n - 6) * interval '1 day' + interval '2 hours' AS t FROM generate_series(1, 20) n) x`,
      [id, number],
    );
    await owner.query(
      `WITH k AS (SELECT id FROM contract ORDER BY md5(number || $2) LIMIT 8),
        h AS (INSERT INTO approval_chain (contract_id, round, state, submitter_id, snapshot) SELECT id, 1, 'ACTIVE', $3, '{}' FROM k ON CONFLICT DO NOTHING RETURNING id)
       INSERT INTO approval_step (chain_id, seq, section, approver_id, state, activated_at) SELECT id, 1, 'COMMERCIAL', $1, 'ACTIVE', now() FROM h`,
      [id, number, member],
    );
    return id;
  };
  await owner.query(`INSERT INTO announcement (title, body, published_at) SELECT '关于第' || n || '季度方案评审的安排', '请各所按时提交。', now() - n * interval '9 days' FROM generate_series(1, 6) n`);
  const residents = { twelve: await person('BENCH-12', twelve), twentyFour: await person('BENCH-24', twentyFour), member: await person('BENCH-M', twelve, member) };
  await owner.query('VACUUM (ANALYZE)');
  return residents;
}
