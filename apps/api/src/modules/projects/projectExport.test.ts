import { PassThrough } from 'node:stream';
import ExcelJS from 'exceljs';
import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

// The workbook of a list: every field that people know from the tracking table, of the rows they may see.

let app: TestApp;
let owner: Viewer;
let member: Viewer;
let full: string;
beforeAll(async () => {
  app = await startTestApp();
  const department = await buildDepartment(app, 'SC');
  owner = await buildPerson(app, ['MARKET_DB_OWNER'], { departmentId: department, name: '库管' });
  member = await buildPerson(app, ['MEMBER_VIEWER'], { departmentId: department });
  const client = await buildClient(app, { name: '测试地产有限公司', clientType: 'DEV_SOE_LOCAL' });
  full = await buildProject(app, department, client, {
    number: 'SC-0001', name: '滨江一里', city: '苏州', district: '昆山市', address: '前进路', source: 'LEAD_DESIGNER', source_person: '陶然', contact_note: '周三在', contract_note: '待回函', market_tracker_id: owner.employeeId,
    land_area_m2: '30000.00', gfa_m2: '74999.5', far: '2.5', service_contents: ['PLANNING', 'LANDSCAPE'], design_scope: '含示范区', project_company: '昆山滨江置业', remark: '=1+1', registered_on: '2026-03-01', next_step: '送标', next_step_on: '2026-04-01', expected_sign_on: '2026-05-31',
  });
  await buildProject(app, department, client, { number: 'SC-0002', name: '无人见' });
  const { rows } = await app.owner.query<{ id: string }>(`INSERT INTO contact (name, phone) VALUES ('甲', '19900000001'), ('乙', NULL) RETURNING id`);
  await app.owner.query(`INSERT INTO project_contact (project_id, contact_id, role) VALUES ($1, $2, 'DESIGN'), ($1, $3, NULL)`, [full, ...rows.map((r) => r.id).sort()]);
  await app.owner.query(`INSERT INTO work_log (project_id, done_on, text) VALUES ($1, '2026-03-02', '首次拜访'), ($1, '2026-03-09', '踏勘')`, [full]);
  await app.owner.query(`INSERT INTO work_plan (project_id, due_on, text, done_at) VALUES ($1, '2026-03-20', '汇报', NULL), ($1, '2026-03-10', '做完了', now())`, [full]);
  await designate(app, full, member);
});
afterAll(() => app.close());

async function sheetFor(viewer: Viewer): Promise<{ cells: Record<string, ExcelJS.Cell>[] }> {
  const target = new PassThrough();
  const chunks: Buffer[] = [];
  target.on('data', (chunk: Buffer) => chunks.push(chunk));
  await app.services.projectExport.write(target, viewer, {}, null, 'zh');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.concat(chunks) as unknown as ArrayBuffer);
  const sheet = book.worksheets[0]!;
  const headers = (sheet.getRow(1).values as string[]).slice(1);
  const cells = Array.from({ length: sheet.rowCount - 1 }, (_, i) => Object.fromEntries(headers.map((header, at) => [header, sheet.getRow(i + 2).getCell(at + 1)])));
  return { cells };
}

it('holds every field of the tracking table', async () => {
  const { cells } = await sheetFor(member);
  expect(cells).toHaveLength(1);
  const shown = Object.fromEntries(Object.entries(cells[0]!).map(([header, cell]) => [header, cell.value]));
  expect(shown).toMatchObject({
    项目编号: 'SC-0001', 项目名称: '滨江一里', 项目状态: '跟踪', 负责部门: expect.any(String), 城市: '苏州', 区县: '昆山市', 城市等级: '一线', 所属地域: '华东', 客户名称: '测试地产有限公司', 客户性质: '开发商-地方国企', 项目公司: '昆山滨江置业', 位置: '前进路',
    '土地面积（㎡）': 30000, '建筑面积（㎡）': 74999.5, 容积率: 2.5, 设计内容: '含示范区', 服务类别: '规划、景观', 来源信息: '主设信息', 信息提供人: '陶然', 联系人备注: '周三在', 合同备注: '待回函', 市场跟踪联系人: '库管',
    已完成工作: '2026-03-09 踏勘\n2026-03-02 首次拜访', 工作计划: '2026-03-20 汇报', 下一步: '送标', 预计签约日期: new Date('2026-05-31'), 备注: "'=1+1",
  });
  expect(shown.联系人).toMatch(/^(甲（设计）\n乙|乙（设计）\n甲)$/);
  expect(String(shown.联系电话).split('\n').sort()).toEqual(['19900000001', '—'].sort());
});

it('shows whole numbers without a point and others with two places', async () => {
  const { cells } = await sheetFor(member);
  expect([cells[0]!['土地面积（㎡）']!.numFmt, cells[0]!['建筑面积（㎡）']!.numFmt]).toEqual(['#,##0', '#,##0.00']);
});

it('holds the rows that the viewer may see', async () => {
  expect((await sheetFor(owner)).cells.map((row) => row.项目编号!.value).sort()).toEqual(['SC-0001', 'SC-0002']);
});

it('is CSV where that is wanted: the same rows and fields, with nothing that a spreadsheet would compute', async () => {
  const target = new PassThrough();
  const chunks: Buffer[] = [];
  target.on('data', (chunk: Buffer) => chunks.push(chunk));
  expect(await app.services.projectExport.write(target, member, {}, null, 'zh', 'CSV')).toBe(1);
  const text = Buffer.concat(chunks).toString('utf8');
  const { cells } = await sheetFor(member);
  expect(text.startsWith(`\ufeff${Object.keys(cells[0]!).join(',')}\r\nSC-0001,滨江一里,跟踪`)).toBe(true);
  expect(text).toContain(`,30000.00,74999.50,2.50,`);
  expect(text.trimEnd().endsWith(`,"'=1+1"`) || text.trimEnd().endsWith(`,'=1+1`)).toBe(true);
});
