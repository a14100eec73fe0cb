import type { FeeBasis } from '../catalogues/index';
import { Exact, readDecimal } from '../measures/index';
import type { QuoteContent } from '../quotes/index';

/** What a version of a quote says of its fee. */
export interface QuotedFee {
  readonly feeBasis: FeeBasis;
  readonly amountFen: string | null;
  readonly rate: string | null;
  readonly content: QuoteContent | null;
}
export interface QuotedArea {
  readonly areaRate: string;
  readonly areaBasisM2: string;
}

/** Share of the total by which a price is rounded at most; what is further off was made for another area, or at another rate. */
const roundedBy = '0.01';
/** The largest rate and area that a contract keeps, yuan and m2. */
const [mostRate, mostArea] = ['1000000', '100000000'];

/**
 * What one m2 more costs, and the area that the total was made for, of a quote by area; null where it has no such one rate or area.
 * A calculated fee counts all its items by area, with their factors, the discount in per cent and added tax, and its fixed parts stay fixed. A plain rate counts
 * for the area of the project, as long as the total is what it makes of it but for the rounding of prices.
 */
export function quotedArea(quote: QuotedFee, gfaM2: string | null): QuotedArea | null {
  return quote.content ? ofContent(quote.content) : ofRate(quote, gfaM2);
}

function ofContent({ items, discount, tax }: QuoteContent): QuotedArea | null {
  const byArea = items.filter((item) => item.basis === 'PER_SQM');
  const areas = byArea.map((item) => readDecimal(item.quantity ?? ''));
  const [area] = areas;
  // Parts of a building at rates of their own have no rate that a change of the whole would go by.
  if (!area || areas.some((one) => !one?.eq(area))) return null;
  let rate = new Exact(0);
  for (const item of byArea) rate = item.factors.reduce((product, { value }) => product.times(readDecimal(value ?? '') ?? 0), readDecimal(item.rate ?? '') ?? new Exact(0)).plus(rate);
  const kept = new Exact(100).minus(readDecimal(discount.percent ?? '') ?? 0).div(100);
  const taxed = tax.mode === 'ADDED' ? (readDecimal(tax.percent ?? '') ?? new Exact(0)).div(100).plus(1) : new Exact(1);
  return checked(rate.times(kept).times(taxed), area);
}

function ofRate({ feeBasis, amountFen, rate }: QuotedFee, gfaM2: string | null): QuotedArea | null {
  const [yuan, area, total] = [readDecimal(rate ?? ''), readDecimal(gfaM2 ?? ''), readDecimal(amountFen ?? '')];
  if (feeBasis !== 'PER_SQM' || !yuan || !area || !total) return null;
  const made = yuan.times(area).times(100);
  return made.minus(total).abs().gt(made.times(roundedBy)) ? null : checked(yuan, area);
}

function checked(rate: Exact, area: Exact): QuotedArea | null {
  const [areaRate, areaBasisM2] = [rate.round(4), area.round(2)];
  return areaRate.gt(0) && areaRate.lte(mostRate) && areaBasisM2.gt(0) && areaBasisM2.lte(mostArea) ? { areaRate: areaRate.toFixed(4), areaBasisM2: areaBasisM2.toFixed(2) } : null;
}
