import { cityTier, productLine, projectStatus, region, trackingStage, type Catalogue } from '@yingzao/domain/catalogues';

import type { StatisticsDimension } from '../../../generated/types.generated';
import type { Locale } from '../../../lib/locale';

/** By what the list can be put into groups: dimensions whose every group the list can ask for. */
export const groupings = ['STATUS', 'TRACKING_STAGE', 'REGION', 'CITY_TIER', 'PRODUCT_LINE', 'CLIENT', 'MARKET_TRACKER'] as const satisfies readonly StatisticsDimension[];
export type Grouping = (typeof groupings)[number];

/** Groups that are shown at most; those with the most projects. */
export const mostGroups = 60;

const PARAM = 'group';

export const groupingIn = (params: URLSearchParams): Grouping | null => groupings.find((by) => by === params.get(PARAM)) ?? null;

export function withGrouping(params: URLSearchParams, by: Grouping | null): URLSearchParams {
  const next = new URLSearchParams(params);
  if (by) next.set(PARAM, by);
  else next.delete(PARAM);
  return next;
}

const catalogues: Partial<Record<Grouping, Catalogue<string>>> = { STATUS: projectStatus, TRACKING_STAGE: trackingStage, REGION: region, CITY_TIER: cityTier, PRODUCT_LINE: productLine } as unknown as Partial<Record<Grouping, Catalogue<string>>>;

interface Segment {
  readonly key: string;
  readonly label: string | null;
  readonly figures: { readonly count: number };
}

/** Name of a group; null for the one whose projects have nothing there. */
export function groupName(by: Grouping, { key, label }: Pick<Segment, 'key' | 'label'>, locale: Locale): string | null {
  if (key === 'NONE') return null;
  const catalogue = catalogues[by];
  return catalogue?.has(key) ? catalogue.label(key, locale) : (label ?? key);
}

/** Groups in the order of their catalogue, of people and clients the largest first; what has nothing there last. */
export function inOrder<S extends Segment>(by: Grouping, segments: readonly S[]): readonly S[] {
  const codes = catalogues[by]?.codes;
  const place = ({ key }: S): number => (key === 'NONE' ? Infinity : (codes?.indexOf(key) ?? 0));
  return [...segments].sort((a, b) => place(a) - place(b) || b.figures.count - a.figures.count || a.key.localeCompare(b.key));
}
