import { baseBounds, defaultBandSets } from '@yingzao/domain/measures';
import type { BandSet } from '@yingzao/domain/measures';
import type { Actor } from '@yingzao/domain/permissions';
import type { StatisticsDimension, StatisticsMeasure } from '../../generated/resolvers.generated';
import type { Reader } from '../../platform/database';
import { projectWhere, pursuitStepSql } from '../projects/projectFilter.service';
import type { ProjectFilter } from '../projects/projectFilter.service';
import { percentTodaySql } from '../stageProbabilities/stageProbabilities.service';

/** Sums over projects: areas in m2 with two places, money in fen. */
export interface FiguresRow {
  readonly count: number;
  readonly landAreaM2: string;
  readonly gfaM2: string;
  readonly quotedFen: string;
  readonly weightedFen: string;
  readonly contractedFen: string;
}
export interface SegmentRow extends FiguresRow {
  readonly dimension: StatisticsDimension | 'TOTAL';
  readonly key: string;
  readonly label: string | null;
}

/** Index of the band, by the bounds of the domain; the lower bound belongs to its band. */
const bandKey = (column: string, set: BandSet): string => `width_bucket(${column}, ARRAY[${baseBounds(set).join(', ')}]::numeric[])`;

interface Dimension {
  readonly key: string;
  /** Table of names for keys that are ids. */
  readonly label?: 'client' | 'employee' | 'department';
  readonly joinsClient?: boolean;
  readonly joinsRating?: boolean;
}

const dimensions: Readonly<Record<StatisticsDimension, Dimension>> = {
  CITY_TIER: { key: 'p.city_tier' },
  REGION: { key: 'p.region' },
  CLIENT_TYPE: { key: 'c.client_type', joinsClient: true },
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
  LAND_AREA_BAND: { key: bandKey('p.land_area_m2', defaultBandSets.landArea) },
  GFA_BAND: { key: bandKey('p.gfa_m2', defaultBandSets.gfa) },
  FAR_BAND: { key: bandKey('p.far', defaultBandSets.far) },
  REGISTERED_MONTH: { key: `to_char(p.registered_on, 'YYYY-MM')` },
  REGISTERED_YEAR: { key: `to_char(p.registered_on, 'YYYY')` },
};

/**
 * The picked projects with their sums of money, as `facts` with the keys of the dimensions in k0, k1, ... (null where the field is empty).
 * `quoted` adds the current versions of the project's quotes, `weighted` is a hundred times what of it is to be expected (`winChance` of an open project), `contracted` its signed contracts.
 */
function factsOf(filter: ProjectFilter, viewer: Actor, list: readonly Dimension[], params: unknown[]): string {
  const { where, joinsClient, isPartial } = projectWhere(filter, viewer, params);
  // Sums of the picked projects only where they are few; for full rights one pass over all is cheaper.
  const ofPicked = isPartial ? ' AND project_id = ANY (ARRAY(SELECT id FROM picked))' : '';
  const joins = joinsClient || list.some((d) => d.joinsClient);
  return `picked AS MATERIALIZED (
       SELECT p.id, p.land_area_m2, p.gfa_m2, CASE WHEN p.status IN ('PROMOTION', 'TRACKING') THEN p.tracking_stage END AS open_stage${list.map((d, i) => `, (${d.key})::text AS k${i}`).join('')}
       FROM project p${joins ? ' JOIN client c ON c.id = p.client_id' : ''}${list.some((d) => d.joinsRating) ? ' LEFT JOIN client_rating r ON r.client_id = p.client_id' : ''} WHERE ${where}),
     facts AS (
       SELECT f.*, q.fen AS quoted, CASE WHEN q.fen IS NOT NULL AND f.open_stage IS NOT NULL THEN q.fen * ${percentTodaySql('f.open_stage')} END AS weighted, s.fen AS contracted FROM picked f
       LEFT JOIN (SELECT project_id, sum(amount_fen) AS fen FROM quote_revision WHERE is_current AND status NOT IN ('DRAFT', 'IN_REVIEW', 'APPROVED')${ofPicked} GROUP BY project_id) q ON q.project_id = f.id
       LEFT JOIN (SELECT project_id, sum(amount_fen) AS fen FROM contract WHERE status IN ('SIGNED', 'PERFORMING', 'COMPLETED')${ofPicked} GROUP BY project_id) s ON s.project_id = f.id)`;
}

const figures = `count(*)::int AS count,
       coalesce(sum(land_area_m2), 0)::numeric(20,2)::text AS "landAreaM2", coalesce(sum(gfa_m2), 0)::numeric(20,2)::text AS "gfaM2",
       coalesce(sum(quoted), 0)::text AS "quotedFen", round(coalesce(sum(weighted), 0) / 100)::text AS "weightedFen", coalesce(sum(contracted), 0)::text AS "contractedFen"`;

/** Figures of several dimensions and their total over one filter, in one scan: every series sums exactly the rows the list shows. */
export async function figuresBy(db: Reader, viewer: Actor, filter: ProjectFilter, wanted: readonly StatisticsDimension[]): Promise<SegmentRow[]> {
  const params: unknown[] = [];
  const list = [...new Set(wanted)].map((name) => ({ name, ...dimensions[name] }));
  const keys = list.map((d, i) => `k${i}`);
  const labels = list.flatMap((d, i) => (d.label ? [`WHEN grouping(k${i}) = 0 THEN (SELECT x.name FROM ${d.label} x WHERE x.id::text = k${i})`] : []));
  return db.rows<SegmentRow>(
    `WITH ${factsOf(filter, viewer, list, params)}
     SELECT ${list.length ? `CASE ${list.map((d, i) => `WHEN grouping(k${i}) = 0 THEN '${d.name}'`).join(' ')} ELSE 'TOTAL' END` : `'TOTAL'`} AS dimension,
       ${list.length ? `coalesce(CASE ${keys.map((k) => `WHEN grouping(${k}) = 0 THEN ${k}`).join(' ')} END, 'NONE')` : `'NONE'`} AS key,
       ${labels.length ? `CASE ${labels.join(' ')} END` : 'NULL'} AS label,
       ${figures}
     FROM facts GROUP BY GROUPING SETS (${keys.map((k) => `(${k}), `).join('')}())`,
    params,
  );
}

/** The total without its sums of money: one scan of the projects. */
export async function areasOf(db: Reader, viewer: Actor, filter: ProjectFilter): Promise<FiguresRow> {
  const params: unknown[] = [];
  const { where, joinsClient } = projectWhere(filter, viewer, params);
  const [row] = await db.rows<FiguresRow>(`WITH facts AS (SELECT p.land_area_m2, p.gfa_m2, 0 AS quoted, 0 AS weighted, 0 AS contracted FROM project p${joinsClient ? ' JOIN client c ON c.id = p.client_id' : ''} WHERE ${where}) SELECT ${figures} FROM facts`, params);
  return row!;
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

const sumOf: Readonly<Record<StatisticsMeasure, string>> = { COUNT: 'sum(n)', LAND_AREA: 'sum(land)', GFA: 'sum(gfa)', QUOTED: 'sum(quoted)', CONTRACTED: 'sum(contracted)' };

/**
 * Figures by two dimensions with the sums of rows, columns and all, in one scan. The keys with the most of the measure (of months and
 * years the latest) keep their own place, which NONE has always; the others are summed before anything leaves the database.
 */
export async function figuresAcross(db: Reader, viewer: Actor, filter: ProjectFilter, measure: StatisticsMeasure, ways: readonly [StatisticsDimension, StatisticsDimension]): Promise<CrossRow[]> {
  const params: unknown[] = [];
  const list = ways.map((name) => dimensions[name]);
  const facts = factsOf(filter, viewer, list, params);
  // The projects are gone through once; what follows is about their few pairs of keys.
  const pairs = `pairs AS (SELECT coalesce(k0, 'NONE') AS k0, coalesce(k1, 'NONE') AS k1, count(*) AS n, sum(land_area_m2) AS land, sum(gfa_m2) AS gfa, sum(quoted) AS quoted, sum(weighted) AS weighted, sum(contracted) AS contracted FROM facts GROUP BY 1, 2)`;
  const ranked = ways.map((name, i) => {
    const order = name === 'REGISTERED_MONTH' || name === 'REGISTERED_YEAR' ? `k${i} DESC` : `${sumOf[measure]} DESC NULLS LAST, k${i}`;
    return `ranked${i} AS (SELECT k${i} AS key, row_number() OVER (ORDER BY k${i} = 'NONE' DESC, ${order}) AS place, count(*) OVER () > ${mostKeys} AS has_others FROM pairs GROUP BY k${i})`;
  });
  const placed = (i: number): string => `CASE WHEN r${i}.has_others AND r${i}.place >= ${mostKeys} THEN 'OTHER' ELSE r${i}.key END`;
  const labelOf = (i: number, key: string): string => {
    const table = list[i]!.label;
    return table ? `(SELECT x.name FROM ${table} x WHERE x.id::text = ${key})` : 'NULL';
  };
  const othersOf = (i: number): string => `ARRAY(SELECT key FROM ranked${i} WHERE place >= ${mostKeys} ORDER BY place LIMIT ${mostOthers + 1})`;
  return db.rows<CrossRow>(
    `WITH ${facts}, ${pairs}, ${ranked.join(', ')},
     cells AS (SELECT p.*, ${placed(0)} AS a, ${placed(1)} AS b FROM pairs p JOIN ranked0 r0 ON r0.key = p.k0 JOIN ranked1 r1 ON r1.key = p.k1)
     SELECT a AS row, b AS column, CASE WHEN b IS NULL THEN ${labelOf(0, 'a')} WHEN a IS NULL THEN ${labelOf(1, 'b')} END AS label,
       CASE WHEN b IS NULL AND a = 'OTHER' THEN ${othersOf(0)} WHEN a IS NULL AND b = 'OTHER' THEN ${othersOf(1)} END AS keys,
       coalesce(sum(n), 0)::int AS count, coalesce(sum(land), 0)::numeric(20,2)::text AS "landAreaM2", coalesce(sum(gfa), 0)::numeric(20,2)::text AS "gfaM2",
       coalesce(sum(quoted), 0)::text AS "quotedFen", round(coalesce(sum(weighted), 0) / 100)::text AS "weightedFen", coalesce(sum(contracted), 0)::text AS "contractedFen"
     FROM cells GROUP BY GROUPING SETS ((a, b), (a), (b), ())`,
    params,
  );
}
