import { computeQuote } from './compute';
import type { QuoteFigures } from './compute';
import { termKeys } from './content';
import type { QuoteContent, QuoteItem, QuoteStage, TermKey } from './content';

export type Change = 'ADDED' | 'REMOVED' | 'CHANGED' | 'SAME';
/** Two of a kind side by side; one is missing where it was added or removed. */
export interface Pair<T> {
  readonly change: Change;
  readonly before: T | null;
  readonly after: T | null;
}
export interface ItemPair extends Pair<QuoteItem> {
  readonly beforeFen: string | null;
  readonly afterFen: string | null;
}
export interface StagePair extends Pair<QuoteStage> {
  readonly beforeFen: string | null;
  readonly afterFen: string | null;
}
export type FeeKey = 'subtotalFen' | 'discountFen' | 'netFen' | 'taxFen' | 'totalFen';
const feeKeys: readonly FeeKey[] = ['subtotalFen', 'discountFen', 'netFen', 'taxFen', 'totalFen'];

/** A version as it is compared; without content only its total is. */
export interface ComparedQuote {
  readonly content: QuoteContent | null;
  readonly totalFen: string | null;
}
export interface QuoteDiff {
  readonly items: readonly ItemPair[];
  readonly fees: readonly ({ readonly key: FeeKey } & Pair<string>)[];
  readonly stages: readonly StagePair[];
  readonly terms: readonly ({ readonly key: TermKey } & Pair<string>)[];
  readonly isSame: boolean;
}

const changeOf = (before: unknown, after: unknown): Change => (before === null ? 'ADDED' : after === null ? 'REMOVED' : JSON.stringify(before) === JSON.stringify(after) ? 'SAME' : 'CHANGED');

/** Matches by key, what is left over by a second likeness, each at most once; in the order of the second list, what was removed last. */
function match<T extends { readonly key: string }>(before: readonly T[], after: readonly T[], likeness: (one: T) => string | null): readonly { before: T | null; after: T | null }[] {
  const left = new Map(before.map((one) => [one.key, one]));
  const taken = new Map<T, T>();
  const take = (one: T, other: T | undefined): void => {
    if (!other) return;
    taken.set(one, other);
    left.delete(other.key);
  };
  for (const one of after) take(one, left.get(one.key));
  for (const one of after) {
    const like = likeness(one);
    if (taken.has(one) || like === null) continue;
    take(one, [...left.values()].find((candidate) => likeness(candidate) === like));
  }
  return [...after.map((one) => ({ before: taken.get(one) ?? null, after: one })), ...[...left.values()].map((one) => ({ before: one, after: null }))];
}

/** What differs from one version to another: items by key, then by discipline and building type; fees, stages and terms. */
export function diffQuotes(a: ComparedQuote, b: ComparedQuote): QuoteDiff {
  const [figuresA, figuresB] = [a, b].map((one) => one.content && computeQuote(one.content).figures) as [QuoteFigures | null, QuoteFigures | null];
  const fenOf = (list: readonly { readonly key: string; readonly amountFen: string }[] | undefined, key: string | undefined): string | null => list?.find((one) => one.key === key)?.amountFen ?? null;
  const plain = <T extends { readonly key: string }>(one: T | null): object | null => one && { ...one, key: '' };

  const items = match(a.content?.items ?? [], b.content?.items ?? [], (one) => (one.discipline || one.buildingType ? `${one.discipline}/${one.buildingType}` : null)).map(({ before, after }): ItemPair => ({
    before, after, change: changeOf(plain(before), plain(after)), beforeFen: fenOf(figuresA?.items, before?.key), afterFen: fenOf(figuresB?.items, after?.key),
  }));
  const stages = match(a.content?.stages ?? [], b.content?.stages ?? [], (one) => one.stage ?? (one.name || null)).map(({ before, after }): StagePair => {
    const [beforeFen, afterFen] = [fenOf(figuresA?.stages, before?.key), fenOf(figuresB?.stages, after?.key)];
    const change = changeOf(before && { ...plain(before), beforeFen }, after && { ...plain(after), beforeFen: afterFen });
    return { before, after, change, beforeFen, afterFen };
  });
  const fees = feeKeys.flatMap((key) => {
    const value = (one: ComparedQuote, figures: QuoteFigures | null): string | null => (key === 'totalFen' ? one.totalFen : (figures?.[key] ?? null));
    const [before, after] = [value(a, figuresA), value(b, figuresB)];
    return before === null && after === null ? [] : [{ key, before, after, change: changeOf(before, after) }];
  });
  const terms = termKeys.flatMap((key) => {
    const [before, after] = [a.content?.terms[key] || null, b.content?.terms[key] || null];
    return before === null && after === null ? [] : [{ key, before, after, change: changeOf(before, after) }];
  });
  return { items, fees, stages, terms, isSame: [...items, ...fees, ...stages, ...terms].every(({ change }) => change === 'SAME') };
}
