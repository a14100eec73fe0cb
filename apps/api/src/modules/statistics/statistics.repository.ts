import { baseBounds, defaultBandSets } from '@yingzao/domain/measures';
import type { BandSet } from '@yingzao/domain/measures';
import type { Actor } from '@yingzao/domain/permissions';
import type { StatisticsDimension } from '../../generated/resolvers.generated';
import type { Reader } from '../../platform/database';
import { projectWhere } from '../projects/projectFilter.service';
import type { ProjectFilter } from '../projects/projectFilter.service';

/** Sums over projects: areas in m2 with two places, money in fen. */
export interface FiguresRow {
  readonly count: number;
  readonly landAreaM2: string;
  readonly gfaM2: string;
  readonly quotedFen: string;
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
}

const dimensions: Readonly<Record<StatisticsDimension, Dimension>> = {
  CITY_TIER: { key: 'p.city_tier' },
  REGION: { key: 'p.region' },
  CLIENT_TYPE: { key: 'c.client_type', joinsClient: true },
  PRODUCT_LINE: { key: 'p.product_line' },
  STATUS: { key: 'p.status' },
  SOURCE: { key: 'p.source' },
  POSITIONING: { key: 'p.positioning' },
  MARKET_TRACKER: { key: 'p.market_tracker_id', label: 'employee' },
  DESIGN_TRACKER: { key: 'p.design_tracker_id', label: 'employee' },
  DEPARTMENT: { key: 'p.department_id', label: 'department' },
  CITY: { key: 'coalesce(p.city_code, p.city)' },
  CLIENT: { key: 'p.client_id', label: 'client' },
  LAND_AREA_BAND: { key: bandKey('p.land_area_m2', defaultBandSets.landArea) },
  GFA_BAND: { key: bandKey('p.gfa_m2', defaultBandSets.gfa) },
  FAR_BAND: { key: bandKey('p.far', defaultBandSets.far) },
  REGISTERED_MONTH: { key: `to_char(p.registered_on, 'YYYY-MM')` },
  REGISTERED_YEAR: { key: `to_char(p.registered_on, 'YYYY')` },
};

/**
 * Figures of several dimensions and their total over one filter, in one scan: every series sums exactly the rows the list shows.
 * `quotedFen` adds the current versions of the project's quotes, `contractedFen` its signed contracts.
 */
export async function figuresBy(db: Reader, viewer: Actor, filter: ProjectFilter, wanted: readonly StatisticsDimension[]): Promise<SegmentRow[]> {
  const params: unknown[] = [];
  const { where, joinsClient, isPartial } = projectWhere(filter, viewer, params);
  // Sums of the picked projects only where they are few; for full rights one pass over all is cheaper.
  const ofPicked = isPartial ? ' AND project_id = ANY (ARRAY(SELECT id FROM picked))' : '';
  const list = [...new Set(wanted)].map((name) => ({ name, ...dimensions[name] }));
  const joins = joinsClient || list.some((d) => d.joinsClient);
  const keys = list.map((d, i) => `k${i}`);
  const labels = list.flatMap((d, i) => (d.label ? [`WHEN grouping(k${i}) = 0 THEN (SELECT x.name FROM ${d.label} x WHERE x.id::text = k${i})`] : []));
  return db.rows<SegmentRow>(
    `WITH picked AS MATERIALIZED (
       SELECT p.id, p.land_area_m2, p.gfa_m2${list.map((d, i) => `, (${d.key})::text AS k${i}`).join('')}
       FROM project p${joins ? ' JOIN client c ON c.id = p.client_id' : ''} WHERE ${where}),
     facts AS (
       SELECT f.*, q.fen AS quoted, s.fen AS contracted FROM picked f
       LEFT JOIN (SELECT project_id, sum(amount_fen) AS fen FROM quote_revision WHERE is_current${ofPicked} GROUP BY project_id) q ON q.project_id = f.id
       LEFT JOIN (SELECT project_id, sum(amount_fen) AS fen FROM contract WHERE status IN ('SIGNED', 'PERFORMING', 'COMPLETED')${ofPicked} GROUP BY project_id) s ON s.project_id = f.id)
     SELECT ${list.length ? `CASE ${list.map((d, i) => `WHEN grouping(k${i}) = 0 THEN '${d.name}'`).join(' ')} ELSE 'TOTAL' END` : `'TOTAL'`} AS dimension,
       ${list.length ? `coalesce(CASE ${keys.map((k) => `WHEN grouping(${k}) = 0 THEN ${k}`).join(' ')} END, 'NONE')` : `'NONE'`} AS key,
       ${labels.length ? `CASE ${labels.join(' ')} END` : 'NULL'} AS label,
       count(*)::int AS count,
       coalesce(sum(land_area_m2), 0)::numeric(20,2)::text AS "landAreaM2", coalesce(sum(gfa_m2), 0)::numeric(20,2)::text AS "gfaM2",
       coalesce(sum(quoted), 0)::text AS "quotedFen", coalesce(sum(contracted), 0)::text AS "contractedFen"
     FROM facts GROUP BY GROUPING SETS (${keys.map((k) => `(${k}), `).join('')}())`,
    params,
  );
}
