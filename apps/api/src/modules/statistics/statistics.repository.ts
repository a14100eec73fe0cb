import type { Actor } from '@yingzao/domain/permissions';
import { openStatuses } from '@yingzao/domain/projects';
import type { StatisticsDimension, StatisticsMeasure } from '../../generated/resolvers.generated';
import type { Reader } from '../../platform/database';
import { factWhere } from '../projects/projectFilter.service';
import type { ProjectFilter } from '../projects/projectFilter.service';
import { percentSql } from '../stageProbabilities/stageProbabilities.service';
import { dimensions, isPeriod, keySql } from './dimensions';
import type { Dimension } from './dimensions';
import { factsOfSums } from './statisticsSums.repository';

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
  readonly backlogFen: string;
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

const isOpen = `p.status IN (${openStatuses.map((status) => `'${status}'`).join(', ')})`;

/** The picked facts as `facts`, with the keys of the dimensions in k0, k1, ... (null where the field is empty) and a hundred times what is to be expected of a quote in `weighted`. */
function factsOf(filter: ProjectFilter, viewer: Actor, list: readonly Dimension[], params: unknown[]): string {
  const { where, asOf } = factWhere(filter, viewer, params);
  return `facts AS (
       SELECT p.client_id, p.status, p.land_area_m2, p.gfa_m2, p.quotes, p.contracts, p.quoted_fen, p.contracted_fen, p.backlog_fen, p.invoiced_fen, p.received_fen,
         CASE WHEN p.quoted_fen > 0 AND ${isOpen} THEN p.quoted_fen * ${percentSql('p.tracking_stage', asOf)} END AS weighted${list.map((d, i) => `, ${keySql(d, asOf)} AS k${i}`).join('')}
       FROM project_fact p${list.some((d) => d.joinsRating) ? ' LEFT JOIN client_rating r ON r.client_id = p.client_id' : ''} WHERE ${where})`;
}

const won = `status = 'WON'`;
/** It is decided who designs it; suspended and abandoned projects are neither won nor lost. */
const decided = `status IN ('WON', 'LOST')`;
const priced = 'contracts > 0 AND gfa_m2 > 0';
const whole = (sum: string): string => `coalesce(${sum}, 0)::int`;
const fen = (sum: string): string => `coalesce(${sum}, 0)::text`;
const m2 = (sum: string): string => `coalesce(${sum}, 0)::numeric(20,2)::text`;
type Sum = Exclude<keyof FiguresRow, 'clients'>;
const written: Readonly<Record<Sum, (sum: string) => string>> = {
  count: whole, quotes: whole, contracts: whole, landAreaM2: m2, gfaM2: m2, quotedFen: fen, weightedFen: (sum) => `round(coalesce(${sum}, 0) / 100)::text`, contractedFen: fen, backlogFen: fen, invoicedFen: fen, receivedFen: fen,
  wonCount: whole, decidedCount: whole, wonFen: fen, decidedFen: fen, pricedFen: fen, pricedGfaM2: m2,
};
/** What is added up of `facts`, by the name under which it is answered. */
type Adding = Readonly<Record<Sum, string>>;
const adding = (projects: (where?: string) => string, pricedFen: string, pricedGfaM2: string): Adding => ({
  count: projects(), quotes: 'sum(quotes)', contracts: 'sum(contracts)', landAreaM2: 'sum(land_area_m2)', gfaM2: 'sum(gfa_m2)', quotedFen: 'sum(quoted_fen)', weightedFen: 'sum(weighted)',
  contractedFen: 'sum(contracted_fen)', backlogFen: 'sum(backlog_fen)', invoicedFen: 'sum(invoiced_fen)', receivedFen: 'sum(received_fen)', wonCount: projects(won), decidedCount: projects(decided),
  wonFen: `sum(quoted_fen) FILTER (WHERE ${won})`, decidedFen: `sum(quoted_fen) FILTER (WHERE ${decided})`, pricedFen, pricedGfaM2,
});
const only = (where?: string): string => (where ? ` FILTER (WHERE ${where})` : '');
/** Over projects, and over sums of many. */
const overProjects = adding((where) => `count(*)${only(where)}`, `sum(contracted_fen) FILTER (WHERE ${priced})`, `sum(gfa_m2) FILTER (WHERE ${priced})`);
const overSums = adding((where) => `sum(n)${only(where)}`, 'sum(priced_fen)', 'sum(priced_gfa_m2)');
const clientsSql = 'count(DISTINCT client_id)::int';

/** Names of figures, among others. Only what is asked for is summed; telling clients apart costs more than all the rest. */
export type Asked = ReadonlySet<string>;
const sumsOf = (asked: Asked, more: readonly string[] = []): Sum[] => (Object.keys(written) as Sum[]).filter((name) => asked.has(name) || more.includes(name));
/** What is selected of the facts for these figures; never nothing. */
const selected = (asked: Asked, sumOf: (name: Sum) => string): string =>
  [...sumsOf(asked, ['count']).map((name) => `${written[name](sumOf(name))} AS "${name}"`), ...(asked.has('clients') ? [`${clientsSql} AS clients`] : [])].join(', ');

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
       ${selected(asked, (name) => overProjects[name])}
     FROM facts GROUP BY GROUPING SETS (${keys.map((k) => `(${k}), `).join('')}()) ORDER BY 1, 2`,
    params,
  );
}

/** The picked projects as `facts` from the sums that are maintained, with what is to be expected of a quote in `weighted`. */
function factsKept(filter: ProjectFilter, wanted: Parameters<typeof factsOfSums>[1], params: unknown[]): { readonly facts: string; readonly holds: string } {
  const { summed, holds } = factsOfSums(filter, wanted, params);
  return { holds, facts: `${summed}, facts AS (SELECT p.*, CASE WHEN ${isOpen} THEN p.quoted_fen * ${percentSql('p.tracking_stage')} END AS weighted FROM summed p)` };
}

/**
 * As `figuresBy`, from the sums that are maintained: for full rights, dimensions that `areKept` under the filter, and figures other than the number of clients.
 * @returns no row, not even that of TOTAL, where there are no sums at the moment
 */
export function keptFiguresBy(db: Reader, filter: ProjectFilter, wanted: readonly StatisticsDimension[], asked: Asked): Promise<SegmentRow[]> {
  const params: unknown[] = [];
  const names = [...new Set(wanted)];
  const kept = factsKept(filter, [...names.map((name) => ({ name, dimensions: [name] })), { name: 'TOTAL', dimensions: [] }], params);
  const labels = names.flatMap((name) => (dimensions[name].label ? [`WHEN '${name}' THEN (SELECT x.name FROM ${dimensions[name].label} x WHERE x.id = k0::uuid)`] : []));
  return db.rows<SegmentRow>(
    `WITH ${kept.facts}
     SELECT name AS dimension, coalesce(k0, 'NONE') AS key, ${labels.length ? `CASE name ${labels.join(' ')} END` : 'NULL'} AS label, ${selected(asked, (sum) => overSums[sum])}
     FROM facts WHERE ${kept.holds} GROUP BY name, k0 HAVING sum(n) <> 0 OR name = 'TOTAL' ORDER BY 1, 2`,
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
  CONTRACTED: 'contractedFen', BACKLOG: 'backlogFen', INVOICED: 'invoicedFen', RECEIVED: 'receivedFen', WIN_RATE: 'decidedCount', WIN_RATE_BY_FEE: 'decidedFen', FEE_PER_M2: 'pricedFen',
};

/** Figures by two dimensions with the sums of rows, columns and all, in one scan. */
export function figuresAcross(db: Reader, viewer: Actor, filter: ProjectFilter, measure: StatisticsMeasure, ways: Ways, asked: Asked): Promise<CrossRow[]> {
  const params: unknown[] = [];
  const facts = factsOf(filter, viewer, ways.map((name) => dimensions[name]), params);
  return crossed(db, facts, overProjects, 'true', measure, ways, asked, params);
}

/** As `figuresAcross`, from the sums that are maintained: what `keptFiguresBy` says of both ways holds of the two together. */
export function keptFiguresAcross(db: Reader, filter: ProjectFilter, measure: StatisticsMeasure, ways: Ways, asked: Asked): Promise<CrossRow[]> {
  const params: unknown[] = [];
  const kept = factsKept(filter, [{ name: 'CROSS', dimensions: ways }], params);
  return crossed(db, kept.facts, overSums, kept.holds, measure, ways, asked, params);
}

type Ways = readonly [StatisticsDimension, StatisticsDimension];

/**
 * The keys with the most of the measure (of months and years the latest) keep their own place, which NONE has always; the others are summed before anything leaves the database.
 * @param facts each with k0 and k1, added up as `adds` says
 * @param holds without which there is no row, not even the sum of all
 */
function crossed(db: Reader, facts: string, adds: Adding, holds: string, measure: StatisticsMeasure, ways: Ways, asked: Asked, params: readonly unknown[]): Promise<CrossRow[]> {
  // The projects are gone through once; what follows is about their few pairs of keys.
  const rank = rankedBy[measure];
  const byClient = rank === 'clients' || asked.has('clients');
  const pairs = `pairs AS (SELECT coalesce(k0, 'NONE') AS k0, coalesce(k1, 'NONE') AS k1${byClient ? ', client_id' : ''}, ${sumsOf(asked, ['count', rank]).map((name) => `${adds[name]} AS "${name}"`).join(', ')}
     FROM facts GROUP BY 1, 2${byClient ? ', 3' : ''} HAVING ${adds.count} <> 0)`;
  const ranked = ways.map((name, i) => {
    const order = isPeriod(name) ? `k${i} DESC` : `${rank === 'clients' ? clientsSql : `sum("${rank}")`} DESC NULLS LAST, k${i}`;
    return `ranked${i} AS (SELECT k${i} AS key, row_number() OVER (ORDER BY k${i} = 'NONE' DESC, ${order}) AS place, count(*) OVER () > ${mostKeys} AS has_others FROM pairs GROUP BY k${i})`;
  });
  const placed = (i: number): string => `CASE WHEN r${i}.has_others AND r${i}.place >= ${mostKeys} THEN 'OTHER' ELSE r${i}.key END`;
  const labelOf = (i: number, key: string): string => {
    const table = dimensions[ways[i]!].label;
    return table ? `(SELECT x.name FROM ${table} x WHERE x.id = CASE WHEN ${key} NOT IN ('NONE', 'OTHER') THEN ${key}::uuid END)` : 'NULL';
  };
  const othersOf = (i: number): string => `ARRAY(SELECT key FROM ranked${i} WHERE place >= ${mostKeys} ORDER BY place LIMIT ${mostOthers + 1})`;
  return db.rows<CrossRow>(
    `WITH ${facts}, ${pairs}, ${ranked.join(', ')},
     cells AS (SELECT p.*, ${placed(0)} AS a, ${placed(1)} AS b FROM pairs p JOIN ranked0 r0 ON r0.key = p.k0 JOIN ranked1 r1 ON r1.key = p.k1)
     SELECT a AS row, b AS column, CASE WHEN b IS NULL THEN ${labelOf(0, 'a')} WHEN a IS NULL THEN ${labelOf(1, 'b')} END AS label,
       CASE WHEN b IS NULL AND a = 'OTHER' THEN ${othersOf(0)} WHEN a IS NULL AND b = 'OTHER' THEN ${othersOf(1)} END AS keys,
       ${selected(asked, (name) => `sum("${name}")`)}
     FROM cells GROUP BY GROUPING SETS ((a, b), (a), (b), ()) HAVING ${holds} ORDER BY 1, 2`,
    params,
  );
}
