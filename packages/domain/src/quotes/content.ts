import { designStage, discountKind, feeBasis, productLine, serviceContent } from '../catalogues/index';
import type { DesignStage, DiscountKind, FeeBasis, ProductLine, ServiceContent } from '../catalogues/index';
import { readDecimal } from '../measures/index';

/** A number that an item's fee is multiplied by, e.g. 1.15 for a complex building. */
export interface QuoteFactor {
  readonly name: string;
  readonly value: string | null;
}
/** What one stage costs where the fee is quoted stage by stage; fen. */
export interface QuotePart {
  readonly stage: DesignStage;
  readonly amountFen: string | null;
}
/** One line of a fee. Which of its numbers count depends on `basis`. */
export interface QuoteItem {
  /** Stays with the line from version to version. */
  readonly key: string;
  readonly name: string;
  readonly discipline: ServiceContent | null;
  readonly buildingType: ProductLine | null;
  readonly basis: FeeBasis;
  /** m2, or hours. */
  readonly quantity: string | null;
  /** Yuan a m2 or an hour, or per cent of `baseFen`. */
  readonly rate: string | null;
  /** Construction cost in fen. */
  readonly baseFen: string | null;
  /** Fen, of a lump sum. */
  readonly amountFen: string | null;
  readonly parts: readonly QuotePart[];
  readonly factors: readonly QuoteFactor[];
}
/** Per cent of the subtotal, or fen; both empty is no discount. */
export interface QuoteDiscount {
  readonly kind: DiscountKind | null;
  readonly percent: string | null;
  readonly amountFen: string | null;
}
export const taxModes = ['INCLUDED', 'ADDED', 'NONE'] as const;
export type TaxMode = (typeof taxModes)[number];
export interface QuoteTax {
  readonly mode: TaxMode;
  /** Per cent. */
  readonly percent: string | null;
}
/** When which share of the total is paid. */
export interface QuoteStage {
  readonly key: string;
  readonly stage: DesignStage | null;
  readonly name: string;
  readonly percent: string | null;
}
export const termKeys = ['scope', 'exclusions', 'payment', 'other'] as const;
export type TermKey = (typeof termKeys)[number];
/** What a version says, beside its validity and its note: decimals as plain text, money in fen. */
export interface QuoteContent {
  readonly items: readonly QuoteItem[];
  readonly discount: QuoteDiscount;
  readonly tax: QuoteTax;
  readonly stages: readonly QuoteStage[];
  readonly terms: Readonly<Record<TermKey, string>>;
}

export const quoteLimits = { items: 60, factors: 8, parts: 12, stages: 15, name: 80, term: 4000 } as const;
export const noDiscount: QuoteDiscount = { kind: null, percent: null, amountFen: null };
/** Value added tax of design services, per cent. */
export const usualTax = '6';
export const emptyContent: QuoteContent = { items: [], discount: noDiscount, tax: { mode: 'INCLUDED', percent: usualTax }, stages: [], terms: { scope: '', exclusions: '', payment: '', other: '' } };
export const emptyItem = (key: string): QuoteItem => ({ key, name: '', discipline: null, buildingType: null, basis: 'PER_SQM', quantity: null, rate: null, baseFen: null, amountFen: null, parts: [], factors: [] });

export type QuoteProblemCode = 'REQUIRED' | 'NOT_A_NUMBER' | 'OUT_OF_RANGE' | 'TOO_LONG' | 'TOO_MANY' | 'NOT_A_CODE' | 'WRONG_TYPE' | 'DUPLICATE_KEY' | 'STAGES_NOT_100' | 'DISCOUNT_TOO_LARGE';
/** What is wrong, and where in the content. */
export interface QuoteProblem {
  readonly code: QuoteProblemCode;
  readonly path: readonly string[];
  readonly params?: Readonly<Record<string, string | number>>;
}

type Shape = Readonly<Record<string, unknown>>;
const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads one document, collecting what does not have its form. */
class Reader {
  readonly problems: QuoteProblem[] = [];

  add(code: QuoteProblemCode, path: readonly string[], params?: QuoteProblem['params']): void {
    this.problems.push(params ? { code, path, params } : { code, path });
  }

  shape(value: unknown, path: readonly string[]): Shape {
    if (isShape(value)) return value;
    if (value !== undefined && value !== null) this.add('WRONG_TYPE', path);
    return {};
  }

  list<T>(value: unknown, max: number, path: readonly string[], read: (value: Shape, path: readonly string[]) => T): T[] {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.add('WRONG_TYPE', path);
      return [];
    }
    if (value.length > max) {
      this.add('TOO_MANY', path, { max });
      return [];
    }
    return value.map((one, i) => read(this.shape(one, [...path, String(i)]), [...path, String(i)]));
  }

  text(value: unknown, max: number, path: readonly string[]): string {
    if (value === undefined || value === null) return '';
    if (typeof value !== 'string') {
      this.add('WRONG_TYPE', path);
      return '';
    }
    const text = value.trim();
    if ([...text].length > max) this.add('TOO_LONG', path, { max });
    return text;
  }

  code<C extends string>(catalogue: { has(code: string): boolean }, value: unknown, path: readonly string[]): C | null {
    if (value === undefined || value === null || value === '') return null;
    if (typeof value === 'string' && catalogue.has(value)) return value as C;
    this.add('NOT_A_CODE', path);
    return null;
  }

  /** A plain decimal from 0 to `max` with at most `places`. */
  decimal(value: unknown, max: string, places: number, path: readonly string[]): string | null {
    if (value === undefined || value === null || value === '') return null;
    const text = typeof value === 'string' ? value.trim() : '';
    const number = /^\d{1,16}(\.\d{1,10})?$/.test(text) ? readDecimal(text) : null;
    if (!number || (text.split('.')[1] ?? '').length > places) {
      this.add('NOT_A_NUMBER', path);
      return null;
    }
    if (number.gt(max)) this.add('OUT_OF_RANGE', path, { min: 0, max });
    return text;
  }

  fen(value: unknown, path: readonly string[]): string | null {
    return this.decimal(value, mostFen, 0, path);
  }

  key(value: unknown, path: readonly string[], known: Set<string>): string {
    const key = this.text(value, 40, path);
    if (key === '') this.add('REQUIRED', path);
    else if (known.has(key)) this.add('DUPLICATE_KEY', path);
    known.add(key);
    return key;
  }
}

const mostFen = '9000000000000000';

/** A document as it came, with what does not have the form of a quote; unknown keys are dropped. Whether it is complete says `computeQuote`. */
export function readQuoteContent(value: unknown): { readonly content: QuoteContent; readonly problems: readonly QuoteProblem[] } {
  const read = new Reader();
  const root = read.shape(value, []);
  if (!isShape(value)) read.add('WRONG_TYPE', []);
  const [itemKeys, stageKeys] = [new Set<string>(), new Set<string>()];
  const items = read.list(root.items, quoteLimits.items, ['items'], (one, path): QuoteItem => {
    const at = (field: string): readonly string[] => [...path, field];
    return {
      key: read.key(one.key, at('key'), itemKeys),
      name: read.text(one.name, quoteLimits.name, at('name')),
      discipline: read.code<ServiceContent>(serviceContent, one.discipline, at('discipline')),
      buildingType: read.code<ProductLine>(productLine, one.buildingType, at('buildingType')),
      basis: read.code<FeeBasis>(feeBasis, one.basis, at('basis')) ?? 'LUMP_SUM',
      quantity: read.decimal(one.quantity, '999999999', 2, at('quantity')),
      rate: read.decimal(one.rate, one.basis === 'PERCENT' ? '100' : '99999999', 4, at('rate')),
      baseFen: read.fen(one.baseFen, at('baseFen')),
      amountFen: read.fen(one.amountFen, at('amountFen')),
      parts: read.list(one.parts, quoteLimits.parts, at('parts'), (part, where): QuotePart => ({ stage: read.code<DesignStage>(designStage, part.stage, [...where, 'stage']) ?? 'CONCEPT', amountFen: read.fen(part.amountFen, [...where, 'amountFen']) })),
      factors: read.list(one.factors, quoteLimits.factors, at('factors'), (factor, where): QuoteFactor => ({ name: read.text(factor.name, quoteLimits.name, [...where, 'name']), value: read.decimal(factor.value, '10', 4, [...where, 'value']) })),
    };
  });
  const discount = read.shape(root.discount, ['discount']);
  const tax = read.shape(root.tax, ['tax']);
  const terms = read.shape(root.terms, ['terms']);
  const mode = tax.mode === undefined || tax.mode === null ? 'INCLUDED' : taxModes.find((one) => one === tax.mode);
  if (!mode) read.add('NOT_A_CODE', ['tax', 'mode']);
  const content: QuoteContent = {
    items,
    discount: {
      kind: read.code<DiscountKind>(discountKind, discount.kind, ['discount', 'kind']),
      percent: read.decimal(discount.percent, '100', 4, ['discount', 'percent']),
      amountFen: read.fen(discount.amountFen, ['discount', 'amountFen']),
    },
    tax: { mode: mode ?? 'INCLUDED', percent: read.decimal(tax.percent, '100', 4, ['tax', 'percent']) },
    stages: read.list(root.stages, quoteLimits.stages, ['stages'], (one, path): QuoteStage => ({
      key: read.key(one.key, [...path, 'key'], stageKeys),
      stage: read.code<DesignStage>(designStage, one.stage, [...path, 'stage']),
      name: read.text(one.name, quoteLimits.name, [...path, 'name']),
      percent: read.decimal(one.percent, '100', 4, [...path, 'percent']),
    })),
    terms: Object.fromEntries(termKeys.map((key) => [key, read.text(terms[key], quoteLimits.term, ['terms', key])])) as Record<TermKey, string>,
  };
  return { content, problems: read.problems };
}
