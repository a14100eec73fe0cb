import { formatArea, formatCompact, formatMoney, formatNumber, fromFen } from '@yingzao/domain/measures';

import type { StatisticsMeasure } from '../../../generated/types.generated';
import type { Locale } from '../../../lib/locale';
import type { StatisticsPage_FiguresFragment } from '../pages/StatisticsPage.generated';

export type Figures = StatisticsPage_FiguresFragment;
export type Measure = StatisticsMeasure;

export const measures = ['COUNT', 'LAND_AREA', 'GFA', 'QUOTED', 'CONTRACTED'] as const satisfies readonly Measure[];

/** The measure a parameter of the address names; the count for any other text. */
export const measureFrom = (text: string | null): Measure => measures.find((measure) => measure.toLowerCase() === text) ?? 'COUNT';
export const measureParam = (measure: Measure): string | null => (measure === 'COUNT' ? null : measure.toLowerCase());

/** A figure as a number to draw: pieces, m2 or yuan. */
export function drawn(figures: Figures, measure: Measure): number {
  switch (measure) {
    case 'COUNT':
      return figures.count;
    case 'LAND_AREA':
      return Number(figures.landAreaM2);
    case 'GFA':
      return Number(figures.gfaM2);
    case 'QUOTED':
      return Number(fromFen(figures.quotedFen, 'YUAN'));
    case 'CONTRACTED':
      return Number(fromFen(figures.contractedFen, 'YUAN'));
  }
}

/** The same to read, from the exact figure: `354`, `128.5 万㎡`, `3.2 亿元`. */
export function read(figures: Figures, measure: Measure, locale: Locale): string {
  switch (measure) {
    case 'COUNT':
      return formatNumber(figures.count);
    case 'LAND_AREA':
      return formatArea(figures.landAreaM2, { locale });
    case 'GFA':
      return formatArea(figures.gfaM2, { locale });
    case 'QUOTED':
      return formatMoney(figures.quotedFen, { locale });
    case 'CONTRACTED':
      return formatMoney(figures.contractedFen, { locale });
  }
}

/** The same to the last place, for those who check: `1,285,013.47 ㎡`. */
export function readExact(figures: Figures, measure: Measure, locale: Locale): string {
  switch (measure) {
    case 'COUNT':
      return formatNumber(figures.count);
    case 'LAND_AREA':
      return formatArea(figures.landAreaM2, { unit: 'M2', locale });
    case 'GFA':
      return formatArea(figures.gfaM2, { unit: 'M2', locale });
    case 'QUOTED':
      return formatMoney(figures.quotedFen, { unit: 'YUAN', locale });
    case 'CONTRACTED':
      return formatMoney(figures.contractedFen, { unit: 'YUAN', locale });
  }
}

/** A number on an axis: `1.2万`. */
export const onAxis = (value: number, locale: Locale): string => formatCompact(value, locale, 1);
