import { applyCommand, builtinTemplate, homeOf, parseLayout } from '@yingzao/domain/dashboard';
import type { HomeLayout } from '@yingzao/domain/dashboard';
import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const homeFields = 'home { revision layout isDefault }';
const save = `mutation S($input: SaveHomeInput!) { saveHome(input: $input) { errors { code path message } ${homeFields} } }`;
const reset = `mutation R($input: ResetHomeInput!) { resetHome(input: $input) { errors { code } ${homeFields} } }`;
const restore = `mutation B($input: RestoreHomeVersionInput!) { restoreHomeVersion(input: $input) { errors { code path } ${homeFields} } }`;
const versions = `{ homeVersions { revision savedAt outline } }`;
const note = (text: string, more: object = {}) => ({ id: 'n', kind: 'note', settings: { text }, lg: { x: 0, y: 0, w: 4, h: 3 }, ...more });
const home = (text: string): HomeLayout => parseLayout({ version: 1, pages: [{ id: 'home', name: '今日', widgets: [note(text)] }], template: builtinTemplate([]).token }).layout;

async function send(viewer: Viewer, expectedRevision: number, layout: unknown, more: object = {}) {
  const { data, errors } = await app.ask(viewer, save, { input: { expectedRevision, layout, ...more } });
  expect(errors).toBeUndefined();
  return data!.saveHome as { errors: { code: string; path: string[]; message: string }[]; home: { revision: number; layout: HomeLayout; isDefault: boolean } };
}
const kept = async (viewer: Viewer) => ((await app.ask(viewer, versions)).data!.homeVersions as { revision: number; outline: { pages: { widgets: object[] }[] } }[]);

describe('a home', () => {
  it('is the default of the roles until it is saved, and the answer to a stale save is what is stored', async () => {
    const viewer = await buildPerson(app, ['DIRECTOR']);
    expect((await app.ask(viewer, `{ myHome { revision isDefault layout } }`)).data!.myHome).toEqual({ revision: 0, isDefault: true, layout: homeOf(builtinTemplate(['DIRECTOR'])) });
    const mine = { ...home('一'), template: builtinTemplate(['DIRECTOR']).token };
    expect((await send(viewer, 0, mine)).home).toMatchObject({ revision: 1, isDefault: false });
    const stale = await send(viewer, 0, home('二'));
    expect(stale.errors[0]?.code).toBe('STALE_VERSION');
    expect(stale.home.layout).toEqual(mine);
  });

  it('lets exactly one of two devices win that save at the same time', async () => {
    const viewer = await buildPerson(app, []);
    await send(viewer, 0, home('一'));
    const both = await Promise.all([send(viewer, 1, home('甲')), send(viewer, 1, home('乙'))]);
    expect(both.map(({ errors }) => errors.length).sort()).toEqual([0, 1]);
    expect(both[0]!.home.revision).toBe(2);
  });

  it('is not stored again when nothing changed, and a repeated request is done once', async () => {
    const viewer = await buildPerson(app, []);
    await send(viewer, 0, home('一'), { clientMutationId: 'once' });
    expect((await send(viewer, 0, home('一'), { clientMutationId: 'once' })).errors).toEqual([]);
    expect((await send(viewer, 1, home('一'))).home.revision).toBe(1);
  });
});

describe('hostile layouts', () => {
  const page = (...widgets: unknown[]) => ({ version: 1, pages: [{ id: 'home', name: '', widgets }] });
  const deep = (levels: number): unknown => (levels === 0 ? 1 : { deep: deep(levels - 1) });
  it.each<[string, unknown, string]>([
    ['10,000 items', page(...Array.from({ length: 10_000 }, (_, i) => note('x', { id: `w${i}` }))), 'TOO_LONG'],
    ['more items than a page holds', page(...Array.from({ length: 200 }, (_, i) => ({ id: `w${i}`, kind: 'note', settings: {}, lg: { x: 0, y: i, w: 1, h: 1 } }))), 'INVALID_DOCUMENT'],
    ['a thousand pages', { version: 1, pages: Array.from({ length: 1000 }, (_, i) => ({ id: `p${i}`, name: '', widgets: [] })) }, 'INVALID_DOCUMENT'],
    ['no page at all', { version: 1, pages: [] }, 'INVALID_DOCUMENT'],
    ['negative sizes', page(note('x', { lg: { x: -3, y: 0, w: -4, h: 2 } })), 'INVALID_DOCUMENT'],
    ['fractional sizes', page(note('x', { lg: { x: 0.5, y: 0, w: 4, h: 2.2 } })), 'INVALID_DOCUMENT'],
    ['sizes that are texts', page(note('x', { lg: { x: '0', y: 0, w: 4, h: 2 } })), 'INVALID_DOCUMENT'],
    ['overflowing rows', page(note('x', { lg: { x: 0, y: 1e308, w: 4, h: 2 } })), 'INVALID_DOCUMENT'],
    ['a kind that is a script', page(note('x', { kind: '<script>alert(1)</script>' })), 'INVALID_DOCUMENT'],
    ['settings of the wrong shape', page(note('x', { settings: [1, 2] })), 'INVALID_DOCUMENT'],
    ['settings without end', page(note('x', { settings: { text: 'x'.repeat(9000) } })), 'INVALID_DOCUMENT'],
    ['settings too deep', page(note('x', { settings: deep(40) as object })), 'INVALID_DOCUMENT'],
    ['a colour that is a style', page(note('x', { accent: 'red;background:url(//x)' })), 'INVALID_DOCUMENT'],
    ['one id twice', page(note('x'), note('y')), 'INVALID_DOCUMENT'],
    ['another version', { ...home('x'), version: 2 }, 'INVALID_DOCUMENT'],
    ['a list', [1, 2, 3], 'INVALID_DOCUMENT'],
    ['a text', 'layout', 'INVALID_DOCUMENT'],
    ['nothing', null, 'REQUIRED'],
  ])('%s: refused with a code, the stored home stays whole', async (_, layout, code) => {
    const viewer = await buildPerson(app, []);
    await send(viewer, 0, home('好的'));
    const { data, errors } = await app.ask(viewer, save, { input: { expectedRevision: 1, layout } });
    const codes = errors ? errors.map((e) => e.extensions?.code) : data!.saveHome.errors.map((e: { code: string }) => e.code);
    expect(codes).toEqual([code]);
    expect((await app.ask(viewer, `{ myHome { revision layout } }`)).data!.myHome).toEqual({ revision: 1, layout: home('好的') });
  });

  it('keeps unknown kinds and scripts in notes as plain text, which no page ever runs', async () => {
    const viewer = await buildPerson(app, []);
    const layout = page(note('<img src=x onerror=alert(1)>'), { id: 's', kind: 'from.tomorrow', settings: { to: 'javascript:alert(1)' }, lg: { x: 4, y: 0, w: 4, h: 3 } });
    expect((await send(viewer, 0, layout)).errors).toEqual([]);
    expect((await app.ask(viewer, `{ myHome { layout } }`)).data!.myHome.layout).toEqual({ ...layout, template: builtinTemplate([]).token });
  });
});

describe('versions', () => {
  it('are the states in which editing ended, not every save on the way', async () => {
    const viewer = await buildPerson(app, []);
    await send(viewer, 0, home('一'));
    await send(viewer, 1, home('二'));
    expect(await kept(viewer)).toEqual([]);
    expect((await send(viewer, 2, home('二'), { isFinished: true })).home.revision).toBe(2);
    await send(viewer, 2, home('三'), { isFinished: true });
    expect((await kept(viewer)).map((v) => v.revision)).toEqual([3, 2]);
    expect((await kept(viewer))[0]!.outline).toEqual({ pages: [{ id: 'home', name: '今日', widgets: [{ kind: 'note', box: { x: 0, y: 0, w: 4, h: 3 } }] }] });
  });

  it('keep a home that rested before it is changed again, also when the device never said that it was done', async () => {
    const viewer = await buildPerson(app, []);
    await send(viewer, 0, home('晚上'));
    await app.owner.query(`UPDATE home SET updated_at = now() - interval '1 day' WHERE employee_id = $1`, [viewer.employeeId]);
    await send(viewer, 1, home('早上'));
    await send(viewer, 2, home('中午'));
    expect((await kept(viewer)).map((v) => v.revision)).toEqual([1]);
  });

  it('are the last thirty', async () => {
    const viewer = await buildPerson(app, []);
    for (let n = 0; n < 34; n += 1) await send(viewer, n, home(`n${n}`), { isFinished: true });
    expect((await kept(viewer)).map((v) => v.revision)).toEqual(Array.from({ length: 30 }, (_, i) => 34 - i));
    const { rows } = await app.owner.query(`SELECT count(*)::int AS n FROM home_version WHERE employee_id = $1`, [viewer.employeeId]);
    expect(rows).toEqual([{ n: 30 }]);
  });

  it('come back as a new revision, and what was there before can be had again', async () => {
    const viewer = await buildPerson(app, []);
    await send(viewer, 0, home('一'), { isFinished: true });
    await send(viewer, 1, home('二'));
    const back = (await app.ask(viewer, restore, { input: { expectedRevision: 2, revision: 1 } })).data!.restoreHomeVersion;
    expect(back).toEqual({ errors: [], home: { revision: 3, layout: home('一'), isDefault: false } });
    expect((await kept(viewer)).map((v) => v.revision)).toEqual([2, 1]);
    const forward = (await app.ask(viewer, restore, { input: { expectedRevision: 3, revision: 2 } })).data!.restoreHomeVersion;
    expect(forward.home.layout).toEqual(home('二'));
    const cleared = (await app.ask(viewer, reset, { input: { expectedRevision: 4 } })).data!.resetHome;
    expect(cleared.home).toMatchObject({ revision: 5, isDefault: true });
    expect((await kept(viewer)).map((v) => v.revision)).toContain(4);
  });

  it('refuse an unknown one and a stale revision, and are nobody else’s', async () => {
    const [viewer, other] = [await buildPerson(app, []), await buildPerson(app, ['DIRECTOR'])];
    await send(viewer, 0, home('一'), { isFinished: true });
    await send(other, 0, home('其他'));
    const code = async (who: Viewer, input: object) => (await app.ask(who, restore, { input })).data!.restoreHomeVersion.errors.map((e: { code: string }) => e.code);
    expect(await code(viewer, { expectedRevision: 1, revision: 77 })).toEqual(['NOT_FOUND']);
    expect(await code(viewer, { expectedRevision: 0, revision: 1 })).toEqual(['STALE_VERSION']);
    expect(await code(other, { expectedRevision: 1, revision: 1 })).toEqual(['NOT_FOUND']);
    expect(await kept(other)).toEqual([]);
  });

  it('keep what a command of the domain made, pages and all', async () => {
    const viewer = await buildPerson(app, ['MARKET_MANAGER']);
    const layout = applyCommand(homeOf(builtinTemplate(['MARKET_MANAGER'])), { type: 'addPage', newPage: 'bids', name: '投标' }).layout;
    await send(viewer, 0, layout, { isFinished: true });
    const back = (await app.ask(viewer, restore, { input: { expectedRevision: 1, revision: 1 } })).data!.restoreHomeVersion;
    expect(back.home.layout).toEqual(layout);
  });
});

describe('shortcuts', () => {
  const ask = async (viewer: Viewer, targets: object[]) =>
    app.ask(viewer, `query T($targets: [ShortcutTargetInput!]!) { shortcutTargets(targets: $targets) { isOpen title count } }`, { targets });
  const gone = { isOpen: false, title: null, count: null };

  it('show the present name of a record, and say that it is gone when it is, or is not open', async () => {
    const owner = await buildPerson(app, ['MARKET_DB_OWNER']);
    const member = await buildPerson(app, ['LEAD_DESIGNER']);
    const department = await buildDepartment(app, 'SC');
    const client = await buildClient(app, { name: '临江置地' });
    const project = await buildProject(app, department, client, { name: '临江一里' });
    const targets = [{ project }, { client }];
    expect((await ask(member, targets)).data!.shortcutTargets).toEqual([gone, gone]);
    await designate(app, project, member);
    expect((await ask(member, targets)).data!.shortcutTargets[0]).toEqual({ isOpen: true, title: '临江一里', count: null });
    await app.owner.query(`UPDATE project SET name = '临江二里' WHERE id = $1`, [project]);
    expect((await ask(owner, targets)).data!.shortcutTargets[0]!.title).toBe('临江二里');
    await app.owner.query(`UPDATE project SET deleted_at = now() WHERE id = $1`, [project]);
    expect((await ask(owner, targets)).data!.shortcutTargets[0]).toEqual(gone);
    expect((await ask(owner, [{ quote: project }, { contract: 'no-id' }, { approvalChain: '' }])).data!.shortcutTargets).toEqual([gone, gone, gone]);
  });

  it('count lists for the viewer, and open without a number where the filter makes no sense', async () => {
    const owner = await buildPerson(app, ['MARKET_DB_OWNER']);
    const member = await buildPerson(app, ['LEAD_DESIGNER']);
    const department = await buildDepartment(app, 'SD');
    const client = await buildClient(app, { name: '北岸地产' });
    const [first] = [await buildProject(app, department, client, { name: '北岸一期' }), await buildProject(app, department, client, { name: '北岸二期' })];
    await designate(app, first, member);
    const targets = [{ projects: { departmentIds: [department] } }, { projects: { registeredOn: { from: '2026-13-01' } } }, { approvalChains: { waitingForMe: true } }];
    const counts = async (who: Viewer) => (await ask(who, targets)).data!.shortcutTargets.map((t: { isOpen: boolean; count: number | null }) => [t.isOpen, t.count]);
    expect(await counts(owner)).toEqual([[true, 2], [true, null], [true, 0]]);
    expect(await counts(member)).toEqual([[true, 1], [true, null], [true, 0]]);
  });

  it('refuse more than sixty at once, and a target that is two things', async () => {
    const viewer = await buildPerson(app, []);
    const many = await ask(viewer, Array.from({ length: 61 }, () => ({ projects: {} })));
    expect(many.errors?.map((e) => e.extensions?.code)).toEqual(['TOO_MANY']);
    const both = await ask(viewer, [{ projects: {}, clients: {} }]);
    expect(both.errors?.map((e) => e.extensions?.code)).toEqual(['WRONG_TYPE']);
  });
});
