import { buildPerson, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let owner: Viewer;
let director: Viewer;
let member: Viewer;

beforeAll(async () => {
  app = await startTestApp();
  [owner, director, member] = [await buildPerson(app, ['MARKET_DB_OWNER'], { name: '库主' }), await buildPerson(app, ['DIRECTOR']), await buildPerson(app, ['LEAD_DESIGNER'])];
});
afterAll(() => app.close());

interface View {
  readonly id: string;
  readonly name: string;
  readonly search: string;
  readonly isShared: boolean;
  readonly version: number;
  readonly viewerCanUpdate: boolean;
}
interface Payload {
  readonly errors: readonly { code: string; path: string[] }[];
  readonly view: View | null;
}
const fields = `id name search isShared version viewerCanUpdate owner { name }`;
async function write(viewer: Viewer, name: 'create' | 'update' | 'delete', input: object): Promise<Payload> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}SavedViewInput`;
  return (await app.ask(viewer, `mutation W($input: ${type}!) { ${name}SavedView(input: $input) { errors { code path } view { ${fields} } } }`, { input })).data![`${name}SavedView`] as Payload;
}
const create = (viewer: Viewer, input: object = {}): Promise<Payload> => write(viewer, 'create', { kind: 'PROJECTS', name: '华东在谈', search: 'statuses=TRACKING&regions=EAST', ...input });
const list = async (viewer: Viewer, kind = 'PROJECTS'): Promise<View[]> => (await app.ask(viewer, `query L($kind: SavedViewKind!) { savedViews(kind: $kind) { ${fields} } }`, { kind })).data!.savedViews as View[];
const order = async (viewer: Viewer, ids: readonly string[]): Promise<Payload> => (await app.ask(viewer, `mutation O($input: OrderSavedViewsInput!) { orderSavedViews(input: $input) { errors { code path } } }`, { input: { ids } })).data!.orderSavedViews as Payload;

it('is private until it is shared; a shared one is opened by everybody and kept by full rights', async () => {
  const own = await create(member);
  expect(own).toMatchObject({ errors: [], view: { name: '华东在谈', search: 'statuses=TRACKING&regions=EAST', isShared: false, version: 1, viewerCanUpdate: true } });
  expect(await list(director)).toEqual([]);
  expect((await app.ask(director, `{ savedView(id: "${own.view!.id}") { id } }`)).data!.savedView).toBeNull();
  expect((await write(director, 'update', { id: own.view!.id, expectedVersion: 1, name: '改' })).errors).toEqual([{ code: 'NOT_FOUND', path: ['id'] }]);

  const shared = (await create(owner, { name: '本周要跟', isShared: true })).view!;
  expect((await list(member)).map((v) => [v.name, v.viewerCanUpdate])).toEqual([['华东在谈', true], ['本周要跟', false]]);
  expect(await list(member, 'CLIENTS')).toEqual([]);
  expect((await write(member, 'update', { id: shared.id, expectedVersion: 1, name: '改' })).errors).toEqual([{ code: 'NOT_FOUND', path: ['id'] }]);
  expect((await write(director, 'update', { id: shared.id, expectedVersion: 1, name: '本周必跟' })).view).toMatchObject({ name: '本周必跟', version: 2, isShared: true });
  // Taken back by its owner alone: another would take it for themselves.
  expect((await write(director, 'update', { id: shared.id, expectedVersion: 2, isShared: false })).errors).toEqual([{ code: 'FORBIDDEN', path: ['isShared'] }]);
  expect((await write(owner, 'update', { id: shared.id, expectedVersion: 2, isShared: false })).view).toMatchObject({ isShared: false });
  expect((await list(member)).map((v) => v.name)).toEqual(['华东在谈']);
  expect(await app.database.read(director, (db) => db.rows(`SELECT 1 FROM saved_view`))).toEqual([]);
});

it('keeps the page of statistics as well, among views of its own', async () => {
  expect((await create(member, { kind: 'STATISTICS', name: '今年对去年', search: 'registeredOn=2026-01-01..2026-12-31&compare=year&by=region' })).errors).toEqual([]);
  expect((await list(member, 'STATISTICS')).map((v) => [v.name, v.search])).toEqual([['今年对去年', 'registeredOn=2026-01-01..2026-12-31&compare=year&by=region']]);
  expect((await list(member)).map((v) => v.name)).not.toContain('今年对去年');
});

it('is shared by full rights only, is changed one at a time, and says what is wrong', async () => {
  expect((await create(member, { isShared: true })).errors).toEqual([{ code: 'FORBIDDEN', path: ['isShared'] }]);
  expect((await create(member, { name: ' ', search: 'x'.repeat(4001) })).errors).toEqual([{ code: 'REQUIRED', path: ['name'] }, { code: 'TOO_LONG', path: ['search'] }]);
  const { id } = (await create(owner)).view!;
  const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => write(owner, 'update', { id, expectedVersion: 1, name: `第 ${i} 次` })));
  expect(answers.filter((a) => a.errors.length === 0)).toHaveLength(1);
  expect(answers.filter((a) => a.errors[0]?.code === 'STALE_VERSION' && a.view?.version === 2)).toHaveLength(9);
  expect((await write(owner, 'delete', { id, expectedVersion: 1 })).errors).toEqual([{ code: 'STALE_VERSION', path: ['expectedVersion'] }]);
  expect(await write(owner, 'delete', { id, expectedVersion: 2 })).toEqual({ errors: [], view: null });
});

it('stands where it was put', async () => {
  const person = await buildPerson(app, []);
  const ids: string[] = [];
  for (const name of ['一', '二', '三']) ids.push((await create(person, { name })).view!.id);
  expect((await list(person)).map((v) => v.name)).toEqual(['一', '二', '三']);
  expect((await order(person, [...ids].reverse())).errors).toEqual([]);
  expect((await list(person)).map((v) => v.name)).toEqual(['三', '二', '一']);
  expect((await order(member, ids)).errors).toEqual([{ code: 'NOT_FOUND', path: ['ids'] }]);
});

it('is kept a hundred times and no more', async () => {
  const person = await buildPerson(app, []);
  await app.owner.query(`INSERT INTO saved_view (owner_id, kind, name, search) SELECT $1, 'PROJECTS', n::text, '' FROM generate_series(1, 100) n`, [person.employeeId]);
  expect((await create(person)).errors).toEqual([{ code: 'TOO_MANY_VIEWS', path: [] }]);
});
