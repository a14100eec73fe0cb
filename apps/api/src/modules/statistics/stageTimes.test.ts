import { trackingStage } from '@yingzao/domain/catalogues';
import { openStatuses } from '@yingzao/domain/projects';
import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { ProjectFilter, StageTime, StageTimeDimension } from '../../generated/resolvers.generated';
import type { Viewer } from '../identity/sessions.service';

// Time in stage against the log walked through event by event, and each figure against its list.

jest.setTimeout(120_000);
let app: TestApp;
let director: Viewer;
let member: Viewer;
const mine = new Set<string>();

function chooser(seed: number): <T>(of: readonly T[]) => T {
  let state = seed;
  return (of) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return of[Math.floor((state / 2_147_483_648) * of.length)]!;
  };
}
const pick = chooser(19);
const pickStatus = chooser(20);
const pickKey = chooser(21);
const homes: string[] = [];
const trackers: Viewer[] = [];
const msPerDay = 86_400_000;
const past = (sql: string): Promise<unknown> => app.owner.query(`BEGIN; SET LOCAL session_replication_role = replica; ${sql}; COMMIT`);

beforeAll(async () => {
  app = await startTestApp();
  homes.push(await buildDepartment(app, 'ST'), await buildDepartment(app, 'ST2'));
  const client = await buildClient(app);
  [director, member] = [await buildPerson(app, ['DIRECTOR']), await buildPerson(app, ['LEAD_DESIGNER'])];
  for (const name of ['林若川', '周远山']) trackers.push(await buildPerson(app, ['MARKET_STAFF'], { name }));
  // Half a day apart from any full one, so that a slow test counts the same days.
  const ago = (days: number): string => new Date(Date.now() - days * msPerDay - msPerDay / 2).toISOString();
  for (let n = 0; n < 60; n++) {
    const status = pick(['TRACKING', 'TRACKING', 'TRACKING', 'WON', 'LOST', 'PROMOTION']);
    const days = Array.from({ length: pick([0, 1, 2, 3, 5]) }, () => pick([...Array(400).keys()])).sort((a, b) => b - a);
    const stages: (string | null)[] = [];
    for (const _ of days) stages.push(pick([null, ...trackingStage.codes.slice(0, 4)].filter((stage) => stage !== (stages.at(-1) ?? null))));
    const id = await buildProject(app, pickKey(homes), client, { region: pick(['EAST', 'NORTH']), product_line: pickKey([null, 'OFFICE', 'RESIDENTIAL']), market_tracker_id: pickKey([null, ...trackers.map((t) => t.employeeId)]), status, deleted_at: n % 20 === 0 ? ago(1) : null });
    const sets = days.map((day, at) => `INSERT INTO project_stage_event (project_id, from_stage, to_stage, at) VALUES ('${id}', ${at && stages[at - 1] ? `'${stages[at - 1]}'` : 'NULL'}, ${stages[at] ? `'${stages[at]}'` : 'NULL'}, '${ago(day)}')`);
    const last = stages.at(-1);
    // Some were closed and came back, some more than once or from one closed status to another.
    const turns = Array.from({ length: pickStatus([0, 0, 1, 2, 4]) }, () => pickStatus([...Array(420).keys()])).sort((a, b) => b - a);
    const steps = turns.map((day) => `INSERT INTO project_status_event (project_id, from_status, to_status, at) VALUES ('${id}', 'TRACKING', '${pickStatus(['LOST', 'SUSPENDED', 'TRACKING', 'PROMOTION'])}', '${ago(day)}')`);
    await past([...sets, ...steps, `UPDATE project SET tracking_stage = ${last ? `'${last}'` : 'NULL'}, stage_changed_at = '${ago(days.at(-1) ?? 3)}', status_changed_at = '${ago(pick([0, 5, 50, 500]))}' WHERE id = '${id}'`].join('; '));
    if (n % 3 === 0) {
      await designate(app, id, member);
      mine.add(id);
    }
  }
  await past(`SELECT keep_facts(ARRAY(SELECT id FROM project))`);
});
afterAll(() => app.close());

const fields = 'stage key label passed medianDays meanDays p90Days standing standingMedianDays longestDays overP90';
async function ask(viewer: Viewer, filter: ProjectFilter, by: StageTimeDimension | null = null): Promise<StageTime[]> {
  const { data, errors } = await app.ask(viewer, `query T($f: ProjectFilter, $by: StageTimeDimension) { stageTimes(filter: $f, by: $by) { ${fields} } }`, { f: filter, by });
  expect(errors).toBeUndefined();
  return data!.stageTimes as StageTime[];
}

/** The value at or above which so much of the sorted ones lies. */
const disc = (sorted: readonly number[], part: number): number | null => (sorted.length ? sorted[Math.ceil(part * sorted.length - 1e-9) - 1]! : null);

interface Seen { readonly id: string; readonly status: string; readonly stage: string | null; readonly stage_at: Date; readonly status_at: Date; readonly region: string }
interface Log { readonly events: readonly { project_id: string; to_stage: string | null; at: Date }[]; readonly statuses: readonly { project_id: string; to_status: string; at: Date }[] }

/** Rows of some projects told one by one, with the mean not yet rounded. */
const told = (seen: readonly Seen[], { events, statuses }: Log) =>
  trackingStage.codes.flatMap((stage) => {
    const gone = seen
      .flatMap((p) => {
        const own = events.filter((e) => e.project_id === p.id);
        const turns = statuses.filter((e) => e.project_id === p.id);
        /** Milliseconds between two moments in which it was open, told turn by turn. */
        const open = (from: number, to: number): number => {
          const moments = [from, ...turns.map((e) => e.at.getTime()).filter((at) => at > from && at < to), to];
          const isOpen = (at: number): boolean => (openStatuses as readonly string[]).includes(turns.filter((e) => e.at.getTime() <= at).at(-1)?.to_status ?? 'TRACKING');
          return moments.slice(1).reduce((sum, end, n) => sum + (isOpen(moments[n]!) ? end - moments[n]! : 0), 0);
        };
        const spans = own.flatMap((e, at) => {
          const end = own[at + 1]?.at ?? ((openStatuses as readonly string[]).includes(p.status) ? null : new Date(Math.max(p.status_at.getTime(), e.at.getTime())));
          return e.to_stage === stage && end ? [open(e.at.getTime(), end.getTime())] : [];
        });
        return spans.length ? [Math.floor(spans.reduce((a, b) => a + b, 0) / msPerDay)] : [];
      })
      .sort((a, b) => a - b);
    const here = seen.filter((p) => p.status === 'TRACKING' && p.stage === stage).map((p) => Math.floor((Date.now() - Math.max(p.stage_at.getTime(), p.status_at.getTime())) / msPerDay)).sort((a, b) => a - b);
    const p90 = disc(gone, 0.9);
    if (!gone.length && !here.length) return [];
    return [{ stage, passed: gone.length, medianDays: disc(gone, 0.5), p90Days: p90, standing: here.length, standingMedianDays: disc(here, 0.5), longestDays: here.at(-1) ?? null, overP90: here.filter((d) => p90 !== null && d > p90).length, mean: gone.length ? gone.reduce((a, b) => a + b, 0) / gone.length : null }];
  });

function areTold(answer: readonly StageTime[], wanted: ReturnType<typeof told>): void {
  expect(answer.map(({ meanDays: _, key: _key, label: _label, ...rest }) => rest)).toEqual(wanted.map(({ mean: _, ...rest }) => rest));
  for (const [at, { meanDays }] of answer.entries()) {
    const { mean } = wanted[at]!;
    if (mean === null) expect(meanDays).toBeNull();
    else expect(Math.abs(Number(meanDays) - mean)).toBeLessThanOrEqual(0.05 + 1e-9);
  }
}

it('is what the log says event by event, altogether and region by region', async () => {
  const { rows: projects } = await app.owner.query<Seen & Record<string, unknown>>(`SELECT id, status, tracking_stage AS stage, stage_changed_at AS stage_at, status_changed_at AS status_at, region FROM project WHERE deleted_at IS NULL`);
  const { rows: events } = await app.owner.query<Log['events'][number]>(`SELECT project_id, to_stage, at FROM project_stage_event ORDER BY at, id`);
  const { rows: statuses } = await app.owner.query<Log['statuses'][number]>(`SELECT project_id, to_status, at FROM project_status_event ORDER BY at, id`);
  const log = { events, statuses };
  for (const [viewer, filter] of [[director, {}], [director, { regions: ['EAST'] }], [member, {}]] as const) {
    const seen = projects.filter((p) => (viewer === director || mine.has(p.id)) && (!('regions' in filter) || p.region === 'EAST'));
    areTold(await ask(viewer, filter), told(seen, log));
    const byRegion = await ask(viewer, filter, 'REGION');
    areTold(byRegion.filter(({ key }) => key === null), told(seen, log));
    const regions = [...new Set(seen.map(({ region }) => region))].sort();
    expect([...new Set(byRegion.flatMap(({ key }) => key ?? []))].sort()).toEqual(regions);
    for (const region of regions) areTold(byRegion.filter(({ key }) => key === region), told(seen.filter((p) => p.region === region), log));
  }
});

it('says by every second dimension what it says of each key alone', async () => {
  const ofKeys: readonly (readonly [StageTimeDimension, (key: string) => ProjectFilter | null])[] = [
    ['REGION', (key) => ({ regions: [key as 'EAST'] })],
    ['PRODUCT_LINE', (key) => (key === 'NONE' ? { unset: ['PRODUCT_LINE'] } : { productLines: [key as 'OFFICE'] })],
    ['MARKET_TRACKER', (key) => (key === 'NONE' ? { unset: ['MARKET_TRACKER'] } : { marketTrackerIds: [key] })],
    ['DEPARTMENT', (key) => ({ departmentIds: [key] })],
    ['CLIENT_TYPE', (key) => (key === 'NONE' ? null : { clientTypes: [key as 'DEV_SOE_LOCAL'] })],
    ['SOURCE', (key) => (key === 'NONE' ? { unset: ['SOURCE'] } : { sources: [key as 'TENDER'] })],
    ['POSITIONING', (key) => (key === 'NONE' ? { unset: ['POSITIONING'] } : { positionings: [key as 'LUXURY'] })],
    ['DESIGN_TRACKER', (key) => (key === 'NONE' ? { unset: ['DESIGN_TRACKER'] } : { designTrackerIds: [key] })],
    ['CITY_TIER', (key) => (key === 'NONE' ? null : { cityTiers: [key as never] })],
    ['CLIENT_KIND', () => null],
  ];
  for (const viewer of [director, member])
    for (const [by, filterOf] of ofKeys) {
      const rows = await ask(viewer, { statuses: ['TRACKING', 'WON', 'LOST'] }, by);
      expect(rows.filter(({ key }) => key === null)).toEqual(await ask(viewer, { statuses: ['TRACKING', 'WON', 'LOST'] }));
      for (const key of new Set(rows.flatMap((row) => row.key ?? []))) {
        const narrowed = filterOf(key);
        if (narrowed) expect(rows.filter((row) => row.key === key).map((row) => ({ ...row, key: null, label: null }))).toEqual(await ask(viewer, { statuses: ['TRACKING', 'WON', 'LOST'], ...narrowed }));
      }
      // Whatever the dimension, each project is of one key.
      for (const stage of new Set(rows.map((row) => row.stage))) {
        const [all, ...keys] = rows.filter((row) => row.stage === stage);
        expect(['passed', 'standing'].map((count) => keys.reduce((sum, row) => sum + Number(row[count as 'passed']), 0))).toEqual([all!.passed, all!.standing]);
      }
    }
  const byTracker = await ask(director, {}, 'MARKET_TRACKER');
  expect(new Map(byTracker.flatMap(({ key, label }) => (key ? [[key, label ?? null] as const] : [])))).toEqual(new Map([['NONE', null], ...trackers.map((t, n) => [t.employeeId, ['林若川', '周远山'][n]!] as const)]));
});

it('leaves out the time in which a project was lost, before it came back', async () => {
  const home = await buildDepartment(app, 'STR');
  const id = await buildProject(app, home, await buildClient(app), { status: 'TRACKING' });
  const ago = (days: number): string => new Date(Date.now() - days * msPerDay - msPerDay / 2).toISOString();
  await past(`INSERT INTO project_stage_event (project_id, to_stage, at) VALUES ('${id}', 'CONTACT', '${ago(100)}'), ('${id}', 'REQUIREMENTS', '${ago(20)}');
    INSERT INTO project_status_event (project_id, from_status, to_status, at) VALUES ('${id}', 'TRACKING', 'LOST', '${ago(90)}'), ('${id}', 'LOST', 'TRACKING', '${ago(30)}')`);
  expect((await ask(director, { departmentIds: [home] })).find(({ stage }) => stage === 'CONTACT')).toMatchObject({ passed: 1, medianDays: 20, p90Days: 20 });
});

it('opens exactly the projects it counts', async () => {
  const count = async (viewer: Viewer, filter: ProjectFilter): Promise<number> => {
    const { data, errors } = await app.ask(viewer, `query L($f: ProjectFilter) { projects(filter: $f) { totalCount } }`, { f: filter });
    expect(errors).toBeUndefined();
    return (data!.projects as { totalCount: number }).totalCount;
  };
  let over = 0;
  for (const viewer of [director, member])
    for (const [whole, by] of [[{}, null], [{ regions: ['NORTH'] }, null], [{}, 'REGION'], [{}, 'DEPARTMENT']] as [ProjectFilter, StageTimeDimension | null][])
      for (const row of await ask(viewer, whole, by)) {
        const base: ProjectFilter = row.key ? { ...whole, ...(by === 'REGION' ? { regions: [row.key as 'EAST'] } : { departmentIds: [row.key] }) } : whole;
        const here: ProjectFilter = { ...base, statuses: ['TRACKING'], trackingStages: [row.stage] };
        const lists = [await count(viewer, { ...base, passedStages: [row.stage] }), await count(viewer, here), row.p90Days === null || row.p90Days === undefined ? 0 : await count(viewer, { ...here, stageDays: row.p90Days })];
        expect([row.stage, ...lists]).toEqual([row.stage, row.passed, row.standing, row.overP90]);
        over += row.overP90;
      }
  expect(over).toBeGreaterThan(0);
});

it('refuses what no past day knows, and days that are none', async () => {
  for (const [filter, code] of [[{ asOf: '2025-01-01' }, 'NOT_KEPT_BY_DAY'], [{ stageDays: -1 }, 'OUT_OF_RANGE']] as const) {
    const { errors } = await app.ask(director, `query T($f: ProjectFilter) { stageTimes(filter: $f) { stage } }`, { f: filter });
    expect(errors?.[0]?.extensions?.code).toBe(code);
  }
});
