import { randomBytes } from 'node:crypto';
import { closedSheet } from '../modules/quotes/quoteSheet';
import type { Closing } from '../modules/quotes/quoteSheet';
import type { QuotePdf } from '../modules/quotes/quoteShares.service';
import type { Viewer } from '../modules/identity/sessions.service';
import type { HttpOptions } from './http';
import { attachment, fail, send } from './incoming';
import type { Incoming } from './incoming';
import { createLimiter } from './limiter';

const sharePattern = /^\/q\/([\w-]{43})(\.pdf)?$/;

/** Whether this is the address of a shared quote; its path is a secret and must not be logged. */
export const isShare = (pathname: string): boolean => pathname === '/q' || pathname.startsWith('/q/');

// Guessing 256 bits is hopeless at any rate; this keeps it from being a load as well, and one link from being hammered.
const readings = createLimiter({ most: 120, perMs: 10 * 60_000 });
const misses = createLimiter({ most: 30, perMs: 10 * 60_000 });
// A PDF is laid out for each request, which takes a third of a second of the whole process: by session, and by link.
const pdfs = createLimiter({ most: 20, perMs: 10 * 60_000 });

/** A version of a quote for a client, without a session: the address is the key. Whatever opens nothing gets the same page. */
export async function handleShare(incoming: Incoming, { services }: HttpOptions, address: string): Promise<void> {
  const { request, response, url, locale } = incoming;
  const nonce = randomBytes(16).toString('base64');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return shut(incoming, nonce, 405, 'READ_ONLY');
  }
  const [, token, isPdf] = sharePattern.exec(url.pathname) ?? [];
  const late = misses.wait(address) || (token ? readings.take(token) : 0) || (token && isPdf && request.method === 'GET' ? pdfs.take(token) : 0);
  if (late > 0) {
    response.setHeader('Retry-After', String(Math.ceil(late / 1000)));
    return shut(incoming, nonce, 429, 'TOO_OFTEN');
  }
  const language = url.searchParams.get('lang') === 'en' ? 'en' : url.searchParams.get('lang') === 'zh' ? 'zh' : locale;
  if (token && isPdf && request.method === 'GET') {
    const made = await services.quoteShares.openPdf(token, language);
    if (made) return sendPdf(incoming, made);
  }
  // Programs that only look whether something is there are no look at the quote.
  const page = token && !isPdf && request.method === 'GET' ? await services.quoteShares.open(token, language, nonce) : null;
  if (page === null) {
    misses.take(address);
    return shut(incoming, nonce, 404, 'CLOSED');
  }
  asPage(incoming, nonce, false);
  return send(incoming, page);
}

/** A page that people can read, whatever the client's program asked for. */
function shut(incoming: Incoming, nonce: string, status: number, why: Closing): void {
  incoming.request.resume();
  incoming.response.statusCode = status;
  asPage(incoming, nonce, false);
  if (incoming.request.method === 'HEAD') return void incoming.response.end();
  return send(incoming, closedSheet(nonce, why));
}

/** `/api/quotes/<version>/print`, or `/pdf`, of somebody signed in. @returns false for other addresses. */
export async function handleQuotePrint(incoming: Incoming, { services }: HttpOptions, viewer: Viewer): Promise<boolean> {
  const { request, url, locale } = incoming;
  const [, id, form] = /^\/api\/quotes\/([0-9a-f-]{36})\/(print|pdf)$/.exec(url.pathname) ?? [];
  if (!id || request.method !== 'GET') return false;
  const nonce = randomBytes(16).toString('base64');
  const language = url.searchParams.get('lang') === 'en' ? 'en' : url.searchParams.get('lang') === 'zh' ? 'zh' : locale;
  if (form === 'pdf') {
    const late = pdfs.take(viewer.sessionId);
    if (late > 0) {
      incoming.response.setHeader('Retry-After', String(Math.ceil(late / 1000)));
      fail(incoming, 429, 'TOO_MANY_REQUESTS');
      return true;
    }
    const made = await services.quoteShares.pdf(viewer, id, language);
    if (made) sendPdf(incoming, made);
    else fail(incoming, 404, 'NOT_FOUND');
    return true;
  }
  const page = await services.quoteShares.print(viewer, id, language, nonce);
  if (page === null) fail(incoming, 404, 'NOT_FOUND');
  else {
    asPage(incoming, nonce, true);
    send(incoming, page);
  }
  return true;
}

/** A document to be kept under its name. */
function sendPdf({ response }: Incoming, { name, bytes }: QuotePdf): void {
  response.setHeader('Content-Type', 'application/pdf');
  response.setHeader('Content-Length', bytes.length);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Robots-Tag', 'noindex, nofollow');
  response.setHeader('Content-Disposition', attachment(name, 'quote.pdf'));
  response.end(bytes);
}

function asPage({ response }: Incoming, nonce: string, hasScript: boolean): void {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Robots-Tag', 'noindex, nofollow');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Content-Security-Policy', `default-src 'none'; style-src 'nonce-${nonce}';${hasScript ? ` script-src 'nonce-${nonce}';` : ''} base-uri 'none'; form-action 'none'; frame-ancestors 'none'`);
}
