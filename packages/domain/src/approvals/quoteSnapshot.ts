import { designStage, discountKind, feeBasis, productLine, serviceContent } from '../catalogues/index';
import type { DesignStage, DiscountKind, FeeBasis, ProductLine, ServiceContent } from '../catalogues/index';
import type { ApprovalReason, QuoteContent, QuoteFigures, TaxMode } from '../quotes/index';
import { code, fen, fenOrNull, fieldsOf, list, projectOf, text, whole } from './snapshot';
import type { ApprovalSnapshot } from './snapshot';

/** One line of the fee: how it comes about, and what it comes to in fen. */
export interface SnapshotQuoteItem {
  readonly name: string;
  readonly serviceContent: ServiceContent | null;
  readonly productLine: ProductLine | null;
  readonly feeBasis: FeeBasis | null;
  /** m2, or hours. */
  readonly quantity: string | null;
  /** Yuan a m2 or an hour, or per cent of `baseFen`. */
  readonly rate: string | null;
  readonly baseFen: string | null;
  /** Factors in one line, e.g. `复杂系数 × 1.1`. */
  readonly factors: string | null;
  readonly amountFen: string;
}
export interface SnapshotQuoteStage {
  readonly stage: DesignStage | null;
  readonly name: string;
  readonly sharePercent: string | null;
  readonly amountFen: string;
}

/** What every approver of a quote's round sees, frozen at submission: the version's fees, terms, the price rules it breaks, and the project's facts. Money in fen, areas in m2, as texts. */
export interface QuoteSnapshot {
  readonly kind: 'QUOTE';
  readonly version: 1;
  readonly quote: {
    readonly title: string;
    readonly revision: number;
    readonly feeBasis: FeeBasis | null;
    readonly amountFen: string | null;
    readonly rate: string | null;
    readonly validUntil: string | null;
    readonly note: string | null;
    readonly author: string | null;
    readonly subtotalFen: string | null;
    readonly discountKind: DiscountKind | null;
    readonly discountFen: string | null;
    readonly discountPercent: string | null;
    readonly taxMode: TaxMode | null;
    readonly taxPercent: string | null;
    readonly taxFen: string | null;
    readonly scope: string | null;
    readonly exclusions: string | null;
    readonly payment: string | null;
    readonly other: string | null;
  };
  readonly items: readonly SnapshotQuoteItem[];
  readonly stages: readonly SnapshotQuoteStage[];
  /** Floors in yuan a m2, discounts in per cent. */
  readonly reasons: readonly SnapshotReason[];
  readonly project: ApprovalSnapshot['project'];
  readonly client: { readonly name: string };
}
export interface SnapshotReason {
  readonly rule: ApprovalReason['rule'];
  readonly productLine: ProductLine | null;
  readonly limit: string;
  readonly is: string;
}

/** A version's items and stages with what they come to, in the order of its content. */
export function partsOfQuote(content: QuoteContent | null, figures: QuoteFigures | null): Pick<QuoteSnapshot, 'items' | 'stages'> {
  return {
    items: (content?.items ?? []).map(({ name, discipline, buildingType, basis, quantity, rate, baseFen, factors }, i) => ({
      name, serviceContent: discipline, productLine: buildingType, feeBasis: basis, quantity, rate, baseFen, factors: factors.map((f) => `${f.name} × ${f.value ?? '—'}`).join(', ') || null, amountFen: figures?.items[i]?.amountFen ?? '0',
    })),
    stages: (content?.stages ?? []).map(({ stage, name, percent }, i) => ({ stage, name, sharePercent: percent, amountFen: figures?.stages[i]?.amountFen ?? '0' })),
  };
}

/** Reads a stored snapshot of a quote, as `readSnapshot` does one of a contract; null where it is none. */
export function readQuoteSnapshot(document: unknown): QuoteSnapshot | null {
  const root = fieldsOf(document);
  if (root?.kind !== 'QUOTE') return null;
  const [quote, client] = [fieldsOf(root.quote) ?? {}, fieldsOf(root.client) ?? {}];
  return {
    kind: 'QUOTE',
    version: 1,
    quote: {
      title: text(quote.title) ?? '', revision: whole(quote.revision) ?? 1, feeBasis: code(feeBasis, quote.feeBasis), amountFen: fenOrNull(quote.amountFen), rate: text(quote.rate), validUntil: text(quote.validUntil), note: text(quote.note), author: text(quote.author),
      subtotalFen: fenOrNull(quote.subtotalFen), discountKind: code(discountKind, quote.discountKind), discountFen: fenOrNull(quote.discountFen), discountPercent: text(quote.discountPercent),
      taxMode: quote.taxMode === 'INCLUDED' || quote.taxMode === 'ADDED' || quote.taxMode === 'NONE' ? quote.taxMode : null, taxPercent: text(quote.taxPercent), taxFen: fenOrNull(quote.taxFen),
      scope: text(quote.scope), exclusions: text(quote.exclusions), payment: text(quote.payment), other: text(quote.other),
    },
    items: list(root.items, (i) => ({
      name: text(i.name) ?? '', serviceContent: code(serviceContent, i.serviceContent), productLine: code(productLine, i.productLine), feeBasis: code(feeBasis, i.feeBasis), quantity: text(i.quantity), rate: text(i.rate), baseFen: fenOrNull(i.baseFen), factors: text(i.factors), amountFen: fen(i.amountFen),
    })),
    stages: list(root.stages, (s) => ({ stage: code(designStage, s.stage), name: text(s.name) ?? '', sharePercent: text(s.sharePercent), amountFen: fen(s.amountFen) })),
    reasons: list(root.reasons, (r) => ({ rule: r.rule === 'DISCOUNT' ? 'DISCOUNT' : 'FLOOR', productLine: code(productLine, r.productLine), limit: text(r.limit) ?? '', is: text(r.is) ?? '' })),
    project: projectOf(root.project),
    client: { name: text(client.name) ?? '' },
  };
}
