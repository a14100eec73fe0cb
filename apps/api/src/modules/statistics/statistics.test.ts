import { pursuitStep, trackingStage } from '@yingzao/domain/catalogues';
import { pursuitStepOf } from '@yingzao/domain/projects';
import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let director: Viewer;
let department: string;
let client: string;

beforeAll(async () => {
  app = await startTestApp();
  department = await buildDepartment(app, 'SC');
  director = await buildPerson(app, ['DIRECTOR'], { departmentId: department });
  client = await buildClient(app, { name: '测试地产有限公司', clientType: 'DEV_SOE_LOCAL' });
});
afterAll(() => app.close());

interface Figures { count: number; landAreaM2: string }
interface Key { key: string; label: string | null; keys: string[] | null; figures: Figures }
interface Table { rows: Key[]; columns: Key[]; cells: { row: string; column: string; figures: Figures }[]; total: Figures; isPartial: boolean }

const tables = `query X($requests: [CrossTableRequest!]!) { crossTables(requests: $requests) {
  rows { key label keys figures { count landAreaM2 } } columns { key label keys figures { count landAreaM2 } } cells { row column figures { count landAreaM2 } } total { count landAreaM2 } isPartial } }`;
const ask = async (viewer: Viewer, request: object): Promise<Table> => {
  const { data, errors } = await app.ask(viewer, tables, { requests: [request] });
  expect(errors).toBeUndefined();
  return data!.crossTables[0] as Table;
};
const counts = (keys: readonly Key[]): Record<string, number> => Object.fromEntries(keys.map((k) => [k.key, k.figures.count]));
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const project = (more: Record<string, unknown> = {}): Promise<string> => buildProject(app, department, client, more);

describe('a cross table', () => {
  it('crosses two dimensions with the sums of rows, columns and all, and leaves empty cells out', async () => {
    const mine = await buildDepartment(app, 'XA');
    const build = (more: Record<string, unknown>): Promise<string> => buildProject(app, mine, client, more);
    await build({ status: 'TRACKING', product_line: 'OFFICE', land_area_m2: '10' });
    await build({ status: 'TRACKING', product_line: 'OFFICE', land_area_m2: '20.5' });
    await build({ status: 'WON', product_line: null, land_area_m2: '4' });
    const filter = { departmentIds: [mine] };
    const table = await ask(director, { rows: 'STATUS', columns: 'PRODUCT_LINE', measure: 'LAND_AREA', filter });
    expect(counts(table.rows)).toEqual({ TRACKING: 2, WON: 1 });
    expect(counts(table.columns)).toEqual({ OFFICE: 2, NONE: 1 });
    expect(table.cells.map((c) => [c.row, c.column, c.figures.landAreaM2]).sort()).toEqual([['TRACKING', 'OFFICE', '30.50'], ['WON', 'NONE', '4.00']]);
    expect(table.isPartial).toBe(false);
    const { data } = await app.ask(director, `query S($f: ProjectFilter) { statistics(requests: [{dimension: STATUS, filter: $f}]) { total { count landAreaM2 } } }`, { f: filter });
    expect(table.total).toEqual(data!.statistics[0].total);
  });

  it('keeps the twelve keys with most, NONE among them, and says what the rest sums', async () => {
    const mine = await buildDepartment(app, 'XB');
    const trackers: Viewer[] = [];
    for (let n = 0; n < 15; n++) trackers.push(await buildPerson(app, ['MARKET_STAFF'], { departmentId: mine, name: `跟踪${n}` }));
    for (const [n, tracker] of trackers.entries()) await buildProject(app, mine, client, { market_tracker_id: tracker.employeeId, land_area_m2: String(100 - n) });
    await buildProject(app, mine, client, { market_tracker_id: null, land_area_m2: '1' });
    const { rows, cells, total } = await ask(director, { rows: 'MARKET_TRACKER', columns: 'STATUS', measure: 'LAND_AREA', filter: { departmentIds: [mine] } });
    expect(rows).toHaveLength(12);
    expect(new Set(rows.map((r) => r.key))).toEqual(new Set(['NONE', 'OTHER', ...trackers.slice(0, 10).map((p) => p.employeeId)]));
    expect(rows.find((r) => r.key === trackers[3]!.employeeId)?.label).toBe('跟踪3');
    const other = rows.find((r) => r.key === 'OTHER')!;
    expect([other.label, other.keys, other.figures.count]).toEqual([null, trackers.slice(10).map((p) => p.employeeId), 5]);
    expect(sum(cells.map((c) => c.figures.count))).toBe(total.count);
    expect(sum(rows.map((r) => r.figures.count))).toBe(16);
  });

  it('keeps the latest months, whatever they hold', async () => {
    const mine = await buildDepartment(app, 'XC');
    for (let month = 1; month <= 12; month++)
      for (const year of [2024, 2025]) await buildProject(app, mine, client, { registered_on: `${year}-${String(month).padStart(2, '0')}-05`, land_area_m2: year === 2024 ? '900' : '1' });
    const { columns } = await ask(director, { rows: 'STATUS', columns: 'REGISTERED_MONTH', measure: 'LAND_AREA', filter: { departmentIds: [mine] } });
    expect(columns.map((c) => c.key).sort()).toEqual([...Array.from({ length: 11 }, (_, n) => `2025-${String(n + 2).padStart(2, '0')}`), 'OTHER']);
    expect(columns.find((c) => c.key === 'OTHER')?.keys?.at(0)).toBe('2025-01');
  });

  it('sums for everybody else only what they take part in', async () => {
    const member = await buildPerson(app, []);
    const id = await project({ region: 'SOUTH' });
    await project({ region: 'SOUTH' });
    await designate(app, id, member);
    const table = await ask(member, { rows: 'REGION', columns: 'CLIENT_TYPE', measure: 'COUNT' });
    expect([table.isPartial, table.total.count, counts(table.rows), counts(table.columns)]).toEqual([true, 1, { SOUTH: 1 }, { DEV_SOE_LOCAL: 1 }]);
  });

  it('of no projects at all has no keys and a total of nothing; too many tables are refused', async () => {
    const table = await ask(director, { rows: 'STATUS', columns: 'STATUS', measure: 'COUNT', filter: { text: 'nowhere-to-be-found' } });
    expect([table.rows, table.columns, table.cells, table.total]).toEqual([[], [], [], { count: 0, landAreaM2: '0.00' }]);
    const many = await app.ask(director, tables, { requests: Array.from({ length: 7 }, () => ({ rows: 'STATUS', columns: 'REGION', measure: 'COUNT' })) });
    expect(many.errors?.[0]?.extensions?.code).toBe('TOO_MANY');
  });
});

it('the head of a list sums areas the same with and without its sums of money, and with a filter by client', async () => {
  const mine = await buildDepartment(app, 'XH');
  for (const area of ['10', '20.5']) await buildProject(app, mine, client, { land_area_m2: area, gfa_m2: '7' });
  const other = await buildPerson(app, ['LEAD_DESIGNER']);
  for (const viewer of [director, other])
    for (const filter of [{ departmentIds: [mine] }, { departmentIds: [mine], clientTypes: ['DEV_SOE_LOCAL'] }, { departmentIds: [mine], statuses: ['LOST'] }]) {
      const { data, errors } = await app.ask(viewer, `query S($f: ProjectFilter) { plain: projects(filter: $f) { figures { count landAreaM2 gfaM2 } } whole: projects(filter: $f) { figures { count landAreaM2 gfaM2 quotedFen contractedFen } } }`, { f: filter });
      expect(errors).toBeUndefined();
      expect(data!.whole.figures).toMatchObject(data!.plain.figures);
    }
  const { data } = await app.ask(director, `query S($f: ProjectFilter) { projects(filter: $f) { figures { count landAreaM2 gfaM2 } } }`, { f: { departmentIds: [mine] } });
  expect(data!.projects.figures).toEqual({ count: 2, landAreaM2: '30.50', gfaM2: '14.00' });
});

describe('steps of pursuit', () => {
  it('are the same in the statistics, in the list and in the rule of the domain', async () => {
    const mine = await buildDepartment(app, 'XD');
    const wanted = new Map<string, number>();
    for (const status of ['PROMOTION', 'TRACKING', 'WON', 'LOST', 'SUSPENDED', 'ABANDONED'] as const)
      for (const stage of [null, ...trackingStage.codes]) {
        await buildProject(app, mine, client, { status, tracking_stage: stage });
        const step = pursuitStepOf(status, stage);
        wanted.set(step, (wanted.get(step) ?? 0) + 1);
      }
    const { data } = await app.ask(director, `query S($f: ProjectFilter) { statistics(requests: [{dimension: PURSUIT_STEP, filter: $f}, {dimension: TRACKING_STAGE, filter: $f}]) { segments { key figures { count } } } }`, { f: { departmentIds: [mine] } });
    const [steps, stages] = (data!.statistics as { segments: { key: string; figures: Figures }[] }[]).map((s) => Object.fromEntries(s.segments.map((x) => [x.key, x.figures.count])));
    expect(steps).toEqual(Object.fromEntries(wanted));
    expect(stages!.NONE).toBe(6);
    for (const step of pursuitStep.codes) {
      const list = await app.ask(director, `query L($f: ProjectFilter) { projects(filter: $f) { totalCount } }`, { f: { departmentIds: [mine], pursuitSteps: [step] } });
      expect([step, list.data!.projects.totalCount]).toEqual([step, wanted.get(step) ?? 0]);
    }
  });
});
