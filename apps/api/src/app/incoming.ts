import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzip } from 'node:zlib';
import { messageOf } from '../platform/errors';
import type { ErrorCode, Locale } from '../platform/errors';
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
