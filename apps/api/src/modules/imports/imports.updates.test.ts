import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Role } from '@yingzao/domain/catalogues';
import { buildPerson, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';
import { actionsOf as actionsOfApp, bringBack as bringBackTo, change, countOf, demoWorkbook, importOf, importWhole, knownOf as knownOfApp, marketPerson, rowsOf, runToEnd, snapshotOf, trackingRow, workbookOf } from './testWorkbooks';
import type { Answer } from './testWorkbooks';

// Workbooks that come back: rows of known projects bring them up to date, and a whole import can be taken back.

jest.setTimeout(60_000);
let app: TestApp;
beforeEach(async () => {
  app = await startTestApp();
});
afterEach(() => app.close());

/** Everything the market department keeps, row by row. */
const tables = ['project', 'client', 'contact', 'employment', 'project_member', 'project_contact', 'project_status_event', 'project_change', 'work_log', 'work_plan', 'quote', 'quote_revision', 'parcel', 'developed_project', 'client_partner_firm', 'search_document'];
const snapshot = (): Promise<Record<string, string>> => snapshotOf(app, tables);
const bringBack = (viewer: Viewer, content: Buffer): Promise<Answer> => bringBackTo(app, viewer, content);
const knownOf = (viewer: Viewer, id: string): Promise<Answer> => knownOfApp(app, viewer, id);
const actionsOf = (viewer: Viewer, id: string): Promise<Answer[]> => actionsOfApp(app, viewer, id);
async function exported(viewer: Viewer): Promise<Buffer> {
  const stream = new PassThrough();
  const bytes = buffer(stream);
  await app.services.projectExport.write(stream, viewer, {}, null, 'zh');
  return bytes;
}
async function undo(viewer: Viewer, id: string): Promise<Answer> {
  return change(app, viewer, 'undoImport', { id });
}

describe('the demo firm', () => {
  let keeper: Viewer;
  beforeEach(async () => {
    await app.owner.query(`INSERT INTO department (kind, name) VALUES ('FIRM', '岫川建筑设计（上海）有限公司')`);
    await importWhole(app, await buildPerson(app, ['SYS_ADMIN']), '员工名单.xlsx', demoWorkbook('员工名单'));
    for (const [name, abbreviation] of [['市场部', 'SC'], ['北京分公司市场部', 'BJS'], ['深圳分公司市场部', 'SZS']]) await app.owner.query(`UPDATE department SET abbreviation = $2 WHERE name = $1`, [name, abbreviation]);
    const { rows } = await app.owner.query<{ id: string; roles: Role[] }>(`SELECT e.id, ARRAY(SELECT role FROM employee_role r WHERE r.employee_id = e.id) AS roles FROM employee e WHERE number = 'XC011'`);
    keeper = { employeeId: rows[0]!.id, roles: rows[0]!.roles, sessionId: rows[0]!.id, mustChangePassword: false };
    for (const name of ['客户名录', '土地成交', '营销跟踪表']) await importWhole(app, keeper, `${name}.xlsx`, demoWorkbook(name));
  });

  it('exports its projects and imports them again without changing anything', async () => {
    const before = await snapshot();
    const again = await bringBack(keeper, await exported(keeper));
    expect(again).toMatchObject({ state: 'DONE', counts: { rejected: 0 }, results: [{ thing: 'PROJECT_CHANGED', count: 0 }] });
    expect(await knownOf(keeper, again.id as string)).toMatchObject({ known: { changed: 0, unchanged: 409 } });
    expect(await snapshot()).toEqual(before);
  });

  it('imports the same tracking table again without changing anything', async () => {
    const before = await snapshot();
    const again = await bringBack(keeper, demoWorkbook('营销跟踪表'));
    // Rows without a number are known by client and name; the one that repeats a project of its client makes it anew.
    expect((await knownOf(keeper, again.id as string)).known).toMatchObject({ changed: 0 });
    const after = await snapshot();
    for (const table of ['client', 'work_plan', 'project_contact', 'contact']) expect([table, after[table]]).toEqual([table, before[table]]);
    expect((again.results as Answer[]).find((r) => r.thing === 'PROJECT')?.count ?? 0).toBe(0);
    expect(after).toEqual(before);
  });

  it('takes the whole tracking table back and imports it once more', async () => {
    const { id } = (await app.ask(keeper, `{ imports { id kind } }`)).data!.imports.find((i: Answer) => i.kind === 'TRACKING') as { id: string };
    const { errors, import: job } = await undo(keeper, id);
    expect([errors, job.state]).toEqual([[], 'UNDONE']);
    expect(await knownOf(keeper, id)).toMatchObject({ viewerCanUndo: false, undone: { results: [{ thing: 'PROJECT', count: 409 }, { thing: 'CLIENT', count: 6 }], restored: 0, kept: [], keptCount: 0 } });
    for (const table of ['project', 'quote', 'quote_revision', 'work_log', 'work_plan', 'project_change']) expect([table, await countOf(app, table)]).toEqual([table, 0]);
    expect(await countOf(app, 'client')).toBe(140);
    expect(await importWhole(app, keeper, '营销跟踪表.xlsx', demoWorkbook('营销跟踪表'))).toMatchObject({ state: 'DONE', counts: { good: 357, warning: 52, rejected: 11 } });
  });

  it('keeps clients that projects need when the directory is taken back', async () => {
    const { id } = (await app.ask(keeper, `{ imports { id kind } }`)).data!.imports.find((i: Answer) => i.kind === 'CLIENTS') as { id: string };
    const projects = await countOf(app, 'project');
    expect((await undo(keeper, id)).errors).toEqual([]);
    const { undone } = await knownOf(keeper, id);
    expect(await countOf(app, 'project')).toBe(projects);
    expect(await countOf(app, 'project', 'client_id NOT IN (SELECT id FROM client)')).toBe(0);
    expect(await countOf(app, 'client', `number IS NOT NULL AND id NOT IN (SELECT client_id FROM project) AND id NOT IN (SELECT client_id FROM parcel WHERE parcel_number IS NOT NULL AND client_id IS NOT NULL)`)).toBe(0);
    expect(undone.keptCount).toBeGreaterThan(100);
    expect(undone.kept).toHaveLength(20);
  });
});

describe('rows of known projects', () => {
  let viewer: Viewer;
  beforeEach(async () => {
    viewer = await marketPerson(app);
    await importWhole(app, viewer, '跟踪表.xlsx', await workbookOf([trackingRow({ 市场跟踪联系人: '', 已完成工作: '2025-03-02 电话', 备注: '原话' }), trackingRow({ 项目编号: 'SC-0002', 项目名称: '滨江办公' })]));
  });
  const changedRow = trackingRow({ 项目名称: '湖心岛 住宅', 城市: '上海', 土地面积: '1.2万㎡', 项目状态: '成交', 已完成工作: '2025-03-02 电话\n2025-04-01 汇报', 工作计划: '递交方案', 备注: '' });

  it('are duplicates unless asked otherwise', async () => {
    const again = await app.services.imports.upload(viewer, '表.xlsx', await workbookOf([changedRow]), null);
    expect(await importOf(app, viewer, again)).toMatchObject({ counts: { rejected: 1 }, codeCounts: [{ code: 'DUPLICATE_NUMBER' }] });
  });

  it('say in the preview what they change, and change just that with history', async () => {
    const done = await bringBack(viewer, await workbookOf([changedRow, trackingRow({ 项目编号: '', 项目名称: '滨江办公' })]));
    expect(done).toMatchObject({ state: 'DONE', counts: { good: 1, warning: 1, rejected: 0 }, results: [{ thing: 'PROJECT_CHANGED', count: 1 }] });
    const [first, second] = await actionsOf(viewer, done.id as string);
    expect(first!.action).toEqual({
      kind: 'UPDATE',
      changes: [
        { field: 'landAreaM2', label: '土地面积', from: '10000.00', to: '12000.00' },
        { field: 'cityCode', label: '城市', from: '苏州', to: '上海' },
        { field: 'workDone', label: '已完成工作', from: null, to: '2025-04-01 汇报' },
        { field: 'workPlan', label: '工作计划', from: null, to: '递交方案' },
      ],
    });
    expect(first!.issues).toEqual([expect.objectContaining({ code: 'STATUS_KEPT' })]);
    expect(second!.action).toEqual({ kind: 'UNCHANGED', changes: [] });
    const { rows } = await app.owner.query(`SELECT name, city, city_tier, status, remark, land_area_m2::text AS land, version FROM project WHERE number = 'SC-0001'`);
    expect(rows[0]).toEqual({ name: '湖心岛住宅', city: '上海', city_tier: 'T1', status: 'TRACKING', remark: '原话', land: '12000.00', version: 2 });
    expect(await countOf(app, 'project_change', `kind = 'UPDATED' AND 'landAreaM2' = ANY (fields)`)).toBe(1);
    expect(await countOf(app, 'work_log', `text = '汇报'`)).toBe(1);
    expect(await countOf(app, 'project')).toBe(2);
  });

  it('become what they were when the import is taken back, unless changed since', async () => {
    const before = await snapshot();
    const done = await bringBack(viewer, await workbookOf([changedRow, trackingRow({ 项目编号: 'SC-0002', 项目名称: '滨江塔楼' }), trackingRow({ 项目编号: 'SC-0003', 项目名称: '新项目' })]));
    expect(await countOf(app, 'project')).toBe(3);
    await app.owner.query(`UPDATE project SET remark = '刚改过', version = version + 1 WHERE number = 'SC-0002'`);
    expect((await undo(viewer, done.id as string)).errors).toEqual([]);
    expect((await knownOf(viewer, done.id as string)).undone).toEqual({ results: [{ thing: 'PROJECT', count: 1 }], restored: 1, kept: ['SC-0002 滨江塔楼'], keptCount: 1 });
    const after = await snapshot();
    for (const table of ['work_log', 'work_plan', 'project_status_event', 'project_member', 'client']) expect([table, after[table]]).toEqual([table, before[table]]);
    const { rows } = await app.owner.query(`SELECT city, district, land_area_m2::text AS land, remark FROM project WHERE number = 'SC-0001'`);
    expect(rows[0]).toEqual({ city: '苏州', district: null, land: '10000.00', remark: '原话' });
    expect((await undo(viewer, done.id as string)).errors[0].code).toBe('IMPORT_NOT_UNDOABLE');
  });

  it('keep a project that somebody has worked with since', async () => {
    const done = await importWhole(app, viewer, '表.xlsx', await workbookOf([trackingRow({ 项目编号: 'SC-0005', 项目名称: '留下的' }), trackingRow({ 项目编号: 'SC-0006', 项目名称: '不留的' })]));
    await app.owner.query(`INSERT INTO work_log (project_id, text, author_id, created_at) SELECT id, '拜访', $1, now() + interval '1 second' FROM project WHERE number = 'SC-0005'`, [viewer.employeeId]);
    await undo(viewer, done.id as string);
    expect((await knownOf(viewer, done.id as string)).undone).toMatchObject({ results: [{ thing: 'PROJECT', count: 1 }], kept: ['SC-0005 留下的'] });
    expect(await countOf(app, 'project', `number = 'SC-0006'`)).toBe(0);
  });

  it('refuse a change that the rules of projects forbid, naming the column', async () => {
    await app.owner.query(`UPDATE project SET product_line = 'HOTEL', positioning = 'HOTEL_UPSCALE' WHERE number = 'SC-0001'`);
    const id = await app.services.imports.upload(viewer, '表.xlsx', await workbookOf([trackingRow({ 产品线: '住宅', 产品定位: '' })]), null);
    const { version } = await importOf(app, viewer, id);
    const { import: judged } = await change(app, viewer, 'adjustImport', { id, expectedVersion: version, updates: true });
    expect(judged.counts).toMatchObject({ good: 0, warning: 0, rejected: 1 });
    const [row] = await actionsOf(viewer, id);
    const column = (judged.columns as Answer[]).find((c) => c.field === 'positioning')!.index as number;
    expect(row).toMatchObject({ outcome: 'REJECTED', action: { kind: 'NONE', changes: [] }, issues: [{ code: 'UPDATE_REFUSED', field: 'positioning', column }] });
  });

  it('are nobody else’s to take back', async () => {
    const { id } = (await app.ask(viewer, `{ imports { id } }`)).data!.imports[0] as { id: string };
    expect((await undo(await marketPerson(app), id)).errors[0].code).toBe('NOT_FOUND');
    expect(await countOf(app, 'project')).toBe(2);
  });
});

it('remembers how a person mapped a workbook of this shape', async () => {
  const viewer = await marketPerson(app);
  const odd = (number: string, name: string): Promise<Buffer> => workbookOf([trackingRow({ 项目编号: number, 项目名称: name, 奇怪的列: '备注内容' })]);
  const first = await app.services.imports.upload(viewer, '一.xlsx', await odd('SC-0001', '甲'), null);
  const { version, columns } = await importOf(app, viewer, first);
  const index = (columns as Answer[]).find((c) => c.header === '奇怪的列')!.index as number;
  await change(app, viewer, 'adjustImport', { id: first, expectedVersion: version, columns: [{ index, field: 'remark' }] });
  await runToEnd(app, viewer, first);
  const columnOf = async (who: Viewer): Promise<unknown> => {
    const id = await app.services.imports.upload(who, '二.xlsx', await odd('SC-0002', '乙'), null);
    const { data } = await app.ask(who, `query R($id: ID!) { import(id: $id) { remembered columns { index field } } }`, { id });
    return [data!.import.remembered, (data!.import.columns as Answer[]).find((c) => c.index === index)!.field];
  };
  expect(await columnOf(viewer)).toEqual([true, 'remark']);
  expect(await columnOf(await marketPerson(app))).toEqual([false, null]);
  expect((await rowsOf(app, viewer, first)).totalCount).toBe(1);
});
