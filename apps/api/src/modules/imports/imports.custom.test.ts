import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';
import { bringBack, change, importOf, importWhole, marketPerson, rowsOf, runToEnd, trackingRow, workbookOf } from './testWorkbooks';

// Fields of the firm's own in a tracking table: recognised by name, judged by their type, brought up to date and taken back.

jest.setTimeout(60_000);
let app: TestApp;
let owner: Viewer;
const ids: Record<string, string> = {};
beforeEach(async () => {
  app = await startTestApp();
  owner = await marketPerson(app);
  const define = async (name: string, definition: object): Promise<void> => {
    const { result, problems } = await app.services.customFields.create(owner, { record: 'PROJECT', definition: { name, ...definition } as never });
    if (!result) throw new Error(JSON.stringify(problems));
    ids[name] = result.id;
  };
  await define('绿建星级', { type: 'CHOICE', choices: [{ name: '一星' }, { name: '二星', nameEn: 'Two stars' }] });
  await define('装配率', { type: 'NUMBER', unit: '%', decimals: 1 });
  await define('报建日期', { type: 'DATE' });
  await define('示范项目', { type: 'YES_NO' });
  await define('专项', { type: 'CHOICES', choices: [{ name: '幕墙' }, { name: '景观' }] });
  await define('报建备忘', { type: 'LONG_TEXT' });
});
afterEach(() => app.close());

const full = { '绿建星级': '二星', '装配率（%）': '65.5%', '报建日期': '2026年5月1日', '示范项目': '否', '专项': '景观、幕墙', '报建备忘': '=先问\n再报' };
const stored = async (): Promise<unknown[]> =>
  (await app.owner.query<{ row: unknown[] }>(`SELECT array[f.name, coalesce(v.text, v.number::text, v.day::text, v.flag::text, v.choice)] AS row FROM project_custom_value v JOIN custom_field f ON f.id = v.field_id ORDER BY f.position, v.item`)).rows.map((r) => r.row);
const all = [['绿建星级', 'C2'], ['装配率', '65.5'], ['报建日期', '2026-05-01'], ['示范项目', 'false'], ['专项', 'C1'], ['专项', 'C2'], ['报建备忘', '=先问\n再报']];
async function exported(): Promise<Buffer> {
  const stream = new PassThrough();
  const bytes = buffer(stream);
  await app.services.projectExport.write(stream, owner, {}, null, 'zh');
  return bytes;
}

it('are read from columns of their names, and an export brought back changes nothing', async () => {
  const done = await importWhole(app, owner, '表.xlsx', await workbookOf([trackingRow(full), trackingRow({ 项目编号: 'SC-0002', 项目名称: '没有的' })]));
  expect(done.counts).toEqual({ good: 2, warning: 0, rejected: 0 });
  expect(await stored()).toEqual(all);
  const before = (await app.owner.query(`SELECT * FROM project ORDER BY number`)).rows;
  const again = await bringBack(app, owner, await exported());
  expect(again.counts).toMatchObject({ rejected: 0 });
  expect(await stored()).toEqual(all);
  expect((await app.owner.query(`SELECT * FROM project ORDER BY number`)).rows).toEqual(before);
});

it('are refused by row and column where they do not fit; nothing of the row is written', async () => {
  const id = await app.services.imports.upload(owner, '表.xlsx', await workbookOf([trackingRow({ ...full, 绿建星级: '五星', '装配率（%）': '65.55', 报建日期: '2026-02-30', 示范项目: '也许' }), trackingRow({ 项目编号: 'SC-0002', 项目名称: '没错的' })]), null);
  const { nodes } = await rowsOf(app, owner, id, { outcome: 'REJECTED' });
  expect(nodes).toHaveLength(1);
  expect(nodes[0].sheetRow).toBe(2);
  expect(nodes[0].issues.map(({ code, message }: { code: string; message: string }) => [code, message.split('：')[0]])).toEqual([['FIELD_INVALID', 'J列 绿建星级'], ['FIELD_INVALID', 'K列 装配率（%）'], ['FIELD_INVALID', 'L列 报建日期'], ['FIELD_INVALID', 'M列 示范项目']]);
  const job = await importOf(app, owner, id);
  const mended = await change(app, owner, 'adjustImport', { id, expectedVersion: job.version, cells: [['绿建星级', '一星'], ['装配率', '65'], ['报建日期', '2026/2/28'], ['示范项目', '是']].map(([name, text]) => ({ sheetRow: 2, field: `customFields.${ids[name!]}`, text })) });
  expect(mended.errors).toEqual([]);
  await runToEnd(app, owner, id);
  expect((await stored()).slice(0, 4)).toEqual([['绿建星级', 'C1'], ['装配率', '65'], ['报建日期', '2026-02-28'], ['示范项目', 'true']]);
});

it('bring known projects up to date with a history, say so beforehand, and go back with the import', async () => {
  await importWhole(app, owner, '表.xlsx', await workbookOf([trackingRow(full)]));
  const content = await workbookOf([trackingRow({ ...full, '装配率（%）': '70', 专项: '幕墙', 报建备忘: '' })]);
  const id = await app.services.imports.upload(owner, '表.xlsx', content, null);
  await change(app, owner, 'adjustImport', { id, expectedVersion: (await importOf(app, owner, id)).version, updates: true });
  const { data } = await app.ask(owner, `query A($id: ID!) { import(id: $id) { rows(first: 10) { nodes { action { kind changes { label from to } } } } } }`, { id });
  expect(data!.import.rows.nodes[0].action).toEqual({ kind: 'UPDATE', changes: [{ label: '装配率', from: '65.5', to: '70' }, { label: '专项', from: '幕墙、景观', to: '幕墙' }] });
  await runToEnd(app, owner, id);
  expect(await stored()).toEqual([['绿建星级', 'C2'], ['装配率', '70'], ['报建日期', '2026-05-01'], ['示范项目', 'false'], ['专项', 'C1'], ['报建备忘', '=先问\n再报']]);
  const { rows } = await app.owner.query<{ fields: string[] }>(`SELECT fields FROM project_change WHERE kind = 'UPDATED'`);
  expect(rows[0]!.fields).toEqual([`customFields.${ids.装配率}`, `customFields.${ids.专项}`]);
  expect((await change(app, owner, 'undoImport', { id })).errors).toEqual([]);
  expect(await stored()).toEqual(all);
});

it('are remembered where a person mapped a column by hand; an unknown field is refused', async () => {
  const sheet = (n: number): Promise<Buffer> => workbookOf([trackingRow({ 项目编号: `SC-000${n}`, 项目名称: `第${n}个`, 预制比例: '40' })]);
  const id = await app.services.imports.upload(owner, '表.xlsx', await sheet(1), null);
  const { version } = await importOf(app, owner, id);
  const wrong = await change(app, owner, 'adjustImport', { id, expectedVersion: version, columns: [{ index: 9, field: 'customFields.nothing' }] });
  expect(wrong.errors).toMatchObject([{ code: 'FIELD_UNKNOWN', path: ['columns', '0', 'field'] }]);
  expect((await change(app, owner, 'adjustImport', { id, expectedVersion: version, columns: [{ index: 9, field: `customFields.${ids.装配率}` }] })).errors).toEqual([]);
  await runToEnd(app, owner, id);
  const next = await importWhole(app, owner, '表.xlsx', await sheet(2));
  expect(next.counts).toEqual({ good: 1, warning: 0, rejected: 0 });
  expect(await stored()).toEqual([['装配率', '40'], ['装配率', '40']]);
});

it('take a whole import of new projects back with their values', async () => {
  const { id } = await importWhole(app, owner, '表.xlsx', await workbookOf([trackingRow(full)]));
  expect((await change(app, owner, 'undoImport', { id })).errors).toEqual([]);
  expect(await stored()).toEqual([]);
});

it('offer no choice anew that is retired, and keep it where it stands', async () => {
  await importWhole(app, owner, '表.xlsx', await workbookOf([trackingRow(full)]));
  const content = await exported();
  await app.owner.query(`UPDATE custom_field_choice SET is_retired = true WHERE key = 'C2' AND field_id = $1`, [ids.绿建星级]);
  expect((await bringBack(app, owner, content)).counts).toMatchObject({ rejected: 0 });
  expect(await stored()).toEqual(all);
  const id = await app.services.imports.upload(owner, '表.xlsx', await workbookOf([trackingRow({ ...full, 项目编号: 'SC-0009', 项目名称: '新的' })]), null);
  expect((await rowsOf(app, owner, id, { outcome: 'REJECTED' })).nodes[0].issues.map((i: { code: string }) => i.code)).toEqual(['FIELD_INVALID']);
});
