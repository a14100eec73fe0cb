import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Config } from '../platform/config';
import { StartError } from '../platform/errors';
import { fail } from './incoming';
import type { Incoming } from './incoming';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const packed = new Set(['.css', '.html', '.js', '.json', '.map', '.mjs', '.svg', '.txt', '.webmanifest']);

interface Asset {
  readonly version: string;
  readonly plain: Buffer;
  readonly gzip: Buffer | null;
}

/**
 * Files of the built page, kept in memory (a few MB) as long as they are the same on disk. A file may go at any moment, when somebody builds
 * while the program runs: it is then not there, and nothing else happens.
 */
function assetsOf(folder: string): (file: string) => Promise<Asset | null> {
  const known = new Map<string, Asset>();
  return async (file) => {
    const full = path.join(folder, file);
    try {
      const info = await stat(full);
      if (!info.isFile()) return null;
      const version = `"${info.size.toString(36)}-${Math.trunc(info.mtimeMs).toString(36)}"`;
      const kept = known.get(file);
      if (kept?.version === version) return kept;
      const plain = await readFile(full);
      const asset: Asset = { version, plain, gzip: packed.has(path.extname(file)) && plain.length > 1400 ? await promisify(gzip)(plain) : null };
      known.set(file, asset);
      return asset;
    } catch {
      known.delete(file);
      return null;
    }
  };
}

/** A path below the folder, in plain characters; null for anything else. */
function fileOf(pathname: string): string | null {
  return /^(\/[\w.-]+)+$/.test(pathname) && !/\/\.+(\/|$)/.test(pathname) ? pathname.slice(1) : null;
}

/** The page: hashed assets for a year, and `index.html` with a fresh nonce for every other address. */
export function staticFiles(config: Config): (incoming: Incoming) => Promise<void> {
  if (!existsSync(config.webDir)) throw new StartError(`The page is not built: ${config.webDir} does not exist. Run npm run build, or set WEB_DIR.`);
  const assetOf = assetsOf(config.webDir);

  return async (incoming) => {
    const { request, response, url } = incoming;
    if (request.method !== 'GET' && request.method !== 'HEAD') return fail(incoming, 405, 'BAD_REQUEST');
    const file = url.pathname === '/' || url.pathname === '/index.html' ? null : fileOf(url.pathname);
    const asset = file && (await assetOf(file));
    if (file && asset) {
      response.setHeader('Content-Type', types[path.extname(file)] ?? 'application/octet-stream');
      response.setHeader('Cache-Control', file.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
      response.setHeader('ETag', asset.version);
      if (asset.gzip) response.setHeader('Vary', 'Accept-Encoding');
      if (request.headers['if-none-match'] === asset.version) {
        response.statusCode = 304;
        return void response.end();
      }
      const body = asset.gzip && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? '')) ? asset.gzip : asset.plain;
      if (body === asset.gzip) response.setHeader('Content-Encoding', 'gzip');
      response.setHeader('Content-Length', body.length);
      return void response.end(request.method === 'HEAD' ? undefined : body);
    }
    const html = await assetOf('index.html');
    if (html === null || url.pathname.startsWith('/assets/') || /\.\w{1,5}$/.test(url.pathname)) return fail(incoming, 404, 'NOT_FOUND');
    const nonce = randomBytes(16).toString('base64');
    response.setHeader('Content-Type', types['.html']!);
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Content-Security-Policy', policy(nonce));
    response.setHeader('Referrer-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    if (config.publicOrigin?.startsWith('https:')) response.setHeader('Strict-Transport-Security', 'max-age=31536000');
    response.end(request.method === 'HEAD' ? undefined : html.plain.toString('utf8').replaceAll('__CSP_NONCE__', nonce));
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
