import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { buildPerson, startTestApp } from '../../test/harness';
import type { TestApp } from '../../test/harness';
import { countOf, demoWorkbook, importOf, marketPerson, trackingRow, workbookOf } from '../modules/imports/testWorkbooks';
import { sheetOf, workbookOf as rawWorkbook, zipOf } from '../platform/workbook/testZip';
import type { Viewer } from '../modules/identity/sessions.service';
import { readConfig } from '../platform/config';
import { createLogger } from '../platform/logger';
import { createHttpServer } from './http';

jest.setTimeout(60_000);
let app: TestApp;
let server: Server;
let address: string;
let keeper: Viewer;
let cookie: string;

beforeAll(async () => {
  app = await startTestApp();
  keeper = await marketPerson(app);
  const config = readConfig({ WEB_DIR: mkdtempSync(path.join(os.tmpdir(), 'yingzao-page-')) }, process.cwd());
  server = createHttpServer({ config, database: app.database, services: app.services, apollo: app.apollo, documents: {}, hints: { isListening: true }, log: createLogger('silent') });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  cookie = await signedIn(keeper);
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await app.close();
});

async function signedIn(viewer: Viewer): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await app.owner.query(`INSERT INTO session (token_hash, employee_id, expires_at) VALUES ($1, $2, now() + interval '1 hour')`, [createHash('sha256').update(token).digest(), viewer.employeeId]);
  return `yz=${token}`;
}

interface Answer {
  readonly status: number;
  readonly body: { importId?: string; errors?: { message: string; path?: string[]; extensions: { code: string; requestId: string } }[] };
}
async function upload(content: Uint8Array, { query = '', ...headers }: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${address}/api/imports${query}`, { method: 'POST', body: content as NonNullable<RequestInit['body']>, headers: { cookie, 'x-yingzao-upload': '1', 'x-file-name': encodeURIComponent('跟踪.xlsx'), ...headers } });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}
const told = ({ status, body }: Answer): unknown => [status, body.errors?.map((e) => e.extensions.code)];

const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]);
const damaged = (): Buffer => {
  const bytes = Buffer.from(demoWorkbook('营销跟踪表'));
  bytes.fill(0x55, 2_000, 20_000);
  return bytes;
};

describe('a hostile file is refused with a code, and nothing is stored', () => {
  it.each<[string, () => Buffer | Promise<Buffer>, number, string]>([
    ['nothing at all', () => Buffer.alloc(0), 422, 'NOT_A_WORKBOOK'],
    ['text', () => Buffer.from('项目编号,项目名称\nSC-0001,湖心岛'), 422, 'NOT_A_WORKBOOK'],
    ['a web page', () => Buffer.from('<html><table><tr><td>项目编号</td></tr></table></html>'), 422, 'NOT_A_WORKBOOK'],
    ['a zip of something else', () => zipOf([{ name: 'a.txt', data: Buffer.from('a') }]), 422, 'NOT_A_WORKBOOK'],
    ['the old format', () => ole, 422, 'WORKBOOK_OLD_FORMAT'],
    ['a workbook with a password', () => Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]), 422, 'WORKBOOK_ENCRYPTED'],
    ['half a workbook', () => demoWorkbook('营销跟踪表').subarray(0, 60_000), 422, 'WORKBOOK_TRUNCATED'],
    ['a damaged workbook', damaged, 422, 'WORKBOOK_DAMAGED'],
    ['entities that multiply', () => rawWorkbook(`<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${sheetOf('<row r="1"><c r="A1" t="str"><v>&b;</v></c></row>')}`), 422, 'WORKBOOK_DAMAGED'],
    ['one that says it expands to 300 MB', () => zipOf([{ name: 'xl/workbook.xml', data: Buffer.from('x'), declaredSize: 300 * 1024 * 1024 }]), 422, 'WORKBOOK_TOO_LARGE'],
    ['one that expands to much more than it says', () => rawWorkbook('', { more: [{ name: 'xl/sharedStrings.xml', data: Buffer.alloc(40 * 1024 * 1024, 0x20), declaredSize: 100 }] }), 422, 'WORKBOOK_TOO_LARGE'],
    ['a workbook of something else', () => workbookOf([{ 甲: '1', 乙: '2', 丙: '3' }]), 422, 'SHEET_NOT_FOUND'],
    ['more than may be sent', () => Buffer.alloc(33 * 1024 * 1024), 413, 'WORKBOOK_TOO_LARGE'],
  ])('%s', async (_, make, status, code) => {
    const answer = await upload(await make());
    expect(told(answer)).toEqual([status, [code]]);
    // What to do stands in the message, and a number by which the log is found.
    expect(answer.body.errors?.[0]?.message).toMatch(/请/);
    expect(answer.body.errors?.[0]?.extensions.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(await countOf(app, 'import_job')).toBe(0);
    expect(await countOf(app, 'import_row')).toBe(0);
  });

  it('more than may be sent without saying how much', async () => {
    const piece = new Uint8Array(1024 * 1024);
    let left = 40;
    const body = new ReadableStream({ pull: (to) => (left-- > 0 ? to.enqueue(piece) : to.close()) });
    const response = await fetch(`${address}/api/imports`, { method: 'POST', body, duplex: 'half', headers: { cookie, 'x-yingzao-upload': '1' } } as RequestInit);
    expect(response.status).toBe(413);
    expect(await countOf(app, 'import_job')).toBe(0);
  });

  it('an upload that is broken off', async () => {
    await new Promise<void>((resolve) => {
      const sent = httpRequest(`${address}/api/imports`, { method: 'POST', headers: { cookie, 'x-yingzao-upload': '1', 'content-length': 100_000 } });
      sent.on('error', () => resolve());
      sent.write(demoWorkbook('员工名单').subarray(0, 5_000), () => sent.destroy(new Error('gone')));
    });
    expect(await countOf(app, 'import_job')).toBe(0);
    expect(told(await upload(Buffer.from('still there')))).toEqual([422, ['NOT_A_WORKBOOK']]);
  });

  it('is worded in the language of the sender', async () => {
    expect((await upload(ole, { 'accept-language': 'en' })).body.errors?.[0]?.message).toBe('This is a file of the old .xls format. Save it as .xlsx and upload it again.');
  });
});

describe('who may upload', () => {
  it.each([
    ['nobody signed in', { cookie: '' }, 401, 'UNAUTHENTICATED'],
    ['a form of another site, which cannot send the header', { 'x-yingzao-upload': '' }, 403, 'FORBIDDEN'],
    ['a page of another site', { origin: 'https://elsewhere.example' }, 403, 'FORBIDDEN'],
    ['an origin that is none', { origin: 'null' }, 403, 'FORBIDDEN'],
    ['a kind that is none', { query: '?kind=SECRETS' }, 422, 'NOT_A_CODE'],
    ['a kind of others', { query: '?kind=EMPLOYEES' }, 403, 'FORBIDDEN'],
  ] as const)('not %s', async (_, headers, status, code) => {
    expect(told(await upload(await workbookOf([trackingRow()]), headers))).toEqual([status, [code]]);
    expect(await countOf(app, 'import_job')).toBe(0);
  });

  it('not somebody without the right, nor with an initial password', async () => {
    const designer = await signedIn(await buildPerson(app, ['LEAD_DESIGNER']));
    expect(told(await upload(await workbookOf([trackingRow()]), { cookie: designer }))).toEqual([403, ['FORBIDDEN']]);
    const fresh = await buildPerson(app, ['MARKET_MANAGER']);
    await app.owner.query(`UPDATE credential SET must_change = true WHERE employee_id = $1`, [fresh.employeeId]);
    expect(told(await upload(await workbookOf([trackingRow()]), { cookie: await signedIn(fresh) }))).toEqual([403, ['PASSWORD_CHANGE_REQUIRED']]);
    expect(await countOf(app, 'import_job')).toBe(0);
  });
});

describe('a good workbook', () => {
  afterEach(() => app.owner.query(`DELETE FROM import_job`));

  it.each([
    [encodeURIComponent('D:\\市场部\\跟踪 2025.xlsx'), '跟踪 2025.xlsx'],
    [encodeURIComponent('../../etc/跟踪\u0000.xlsx'), '跟踪.xlsx'],
    ['%E0%A4%A', '%E0%A4%A'],
    ['', 'workbook.xlsx'],
  ])('is stored under its name: %s', async (sent, stored) => {
    const { status, body } = await upload(await workbookOf([trackingRow()]), { 'x-file-name': sent, origin: address });
    expect(status).toBe(201);
    expect(await importOf(app, keeper, body.importId!)).toMatchObject({ fileName: stored, kind: 'TRACKING', state: 'PREVIEW', counts: { good: 1 } });
  });

  it('gives its rejected rows back as a workbook with reasons and without formulas', async () => {
    const { body } = await upload(await workbookOf([trackingRow(), trackingRow({ 项目编号: 'SC-0002', 项目名称: '=HYPERLINK("http://elsewhere.example")', 土地面积: '很大', 登记日期: '二月三十' })]));
    const job = await importOf(app, keeper, body.importId!);
    await app.services.imports.adjust(keeper, { id: job.id, expectedVersion: job.version, cells: [{ sheetRow: 3, field: 'landArea', text: '2公顷' }] });
    const response = await fetch(`${address}${job.rejectedUrl}`, { headers: { cookie } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toContain(`filename*=UTF-8''${encodeURIComponent('跟踪 未导入的行.xlsx')}`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await response.arrayBuffer());
    const sheet = book.worksheets[0]!;
    const values = (n: number): unknown[] => (sheet.getRow(n).values as unknown[]).slice(1);
    expect(sheet.rowCount).toBe(2);
    expect(values(1)).toEqual([...Object.keys(trackingRow()), '原行号', '未导入原因']);
    expect(values(2)).toEqual(['SC-0002', `'=HYPERLINK("http://elsewhere.example")`, '苏州', '海岳置业有限公司', '开发商-民企', '2公顷', '招标', '跟踪', '二月三十', 3, 'I列 登记日期：没有“二月三十”这一天。请填 2024/3/5 这样的日期。']);
    // What was mended there can be uploaded as it is.
    const english = await fetch(`${address}/api/imports/${job.id}/rejected.xlsx?language=en`, { headers: { cookie } });
    const back = await upload(new Uint8Array(await english.arrayBuffer()));
    expect(await importOf(app, keeper, back.body.importId!)).toMatchObject({ kind: 'TRACKING', counts: { good: 0, warning: 0, rejected: 1 }, codeCounts: [{ code: 'DATE_INVALID' }] });
  });

  it('keeps the rejected rows from everybody else', async () => {
    const { body } = await upload(await workbookOf([trackingRow({ 土地面积: '很大' })]));
    const director = await signedIn(await buildPerson(app, ['DIRECTOR']));
    const get = (id: string, as: string): Promise<number> => fetch(`${address}/api/imports/${id}/rejected.xlsx`, { headers: { cookie: as } }).then((r) => r.status);
    expect(await get(body.importId!, cookie)).toBe(200);
    expect(await get(body.importId!, director)).toBe(404);
    expect(await get('00000000-0000-4000-8000-000000000000', cookie)).toBe(404);
    expect(await get(body.importId!, '')).toBe(401);
  });
});
