import path from 'node:path';

/** Every setting of the product, checked. `.env.example` explains each. */
export interface Config {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** Public address; https makes the cookie `__Host-` and Secure. */
  readonly publicOrigin: string | null;
  /** Server to use; null runs the embedded PostgreSQL. */
  readonly databaseUrl: string | null;
  /** Login of the runtime role; null derives it from `databaseUrl`. */
  readonly databaseRuntimeUrl: string | null;
  /** Login of the role of background jobs; null derives it from `databaseUrl`. */
  readonly databaseJobsUrl: string | null;
  readonly dataDir: string;
  /** Folder of uploaded documents; it has to be on a disk that is backed up with the database. */
  readonly filesDir: string;
  /** Size of the largest document that is taken, MB. */
  readonly fileLimitMb: number;
  readonly webDir: string;
  readonly demo: boolean;
  readonly trustedDocumentsOnly: boolean;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly poolSize: number;
  readonly statementTimeoutMs: number;
  /** Whether this process does background jobs; at least one process has to. */
  readonly jobs: boolean;
  /** True behind a proxy that sets X-Forwarded-For. */
  readonly trustProxy: boolean;
}

/** Thrown with every mistake at once, one line each. */
export class ConfigError extends Error {
  constructor(readonly mistakes: readonly string[]) {
    super(mistakes.join('\n'));
  }
}

/**
 * Reads all settings from the environment.
 * @throws ConfigError that lists every wrong setting with what to do.
 */
export function readConfig(env: NodeJS.ProcessEnv, root: string): Config {
  const mistakes: string[] = [];
  const text = (name: string): string | null => (env[name] === undefined || env[name] === '' ? null : env[name]!);
  const integer = (name: string, fallback: number, min: number, max: number): number => {
    const value = text(name);
    if (value === null) return fallback;
    const number = Number(value);
    if (Number.isInteger(number) && number >= min && number <= max) return number;
    mistakes.push(`${name} is "${value}": use a whole number from ${min} to ${max}.`);
    return fallback;
  };
  const flag = (name: string, fallback: boolean): boolean => {
    const value = text(name);
    if (value === null) return fallback;
    if (['1', 'true', 'yes', 'on'].includes(value.toLowerCase())) return true;
    if (['0', 'false', 'no', 'off'].includes(value.toLowerCase())) return false;
    mistakes.push(`${name} is "${value}": use true or false.`);
    return fallback;
  };
  const choice = <T extends string>(name: string, fallback: T, options: readonly T[]): T => {
    const value = text(name);
    if (value === null) return fallback;
    if ((options as readonly string[]).includes(value)) return value as T;
    mistakes.push(`${name} is "${value}": use one of ${options.join(', ')}.`);
    return fallback;
  };
  const url = (name: string, protocols: readonly string[]): string | null => {
    const value = text(name);
    if (value === null) return null;
    try {
      const parsed = new URL(value);
      if (protocols.includes(parsed.protocol)) return value;
    } catch {
      // Falls through to the one message for both cases; the value may hold a password and is not repeated.
    }
    mistakes.push(`${name} is no address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}.`);
    return null;
  };

  const production = choice('NODE_ENV', 'production', ['production', 'development', 'test']) === 'production';
  const databaseUrl = url('DATABASE_URL', ['postgres:', 'postgresql:']);
  const dataDir = path.resolve(root, text('DATA_DIR') ?? '.data');
  const config: Config = {
    production,
    host: text('HOST') ?? '0.0.0.0',
    port: integer('PORT', 4000, 0, 65535),
    publicOrigin: url('PUBLIC_ORIGIN', ['http:', 'https:'])?.replace(/\/$/, '') ?? null,
    databaseUrl,
    databaseRuntimeUrl: url('DATABASE_RUNTIME_URL', ['postgres:', 'postgresql:']),
    databaseJobsUrl: url('DATABASE_JOBS_URL', ['postgres:', 'postgresql:']),
    dataDir,
    filesDir: text('FILES_DIR') === null ? path.join(dataDir, 'files') : path.resolve(root, text('FILES_DIR')!),
    fileLimitMb: integer('FILE_LIMIT_MB', 200, 1, 1900),
    webDir: path.resolve(root, text('WEB_DIR') ?? 'apps/web/dist'),
    demo: flag('DEMO', databaseUrl === null),
    trustedDocumentsOnly: choice('GRAPHQL_DOCUMENTS', production ? 'trusted' : 'any', ['trusted', 'any']) === 'trusted',
    logLevel: choice('LOG_LEVEL', 'info', ['debug', 'info', 'warn', 'error', 'silent']),
    poolSize: integer('DATABASE_POOL', 10, 2, 200),
    statementTimeoutMs: integer('STATEMENT_TIMEOUT_MS', 5000, 100, 600000),
    jobs: flag('JOBS', true),
    trustProxy: flag('TRUST_PROXY', false),
  };
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return config;
}
