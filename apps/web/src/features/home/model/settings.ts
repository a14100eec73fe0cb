import { projectStatus } from '@yingzao/domain/catalogues';
import type { ProjectStatus } from '@yingzao/domain/catalogues';
import type { JsonObject, JsonValue } from '@yingzao/domain/dashboard';

import type { ProjectFilter, StatisticsDimension } from '../../../generated/types.generated';
import { dimensionGroups, plainForms } from '../../../lib/exploration';
import type { PlainForm } from '../../../lib/exploration';
import { measures } from '../../../lib/figures';
import type { Measure } from '../../../lib/figures';
import { fromSearch, toSearch } from '../../../lib/projectFilter';
import { periods } from './periods';
import type { Period } from './periods';

// Settings are stored as JSON that only the widget understands. A parser answers null for what makes no sense: the
// frame then says so and offers the default, and the rest of the home is not touched.

export const dimensions: readonly StatisticsDimension[] = Object.values(dimensionGroups).flat();
/** As they were called before charts had the forms of the statistics page. */
const formerForms: Readonly<Record<string, PlainForm>> = { bar: 'bars', column: 'columns', donut: 'ring' };

export function oneOf<T extends string>(values: readonly T[], value: JsonValue | undefined, fallback: T): T | null {
  if (value === undefined) return fallback;
  return values.find((item) => item === value) ?? null;
}

export function manyOf<T extends string>(values: readonly T[], value: JsonValue | undefined): T[] | null {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return null;
  const known = values.filter((item) => value.includes(item));
  return known.length === new Set(value).size ? known : null;
}

export function flag(value: JsonValue | undefined): boolean | null {
  return value === undefined ? false : typeof value === 'boolean' ? value : null;
}

function rows(value: JsonValue | undefined): number | null {
  if (value === undefined) return 6;
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 10 ? value : null;
}

/** The 8,000 characters of a widget's settings have room for more, its other settings included. */
const longestFilter = 2000;

/** Conditions stored as the address of the list has them; what no filter can mean is left out. Null when they make no sense. */
export function conditionsIn(value: JsonValue | undefined): ProjectFilter | null {
  if (value === undefined) return {};
  return typeof value === 'string' && value.length <= longestFilter ? fromSearch(new URLSearchParams(value)) : null;
}

/** What is counted, and of which projects; the same for every widget of figures. */
export interface FigureSettings {
  readonly measure: Measure;
  readonly statuses: readonly ProjectStatus[];
  /** Seen from the day on which it is shown; instead of a time of registration in `filter`. */
  readonly period: Period;
  readonly mine: boolean;
  /** Every other condition, as the address of the project list has them, e.g. `regions=EAST&productLines=OFFICE`. */
  readonly filter: string;
}

export function parseFigure(settings: JsonObject): FigureSettings | null {
  const measure = oneOf(measures, settings.measure, 'COUNT');
  const statuses = manyOf(projectStatus.codes, settings.statuses);
  const period = oneOf(periods, settings.period, 'all');
  const mine = flag(settings.mine);
  const conditions = conditionsIn(settings.filter);
  if (!measure || !statuses || !period || mine === null || !conditions) return null;
  const { statuses: among, mine: isMine, ...rest } = conditions;
  return { measure, statuses: statuses.length > 0 ? statuses : (among ?? []), period, mine: mine || isMine === true, filter: toSearch(rest) };
}

export interface KpiSettings extends FigureSettings {
  /** The last twelve months as a line and the change against the period before. */
  readonly trend: boolean;
}

export function parseKpi(settings: JsonObject): KpiSettings | null {
  const figure = parseFigure(settings);
  const trend = flag(settings.trend);
  return figure && trend !== null ? { ...figure, trend } : null;
}

export interface ChartSettings extends FigureSettings {
  readonly dimension: StatisticsDimension;
  /** As it was chosen; drawn is the first that suits the data where this one does not. */
  readonly form: PlainForm;
}

const chartParser =
  (usual: Pick<ChartSettings, 'dimension' | 'form'>) =>
  (settings: JsonObject): ChartSettings | null => {
    const figure = parseFigure(settings);
    const dimension = oneOf(dimensions, settings.dimension, usual.dimension);
    const form = oneOf(plainForms, (typeof settings.form === 'string' && formerForms[settings.form]) || settings.form, usual.form);
    return figure && dimension && form ? { ...figure, dimension, form } : null;
  };
export const parseChart = chartParser({ dimension: 'CITY_TIER', form: 'bars' });
export const parseTrend = chartParser({ dimension: 'REGISTERED_MONTH', form: 'line' });

export interface RankingSettings extends FigureSettings {
  readonly dimension: StatisticsDimension;
  /** Places that are listed; the others are summed where they add up. */
  readonly places: number;
}
export const placeCounts = [5, 8, 10, 15, 20] as const;

export function parseRanking(settings: JsonObject): RankingSettings | null {
  const figure = parseFigure(settings);
  const dimension = oneOf(dimensions, settings.dimension, 'MARKET_TRACKER');
  const places = settings.places === undefined ? 10 : placeCounts.find((count) => count === settings.places);
  return figure && dimension && places ? { ...figure, dimension, places } : null;
}

export interface ListSettings {
  readonly rows: number;
}

export function parseList(settings: JsonObject): ListSettings | null {
  const count = rows(settings.rows);
  return count === null ? null : { rows: count };
}

export interface NoteSettings {
  readonly text: string;
}

/** Letters a note may have; the document allows 8,000 for all settings of a widget, escapes included. */
export const longestNote = 3500;

export function parseNote(settings: JsonObject): NoteSettings | null {
  if (settings.text === undefined) return { text: '' };
  return typeof settings.text === 'string' ? { text: settings.text } : null;
}
