import { buildPerson, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';
import { actionsOf, bringBack, change, countOf, demoWorkbook, importWhole, knownOf, marketPerson, snapshotOf, workbookOf } from './testWorkbooks';
import type { Answer } from './testWorkbooks';

// Workbooks of clients, land and colleagues that come back: known records are brought up to date, and all of it can be taken back.

jest.setTimeout(60_000);
let app: TestApp;
beforeEach(async () => {
  app = await startTestApp();
});
afterEach(() => app.close());

const ofClients = ['client', 'client_group', 'contact', 'employment', 'developed_project', 'client_partner_firm', 'parcel', 'search_document'];
const ofPeople = ['employee', 'employee_role', 'employee_hr'];
const undo = (viewer: Viewer, { id }: Answer): Promise<Answer> => change(app, viewer, 'undoImport', { id });
const rowOf = async (sql: string): Promise<Record<string, unknown>> => (await app.owner.query<Record<string, unknown>>(sql)).rows[0]!;
/** Without what every edit touches. */
const steady = (text: string): string => text.replace(/\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d+)?\+\d{2}/g, '').replace(/,\d+,,\)/g, '');

it.each([['客户名录', 'CLIENT_CHANGED'], ['土地成交', 'PARCEL_CHANGED']] as const)('imports %s again without changing anything', async (name, thing) => {
  await importWhole(app, await buildPerson(app, ['SYS_ADMIN']), '员工名单.xlsx', demoWorkbook('员工名单'));
  await app.owner.query(`UPDATE department SET abbreviation = 'SC' WHERE name = '市场部'`);
  const viewer = await marketPerson(app);
  const first = await importWhole(app, viewer, `${name}.xlsx`, demoWorkbook(name));
  const before = await snapshotOf(app, ofClients);
  const again = await bringBack(app, viewer, demoWorkbook(name));
  expect(again).toMatchObject({ state: 'DONE', results: [{ thing, count: 0 }] });
  expect((again.counts as Answer).rejected).toBe((first.counts as Answer).rejected);
  expect(await snapshotOf(app, ofClients)).toEqual(before);
});

it('imports 员工名单 again without changing anything', async () => {
  const admin = await buildPerson(app, ['SYS_ADMIN']);
  const first = await importWhole(app, admin, '员工名单.xlsx', demoWorkbook('员工名单'));
  const before = await snapshotOf(app, ofPeople);
  const again = await bringBack(app, admin, demoWorkbook('员工名单'));
  expect(again).toMatchObject({ state: 'DONE', results: [{ thing: 'EMPLOYEE_CHANGED', count: 0 }] });
  expect((again.counts as Answer).rejected).toBe((first.counts as Answer).rejected);
  expect(await snapshotOf(app, ofPeople)).toEqual(before);
});

const clientRow = (over: Readonly<Record<string, string | number>> = {}): Record<string, string | number> => ({
  编号: 'KH-0001', 客户名称: '海岳置业有限公司', 简称: '海岳', 所属集团: '海岳集团', 客户性质: '开发商-民企', 总部: '苏州', 简介: '区域开发商', 主打产品线: '住宅', 已开发项目: '湖心岛', 合作设计公司: '甲设计', 联系人: '韩工', 部门: '设计部', 职务: '经理', 联系电话: '13900001111', 备注: '', ...over,
});

describe('rows of known clients', () => {
  let viewer: Viewer;
  beforeEach(async () => {
    viewer = await marketPerson(app);
    await importWhole(app, viewer, '客户名录.xlsx', await workbookOf([clientRow(), clientRow({ 联系人: '方工', 联系电话: '13900002222' })]));
  });
  const changed = [
    clientRow({ 简称: '海岳置业', 总部: '上海', 简介: '', 已开发项目: '湖心岛\n滨江云庭', 合作设计公司: '甲设计、乙设计', 职务: '总监' }),
    clientRow({ 联系人: '方工', 联系电话: '13900002222', 备注: '已离职' }),
    clientRow({ 联系人: '秦工', 联系电话: '13900003333' }),
  ];

  it('say what they change, and change just that', async () => {
    const done = await bringBack(app, viewer, await workbookOf(changed));
    expect(done).toMatchObject({ state: 'DONE', counts: { rejected: 0 }, results: [{ thing: 'CLIENT_CHANGED', count: 1 }, { thing: 'CONTACT', count: 1 }, { thing: 'EMPLOYMENT', count: 1 }] });
    const [first, second, third] = await actionsOf(app, viewer, done.id as string);
    expect((first!.action.changes as Answer[]).map(({ label, from, to }) => [label, from, to])).toEqual([
      ['简称', '海岳', '海岳置业'],
      ['总部城市', '苏州', '上海'],
      ['职务', '经理', '总监'],
      ['已开发项目', null, '滨江云庭'],
      ['合作设计公司', null, '乙设计'],
    ]);
    expect((second!.action.changes as Answer[]).map(({ field, from, to }) => [field, from, to])).toEqual([['remark', null, '已离职'], ['employment', '在职', '离职']]);
    expect(third!.action).toMatchObject({ kind: 'UPDATE', changes: [{ field: 'contact', from: null, to: '秦工 经理 13900003333' }] });
    expect(await rowOf(`SELECT short_name, headquarters_city, profile, version FROM client`)).toEqual({ short_name: '海岳置业', headquarters_city: '上海', profile: '区域开发商', version: 2 });
    expect(await countOf(app, 'contact')).toBe(3);
    expect(await countOf(app, 'employment', 'ended_on IS NOT NULL')).toBe(1);
    expect(await countOf(app, 'client_partner_firm')).toBe(2);
    expect(await rowOf(`SELECT title FROM search_document WHERE subtitle = '海岳置业'`)).toEqual({ title: '海岳置业有限公司' });
  });

  it('become what they were when the import is taken back', async () => {
    const tables = ['contact', 'employment', 'developed_project', 'client_partner_firm', 'parcel', 'search_document'];
    const before = await snapshotOf(app, tables);
    const done = await bringBack(app, viewer, await workbookOf([...changed, clientRow({ 编号: 'KH-0002', 客户名称: '云栖置地有限公司', 所属集团: '', 联系人: '季工', 联系电话: '13900004444' })]));
    expect(await countOf(app, 'client')).toBe(2);
    expect((await undo(viewer, done)).errors).toEqual([]);
    expect((await knownOf(app, viewer, done.id as string)).undone).toMatchObject({ results: expect.arrayContaining([{ thing: 'CLIENT', count: 1 }, { thing: 'CONTACT', count: 2 }]), restored: 1, kept: [], keptCount: 0 });
    expect(await rowOf(`SELECT short_name, headquarters_city, headquarters_city_code, profile FROM client`)).toEqual({ short_name: '海岳', headquarters_city: '苏州', headquarters_city_code: '320500', profile: '区域开发商' });
    const after = await snapshotOf(app, tables);
    for (const table of tables) expect([table, steady(after[table]!)]).toEqual([table, steady(before[table]!)]);
  });

  it('name people who were at another client before: new ones and known ones alike', async () => {
    const moved = [clientRow({ 编号: 'KH-0002', 客户名称: '云栖置地有限公司', 联系人: '韩工', 联系电话: '13900001111' }), clientRow({ 编号: 'KH-0003', 客户名称: '澄湖城投', 联系人: '韩工', 联系电话: '13900001111' })];
    await importWhole(app, viewer, '客户名录.xlsx', await workbookOf(moved.slice(0, 1)));
    await importWhole(app, viewer, '客户名录.xlsx', await workbookOf([{ ...moved[1]!, 联系人: '' }]));
    await bringBack(app, viewer, await workbookOf(moved.slice(1)));
    expect(await countOf(app, 'contact', `name = '韩工'`)).toBe(1);
    expect(await countOf(app, 'employment e JOIN contact k ON k.id = e.contact_id', `k.name = '韩工' AND e.ended_on IS NULL`)).toBe(3);
  });

  it('stay when somebody changed them since', async () => {
    const done = await bringBack(app, viewer, await workbookOf(changed));
    await app.owner.query(`UPDATE client SET remark = '刚改过', version = version + 1`);
    await undo(viewer, done);
    expect((await knownOf(app, viewer, done.id as string)).undone).toMatchObject({ restored: 0, kept: expect.arrayContaining(['海岳置业有限公司']) });
    expect(await rowOf(`SELECT short_name FROM client`)).toEqual({ short_name: '海岳置业' });
  });

  it('reject a number and a name of two different clients', async () => {
    await importWhole(app, viewer, '客户名录.xlsx', await workbookOf([clientRow({ 编号: 'KH-0002', 客户名称: '云栖置地有限公司', 联系人: '' })]));
    const done = await app.services.imports.upload(viewer, '表.xlsx', await workbookOf([clientRow({ 编号: 'KH-0002' })]), null);
    await change(app, viewer, 'adjustImport', { id: done, expectedVersion: 1, updates: true });
    expect((await actionsOf(app, viewer, done))[0]).toMatchObject({ outcome: 'REJECTED', issues: [{ code: 'DUPLICATE_CLIENT' }] });
  });
});

it('brings land up to date by its number, and takes that back', async () => {
  const viewer = await marketPerson(app);
  const land = (over: object): Record<string, string | number> => ({ 成交日期: '2025-03-01', 城市: '苏州', 地块编号: '苏地2025-1', 土地用途: '住宅', '土地面积（㎡）': 10000, 容积率: 2, '成交价（万元）': 5000, 受让人: '海岳置业有限公司', ...over });
  await importWhole(app, viewer, '土地成交.xlsx', await workbookOf([land({})]));
  const before = await snapshotOf(app, ['parcel']);
  const done = await bringBack(app, viewer, await workbookOf([land({ 容积率: 2.5, '成交价（万元）': 6000 }), land({ 地块编号: '苏地2025-2' })]));
  expect(done.results).toEqual([{ thing: 'PARCEL', count: 1 }, { thing: 'PARCEL_CHANGED', count: 1 }]);
  expect((await actionsOf(app, viewer, done.id as string))[0]!.action.changes).toEqual([
    { field: 'far', label: '容积率', from: '2.00', to: '2.50' },
    { field: 'priceFen', label: expect.any(String), from: '50000000 元', to: '60000000 元' },
  ]);
  expect((await undo(viewer, done)).errors).toEqual([]);
  expect((await knownOf(app, viewer, done.id as string)).undone).toMatchObject({ results: [{ thing: 'PARCEL', count: 1 }], restored: 1 });
  expect(await snapshotOf(app, ['parcel'])).toEqual(before);
});

it('brings colleagues up to date but for their roles, and takes an import of people back as far as they have not begun', async () => {
  const admin = await buildPerson(app, ['SYS_ADMIN']);
  const person = (over: object): Record<string, string> => ({ 工号: 'XC900', 姓名: '林知远', 部门: '设计部', 职务: '设计师', 系统角色: '项目成员', 手机: '13900005555', 邮箱: 'xc900@example.com', ...over });
  const first = await importWhole(app, admin, '员工名单.xlsx', await workbookOf([person({}), person({ 工号: 'XC901', 姓名: '苏禾', 邮箱: 'xc901@example.com', 手机: '13900006666' })]));
  expect(first).toMatchObject({ state: 'DONE', counts: { rejected: 0 } });
  const done = await bringBack(app, admin, await workbookOf([person({ 职务: '主任设计师', 部门: '设计二部', 系统角色: '董事' })]));
  expect(done.results).toEqual([{ thing: 'EMPLOYEE_CHANGED', count: 1 }, { thing: 'DEPARTMENT', count: 1 }]);
  expect((await actionsOf(app, admin, done.id as string))[0]!.issues).toEqual([expect.objectContaining({ code: 'ROLES_KEPT' })]);
  expect(await rowOf(`SELECT e.title, d.name, ARRAY(SELECT role FROM employee_role r WHERE r.employee_id = e.id) AS roles FROM employee e JOIN department d ON d.id = e.department_id WHERE number = 'XC900'`)).toEqual({ title: '主任设计师', name: '设计二部', roles: ['MEMBER_VIEWER'] });
  expect((await undo(admin, done)).errors).toEqual([]);
  expect(await rowOf(`SELECT e.title, d.name FROM employee e JOIN department d ON d.id = e.department_id WHERE number = 'XC900'`)).toEqual({ title: '设计师', name: '设计部' });
  // Who may sign in stays; the other goes as if never entered.
  await app.owner.query(`UPDATE employee SET version = 1, updated_at = created_at WHERE number = 'XC900'`);
  await app.owner.query(`INSERT INTO credential (employee_id, password_hash) SELECT id, 'none' FROM employee WHERE number = 'XC900'`);
  expect((await undo(admin, first)).errors).toEqual([]);
  expect((await knownOf(app, admin, first.id as string)).undone).toMatchObject({ results: [{ thing: 'EMPLOYEE', count: 1 }], kept: ['XC900 林知远'] });
  expect(await countOf(app, 'employee', `number = 'XC901'`)).toBe(0);
  expect(await countOf(app, 'employee_role', `employee_id NOT IN (SELECT id FROM employee)`)).toBe(0);
});
