import { cityTier, clientType, clientTypeGroup, leadSource, positioning, productLine, projectStatus, pursuitStep, ratingGrade, region, trackingStage, type Catalogue } from '../catalogues/index';
import { bandOfKey, type BandMeasure } from '../measures/index';
import type { Dimension, Locale } from './figures';

const catalogues: Partial<Record<Dimension, Catalogue>> = {
  CITY_TIER: cityTier,
  REGION: region,
  CLIENT_KIND: clientTypeGroup,
  CLIENT_TYPE: clientType,
  CLIENT_RATING: ratingGrade,
  PRODUCT_LINE: productLine,
  STATUS: projectStatus,
  TRACKING_STAGE: trackingStage,
  PURSUIT_STEP: pursuitStep,
  SOURCE: leadSource,
  POSITIONING: positioning,
};
const bands: Partial<Record<Dimension, BandMeasure>> = { LAND_AREA_BAND: 'landArea', GFA_BAND: 'gfa', FAR_BAND: 'far', FEE_BAND: 'fee' };
/** Whether the keys of a dimension follow each other in time. */
export const isTime = (dimension: Dimension): boolean => /_(MONTH|QUARTER|YEAR)$/.test(dimension);

/** Dimensions whose keys are passed one after the other. The status is none: a lost project has come as far as its stage says. */
const ladders: Partial<Record<Dimension, readonly string[]>> = { PURSUIT_STEP: pursuitStep.codes, TRACKING_STAGE: trackingStage.codes };
export const isLadder = (dimension: Dimension): boolean => dimension in ladders;
/** Its keys from the first to the last; none where it is no ladder. */
export const stepsOf = (dimension: Dimension): readonly string[] => ladders[dimension] ?? [];

/** How a segment is called; null where the field is empty. */
export function segmentLabel(dimension: Dimension, key: string, label: string | null, locale: Locale): string | null {
  if (key === 'NONE') return null;
  if (label) return label;
  const band = bands[dimension];
  if (band) return bandOfKey(band, key)?.label[locale] ?? key;
  const name = catalogues[dimension]?.label(key, locale) ?? key;
  // 高端 is a grade of housing and of hotels: grades are told apart by their line.
  const line = dimension === 'POSITIONING' ? productLine.item(positioning.item(key)?.group ?? '') : undefined;
  return line ? `${productLine.label(line.code, locale)} · ${name}` : name;
}

/** The natural order of a dimension's keys, empty ones last; undefined where there is none but size. */
export function segmentOrder(dimension: Dimension): ((a: string, b: string) => number) | undefined {
  const catalogue = catalogues[dimension];
  if (!catalogue && !bands[dimension] && !isTime(dimension)) return undefined;
  // `..1`, `1..1.5` and `1.5..`: by the lower bound, then by the upper one.
  if (bands[dimension]) {
    const bound = (key: string, at: number): number => (key === 'NONE' ? Infinity : Number(key.split('..')[at] || (at === 0 ? 0 : Infinity)));
    return (a, b) => (a === b ? 0 : bound(a, 0) === bound(b, 0) ? (bound(a, 1) < bound(b, 1) ? -1 : 1) : bound(a, 0) - bound(b, 0));
  }
  const rank = (key: string): number =>
    key === 'NONE' ? Infinity : catalogue ? (catalogue.item(key)?.order ?? 1e6) : Number(key.replace(/\D/g, ''));
  return (a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b));
}
