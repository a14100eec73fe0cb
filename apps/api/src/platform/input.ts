import { isIsoDate } from '@yingzao/domain/measures';
import type { Problems } from './errors';

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
    const trimmed = value.trim();
    if ([...trimmed].length > max) this.problems.add('TOO_LONG', this.path(field), { max });
    return trimmed === '' ? null : trimmed;
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
