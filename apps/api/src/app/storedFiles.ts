import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { messageOf, UserFault } from '../platform/errors';
import type { ErrorCode, Problem } from '../platform/errors';
import { StorageFault } from '../platform/fileStorage';
import type { ReceivedFile } from '../platform/fileStorage';
import type { Outcome } from '../platform/mutation';
import { charsetOf } from '../modules/files/fileContent.service';
import { FileUploadsService } from '../modules/files/fileUploads.service';
import type { FileDownload, UploadFacts, UploadTarget } from '../modules/files/fileUploads.service';
import type { Viewer } from '../modules/identity/sessions.service';
import type { HttpOptions } from './http';
import { attachment, fail, isSameOrigin, json, refuse, sentFileName } from './incoming';
import type { Incoming } from './incoming';
import { isPackage, showPackage } from './storedPackages';

/** Uploads of one person at a time; a page sends three. */
const mostAtOnce = 6;
const underWay = new Map<string, number>();

/** ms without a byte after which a sender is taken for gone. */
const silence = 60_000;

const versionPath = /^\/api\/files\/([0-9a-f-]{36})\/versions\/(\d{1,6})(\/preview)?$/;
const uploadPath = /^\/api\/files(?:\/([0-9a-f-]{36})\/versions)?$/;
/** Files of opinions, handled by approvalFiles.ts. */
export const opinionUploadPath = /^\/api\/approvals\/([0-9a-f-]{36})\/files$/;

/** Whether a request sends a document: it may take as long as bytes come. */
export const isUpload = (method: string | undefined, pathname: string): boolean => method === 'POST' && (uploadPath.test(pathname) || opinionUploadPath.test(pathname));

/**
 * `POST /api/files?projectId=|clientId=&category=[&again=1]` takes a new document, `POST /api/files/<id>/versions?expectedVersion=` the next version of one:
 * bytes as the body, `X-File-Name`, `X-File-Note` and `X-Upload-Key` encoded as headers. `GET /api/files/<id>/versions/<n>` gives one out to be saved,
 * with `/preview` behind it to be shown. @returns false for other addresses.
 */
export async function handleStoredFile(incoming: Incoming, { services }: HttpOptions, viewer: Viewer): Promise<boolean> {
  const { request, url } = incoming;
  const wanted = versionPath.exec(url.pathname);
  if (wanted && (request.method === 'GET' || request.method === 'HEAD')) {
    const found = await services.fileUploads.find(viewer, wanted[1]!, Number(wanted[2]));
    if (!found || (wanted[3] && !found.kind?.preview)) return done(fail(incoming, 404, 'NOT_FOUND'));
    const inPlace = wanted[3] !== undefined;
    if (!inPlace && !found.mayTake) return done(fail(incoming, 403, 'FORBIDDEN'));
    if (inPlace && request.method === 'GET') await services.fileUploads.noteView(viewer, found.version);
    await guarded(incoming, found, () => (inPlace && isPackage(found) ? showPackage(incoming, found, () => give(incoming, found, true)) : give(incoming, found, inPlace)));
    return true;
  }
  const target = request.method === 'POST' ? uploadPath.exec(url.pathname) : null;
  if (!target) return false;
  // A header of our own cannot be sent by a form of another site, and a foreign origin is refused.
  if (request.headers['x-yingzao-upload'] !== '1' || !isSameOrigin(request)) return done(fail(incoming, 403, 'FORBIDDEN'));
  await oneOfFew(incoming, viewer, () => take(incoming, services, viewer, target[1] ?? null));
  return true;
}

/** An upload beside a few others of the same person, or refused. */
export async function oneOfFew(incoming: Incoming, viewer: Viewer, work: () => Promise<void>): Promise<void> {
  const busy = underWay.get(viewer.employeeId) ?? 0;
  if (busy >= mostAtOnce) return refuse(incoming, 429, [{ code: 'UPLOADS_AT_ONCE', path: [], params: { max: mostAtOnce } }]);
  underWay.set(viewer.employeeId, busy + 1);
  try {
    await work();
  } finally {
    const left = underWay.get(viewer.employeeId)! - 1;
    if (left > 0) underWay.set(viewer.employeeId, left);
    else underWay.delete(viewer.employeeId);
  }
}

const done = (_: void): true => true;

/** What becomes of bytes that are sent: who may send them, and what is kept. */
export interface Receiver {
  readonly limit: number;
  /** @throws UserFault before the first byte is taken */
  readonly admit: (name: string) => Promise<void>;
  readonly keep: (received: ReceivedFile, facts: UploadFacts) => Promise<Outcome<object>>;
}

const take = (incoming: Incoming, services: HttpOptions['services'], viewer: Viewer, fileId: string | null): Promise<void> => {
  const { fileUploads } = services;
  let target: UploadTarget;
  return takeUpload(incoming, services.fileStorage, {
    limit: fileUploads.limit,
    admit: (name) => {
      target = FileUploadsService.target(viewer, incoming.url.searchParams, fileId);
      return fileUploads.admit(viewer, target, name);
    },
    keep: async (received, facts) => {
      const { result, ...rest } = await fileUploads.keep(viewer, target, received, facts);
      return { result: result && { fileId: result.id, number: result.number }, ...rest };
    },
  });
};

/** Receives one file within its limit, and answers what became of it. */
export async function takeUpload(incoming: Incoming, storage: HttpOptions['services']['fileStorage'], receiver: Receiver): Promise<void> {
  const { request, locale } = incoming;
  request.setTimeout(silence, () => request.destroy());
  const name = sentFileName(request);
  const { limit } = receiver;
  const tooLarge: Problem = { code: 'FILE_TOO_LARGE', path: ['content'], params: { name, megabytes: Math.floor(limit / 1024 ** 2) } };
  const isTooLarge = Number(request.headers['content-length'] ?? 0) > limit;
  try {
    await receiver.admit(name);
    if (isTooLarge) return refuse(incoming, 413, [tooLarge]);
  } catch (error) {
    if (!(error instanceof UserFault)) throw error;
    return refuse(incoming, statusOf(error.problems), error.problems);
  }
  const received = await storage.receive(bytesOf(request), limit);
  // Who went away cannot be answered.
  if (received === 'ABORTED') return void incoming.response.destroy();
  if (received === 'TOO_LARGE') return refuse(incoming, 413, [tooLarge]);
  if (received === 'NO_SPACE') return fail(incoming, 507, 'STORAGE_FULL');
  try {
    const facts = { name, note: headerText(request, 'x-file-note'), key: headerText(request, 'x-upload-key') };
    const { result, problems, currentId } = await receiver.keep(received, facts);
    if (result) return json(incoming, 201, result);
    const errors = problems.map((problem) => ({ message: messageOf(problem, locale), path: problem.path ?? [], extensions: { code: problem.code, requestId: incoming.requestId } }));
    json(incoming, statusOf(problems), { errors, currentId });
  } catch (error) {
    if (['ENOSPC', 'EDQUOT'].includes((error as { code?: string }).code ?? '')) return fail(incoming, 507, 'STORAGE_FULL');
    throw error;
  } finally {
    await storage.discard(received);
  }
}

/** The body in pieces; ending early leaves the connection open, or its sender would not hear why. */
const bytesOf = (request: IncomingMessage): AsyncIterable<Buffer> => ({ [Symbol.asyncIterator]: () => request.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer> });

const statuses: Partial<Record<ErrorCode, number>> = { FORBIDDEN: 403, NOT_FOUND: 404, STALE_VERSION: 409, FILE_ALREADY_THERE: 409, FILE_UNCHANGED: 409, UPLOAD_QUOTA: 429 };
const statusOf = ([problem]: readonly Problem[]): number => (problem && statuses[problem.code]) ?? 422;

/** A header in any language, as `encodeURIComponent` writes it; null for none. */
function headerText(request: IncomingMessage, name: string): string | null {
  const value = String(request.headers[name] ?? '');
  if (value === '') return null;
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** What storage has lost or finds damaged is said, and logged. */
export async function guarded(incoming: Incoming, { version }: FileDownload, show: () => Promise<void>): Promise<void> {
  try {
    await show();
  } catch (error) {
    if (!(error instanceof StorageFault)) throw error;
    incoming.log.error({ sha256: error.sha256, reason: error.reason, fileId: version.fileId }, 'a content cannot be given out');
    fail(incoming, 500, error.reason === 'MISSING' ? 'FILE_MISSING' : 'FILE_DAMAGED');
  }
}

/** Sends a version. What is shown in place can run nothing and load nothing, and is taken for nothing but what its bytes were found to be. */
export async function give(incoming: Incoming, { kind, name, version, open }: FileDownload, inPlace: boolean): Promise<void> {
  const { request, response } = incoming;
  const stream = await open();
  const isText = inPlace && kind?.preview === 'TEXT';
  response.setHeader('Content-Type', inPlace ? `${kind!.mediaType}${isText ? `; charset=${await charsetOfStart(open)}` : ''}` : 'application/octet-stream');
  response.setHeader('Content-Length', version.size);
  response.setHeader('Content-Disposition', inPlace ? 'inline; filename="preview"' : attachment(name, `file.${version.kind.toLowerCase()}`));
  response.setHeader('Content-Security-Policy', `default-src 'none'; sandbox`);
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  // Asked for again each time: who loses sight of a project keeps no open door to its documents.
  response.setHeader('Cache-Control', 'private, no-cache');
  response.setHeader('ETag', `"${version.sha256}"`);
  if (request.headers['if-none-match'] === `"${version.sha256}"` || request.method === 'HEAD') {
    stream.destroy();
    if (request.method !== 'HEAD') {
      response.removeHeader('Content-Length');
      response.statusCode = 304;
    }
    return void response.end();
  }
  // Who goes away in the middle has had enough.
  await pipeline(stream, response).catch((error: unknown) => {
    if (!response.destroyed && !response.writableEnded) throw error;
  });
}

async function charsetOfStart(open: FileDownload['open']): Promise<string> {
  const stream = await open();
  for await (const chunk of stream) {
    stream.destroy();
    return charsetOf(chunk as Buffer) ?? 'utf-8';
  }
  return 'utf-8';
}
