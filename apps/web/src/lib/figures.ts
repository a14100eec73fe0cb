import { formatArea, formatCompact, formatMoney, formatNumber, fromFen } from '@yingzao/domain/measures';

import type { StatisticsMeasure } from '../generated/types.generated';
import type { Locale } from './locale';

/** What the server counts over a filter; numbers are exact decimals. */
export interface Figures {
  readonly count: number;
  readonly landAreaM2: string;
  readonly gfaM2: string;
  readonly quotedFen: string;
  readonly contractedFen: string;
}

export type Measure = StatisticsMeasure;

export const measures = ['COUNT', 'LAND_AREA', 'GFA', 'QUOTED', 'CONTRACTED'] as const satisfies readonly Measure[];

/** One measure as a number to draw: pieces, m2 or yuan. */
export function drawFigure(figures: Figures, measure: Measure): number {
  if (measure === 'COUNT') return figures.count;
  if (measure === 'LAND_AREA') return Number(figures.landAreaM2);
  if (measure === 'GFA') return Number(figures.gfaM2);
  return Number(fromFen(measure === 'QUOTED' ? figures.quotedFen : figures.contractedFen, 'YUAN'));
}

/** The same to read: `354`, `128.5 万㎡`, `3.2 亿元`. `exact` is to the last place, for those who check: `1,285,013.47 ㎡`. */
export function readFigure(figures: Figures, measure: Measure, locale: Locale, exact = false): string {
  if (measure === 'COUNT') return formatNumber(figures.count);
  if (measure === 'LAND_AREA') return formatArea(figures.landAreaM2, { unit: exact ? 'M2' : 'auto', locale });
  if (measure === 'GFA') return formatArea(figures.gfaM2, { unit: exact ? 'M2' : 'auto', locale });
  return formatMoney(measure === 'QUOTED' ? figures.quotedFen : figures.contractedFen, { unit: exact ? 'YUAN' : 'auto', locale });
}

/** A number on an axis: `1.2万`. */
export const shortFigure = (value: number, locale: Locale): string => formatCompact(value, locale, 1);

/** Names of what is counted and of what it is grouped by, the same wherever figures are shown. */
export const figureTexts = {
  zh: {
    measure: { COUNT: '项目数', LAND_AREA: '土地面积', GFA: '建筑面积', QUOTED: '报价额', CONTRACTED: '签约额' },
    dimension: {
      CITY_TIER: '城市等级',
      REGION: '所属地域',
      CLIENT_TYPE: '客户性质',
      CLIENT_RATING: '客户评级',
      PRODUCT_LINE: '公司产品线',
      STATUS: '项目状态',
      TRACKING_STAGE: '跟踪阶段',
      PURSUIT_STEP: '走到哪一步',
      SOURCE: '项目来源',
      POSITIONING: '产品定位',
      LAND_AREA_BAND: '土地面积段',
      GFA_BAND: '建筑面积段',
      FAR_BAND: '容积率段',
      MARKET_TRACKER: '市场跟踪人',
      REGISTERED_MONTH: '登记月份',
      REGISTERED_YEAR: '登记年份',
    },
  },
  en: {
    measure: { COUNT: 'Projects', LAND_AREA: 'Land area', GFA: 'Floor area', QUOTED: 'Quoted', CONTRACTED: 'Contracted' },
    dimension: {
      CITY_TIER: 'City tier',
      REGION: 'Region',
      CLIENT_TYPE: 'Client type',
      CLIENT_RATING: 'Client rating',
      PRODUCT_LINE: 'Product line',
      STATUS: 'Status',
      TRACKING_STAGE: 'Tracking stage',
      PURSUIT_STEP: 'How far it came',
      SOURCE: 'Source',
      POSITIONING: 'Positioning',
      LAND_AREA_BAND: 'Land area band',
      GFA_BAND: 'Floor area band',
      FAR_BAND: 'FAR band',
      MARKET_TRACKER: 'Market tracker',
      REGISTERED_MONTH: 'Month registered',
      REGISTERED_YEAR: 'Year registered',
    },
  },
} as const;

/** How figures of one table are read: in one unit, which is said once and fits the largest of them. */
export function sharedReading(largest: Figures, measure: Measure, locale: Locale): { readonly unit: string; readonly read: (figures: Figures) => string } {
  if (measure === 'COUNT') return { unit: '', read: (figures) => formatNumber(figures.count) };
  const most = Math.abs(drawFigure(largest, measure));
  const isArea = measure === 'LAND_AREA' || measure === 'GFA';
  const unit = locale === 'zh' && most >= 10_000 ? 'WAN' : 'ONE';
  const full = (figures: Figures): string =>
    isArea
      ? formatArea(measure === 'LAND_AREA' ? figures.landAreaM2 : figures.gfaM2, { unit: unit === 'WAN' ? 'WAN_M2' : 'M2', locale, places: unit === 'WAN' ? 2 : 0 })
      : formatMoney(measure === 'QUOTED' ? figures.quotedFen : figures.contractedFen, { unit: unit === 'WAN' ? 'WAN_YUAN' : 'YUAN', locale, places: 0 });
  // Chinese and areas have a space before the unit; English money has its sign in front.
  const split = (text: string): readonly [string, string] => {
    const at = text.lastIndexOf(' ');
    return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
  };
  return { unit: split(full(largest))[1], read: (figures) => split(full(figures))[0] };
}
