import type { ProductLine } from '../catalogues/index';
import { Exact, readDecimal } from '../measures/index';
import { computeQuote, discountPercent } from './compute';
import type { QuoteContent } from './content';

/** Prices below which, and discounts above which, a quote needs an approval of its own. */
export interface QuoteRules {
  /** Yuan a m2 by the firm's product line, two places; a line without one has no floor. */
  readonly floors: Readonly<Partial<Record<ProductLine, string>>>;
  /** Per cent of the subtotal; null: any. */
  readonly greatestDiscount: string | null;
}
export const noRules: QuoteRules = { floors: {}, greatestDiscount: null };

export type ApprovalReason =
  | { readonly rule: 'FLOOR'; readonly productLine: ProductLine; readonly limit: string; readonly is: string }
  | { readonly rule: 'DISCOUNT'; readonly limit: string; readonly is: string };

/** A version as the rules look at it: by its content, or by its total alone. */
export interface PricedQuote {
  readonly content: QuoteContent | null;
  readonly totalFen: string | null;
  /** Yuan a m2 of a version that has neither content nor total. */
  readonly rate?: string | null;
  readonly gfaM2: string | null;
  readonly productLine: ProductLine | null;
}

/**
 * Why a version needs an approval, nothing where it does not. A unit price is the fee of a product line after the discount over its area:
 * the largest area quoted for it by m2, else the project's. Items without a building type count to the project's product line.
 */
export function needsApproval(quote: PricedQuote, rules: QuoteRules): readonly ApprovalReason[] {
  const reasons: ApprovalReason[] = [];
  for (const { line, fen, area } of feesByLine(quote)) {
    const floor = rules.floors[line];
    const limit = floor === undefined ? null : readDecimal(floor);
    if (!limit || !area || area.eq(0)) continue;
    const price = fen.div(100).div(area);
    if (price.lt(limit)) reasons.push({ rule: 'FLOOR', productLine: line, limit: limit.toString(), is: price.round(2, 0).toString() });
  }
  const greatest = rules.greatestDiscount === null ? null : readDecimal(rules.greatestDiscount);
  if (greatest && quote.content) {
    const is = discountPercent(computeQuote(quote.content).figures);
    if (new Exact(is).gt(greatest)) reasons.push({ rule: 'DISCOUNT', limit: greatest.toString(), is });
  }
  return reasons;
}

interface LineFee {
  readonly line: ProductLine;
  readonly fen: Exact;
  readonly area: Exact | null;
}

function feesByLine({ content, totalFen, rate, gfaM2, productLine }: PricedQuote): readonly LineFee[] {
  const whole = gfaM2 === null ? null : readDecimal(gfaM2);
  if (!content) {
    const price = rate == null ? null : readDecimal(rate);
    if (productLine === null) return [];
    if (totalFen !== null) return [{ line: productLine, fen: new Exact(totalFen), area: whole }];
    // A rate alone is a price of one m2.
    return price ? [{ line: productLine, fen: price.times(100), area: new Exact(1) }] : [];
  }
  const { figures } = computeQuote(content);
  const subtotal = new Exact(figures.subtotalFen);
  const kept = subtotal.eq(0) ? new Exact(1) : subtotal.minus(figures.discountFen).div(subtotal);
  const lines = new Map<ProductLine, { fen: Exact; area: Exact | null }>();
  for (const [i, item] of content.items.entries()) {
    const line = item.buildingType ?? productLine;
    if (line === null) continue;
    const known = lines.get(line) ?? { fen: new Exact(0), area: null };
    const area = item.basis === 'PER_SQM' && item.quantity !== null ? readDecimal(item.quantity) : null;
    lines.set(line, { fen: known.fen.plus(figures.items[i]!.amountFen), area: area && (known.area === null || area.gt(known.area)) ? area : known.area });
  }
  return [...lines].map(([line, { fen, area }]) => ({ line, fen: fen.times(kept), area: area ?? (line === productLine ? whole : null) }));
}
