import {
  cityTier,
  clientType,
  leadSource,
  positioning,
  productLine,
  projectStatus,
  region,
} from '@yingzao/domain/catalogues';
import type { Catalogue } from '@yingzao/domain/catalogues';
import {
  bandsOf,
  defaultBandSets,
  formatArea,
  formatCompact,
  formatMoney,
  formatNumber,
  fromFen,
} from '@yingzao/domain/measures';
import type { BandMeasure } from '@yingzao/domain/measures';

import type { StatisticsWidget_FiguresFragment } from '../widgets/Statistics.generated';
import type { Dimension, Measure } from './settings';

type Locale = 'zh' | 'en';
type Figures = StatisticsWidget_FiguresFragment;

const catalogues: Partial<Record<Dimension, Catalogue>> = {
  CITY_TIER: cityTier,
  REGION: region,
  CLIENT_TYPE: clientType,
  PRODUCT_LINE: productLine,
  STATUS: projectStatus,
  SOURCE: leadSource,
  POSITIONING: positioning,
};
const bands: Partial<Record<Dimension, BandMeasure>> = { LAND_AREA_BAND: 'landArea', GFA_BAND: 'gfa', FAR_BAND: 'far' };

/** How a segment is called; null where the server sent neither a code nor a name that is known. */
export function segmentLabel(dimension: Dimension, key: string, label: string | null, locale: Locale): string | null {
  if (key === 'NONE') return null;
  if (label) return label;
  const catalogue = catalogues[dimension];
  if (catalogue) return catalogue.label(key, locale);
  const band = bands[dimension];
  if (band) return bandsOf(defaultBandSets[band])[Number(key)]?.label[locale] ?? key;
  return key;
}

/** The natural order of a dimension's keys, empty ones last; undefined where there is none but size. */
export function segmentOrder(dimension: Dimension): ((a: string, b: string) => number) | undefined {
  const catalogue = catalogues[dimension];
  const isTime = dimension === 'REGISTERED_MONTH' || dimension === 'REGISTERED_YEAR';
  if (!catalogue && !bands[dimension] && !isTime) return undefined;
  const rank = (key: string) =>
    key === 'NONE' ? Infinity : catalogue ? (catalogue.item(key)?.order ?? 1e6) : Number(key.replace('-', ''));
  return (a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b));
}

/** One measure of the figures as a number to draw: pieces, m2 or yuan. */
export function measureOf(figures: Figures, measure: Measure): number {
  if (measure === 'COUNT') return figures.count;
  if (measure === 'LAND_AREA') return Number(figures.landAreaM2);
  if (measure === 'GFA') return Number(figures.gfaM2);
  return Number(fromFen(measure === 'QUOTED' ? figures.quotedFen : figures.contractedFen, 'YUAN'));
}

/** The same, exact and with its unit, to read: `12.5 万㎡`, `3.2 亿元`, `128`. */
export function readMeasure(figures: Figures, measure: Measure, locale: Locale): string {
  if (measure === 'COUNT') return formatNumber(figures.count);
  if (measure === 'LAND_AREA') return formatArea(figures.landAreaM2, { locale });
  if (measure === 'GFA') return formatArea(figures.gfaM2, { locale });
  return formatMoney(measure === 'QUOTED' ? figures.quotedFen : figures.contractedFen, { locale });
}

export const shortNumber = (value: number, locale: Locale): string => formatCompact(value, locale, 1);
