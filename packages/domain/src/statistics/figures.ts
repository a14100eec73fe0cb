import { formatArea, formatCompact, formatMoney, formatNumber, fromFen, readDecimal } from '../measures/index';

export type Locale = 'zh' | 'en';

/** What the server counts over a filter; numbers are exact decimals. What was not asked for is not there. */
export interface Figures {
  readonly count: number;
  readonly landAreaM2?: string;
  readonly gfaM2?: string;
  readonly quotedFen?: string;
  readonly contractedFen?: string;
  readonly clients?: number;
  readonly quotes?: number;
  readonly contracts?: number;
  readonly weightedFen?: string;
  readonly backlogFen?: string;
  readonly invoicedFen?: string;
  readonly receivedFen?: string;
  readonly wonCount?: number;
  readonly decidedCount?: number;
  readonly wonFen?: string;
  readonly decidedFen?: string;
  readonly pricedFen?: string;
  readonly pricedGfaM2?: string;
}

/** Of what counts nothing. */
export const noFigures: Figures = { count: 0 };

export type Measure = 'COUNT' | 'CLIENTS' | 'QUOTES' | 'CONTRACTS' | 'LAND_AREA' | 'GFA' | 'QUOTED' | 'WEIGHTED' | 'CONTRACTED' | 'BACKLOG' | 'INVOICED' | 'RECEIVED' | 'WIN_RATE' | 'WIN_RATE_BY_FEE' | 'FEE_PER_M2';

/** Pieces, m2, fen, a part of a whole, or yuan a m2. */
type Kind = 'pieces' | 'area' | 'money' | 'rate' | 'price';
const readings: Readonly<Record<Measure, { readonly kind: Kind; readonly of: (figures: Figures) => string | number | undefined; readonly over?: (figures: Figures) => string | number | undefined }>> = {
  COUNT: { kind: 'pieces', of: (f) => f.count },
  CLIENTS: { kind: 'pieces', of: (f) => f.clients },
  QUOTES: { kind: 'pieces', of: (f) => f.quotes },
  CONTRACTS: { kind: 'pieces', of: (f) => f.contracts },
  LAND_AREA: { kind: 'area', of: (f) => f.landAreaM2 },
  GFA: { kind: 'area', of: (f) => f.gfaM2 },
  QUOTED: { kind: 'money', of: (f) => f.quotedFen },
  WEIGHTED: { kind: 'money', of: (f) => f.weightedFen },
  CONTRACTED: { kind: 'money', of: (f) => f.contractedFen },
  BACKLOG: { kind: 'money', of: (f) => f.backlogFen },
  INVOICED: { kind: 'money', of: (f) => f.invoicedFen },
  RECEIVED: { kind: 'money', of: (f) => f.receivedFen },
  WIN_RATE: { kind: 'rate', of: (f) => f.wonCount, over: (f) => f.decidedCount },
  WIN_RATE_BY_FEE: { kind: 'rate', of: (f) => f.wonFen, over: (f) => f.decidedFen },
  FEE_PER_M2: { kind: 'price', of: (f) => f.pricedFen, over: (f) => f.pricedGfaM2 },
};

export const measures = Object.keys(readings) as readonly Measure[];
/** Those that are wanted most, in the strip above the charts. */
export const mainMeasures = ['COUNT', 'LAND_AREA', 'GFA', 'QUOTED', 'CONTRACTED'] as const satisfies readonly Measure[];
export const kindOf = (measure: Measure): Kind => readings[measure].kind;
/** Whether the parts of a whole add up to it: rates, prices and clients of several segments do not. */
export const addsUp = (measure: Measure): boolean => measure !== 'CLIENTS' && readings[measure].over === undefined;

/** One measure as a number to draw: pieces, m2, yuan, per cent or yuan a m2. */
export function drawFigure(figures: Figures, measure: Measure): number {
  const { kind, of, over } = readings[measure];
  const value = of(figures) ?? 0;
  if (kind === 'money') return Number(fromFen(value, 'YUAN'));
  if (!over) return Number(value);
  const whole = Number(over(figures) ?? 0);
  if (whole === 0) return 0;
  return kind === 'rate' ? (Number(value) / whole) * 100 : Number(value) / 100 / whole;
}

/** The same to read: `354`, `128.5 万㎡`, `3.2 亿元`, `41.7%`; a dash where nothing was decided. `exact` is to the last place, for those who check: `1,285,013.47 ㎡`. */
export function readFigure(figures: Figures, measure: Measure, locale: Locale, exact = false): string {
  const { kind, of, over } = readings[measure];
  const value = of(figures) ?? 0;
  if (kind === 'area') return formatArea(value, { unit: exact ? 'M2' : 'auto', locale });
  if (kind === 'money') return formatMoney(value, { unit: exact ? 'YUAN' : 'auto', locale });
  if (!over) return formatNumber(value);
  if (Number(over(figures) ?? 0) === 0) return '—';
  if (kind === 'rate') return `${drawFigure(figures, measure).toFixed(1)}%`;
  return `${drawFigure(figures, measure).toFixed(2)} ${locale === 'zh' ? '元/㎡' : 'CNY/m²'}`;
}

/** The same as a plain decimal for files and differences: pieces, m2, yuan; rates and prices to the place to which they are read. Null where nothing was decided. */
export function exactFigure(figures: Figures, measure: Measure): string | null {
  const { kind, of, over } = readings[measure];
  const value = of(figures) ?? 0;
  if (kind === 'money') return fromFen(value, 'YUAN');
  if (!over) return String(value);
  return Number(over(figures) ?? 0) === 0 ? null : drawFigure(figures, measure).toFixed(kind === 'rate' ? 1 : 2);
}

/** Both together: what can be added up is. */
export function sumFigures(a: Figures, b: Figures): Figures {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Figures>;
  const sum = (x: string | number | undefined, y: string | number | undefined): string | number =>
    typeof x === 'string' || typeof y === 'string' ? (readDecimal(x ?? 0)?.plus(readDecimal(y ?? 0) ?? 0) ?? 0).toString() : (x ?? 0) + (y ?? 0);
  names.delete('__typename' as keyof Figures);
  return Object.fromEntries([...names].map((name) => [name, sum(a[name], b[name])])) as unknown as Figures;
}

/** A number on an axis: `1.2万`. */
export const shortFigure = (value: number, locale: Locale): string => formatCompact(value, locale, 1);

/** How figures of one measure are written on an axis. */
export const axisFigure =
  (measure: Measure, locale: Locale) =>
  (value: number): string =>
    kindOf(measure) === 'rate' ? `${Math.round(value)}%` : shortFigure(value, locale);

/** Names of what is counted and of what it is grouped by, the same wherever figures are shown. */
export const figureTexts = {
  zh: {
    measure: { COUNT: '项目数', CLIENTS: '客户数', QUOTES: '报价数', CONTRACTS: '合同数', LAND_AREA: '土地面积', GFA: '建筑面积', QUOTED: '报价额', WEIGHTED: '加权预测', CONTRACTED: '签约额', BACKLOG: '在手合同余额', INVOICED: '开票额', RECEIVED: '回款额', WIN_RATE: '赢单率', WIN_RATE_BY_FEE: '赢单率（按金额）', FEE_PER_M2: '平均单价' },
    /** What a drawing of it is in, as `drawFigure` gives it. */
    unit: { COUNT: '个', CLIENTS: '家', QUOTES: '份', CONTRACTS: '份', LAND_AREA: '㎡', GFA: '㎡', QUOTED: '元', WEIGHTED: '元', CONTRACTED: '元', BACKLOG: '元', INVOICED: '元', RECEIVED: '元', WIN_RATE: '%', WIN_RATE_BY_FEE: '%', FEE_PER_M2: '元/㎡' },
    dimension: {
      CITY_TIER: '城市等级',
      REGION: '所属地域',
      CLIENT_KIND: '客户大类',
      CLIENT_TYPE: '客户性质',
      CLIENT: '客户',
      CLIENT_GROUP: '客户集团',
      CITY: '城市',
      DEPARTMENT: '部门',
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
      FEE_BAND: '签约额段',
      MARKET_TRACKER: '市场跟踪人',
      DESIGN_TRACKER: '设计跟踪人',
      REGISTERED_MONTH: '登记月份',
      REGISTERED_QUARTER: '登记季度',
      REGISTERED_YEAR: '登记年份',
      EXPECTED_MONTH: '预计签约月份',
      EXPECTED_QUARTER: '预计签约季度',
      EXPECTED_YEAR: '预计签约年份',
      WON_MONTH: '成交月份',
      WON_QUARTER: '成交季度',
      WON_YEAR: '成交年份',
      SIGNED_MONTH: '首签月份',
      SIGNED_QUARTER: '首签季度',
      SIGNED_YEAR: '首签年份',
    },
  },
  en: {
    measure: { COUNT: 'Projects', CLIENTS: 'Clients', QUOTES: 'Quotes', CONTRACTS: 'Contracts', LAND_AREA: 'Land area', GFA: 'Floor area', QUOTED: 'Quoted', WEIGHTED: 'Weighted forecast', CONTRACTED: 'Contracted', BACKLOG: 'Backlog', INVOICED: 'Invoiced', RECEIVED: 'Received', WIN_RATE: 'Win rate', WIN_RATE_BY_FEE: 'Win rate by fee', FEE_PER_M2: 'Average fee' },
    /** What a drawing of it is in, as `drawFigure` gives it. */
    unit: { COUNT: 'projects', CLIENTS: 'clients', QUOTES: 'quotes', CONTRACTS: 'contracts', LAND_AREA: 'm²', GFA: 'm²', QUOTED: 'CNY', WEIGHTED: 'CNY', CONTRACTED: 'CNY', BACKLOG: 'CNY', INVOICED: 'CNY', RECEIVED: 'CNY', WIN_RATE: '%', WIN_RATE_BY_FEE: '%', FEE_PER_M2: 'CNY/m²' },
    dimension: {
      CITY_TIER: 'City tier',
      REGION: 'Region',
      CLIENT_KIND: 'Kind of client',
      CLIENT_TYPE: 'Client type',
      CLIENT: 'Client',
      CLIENT_GROUP: 'Client group',
      CITY: 'City',
      DEPARTMENT: 'Department',
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
      FEE_BAND: 'Contracted fee band',
      MARKET_TRACKER: 'Market tracker',
      DESIGN_TRACKER: 'Design tracker',
      REGISTERED_MONTH: 'Month registered',
      REGISTERED_QUARTER: 'Quarter registered',
      REGISTERED_YEAR: 'Year registered',
      EXPECTED_MONTH: 'Month of expected signing',
      EXPECTED_QUARTER: 'Quarter of expected signing',
      EXPECTED_YEAR: 'Year of expected signing',
      WON_MONTH: 'Month won',
      WON_QUARTER: 'Quarter won',
      WON_YEAR: 'Year won',
      SIGNED_MONTH: 'Month first signed',
      SIGNED_QUARTER: 'Quarter first signed',
      SIGNED_YEAR: 'Year first signed',
    },
  },
} as const;

/** How figures of one table are read: in one unit, which is said once and fits the largest of them. */
export function sharedReading(largest: Figures, measure: Measure, locale: Locale): { readonly unit: string; readonly read: (figures: Figures) => string } {
  const { kind, of, over } = readings[measure];
  if (kind === 'pieces') return { unit: '', read: (figures) => formatNumber(of(figures) ?? 0) };
  if (over) return { unit: kind === 'price' ? (locale === 'zh' ? '元/㎡' : 'CNY/m²') : '%', read: (figures) => (Number(over(figures) ?? 0) === 0 ? '—' : drawFigure(figures, measure).toFixed(kind === 'price' ? 2 : 1)) };
  const most = Math.abs(drawFigure(largest, measure));
  const unit = locale === 'zh' && most >= 10_000 ? 'WAN' : 'ONE';
  const full = (figures: Figures): string =>
    kind === 'area'
      ? formatArea(of(figures) ?? 0, { unit: unit === 'WAN' ? 'WAN_M2' : 'M2', locale, places: unit === 'WAN' ? 2 : 0 })
      : formatMoney(of(figures) ?? 0, { unit: unit === 'WAN' ? 'WAN_YUAN' : 'YUAN', locale, places: 0 });
  // Chinese and areas have a space before the unit; English money has its sign in front.
  const split = (text: string): readonly [string, string] => {
    const at = text.lastIndexOf(' ');
    return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
  };
  return { unit: split(full(largest))[1], read: (figures) => split(full(figures))[0] };
}

export type Dimension = keyof typeof figureTexts.zh.dimension;
