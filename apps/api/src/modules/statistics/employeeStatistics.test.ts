import { addDays } from '@yingzao/domain/measures';
import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { EmployeeStatistics, ProjectFilter } from '../../generated/resolvers.generated';
import type { Viewer } from '../identity/sessions.service';

// What each person did, against the rows told one by one: who held a project at the last moment of the day of an act.

jest.setTimeout(180_000);
let app: TestApp;
let director: Viewer;
let member: Viewer;
const people: Viewer[] = [];
const departments: string[] = [];
const projects: string[] = [];

/** The same random choices at every run. */
function chooser(seed: number): <T>(of: readonly T[]) => T {
  let state = seed;
  return (of) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return of[Math.floor((state / 2_147_483_648) * of.length)]!;
  };
}
const pick = chooser(43);
const dayOf = (): string => addDays('2025-01-01', pick([...Array(360).keys()]));
const momentOf = (): string => `${dayOf()}T${pick(['00:00:00', '15:59:59.999', '16:00:00', '23:30:00', '09:00:00'])}Z`;

/** Past what other tests hold: rows as an import or years of work leave them. */
const past = (sql: string): Promise<unknown> => app.owner.query(`BEGIN; SET LOCAL session_replication_role = replica; ${sql}; COMMIT`);

interface Period { readonly project_id: string; readonly office: string; readonly employee_id: string; readonly since: Date; readonly until: Date | null }
interface Known {
  readonly periods: readonly Period[];
  readonly projects: readonly { readonly id: string; readonly registered: string | null; readonly won: string | null; readonly lost: string | null; readonly contracted: string; readonly late: boolean }[];
  readonly contracts: readonly { readonly id: string; readonly project_id: string; readonly signed: string; readonly amount_fen: string }[];
  readonly versions: readonly { readonly quote_id: string; readonly project_id: string; readonly sent_by: string; readonly day: string; readonly at: Date; readonly amount_fen: string | null }[];
  readonly touches: readonly { readonly id: string; readonly project_id: string; readonly author_id: string; readonly day: string }[];
  readonly homes: ReadonlyMap<string, string | null>;
}

async function readAll(): Promise<Known> {
  const rows = async <T extends object>(sql: string): Promise<T[]> => (await app.owner.query<T & Record<string, unknown>>(sql)).rows;
  const firmDay = (column: string): string => `to_char(${column} AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD')`;
  return {
    periods: await rows(`SELECT project_id, office, employee_id, since, until FROM project_tracker_period`),
    projects: await rows(`SELECT p.id, p.registered_on::text AS registered, CASE WHEN p.status = 'WON' THEN coalesce((SELECT min(k.signed_on)::text FROM contract k WHERE k.project_id = p.id AND k.status = 'SIGNED'), ${firmDay('p.status_changed_at')}) END AS won,
      CASE WHEN p.status = 'LOST' AND p.id IN (SELECT project_id FROM project_status_event WHERE from_status <> to_status AND to_status = 'LOST') THEN ${firmDay('p.status_changed_at')} END AS lost, (SELECT coalesce(sum(k.amount_fen), 0)::text FROM contract k WHERE k.project_id = p.id AND k.status = 'SIGNED') AS contracted,
      p.status IN ('TRACKING', 'PROMOTION') AND p.next_step IS NOT NULL AND p.next_step_on < '2026-01-01' AS late FROM project p WHERE p.deleted_at IS NULL`),
    contracts: await rows(`SELECT id, project_id, signed_on::text AS signed, amount_fen::text FROM contract WHERE status = 'SIGNED'`),
    versions: await rows(`SELECT quote_id, project_id, sent_by, ${firmDay('sent_at')} AS day, sent_at AS at, amount_fen::text FROM quote_revision WHERE sent_by IS NOT NULL`),
    touches: await rows(`SELECT id, project_id, author_id, touched_on::text AS day FROM touch WHERE withdrawn_at IS NULL AND project_id IS NOT NULL`),
    homes: new Map((await rows<{ id: string; department_id: string | null }>(`SELECT id, department_id FROM employee`)).map((r) => [r.id, r.department_id])),
  };
}

/** Figures of some people told one by one. */
function told(known: Known, who: (id: string) => boolean, [from, to]: readonly [string, string], office: string | null, mayCount: (project: string) => boolean): Record<string, unknown> {
  const holds = (project: string, day: string): boolean => {
    const end = new Date(`${day}T15:59:59.999Z`);
    return known.periods.some((t) => t.project_id === project && (!office || t.office === office) && who(t.employee_id) && t.since <= end && (!t.until || t.until > end));
  };
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  const inside = (day: string | null): day is string => day !== null && day >= from && day <= to;
  const seen = known.projects.filter((p) => mayCount(p.id));
  const ids = new Set(seen.map((p) => p.id));
  const won = seen.filter((p) => inside(p.won) && holds(p.id, p.won));
  const contracts = known.contracts.filter((k) => ids.has(k.project_id) && inside(k.signed) && holds(k.project_id, k.signed));
  const sent = new Map<string, (typeof known.versions)[number]>();
  for (const v of [...known.versions].sort((a, b) => a.at.getTime() - b.at.getTime())) if (ids.has(v.project_id) && who(v.sent_by) && inside(v.day)) sent.set(v.quote_id, v);
  const sum = (all: readonly (string | null)[]): string => all.reduce((s, n) => s + BigInt(n ?? 0), 0n).toString();
  return {
    tracked: seen.filter((p) => days.some((day) => holds(p.id, day))).length,
    registered: seen.filter((p) => inside(p.registered) && holds(p.id, p.registered)).length,
    quotes: sent.size, quotedFen: sum([...sent.values()].map((v) => v.amount_fen)),
    won: won.length, wonFen: sum(won.map((p) => p.contracted)), lost: seen.filter((p) => inside(p.lost) && holds(p.id, p.lost)).length,
    contracts: contracts.length, contractedFen: sum(contracts.map((k) => k.amount_fen)),
    touches: known.touches.filter((h) => ids.has(h.project_id) && who(h.author_id) && inside(h.day)).length,
    overdue: seen.filter((p) => p.late && known.periods.some((t) => t.project_id === p.id && !t.until && (!office || t.office === office) && who(t.employee_id))).length,
  };
}

const figures = 'tracked registered quotes quotedFen won lost wonFen contracts contractedFen touches overdue';
async function ask(viewer: Viewer, filter: ProjectFilter, within: object | null, office: string | null = null): Promise<EmployeeStatistics> {
  const { data, errors } = await app.ask(viewer, `query E($f: ProjectFilter, $w: DateRange, $o: TrackerOffice) { employeeStatistics(filter: $f, within: $w, office: $o) { isPartial total { ${figures} } employees { key label departmentKey figures { ${figures} } } departments { key label figures { ${figures} } } } }`, { f: filter, w: within, o: office });
  expect(errors).toBeUndefined();
  return data!.employeeStatistics as EmployeeStatistics;
}

beforeAll(async () => {
  app = await startTestApp();
  for (const code of ['EA', 'EB']) departments.push(await buildDepartment(app, code));
  director = await buildPerson(app, ['DIRECTOR']);
  member = await buildPerson(app, ['LEAD_DESIGNER'], { departmentId: departments[0]! });
  for (let n = 0; n < 6; n++) people.push(await buildPerson(app, ['MARKET_STAFF'], n < 5 ? { departmentId: departments[n % 2]! } : {}));
  const client = await buildClient(app);
  const ids = people.map((p) => p.employeeId);
  for (let n = 0; n < 45; n++) {
    const id = await buildProject(app, pick(departments), client, { region: pick(['EAST', 'NORTH']), status: pick(['TRACKING', 'WON', 'LOST', 'PROMOTION']), registered_on: pick([null, dayOf(), dayOf()]), status_changed_at: momentOf(), next_step: pick([null, '回访']), next_step_on: pick([null, '2025-06-01', '2199-01-01']), deleted_at: n % 15 === 0 ? momentOf() : null });
    projects.push(id);
    // Every third came lost from a workbook, which is no loss of that day.
    await app.owner.query(`INSERT INTO project_status_event (project_id, from_status, to_status, at) SELECT id, $2, status, status_changed_at FROM project WHERE id = $1`, [id, n % 3 === 0 ? null : 'PROMOTION']);
    if (n % 4 === 0) await designate(app, id, member);
    for (const office of ['MARKET', 'DESIGN']) {
      // One holder after the other, some for less than a day, sometimes nobody in between.
      const cuts = Array.from({ length: pick([1, 2, 3, 4]) }, momentOf).sort();
      for (const [at, since] of cuts.entries()) {
        const next = cuts[at + 1] ?? null;
        if (pick([0, 1, 2, 3, 4]) > 0) await past(`INSERT INTO project_tracker_period (project_id, office, employee_id, since, until) VALUES ('${id}', '${office}', '${pick(ids)}', '${since}', ${next ? `'${next}'` : 'NULL'})`);
      }
    }
    for (let k = pick([0, 0, 1, 2]); k > 0; k--)
      await app.owner.query(`INSERT INTO contract (number, project_id, name, contract_type, status, amount_fen, signed_on) VALUES ('E-' || gen_random_uuid(), $1, '合同', 'DESIGN', $2, $3, $4)`, [id, ...pick([['SIGNED', 5_000_000], ['SIGNED', 700], ['DRAFT', 900]] as const).slice(0, 2), dayOf()]).catch(async () => undefined);
    for (let q = pick([0, 1, 2]); q > 0; q--) {
      const { rows } = await app.owner.query<{ id: string }>(`INSERT INTO quote (project_id, title) VALUES ($1, '报价') RETURNING id`, [id]);
      const times = Array.from({ length: pick([1, 2, 3]) }, momentOf).sort();
      for (const [at, sent] of times.entries())
        await past(`INSERT INTO quote_revision (quote_id, project_id, revision, is_current, status, fee_basis, amount_fen, sent_at, sent_by) VALUES ('${rows[0]!.id}', '${id}', ${at + 1}, ${at === times.length - 1}, '${at === times.length - 1 ? 'SENT' : 'SUPERSEDED'}', 'LUMP_SUM', ${pick([100, 123_456_789, 42])}, '${sent}', '${pick(ids)}')`);
    }
    for (let h = pick([0, 1, 3]); h > 0; h--)
      await past(`INSERT INTO touch (kind, touched_on, client_id, project_id, author_id, withdrawn_at) VALUES ('PHONE', '${dayOf()}', '${client}', '${id}', '${pick(ids)}', ${pick(['NULL', 'NULL', 'now()'])})`);
  }
  await past(`SELECT keep_facts(ARRAY(SELECT id FROM project))`);
});
afterAll(() => app.close());

const spans = [['2025-01-01', '2025-12-31'], ['2025-03-01', '2025-03-31'], ['2025-06-15', '2025-06-15']] as const;

it('are what the rows say one by one, for each employee, department and all, in every office', async () => {
  const known = await readAll();
  for (const span of spans)
    for (const office of [null, 'MARKET', 'DESIGN']) {
      const answer = await ask(director, {}, { from: span[0], to: span[1] }, office);
      const of = (who: (id: string) => boolean): Record<string, unknown> => told(known, who, span, office, () => true);
      const some = (f: object): boolean => Object.values(f).some((n) => n !== 0 && n !== '0');
      const wanted = people.map((p) => [p.employeeId, of((id) => id === p.employeeId)] as const).filter(([, f]) => some(f));
      expect(new Map(answer.employees.map((r) => [r.key, r.figures]))).toEqual(new Map(wanted));
      const homes = [...departments, null].map((home) => [home ?? 'NONE', of((id) => known.homes.get(id) === home)] as const).filter(([, f]) => some(f));
      expect(new Map(answer.departments.map((r) => [r.key, r.figures]))).toEqual(new Map(homes));
      expect(answer.total).toEqual(of(() => true));
      expect(answer.isPartial).toBe(false);
    }
  // The data has something of everything to tell apart.
  expect(Object.values((await ask(director, {}, null)).total).every((n) => n !== 0 && n !== '0')).toBe(true);
});

it('open exactly the rows they count, for whoever asks', async () => {
  const count = async (viewer: Viewer, list: string, type: string, filter: object): Promise<number> => {
    const { data, errors } = await app.ask(viewer, `query L($f: ${type}) { ${list}(filter: $f) { totalCount } }`, { f: filter });
    expect(errors).toBeUndefined();
    return (data![list] as { totalCount: number }).totalCount;
  };
  const base: ProjectFilter = { regions: ['EAST'] };
  const within = { from: '2025-02-10', to: '2025-10-20' };
  for (const viewer of [director, member])
    for (const office of [null, 'MARKET'] as const) {
      const answer = await ask(viewer, base, within, office);
      expect(answer.isPartial).toBe(viewer === member);
      const rows = [
        ...answer.employees.map((r) => ({ people: { employeeIds: [r.key] }, figures: r.figures })),
        ...answer.departments.filter((r) => r.key !== 'NONE').map((r) => ({ people: { departmentIds: [r.key] }, figures: r.figures })),
        { people: {}, figures: answer.total },
      ];
      expect(rows.length).toBeGreaterThan(5);
      for (const row of rows) {
        const held = { ...row.people, office };
        const lists = {
          tracked: await count(viewer, 'projects', 'ProjectFilter', { ...base, trackedBy: { on: 'ANY_DAY', people: held, within } }),
          registered: await count(viewer, 'projects', 'ProjectFilter', { ...base, trackedBy: { on: 'REGISTERED', people: held, within } }),
          won: await count(viewer, 'projects', 'ProjectFilter', { ...base, trackedBy: { on: 'WON', people: held, within } }),
          lost: await count(viewer, 'projects', 'ProjectFilter', { ...base, trackedBy: { on: 'LOST', people: held, within } }),
          overdue: await count(viewer, 'projects', 'ProjectFilter', { ...base, nextStepIssues: ['OVERDUE'], trackedBy: { on: 'NOW', people: held } }),
          quotes: await count(viewer, 'quotes', 'QuoteFilter', { projects: base, sent: { people: row.people, within } }),
          contracts: await count(viewer, 'contracts', 'ContractFilter', { projects: base, signedOn: within, signedUnder: held }),
          touches: await count(viewer, 'touches', 'TouchFilter', { projects: base, touchedOn: within, authorIds: (row.people as { employeeIds?: string[] }).employeeIds, authorDepartmentIds: (row.people as { departmentIds?: string[] }).departmentIds }),
        };
        expect(row.figures).toMatchObject(lists);
      }
      // The list of a figure and the statistics over that list are one.
      const { data } = await app.ask(viewer, `query S($f: ProjectFilter) { statistics(requests: [{ dimension: STATUS, filter: $f }]) { total { count contractedFen } } }`, { f: { ...base, trackedBy: { on: 'WON', people: { office }, within } } });
      expect(data!.statistics[0].total).toEqual({ count: answer.total.won, contractedFen: answer.total.wonFen });
    }
});

it('leave with each what was done while they held it: a hand-over in the middle of the period', async () => {
  const home = await buildDepartment(app, 'EH');
  const [before, after] = [await buildPerson(app, ['MARKET_STAFF'], { departmentId: home }), await buildPerson(app, ['MARKET_STAFF'], { departmentId: home })];
  const id = await buildProject(app, home, await buildClient(app), { registered_on: '2025-02-01', market_tracker_id: after.employeeId });
  await past(`UPDATE project_tracker_period SET until = '2025-06-01T02:00Z', employee_id = '${before.employeeId}' WHERE project_id = '${id}'; INSERT INTO project_tracker_period (project_id, office, employee_id, since) VALUES ('${id}', 'MARKET', '${after.employeeId}', '2025-06-01T02:00Z')`);
  for (const [signed, amount] of [['2025-05-31', 100], ['2025-06-01', 20]] as const)
    await app.owner.query(`INSERT INTO contract (number, project_id, name, contract_type, status, amount_fen, signed_on) VALUES ('E-' || gen_random_uuid(), $1, '合同', 'DESIGN', 'SIGNED', $2, $3)`, [id, amount, signed]);
  const { employees, departments: homes } = await ask(director, { departmentIds: [home] }, { from: '2025-01-01', to: '2025-12-31' });
  expect(employees.map(({ key, figures: f }) => [key, f.tracked, f.registered, f.contracts, f.contractedFen]).sort()).toEqual([[before.employeeId, 1, 1, 1, '100'], [after.employeeId, 1, 0, 1, '20']].sort());
  // Both together held one project.
  expect(homes.map(({ key, figures: f }) => [key, f.tracked, f.contracts, f.contractedFen])).toEqual([[home, 1, 2, '120']]);
});

it('refuse what is no period and what no past day knows', async () => {
  for (const [variables, code] of [[{ w: { from: '2025-02-30' } }, 'NOT_A_DATE'], [{ f: { asOf: '2025-01-01' } }, 'NOT_KEPT_BY_DAY'], [{ f: { trackedBy: { on: 'ANY_DAY', within: { to: 'x' } } } }, 'NOT_A_DATE']] as const) {
    const { errors } = await app.ask(director, `query E($f: ProjectFilter, $w: DateRange) { employeeStatistics(filter: $f, within: $w) { total { tracked } } }`, variables);
    expect(errors?.[0]?.extensions?.code).toBe(code);
  }
});
