import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileCategory } from '@yingzao/domain/catalogues';
import type { FileCategory } from '@yingzao/domain/catalogues';
import { missingCategories } from '@yingzao/domain/files';
import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../test/harness';
import type { TestApp } from '../../test/harness';
import { cookieFor } from '../../test/liveServer';
import { compound, testFiles } from '../../test/testFiles';
import { FileUpkeep } from '../modules/files/fileUpkeep.service';
import type { Viewer } from '../modules/identity/sessions.service';
import { readConfig } from '../platform/config';
import { Database, jobsUrl } from '../platform/database';
import { createLogger } from '../platform/logger';
import { sheetOf, workbookOf, zipOf } from '../platform/workbook/testZip';
import { createHttpServer } from './http';

let app: TestApp;
let server: Server;
let address: string;
let projectId: string;
let clientId: string;
let department: string;
const who: Record<'keeper' | 'member' | 'stranger', Viewer> = {} as never;
const cookies: Record<string, string> = {};

beforeAll(async () => {
  app = await startTestApp();
  department = await buildDepartment(app, 'WJ');
  clientId = await buildClient(app, { name: '文件地产' });
  projectId = await buildProject(app, department, clientId, { name: '文件项目' });
  who.keeper = await buildPerson(app, ['MARKET_DB_OWNER'], { name: '保管人' });
  who.member = await buildPerson(app, ['MEMBER_VIEWER']);
  who.stranger = await buildPerson(app, ['LEAD_DESIGNER']);
  await designate(app, projectId, who.member);
  for (const [name, viewer] of Object.entries(who)) cookies[name] = (await cookieFor(app, viewer)).cookie;
  const config = readConfig({ WEB_DIR: mkdtempSync(path.join(os.tmpdir(), 'yingzao-page-')) }, process.cwd());
  server = createHttpServer({ config, database: app.database, services: app.services, apollo: app.apollo, documents: {}, hints: { isListening: true }, log: createLogger('silent') });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await app.close();
});

interface Sent {
  readonly status: number;
  readonly id: string;
  readonly number?: number;
  readonly code?: string;
  readonly message?: string;
  readonly currentId?: string;
}
/** A document of some kilobytes that would become 40 MB. */
const bomb = zipOf([{ name: '[Content_Types].xml', data: Buffer.from('<x/>') }, { name: 'word/document.xml', data: Buffer.alloc(40 * 1024 ** 2, 0x20) }]);
let salt = 0;
/** Other bytes at each call, where the same would be refused. */
const fresh = (): Buffer => Buffer.concat([testFiles.pdf, Buffer.from(`\n% ${++salt}`)]);
async function send(place: string, content: Uint8Array, name = '任务书.pdf', headers: Record<string, string> = {}): Promise<Sent> {
  const response = await fetch(`${address}${place}`, { method: 'POST', body: new Uint8Array(content), headers: { cookie: cookies.keeper!, 'x-yingzao-upload': '1', 'x-file-name': encodeURIComponent(name), ...headers } });
  const body = (await response.json()) as { fileId?: string; number?: number; currentId?: string; errors?: { message: string; extensions: { code: string } }[] };
  const error = body.errors?.[0];
  return { status: response.status, id: body.fileId ?? '', ...(body.number && { number: body.number }), ...(body.currentId && { currentId: body.currentId }), ...(error && { code: error.extensions.code, message: error.message }) };
}
const toProject = (category = 'BRIEF', id = projectId): string => `/api/files?projectId=${id}&category=${category}`;
const get = (place: string, as: string | null = 'keeper', headers: Record<string, string> = {}): Promise<Response> => fetch(`${address}${place}`, { headers: { ...(as && { cookie: cookies[as]! }), ...headers } });
const ask = (viewer: Viewer, query: string, variables: Record<string, unknown> = {}): ReturnType<TestApp['ask']> => app.ask(viewer, query, variables);
const fileOf = async (id: string, viewer = who.keeper): Promise<any> => (await ask(viewer, `query($id: ID!) { file(id: $id) { id name category version deletedAt viewerCanUpdate viewerCanDelete viewerCanRestore currentVersion { number kind preview size sha256 note fileName url previewUrl uploadedBy { name } } versions { number } changes { kind from to } project { id } client { id } } }`, { id })).data?.file; // eslint-disable-line @typescript-eslint/no-explicit-any -- answers are looked at field by field
const contentsOnDisk = async (): Promise<number> => {
  let count = 0;
  for await (const _ of app.services.fileStorage.contents(new Date(Date.now() + 1000))) count++;
  return count;
};
const placeOf = (sha256: string): string => path.join(app.services.fileStorage.folder, sha256.slice(0, 2), sha256);

describe('a document', () => {
  it('is kept with its first version, and gets further ones that leave the earlier as they were', async () => {
    const first = fresh();
    const sent = await send(toProject(), first, '湖心岛 任务书.pdf', { 'x-file-note': encodeURIComponent('甲方 11 月版') });
    expect([sent.status, sent.number]).toEqual([201, 1]);
    const second = fresh();
    expect(await send(`/api/files/${sent.id}/versions?expectedVersion=1`, second, '任务书修订.pdf')).toMatchObject({ status: 201, number: 2 });
    const file = await fileOf(sent.id);
    expect(file).toMatchObject({ name: '湖心岛 任务书.pdf', category: 'BRIEF', version: 2, project: { id: projectId }, client: null, versions: [{ number: 2 }, { number: 1 }], changes: [{ kind: 'VERSION', from: '1', to: '2' }, { kind: 'CREATED', from: null, to: '湖心岛 任务书.pdf' }] });
    expect(file.currentVersion).toMatchObject({ number: 2, kind: 'PDF', preview: 'PDF', size: second.length, sha256: createHash('sha256').update(second).digest('hex'), note: null, fileName: '任务书修订.pdf', uploadedBy: { name: '保管人' } });
    for (const [number, content] of [[1, first], [2, second]] as const) expect(Buffer.from(await (await get(`/api/files/${sent.id}/versions/${number}`)).arrayBuffer()).equals(content)).toBe(true);
    expect((await get(`/api/files/${sent.id}/versions/3`)).status).toBe(404);
    await expect(app.owner.query(`UPDATE file_version SET note = 'x'`)).rejects.toThrow(/append-only/);
    await expect(app.owner.query(`DELETE FROM file_version`)).rejects.toThrow(/append-only/);
  });

  it('is made once however often the same upload is sent, and a new key makes no second of the same content', async () => {
    const content = fresh();
    const key = { 'x-upload-key': randomUUID() };
    const answers = await Promise.all([1, 2, 3].map(() => send(toProject('MINUTES'), content, '纪要.pdf', key)));
    expect(new Set(answers.map((a) => `${a.status} ${a.id}`)).size).toBe(1);
    expect(await send(toProject('MINUTES'), content, '另一个名字.pdf')).toMatchObject({ status: 409, code: 'FILE_ALREADY_THERE', currentId: answers[0]!.id, message: '内容与已有的“纪要.pdf”完全相同。' });
    expect(await send(`${toProject('MINUTES')}&again=1`, content, '另一个名字.pdf')).toMatchObject({ status: 201, number: 1 });
    const other = { 'x-upload-key': randomUUID() };
    const next = fresh();
    const place = `/api/files/${answers[0]!.id}/versions?expectedVersion=1`;
    expect([await send(place, next, '纪要.pdf', other), await send(place, next, '纪要.pdf', other)]).toMatchObject([{ status: 201, number: 2 }, { status: 201, number: 2 }]);
  });

  it('gets one version of several that are sent at once onto the same, and the others are told', async () => {
    const { id } = await send(toProject('PROPOSAL'), fresh(), '方案.pdf');
    const answers = await Promise.all([1, 2, 3, 4].map(() => send(`/api/files/${id}/versions?expectedVersion=1`, fresh(), '方案.pdf')));
    expect(answers.map((a) => a.code ?? a.status).sort()).toEqual([201, 'STALE_VERSION', 'STALE_VERSION', 'STALE_VERSION']);
    const { version, versions, currentVersion } = await fileOf(id);
    expect([version, versions.length, currentVersion.number]).toEqual([2, 2, 2]);
    const again = Buffer.from(await (await get(`/api/files/${id}/versions/2`)).arrayBuffer());
    expect(await send(`/api/files/${id}/versions?expectedVersion=2`, again, '方案.pdf')).toMatchObject({ status: 409, code: 'FILE_UNCHANGED' });
  });

  it('is renamed and moved to another category, by whoever knows its version', async () => {
    const { id } = await send(toProject(), fresh(), '误归类.pdf');
    const update = `mutation($input: UpdateFileInput!) { updateFile(input: $input) { errors { code path } file { id name category version } } }`;
    const run = async (input: object): Promise<unknown> => (await ask(who.keeper, update, { input: { id, ...input } })).data?.updateFile;
    expect(await run({ expectedVersion: 1, name: ' ../红线图.pdf ', category: 'SITE_DATA' })).toEqual({ errors: [], file: { id, name: '红线图.pdf', category: 'SITE_DATA', version: 2 } });
    expect(await run({ expectedVersion: 1, name: '慢了一步' })).toMatchObject({ errors: [{ code: 'STALE_VERSION' }], file: { name: '红线图.pdf', version: 2 } });
    expect(await run({ expectedVersion: 2, name: ' \u200b ' })).toMatchObject({ errors: [{ code: 'REQUIRED', path: ['name'] }] });
    expect(await run({ expectedVersion: 2, name: '长'.repeat(181) })).toMatchObject({ errors: [{ code: 'TOO_LONG' }] });
    expect((await fileOf(id)).changes.map((c: { kind: string; from: string | null; to: string | null }) => [c.kind, c.from, c.to]).slice(0, 2).sort()).toEqual([['CATEGORY', 'BRIEF', 'SITE_DATA'], ['NAME', '误归类.pdf', '红线图.pdf']]);
  });

  it('goes into the bin and comes back', async () => {
    const { id } = await send(toProject('OTHER'), fresh(), '临时.pdf');
    const run = async (name: string, input: object): Promise<any> => (await ask(who.keeper, `mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { errors { code } file { deletedAt viewerCanRestore } } }`, { input: { id, ...input } })).data?.[name]; // eslint-disable-line @typescript-eslint/no-explicit-any -- as above
    expect((await run('deleteFile', { expectedVersion: 1 })).errors).toEqual([]);
    const bin = `query($projectId: ID) { deletedFiles(projectId: $projectId) { id name deletedBy { name } viewerCanRestore viewerCanUpdate } }`;
    expect((await ask(who.keeper, bin, { projectId })).data?.deletedFiles).toEqual([{ id, name: '临时.pdf', deletedBy: { name: '保管人' }, viewerCanRestore: true, viewerCanUpdate: false }]);
    expect((await ask(who.member, bin, { projectId })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect((await get(`/api/files/${id}/versions/1`, 'member')).status).toBe(404);
    expect(await send(`/api/files/${id}/versions?expectedVersion=2`, fresh())).toMatchObject({ status: 404 });
    expect((await run('deleteFile', { expectedVersion: 2 })).errors).toEqual([{ code: 'NOT_FOUND' }]);
    expect((await run('restoreFile', {})).errors).toEqual([]);
    expect((await run('restoreFile', {})).errors).toEqual([{ code: 'NOT_DELETED' }]);
    expect((await get(`/api/files/${id}/versions/1`, 'member')).status).toBe(200);
  });
});

describe('what is sent', () => {
  it.each<[string, string, Uint8Array, number, string]>([
    ['a page that calls itself a PDF', '任务书.pdf', testFiles.html, 422, 'FILE_CONTENT_MISMATCH'],
    ['an SVG that calls itself a PNG', '图.png', testFiles.svg, 422, 'FILE_CONTENT_MISMATCH'],
    ['a program that calls itself a drawing', '总图.dwg', testFiles.exe, 422, 'FILE_CONTENT_MISMATCH'],
    ['a workbook with macros', '报价.xlsx', testFiles.macros, 422, 'FILE_CONTENT_MISMATCH'],
    ['a program', '安装.exe', testFiles.exe, 422, 'FILE_KIND_UNKNOWN'],
    ['a script', '看我.js', testFiles.text, 422, 'FILE_KIND_UNKNOWN'],
    ['nothing', '空.pdf', Buffer.alloc(0), 422, 'FILE_EMPTY'],
    ['no name', '', testFiles.pdf, 422, 'REQUIRED'],
    ['more than may be sent', '大.pdf', Buffer.concat([testFiles.pdf, Buffer.alloc(2 * 1024 * 1024)]), 413, 'FILE_TOO_LARGE'],
  ])('%s is refused and leaves nothing', async (_, name, content, status, code) => {
    const before = [await contentsOnDisk(), (await app.owner.query(`SELECT count(*) FROM stored_file`)).rows];
    const answer = await send(toProject(), content, name);
    expect([answer.status, answer.code]).toEqual([status, code]);
    if (code.startsWith('FILE_')) expect(answer.message).toContain(name);
    expect([await contentsOnDisk(), (await app.owner.query(`SELECT count(*) FROM stored_file`)).rows]).toEqual(before);
  });

  it('longer than it says, or without a length, is cut off at the limit', async () => {
    const status = await new Promise<number>((resolve, reject) => {
      const request = httpRequest(`${address}${toProject()}`, { method: 'POST', headers: { cookie: cookies.keeper!, 'x-yingzao-upload': '1', 'x-file-name': 'a.pdf' } }, (response) => {
        response.resume();
        resolve(response.statusCode!);
      });
      request.on('error', reject);
      request.write(testFiles.pdf);
      for (let n = 0; n < 12; n++) request.write(Buffer.alloc(256 * 1024));
      request.end();
    });
    expect(status).toBe(413);
  });

  it('and broken off leaves nothing behind', async () => {
    const before = await contentsOnDisk();
    const request = httpRequest(`${address}${toProject()}`, { method: 'POST', headers: { cookie: cookies.keeper!, 'x-yingzao-upload': '1', 'x-file-name': 'a.pdf', 'content-length': '100000' } });
    request.on('error', () => undefined);
    request.write(testFiles.pdf);
    await new Promise((resolve) => setTimeout(resolve, 150));
    request.destroy();
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(await contentsOnDisk()).toBe(before);
    expect(await app.services.fileStorage.dropLeftovers(new Date(Date.now() + 1000))).toBe(0);
  });

  it('goes nowhere without the right address, or from another site, or from nobody', async () => {
    expect(await send(toProject('NONSENSE'), fresh())).toMatchObject({ status: 422, code: 'NOT_A_CODE' });
    expect(await send(toProject('BRIEF', randomUUID()), fresh())).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(await send(`/api/files?category=BRIEF`, fresh())).toMatchObject({ status: 422, code: 'ONE_SUBJECT' });
    expect(await send(`${toProject()}&clientId=${clientId}`, fresh())).toMatchObject({ status: 422, code: 'ONE_SUBJECT' });
    expect(await send(`/api/files/${randomUUID()}/versions?expectedVersion=1`, fresh())).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(await send(`/api/files/${randomUUID()}/versions?expectedVersion=1e99`, fresh())).toMatchObject({ status: 422, code: 'NOT_A_NUMBER' });
    expect(await send(toProject(), fresh(), 'a.pdf', { 'x-yingzao-upload': '' })).toMatchObject({ status: 403 });
    expect(await send(toProject(), fresh(), 'a.pdf', { 'sec-fetch-site': 'cross-site' })).toMatchObject({ status: 403 });
    expect(await send(toProject(), fresh(), 'a.pdf', { cookie: '' })).toMatchObject({ status: 401 });
  });

  it('is limited by the hour', async () => {
    const greedy = await buildPerson(app, ['DIRECTOR']);
    const { id } = await send(toProject('KNOWLEDGE'), fresh());
    await app.owner.query(`INSERT INTO file_version (file_id, number, sha256, size, kind, file_name, created_by) SELECT $1, n, repeat('0', 64), 1, 'PDF', 'a.pdf', $2 FROM generate_series(100, 699) n`, [id, greedy.employeeId]);
    expect(await send(toProject(), fresh(), 'a.pdf', { cookie: (await cookieFor(app, greedy)).cookie })).toMatchObject({ status: 429, code: 'UPLOAD_QUOTA' });
  });
});

describe('what is given out', () => {
  it('is saved under its name with the ending of its bytes, and can run nothing', async () => {
    const page = await send(toProject('OTHER'), testFiles.html, '带脚本的页面.html');
    expect(page.status).toBe(201);
    const answer = await get(`/api/files/${page.id}/versions/1`);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('x-content-type-options'), answer.headers.get('content-security-policy')]).toEqual([200, 'application/octet-stream', 'nosniff', `default-src 'none'; sandbox`]);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="file.html"; filename*=UTF-8''${encodeURIComponent('带脚本的页面.html')}`);
    for (const [content, name] of [[testFiles.html, '页.html'], [testFiles.svg, '图.svg'], [testFiles.pptx, '汇报.pptx']] as const) {
      const { id } = await send(`${toProject('OTHER')}&again=1`, content, name);
      expect((await fileOf(id)).currentVersion).toMatchObject({ preview: null, previewUrl: null });
      expect((await get(`/api/files/${id}/versions/1/preview`)).status).toBe(404);
    }
  });

  it.each([
    ['照片.png', testFiles.png, 'image/png'],
    ['任务书.pdf', Buffer.concat([testFiles.pdf, Buffer.from('%')]), 'application/pdf'],
    ['说明.txt', testFiles.text, 'text/plain; charset=utf-8'],
    ['旧说明.txt', testFiles.gb18030, 'text/plain; charset=gb18030'],
    // A page that calls itself a text is one.
    ['看我.txt', testFiles.html, 'text/plain; charset=utf-8'],
  ])('%s is shown in place as what it is', async (name, content, type) => {
    const { id } = await send(`${toProject('OTHER')}&again=1`, content, name);
    const answer = await get(`/api/files/${id}/versions/1/preview`);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition'), answer.headers.get('content-security-policy'), answer.headers.get('x-content-type-options')]).toEqual([200, type, 'inline; filename="preview"', `default-src 'none'; sandbox`, 'nosniff']);
    const tag = answer.headers.get('etag')!;
    expect((await get(`/api/files/${id}/versions/1/preview`, 'keeper', { 'if-none-match': tag })).status).toBe(304);
    // Also from the cache: only to who may still see it.
    expect((await get(`/api/files/${id}/versions/1/preview`, 'stranger', { 'if-none-match': tag })).status).toBe(404);
  });

  it('is never damaged: what is gone or changed on the disk is said', async () => {
    const content = fresh();
    const { id } = await send(toProject('CONTRACT'), content, '合同.pdf');
    const sha256 = createHash('sha256').update(content).digest('hex');
    const codeOf = async (): Promise<unknown> => {
      const answer = await get(`/api/files/${id}/versions/1`);
      return [answer.status, ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code];
    };
    truncateSync(placeOf(sha256), 10);
    expect(await codeOf()).toEqual([500, 'FILE_DAMAGED']);
    writeFileSync(placeOf(sha256), Buffer.alloc(content.length, 0x41));
    expect(await codeOf()).toEqual([500, 'FILE_DAMAGED']);
    rmSync(placeOf(sha256));
    expect(await codeOf()).toEqual([500, 'FILE_MISSING']);
    // The same bytes from anywhere mend it.
    await send(`${toProject('CONTRACT')}&again=1`, content, '合同.pdf');
    expect((await get(`/api/files/${id}/versions/1`)).status).toBe(200);
  });
});

describe('what is looked at in the page', () => {
  const sheetOfTexts = (rows: string[][]): Buffer => workbookOf(sheetOf(rows.map((row, r) => `<row r="${r + 1}">${row.map((text, c) => `<c r="${'ABC'[c]}${r + 1}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`).join('')));
  const preview = async (content: Buffer, name: string, category = 'OTHER', as = 'member'): Promise<{ status: number; text: string; id: string }> => {
    const { id } = await send(toProject(category), content, name);
    const response = await get(`/api/files/${id}/versions/1/preview`, as);
    return { status: response.status, text: await response.text(), id };
  };

  it('shows the cells of a workbook and a text document as it is, and refuses what cannot be unpacked', async () => {
    expect(JSON.parse((await preview(sheetOfTexts([['分项', '金额'], ['方案', '120,000.00']]), '清单.xlsx')).text)).toEqual({ sheets: [{ name: expect.any(String), isCut: false, rows: [['分项', '金额'], ['方案', '120,000.00']] }] });
    const docx = readFileSync(path.join(__dirname, '../../demo/documents/设计合同_SC-0354_禾岸漫山二期_v1.docx'));
    const { id } = await send(toProject('MINUTES'), docx, '文本.docx');
    expect(Buffer.from(await (await get(`/api/files/${id}/versions/1/preview`, 'member')).arrayBuffer()).equals(docx)).toBe(true);
    const locked = compound(['EncryptedPackage']);
    for (const [name, content] of [['有密码.docx', locked], ['有密码.xlsx', Buffer.concat([locked, Buffer.alloc(512)])], ['炸弹.docx', bomb], ['太长.xlsx', sheetOfTexts(Array.from({ length: 20_001 }, () => ['x']))]] as const) {
      const answer = await preview(content, name);
      expect([name, answer.status, JSON.parse(answer.text).errors[0].extensions.code]).toEqual([name, 422, 'FILE_NOT_SHOWN']);
    }
  });

  it('is looked at without the right to take it away, and who looked is kept for those with full rights', async () => {
    const { status, id } = await preview(fresh(), '设计合同.pdf', 'CONTRACT');
    expect(status).toBe(200);
    expect((await get(`/api/files/${id}/versions/1/preview`, 'member')).status).toBe(200);
    const refused = await get(`/api/files/${id}/versions/1`, 'member');
    expect([refused.status, JSON.parse(await refused.text()).errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
    expect((await get(`/api/files/${id}/versions/1`)).status).toBe(200);
    expect([(await fileOf(id, who.member)).currentVersion.url, (await fileOf(id)).currentVersion.url]).toEqual([null, `/api/files/${id}/versions/1`]);
    // A price is taken out by finance and legal too, once they are designated.
    const finance = await buildPerson(app, ['FINANCE']);
    await designate(app, projectId, finance);
    expect((await fileOf(id, finance)).currentVersion.url).not.toBeNull();
    const views = `query($id: ID!) { file(id: $id) { views { number employee { id } } } }`;
    expect((await ask(who.keeper, views, { id })).data?.file).toEqual({ views: [{ number: 1, employee: { id: who.member.employeeId } }] });
    expect(await ask(who.member, views, { id })).toMatchObject({ data: { file: { views: null } } });
    await expect(app.owner.query(`UPDATE file_view SET number = 1`)).rejects.toThrow(/append-only/);
    // A stranger leaves no trace, and the net lets nobody write a look in another's name.
    expect((await get(`/api/files/${id}/versions/1/preview`, 'stranger')).status).toBe(404);
    const forged = (viewer: Viewer, employeeId: string): Promise<unknown> => app.database.write(viewer, (db) => db.run(`INSERT INTO file_view (file_id, number, employee_id) VALUES ($1, 1, $2)`, [id, employeeId]));
    await expect(forged(who.stranger, who.stranger.employeeId)).rejects.toThrow(/row-level security/);
    await expect(forged(who.member, who.keeper.employeeId)).rejects.toThrow(/row-level security/);
  });
});

describe('who', () => {
  it('is designated reads the documents of the project and nothing else, and changes none', async () => {
    const [mine, clients] = [await send(toProject('MINUTES'), fresh(), '可见.pdf'), await send(`/api/files?clientId=${clientId}&category=CLIENT_MATERIAL`, fresh(), '资质.pdf')];
    expect(clients.status).toBe(201);
    expect(await fileOf(mine.id, who.member)).toMatchObject({ id: mine.id, viewerCanUpdate: false, viewerCanDelete: false, viewerCanRestore: false });
    expect([await fileOf(mine.id, who.stranger), await fileOf(clients.id, who.member)]).toEqual([null, null]);
    expect((await fileOf(clients.id)).client).toEqual({ id: clientId });
    const statuses = async (as: string | null): Promise<number[]> => Promise.all([mine.id, clients.id, randomUUID()].map(async (id) => (await get(`/api/files/${id}/versions/1`, as)).status));
    expect([await statuses('keeper'), await statuses('member'), await statuses('stranger'), await statuses(null)]).toEqual([[200, 200, 404], [200, 404, 404], [404, 404, 404], [401, 401, 401]]);
    for (const as of ['member', 'stranger']) {
      // Refused before anything is looked up: hidden, visible and unknown answer alike.
      for (const place of [toProject(), toProject('BRIEF', randomUUID()), `/api/files/${mine.id}/versions?expectedVersion=1`, `/api/files/${randomUUID()}/versions?expectedVersion=1`])
        expect(await send(place, fresh(), 'a.pdf', { cookie: cookies[as]! })).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    }
    const of = `query($p: ID!, $c: ID!) { project(id: $p) { files { id } } client(id: $c) { files { id } } }`;
    const { data } = await ask(who.member, of, { p: projectId, c: clientId });
    expect(data!.project.files.map((f: { id: string }) => f.id)).toContain(mine.id);
    expect(data!.client.files).toEqual([]);
  });

  it('is no longer a member has no way in, and the net in the database holds by itself', async () => {
    const { id } = await send(toProject('MINUTES'), fresh(), '曾经可见.pdf');
    const leaver = await buildPerson(app, ['MEMBER_VIEWER']);
    cookies.leaver = (await cookieFor(app, leaver)).cookie;
    await designate(app, projectId, leaver);
    expect((await get(`/api/files/${id}/versions/1`, 'leaver')).status).toBe(200);
    await app.owner.query(`DELETE FROM project_member WHERE employee_id = $1`, [leaver.employeeId]);
    expect((await get(`/api/files/${id}/versions/1`, 'leaver')).status).toBe(404);
    for (const table of ['stored_file', 'file_version', 'file_change']) expect(await app.database.read(leaver, (db) => db.rows(`SELECT 1 FROM ${table}`))).toEqual([]);
    await expect(app.database.write(who.member, (db) => db.run(`INSERT INTO stored_file (project_id, category, name, current_number) VALUES ($1, 'OTHER', 'x', 1)`, [projectId]))).rejects.toThrow(/row-level security/);
    expect(await app.database.write(who.member, (db) => db.run(`UPDATE stored_file SET name = 'x'`))).toBe(0);
    await expect(app.database.write(who.keeper, (db) => db.run(`DELETE FROM stored_file`))).rejects.toThrow(/permission denied/);
  });

  it('searches finds the names of documents that they may see', async () => {
    const { id } = await send(toProject('SITE_PHOTO'), fresh(), '渡口踏勘航拍.pdf');
    const hits = async (viewer: Viewer): Promise<unknown> => (await ask(viewer, `{ search(text: "踏勘航拍") { kind id title subtitle } }`)).data?.search;
    const { rows } = await app.owner.query<{ number: string }>(`SELECT number FROM project WHERE id = $1`, [projectId]);
    const hit = { kind: 'FILE', id, title: '渡口踏勘航拍.pdf', subtitle: `${rows[0]!.number} 文件项目` };
    expect([await hits(who.keeper), await hits(who.member), await hits(who.stranger)]).toEqual([[hit], [hit], []]);
    await ask(who.keeper, `mutation($id: ID!) { deleteFile(input: { id: $id, expectedVersion: 1 }) { errors { code } } }`, { id });
    expect([await hits(who.keeper), await hits(who.member)]).toEqual([[], []]);
  });
});

it('the list of projects that lack documents is the domain rule, row by row', async () => {
  const ids: string[] = [];
  for (const [n, status] of ['PROMOTION', 'TRACKING', 'WON', 'LOST', 'SUSPENDED', 'ABANDONED'].entries())
    for (const source of [null, 'TENDER']) {
      const id = await buildProject(app, department, clientId, { status, source });
      ids.push(id);
      const present = fileCategory.codes.filter((_, at) => (at * 7 + n) % 3 > 0 || n === 1);
      for (const category of present) {
        const file = randomUUID();
        await app.owner.query(`WITH f AS (INSERT INTO stored_file (id, project_id, category, name, current_number) VALUES ($1, $2, $3, 'a.pdf', 1)) INSERT INTO file_version (file_id, number, sha256, size, kind, file_name) VALUES ($1, 1, $4, 1, 'PDF', 'a.pdf')`, [file, id, category, randomBytes(32).toString('hex')]);
      }
    }
  // What the firm's own gates ask for is part of it.
  const gated: Readonly<Partial<Record<string, readonly FileCategory[]>>> = { SUSPENDED: [fileCategory.codes[2]!, 'BRIEF'], TRACKING: ['CONTRACT', 'BRIEF'] };
  for (const [to, documents] of Object.entries(gated)) await app.owner.query(`INSERT INTO status_gate (to_status, fields, documents) VALUES ($1, '{}', $2)`, [to, documents]);
  type Row = { id: string; status: never; source: never; missingFileCategories: string[]; files: { category: never }[] };
  const list = async (filter: string): Promise<Row[]> => (await ask(who.keeper, `{ projects(first: 100, filter: ${filter}) { totalCount nodes { id status source missingFileCategories files { category } } } }`)).data!.projects.nodes as Row[];
  const all = (await list('{}')).filter(({ id }) => ids.includes(id));
  expect(all).toHaveLength(ids.length);
  for (const row of all) expect(row.missingFileCategories).toEqual(missingCategories(row, row.files.map((f) => f.category), gated[row.status]));
  expect(all.filter((row) => row.status === 'SUSPENDED').some((row) => row.missingFileCategories.length > 0)).toBe(true);
  const lacking = all.filter((row) => row.missingFileCategories.length > 0).map((row) => row.id).sort();
  expect(lacking.length).toBeGreaterThan(2);
  expect((await list('{ lacksFiles: true }')).map(({ id }) => id).filter((id) => ids.includes(id)).sort()).toEqual(lacking);
});

it('the sweeper takes what no version has, after a day, and nothing that somebody is about to need', async () => {
  const jobs = await Database.connect({ url: jobsUrl(app.ownerUrl), entities: [], poolSize: 2, statementTimeoutMs: 10_000 });
  const upkeep = new FileUpkeep(jobs, app.services.fileStorage, createLogger('silent'));
  const old = (sha256: string): void => utimesSync(placeOf(sha256), new Date(Date.now() - 2 * 86_400_000), new Date(Date.now() - 2 * 86_400_000));
  const orphan = async (content: Buffer): Promise<string> => {
    const received = await app.services.fileStorage.receive((async function* () { yield content; })(), 1e6);
    if (typeof received === 'string') throw new Error(received);
    await app.services.fileStorage.keep(received);
    return received.sha256;
  };
  const used = fresh();
  await send(toProject('KNOWLEDGE'), used);
  const usedHash = createHash('sha256').update(used).digest('hex');
  const [gone, young] = [await orphan(randomBytes(99)), await orphan(randomBytes(99))];
  old(usedHash);
  old(gone);
  expect((await upkeep.sweep()).contents).toBe(1);
  const there = async (hash: string): Promise<boolean> => app.services.fileStorage.isWhole(hash);
  expect([await there(usedHash), await there(gone), await there(young)]).toEqual([true, false, true]);
  // Uploads of contents that lie there unused, while the sweeper goes round.
  for (let n = 0; n < 10; n++) {
    const content = fresh();
    const hash = await orphan(content);
    old(hash);
    const [sent] = await Promise.all([send(toProject('KNOWLEDGE'), content), upkeep.sweep()]);
    expect([sent.status, await there(hash)]).toEqual([201, true]);
  }
  await expect(jobs.read(null, (db) => db.rows(`SELECT 1 FROM stored_file`))).rejects.toThrow(/permission denied/);
  // The nightly reading names what is damaged.
  writeFileSync(placeOf(usedHash), Buffer.alloc(used.length));
  const nights: string[] = [];
  for (let night = 0; night < 16; night++) nights.push(...(await new FileUpkeep(jobs, app.services.fileStorage, createLogger('silent'), () => new Date(Date.now() + night * 86_400_000)).check()));
  expect(nights).toEqual([usedHash]);
  await jobs.close();
});
