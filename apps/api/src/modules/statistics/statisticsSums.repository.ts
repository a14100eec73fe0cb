import { createHash } from 'node:crypto';
import { isIsoDate } from '@yingzao/domain/measures';
import type { DateRange, StatisticsDimension } from '../../generated/resolvers.generated';
import type { Db } from '../../platform/database';
import { pursuitConditions, pursuitStepSql } from '../projects/projectFilter.service';
import type { ProjectFilter } from '../projects/projectFilter.service';
import { dimensions, keySql, kindSql } from './dimensions';

// Sums over the facts of today, maintained as they change (ADR 44): `statistics_sum` by key, year of registration, status and stage, and `statistics_change` with the
// differences it does not hold yet. Both together are what a scan of the facts finds, at every moment.

/** Dimensions with sums of their own. Clients have too many keys to be fewer rows than the projects, and ratings change without them. */
const kept = [
  'CITY_TIER', 'REGION', 'CLIENT_TYPE', 'CLIENT_GROUP', 'PRODUCT_LINE', 'SOURCE', 'POSITIONING', 'MARKET_TRACKER', 'DESIGN_TRACKER', 'DEPARTMENT', 'CITY', 'LAND_AREA_BAND', 'GFA_BAND', 'FAR_BAND', 'FEE_BAND',
  'REGISTERED_MONTH', 'EXPECTED_MONTH', 'WON_MONTH', 'SIGNED_MONTH',
] as const satisfies readonly StatisticsDimension[];
type Kept = (typeof kept)[number] | 'ALL';

/** From whose sums a dimension is read, and its key on them (`p`): status and stage stand beside every sum. */
const readFrom: Readonly<Partial<Record<StatisticsDimension, { readonly of: Kept; readonly key: string }>>> = {
  ...Object.fromEntries(kept.map((name) => [name, { of: name, key: 'p.key' }])),
  CLIENT_KIND: { of: 'CLIENT_TYPE', key: kindSql('p.key') },
  STATUS: { of: 'ALL', key: 'p.status' },
  TRACKING_STAGE: { of: 'ALL', key: 'p.tracking_stage' },
  PURSUIT_STEP: { of: 'ALL', key: pursuitStepSql },
  ...Object.fromEntries(
    (['REGISTERED', 'EXPECTED', 'WON', 'SIGNED'] as const).flatMap((name) => [
      [`${name}_QUARTER`, { of: `${name}_MONTH`, key: `split_part(p.key, '-', 1) || '-Q' || (split_part(p.key, '-', 2)::int + 2) / 3` }],
      [`${name}_YEAR`, { of: `${name}_MONTH`, key: `split_part(p.key, '-', 1)` }],
    ]),
  ),
};

const plain = ['quotes', 'contracts', 'land_area_m2', 'gfa_m2', 'quoted_fen', 'contracted_fen', 'backlog_fen', 'invoiced_fen', 'received_fen'] as const;
const priced = (sum: string): string => `CASE WHEN p.contracts > 0 AND p.gfa_m2 > 0 THEN ${sum} END`;
/** What is summed, by its column in `statistics_sum`, over facts (`p`) with a sign. */
const summed: Readonly<Record<string, string>> = {
  n: 'p.sign',
  ...Object.fromEntries(plain.map((c) => [c, `p.sign * p.${c}`])),
  priced_fen: priced('p.sign * p.contracted_fen'),
  priced_gfa_m2: priced('p.sign * p.gfa_m2'),
};
const sums = Object.keys(summed);
const inSums = (write: (sum: string) => string): string => sums.map(write).join(', ');
const place = 'dimension, year, key, status, tracking_stage';
/** What of the facts the sums and their keys are made of. */
const facts = [
  'p.status', 'p.tracking_stage', 'p.registered_on', 'p.expected_sign_on', 'p.won_on', 'p.signed_on', 'p.city_tier', 'p.region', 'p.client_type', 'p.client_group_id', 'p.product_line', 'p.source', 'p.positioning', 'p.market_tracker_id',
  'p.design_tracker_id', 'p.department_id', 'p.city_code', 'p.city', 'p.far', ...plain.map((c) => `p.${c}`),
].join(', ');
const differences = `SELECT p.sign, ${facts} FROM statistics_change p`;
const factsNow = `SELECT 1 AS sign, ${facts} FROM project_fact p WHERE p.until IS NULL AND p.deleted_at IS NULL`;

const keysOfFacts = ["('ALL', NULL)", ...kept.map((name) => `('${name}', ${keySql(dimensions[name])})`)].join(', ');
/** Another definition of the sums is another basis. */
const shape = createHash('sha256').update(`${JSON.stringify(summed)} ${keysOfFacts}`).digest('hex').slice(0, 16);
const basis = `'${shape} ' || bands_today()`;
/** Whether the sums are of this program's definition and of the bands in force; read once a statement. */
const holds = `(SELECT b.basis = ${basis} FROM statistics_basis b)`;

/** What facts with a sign add to the sums, in columns of `statistics_sum`. */
const spread = (source: string): string =>
  `(WITH by_year AS (
      SELECT v.dimension, extract(year FROM p.registered_on)::smallint AS year, v.key, p.status, p.tracking_stage, ${inSums((s) => `coalesce(sum(${summed[s]!}), 0) AS ${s}`)}
      FROM (${source}) p CROSS JOIN LATERAL (VALUES ${keysOfFacts}) v(dimension, key) GROUP BY 1, 2, 3, 4, 5)
    SELECT ${place}, ${inSums((s) => s)} FROM by_year
    UNION ALL SELECT dimension, 0::smallint, key, status, tracking_stage, ${inSums((s) => `sum(${s})`)} FROM by_year GROUP BY 1, 3, 4, 5)`;
const mergeInto = `ON CONFLICT (${place}) DO UPDATE SET ${inSums((s) => `${s} = statistics_sum.${s} + excluded.${s}`)}`;
const someOf = inSums((s) => s).replace(/(\w+)/g, '$1 <> 0').replaceAll(', ', ' OR ');

/** More differences than this are not merged: then counting anew is as quick. */
const mostDifferences = 100_000;

/**
 * Brings the sums up to date in the caller's transaction, which is of the role of jobs: merges the differences, or counts anew where there are no sums, where they rest on
 * another basis, or where too much has changed. One at a time: who comes second finds that it is being done.
 */
export async function keepSums(db: Db): Promise<void> {
  if (!(await takeTurn(db))) return;
  const [{ few } = { few: false }] = await db.rows<{ few: boolean }>(`SELECT ${holds} AND (SELECT count(*) FROM (SELECT FROM statistics_change LIMIT ${mostDifferences + 1}) x) <= ${mostDifferences} AS few`);
  if (few) {
    // What holds is looked at again in the statement that merges: bands may have become others since.
    await db.run(
      `WITH taken AS (DELETE FROM statistics_change WHERE ${holds} RETURNING *)
       INSERT INTO statistics_sum (${place}, ${inSums((s) => s)}) SELECT * FROM ${spread(`SELECT p.sign, ${facts} FROM taken p`)} m WHERE ${someOf} ${mergeInto}`,
    );
    return;
  }
  await db.run('DELETE FROM statistics_sum');
  // In one statement, and so of one moment: differences of later are added to what is counted here.
  await db.run(
    `WITH gone AS (DELETE FROM statistics_change),
       rests AS (INSERT INTO statistics_basis (basis) VALUES (${basis}) ON CONFLICT (is_only) DO UPDATE SET basis = excluded.basis)
     INSERT INTO statistics_sum (${place}, ${inSums((s) => s)}) SELECT * FROM ${spread(factsNow)} m`,
  );
}

/** The other one's work is as good as one's own. A sum over all the firm may take longer than a request may. */
async function takeTurn(db: Db): Promise<boolean> {
  const [turn] = await db.rows<{ mine: boolean }>(`SELECT pg_try_advisory_xact_lock(hashtext('yingzao.statistics.sums')) AS mine, set_config('statement_timeout', '0', true)`);
  return turn!.mine;
}

/** In columns of `statistics_sum` what the sums and the differences lack of a scan of the facts; nothing where they are right. */
const lacking = `SELECT ${place}, ${inSums((s) => `sum(${s}) AS ${s}`)} FROM (
    SELECT * FROM ${spread(factsNow)} f
    UNION ALL SELECT * FROM ${spread(`SELECT -p.sign AS sign, ${facts} FROM statistics_change p`)} d
    UNION ALL SELECT ${place}, ${inSums((s) => `-${s}`)} FROM statistics_sum) x GROUP BY 1, 2, 3, 4, 5`;

/** Compares the sums with the facts, mends what is wrong and drops rows of nothing, in the caller's transaction, which is of the role of jobs. @returns how many sums were wrong */
export async function checkSums(db: Db): Promise<number> {
  if (!(await takeTurn(db))) return 0;
  const wrong = await db.run(`INSERT INTO statistics_sum (${place}, ${inSums((s) => s)}) SELECT * FROM (${lacking}) x WHERE ${holds} AND (${someOf}) ${mergeInto}`);
  await db.run(`DELETE FROM statistics_sum WHERE n = 0 AND NOT (${someOf})`);
  return wrong;
}

/** Which sums answer a filter: those of all years, or of some (both inclusive), and what is left of its period by days. */
interface Span {
  readonly years: { readonly from: number | null; readonly to: number | null } | null;
  readonly rest: readonly { readonly from: string; readonly to: string }[];
}

/** Null where the sums do not say what the filter asks: anything but status, stage and a period of registration that holds a whole year. */
function spanOf(filter: ProjectFilter): Span | null {
  const { statuses: _statuses, trackingStages: _stages, pursuitSteps: _steps, registeredOn, ...rest } = filter;
  const says = (value: unknown): boolean => value != null && value !== false && value !== '';
  return Object.values(rest).some(says) ? null : spanOfPeriod(registeredOn ?? {});
}

function spanOfPeriod({ from, to }: DateRange): Span | null {
  if (!from && !to) return { years: null, rest: [] };
  if ((from && !isIsoDate(from)) || (to && !isIsoDate(to))) return null;
  const yearOf = (day: string): number => Number(day.slice(0, 4));
  const begins = !from || from.endsWith('-01-01');
  const ends = !to || to.endsWith('-12-31');
  const years = { from: from ? yearOf(from) + (begins ? 0 : 1) : null, to: to ? yearOf(to) - (ends ? 0 : 1) : null };
  if (years.from !== null && years.to !== null && years.from > years.to) return null;
  return { years, rest: [...(begins ? [] : [{ from: from!, to: `${from!.slice(0, 4)}-12-31` }]), ...(ends ? [] : [{ from: `${to!.slice(0, 4)}-01-01`, to: to! }])] };
}

/** Rows are asked for by a name, with a key for each dimension in k0, k1, ... */
interface Wanted {
  readonly name: string;
  readonly dimensions: readonly StatisticsDimension[];
}

/** Whose sums hold all these dimensions side by side; null where none do. */
function heldBy(wanted: readonly StatisticsDimension[]): Kept | null {
  const of = new Set(wanted.map((name) => readFrom[name]?.of ?? null));
  if (of.has(null)) return null;
  of.delete('ALL');
  return of.size > 1 ? null : ([...of][0] ?? 'ALL');
}

/** Whether sums hold these dimensions side by side, for each project under the filter. */
export const areKept = (filter: ProjectFilter, ...wanted: readonly StatisticsDimension[]): boolean => heldBy(wanted) !== null && spanOf(filter) !== null;

/**
 * The picked projects as `summed (name, k0, k1, ..., status, tracking_stage, n and the other sums)`, a row for many of them, and `holds`: where that is not true, the answer is not to be had from here.
 * @param wanted each of dimensions that `areKept` under the filter
 */
export function factsOfSums(filter: ProjectFilter, wanted: readonly Wanted[], params: unknown[]): { readonly summed: string; readonly holds: string } {
  const span = spanOf(filter)!;
  const bind = (value: unknown): string => `$${params.push(value)}`;
  const standing = pursuitConditions(filter, bind).map((c) => ` AND ${c}`).join('');
  const { from = null, to = null } = span.years ?? {};
  const [first, last] = [from === null ? null : bind(from), to === null ? null : bind(to)];
  const within = (year: string): string => `${first ? ` AND ${year} >= ${first}::int` : ''}${last ? ` AND ${year} <= ${last}::int` : ''}`;
  const width = Math.max(1, ...wanted.map((w) => w.dimensions.length));
  const keys = (of: (name: StatisticsDimension) => string, w: Wanted): string[] => Array.from({ length: width }, (_, i) => (w.dimensions[i] ? `(${of(w.dimensions[i])})::text` : 'NULL::text'));
  const sources = [
    `${differences} WHERE true${within('extract(year FROM p.registered_on)')}${standing}`,
    ...span.rest.map((days) => `${factsNow} AND p.registered_on >= ${bind(days.from)}::date AND p.registered_on <= ${bind(days.to)}::date${standing}`),
  ];
  const names = Array.from({ length: width }, (_, i) => `k${i}`).join(', ');
  const branches = wanted.map(
    (w) => `SELECT '${w.name}' AS name, ${keys((name) => readFrom[name]!.key, w).map((key, i) => `${key} AS k${i}`).join(', ')}, p.status, p.tracking_stage, ${inSums((s) => `p.${s}`)}
     FROM statistics_sum p WHERE p.dimension = '${heldBy(w.dimensions)!}' AND ${span.years ? `p.year > 0${within('p.year')}` : 'p.year = 0'}${standing}`,
  );
  // No projects are a total of nothing.
  const nothing = wanted.filter((w) => w.dimensions.length === 0).map((w) => `UNION ALL SELECT '${w.name}', ${keys(() => 'NULL', w).join(', ')}, NULL, NULL, ${inSums(() => '0')}`);
  return {
    summed: `summed AS (${branches.join(' UNION ALL ')} ${nothing.join(' ')}
     UNION ALL SELECT v.name, ${names}, p.status, p.tracking_stage, ${inSums((s) => summed[s]!)} FROM (${sources.join(' UNION ALL ')}) p
       CROSS JOIN LATERAL (VALUES ${wanted.map((w) => `('${w.name}', ${keys((name) => keySql(dimensions[name]), w).join(', ')})`).join(', ')}) v(name, ${names}))`,
    holds,
  };
}
