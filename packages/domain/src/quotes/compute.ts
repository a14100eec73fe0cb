import { allocateFen, Exact, readDecimal } from '../measures/index';
import type { QuoteContent, QuoteItem, QuoteProblem } from './content';

/** Amounts in fen, in the order of the content. */
export interface QuoteFigures {
  readonly items: readonly { readonly key: string; readonly amountFen: string }[];
  readonly subtotalFen: string;
  readonly discountFen: string;
  /** After the discount, before tax that is added. */
  readonly netFen: string;
  readonly taxFen: string;
  /** What the client pays. */
  readonly totalFen: string;
  readonly stages: readonly { readonly key: string; readonly amountFen: string }[];
}
export interface ComputedQuote {
  /** What can be said of it so far: a line that is not complete counts nothing. */
  readonly figures: QuoteFigures;
  /** What is missing before it can be sent. */
  readonly problems: readonly QuoteProblem[];
}

const zero = new Exact(0);
const numberOf = (text: string | null): Exact | null => (text === null ? null : readDecimal(text));
/** The largest fee that is kept, in fen. */
const most = new Exact('9000000000000000');

/**
 * A quote's fee, the same in page and server: exact decimals, each item rounded half up to the fen, the discount and the tax too,
 * and stage amounts by largest remainder, so that they add up to the total. The share of tax in a total with tax is total - total / (1 + rate).
 */
export function computeQuote(content: QuoteContent): ComputedQuote {
  const problems: QuoteProblem[] = [];
  const amounts = content.items.map((item, i) => amountOf(item, ['items', String(i)], problems));
  if (content.items.length === 0) problems.push({ code: 'REQUIRED', path: ['items'] });
  let subtotal = amounts.reduce((sum, one) => sum.plus(one), zero);
  if (subtotal.gt(most)) {
    problems.push({ code: 'OUT_OF_RANGE', path: ['items'], params: { min: 0, max: most.toFixed(0) } });
    subtotal = most;
  }

  const { discount, tax } = content;
  const percent = numberOf(discount.percent);
  const off = percent ? subtotal.times(percent).div(100).round(0) : (numberOf(discount.amountFen) ?? zero);
  if (off.gt(subtotal)) problems.push({ code: 'DISCOUNT_TOO_LARGE', path: ['discount', percent ? 'percent' : 'amountFen'] });
  const reduction = off.gt(subtotal) ? subtotal : off;
  const net = subtotal.minus(reduction);

  const rate = numberOf(tax.percent);
  if (tax.mode !== 'NONE' && rate === null) problems.push({ code: 'REQUIRED', path: ['tax', 'percent'] });
  const share = tax.mode === 'NONE' || rate === null ? zero : rate.div(100);
  const taxed = tax.mode === 'ADDED' ? net.times(share).round(0) : net.minus(net.div(share.plus(1)).round(0));
  const total = tax.mode === 'ADDED' ? net.plus(taxed) : net;

  return {
    figures: {
      items: content.items.map(({ key }, i) => ({ key, amountFen: amounts[i]!.toFixed(0) })),
      subtotalFen: subtotal.toFixed(0), discountFen: reduction.toFixed(0), netFen: net.toFixed(0), taxFen: taxed.toFixed(0), totalFen: total.toFixed(0),
      stages: stagesOf(content, BigInt(total.toFixed(0)), problems),
    },
    problems,
  };
}

/** Fen of one item; 0 and a problem while it is not complete. */
function amountOf(item: QuoteItem, path: readonly string[], problems: QuoteProblem[]): Exact {
  const known = problems.length;
  const needed = (field: 'quantity' | 'rate' | 'baseFen' | 'amountFen'): Exact => {
    const number = numberOf(item[field]);
    if (!number) problems.push({ code: 'REQUIRED', path: [...path, field] });
    return number ?? zero;
  };
  let fee = zero;
  if (item.basis === 'PER_SQM' || item.basis === 'TIME') fee = needed('quantity').times(needed('rate')).times(100);
  else if (item.basis === 'PERCENT') fee = needed('baseFen').times(needed('rate')).div(100);
  else if (item.basis === 'LUMP_SUM') fee = needed('amountFen');
  else {
    if (item.parts.length === 0) problems.push({ code: 'REQUIRED', path: [...path, 'parts'] });
    for (const [i, part] of item.parts.entries()) {
      const amount = numberOf(part.amountFen);
      if (!amount) problems.push({ code: 'REQUIRED', path: [...path, 'parts', String(i), 'amountFen'] });
      fee = fee.plus(amount ?? zero);
    }
  }
  for (const [i, factor] of item.factors.entries()) {
    const value = numberOf(factor.value);
    if (!value) problems.push({ code: 'REQUIRED', path: [...path, 'factors', String(i), 'value'] });
    else fee = fee.times(value);
  }
  return problems.length > known ? zero : fee.round(0);
}

/** Amounts of the split; as long as it is not 100 %, each stage's own share and a problem. */
function stagesOf({ stages }: QuoteContent, total: bigint, problems: QuoteProblem[]): QuoteFigures['stages'] {
  if (stages.length === 0) return [];
  const percents = stages.map(({ percent }, i) => {
    const number = numberOf(percent);
    if (!number) problems.push({ code: 'REQUIRED', path: ['stages', String(i), 'percent'] });
    return number ?? zero;
  });
  const sum = percents.reduce((a, b) => a.plus(b), zero);
  if (!sum.eq(100)) {
    problems.push({ code: 'STAGES_NOT_100', path: ['stages'], params: { sum: sum.toString() } });
    return stages.map(({ key }, i) => ({ key, amountFen: percents[i]!.times(total.toString()).div(100).round(0).toFixed(0) }));
  }
  const parts = allocateFen(total, percents.map(String));
  return stages.map(({ key }, i) => ({ key, amountFen: parts[i]!.toString() }));
}

/** Per cent of the subtotal that the discount is, four places at most; '0' without one. */
export function discountPercent(figures: Pick<QuoteFigures, 'subtotalFen' | 'discountFen'>): string {
  const subtotal = new Exact(figures.subtotalFen);
  return subtotal.eq(0) ? '0' : new Exact(figures.discountFen).times(100).div(subtotal).round(4).toString();
}
