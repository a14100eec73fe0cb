import { isIsoDate } from '@yingzao/domain/measures';
import type { Problems } from './errors';
import { isUuid } from './input';

interface Range {
  readonly min?: string | null;
  readonly max?: string | null;
}
interface Days {
  readonly from?: string | null;
  readonly to?: string | null;
}

/** The firm's calendar decides on which day a moment falls. */
const firmZone = 'Asia/Shanghai';

/** Collects the conditions of a list's filter with bound parameters; parts that are not asked for add nothing. Columns are literals of the code. */
export class SqlFilter {
  private readonly parts: string[];

  constructor(
    private readonly params: unknown[],
    private readonly problems: Problems,
    start: readonly string[] = [],
  ) {
    this.parts = [...start];
  }

  get where(): string {
    return this.parts.length > 0 ? this.parts.join(' AND ') : 'true';
  }

  bind(value: unknown): string {
    return `$${this.params.push(value)}`;
  }

  add(condition: string): void {
    this.parts.push(condition);
  }

  oneOf(column: string, values: readonly string[] | null | undefined): void {
    if (!values) return;
    this.add(values.length === 1 ? `${column} = ${this.bind(values[0])}` : `${column} = ANY (${this.bind(values)})`);
  }

  /** Ids are compared as uuid; what is none matches nothing. */
  ids(column: string, values: readonly string[] | null | undefined): void {
    if (values) this.add(`${column} = ANY (${this.bind(values.filter(isUuid))}::uuid[])`);
  }

  /** Amounts in fen, both ends included. */
  fen(column: string, range: Range | null | undefined, name: string): void {
    for (const [key, operator] of [['min', '>='], ['max', '<=']] as const) {
      const value = range?.[key];
      if (value == null || value === '') continue;
      if (!/^\d{1,18}$/.test(value)) this.problems.add('NOT_A_NUMBER', ['filter', name, key]);
      else this.add(`${column} ${operator} ${this.bind(value)}::bigint`);
    }
  }

  /** Days of a date column, both ends included. */
  dates(column: string, range: Days | null | undefined, name: string): void {
    this.eachDay(range, name, (key, value) => this.add(`${column} ${key === 'from' ? '>=' : '<='} ${this.bind(value)}::date`));
  }

  /** Days of a moment's column in the firm's calendar, both ends included. */
  days(column: string, range: Days | null | undefined, name: string): void {
    this.eachDay(range, name, (key, value) => {
      const day = `${this.bind(value)}::date`;
      this.add(key === 'from' ? `${column} >= (${day})::timestamp AT TIME ZONE '${firmZone}'` : `${column} < (${day} + 1)::timestamp AT TIME ZONE '${firmZone}'`);
    });
  }

  /** Any of the columns holds the text; wildcards in it are plain characters. */
  text(columns: readonly string[], value: string | null | undefined): void {
    const text = value?.trim();
    if (!text) return;
    const like = this.bind(`%${text.replace(/[\\%_]/g, '\\$&')}%`);
    this.add(`(${columns.map((column) => `${column} ILIKE ${like}`).join(' OR ')})`);
  }

  private eachDay(range: Days | null | undefined, name: string, add: (key: 'from' | 'to', value: string) => void): void {
    for (const key of ['from', 'to'] as const) {
      const value = range?.[key];
      if (value == null || value === '') continue;
      if (!isIsoDate(value)) this.problems.add('NOT_A_DATE', ['filter', name, key]);
      else add(key, value);
    }
  }
}
