import type pg from 'pg';
import { earlierSignings } from '../../migrations/1764313000000-design-projects';

/** Days that a stage takes in the demo firm, and its place among the others. */
const stages = `(VALUES ('PREPLAN', 1, 30), ('CONCEPT', 2, 45), ('MASTERPLAN', 3, 60), ('SCHEMATIC', 4, 60), ('PRELIM', 5, 45), ('DEVELOPED', 6, 40), ('CONSTRUCTION_DOCS', 7, 75), ('REVIEW', 8, 30), ('CA', 9, 240), ('COMPLETION', 10, 40))`;
/** The newest design projects that are not finished: those with a life in the demo. */
const atWork = `(SELECT d.id, d.planned_from, x.stage, row_number() OVER (ORDER BY d.planned_from DESC, d.number DESC) AS n FROM design_project d
  CROSS JOIN LATERAL (SELECT p.stage FROM design_phase p WHERE p.design_project_id = d.id AND NOT p.done ORDER BY p.planned_from LIMIT 1) x)`;

/** What the design department does with what was signed: plans, people, hours and costs. Founded like what was signed before design projects were kept. */
export async function arrangeDesign(owner: pg.Client, now: string): Promise<void> {
  await owner.query(earlierSignings);
  // One stage after the other; every fourth project is on time, the others are one to three weeks behind.
  await owner.query(
    `UPDATE design_phase p SET planned_from = s.ends - s.days, planned_to = s.ends - 1, done = s.ends + s.slip <= $1::date,
       actual_from = CASE WHEN s.ends - s.days + s.slip <= $1::date THEN s.ends - s.days + s.slip END, actual_to = CASE WHEN s.ends + s.slip <= $1::date THEN s.ends - 1 + s.slip END
     FROM (SELECT x.id, v.days, d.planned_from + (sum(v.days) OVER (PARTITION BY d.id ORDER BY v.place))::int AS ends, (right(d.number, 4)::int % 4) * 7 AS slip
       FROM design_phase x JOIN design_project d ON d.id = x.design_project_id JOIN ${stages} v (stage, place, days) ON v.stage = x.stage) s WHERE s.id = p.id`,
    [now],
  );
  await owner.query(`UPDATE design_project d SET planned_to = (SELECT max(planned_to) FROM design_phase p WHERE p.design_project_id = d.id), actual_to = (SELECT CASE WHEN bool_and(done) THEN max(actual_to) END FROM design_phase p WHERE p.design_project_id = d.id)`);
  // Up to four colleagues of who leads it.
  await owner.query(
    `INSERT INTO design_member (design_project_id, employee_id, member_role, since)
     SELECT s.design_project_id, s.id, (ARRAY['LEAD_DESIGNER', 'DISCIPLINE_LEAD', 'DESIGNER', 'REVIEWER'])[s.n], s.planned_from FROM (
       SELECT m.design_project_id, e.id, d.planned_from, row_number() OVER (PARTITION BY m.design_project_id ORDER BY md5(e.number || d.number)) AS n
       FROM design_member m JOIN design_project d ON d.id = m.design_project_id JOIN employee lead ON lead.id = m.employee_id
         JOIN employee e ON e.department_id = lead.department_id AND e.id <> lead.id AND e.status = 'ACTIVE') s WHERE s.n <= 4`,
  );
  // The last three weeks of the newest ones.
  await owner.query(
    `INSERT INTO man_hour (design_project_id, employee_id, day, stage, minutes)
     SELECT w.id, m.employee_id, g.day::date, w.stage, 60 + 30 * (abs(hashtext(m.id::text || g.day::text)) % 6) FROM ${atWork} w JOIN design_member m ON m.design_project_id = w.id
       CROSS JOIN generate_series($1::date - 20, $1::date - 1, interval '1 day') g (day)
     WHERE w.n <= 8 AND extract(isodow FROM g.day) < 6 AND m.since <= g.day AND abs(hashtext(m.employee_id::text || g.day::text || w.id::text)) % 3 < 2`,
    [now],
  );
  await owner.query(
    `INSERT INTO design_cost_line (design_project_id, cost_kind, planned_fen, actual_fen, note)
     SELECT w.id, v.kind, v.planned + 100000 * (w.n % 5), CASE WHEN w.n % 3 < 2 THEN (v.planned * v.share) / 100 END, v.note FROM ${atWork} w
       CROSS JOIN (VALUES ('MODEL_RENDERING', 6000000, 80, '效果图与动画'), ('PRINTING', 1500000, 60, '方案文本与报批图册'), ('TRAVEL', 2400000, 45, '踏勘与汇报')) v (kind, planned, share, note) WHERE w.n <= 12`,
  );
}
