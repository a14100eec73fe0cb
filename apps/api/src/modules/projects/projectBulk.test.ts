import { buildClient, buildDepartment, buildPerson, buildProject, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let owner: Viewer;
let department: string;
let client: string;

beforeAll(async () => {
  app = await startTestApp();
  owner = await buildPerson(app, ['MARKET_DB_OWNER'], { name: '库主' });
  department = await buildDepartment(app, 'PL');
  client = await buildClient(app);
});
afterAll(() => app.close());

interface Answer {
  readonly errors: readonly { code: string; path: string[] }[];
  readonly projects: readonly { id: string; version: number; remark: string | null; trackingStage: string | null }[];
}
const build = (row: Record<string, unknown> = {}): Promise<string> => buildProject(app, department, client, row);
const bulk = async (viewer: Viewer, input: object): Promise<Answer> =>
  (await app.ask(viewer, `mutation B($input: BulkUpdateProjectsInput!) { bulkUpdateProjects(input: $input) { errors { code path } projects { id version remark trackingStage } } }`, { input })).data!.bulkUpdateProjects as Answer;
const change = (id: string, fields: object, expectedVersion = 1): object => ({ id, expectedVersion, fields });

it('changes all or none; each refused one is named, and the stored ones are shown', async () => {
  const ids = [await build(), await build({ product_line: 'OFFICE' }), await build()];
  const items = [change(ids[0]!, { trackingStage: 'CONTACT' }), change(ids[1]!, { positioning: 'LUXURY' }), change(ids[2]!, { trackingStage: 'CONTACT' }, 7), change('019aa000-0000-7000-8000-00000000dead', { remark: 'x' }), change(ids[0]!.toUpperCase(), { remark: 'x' })];
  expect((await bulk(owner, { items })).errors).toEqual([{ code: 'ITEM_REPEATED', path: ['items', '4', 'id'] }]);
  const refused = await bulk(owner, { items: items.slice(0, 4) });
  expect(refused.errors).toEqual([
    { code: 'POSITIONING_MISMATCH', path: ['items', '1', 'fields', 'positioning'] },
    { code: 'STALE_VERSION', path: ['items', '2', 'expectedVersion'] },
    { code: 'NOT_FOUND', path: ['items', '3', 'id'] },
  ]);
  expect(refused.projects.map((p) => [p.id, p.version, p.trackingStage])).toEqual(ids.map((id) => [id, 1, null]));
  expect(await bulk(owner, { items: [] })).toEqual({ errors: [{ code: 'REQUIRED', path: ['items'] }], projects: [] });

  const done = await bulk(owner, { items: [items[0], change(ids[2]!, { trackingStage: 'CONTACT' })] });
  expect(done).toMatchObject({ errors: [], projects: [{ id: ids[0], version: 2, trackingStage: 'CONTACT' }, { id: ids[2], version: 2, trackingStage: 'CONTACT' }] });
  const { rows } = await app.owner.query(`SELECT fields, before, after FROM project_change WHERE project_id = $1`, [ids[0]]);
  expect(rows).toEqual([{ fields: ['trackingStage'], before: { trackingStage: null }, after: { trackingStage: 'CONTACT' } }]);
  // Undone by the same: each its own value back.
  expect(await bulk(owner, { items: [change(ids[0]!, { trackingStage: null }, 2), change(ids[2]!, { trackingStage: null }, 2)] })).toMatchObject({ errors: [], projects: [{ version: 3, trackingStage: null }, { version: 3 }] });
});

it('tries a change without making it', async () => {
  const id = await build();
  expect(await bulk(owner, { items: [change(id, { remark: '试' })], isPreview: true })).toMatchObject({ errors: [], projects: [{ id, version: 1, remark: null }] });
  expect((await bulk(owner, { items: [change(id, { nextStepOn: '2026-02-30' })], isPreview: true })).errors).toEqual([{ code: 'NOT_A_DATE', path: ['items', '0', 'fields', 'nextStepOn'] }]);
  expect((await app.owner.query(`SELECT 1 FROM project_change WHERE project_id = $1`, [id])).rows).toEqual([]);
});

it('takes five hundred, and of two at once on the same rows one', async () => {
  const { rows } = await app.owner.query<{ id: string }>(`INSERT INTO project (number, department_id, name, client_id, status, region, city_tier, city_tier_year) SELECT 'PL-9' || n, $1, '批量' || n, $2, 'TRACKING', 'EAST', 'T1', 2026 FROM generate_series(1, 501) n RETURNING id`, [department, client]);
  const items = rows.map(({ id }) => change(id, { remark: '批量' }));
  expect((await bulk(owner, { items })).errors).toEqual([{ code: 'TOO_MANY', path: ['items'] }]);
  const answers = await Promise.all([bulk(owner, { items: items.slice(0, 500) }), bulk(owner, { items: items.slice(0, 500).reverse() })]);
  expect(answers.filter((a) => a.errors.length === 0)).toHaveLength(1);
  expect(answers.flatMap((a) => a.errors)).toHaveLength(500);
  expect(new Set(answers.flatMap((a) => a.errors.map((e) => e.code)))).toEqual(new Set(['STALE_VERSION']));
});

it('is for full rights', async () => {
  const member = await buildPerson(app, ['LEAD_DESIGNER']);
  const answer = await app.ask(member, `mutation B($input: BulkUpdateProjectsInput!) { bulkUpdateProjects(input: $input) { errors { code } } }`, { input: { items: [change(await build(), { remark: 'x' })] } });
  expect(answer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});
