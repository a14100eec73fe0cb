import type { Viewer } from '../modules/identity/sessions.service';
import type { HttpOptions } from './http';
import { attachment, fail } from './incoming';
import type { Incoming } from './incoming';
import { createLimiter } from './limiter';

// A document is laid out for each request: by session, as those of quotes.
const files = createLimiter({ most: 20, perMs: 10 * 60_000 });
const types = { pdf: 'application/pdf', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;

/** `/api/statistics-packs/<id>/pdf`, or `/xlsx`: a board as it was sent to the viewer. @returns false for other addresses. */
export async function handleBoardFile(incoming: Incoming, { services, log }: HttpOptions, viewer: Viewer): Promise<boolean> {
  const { request, response, url, locale } = incoming;
  const [, id, format] = (/^\/api\/statistics-packs\/([0-9a-f-]{36})\/(pdf|xlsx)$/.exec(url.pathname) ?? []) as [string?, string?, ('pdf' | 'xlsx')?];
  if (!id || !format || request.method !== 'GET') return false;
  const late = files.take(viewer.sessionId);
  if (late > 0) {
    response.setHeader('Retry-After', String(Math.ceil(late / 1000)));
    fail(incoming, 429, 'TOO_MANY_REQUESTS');
    return true;
  }
  const language = url.searchParams.get('lang') === 'en' ? 'en' : url.searchParams.get('lang') === 'zh' ? 'zh' : locale;
  const made = await services.boardFiles.file(viewer, id, format, language);
  if (!made) {
    fail(incoming, 404, 'NOT_FOUND');
    return true;
  }
  log.info({ kind: 'STATISTICS_BOARD_PACK', format }, 'export');
  response.setHeader('Content-Type', types[format]);
  response.setHeader('Content-Length', made.bytes.length);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Disposition', attachment(made.name, `board.${format}`));
  response.end(made.bytes);
  return true;
}
