import type { FeeBasis } from '@yingzao/domain/catalogues';
import { readDecimal } from '@yingzao/domain/measures';
import { hasRate } from '@yingzao/domain/quotes';

/** What a person types for one version. Money in fen, the rate as typed, the day ISO. */
export interface TermsDraft {
  readonly feeBasis: FeeBasis;
  readonly amountFen: string | null;
  readonly rate: string;
  readonly note: string;
  readonly validUntil: string | null;
}
export const emptyTerms: TermsDraft = { feeBasis: 'LUMP_SUM', amountFen: null, rate: '', note: '', validUntil: null };

interface Terms {
  readonly feeBasis: FeeBasis;
  readonly amountFen: string | null;
  readonly rate: string | null;
  readonly note: string | null;
  readonly validUntil: string | null;
}

/** `35.5000` -> `35.5`, as a person would write it. */
export const plainRate = (rate: string | null): string => (rate === null ? '' : (readDecimal(rate)?.toString() ?? rate));

export const draftOf = (terms: Terms): TermsDraft => ({ feeBasis: terms.feeBasis, amountFen: terms.amountFen, rate: plainRate(terms.rate), note: terms.note ?? '', validUntil: terms.validUntil });

/** `1,200.5` -> `1200.5`; null for nothing. */
export const rateOf = (typed: string): string | null => typed.replaceAll(',', '').trim() || null;

/** Whether what was typed is a rate the server keeps: at most four places; nothing at all is one too. */
export const isRate = (typed: string): boolean => /^(\d{1,8}(\.\d{1,4})?)?$/.test(rateOf(typed) ?? '');

/** What is sent: empty texts as null, and no rate where the basis has none. */
export function inputOf(draft: TermsDraft): Terms {
  return { ...draft, rate: hasRate(draft.feeBasis) ? rateOf(draft.rate) : null, note: draft.note.trim() || null };
}
