import {
  cityTier,
  clientType,
  leadSource,
  nextStepIssue,
  positioning,
  productLine,
  projectStatus,
  pursuitStep,
  ratingGrade,
  region,
  serviceContent,
  trackingStage,
  type Catalogue,
} from '@yingzao/domain/catalogues';
import { addDays, bandOfKey, daysInMonth, isIsoDate, readDecimal, type BandMeasure } from '@yingzao/domain/measures';

import type { CustomFieldFilter, DateRange, DecimalRange, ProjectFact, ProjectField, ProjectFilter, StatisticsDimension } from '../generated/types.generated';
import { readTracked, writeTracked } from './trackedBy';

export type { ProjectFilter };

/** How one field of the filter stands in an address; `read` answers null for what cannot be meant. */
interface Codec<T> {
  write(value: T): string;
  read(text: string): T | null;
}
type Value<K extends keyof ProjectFilter> = NonNullable<ProjectFilter[K]>;

const list = <T extends string>(isItem: (item: string) => item is T): Codec<T[]> => ({
  write: (values) => [...new Set(values)].join(','),
  read: (text) => {
    const values = [...new Set(text.split(','))].filter(isItem);
    return values.length > 0 ? values : null;
  },
});
const codes = <C extends string>(catalogue: Catalogue<C>): Codec<C[]> => list((item): item is C => catalogue.has(item));
const words = list((item): item is string => /^[\w-]+$/.test(item));
const flag: Codec<boolean> = { write: (on) => (on ? '1' : ''), read: (text) => (text === '1' ? true : null) };
const days: Codec<number> = { write: String, read: (text) => (/^[1-9]\d{0,3}$/.test(text) && Number(text) <= 3650 ? Number(text) : null) };
const wholeDays: Codec<number> = { write: String, read: (text) => (/^\d{1,4}$/.test(text) && Number(text) <= 3650 ? Number(text) : null) };
const plain: Codec<string> = { write: (text) => text, read: (text) => text || null };

const decimalRange: Codec<DecimalRange> = {
  write: ({ min, max, below }) => (min || max ? `${min ?? ''}..${max && below ? '<' : ''}${max ?? ''}` : ''),
  read: (text) => {
    const parts = /^(-?\d{1,15}(?:\.\d+)?)?\.\.(?:(<)?(-?\d{1,15}(?:\.\d+)?))?$/.exec(text);
    if (!parts || (!parts[1] && !parts[3])) return null;
    return { ...(parts[1] ? { min: parts[1] } : {}), ...(parts[3] ? { max: parts[3] } : {}), ...(parts[2] ? { below: true } : {}) };
  },
};
const dateRange: Codec<DateRange> = {
  write: ({ from, to }) => (from || to ? `${from ?? ''}..${to ?? ''}` : ''),
  read: (text) => {
    const [from = '', to = '', ...more] = text.split('..');
    if (more.length > 0 || !(from || to) || [from, to].some((day) => day && !isIsoDate(day))) return null;
    return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  },
};

/** `<id>~c~C1,C2;<id>~n~10..20`: letters of the operators, texts with the signs that part them encoded. */
export const customFields: Codec<CustomFieldFilter[]> = {
  write: (filters) =>
    filters
      .flatMap(({ fieldId, choices, number, day, flag: on, text, isSet }) =>
        [
          ['c', choices?.join(',')],
          ['n', number && decimalRange.write(number)],
          ['d', day && dateRange.write(day)],
          ['f', on == null ? '' : Number(on)],
          ['t', text?.replace(/[%~;]/g, encodeURIComponent).replaceAll('~', '%7E')],
          ['s', isSet == null ? '' : Number(isSet)],
        ].flatMap(([letter, value]) => (value == null || value === '' ? [] : [`${fieldId}~${letter}~${value}`])),
      )
      .join(';'),
  read: (text) => {
    const byField = new Map<string, CustomFieldFilter>();
    for (const part of text.split(';')) {
      const [fieldId = '', letter = '', value = ''] = part.split('~');
      const read = /^[\da-f-]{36}$/.test(fieldId) && Object.hasOwn(customOperators, letter) ? customOperators[letter]!(value) : null;
      if (read) byField.set(fieldId, { ...(byField.get(fieldId) ?? { fieldId }), ...read });
    }
    return byField.size > 0 ? [...byField.values()] : null;
  },
};
const given = <K extends string, T>(key: K, value: T | null): { [k in K]: T } | null => (value === null ? null : ({ [key]: value } as { [k in K]: T }));
const bit = (text: string): boolean | null => (text === '1' ? true : text === '0' ? false : null);
const customOperators: Readonly<Record<string, (text: string) => Omit<CustomFieldFilter, 'fieldId'> | null>> = {
  c: (text) => given('choices', words.read(text)),
  n: (text) => given('number', decimalRange.read(text)),
  d: (text) => given('day', dateRange.read(text)),
  f: (text) => given('flag', bit(text)),
  t: (text) => given('text', text.replace(/%(25|7E|3B)/g, decodeURIComponent) || null),
  s: (text) => given('isSet', bit(text)),
};

const day: Codec<string> = { write: (text) => text, read: (text) => (isIsoDate(text) ? text : null) };

const projectFacts: Readonly<Record<ProjectFact, true>> = { CLIENT_GROUP: true, WON_ON: true, SIGNED_ON: true, CONTRACT: true };
const projectFields: Readonly<Record<ProjectField, true>> = {
  CITY: true,
  PRODUCT_LINE: true,
  POSITIONING: true,
  SOURCE: true,
  MARKET_TRACKER: true,
  DESIGN_TRACKER: true,
  LAND_AREA: true,
  GFA: true,
  FAR: true,
  REGISTERED_ON: true,
  EXPECTED_SIGN_ON: true,
  NEXT_STEP: true,
  TRACKING_STAGE: true,
};

// Complete by type: a new field of the filter has no way into the address until it has its line here.
const codecs: { readonly [K in keyof Required<ProjectFilter>]: Codec<Value<K>> } = {
  text: plain,
  statuses: codes(projectStatus),
  trackingStages: codes(trackingStage),
  pursuitSteps: codes(pursuitStep),
  regions: codes(region),
  cityTiers: codes(cityTier),
  provinceCodes: words,
  cityCodes: words,
  districtCodes: words,
  clientTypes: codes(clientType),
  clientIds: words,
  clientGroupIds: words,
  clientRatings: codes(ratingGrade),
  clientSegmentIds: words,
  productLines: codes(productLine),
  positionings: codes(positioning),
  sources: codes(leadSource),
  serviceContents: codes(serviceContent),
  departmentIds: words,
  marketTrackerIds: words,
  designTrackerIds: words,
  landAreaM2: decimalRange,
  gfaM2: decimalRange,
  far: decimalRange,
  registeredOn: dateRange,
  expectedSignOn: dateRange,
  wonOn: dateRange,
  signedOn: dateRange,
  contractedFen: decimalRange,
  nextStepOn: dateRange,
  trackedBy: { write: writeTracked, read: readTracked },
  passedStages: codes(trackingStage),
  stageDays: wholeDays,
  customFields,
  unset: list((item): item is ProjectField => Object.hasOwn(projectFields, item)),
  unsetFacts: list((item): item is ProjectFact => Object.hasOwn(projectFacts, item)),
  lacksFiles: flag,
  untouchedDays: days,
  lacksReview: flag,
  nextStepIssues: codes(nextStepIssue),
  mine: flag,
  deleted: flag,
  asOf: day,
};

/** Every field of the filter, which is also the name of its parameter, in the order they are written. */
export const projectFilterKeys = Object.keys(codecs) as readonly (keyof ProjectFilter)[];

function writeField<K extends keyof ProjectFilter>(key: K, filter: ProjectFilter): string {
  const value = filter[key];
  return value == null ? '' : (codecs[key] as Codec<Value<K>>).write(value as Value<K>);
}

/**
 * The filter as the query of an address, without `?`, e.g. `statuses=TRACKING,WON&gfaM2=20000..<50000`; '' for none.
 * Lists have commas, ranges `..` (`<` before an upper bound that is not included), flags `1`. Equal filters give equal texts.
 */
export function toSearch(filter: ProjectFilter): string {
  const params = new URLSearchParams();
  for (const key of projectFilterKeys) {
    const text = writeField(key, filter);
    if (text) params.set(key, text);
  }
  return readable(params);
}

/** Commas and `<` stay readable: both may stand in a query as they are. */
const readable = (params: URLSearchParams): string => params.toString().replaceAll('%2C', ',').replaceAll('%3C', '<');

/** The filter an address means. What is no code, date or number is left out; other parameters of the page are not touched. */
export function fromSearch(params: URLSearchParams): ProjectFilter {
  const entries = projectFilterKeys.map((key) => [key, codecs[key].read(params.get(key) ?? '')] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== null)) as ProjectFilter;
}

/** The parameters with another filter; those of other names stay, such as the order of a list. */
export function withFilter(params: URLSearchParams, filter: ProjectFilter): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const key of projectFilterKeys) next.delete(key);
  for (const [key, value] of new URLSearchParams(toSearch(filter))) next.set(key, value);
  return next;
}

/** Address of the list of exactly the projects that the filter means. */
export function projectListHref(filter: ProjectFilter): string {
  const search = toSearch(filter);
  return search ? `/projects?${search}` : '/projects';
}

const listOf = {
  CITY_TIER: 'cityTiers',
  REGION: 'regions',
  CLIENT_TYPE: 'clientTypes',
  PRODUCT_LINE: 'productLines',
  STATUS: 'statuses',
  TRACKING_STAGE: 'trackingStages',
  PURSUIT_STEP: 'pursuitSteps',
  SOURCE: 'sources',
  POSITIONING: 'positionings',
  MARKET_TRACKER: 'marketTrackerIds',
  DESIGN_TRACKER: 'designTrackerIds',
  DEPARTMENT: 'departmentIds',
  CITY: 'cityCodes',
  CLIENT: 'clientIds',
  CLIENT_GROUP: 'clientGroupIds',
  CLIENT_RATING: 'clientRatings',
} as const satisfies Partial<Record<StatisticsDimension, keyof ProjectFilter>>;

const unsetOf: Partial<Record<StatisticsDimension, ProjectField>> = {
  TRACKING_STAGE: 'TRACKING_STAGE',
  CITY: 'CITY',
  PRODUCT_LINE: 'PRODUCT_LINE',
  POSITIONING: 'POSITIONING',
  SOURCE: 'SOURCE',
  MARKET_TRACKER: 'MARKET_TRACKER',
  DESIGN_TRACKER: 'DESIGN_TRACKER',
  LAND_AREA_BAND: 'LAND_AREA',
  GFA_BAND: 'GFA',
  FAR_BAND: 'FAR',
  REGISTERED_MONTH: 'REGISTERED_ON',
  REGISTERED_QUARTER: 'REGISTERED_ON',
  REGISTERED_YEAR: 'REGISTERED_ON',
  EXPECTED_MONTH: 'EXPECTED_SIGN_ON',
  EXPECTED_QUARTER: 'EXPECTED_SIGN_ON',
  EXPECTED_YEAR: 'EXPECTED_SIGN_ON',
};
const unsetFactOf = (dimension: StatisticsDimension): ProjectFact | null =>
  dimension === 'CLIENT_GROUP' ? 'CLIENT_GROUP' : dimension === 'FEE_BAND' ? 'CONTRACT' : dimension.startsWith('WON_') ? 'WON_ON' : dimension.startsWith('SIGNED_') ? 'SIGNED_ON' : null;

const bandOf: Partial<Record<StatisticsDimension, { measure: BandMeasure; field: 'landAreaM2' | 'gfaM2' | 'far' | 'contractedFen' }>> = {
  LAND_AREA_BAND: { measure: 'landArea', field: 'landAreaM2' },
  GFA_BAND: { measure: 'gfa', field: 'gfaM2' },
  FAR_BAND: { measure: 'far', field: 'far' },
  FEE_BAND: { measure: 'fee', field: 'contractedFen' },
};

/** The dates by which a dimension of time parts; null for every other dimension. */
export const periodOf = (dimension: StatisticsDimension): 'registeredOn' | 'expectedSignOn' | 'wonOn' | 'signedOn' | null =>
  dimension.startsWith('REGISTERED_') ? 'registeredOn' : dimension.startsWith('EXPECTED_') ? 'expectedSignOn' : dimension.startsWith('WON_') ? 'wonOn' : dimension.startsWith('SIGNED_') ? 'signedOn' : null;

/** First and last day of `2026`, `2026-Q1` or `2026-03`. */
function daysOf(key: string): { readonly from: string; readonly to: string } {
  const [year = '', part] = key.split('-');
  const two = (month: number): string => String(month).padStart(2, '0');
  const [first, last] = part === undefined ? [1, 12] : part.startsWith('Q') ? [Number(part.slice(1)) * 3 - 2, Number(part.slice(1)) * 3] : [Number(part), Number(part)];
  return { from: `${year}-${two(first)}-01`, to: `${year}-${two(last)}-${daysInMonth(Number(year), last)}` };
}

const later = (a: string | null | undefined, b: string): string => (a && a > b ? a : b);
const earlier = (a: string | null | undefined, b: string): string => (a && a < b ? a : b);

/**
 * The filter of one segment of a chart drawn over `filter`: it finds exactly the rows the segment counts.
 * @param key key of the segment as the server sent it; NONE where the field is empty
 * @returns null where a list cannot say it, e.g. a city abroad
 */
export function segmentFilter(filter: ProjectFilter, dimension: StatisticsDimension, key: string): ProjectFilter | null {
  if (key === 'NONE') {
    const [field, fact] = [unsetOf[dimension], unsetFactOf(dimension)];
    if (fact) return { ...filter, unsetFacts: [...new Set([...(filter.unsetFacts ?? []), fact])] };
    return field ? { ...filter, unset: [...new Set([...(filter.unset ?? []), field])] } : null;
  }
  // Cities abroad have a name and no code.
  if (dimension === 'CITY' && !/^\d+$/.test(key)) return null;
  // A segment only holds rows of the filter, so its one code stands for the codes chosen there.
  if (dimension in listOf) return { ...filter, [listOf[dimension as keyof typeof listOf]]: [key] };
  if (dimension === 'CLIENT_KIND') {
    const types = clientType.items.filter((item) => item.group === key && (!filter.clientTypes || filter.clientTypes.includes(item.code))).map((item) => item.code);
    return { ...filter, clientTypes: types };
  }
  const time = periodOf(dimension);
  if (time) {
    const { from, to } = daysOf(key);
    const within = filter[time];
    return { ...filter, [time]: { from: later(within?.from, from), to: earlier(within?.to, to) } };
  }
  const band = bandOf[dimension];
  if (!band) return null;
  // The key says the bounds that the server counted by, so that the list means the same after they were changed.
  const range = bandOfKey(band.measure, key);
  return range ? { ...filter, [band.field]: bothRanges({ min: range.from, ...(range.to ? { max: range.to, below: true } : {}) }, filter[band.field] ?? {}) } : null;
}

/** What is in both ranges. */
export function bothRanges(a: DecimalRange, b: DecimalRange): DecimalRange {
  const numbers = (...texts: readonly (string | null | undefined)[]) => texts.filter((text) => text != null && text !== '').sort((x, y) => readDecimal(x!)?.cmp(readDecimal(y!) ?? 0) ?? 0) as string[];
  const [min, max] = [numbers(a.min, b.min).at(-1), numbers(a.max, b.max)[0]];
  const isBelow = max !== undefined && [a, b].some((range) => range.below && range.max && readDecimal(range.max)?.eq(max));
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }), ...(isBelow ? { below: true } : {}) };
}

/** The field of the filter that names the segments of a dimension; null where they are told by something else. */
export const listFieldOf = (dimension: StatisticsDimension): keyof ProjectFilter | null => (dimension in listOf ? listOf[dimension as keyof typeof listOf] : null);

/**
 * The filter of several segments of a chart drawn over `filter` together, such as those that found no place of their own.
 * @param keys keys of the segments as the server sent them; null where they are too many to name
 * @returns null where a list cannot say it
 */
export function restFilter(filter: ProjectFilter, dimension: StatisticsDimension, keys: readonly string[] | null): ProjectFilter | null {
  if (!keys || keys.length === 0 || !(dimension in listOf) || keys.includes('NONE')) return null;
  if (dimension === 'CITY' && keys.some((key) => !/^\d+$/.test(key))) return null;
  return { ...filter, [listOf[dimension as keyof typeof listOf]]: [...keys] };
}

/** The filter of all that lies before a month, quarter or year of a dimension of time, by its key as the server sent it. */
export function earlierFilter(filter: ProjectFilter, key: string, dimension: StatisticsDimension = 'REGISTERED_MONTH'): ProjectFilter {
  const time = periodOf(dimension) ?? 'registeredOn';
  return { ...filter, [time]: { ...filter[time], to: earlier(filter[time]?.to, addDays(daysOf(key).from, -1)) } };
}
