import { chartForms, crossedForms, plainForms, singleForms, type ChartForm, type CrossedForm, type PlainForm, type SingleForm } from '@yingzao/domain/statistics';

import type { StatisticsDimension } from '../generated/types.generated';
import { addsUp, type Measure } from './figures';
import { isLadder, isTime } from './segments';

/** Dimensions in the order and the groups in which they are offered. */
export const dimensionGroups = {
  place: ['CITY_TIER', 'REGION', 'CITY'],
  client: ['CLIENT_KIND', 'CLIENT_TYPE', 'CLIENT_GROUP', 'CLIENT', 'CLIENT_RATING'],
  product: ['PRODUCT_LINE', 'POSITIONING', 'LAND_AREA_BAND', 'GFA_BAND', 'FAR_BAND', 'FEE_BAND'],
  pursuit: ['STATUS', 'TRACKING_STAGE', 'PURSUIT_STEP', 'SOURCE'],
  people: ['MARKET_TRACKER', 'DESIGN_TRACKER', 'DEPARTMENT'],
  time: ['REGISTERED_MONTH', 'REGISTERED_QUARTER', 'REGISTERED_YEAR', 'EXPECTED_MONTH', 'EXPECTED_QUARTER', 'EXPECTED_YEAR', 'WON_MONTH', 'WON_QUARTER', 'WON_YEAR', 'SIGNED_MONTH', 'SIGNED_QUARTER', 'SIGNED_YEAR'],
} as const satisfies Readonly<Record<string, readonly StatisticsDimension[]>>;
const known: readonly StatisticsDimension[] = Object.values(dimensionGroups).flat();

export { crossedForms, plainForms, singleForms, type CrossedForm, type PlainForm, type SingleForm };
export type Form = ChartForm;

/** What the free chart of the page shows: by one dimension, or by one within another. */
export interface Exploration {
  readonly by: StatisticsDimension;
  readonly within: StatisticsDimension | null;
  /** Null: what is proposed for the data. */
  readonly form: Form | null;
}

const [BY, WITHIN, FORM] = ['by', 'within', 'form'];
const dimensionIn = (text: string | null): StatisticsDimension | null => known.find((name) => name.toLowerCase() === text) ?? null;

/** What an address without them means: the whole by two dimensions, which shows what there is to choose. */
const usual: Exploration = { by: 'REGION', within: 'STATUS', form: null };
const NONE = 'none';

/** What an address means; anything it cannot mean is left out. */
export function explorationIn(params: URLSearchParams): Exploration {
  const by = dimensionIn(params.get(BY));
  const within = dimensionIn(params.get(WITHIN));
  const form = chartForms.find((one) => one === params.get(FORM)) ?? null;
  if (!by) return { ...usual, within: params.get(WITHIN) === NONE ? null : usual.within, form };
  return { by, within: within === by ? null : within, form };
}

/** The parameters with another exploration; the rest of the address stays. */
export function withExploration(params: URLSearchParams, { by, within, form }: Exploration): URLSearchParams {
  const next = new URLSearchParams(params);
  const isUsual = by === usual.by && within === usual.within;
  const values = { [BY]: isUsual ? null : by.toLowerCase(), [WITHIN]: isUsual ? null : (within?.toLowerCase() ?? NONE), [FORM]: form };
  for (const [name, value] of Object.entries(values))
    if (value) next.set(name, value);
    else next.delete(name);
  return next;
}

/** Whether a measure says anything by a dimension: what has a day of winning is won, so that a win rate by it is always the whole. */
export const tells = (dimension: StatisticsDimension, measure: Measure): boolean => !dimension.startsWith('WON_') || (measure !== 'WIN_RATE' && measure !== 'WIN_RATE_BY_FEE');

/** What is shown of a measure: dimensions that say nothing of it give way. */
export function exploredFor(exploration: Exploration, measure: Measure): Exploration {
  if (!tells(exploration.by, measure)) return usual;
  return exploration.within && !tells(exploration.within, measure) ? { ...exploration, within: null, form: null } : exploration;
}

/** A form in which two of each can stand beside each other. */
export const comparableForm = (form: SingleForm): SingleForm => (form === 'line' || form === 'columns' ? form : form === 'area' ? 'line' : 'bars');

/** Forms that tell the truth about such data, the proposed one first: rates have no whole that they are parts of. */
export function formsFor({ by, within }: Pick<Exploration, 'by' | 'within'>, measure: Measure, isCompared = false): readonly Form[] {
  if (isCompared && !within) return isTime(by) ? ['line', 'columns', 'bars'] : ['bars', 'columns'];
  if (within) return addsUp(measure) ? ['stacked', 'grouped', 'full', 'heat'] : ['heat', 'grouped'];
  // What is expected of a month is not on its way from one to the next.
  if (by.startsWith('EXPECTED_')) return ['columns', 'bars', 'line', 'area'];
  if (isTime(by)) return ['line', 'area', 'columns', 'bars'];
  if (isLadder(by) && addsUp(measure)) return ['bars', 'columns', 'funnel', 'ring', 'tiles'];
  return addsUp(measure) ? ['bars', 'columns', 'ring', 'tiles'] : ['bars', 'columns'];
}

export function formOf(exploration: Exploration, measure: Measure, isCompared = false): Form {
  const offered = formsFor(exploration, measure, isCompared);
  return offered.find((form) => form === exploration.form) ?? offered[0]!;
}
