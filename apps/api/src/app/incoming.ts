import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzip } from 'node:zlib';
import type { Config } from '../platform/config';
import { messageOf, toUserErrors } from '../platform/errors';
import type { ErrorCode, Locale, Problem } from '../platform/errors';
import type { Logger } from '../platform/logger';

/** What a handler knows of a request before anything is decided. */
export interface Incoming {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly requestId: string;
  readonly locale: Locale;
  readonly log: Logger;
}

/** The body; null when it is longer than allowed. */
export async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function json(incoming: Incoming, status: number, body: unknown): void {
  incoming.response.statusCode = status;
  incoming.response.setHeader('Content-Type', 'application/json; charset=utf-8');
  incoming.response.setHeader('Cache-Control', 'no-store');
  send(incoming, JSON.stringify(body));
}

/** An error as JSON in the form of a GraphQL answer: code, message in the person's language, request id. */
export function fail(incoming: Incoming, status: number, code: ErrorCode, params?: Record<string, string | number>): void {
  incoming.request.resume();
  json(incoming, status, { errors: [{ message: messageOf({ code, ...(params && { params }) }, incoming.locale), extensions: { code, requestId: incoming.requestId } }] });
}

export function send({ request, response }: Incoming, text: string): void {
  const length = Buffer.byteLength(text);
  if (length < 1400 || !/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) {
    response.setHeader('Content-Length', length);
    response.end(text);
    return;
  }
  gzip(text, { level: 4 }, (error, packed) => {
    if (error) return response.destroy(error);
    response.setHeader('Content-Encoding', 'gzip');
    response.setHeader('Vary', 'Accept-Encoding');
    response.setHeader('Content-Length', packed.length);
    response.end(packed);
  });
}

/** Coded errors in the form of a GraphQL answer. */
export function refuse(incoming: Incoming, status: number, problems: readonly Problem[]): void {
  incoming.request.resume();
  const { requestId } = incoming;
  json(incoming, status, { errors: toUserErrors(problems, incoming.locale).map(({ code, path, message }) => ({ message, path, extensions: { code, requestId } })) });
}

/** The body, unless it is larger than allowed or the sender goes away. What is too much is read on and dropped, or the sender would never hear the answer. */
export function readUpload(request: IncomingMessage, limit: number): Promise<Buffer | 'TOO_LARGE' | 'ABORTED'> {
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

/** The name that a sent file has on the sender's disk, without folders and control characters; '' where none was sent. */
export function sentFileName(request: IncomingMessage): string {
  let name = String(request.headers['x-file-name'] ?? '');
  try {
    name = decodeURIComponent(name);
  } catch {
    // Not encoded: taken as it is.
  }
  return name.replace(/^.*[\\/]/s, '').replace(/\p{Cc}/gu, '').trim();
}

/** To be saved under this name and never opened in place. */
export const attachment = (name: string, plainName: string): string => `attachment; filename="${plainName}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`;

/** Browsers tell where a request comes from; programs without a browser send neither header. */
export function isSameOrigin(request: IncomingMessage): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** The language a browser asks for; Chinese unless it is English. */
export const localeOf = (request: IncomingMessage): Locale => (/^en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'zh');

export function cookieOf(request: IncomingMessage, name: string): string | null {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = part.trim().split('=');
    if (key === name && value && /^[\w-]{20,140}$/.test(value)) return value;
  }
  return null;
}

/** Name of the session cookie; bound to this host alone where the page is served over https. */
export const cookieNameOf = (config: Pick<Config, 'publicOrigin'>): string => (config.publicOrigin?.startsWith('https:') ? '__Host-yz' : 'yz');
