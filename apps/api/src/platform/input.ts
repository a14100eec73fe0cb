import { isIsoDate } from '@yingzao/domain/measures';
import type { Problems } from './errors';

/** No database keeps these in a text, and nobody can see them to take them out. */
const unstorable = /(?![\t\n\r])\p{Cc}|\p{Cs}/gu;
/** Other ends of lines, as word processors write them. */
const lineEnds = /[\v\f\u0085\u2028\u2029]/g;

/** The text without characters that cannot be stored. */
export const storable = (text: string): string => text.replace(lineEnds, '\n').replace(unstorable, '');

/** Every text in a value, its keys too, made storable; the value itself when nothing had to change. */
export function storableDeep<T>(value: T): T {
  if (typeof value === 'string') return storable(value) as T;
  if (Array.isArray(value)) {
    const items = value.map(storableDeep);
    return items.some((item, at) => item !== value[at]) ? (items as T) : value;
  }
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, item]) => [storable(key), storableDeep(item)] as const);
  const isSame = Object.entries(value).every(([key, item], at) => entries[at]![0] === key && entries[at]![1] === item);
  return isSame ? value : (Object.fromEntries(entries) as T);
}

/** White space and characters without a width, at either end. */
const edges = /^[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]+|[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]+$/g;

/** Trimmed text; nothing is left of one that shows nothing. */
export const trimmed = (text: string): string => text.replace(edges, '');

/** Turns the text of an input into stored values, collecting what is wrong field by field. */
export class InputReader<I extends object> {
  constructor(
    private readonly input: I,
    readonly problems: Problems,
    private readonly prefix: readonly string[] = [],
  ) {}

  /** Whether the field was given at all: omitted fields stay as they are. */
  has(field: keyof I & string): boolean {
    return this.input[field] !== undefined;
  }

  path(field: string): readonly string[] {
    return [...this.prefix, field];
  }

  /** Trimmed text; empty becomes null. */
  text(field: keyof I & string, max = 200): string | null {
    const value = this.input[field];
    if (typeof value !== 'string') return null;
    const text = trimmed(value);
    if ([...text].length > max) this.problems.add('TOO_LONG', this.path(field), { max });
    return text === '' ? null : text;
  }

  /** Text that must not be empty. */
  required(field: keyof I & string, max = 200): string {
    const value = this.text(field, max);
    if (value === null) this.problems.add('REQUIRED', this.path(field));
    return value ?? '';
  }

  /** ISO date, checked against the calendar. */
  date(field: keyof I & string): string | null {
    const value = this.text(field);
    if (value === null) return null;
    if (!isIsoDate(value)) this.problems.add('NOT_A_DATE', this.path(field));
    return value;
  }

  /** Exact decimal within bounds, as text. */
  decimal(field: keyof I & string, bounds: { min?: number; above?: number; max: number; places: number }): string | null {
    const value = this.text(field);
    if (value === null) return null;
    if (!/^-?\d{1,15}(\.\d+)?$/.test(value) || (value.split('.')[1] ?? '').length > bounds.places) {
      this.problems.add('NOT_A_NUMBER', this.path(field));
      return null;
    }
    const number = Number(value);
    if (number > bounds.max || number < (bounds.min ?? -bounds.max) || (bounds.above !== undefined && number <= bounds.above))
      this.problems.add('OUT_OF_RANGE', this.path(field), { min: bounds.min ?? bounds.above ?? -bounds.max, max: bounds.max });
    return value;
  }

  /** Amount of money: a whole, non-negative number of fen. */
  fen(field: keyof I & string): string | null {
    return this.decimal(field, { min: 0, max: 9_000_000_000_000_000, places: 0 });
  }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
export const isUuid = (value: string): boolean => uuid.test(value);
