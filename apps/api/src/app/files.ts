import { PassThrough } from 'node:stream';
import { importKinds } from '@yingzao/domain/imports';
import type { ImportKind } from '@yingzao/domain/imports';
import { isUuid } from '../platform/input';
import { UserFault } from '../platform/errors';
import type { Viewer } from '../modules/identity/sessions.service';
import { ImportsService } from '../modules/imports/imports.service';
import { writeRejectedRows } from '../modules/imports/workbook/rejectedRows';
import { handleBoardFile } from './boardFiles';
import { handleApprovalFile } from './approvalFiles';
import { handleCalendar } from './calendarFiles';
import type { HttpOptions } from './http';
import { handlePicture } from './pictureFiles';
import { handleQuotePrint } from './quotePages';
import { handleStoredFile } from './storedFiles';
import { attachment, fail, isSameOrigin, json, readUpload, refuse, sentFileName } from './incoming';
import type { Incoming } from './incoming';

const maxUpload = 32 * 1024 * 1024;
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const csvType = 'text/csv; charset=utf-8';

/** Uploads and downloads: routes of their own beside GraphQL, each asking the same services for permission. */
export async function handleFiles(incoming: Incoming, options: HttpOptions, viewer: Viewer | null): Promise<void> {
  const { services, log } = options;
  const { request, response, url, locale } = incoming;
  if (!viewer) return fail(incoming, 401, 'UNAUTHENTICATED');
  if (viewer.mustChangePassword) return fail(incoming, 403, 'PASSWORD_CHANGE_REQUIRED');

  if (url.pathname.startsWith('/api/calendar/') && (await handleCalendar(incoming, options, viewer))) return;
  if (await handlePicture(incoming, options, viewer)) return;
  if (url.pathname.startsWith('/api/files') && (await handleStoredFile(incoming, options, viewer))) return;
  if (url.pathname.startsWith('/api/approvals/') && (await handleApprovalFile(incoming, options, viewer))) return;
  if (url.pathname.startsWith('/api/quotes/') && (await handleQuotePrint(incoming, options, viewer))) return;
  if (url.pathname.startsWith('/api/statistics-packs/') && (await handleBoardFile(incoming, options, viewer))) return;
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
    const stream = new PassThrough();
    let rows: number;
    if (download.kind === 'CLIENTS') {
      const { locale: language, format } = download.params;
      attach(incoming, `${language === 'zh' ? '客户' : 'clients'}.${format.toLowerCase()}`, format === 'CSV' ? csvType : xlsxType);
      stream.pipe(response);
      rows = await services.clientExport.write(stream, viewer, download.params);
    } else if (download.kind === 'RECEIVABLES') {
      const { locale: language, format } = download.params;
      attach(incoming, `${language === 'zh' ? '应收账款' : 'receivables'}.${format.toLowerCase()}`, format === 'CSV' ? csvType : xlsxType);
      stream.pipe(response);
      rows = await services.receivableExport.write(stream, viewer, download.params);
    } else if (download.kind === 'DEVELOPMENT_COSTS') {
      const { locale: language, format } = download.params;
      attach(incoming, `${language === 'zh' ? '客户开发费用' : 'development costs'}.${format.toLowerCase()}`, format === 'CSV' ? csvType : xlsxType);
      stream.pipe(response);
      rows = await services.developmentCostExport.write(stream, viewer, download.params);
    } else {
      const { filter, orderBy, format, locale: language } = download.params;
      attach(incoming, `${language === 'zh' ? '跟踪项目' : 'tracked projects'}.${format.toLowerCase()}`, format === 'CSV' ? csvType : xlsxType);
      stream.pipe(response);
      rows = await services.projectExport.write(stream, viewer, filter, orderBy, language, format, download.params.customFieldIds ?? null);
    }
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
    return json(incoming, 201, { importId: await imports.upload(viewer, sentFileName(request) || 'workbook.xlsx', content, kind) });
  } catch (error) {
    if (!(error instanceof UserFault)) throw error;
    return refuse(incoming, error.problems.some(({ code }) => code === 'FORBIDDEN') ? 403 : 422, error.problems);
  }
}

const isKind = (text: string): text is ImportKind => (importKinds as readonly string[]).includes(text);

function attach({ response }: Incoming, name: string, type = xlsxType): void {
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Disposition', attachment(name, type === csvType ? 'export.csv' : 'export.xlsx'));
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Security-Policy', `default-src 'none'; sandbox`);
}
