import { buildClient, buildPerson, buildProject, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';
import { change, countOf, importOf, importQuery, importWhole, marketPerson, rowsOf, runToEnd, trackingRow, workbookOf } from './testWorkbooks';
import type { Answer } from './testWorkbooks';

jest.setTimeout(60_000);
let app: TestApp;
let keeper: Viewer;

beforeAll(async () => {
  app = await startTestApp();
  keeper = await marketPerson(app);
});
// Each test finds the firm without business records; history cannot be emptied but past its triggers.
afterEach(() => app.owner.query(`BEGIN; SET LOCAL session_replication_role = replica; TRUNCATE project, project_fact, project_counter, client, search_document, import_job, mutation_receipt CASCADE; COMMIT`));
afterAll(() => app.close());

const upload = async (rows: readonly Record<string, string | number>[], viewer = keeper): Promise<Answer> => importOf(app, viewer, await app.services.imports.upload(viewer, '跟踪.xlsx', await workbookOf(rows), null));
const adjust = (job: Answer, input: object, viewer = keeper): Promise<Answer> => change(app, viewer, 'adjustImport', { id: job.id, expectedVersion: job.version, ...input });
const countsOf = ({ counts }: Answer): readonly number[] => [counts.good, counts.warning, counts.rejected];

describe('correcting by hand', () => {
  it('a corrected cell turns a rejected row into a good one, and what was typed is kept', async () => {
    const job = await upload([trackingRow(), trackingRow({ 项目编号: 'SC-0002', 项目名称: '云栖别院', 土地面积: '8~9万㎡' })]);
    expect(countsOf(job)).toEqual([1, 0, 1]);
    const before = (await rowsOf(app, keeper, job.id, { outcome: 'REJECTED' })).nodes[0];
    expect(before).toMatchObject({ sheetRow: 3, corrections: [], action: { kind: 'NONE' }, issues: [{ code: 'AREA_UNREADABLE', field: 'landArea', column: 5 }] });
    expect(before.issues[0].message).toBe('F列 土地面积：“8~9万㎡”读不出面积。请填一个数加单位，例如 67519.8、7.55公顷、44亩、3.2万㎡。');

    const { errors, import: after } = await adjust(job, { cells: [{ sheetRow: 3, field: 'landArea', text: '8.5万㎡' }] });
    expect(errors).toEqual([]);
    expect(countsOf(after)).toEqual([2, 0, 0]);
    expect(after).toMatchObject({ state: 'PREVIEW', version: job.version + 1, codeCounts: [], rejectedUrl: null });
    const row = (await rowsOf(app, keeper, job.id)).nodes[1];
    expect(row).toMatchObject({ sheetRow: 3, outcome: 'GOOD', corrections: [{ field: 'landArea', text: '8.5万㎡' }] });
    expect(row.cells[5]).toBe('8~9万㎡');

    expect(await runToEnd(app, keeper, job.id)).toMatchObject({ state: 'DONE', results: [{ thing: 'PROJECT', count: 2 }, { thing: 'CLIENT', count: 1 }, { thing: 'QUOTE_VERSION', count: 0 }] });
    expect((await app.owner.query(`SELECT land_area_m2 FROM project WHERE number = 'SC-0002'`)).rows).toEqual([{ land_area_m2: '85000.00' }]);
  });

  it('a warned row is corrected too, and a correction can be corrected again', async () => {
    const job = await upload([trackingRow({ 土地面积: '约1万㎡' })]);
    expect(job.codeCounts).toMatchObject([{ code: 'AREA_APPROX', outcome: 'WARNING', count: 1 }]);
    const wrong = (await adjust(job, { cells: [{ sheetRow: 2, field: 'landArea', text: '一万' }] })).import;
    expect(countsOf(wrong)).toEqual([0, 0, 1]);
    expect(countsOf((await adjust(wrong, { cells: [{ sheetRow: 2, field: 'landArea', text: '1万㎡' }] })).import)).toEqual([1, 0, 0]);
  });

  it('a column is mapped by hand, and one that was wrong is ignored', async () => {
    const { 土地面积: area, ...rest } = trackingRow();
    const job = await upload([{ ...rest, 宗地大小: area! }]);
    const column = job.columns.find((c: Answer) => c.header === '宗地大小');
    expect(column.field).toBeNull();
    const mapped = (await adjust(job, { columns: [{ index: column.index, field: 'landArea' }, { index: 5, field: null }] })).import;
    expect(mapped.columns.find((c: Answer) => c.index === column.index).field).toBe('landArea');
    expect(mapped.columns.find((c: Answer) => c.index === 5).field).toBeNull();
    await runToEnd(app, keeper, job.id);
    expect((await app.owner.query(`SELECT land_area_m2, source FROM project`)).rows).toEqual([{ land_area_m2: '10000.00', source: null }]);
  });

  it('tells which fields have no column', async () => {
    const { 项目状态: _, ...rest } = trackingRow();
    const id = await app.services.imports.upload(keeper, '跟踪.xlsx', await workbookOf([rest]), 'TRACKING');
    expect((await importOf(app, keeper, id)).missingFields).toEqual([{ field: 'status', label: '项目状态', required: true }]);
  });

  it('a workbook taken for something else is judged as what it is', async () => {
    const { 项目状态: status, ...rest } = trackingRow();
    const job = await upload([{ ...rest, 跟进阶段: status! }]);
    expect(job).toMatchObject({ kind: 'CLIENTS' });
    const meant = (await adjust(job, { kind: 'TRACKING', columns: [{ index: 8, field: 'status' }] })).import;
    expect(meant).toMatchObject({ kind: 'TRACKING', counts: { good: 1 }, missingFields: [] });
    expect((await adjust(meant, { kind: 'EMPLOYEES' })).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(await runToEnd(app, keeper, job.id)).toMatchObject({ state: 'DONE' });
  });

  it('a client is matched by hand, and the match can be taken back', async () => {
    const known = await buildClient(app, { name: '海岳控股' });
    const job = await upload([trackingRow(), trackingRow({ 项目编号: 'SC-0002', 项目名称: '云栖别院' })]);
    expect(job.unmatchedClients).toEqual(['海岳置业有限公司']);
    expect((await rowsOf(app, keeper, job.id)).nodes[0].action).toEqual({ kind: 'CLIENT_CREATED', clientName: '海岳置业有限公司' });

    const matched = (await adjust(job, { clients: [{ name: '海岳置业有限公司', clientId: known }] })).import;
    expect(matched).toMatchObject({ unmatchedClients: [], clientMatches: [{ name: '海岳置业有限公司', client: { id: known, name: '海岳控股' } }] });
    expect((await rowsOf(app, keeper, job.id)).nodes.map((r: Answer) => r.action)).toEqual([{ kind: 'CLIENT_MATCHED', clientName: '海岳控股' }, { kind: 'CLIENT_MATCHED', clientName: '海岳控股' }]);

    const back = (await adjust(matched, { clients: [{ name: '海岳置业有限公司', clientId: null }] })).import;
    expect(back).toMatchObject({ unmatchedClients: ['海岳置业有限公司'], clientMatches: [{ name: '海岳置业有限公司', client: null }] });
    await adjust(back, { clients: [{ name: '海岳置业有限公司', clientId: known }] });
    await runToEnd(app, keeper, job.id);
    expect((await app.owner.query(`SELECT DISTINCT client_id FROM project`)).rows).toEqual([{ client_id: known }]);
  });

  it('another sheet of the workbook can be read', async () => {
    const { default: ExcelJS } = await import('exceljs');
    const book = new ExcelJS.Workbook();
    for (const [name, number] of [['2024年', 'SC-0001'], ['2025年', 'SC-0002'], ['说明', '']] as const) {
      const sheet = book.addWorksheet(name);
      if (number) for (const line of [Object.keys(trackingRow()), Object.values(trackingRow({ 项目编号: number }))]) sheet.addRow(line);
    }
    const job = await importOf(app, keeper, await app.services.imports.upload(keeper, '两年.xlsx', Buffer.from(await book.xlsx.writeBuffer()), null));
    expect(job).toMatchObject({ sheet: '2024年', otherSheets: ['2025年'] });
    const other = (await adjust(job, { sheet: '2025年' })).import;
    expect(other).toMatchObject({ sheet: '2025年', otherSheets: ['2024年'] });
    expect((await adjust(other, { sheet: '说明' })).errors).toMatchObject([{ code: 'SHEET_NOT_FOUND', path: ['sheet'] }]);
    await runToEnd(app, keeper, job.id);
    expect((await app.owner.query(`SELECT number FROM project`)).rows).toEqual([{ number: 'SC-0002' }]);
  });

  it('says what is wrong with a correction and changes nothing', async () => {
    const job = await upload([trackingRow()]);
    const { errors, import: after } = await adjust(job, {
      columns: [{ index: 0, field: 'nothing' }],
      clients: [{ name: 'A', clientId: '00000000-0000-4000-8000-000000000000' }],
      cells: [{ sheetRow: 99, field: 'landArea', text: '1' }, { sheetRow: 2, field: 'landArea', text: '1'.repeat(2001) }],
    });
    expect(errors.map((e: Answer) => [e.code, e.path.join('.')])).toEqual([
      ['FIELD_UNKNOWN', 'columns.0.field'],
      ['TOO_LONG', 'cells.1.text'],
      ['UNKNOWN_REFERENCE', 'cells.0.sheetRow'],
      ['UNKNOWN_REFERENCE', 'clients.0.clientId'],
    ]);
    expect(after.version).toBe(job.version);
  });

  it('drops characters that no database keeps', async () => {
    const job = await upload([trackingRow()]);
    const { errors } = await adjust(job, { cells: [{ sheetRow: 2, field: 'name', text: '湖\u0000心\ud800岛' }] });
    expect(errors).toEqual([]);
    await runToEnd(app, keeper, job.id);
    expect((await app.owner.query(`SELECT name FROM project`)).rows).toEqual([{ name: '湖心岛' }]);
  });
});

describe('running', () => {
  it('refuses a stale version, and a second run', async () => {
    const job = await upload([trackingRow()]);
    await adjust(job, { cells: [{ sheetRow: 2, field: 'landArea', text: '2公顷' }] });
    expect((await adjust(job, { cells: [] })).errors).toMatchObject([{ code: 'STALE_VERSION', path: ['expectedVersion'] }]);
    expect((await change(app, keeper, 'runImport', { id: job.id, expectedVersion: job.version })).errors).toMatchObject([{ code: 'STALE_VERSION' }]);
    const done = await runToEnd(app, keeper, job.id);
    for (const [name, input] of [['runImport', { expectedVersion: done.version }], ['adjustImport', { expectedVersion: done.version }], ['discardImport', {}]] as const)
      expect((await change(app, keeper, name, { id: job.id, ...input })).errors).toMatchObject([{ code: 'IMPORT_NOT_PREVIEW' }]);
    expect(await countOf(app, 'project')).toBe(1);
  });

  it('a request repeated after a lost answer runs it once', async () => {
    const job = await upload([trackingRow({ 项目编号: '' })]);
    const input = { clientMutationId: 'one', id: job.id, expectedVersion: job.version };
    expect((await change(app, keeper, 'runImport', input)).errors).toEqual([]);
    await app.services.imports.settled();
    const again = await change(app, keeper, 'runImport', input);
    await app.services.imports.settled();
    expect(again.errors).toEqual([]);
    expect(await importOf(app, keeper, job.id)).toMatchObject({ state: 'DONE', error: null });
    expect(await countOf(app, 'project')).toBe(1);
  });

  it('judges anew: what others created since the preview is not created twice', async () => {
    const job = await upload([trackingRow(), trackingRow({ 项目编号: 'SC-0002', 项目名称: '云栖别院' })]);
    const { rows } = await app.owner.query<{ id: string }>(`SELECT id FROM department WHERE abbreviation = 'SC'`);
    await buildProject(app, rows[0]!.id, await buildClient(app, { name: '海岳置业有限公司' }), { number: 'SC-0001' });
    const done = await runToEnd(app, keeper, job.id);
    expect(countsOf(done)).toEqual([1, 0, 1]);
    expect(done.results).toEqual([{ thing: 'PROJECT', count: 1 }, { thing: 'CLIENT', count: 0 }, { thing: 'QUOTE_VERSION', count: 0 }]);
    expect((await rowsOf(app, keeper, job.id, { outcome: 'REJECTED' })).nodes).toMatchObject([{ sheetRow: 2, issues: [{ code: 'DUPLICATE_NUMBER' }] }]);
  });

  it('shows its progress while it runs', async () => {
    const job = await upload(Array.from({ length: 30 }, (_, i) => trackingRow({ 项目编号: `SC-${1000 + i}`, 项目名称: `项目${i}` })));
    const other = await app.owner.connect();
    try {
      // Somebody else holds the table, so that the import cannot get past it.
      await other.query(`BEGIN; LOCK TABLE project IN EXCLUSIVE MODE`);
      const { import: started } = await change(app, keeper, 'runImport', { id: job.id, expectedVersion: job.version });
      expect(started.state).toBe('RUNNING');
      let seen = started.progress as Answer | null;
      for (let i = 0; i < 200 && seen?.phase !== 'WRITE'; i += 1) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        seen = (await importOf(app, keeper, job.id)).progress;
      }
      expect(seen).toEqual({ phase: 'WRITE', done: 0, total: 30 });
      // Nothing can be changed while it runs.
      expect((await change(app, keeper, 'discardImport', { id: job.id })).errors).toMatchObject([{ code: 'IMPORT_NOT_PREVIEW' }]);
    } finally {
      await other.query('ROLLBACK');
      other.release();
    }
    await app.services.imports.settled();
    expect(await importOf(app, keeper, job.id)).toMatchObject({ state: 'DONE', progress: null });
  });

  it('a failing write leaves nothing; the import has failed, keeps its corrections and can be run again', async () => {
    const job = await upload([trackingRow({ 报价1: '120' }), trackingRow({ 项目编号: 'SC-0002', 项目名称: '云栖别院', 土地面积: '很大' })]);
    await adjust(job, { cells: [{ sheetRow: 3, field: 'landArea', text: '2公顷' }] });
    await app.owner.query(`CREATE FUNCTION boom() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'disk on fire'; END $$`);
    await app.owner.query(`CREATE TRIGGER boom BEFORE INSERT ON quote_revision EXECUTE FUNCTION boom()`);
    const failed = await runToEnd(app, keeper, job.id);
    expect(failed).toMatchObject({ state: 'FAILED', error: { code: 'IMPORT_FAILED', message: expect.stringContaining('没有写入任何行') }, results: [], counts: { good: 2 } });
    for (const table of ['project', 'client', 'quote', 'project_member', 'project_status_event', 'search_document', 'project_counter']) expect([table, await countOf(app, table)]).toEqual([table, 0]);
    await app.owner.query(`DROP TRIGGER boom ON quote_revision`);
    expect(await runToEnd(app, keeper, job.id)).toMatchObject({ state: 'DONE', error: null });
    expect(await countOf(app, 'project')).toBe(2);
  });

  it('a number taken by somebody else in the last moment is a conflict that can be run again', async () => {
    const job = await upload([trackingRow()]);
    await app.owner.query(`CREATE FUNCTION taken() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION USING ERRCODE = 'unique_violation'; END $$`);
    await app.owner.query(`CREATE TRIGGER taken BEFORE INSERT ON project EXECUTE FUNCTION taken()`);
    expect(await runToEnd(app, keeper, job.id)).toMatchObject({ state: 'FAILED', error: { code: 'IMPORT_CONFLICT' } });
    await app.owner.query(`DROP TRIGGER taken ON project`);
    expect(await runToEnd(app, keeper, job.id)).toMatchObject({ state: 'DONE' });
  });

  it('numbers rows without one, and two imports at once never share a number', async () => {
    const jobs = [await upload([trackingRow({ 项目编号: 'sc-0041' }), trackingRow({ 项目编号: '', 项目名称: '甲' })]), await upload([trackingRow({ 项目编号: '', 项目名称: '乙' }), trackingRow({ 项目编号: '待定', 项目名称: '丙' })])];
    await Promise.all(jobs.map((job) => change(app, keeper, 'runImport', { id: job.id, expectedVersion: job.version })));
    await app.services.imports.settled();
    const { rows } = await app.owner.query<{ number: string }>(`SELECT number FROM project ORDER BY number`);
    // Which of the two went first is theirs to settle: after SC-0041 the counter goes on behind it.
    const numbers = rows.map((r) => r.number);
    expect([['SC-0041', 'SC-0042', 'SC-0043', 'SC-0044'], ['SC-0001', 'SC-0002', 'SC-0041', 'SC-0042']]).toContainEqual(numbers);
    // Both imports would have created the client: the second finds the first one's.
    expect(await countOf(app, 'client')).toBe(1);
  });

  it('keeps a figure beyond its column as text instead of failing', async () => {
    expect(await importWhole(app, keeper, '跟踪.xlsx', await workbookOf([trackingRow({ 报价1: '费率999999999%' })]))).toMatchObject({ state: 'DONE' });
    expect((await app.owner.query(`SELECT rate, note FROM quote_revision`)).rows).toEqual([{ rate: null, note: '费率999999999%' }]);
  });

  it('a client that was deleted keeps its number, not its name', async () => {
    await app.owner.query(`INSERT INTO client (number, name, client_type, deleted_at) VALUES ('KH-001', '旧名地产', 'DEV_PRIVATE', now())`);
    const job = await upload([
      { 客户编号: 'KH-001', 客户名称: '新名地产', 客户性质: '民企' },
      { 客户编号: 'KH-002', 客户名称: '旧名地产', 客户性质: '民企' },
    ]);
    expect((await rowsOf(app, keeper, job.id)).nodes.map((r: Answer) => [r.outcome, ...r.issues.map((i: Answer) => i.code)])).toEqual([['REJECTED', 'DUPLICATE_NUMBER'], ['GOOD']]);
    expect(await runToEnd(app, keeper, job.id)).toMatchObject({ state: 'DONE' });
  });
});

describe('discarding', () => {
  it('hides it from the list, and is taken back', async () => {
    const job = await upload([trackingRow()]);
    const listed = async (): Promise<number> => ((await app.ask(keeper, `query L { imports { id } }`)).data!.imports as unknown[]).length;
    expect((await change(app, keeper, 'restoreImport', { id: job.id })).errors).toMatchObject([{ code: 'IMPORT_NOT_DISCARDED' }]);
    expect((await change(app, keeper, 'discardImport', { id: job.id })).import).toMatchObject({ state: 'DISCARDED' });
    expect(await listed()).toBe(0);
    expect((await change(app, keeper, 'runImport', { id: job.id, expectedVersion: job.version + 1 })).errors).toMatchObject([{ code: 'IMPORT_NOT_PREVIEW' }]);
    expect((await change(app, keeper, 'restoreImport', { id: job.id })).import).toMatchObject({ state: 'PREVIEW', counts: { good: 1 } });
    expect(await listed()).toBe(1);
  });
});

describe('reading rows', () => {
  it('pages in the order of the sheet', async () => {
    const job = await upload(Array.from({ length: 7 }, (_, i) => trackingRow({ 项目编号: `SC-${i + 1}`, 项目名称: `项目${i}` })));
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const page: Answer = await rowsOf(app, keeper, job.id, { first: 3, after });
      expect(page.totalCount).toBe(7);
      seen.push(...page.nodes.map((r: Answer) => r.sheetRow));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual([2, 3, 4, 5, 6, 7, 8]);
  });

  it('finds the row of the sheet that is asked for', async () => {
    const job = await upload([trackingRow(), trackingRow({ 项目编号: 'SC-0002', 项目名称: '' })]);
    expect(await rowsOf(app, keeper, job.id, { sheetRow: 3 })).toMatchObject({ totalCount: 1, nodes: [{ sheetRow: 3, outcome: 'REJECTED' }] });
    expect(await rowsOf(app, keeper, job.id, { sheetRow: 3, outcome: 'GOOD' })).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it.each([
    [{ first: 0 }, 'PAGE_SIZE'],
    [{ after: 'x' }, 'BAD_CURSOR'],
    [{ code: 'NO_SUCH' }, 'NOT_A_CODE'],
  ])('refuses %o with a code', async (args, code) => {
    const job = await upload([trackingRow()]);
    const { errors } = await app.ask(keeper, `query R($id: ID!, $first: Int, $after: String, $code: String) { import(id: $id) { rows(first: $first, after: $after, code: $code) { totalCount } } }`, { id: job.id, ...args });
    expect(errors?.[0]?.extensions?.code).toBe(code);
  });

  it('words everything in the language of the reader', async () => {
    const job = await upload([trackingRow({ 土地面积: '很大' })]);
    expect((await rowsOf(app, keeper, job.id, {}, 'en')).nodes[0].issues[0].message).toBe('Column F 土地面积: “很大” is no area. Type one number with its unit, e.g. 67519.8, 7.55公顷, 44亩, 3.2万㎡.');
    const english = await importOf(app, keeper, job.id, 'en');
    expect(english.codeCounts).toMatchObject([{ code: 'AREA_UNREADABLE', message: expect.stringContaining('is no area') }]);
    expect(english.rejectedUrl).toBe(`/api/imports/${job.id}/rejected.xlsx?language=en`);
    expect((await change(app, keeper, 'runImport', { id: job.id, expectedVersion: job.version }, 'en')).errors).toMatchObject([{ code: 'IMPORT_NOTHING', message: 'There is no row to import.' }]);
  });
});

describe('permission', () => {
  it('an import is its owner’s alone: for others it is not there', async () => {
    const job = await upload([trackingRow()]);
    const director = await buildPerson(app, ['DIRECTOR']);
    expect((await app.ask(director, importQuery, { id: job.id })).data).toEqual({ import: null });
    expect((await app.ask(director, `query L { imports { id } }`)).data).toEqual({ imports: [] });
    for (const name of ['adjustImport', 'runImport', 'discardImport', 'restoreImport'] as const) {
      const { errors, import: shown } = await change(app, director, name, { id: job.id, ...(name === 'adjustImport' || name === 'runImport' ? { expectedVersion: job.version } : {}) });
      expect([name, errors.map((e: Answer) => e.code), shown]).toEqual([name, ['NOT_FOUND'], null]);
    }
    expect(await app.services.imports.countRows(director, job.id, {})).toBe(0);
    expect(await importOf(app, keeper, job.id)).toEqual(job);
  });

  it('business workbooks are for the full-rights roles, the staff list for the administrator', async () => {
    const admin = await buildPerson(app, ['SYS_ADMIN']);
    const staff = await workbookOf([{ 工号: 'W1', 姓名: '甲', 部门: '市场部' }]);
    const tracking = await workbookOf([trackingRow()]);
    await expect(app.services.imports.upload(keeper, '员工名单.xlsx', staff, null)).rejects.toMatchObject({ problems: [{ code: 'FORBIDDEN' }] });
    await expect(app.services.imports.upload(admin, '跟踪.xlsx', tracking, null)).rejects.toMatchObject({ problems: [{ code: 'FORBIDDEN' }] });
    await expect(app.services.imports.upload(admin, '跟踪.xlsx', tracking, 'TRACKING')).rejects.toMatchObject({ problems: [{ code: 'FORBIDDEN' }] });
    expect(await countOf(app, 'import_job')).toBe(0);
    expect(await importWhole(app, admin, '员工名单.xlsx', staff)).toMatchObject({ state: 'DONE', viewerCanRun: true });
  });

  it('who may import nothing sees none of it', async () => {
    const designer = await buildPerson(app, ['LEAD_DESIGNER']);
    for (const document of [`query L { imports { id } }`, `query I { import(id: "00000000-0000-4000-8000-000000000000") { id } }`, `mutation M { discardImport(input: { id: "x" }) { errors { code } } }`]) {
      const { errors } = await app.ask(designer, document);
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  });

  it('somebody who lost the right between preview and run changes nothing', async () => {
    const job = await upload([trackingRow()]);
    const demoted: Viewer = { ...keeper, roles: ['SYS_ADMIN'] };
    expect(await importOf(app, demoted, job.id)).toMatchObject({ viewerCanRun: false });
    for (const name of ['runImport', 'adjustImport'] as const) expect((await change(app, demoted, name, { id: job.id, expectedVersion: job.version })).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(await countOf(app, 'project')).toBe(0);
  });
});
