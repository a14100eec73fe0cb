import { cityTier, ratingFactor } from '../catalogues/index';
import type { RatingFactor } from '../catalogues/index';

/** From this value on there are these points. `at` is a whole number as text: fen, projects, days, the rank of a tier (1 is 一线), or 1 for yes. */
export interface RatingStep {
  readonly at: string;
  readonly points: number;
}

/** The firm's own way to grade clients: points by factor, and the sums from which A, B and C begin. */
export interface RatingFormula {
  /** Fees are counted of contracts signed within so many years. */
  readonly years: number;
  readonly factors: Readonly<Record<RatingFactor, readonly RatingStep[]>>;
  readonly from: { readonly A: number; readonly B: number; readonly C: number };
}

/** Whether more of a factor is worth more (fees, projects) or less of it is (days since the last touch, the rank of the best tier). */
export const ratingSense: Readonly<Record<RatingFactor, 'MORE' | 'LESS'>> = { FEES_WON: 'MORE', PROJECTS_WON: 'MORE', PROJECTS_OPEN: 'MORE', LAST_TOUCH: 'LESS', CITY_TIER: 'LESS', FRAMEWORK: 'MORE' };

/** Ranks of tiers, 1 for 一线; places outside the ranking have none. */
export const tierRank = (tier: string): number | null => (tier === 'HMT' || tier === 'OVS' ? null : cityTier.item(tier)?.order ?? null);

const step = (at: number | string, points: number): RatingStep => ({ at: String(at), points });

/** The formula the product comes with. Practice (P): half of it what was earned, a fifth what may come, the rest how close and where. */
export const initialRatingFormula: RatingFormula = {
  years: 3,
  factors: {
    FEES_WON: [step(10_000_000, 10), step(100_000_000, 20), step(300_000_000, 30), step(1_000_000_000, 40)],
    PROJECTS_WON: [step(1, 6), step(2, 10), step(4, 15)],
    PROJECTS_OPEN: [step(1, 6), step(2, 10), step(4, 15)],
    LAST_TOUCH: [step(30, 15), step(90, 10), step(180, 5)],
    CITY_TIER: [step(1, 10), step(2, 8), step(3, 5)],
    FRAMEWORK: [step(1, 5)],
  },
  from: { A: 70, B: 45, C: 20 },
};

/** Bounds of what may be typed. */
export const ratingLimits = { years: [1, 10], steps: 6, points: [1, 100], digits: 18 } as const;

/** Points that a client has at most. */
export const mostPoints = (steps: readonly RatingStep[]): number => steps.reduce((most, { points }) => Math.max(most, points), 0);
export const mostPointsOf = (formula: RatingFormula): number => ratingFactor.codes.reduce((sum, factor) => sum + mostPoints(formula.factors[factor]), 0);

export interface FormulaProblem {
  readonly code: 'OUT_OF_RANGE' | 'TOO_MANY' | 'NOT_A_NUMBER' | 'RATING_STEPS_ORDER' | 'RATING_FROM_ORDER';
  /** `years`, `factors.FEES_WON.0.at`, `from.A`. */
  readonly path: readonly string[];
  readonly params?: Readonly<Record<string, number>>;
}

/**
 * What is wrong with a formula. Steps stand in the order of their values, each with more points than the one before where more is worth more, with fewer
 * where less is: so the rating never falls when a fact gets better.
 */
export function formulaProblems(formula: RatingFormula): FormulaProblem[] {
  const problems: FormulaProblem[] = [];
  const within = (value: number, [min, max]: readonly [number, number], path: readonly string[]): void => {
    if (!Number.isInteger(value) || value < min || value > max) problems.push({ code: 'OUT_OF_RANGE', path, params: { min, max } });
  };
  within(formula.years, ratingLimits.years, ['years']);
  for (const factor of ratingFactor.codes) {
    const steps = formula.factors[factor];
    const path = ['factors', factor];
    if (steps.length > ratingLimits.steps) problems.push({ code: 'TOO_MANY', path, params: { max: ratingLimits.steps } });
    const isReadable = steps.map(({ at, points }, i) => {
      within(points, ratingLimits.points, [...path, String(i), 'points']);
      const isNumber = /^\d{1,18}$/.test(at);
      if (!isNumber) problems.push({ code: 'NOT_A_NUMBER', path: [...path, String(i), 'at'] });
      return isNumber;
    });
    for (let i = 1; i < steps.length; i++) {
      if (!isReadable[i] || !isReadable[i - 1]) continue;
      const [before, after] = [steps[i - 1]!, steps[i]!];
      const rises = ratingSense[factor] === 'MORE' ? after.points > before.points : after.points < before.points;
      if (BigInt(after.at) <= BigInt(before.at) || !rises) problems.push({ code: 'RATING_STEPS_ORDER', path: [...path, String(i)] });
    }
  }
  const { A, B, C } = formula.from;
  for (const [grade, value] of Object.entries({ A, B, C })) within(value, [1, 600], ['from', grade]);
  if (!(A > B && B > C)) problems.push({ code: 'RATING_FROM_ORDER', path: ['from', A > B ? 'C' : 'B'] });
  return problems;
}
