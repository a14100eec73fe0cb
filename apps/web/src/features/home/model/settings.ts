import { projectStatus } from '@yingzao/domain/catalogues';
import type { ProjectStatus } from '@yingzao/domain/catalogues';
import type { JsonObject, JsonValue } from '@yingzao/domain/dashboard';

// Settings are stored as JSON that only the widget understands. A parser answers null for what makes no sense: the
// frame then says so and offers the default, and the rest of the home is not touched.

export const measures = ['COUNT', 'LAND_AREA', 'GFA', 'QUOTED', 'CONTRACTED'] as const;
export type Measure = (typeof measures)[number];
export const dimensions = [
  'CITY_TIER',
  'REGION',
  'CLIENT_TYPE',
  'PRODUCT_LINE',
  'STATUS',
  'TRACKING_STAGE',
  'PURSUIT_STEP',
  'SOURCE',
  'POSITIONING',
  'LAND_AREA_BAND',
  'GFA_BAND',
  'FAR_BAND',
  'MARKET_TRACKER',
  'REGISTERED_MONTH',
  'REGISTERED_YEAR',
] as const;
export type Dimension = (typeof dimensions)[number];
export const forms = ['bar', 'column', 'donut', 'line'] as const;
export type Form = (typeof forms)[number];
export const periods = ['all', 'year', 'quarter', 'month'] as const;
export type Period = (typeof periods)[number];

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

/** What is counted, and of which projects; the same for a chart and a single figure. */
export interface FigureSettings {
  readonly measure: Measure;
  readonly statuses: readonly ProjectStatus[];
  readonly period: Period;
  readonly mine: boolean;
}

export function parseFigure(settings: JsonObject): FigureSettings | null {
  const measure = oneOf(measures, settings.measure, 'COUNT');
  const statuses = manyOf(projectStatus.codes, settings.statuses);
  const period = oneOf(periods, settings.period, 'all');
  const mine = flag(settings.mine);
  return measure && statuses && period && mine !== null ? { measure, statuses, period, mine } : null;
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
  readonly dimension: Dimension;
  readonly form: Form;
}

export function parseChart(settings: JsonObject): ChartSettings | null {
  const figure = parseFigure(settings);
  const dimension = oneOf(dimensions, settings.dimension, 'CITY_TIER');
  const form = oneOf(forms, settings.form, 'bar');
  return figure && dimension && form ? { ...figure, dimension, form } : null;
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
