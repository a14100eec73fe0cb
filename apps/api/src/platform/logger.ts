import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import type { Config } from './config';

export type { Logger };

/** Structured logs, one JSON object a line. Callers log codes, ids and durations: no names, no input, no secrets. */
export function createLogger(level: Config['logLevel'], destination?: DestinationStream): Logger {
  return pino({ level, base: null, redact: ['req.headers', '*.password', '*.token'], serializers: { err: (facts: ErrorFacts) => facts } }, destination as DestinationStream);
}

/** What a log may say about an error. */
export interface ErrorFacts {
  readonly name: string;
  /** SQLSTATE of PostgreSQL or code of Node. */
  readonly code?: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly column?: string;
  readonly message?: string;
  readonly stack?: string;
}

/**
 * An error for the log: where it happened, without what people typed. PostgreSQL and parsers quote the offending value in their messages, so a
 * database error keeps its code only and quoted parts of other messages are left out.
 */
export function describeError(error: unknown): ErrorFacts {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, constraint, table, column } = error as Error & Partial<Record<'code' | 'constraint' | 'table' | 'column', unknown>>;
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  const isSql = /^[0-9A-Z]{5}$/.test(text(code) ?? '');
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    ...(text(code) && { code: text(code)! }),
    ...(isSql ? { ...(text(constraint) && { constraint: text(constraint)! }), ...(text(table) && { table: text(table)! }), ...(text(column) && { column: text(column)! }) } : { message: withoutQuotes(error.message) }),
    ...(frames.length > 0 && { stack: frames.join('\n') }),
  };
}

/** Everything between the first and the last quote of each kind is somebody's value. */
export const withoutQuotes = (message: string): string => message.replace(/(["'`“])[^]*["'`”]/g, '$1…$1').slice(0, 300);
