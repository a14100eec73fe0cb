import { pino } from 'pino';
import type { Logger } from 'pino';
import type { Config } from './config';

export type { Logger };

/** Structured logs, one JSON object a line. Callers log codes, ids and durations: no names, no input, no secrets. */
export function createLogger(level: Config['logLevel']): Logger {
  return pino({ level, base: null, redact: ['req.headers', '*.password', '*.token'] });
}
