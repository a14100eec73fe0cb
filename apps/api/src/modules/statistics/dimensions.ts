import { clientType } from '@yingzao/domain/catalogues';
import type { BandMeasure } from '@yingzao/domain/measures';
import type { StatisticsDimension } from '../../generated/resolvers.generated';
import { bandKeySql } from '../bandSets/bandSets.service';
import { pursuitStepSql } from '../projects/projectFilter.service';

/** How a project's key in a dimension is read from `project_fact`, or what has its columns, named `p`. */
export interface Dimension {
  /** Null where the field is empty. */
  readonly key: string;
  /** Of which measure the key's value is banded, by the bands of the day that is asked for. */
  readonly band?: BandMeasure;
  /** Table of names for keys that are ids. */
  readonly label?: 'client' | 'client_group' | 'employee' | 'department';
  readonly joinsRating?: boolean;
}

/** The first of the two levels of client types. */
export const kindSql = (column: string): string => `CASE ${column} ${clientType.codes.map((code) => `WHEN '${code}' THEN '${clientType.item(code)!.group!}'`).join(' ')} END`;

/** Keys `2026-03`, `2026-Q1` and `2026`. */
const periods = <N extends string>(name: N, column: string): Record<`${N}_${'MONTH' | 'QUARTER' | 'YEAR'}`, Dimension> =>
  Object.fromEntries([['MONTH', 'YYYY-MM'], ['QUARTER', 'YYYY-"Q"Q'], ['YEAR', 'YYYY']].map(([unit, form]) => [`${name}_${unit}`, { key: `to_char(${column}, '${form}')` }])) as never;

export const dimensions: Readonly<Record<StatisticsDimension, Dimension>> = {
  CITY_TIER: { key: 'p.city_tier' },
  REGION: { key: 'p.region' },
  CLIENT_KIND: { key: kindSql('p.client_type') },
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
  ...periods('EXPECTED', 'p.expected_sign_on'),
  ...periods('WON', 'p.won_on'),
  ...periods('SIGNED', 'p.signed_on'),
};

export const isPeriod = (name: StatisticsDimension): boolean => /_(MONTH|QUARTER|YEAR)$/.test(name);

/** The key as text, null where the field is empty; of bands by those in force today or on the day that is bound. */
export const keySql = ({ key, band }: Dimension, asOf: string | null = null): string => `(${band ? bandKeySql(band, key, asOf) : key})::text`;
