import { clientType } from '@yingzao/domain/catalogues';
import type { BandMeasure } from '@yingzao/domain/measures';
import type { Actor } from '@yingzao/domain/permissions';
import { openStatuses } from '@yingzao/domain/projects';
import type { StatisticsDimension, StatisticsMeasure } from '../../generated/resolvers.generated';
import type { Reader } from '../../platform/database';
import { bandKeySql } from '../bandSets/bandSets.service';
import { factWhere, pursuitStepSql } from '../projects/projectFilter.service';
import type { ProjectFilter } from '../projects/projectFilter.service';
import { percentSql } from '../stageProbabilities/stageProbabilities.service';

/** Sums over projects: areas in m2 with two places, money in fen. What was not asked for is not there. */
export interface FiguresRow {
  readonly count: number;
  readonly clients: number;
  readonly quotes: number;
  readonly contracts: number;
  readonly landAreaM2: string;
  readonly gfaM2: string;
  readonly quotedFen: string;
  readonly weightedFen: string;
  readonly contractedFen: string;
  readonly invoicedFen: string;
  readonly receivedFen: string;
  readonly wonCount: number;
  readonly decidedCount: number;
  readonly wonFen: string;
  readonly decidedFen: string;
  readonly pricedFen: string;
  readonly pricedGfaM2: string;
}
export interface SegmentRow extends FiguresRow {
  readonly dimension: StatisticsDimension | 'TOTAL';
  readonly key: string;
  readonly label: string | null;
}

interface Dimension {
  /** Null where the field is empty. */
  readonly key: string;
  /** Of which measure the key's value is banded, by the bands of the day that is asked for. */
  readonly band?: BandMeasure;
  /** Table of names for keys that are ids. */
  readonly label?: 'client' | 'client_group' | 'employee' | 'department';
  readonly joinsRating?: boolean;
}

/** The first of the two levels of client types. */
const kindSql = `CASE p.client_type ${clientType.codes.map((code) => `WHEN '${code}' THEN '${clientType.item(code)!.group!}'`).join(' ')} END`;

/** Keys `2026-03`, `2026-Q1` and `2026`. */
const periods = <N extends string>(name: N, column: string): Record<`${N}_${'MONTH' | 'QUARTER' | 'YEAR'}`, Dimension> =>
  Object.fromEntries([['MONTH', 'YYYY-MM'], ['QUARTER', 'YYYY-"Q"Q'], ['YEAR', 'YYYY']].map(([unit, form]) => [`${name}_${unit}`, { key: `to_char(${column}, '${form}')` }])) as never;

export const dimensions: Readonly<Record<StatisticsDimension, Dimension>> = {
  CITY_TIER: { key: 'p.city_tier' },
  REGION: { key: 'p.region' },
  CLIENT_KIND: { key: kindSql },
  CLIENT_TYPE: { key: 'p.client_type' },
  CLIENT_GROUP: { key: 'p.client_group_id', label: 'client_group' },
  PRODUCT_LINE: { key: 'p.product_line' },
  STATUS: { key: 'p.status' },
  TRACKING_STAGE: { key: 'p.tracking_stage' },
  PURSUIT_STEP: { key: pursuitStepSql },
  SOURCE: { key: 'p.source' },
  POSITIONING: { key: 'p.positioning' },
  MARKET_TRACKER: { key: 'p.market_tracker_id', label: 'employee' },
  DESIGN_TRACKER: { key: 'p.design_tracker_id', label: 'employee' },
  DEPARTMENT: { key: 'p.department_id', label: 'department' },
  CITY: { key: 'coalesce(p.city_code, p.city)' },
  CLIENT: { key: 'p.client_id', label: 'client' },
  // Row-level security leaves others than full rights with no grade: their projects are all under NONE.
  CLIENT_RATING: { key: 'r.grade', joinsRating: true },
  LAND_AREA_BAND: { key: 'p.land_area_m2', band: 'landArea' },
  GFA_BAND: { key: 'p.gfa_m2', band: 'gfa' },
  FAR_BAND: { key: 'p.far', band: 'far' },
  FEE_BAND: { key: 'CASE WHEN p.contracts > 0 THEN p.contracted_fen END', band: 'fee' },
  ...periods('REGISTERED', 'p.registered_on'),
  ...periods('WON', 'p.won_on'),
  ...periods('SIGNED', 'p.signed_on'),
};

const isPeriod = (name: StatisticsDimension): boolean => /_(MONTH|QUARTER|YEAR)$/.test(name);

/** The picked facts as `facts`, with the keys of the dimensions in k0, k1, ... (null where the field is empty) and a hundred times what is to be expected of a quote in `weighted`. */
function factsOf(filter: ProjectFilter, viewer: Actor, list: readonly Dimension[], params: unknown[]): string {
  const { where, asOf } = factWhere(filter, viewer, params);
  return `facts AS (
       SELECT p.client_id, p.status, p.land_area_m2, p.gfa_m2, p.quotes, p.contracts, p.quoted_fen, p.contracted_fen, p.invoiced_fen, p.received_fen,
         CASE WHEN p.quoted_fen > 0 AND p.status IN (${openStatuses.map((status) => `'${status}'`).join(', ')}) THEN p.quoted_fen * ${percentSql('p.tracking_stage', asOf)} END AS weighted${list.map((d, i) => `, (${d.band ? bandKeySql(d.band, d.key, asOf) : d.key})::text AS k${i}`).join('')}
       FROM project_fact p${list.some((d) => d.joinsRating) ? ' LEFT JOIN client_rating r ON r.client_id = p.client_id' : ''} WHERE ${where})`;
}

const won = `status = 'WON'`;
/** It is decided who designs it; suspended and abandoned projects are neither won nor lost. */
const decided = `status IN ('WON', 'LOST')`;
const priced = 'contracts > 0 AND gfa_m2 > 0';
const whole = (sum: string): string => `coalesce(${sum}, 0)::int`;
const fen = (sum: string): string => `coalesce(${sum}, 0)::text`;
const m2 = (sum: string): string => `coalesce(${sum}, 0)::numeric(20,2)::text`;
/** Every sum by the name under which it is answered: what is added up, and how it is written. */
const sums: Readonly<Record<Exclude<keyof FiguresRow, 'clients'>, readonly [added: string, written: (sum: string) => string]>> = {
  count: ['count(*)', whole],
  quotes: ['sum(quotes)', whole],
  contracts: ['sum(contracts)', whole],
  landAreaM2: ['sum(land_area_m2)', m2],
  gfaM2: ['sum(gfa_m2)', m2],
  quotedFen: ['sum(quoted_fen)', fen],
  weightedFen: ['sum(weighted)', (sum) => `round(coalesce(${sum}, 0) / 100)::text`],
  contractedFen: ['sum(contracted_fen)', fen],
  invoicedFen: ['sum(invoiced_fen)', fen],
  receivedFen: ['sum(received_fen)', fen],
  wonCount: [`count(*) FILTER (WHERE ${won})`, whole],
  decidedCount: [`count(*) FILTER (WHERE ${decided})`, whole],
  wonFen: [`sum(quoted_fen) FILTER (WHERE ${won})`, fen],
  decidedFen: [`sum(quoted_fen) FILTER (WHERE ${decided})`, fen],
  pricedFen: [`sum(contracted_fen) FILTER (WHERE ${priced})`, fen],
  pricedGfaM2: [`sum(gfa_m2) FILTER (WHERE ${priced})`, m2],
};
type Sum = keyof typeof sums;
const clientsSql = 'count(DISTINCT client_id)::int';

/** Names of figures, among others. Only what is asked for is summed; telling clients apart costs more than all the rest. */
export type Asked = ReadonlySet<string>;
const sumsOf = (asked: Asked, more: readonly string[] = []): Sum[] => (Object.keys(sums) as Sum[]).filter((name) => asked.has(name) || more.includes(name));
/** What is selected of the facts for these figures; never nothing. */
const selected = (asked: Asked, sumOf: (name: Sum) => string): string =>
  [...sumsOf(asked, ['count']).map((name) => `${sums[name][1](sumOf(name))} AS "${name}"`), ...(asked.has('clients') ? [`${clientsSql} AS clients`] : [])].join(', ');

/** Figures of several dimensions and their total over one filter, in one scan: every series sums exactly the rows the list shows. */
export async function figuresBy(db: Reader, viewer: Actor, filter: ProjectFilter, wanted: readonly StatisticsDimension[], asked: Asked): Promise<SegmentRow[]> {
  const params: unknown[] = [];
  const list = [...new Set(wanted)].map((name) => ({ name, ...dimensions[name] }));
  const keys = list.map((d, i) => `k${i}`);
  const labels = list.flatMap((d, i) => (d.label ? [`WHEN grouping(k${i}) = 0 THEN (SELECT x.name FROM ${d.label} x WHERE x.id = k${i}::uuid)`] : []));
  return db.rows<SegmentRow>(
    `WITH ${factsOf(filter, viewer, list, params)}
     SELECT ${list.length ? `CASE ${list.map((d, i) => `WHEN grouping(k${i}) = 0 THEN '${d.name}'`).join(' ')} ELSE 'TOTAL' END` : `'TOTAL'`} AS dimension,
       ${list.length ? `coalesce(CASE ${keys.map((k) => `WHEN grouping(${k}) = 0 THEN ${k}`).join(' ')} END, 'NONE')` : `'NONE'`} AS key,
       ${labels.length ? `CASE ${labels.join(' ')} END` : 'NULL'} AS label,
       ${selected(asked, (name) => sums[name][0])}
     FROM facts GROUP BY GROUPING SETS (${keys.map((k) => `(${k}), `).join('')}()) ORDER BY 1, 2`,
    params,
  );
}

/** Keys a cross table has each way at most, NONE and OTHER among them. */
export const mostKeys = 12;
/** Keys that are named as the sum of OTHER at most. */
export const mostOthers = 60;

/** A cell where row and column are keys; the sums of a row, of a column or of all where one or both are null. */
export interface CrossRow extends FiguresRow {
  readonly row: string | null;
  readonly column: string | null;
  readonly label: string | null;
  /** Of OTHER the keys it sums, one more than `mostOthers` where there are too many to name. */
  readonly keys: readonly string[] | null;
}

/** By what the keys are ranked; rates by what they are rates of. */
const rankedBy: Readonly<Record<StatisticsMeasure, keyof FiguresRow>> = {
  COUNT: 'count', CLIENTS: 'clients', QUOTES: 'quotes', CONTRACTS: 'contracts', LAND_AREA: 'landAreaM2', GFA: 'gfaM2', QUOTED: 'quotedFen', WEIGHTED: 'weightedFen',
  CONTRACTED: 'contractedFen', INVOICED: 'invoicedFen', RECEIVED: 'receivedFen', WIN_RATE: 'decidedCount', WIN_RATE_BY_FEE: 'decidedFen', FEE_PER_M2: 'pricedFen',
};

/**
 * Figures by two dimensions with the sums of rows, columns and all, in one scan. The keys with the most of the measure (of months and
 * years the latest) keep their own place, which NONE has always; the others are summed before anything leaves the database.
 */
export async function figuresAcross(db: Reader, viewer: Actor, filter: ProjectFilter, measure: StatisticsMeasure, ways: readonly [StatisticsDimension, StatisticsDimension], asked: Asked): Promise<CrossRow[]> {
  const params: unknown[] = [];
  const list = ways.map((name) => dimensions[name]);
  const facts = factsOf(filter, viewer, list, params);
  // The projects are gone through once; what follows is about their few pairs of keys.
  const rank = rankedBy[measure];
  const byClient = rank === 'clients' || asked.has('clients');
  const pairs = `pairs AS (SELECT coalesce(k0, 'NONE') AS k0, coalesce(k1, 'NONE') AS k1${byClient ? ', client_id' : ''}, ${sumsOf(asked, ['count', rank]).map((name) => `${sums[name][0]} AS "${name}"`).join(', ')}
     FROM facts GROUP BY 1, 2${byClient ? ', 3' : ''})`;
  const ranked = ways.map((name, i) => {
    const order = isPeriod(name) ? `k${i} DESC` : `${rank === 'clients' ? clientsSql : `sum("${rank}")`} DESC NULLS LAST, k${i}`;
    return `ranked${i} AS (SELECT k${i} AS key, row_number() OVER (ORDER BY k${i} = 'NONE' DESC, ${order}) AS place, count(*) OVER () > ${mostKeys} AS has_others FROM pairs GROUP BY k${i})`;
  });
  const placed = (i: number): string => `CASE WHEN r${i}.has_others AND r${i}.place >= ${mostKeys} THEN 'OTHER' ELSE r${i}.key END`;
  const labelOf = (i: number, key: string): string => {
    const table = list[i]!.label;
    return table ? `(SELECT x.name FROM ${table} x WHERE x.id = CASE WHEN ${key} NOT IN ('NONE', 'OTHER') THEN ${key}::uuid END)` : 'NULL';
  };
  const othersOf = (i: number): string => `ARRAY(SELECT key FROM ranked${i} WHERE place >= ${mostKeys} ORDER BY place LIMIT ${mostOthers + 1})`;
  return db.rows<CrossRow>(
    `WITH ${facts}, ${pairs}, ${ranked.join(', ')},
     cells AS (SELECT p.*, ${placed(0)} AS a, ${placed(1)} AS b FROM pairs p JOIN ranked0 r0 ON r0.key = p.k0 JOIN ranked1 r1 ON r1.key = p.k1)
     SELECT a AS row, b AS column, CASE WHEN b IS NULL THEN ${labelOf(0, 'a')} WHEN a IS NULL THEN ${labelOf(1, 'b')} END AS label,
       CASE WHEN b IS NULL AND a = 'OTHER' THEN ${othersOf(0)} WHEN a IS NULL AND b = 'OTHER' THEN ${othersOf(1)} END AS keys,
       ${selected(asked, (name) => `sum("${name}")`)}
     FROM cells GROUP BY GROUPING SETS ((a, b), (a), (b), ()) ORDER BY 1, 2`,
    params,
  );
}
