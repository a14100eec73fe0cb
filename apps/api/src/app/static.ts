import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sirv from 'sirv';
import type { Config } from '../platform/config';
import { fail } from './incoming';
import type { Incoming } from './incoming';

/** The page: hashed assets for a year, and `index.html` with a fresh nonce for every other address. */
export function staticFiles(config: Config): (incoming: Incoming) => void {
  if (!existsSync(config.webDir)) throw new Error(`The page is not built: ${config.webDir} does not exist. Run npm run build, or set WEB_DIR.`);
  const assets = sirv(config.webDir, { dev: !config.production, gzip: true, brotli: true, single: false, setHeaders: (response, file) => response.setHeader('Cache-Control', file.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache') });
  let index: string | null = null;
  const indexHtml = (): string | null => {
    try {
      if (index === null || !config.production) index = readFileSync(path.join(config.webDir, 'index.html'), 'utf8');
    } catch {
      index = null;
    }
    return index;
  };

  return (incoming) => {
    const { request, response, url } = incoming;
    if (request.method !== 'GET' && request.method !== 'HEAD') return fail(incoming, 405, 'BAD_REQUEST');
    const page = (): void => {
      const html = indexHtml();
      if (html === null || /\.\w{1,5}$/.test(url.pathname)) return fail(incoming, 404, 'NOT_FOUND');
      const nonce = randomBytes(16).toString('base64');
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('Cache-Control', 'no-store');
      response.setHeader('Content-Security-Policy', policy(nonce));
      response.setHeader('Referrer-Policy', 'same-origin');
      response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
      if (config.publicOrigin?.startsWith('https:')) response.setHeader('Strict-Transport-Security', 'max-age=31536000');
      response.end(html.replaceAll('__CSP_NONCE__', nonce));
    };
    if (url.pathname === '/' || url.pathname === '/index.html') return page();
    assets(request, response, page);
  };
}

/** The one style element that the grid's drag library writes, without a nonce: it keeps text from being selected while dragging. */
const dragStyle = 'sha256-s8oZn728h+t0WNV6s+2xieaG3i2RB5cO2MMiUDIdinY=';

/** Own scripts and styles only; antd writes style elements with the nonce and style attributes. */
const policy = (nonce: string): string =>
  [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}' '${dragStyle}'`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
    `frame-ancestors 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `object-src 'none'`,
  ].join('; ');
