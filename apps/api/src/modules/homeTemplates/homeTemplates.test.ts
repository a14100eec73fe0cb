import { applyCommand, builtinTemplate, findWidget, parseLayout, templateFor, widgetsOf } from '@yingzao/domain/dashboard';
import type { HomeLayout, Widget } from '@yingzao/domain/dashboard';
import { role as roleCatalogue } from '@yingzao/domain/catalogues';
import type { Role } from '@yingzao/domain/catalogues';
import { buildPerson, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let firm: string, market: string, team: string, design: string;
beforeAll(async () => {
  app = await startTestApp();
  const unit = async (kind: string, name: string, parent: string | null) => (await app.owner.query<{ id: string }>(`INSERT INTO department (kind, name, parent_id) VALUES ($1, $2, $3) RETURNING id`, [kind, name, parent])).rows[0]!.id;
  firm = await unit('FIRM', '公司', null);
  market = await unit('DEPARTMENT', '市场部', firm);
  team = await unit('DEPARTMENT', '市场一组', market);
  design = await unit('DEPARTMENT', '设计部', firm);
});
afterAll(() => app.close());
afterEach(() => app.owner.query(`UPDATE home_template SET withdrawn_at = now()`));

const note = (id: string, y: number, more: Partial<Widget> = {}): Widget => ({ id, kind: 'note', settings: {}, lg: { x: 0, y, w: 4, h: 2 }, ...more });
const layout = (...widgets: Widget[]): HomeLayout => parseLayout({ version: 1, pages: [{ id: 'home', name: '', widgets }] }).layout;

const fields = 'errors { code path message } template { id revision reach role viewerCanUpdate department { name } publishedBy { id } layout }';
async function publish(viewer: Viewer, input: object) {
  const { data, errors } = await app.ask(viewer, `mutation P($input: PublishHomeTemplateInput!) { publishHomeTemplate(input: $input) { ${fields} } }`, { input: { expectedRevision: 0, layout: layout(note('a', 0)), ...input } });
  return errors ? { errors, template: null } : (data!.publishHomeTemplate as { errors: { code: string; path: string[] }[]; template: { id: string; revision: number; reach: number } | null });
}
const withdraw = async (viewer: Viewer, id: string, expectedRevision: number) =>
  (await app.ask(viewer, `mutation W($input: WithdrawHomeTemplateInput!) { withdrawHomeTemplate(input: $input) { errors { code path } } }`, { input: { id, expectedRevision } })).data!.withdrawHomeTemplate as { errors: object[] };
const homeOf = async (viewer: Viewer) =>
  (await app.ask(viewer, `{ myHome { revision isDefault layout source { department { name } role } } }`)).data!.myHome as { revision: number; isDefault: boolean; layout: HomeLayout; source: object | null };
const save = async (viewer: Viewer, expectedRevision: number, document: HomeLayout) =>
  (await app.ask(viewer, `mutation S($input: SaveHomeInput!) { saveHome(input: $input) { errors { code path message } home { revision layout } } }`, { input: { expectedRevision, layout: document } })).data!.saveHome as { errors: { code: string }[]; home: { revision: number } };
const shown = (home: HomeLayout) => Object.fromEntries(widgetsOf(home).map((w) => [w.id, [w.news, w.locked && 'locked'].filter(Boolean).join(' ')]));

describe('a default home', () => {
  it('holds for whom it is for, says whose it is, and gives way to the next when it is withdrawn', async () => {
    const [director, member, stranger] = [await buildPerson(app, ['DIRECTOR']), await buildPerson(app, ['MARKET_STAFF'], { departmentId: team }), await buildPerson(app, ['MARKET_STAFF'], { departmentId: design })];
    expect(await homeOf(member)).toMatchObject({ isDefault: true, source: null, layout: { template: 'builtin:MARKET_STAFF' } });
    const made = await publish(director, { departmentId: market, role: 'MARKET_STAFF' });
    expect(made).toMatchObject({ errors: [], template: { revision: 1, role: 'MARKET_STAFF', department: { name: '市场部' }, reach: 1, viewerCanUpdate: true, publishedBy: { id: director.employeeId } } });
    expect(await homeOf(member)).toMatchObject({ isDefault: true, revision: 0, source: { department: { name: '市场部' }, role: 'MARKET_STAFF' }, layout: { template: `${made.template!.id}:1` } });
    expect(shown((await homeOf(member)).layout)).toEqual({ a: '' });
    expect((await homeOf(stranger)).source).toBeNull();
    expect(await withdraw(director, made.template!.id, 1)).toEqual({ errors: [] });
    expect((await homeOf(member)).layout.template).toBe('builtin:MARKET_STAFF');
  });

  it('is joined with what a person made of it: nothing of theirs is lost, news arrive, removals are proposed', async () => {
    const [director, person] = [await buildPerson(app, ['DIRECTOR']), await buildPerson(app, [], { departmentId: team })];
    const { template } = await publish(director, { departmentId: market, layout: layout(note('a', 0), note('b', 2), note('c', 4)) });
    const start = (await homeOf(person)).layout;
    const mine = applyCommand(applyCommand(start, { type: 'setSettings', id: 'a', settings: { text: '我的' } }).layout, { type: 'add', pageId: 'home', widget: { id: 'own', kind: 'note', settings: {} }, size: { w: 4, h: 2 } }).layout;
    expect((await save(person, 0, mine)).errors).toEqual([]);
    await publish(director, { id: template!.id, expectedRevision: 1, layout: layout(note('a', 0, { settings: { text: '公司的' }, locked: true }), note('b', 2, { settings: { text: '新' } }), note('d', 4)) });

    const joined = await homeOf(person);
    expect(joined).toMatchObject({ revision: 1, isDefault: false });
    expect(shown(joined.layout)).toEqual({ a: 'locked', b: '', c: 'leaving', d: 'arrived', own: '' });
    expect([findWidget(joined.layout, 'a')?.settings, findWidget(joined.layout, 'b')?.settings]).toEqual([{ text: '我的' }, { text: '新' }]);
    expect(await homeOf(person)).toEqual(joined);

    const answered = applyCommand(joined.layout, { type: 'answerNews', remove: true }).layout;
    expect((await save(person, 1, answered)).errors).toEqual([]);
    expect(shown((await homeOf(person)).layout)).toEqual({ a: 'locked', b: '', d: '', own: '' });
    // What it does not allow is refused by the server too, and the stored home stays.
    const without = { ...answered, pages: answered.pages.map((page) => ({ ...page, widgets: page.widgets.filter((w) => w.id !== 'a') })) };
    expect(await save(person, 2, without)).toMatchObject({ errors: [{ code: 'WIDGET_LOCKED', path: ['layout'] }], home: { revision: 2 } });
  });

  it('joins a home that knows nothing of it with what the program had given', async () => {
    const [director, person] = [await buildPerson(app, ['DIRECTOR']), await buildPerson(app, ['MARKET_STAFF'], { departmentId: design })];
    const builtin = builtinTemplate(['MARKET_STAFF']).layout;
    const [gone, ...rest] = widgetsOf(builtin);
    await app.owner.query(`INSERT INTO home (employee_id, revision, layout) VALUES ($1, 3, $2)`, [person.employeeId, JSON.stringify(applyCommand(builtin, { type: 'remove', id: gone!.id }).layout)]);
    await publish(director, { departmentId: design, layout: applyCommand(builtin, { type: 'add', pageId: 'home', widget: { id: 'new', kind: 'note', settings: {} }, size: { w: 4, h: 2 } }).layout });
    expect(shown((await homeOf(person)).layout)).toEqual({ ...Object.fromEntries(rest.map((w) => [w.id, ''])), new: 'arrived' });
  });

  it('keeps everything of a home whose default is gone with its department', async () => {
    const [director, person] = [await buildPerson(app, ['DIRECTOR']), await buildPerson(app, [], { departmentId: design })];
    await app.owner.query(`INSERT INTO home (employee_id, revision, layout) VALUES ($1, 1, $2)`, [person.employeeId, JSON.stringify({ ...layout(note('a', 0), note('b', 2)), template: '0190b2c4-5d1e-7c3a-9f00-112233445566:4' })]);
    await publish(director, { layout: layout(note('b', 0), note('c', 2, { locked: true })) });
    expect(shown((await homeOf(person)).layout)).toEqual({ a: '', b: '', c: 'arrived locked' });
  });

  it('is chosen by the database as the rule of the domain chooses', async () => {
    const director = await buildPerson(app, ['DIRECTOR']);
    const scopes = [[null, null], [null, 'DIRECTOR'], [firm, null], [market, 'MARKET_MANAGER'], [market, null], [team, 'MARKET_STAFF'], [design, 'LEAD_DESIGNER']] as const;
    const made: { id: string; departmentId: string | null; role: string | null }[] = [];
    for (const [departmentId, role] of scopes) made.push({ id: (await publish(director, { departmentId, role })).template!.id, departmentId, role });
    const paths: Record<string, string[]> = { [team]: [team, market, firm], [market]: [market, firm], [design]: [design, firm], [firm]: [firm] };
    const cases: (readonly Role[])[] = [[], ['DIRECTOR'], ['MARKET_STAFF'], ['MARKET_STAFF', 'MARKET_MANAGER'], ['LEAD_DESIGNER', 'DIRECTOR'], [...roleCatalogue.codes]];
    for (const withdrawn of [null, firm, null]) {
      if (withdrawn) await app.owner.query(`UPDATE home_template SET withdrawn_at = now() WHERE department_id = $1`, [withdrawn]);
      const left = made.filter((t) => !withdrawn || t.departmentId !== withdrawn);
      for (const departmentId of [undefined, firm, market, team, design])
        for (const roles of cases) {
          const person = await buildPerson(app, roles, departmentId ? { departmentId } : {});
          const holds = templateFor(left, departmentId ? paths[departmentId]! : [], roles);
          expect((await homeOf(person)).layout.template).toBe(holds ? `${holds.id}:1` : builtinTemplate(roles).token);
        }
      if (withdrawn) break;
    }
  });
});

describe('who makes one', () => {
  it('is who answers for the firm, or a manager for the own department and all below', async () => {
    const manager = await buildPerson(app, ['MARKET_MANAGER'], { departmentId: market });
    const { data } = await app.ask(manager, `{ homeTemplateScopes { firm departments { name } } }`);
    expect(data!.homeTemplateScopes).toEqual({ firm: false, departments: expect.arrayContaining([{ name: '市场部' }, { name: '市场一组' }]) });
    expect(data!.homeTemplateScopes.departments).toHaveLength(2);
    expect((await publish(manager, { departmentId: team })).errors).toEqual([]);
    for (const input of [{ departmentId: design }, { departmentId: firm }, { departmentId: null, role: 'MARKET_STAFF' }])
      expect((await publish(manager, input)).errors).toMatchObject([{ code: 'FORBIDDEN', path: ['departmentId'] }]);
    const others = await publish(await buildPerson(app, ['HR_ADMIN']), { departmentId: design });
    expect((await publish(manager, { id: others.template!.id, expectedRevision: 1 })).errors).toMatchObject([{ code: 'FORBIDDEN', path: ['id'] }]);
    expect(await withdraw(manager, others.template!.id, 1)).toMatchObject({ errors: [{ code: 'FORBIDDEN', path: ['id'] }] });
    for (const nobody of [await buildPerson(app, ['MARKET_STAFF'], { departmentId: market }), await buildPerson(app, ['MARKET_DB_OWNER'])])
      expect((await publish(nobody, { departmentId: market })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('the database refuses it too', async () => {
    const manager = await buildPerson(app, ['MARKET_MANAGER'], { departmentId: market });
    const insert = (departmentId: string | null) => app.database.write(manager, (db) => db.run(`INSERT INTO home_template (department_id, published_by) VALUES ($1, $2)`, [departmentId, manager.employeeId]));
    await expect(insert(design)).rejects.toThrow(/row-level security/);
    await expect(insert(null)).rejects.toThrow(/row-level security/);
    expect(await insert(team)).toBe(1);
  });
});

describe('bad input', () => {
  it('is refused with a code and the field', async () => {
    const director = await buildPerson(app, ['DIRECTOR']);
    const { template } = await publish(director, { departmentId: market });
    const cases: readonly (readonly [object, string, string[]])[] = [
      [{ departmentId: market }, 'TEMPLATE_EXISTS', ['departmentId']],
      [{ departmentId: 'none' }, 'NOT_FOUND', ['departmentId']],
      [{ departmentId: '0190b2c4-5d1e-7c3a-9f00-112233445566' }, 'NOT_FOUND', ['departmentId']],
      [{ departmentId: design, expectedRevision: 3 }, 'STALE_VERSION', ['expectedRevision']],
      [{ id: template!.id, expectedRevision: 0 }, 'STALE_VERSION', ['expectedRevision']],
      [{ id: 'none', expectedRevision: 1 }, 'NOT_FOUND', ['id']],
      [{ departmentId: design, layout: { version: 1, pages: [] } }, 'INVALID_DOCUMENT', ['layout']],
      [{ departmentId: design, layout: 'x'.repeat(300_000) }, 'TOO_LONG', ['layout']],
    ];
    for (const [input, code, path] of cases) expect((await publish(director, input)).errors).toMatchObject([{ code, path }]);
  });

  it('lets one of two win who publish or make one at the same time', async () => {
    const director = await buildPerson(app, ['DIRECTOR']);
    const made = await Promise.all([publish(director, { departmentId: design }), publish(director, { departmentId: design })]);
    expect(made.map(({ errors }) => errors.length).sort()).toEqual([0, 1]);
    const { id } = made.find(({ template }) => template)!.template!;
    const next = await Promise.all([publish(director, { id, expectedRevision: 1 }), publish(director, { id, expectedRevision: 1 })]);
    expect(next.map(({ errors }) => errors.length).sort()).toEqual([0, 1]);
  });
});
