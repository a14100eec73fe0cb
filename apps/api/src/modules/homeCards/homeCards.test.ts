import { parseLayout } from '@yingzao/domain/dashboard';
import { buildPerson, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const home = parseLayout({ version: 1, pages: [{ id: 'work', name: '今日', widgets: [{ id: 'n', kind: 'note', title: '会议', settings: { text: '只给自己看' }, lg: { x: 0, y: 0, w: 4, h: 3 } }] }, { id: 'private', name: '私事', widgets: [] }] }).layout;
async function person(): Promise<Viewer> {
  const viewer = await buildPerson(app, []);
  await app.owner.query(`INSERT INTO home (employee_id, revision, layout) VALUES ($1, 1, $2)`, [viewer.employeeId, JSON.stringify(home)]);
  return viewer;
}
const share = async (viewer: Viewer, input: object) =>
  (await app.ask(viewer, `mutation S($input: ShareHomeInput!) { shareHome(input: $input) { errors { code path } card { id code name viewerCanDelete } } }`, { input: { name: '我的工作台', pageIds: ['work'], ...input } })).data!.shareHome as { errors: object[]; card: { id: string; code: string } | null };
const open = async (viewer: Viewer | null, code: string) => app.ask(viewer, `query C($code: String!) { homeCard(code: $code) { name layout viewerCanDelete owner { id } } }`, { code });
const remove = async (viewer: Viewer, id: string) => (await app.ask(viewer, `mutation D($input: DeleteHomeCardInput!) { deleteHomeCard(input: $input) { errors { code path } } }`, { input: { id } })).data!.deleteHomeCard as object;

it('opens for a colleague with the code, without what is written, until it is taken back', async () => {
  const [owner, colleague] = [await person(), await person()];
  const { card, errors } = await share(owner, {});
  expect([errors, card]).toEqual([[], expect.objectContaining({ name: '我的工作台', viewerCanDelete: true, code: expect.stringMatching(/^[0-9a-z]{16}$/) })]);
  const { homeCard } = (await open(colleague, card!.code)).data!;
  expect(homeCard).toMatchObject({ name: '我的工作台', viewerCanDelete: false, owner: { id: owner.employeeId } });
  expect(homeCard.layout.pages).toEqual([expect.objectContaining({ name: '今日', widgets: [expect.objectContaining({ kind: 'note', title: '会议', settings: {} })] })]);
  expect((await app.ask(colleague, `{ myHomeCards { id } }`)).data!.myHomeCards).toEqual([]);
  expect((await app.ask(owner, `{ myHomeCards { id } }`)).data!.myHomeCards).toEqual([{ id: card!.id }]);
  expect((await open(null, card!.code)).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');

  // Nobody else takes it back, and nobody finds another's without the code.
  expect(await remove(colleague, card!.id)).toEqual({ errors: [{ code: 'NOT_FOUND', path: ['id'] }] });
  expect(await app.database.read(colleague, (db) => db.rows(`SELECT 1 FROM home_card`))).toEqual([]);
  expect(await remove(owner, card!.id)).toEqual({ errors: [] });
  expect((await open(colleague, card!.code)).data!.homeCard).toBeNull();
});

it('of somebody who left opens nothing', async () => {
  const [owner, colleague] = [await person(), await person()];
  const { card } = await share(owner, {});
  await app.owner.query(`UPDATE employee SET status = 'DEPARTED' WHERE id = $1`, [owner.employeeId]);
  expect((await open(colleague, card!.code)).data!.homeCard).toBeNull();
});

it('is refused with a code and the field', async () => {
  const owner = await person();
  expect((await share(owner, { name: ' ', pageIds: [] })).errors).toEqual([{ code: 'REQUIRED', path: ['name'] }, { code: 'REQUIRED', path: ['pageIds'] }]);
  expect((await share(owner, { name: '长'.repeat(41), pageIds: ['none'] })).errors).toEqual([{ code: 'TOO_LONG', path: ['name'] }, { code: 'NOT_FOUND', path: ['pageIds'] }]);
  for (let n = 0; n < 30; n++) await share(owner, {});
  expect((await share(owner, {})).errors).toEqual([{ code: 'TOO_MANY_CARDS', path: [] }]);
  for (const code of ['', 'none', '\u0000', 'x'.repeat(5000)]) expect((await open(owner, code)).data?.homeCard ?? null).toBeNull();
});
