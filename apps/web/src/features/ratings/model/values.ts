import { cityTier, ratingFactor, type RatingFactor } from '@yingzao/domain/catalogues';
import { formatMoney } from '@yingzao/domain/measures';
import { formulaProblems, mostPointsOf, ratingSense, type RatingFormula, type RatingStep } from '@yingzao/domain/ratings';

import type { RatingFormulaInput } from '../../../generated/types.generated';
import type { Locale } from '../../../lib/locale';
import type { Translate } from '../../../lib/messages';
import type { messages } from '../messages';

type T = Translate<(typeof messages)['zh']>;

/** The tier of a rank, 1 for 一线. */
export const tierOfRank = (rank: string, locale: Locale): string => cityTier.items[Number(rank) - 1]?.[locale] ?? rank;

/** How a value of a factor is read: what a client has, or, `asStep`, what a step asks for. */
export function readValue(factor: RatingFactor, value: string | null, t: T, locale: Locale, asStep = false): string {
  if (value === null) return t('none');
  if (factor === 'FEES_WON') return formatMoney(value, { locale });
  if (factor === 'CITY_TIER') return asStep && value !== '1' ? t('value_.tierUp', { tier: tierOfRank(value, locale) }) : tierOfRank(value, locale);
  if (factor === 'FRAMEWORK') return t(value === '0' ? 'value_.no' : 'value_.yes');
  if (factor === 'LAST_TOUCH') return asStep ? t('value_.daysWithin', { count: value }) : value === '0' ? t('value_.today') : t('value_.days', { count: value });
  return t('value_.count', { count: value });
}

/** A formula as the form holds it: steps by factor, always in the catalogue's order. */
export interface FormulaDraft {
  readonly years: number;
  readonly steps: Readonly<Record<RatingFactor, readonly RatingStep[]>>;
  readonly from: RatingFormula['from'];
}

export interface StoredFormula {
  readonly years: number;
  readonly factors: readonly { readonly factor: RatingFactor; readonly steps: readonly { readonly at: string; readonly points: number }[] }[];
  readonly fromA: number;
  readonly fromB: number;
  readonly fromC: number;
}

export const draftOf = ({ years, factors, fromA, fromB, fromC }: StoredFormula): FormulaDraft => ({
  years,
  steps: Object.fromEntries(ratingFactor.codes.map((code) => [code, (factors.find(({ factor }) => factor === code)?.steps ?? []).map(({ at, points }) => ({ at, points }))])) as unknown as FormulaDraft['steps'],
  from: { A: fromA, B: fromB, C: fromC },
});

export const inputOf = ({ years, steps, from }: FormulaDraft): RatingFormulaInput => ({ years, factors: ratingFactor.codes.map((factor) => ({ factor, steps: [...steps[factor]] })), fromA: from.A, fromB: from.B, fromC: from.C });

const formulaOf = ({ years, steps, from }: FormulaDraft): RatingFormula => ({ years, factors: steps, from });
export const mostOf = (draft: FormulaDraft): number => mostPointsOf(formulaOf(draft));
export const isSound = (draft: FormulaDraft): boolean => formulaProblems(formulaOf(draft)).length === 0;

/** A further step that the rules let through, after the last one. */
export function stepAfter(factor: RatingFactor, steps: readonly RatingStep[]): RatingStep {
  const last = steps.at(-1);
  const first: Readonly<Record<RatingFactor, string>> = { FEES_WON: '100000000', PROJECTS_WON: '1', PROJECTS_OPEN: '1', LAST_TOUCH: '30', CITY_TIER: '1', FRAMEWORK: '1' };
  if (!last) return { at: first[factor], points: 10 };
  const apart = factor === 'FEES_WON' ? 100_000_000n : factor === 'LAST_TOUCH' ? 30n : 1n;
  return { at: String(BigInt(last.at) + apart), points: Math.max(1, Math.min(100, last.points + (ratingSense[factor] === 'MORE' ? 5 : -5))) };
}
