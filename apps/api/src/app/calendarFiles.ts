import { UserFault } from '../platform/errors';
import { toUserErrors } from '../platform/errors';
import { maxIcsBytes } from '../modules/calendar/calendarFiles.service';
import type { Viewer } from '../modules/identity/sessions.service';
import type { HttpOptions } from './http';
import { attachment, fail, json, readUpload, refuse, isSameOrigin, send } from './incoming';
import type { Incoming } from './incoming';
import { createLimiter } from './limiter';

const icsType = 'text/calendar; charset=utf-8';
const feedPattern = /^\/api\/calendar\/([\w-]{43})\.ics$/;

/** Whether this is the address of a private feed; its path is a secret and must not be logged. */
export const isFeed = (pathname: string): boolean => /^\/api\/calendar\/[^/]*\.ics$/.test(pathname) && pathname !== '/api/calendar/export.ics';

// Programs ask every few minutes. Guessing 256 bits is hopeless at any rate; this keeps it from being a load as well.
const readings = createLimiter({ most: 60, perMs: 10 * 60_000 });
const misses = createLimiter({ most: 20, perMs: 10 * 60_000 });

/** A person's schedule for calendar programs, without a session: the address is the key. */
export async function handleFeed(incoming: Incoming, { services }: HttpOptions, address: string): Promise<void> {
  const { request, response, url, locale } = incoming;
  if (request.method !== 'GET' && request.method !== 'HEAD') return fail(incoming, 405, 'BAD_REQUEST');
  const token = feedPattern.exec(url.pathname)?.[1];
  const late = misses.wait(address) || (token ? readings.take(token) : 0);
  if (late > 0) {
    response.setHeader('Retry-After', String(Math.ceil(late / 1000)));
    return fail(incoming, 429, 'TOO_MANY_REQUESTS');
  }
  const reader = token ? await services.calendarFeed.readerOf(token) : null;
  if (!reader) {
    misses.take(address);
    return fail(incoming, 404, 'NOT_FOUND');
  }
  const { text, etag } = await services.calendarFiles.feed(reader, locale);
  response.setHeader('ETag', etag);
  // Kept by the program alone, and asked for anew each time.
  response.setHeader('Cache-Control', 'private, no-cache');
  response.setHeader('X-Robots-Tag', 'noindex');
  response.setHeader('Referrer-Policy', 'no-referrer');
  if (String(request.headers['if-none-match'] ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)) {
    response.statusCode = 304;
    response.end();
    return;
  }
  attachIcs(incoming, 'schedule.ics');
  return send(incoming, text);
}

/** `/api/calendar/...` of somebody signed in: a file in, a file out. @returns false for other addresses. */
export async function handleCalendar(incoming: Incoming, { services, log }: HttpOptions, viewer: Viewer): Promise<boolean> {
  const { request, response, url, locale } = incoming;
  if (url.pathname === '/api/calendar/export.ics' && request.method === 'GET') {
    const text = await services.calendarFiles.export(viewer, locale);
    attachIcs(incoming, locale === 'zh' ? '日程.ics' : 'schedule.ics');
    response.setHeader('Cache-Control', 'no-store');
    log.info({ kind: 'CALENDAR' }, 'export');
    send(incoming, text);
    return true;
  }
  if (url.pathname !== '/api/calendar/import' || request.method !== 'POST') return false;
  // A header of our own cannot be sent by a form of another site, and a foreign origin is refused.
  if (request.headers['x-yingzao-upload'] !== '1' || !isSameOrigin(request)) return done(fail(incoming, 403, 'FORBIDDEN'));
  const content = await readUpload(request, maxIcsBytes);
  if (content === 'ABORTED') return done(void response.destroy());
  if (content === 'TOO_LARGE') return done(fail(incoming, 413, 'ICS_TOO_LARGE'));
  try {
    const isPreview = url.searchParams.get('preview') === '1';
    const { problems, ...report } = await services.calendarFiles.import(viewer, content, isPreview);
    json(incoming, isPreview ? 200 : 201, { ...report, problems: problems.map(({ line, field, title, problem }) => ({ line, field, title, code: problem.code, message: toUserErrors([problem], locale)[0]!.message })) });
  } catch (error) {
    if (!(error instanceof UserFault)) throw error;
    refuse(incoming, 422, error.problems);
  }
  return true;
}

const done = (_: void): true => true;

function attachIcs({ response }: Incoming, name: string): void {
  response.setHeader('Content-Type', icsType);
  response.setHeader('Content-Disposition', attachment(name, 'schedule.ics'));
  response.setHeader('Content-Security-Policy', `default-src 'none'; sandbox`);
}
