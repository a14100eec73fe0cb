import { execFileSync } from 'node:child_process';
import { addDays, today } from '@yingzao/domain/measures';
import { exactFigure, readFigure } from '@yingzao/domain/statistics';
import type { Figures } from '@yingzao/domain/statistics';
import ExcelJS from 'exceljs';
import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import { Database, jobsUrl } from '../../platform/database';
import type { Viewer } from '../identity/sessions.service';
import { BoardPacks } from './boardPacks';

let app: TestApp;
let asJobs: Database;
let director: Viewer;
let member: Viewer;
let department: string;
beforeAll(async () => {
  app = await startTestApp();
  asJobs = await Database.connect({ url: jobsUrl(app.ownerUrl), entities: [], poolSize: 4, statementTimeoutMs: 30_000 });
  department = await buildDepartment(app, 'BP');
  director = await buildPerson(app, ['DIRECTOR'], { departmentId: department });
  member = await buildPerson(app, [], { departmentId: department });
  const client = await buildClient(app, { name: '望江置业有限公司' });
  const [first] = [await buildProject(app, department, client, { status: 'TRACKING', product_line: 'OFFICE', gfa_m2: '12345.67' }), await buildProject(app, department, client, { status: 'WON', product_line: 'OFFICE', gfa_m2: '200' })];
  await designate(app, first, member);
});
afterAll(async () => {
  await asJobs.close();
  await app.close();
});

const day = today(new Date());
const next = addDays(day, 1);
/** The morning of the day after, in Shanghai. */
const at = (time: string): Promise<void> => new BoardPacks(asJobs, () => new Date(`${next}T${time}:00+08:00`)).send();
const charts = [
  { key: 'a', title: '各产品线建筑面积', dimension: 'PRODUCT_LINE', measure: 'GFA', form: 'bars', filter: { departmentIds: [] as string[] }, x: 0, y: 0, w: 6, h: 6 },
  { key: 'b', dimension: 'STATUS', within: 'PRODUCT_LINE', measure: 'COUNT', form: 'stacked', filter: {}, x: 6, y: 0, w: 6, h: 6 },
  { key: 'c', title: '今天才知道', dimension: 'REGION', measure: 'COUNT', filter: { text: '望江' }, x: 0, y: 6, w: 6, h: 6 },
  { key: 'd', title: '谁跟踪过', dimension: 'REGION', measure: 'COUNT', filter: { trackedBy: { on: 'ANY_DAY' } }, x: 6, y: 6, w: 6, h: 6 },
];
/** A board whose pack is due on the day after. */
async function due(input: object = {}): Promise<string> {
  const { data } = await app.ask(director, `mutation S($input: SaveStatisticsBoardInput!) { saveStatisticsBoard(input: $input) { errors { code } board { id schedule nextPackOn } } }`, { input: { title: '经营月报', charts, isPublic: false, personIds: [], departmentIds: [department], schedule: 'MONTHLY', ...input } });
  expect(data!.saveStatisticsBoard).toMatchObject({ errors: [], board: { schedule: 'MONTHLY', nextPackOn: expect.stringMatching(/-01$/) } });
  const { id } = data!.saveStatisticsBoard.board as { id: string };
  await app.owner.query(`UPDATE statistics_board SET next_pack_on = $2 WHERE id = $1`, [id, next]);
  return id;
}
interface Pack { id: string; receiver_ids: string[]; board_version: number; as_of: string }
const packsOf = async (boardId: string): Promise<Pack[]> => (await app.owner.query<Pack>(`SELECT id, receiver_ids, board_version, as_of::text FROM statistics_board_pack WHERE board_id = $1`, [boardId])).rows;
const prompted = async (packId: string): Promise<string[]> => (await app.owner.query<{ id: string }>(`SELECT employee_id AS id FROM work_prompt WHERE kind = 'BOARD_PACK' AND subject_id = $1 ORDER BY 1`, [packId])).rows.map(({ id }) => id);
const seen = async (viewer: Viewer, id: string) => (await app.ask(viewer, `query P($id: ID!) { statisticsBoardPack(id: $id) { title asOf unkept charts { key } } }`, { id })).data!.statisticsBoardPack as { title: string; asOf: string; unkept: string[]; charts: object[] } | null;

it('comes at eight, once however many servers send it, to those whom the board reaches on that day', async () => {
  const boardId = await due();
  const [leaver, stranger] = [await buildPerson(app, [], { departmentId: department }), await buildPerson(app, [], { departmentId: await buildDepartment(app, 'BPX') })];
  await app.owner.query(`UPDATE employee SET status = 'DEPARTED' WHERE id = $1`, [leaver.employeeId]);
  const joined = await buildPerson(app, []);
  await app.owner.query(`UPDATE employee SET department_id = $2 WHERE id = $1`, [joined.employeeId, department]);
  await at('07:59');
  expect(await packsOf(boardId)).toEqual([]);
  await Promise.all([at('08:00'), at('08:00'), at('08:05')]);
  await at('09:00');
  const packs = await packsOf(boardId);
  const receivers = [director, member, joined].map(({ employeeId }) => employeeId).sort();
  expect(packs).toEqual([expect.objectContaining({ as_of: day, board_version: 1, receiver_ids: receivers })]);
  expect(await prompted(packs[0]!.id)).toEqual(receivers);
  expect((await app.owner.query<{ on: string }>(`SELECT next_pack_on::text AS on FROM statistics_board WHERE id = $1`, [boardId])).rows[0]!.on > next).toBe(true);
  // Others find it as little as one that is not there, and it goes with its board.
  expect([await seen(stranger, packs[0]!.id), await seen(stranger, 'no-id'), await app.services.boardFiles.file(stranger, packs[0]!.id, 'xlsx', 'zh')]).toEqual([null, null, null]);
  expect(await app.database.read(stranger, (db) => db.rows(`SELECT 1 FROM statistics_board_pack`))).toEqual([]);
  const message = (await app.ask(member, `{ workPrompts(first: 20) { nodes { kind path title detail } } }`)).data!.workPrompts.nodes as object[];
  expect(message).toEqual([{ kind: 'BOARD_PACK', path: `/statistics/packs/${packs[0]!.id}`, title: '图表板“经营月报”已生成', detail: expect.stringContaining('PDF') }]);
  await app.owner.query(`DELETE FROM statistics_board WHERE id = $1`, [boardId]);
  expect(await seen(member, packs[0]!.id)).toBeNull();
});

it('waits for no owner who left or has full rights no more', async () => {
  const owner = await buildPerson(app, ['MARKET_MANAGER'], { departmentId: department });
  const boardId = await due();
  await app.owner.query(`UPDATE statistics_board SET owner_id = $2 WHERE id = $1`, [boardId, owner.employeeId]);
  await app.owner.query(`UPDATE employee SET status = 'DEPARTED' WHERE id = $1`, [owner.employeeId]);
  await at('09:00');
  expect(await packsOf(boardId)).toEqual([]);
  await app.owner.query(`UPDATE employee SET status = 'ACTIVE' WHERE id = $1`, [owner.employeeId]);
  await app.owner.query(`DELETE FROM employee_role WHERE employee_id = $1`, [owner.employeeId]);
  await at('09:00');
  expect(await packsOf(boardId)).toEqual([]);
});

it('is sent whatever becomes of a board before it', async () => {
  const [poisoned, good] = [await due({ title: '坏了的' }), await due()];
  await app.owner.query(`CREATE FUNCTION poison() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'poisoned'; END $$; CREATE TRIGGER poisoned BEFORE INSERT ON statistics_board_pack FOR EACH ROW WHEN (NEW.title = '坏了的') EXECUTE FUNCTION poison()`);
  await expect(at('09:00')).rejects.toThrow('poisoned');
  expect([(await packsOf(poisoned)).length, (await packsOf(good)).length]).toEqual([0, 1]);
  await app.owner.query(`DROP TRIGGER poisoned ON statistics_board_pack`);
  await at('09:05');
  expect([(await packsOf(poisoned)).length, (await packsOf(good)).length]).toEqual([1, 1]);
});

const reader = `
  globalThis.DOMMatrix = class {};
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const document = await getDocument({ data: new Uint8Array(Buffer.concat(chunks)), verbosity: VerbosityLevel.ERRORS }).promise;
  for (let n = 1; n <= document.numPages; n++) for (const item of (await (await document.getPage(n)).getTextContent()).items) process.stdout.write(item.str + '\\n');`;
const textOf = (bytes: Buffer): string => execFileSync(process.execPath, ['--input-type=module', '-e', reader], { cwd: __dirname, input: bytes, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] }).replace(/\s+/g, '');

it('has files with each receiver’s own figures, those of the page, of the charts as they were', async () => {
  const boardId = await due();
  await at('08:00');
  const [pack] = await packsOf(boardId);
  await app.ask(director, `mutation S($input: SaveStatisticsBoardInput!) { saveStatisticsBoard(input: $input) { errors { code } } }`, { input: { id: boardId, expectedVersion: 1, title: '改了', charts: [], isPublic: false, personIds: [], departmentIds: [] } });
  expect(await seen(member, pack!.id)).toMatchObject({ title: '经营月报', asOf: day, unkept: ['c', 'd'], charts: [{ key: 'a' }, { key: 'b' }, { key: 'c' }, { key: 'd' }] });

  for (const viewer of [director, member]) {
    const { data } = await app.ask(viewer, `query S($r: [StatisticsRequest!]!) { statistics(requests: $r) { total { count gfaM2 } segments { key figures { count gfaM2 } } } }`, { r: [{ dimension: 'PRODUCT_LINE', filter: { asOf: day } }] });
    const { total, segments } = data!.statistics[0] as { total: Figures; segments: { key: string; figures: Figures }[] };
    expect(total.count).toBe(viewer === director ? 2 : 1);
    const { name, bytes } = (await app.services.boardFiles.file(viewer, pack!.id, 'xlsx', 'zh'))!;
    expect(name).toBe(`经营月报 ${day}.xlsx`);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as never);
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(['各产品线建筑面积', '项目数 · 项目状态 × 公司产品线', '今天才知道', '谁跟踪过']);
    const rows = (at: number): unknown[][] => workbook.worksheets[at]!.getSheetValues().slice(1).map((row) => (row as unknown[] | undefined)?.slice(1) ?? []);
    expect(rows(0).slice(3)).toEqual([['公司产品线', '建筑面积（㎡）'], ['办公', Number(exactFigure(segments[0]!.figures, 'GFA'))].map((v, i) => (i === 0 ? expect.any(String) : v)), ['合计', Number(exactFigure(total, 'GFA'))]]);
    expect(rows(1).at(-1)!.at(-1)).toBe(total.count);
    for (const at of [2, 3]) expect(JSON.stringify(rows(at))).toContain('不按日保存');
    expect(JSON.stringify(rows(0)).includes('只统计指定给您的项目')).toBe(viewer === member);

    const text = textOf((await app.services.boardFiles.file(viewer, pack!.id, 'pdf', 'zh'))!.bytes);
    for (const said of ['经营月报', '各产品线建筑面积', readFigure(total, 'GFA', 'zh'), `数字截至${day}日终`, '合计', '不按日保存']) expect(text).toContain(said.replace(/\s+/g, ''));
    // The same whenever it is asked.
    const again = new ExcelJS.Workbook();
    await again.xlsx.load((await app.services.boardFiles.file(viewer, pack!.id, 'xlsx', 'zh'))!.bytes as never);
    expect(again.worksheets.map((sheet) => sheet.getSheetValues())).toEqual(workbook.worksheets.map((sheet) => sheet.getSheetValues()));
  }
  const { rows: logged } = await app.owner.query(`SELECT kind, params ->> 'format' AS format FROM export_log WHERE employee_id = $1 ORDER BY at`, [member.employeeId]);
  expect(logged).toEqual(['xlsx', 'pdf', 'xlsx'].map((format) => ({ kind: 'STATISTICS_BOARD_PACK', format })));
});
