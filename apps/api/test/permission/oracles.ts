import type { GraphqlAnswer } from '../harness';
import type { Canaries, Canary } from './canaries';
import { isActive, keepsPeople, mayKnow } from './expectations';
import type { Person } from './people';
import type { World } from './world';
import type { Row } from './arrange';

/** Oracle 1: every byte of an answer. @returns what is wrong; what was seen goes to `seen`. */
export function scan(canaries: Canaries, person: Person, answer: unknown, seen: Set<Canary>): string[] {
  const found = canaries.find(JSON.stringify(answer));
  for (const canary of found.seen) seen.add(canary);
  return [
    ...found.seen.filter((c) => !mayKnow(person, c.table, c.facts)).map((c) => `shows ${c.table}.${c.column} of ${c.text}`),
    ...found.unknown.map((text) => `shows ${text}, a text that was never planted whole`),
  ];
}

/** Codes with which a request of ours must never be answered: the product broke, or the walk asks wrongly and proves nothing. */
const brokenCodes = new Set(['INTERNAL_ERROR', 'BAD_REQUEST', 'QUERY_TOO_LARGE']);
export const broken = (answer: GraphqlAnswer): string[] => (answer.errors ?? []).filter((e) => !e.extensions?.code || brokenCodes.has(e.extensions.code)).map((e) => `answers ${e.extensions?.code ?? 'without a code'} at ${e.path?.join('.') ?? 'the root'}: ${e.message.slice(0, 200)}`);

/** Facts that carry no canary but have a cell of their own. */
export function plainFact(person: Person, type: string, field: string, value: unknown): string | null {
  if (type === 'Employee' && field === 'mustChangePassword' && value !== null && !keepsPeople(person)) return 'shows Employee.mustChangePassword';
  if (type === 'StatisticsSeries' && field === 'isPartial' && !isActive(person)) return 'shows statistics to nobody';
  return null;
}

export interface Figures {
  readonly count: number;
  readonly landAreaM2: string;
  readonly gfaM2: string;
  readonly quotedFen: string;
  readonly contractedFen: string;
}
/** Oracle 2: the projects in a sum, as bits; null when the five figures do not tell of the same projects. */
export function projectsIn(figures: Figures): bigint | null {
  const [land, gfa] = [figures.landAreaM2, figures.gfaM2].map((text) => (/^\d+(\.0+)?$/.test(text) ? BigInt(text.split('.')[0]!) : -1n));
  const mask = BigInt(figures.quotedFen);
  const count = [...mask.toString(2)].filter((bit) => bit === '1').length;
  return land === mask && gfa === mask && BigInt(figures.contractedFen) === mask && figures.count === count ? mask : null;
}
export const maskOf = (ks: Iterable<number>): bigint => [...new Set(ks)].reduce((mask, k) => mask | (1n << BigInt(k)), 0n);
export const namesIn = (mask: bigint): string => [...mask.toString(2)].reverse().flatMap((bit, k) => (bit === '1' ? [`P${k}`] : [])).join(' ') || 'none';

/** Tables that a refused request may touch: attempts to sign in are counted. */
const notDigested = ['sign_in_attempt', 'migrations'];

/** Oracle 3: the state of everything, and the way back to it. Statements report the tables they write, and only those are looked at: hashing all of them after each call took most of the walk. */
export class State {
  private constructor(
    private readonly world: World,
    private readonly tables: readonly string[],
    private readonly start: ReadonlyMap<string, string>,
  ) {}

  /** Remembers the state as it is now, with a copy of every table. */
  static async remember(world: World): Promise<State> {
    const { owner } = world.app;
    const tables = world.arrange.tables.filter((t) => !notDigested.includes(t));
    const report = (t: string, on: string, name: string): string => `CREATE TRIGGER ${name} AFTER ${on} ON public.${t} FOR EACH STATEMENT EXECUTE FUNCTION remembered.report();`;
    await owner.query(`CREATE SCHEMA remembered; ${tables.map((t) => `CREATE TABLE remembered.${t} AS TABLE public.${t};`).join(' ')}
      CREATE TABLE remembered.a_report (name text NOT NULL);
      CREATE FUNCTION remembered.report() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN INSERT INTO remembered.a_report VALUES (TG_TABLE_NAME); RETURN NULL; END $$;
      ${tables.map((t) => report(t, 'INSERT OR UPDATE OR DELETE', 'zz_report') + report(t, 'TRUNCATE', 'zz_report_truncate')).join(' ')}`);
    const state = new State(world, tables, new Map());
    return new State(world, tables, await state.digests(tables));
  }

  private async digests(tables: readonly string[]): Promise<Map<string, string>> {
    if (tables.length === 0) return new Map();
    const parts = tables.map((t) => `SELECT '${t}' AS name, count(*) || '/' || coalesce(sum(hash_record_extended(t, 0)::numeric), 0) AS digest FROM public.${t} t`);
    const { rows } = await this.world.app.owner.query<{ name: string; digest: string }>(parts.join(' UNION ALL '));
    return new Map(rows.map((r) => [r.name, r.digest]));
  }

  /** Tables that are not as they were, of those that a statement wrote since they were put back. */
  async changed(): Promise<string[]> {
    const { rows } = await this.world.app.owner.query<{ name: string }>(`SELECT DISTINCT name FROM remembered.a_report`);
    return this.differing(rows.map((r) => r.name).sort());
  }

  /** Tables that are not as they were, whatever statements said of themselves. */
  changedAtAll(): Promise<string[]> {
    return this.differing(this.tables);
  }

  private async differing(tables: readonly string[]): Promise<string[]> {
    const now = await this.digests(tables);
    return tables.filter((t) => now.get(t) !== this.start.get(t));
  }

  /** Rows that are new, gone or different in a table. */
  async changedRows(table: string): Promise<Row[]> {
    const [now, then] = [`SELECT to_jsonb(t) AS row FROM public.${table} t`, `SELECT to_jsonb(t) AS row FROM remembered.${table} t`];
    const { rows } = await this.world.app.owner.query<{ row: Row }>(`(${now} EXCEPT ${then}) UNION ALL (${then} EXCEPT ${now})`);
    return rows.map((r) => r.row);
  }

  /** Puts tables back to the remembered state, past triggers and foreign keys. */
  async restore(tables: readonly string[]): Promise<void> {
    if (tables.length === 0) return;
    await this.world.app.owner.query(`BEGIN; SET LOCAL session_replication_role = replica; ${tables.map((t) => `DELETE FROM public.${t}; INSERT INTO public.${t} SELECT * FROM remembered.${t};`).join(' ')}
      DELETE FROM remembered.a_report WHERE name IN (${tables.map((t) => `'${t}'`).join(', ')}); COMMIT`);
  }
}
