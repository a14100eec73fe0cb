import { PassThrough } from 'node:stream';
import type { IncomingMessage } from 'node:http';
import { importKinds } from '@yingzao/domain/imports';
import type { ImportKind } from '@yingzao/domain/imports';
import { isUuid } from '../platform/input';
import { UserFault, toUserErrors } from '../platform/errors';
import type { Problem } from '../platform/errors';
import type { Viewer } from '../modules/identity/sessions.service';
import { ImportsService } from '../modules/imports/imports.service';
import { writeRejectedRows } from '../modules/imports/workbook/rejectedRows';
import type { HttpOptions } from './http';
import { fail, json } from './incoming';
import type { Incoming } from './incoming';

const maxUpload = 32 * 1024 * 1024;
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Uploads and downloads: routes of their own beside GraphQL, each asking the same services for permission. */
export async function handleFiles(incoming: Incoming, { services, log }: HttpOptions, viewer: Viewer | null): Promise<void> {
  const { request, response, url, locale } = incoming;
  if (!viewer) return fail(incoming, 401, 'UNAUTHENTICATED');
  if (viewer.mustChangePassword) return fail(incoming, 403, 'PASSWORD_CHANGE_REQUIRED');

  if (url.pathname === '/api/imports' && request.method === 'POST') return upload(incoming, services.imports, viewer);

  const rejected = /^\/api\/imports\/([0-9a-f-]{36})\/rejected\.xlsx$/.exec(url.pathname)?.[1];
  if (rejected && isUuid(rejected) && request.method === 'GET') {
    const job = await services.imports.find(viewer, rejected);
    if (!job) return fail(incoming, 404, 'NOT_FOUND');
    const language = url.searchParams.get('language') === 'en' ? 'en' : url.searchParams.get('language') === 'zh' ? 'zh' : locale;
    const base = job.fileName.replace(/\.xlsx$/i, '');
    attach(incoming, language === 'zh' ? `${base} 未导入的行.xlsx` : `${base} rejected rows.xlsx`);
    const stream = new PassThrough();
    stream.pipe(response);
    await writeRejectedRows(stream, { kind: job.kind, sheet: job.sheet, columns: job.summary.columns }, services.imports.rejectedRows(viewer, job), language);
    return;
  }

  const token = /^\/api\/downloads\/([\w-]{20,60})$/.exec(url.pathname)?.[1];
  if (token && request.method === 'GET') {
    const download = await services.downloads.take(viewer, token);
    if (!download) return fail(incoming, 404, 'NOT_FOUND');
    const { filter, orderBy, locale: language } = download.params;
    attach(incoming, language === 'zh' ? '跟踪项目.xlsx' : 'tracked projects.xlsx');
    const stream = new PassThrough();
    stream.pipe(response);
    const rows = await services.projectExport.write(stream, viewer, filter, orderBy, language);
    await services.downloads.log(viewer, download, rows);
    log.info({ kind: download.kind, rows }, 'export');
    return;
  }
  return fail(incoming, 404, 'NOT_FOUND');
}

/** Takes a workbook as the body of the request; answers with the import's id, or with coded errors and stores nothing. */
async function upload(incoming: Incoming, imports: ImportsService, viewer: Viewer): Promise<void> {
  const { request, response, url } = incoming;
  // A header of our own cannot be sent by a form of another site, and a foreign origin is refused.
  if (request.headers['x-yingzao-upload'] !== '1' || !isSameOrigin(request)) return fail(incoming, 403, 'FORBIDDEN');
  if (ImportsService.mayNot(viewer)) return fail(incoming, 403, 'FORBIDDEN');
  const kind = url.searchParams.get('kind');
  if (kind !== null && !isKind(kind)) return refuse(incoming, 422, [{ code: 'NOT_A_CODE', path: ['kind'] }]);
  const content = await readUpload(request, maxUpload);
  // Who went away cannot be answered.
  if (content === 'ABORTED') return void response.destroy();
  if (content === 'TOO_LARGE') return fail(incoming, 413, 'WORKBOOK_TOO_LARGE');
  try {
    return json(incoming, 201, { importId: await imports.upload(viewer, fileNameOf(request), content, kind) });
  } catch (error) {
    if (!(error instanceof UserFault)) throw error;
    return refuse(incoming, error.problems.some(({ code }) => code === 'FORBIDDEN') ? 403 : 422, error.problems);
  }
}

/** Coded errors in the form of a GraphQL answer. */
function refuse(incoming: Incoming, status: number, problems: readonly Problem[]): void {
  incoming.request.resume();
  const { requestId } = incoming;
  json(incoming, status, { errors: toUserErrors(problems, incoming.locale).map(({ code, path, message }) => ({ message, path, extensions: { code, requestId } })) });
}

const isKind = (text: string): text is ImportKind => (importKinds as readonly string[]).includes(text);

/** The body, unless it is larger than allowed or the sender goes away. What is too much is read on and dropped, or the sender would never hear the answer. */
function readUpload(request: IncomingMessage, limit: number): Promise<Buffer | 'TOO_LARGE' | 'ABORTED'> {
  return new Promise((resolve) => {
    if (Number(request.headers['content-length'] ?? 0) > limit) return resolve('TOO_LARGE');
    let chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) return void chunks.push(chunk);
      chunks = [];
      resolve('TOO_LARGE');
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', () => resolve('ABORTED'));
    request.on('close', () => resolve('ABORTED'));
  });
}

/** The name that the file has on the sender's disk, without folders and control characters. */
function fileNameOf(request: IncomingMessage): string {
  let name = String(request.headers['x-file-name'] ?? '');
  try {
    name = decodeURIComponent(name);
  } catch {
    // Not encoded: taken as it is.
  }
  return name.replace(/^.*[\\/]/s, '').replace(/\p{Cc}/gu, '').trim() || 'workbook.xlsx';
}

function attach({ response }: Incoming, name: string): void {
  response.setHeader('Content-Type', xlsxType);
  response.setHeader('Content-Disposition', `attachment; filename="export.xlsx"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Security-Policy', `default-src 'none'; sandbox`);
}

/** Browsers tell where a request comes from; programs without a browser send neither header. */
function isSameOrigin(request: IncomingMessage): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
