import fc from 'fast-check';
import { ratingFactor, ratingGrade } from '../catalogues/index';
import type { RatingFactor } from '../catalogues/index';
import { formulaProblems, gradeInForce, initialRatingFormula, mostPointsOf, rate, ratingSense, tierRank } from './index';
import type { RatedClient, RatingFormula, RatingStep } from './index';

const nothing: RatedClient = { feesWonFen: '0', projectsWon: 0, projectsOpen: 0, daysSinceTouch: null, bestTierRank: null, hasFramework: false };
const everything: RatedClient = { feesWonFen: '1000000000', projectsWon: 4, projectsOpen: 4, daysSinceTouch: 3, bestTierRank: 1, hasFramework: true };

/** Formulas that the rules let through. */
const stepsOf = (factor: RatingFactor) =>
  fc
    .tuple(fc.uniqueArray(fc.bigInt({ min: 0n, max: 10n ** 17n }), { maxLength: 6 }), fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { maxLength: 6 }))
    .map(([values, points]): RatingStep[] => {
      const n = Math.min(values.length, points.length);
      const at = values.slice(0, n).sort((a, b) => (a < b ? -1 : 1));
      const worth = points.slice(0, n).sort((a, b) => (ratingSense[factor] === 'MORE' ? a - b : b - a));
      return at.map((value, i) => ({ at: String(value), points: worth[i]! }));
    });
const formulas: fc.Arbitrary<RatingFormula> = fc
  .tuple(fc.integer({ min: 1, max: 10 }), fc.tuple(...ratingFactor.codes.map(stepsOf)), fc.uniqueArray(fc.integer({ min: 1, max: 600 }), { minLength: 3, maxLength: 3 }))
  .map(([years, lists, sums]) => {
    const [C, B, A] = sums.sort((a, b) => a - b) as [number, number, number];
    return { years, factors: Object.fromEntries(ratingFactor.codes.map((factor, i) => [factor, lists[i]!])) as Record<RatingFactor, RatingStep[]>, from: { A, B, C } };
  });
const clients: fc.Arbitrary<RatedClient> = fc.record({
  feesWonFen: fc.bigInt({ min: 0n, max: 10n ** 18n }).map(String),
  projectsWon: fc.nat(50),
  projectsOpen: fc.nat(50),
  daysSinceTouch: fc.option(fc.nat(4000)),
  bestTierRank: fc.option(fc.integer({ min: 1, max: 6 })),
  hasFramework: fc.boolean(),
});

it.each([
  ['nothing at all', nothing, 0, 'D'],
  ['everything', everything, 100, 'A'],
  ['one fen', { ...nothing, feesWonFen: '1' }, 0, 'D'],
  ['the first step', { ...nothing, feesWonFen: '10000000' }, 10, 'D'],
  ['a fen below the step', { ...nothing, feesWonFen: '299999999' }, 20, 'C'],
  ['the step itself', { ...nothing, feesWonFen: '300000000' }, 30, 'C'],
  ['the thirtieth day', { ...nothing, daysSinceTouch: 30 }, 15, 'D'],
  ['the day after', { ...nothing, daysSinceTouch: 31 }, 10, 'D'],
  ['a touch dated ahead counts as today’s', { ...nothing, daysSinceTouch: -2 }, 15, 'D'],
  ['a tier below the last step', { ...nothing, bestTierRank: 4 }, 0, 'D'],
  ['just B', { ...nothing, feesWonFen: '300000000', projectsWon: 4 }, 45, 'B'],
] as const)('%s', (_, client, score, grade) => {
  expect(rate(client, initialRatingFormula)).toMatchObject({ score, grade });
});

it('the formula the product comes with is sound and has 100 points', () => {
  expect(formulaProblems(initialRatingFormula)).toEqual([]);
  expect(mostPointsOf(initialRatingFormula)).toBe(100);
});

it('says of each factor its value, its points and what would be the next step', () => {
  const { parts } = rate({ ...nothing, feesWonFen: '150000000', daysSinceTouch: 100 }, initialRatingFormula);
  expect(parts.find((p) => p.factor === 'FEES_WON')).toEqual({ factor: 'FEES_WON', value: '150000000', points: 20, most: 40, next: { at: '300000000', points: 30 } });
  expect(parts.find((p) => p.factor === 'LAST_TOUCH')).toEqual({ factor: 'LAST_TOUCH', value: '100', points: 5, most: 15, next: { at: '90', points: 10 } });
  expect(parts.find((p) => p.factor === 'CITY_TIER')).toEqual({ factor: 'CITY_TIER', value: null, points: 0, most: 10, next: { at: '3', points: 5 } });
  expect(rate(everything, initialRatingFormula).parts.every((p) => p.next === null)).toBe(true);
});

it('is bounded, the sum of its parts, and always the same', () => {
  fc.assert(
    fc.property(clients, formulas, (client, formula) => {
      expect(formulaProblems(formula)).toEqual([]);
      const rated = rate(client, formula);
      expect(rated).toEqual(rate({ ...client }, structuredClone(formula)));
      expect(rated.score).toBe(rated.parts.reduce((sum, p) => sum + p.points, 0));
      expect(rated.score).toBeGreaterThanOrEqual(0);
      expect(rated.score).toBeLessThanOrEqual(mostPointsOf(formula));
      for (const part of rated.parts) expect(part.points).toBeLessThanOrEqual(part.most);
    }),
  );
});

it('never falls when a fact gets better', () => {
  const better: Readonly<Record<RatingFactor, (c: RatedClient, by: number) => RatedClient>> = {
    FEES_WON: (c, by) => ({ ...c, feesWonFen: String(BigInt(c.feesWonFen) + BigInt(by) ** 5n) }),
    PROJECTS_WON: (c, by) => ({ ...c, projectsWon: c.projectsWon + by }),
    PROJECTS_OPEN: (c, by) => ({ ...c, projectsOpen: c.projectsOpen + by }),
    LAST_TOUCH: (c, by) => ({ ...c, daysSinceTouch: c.daysSinceTouch === null ? by : Math.max(0, c.daysSinceTouch - by) }),
    CITY_TIER: (c, by) => ({ ...c, bestTierRank: c.bestTierRank === null ? 6 : Math.max(1, c.bestTierRank - by) }),
    FRAMEWORK: (c) => ({ ...c, hasFramework: true }),
  };
  const place = (grade: string): number => ratingGrade.codes.indexOf(grade as 'A');
  fc.assert(
    fc.property(clients, formulas, fc.constantFrom(...ratingFactor.codes), fc.integer({ min: 1, max: 2000 }), (client, formula, factor, by) => {
      const [before, after] = [rate(client, formula), rate(better[factor](client, by), formula)];
      expect(after.score).toBeGreaterThanOrEqual(before.score);
      expect(place(after.grade)).toBeLessThanOrEqual(place(before.grade));
    }),
  );
});

it.each([
  ['years', { years: 0 }, 'OUT_OF_RANGE', 'years'],
  ['years with a fraction', { years: 1.5 }, 'OUT_OF_RANGE', 'years'],
  ['A not above B', { from: { A: 45, B: 45, C: 20 } }, 'RATING_FROM_ORDER', 'from.B'],
  ['B not above C', { from: { A: 70, B: 20, C: 20 } }, 'RATING_FROM_ORDER', 'from.C'],
  ['C from nothing', { from: { A: 70, B: 45, C: 0 } }, 'OUT_OF_RANGE', 'from.C'],
  ['no number', { factors: { ...initialRatingFormula.factors, FEES_WON: [{ at: '一百', points: 5 }] } }, 'NOT_A_NUMBER', 'factors.FEES_WON.0.at'],
  ['too large a number', { factors: { ...initialRatingFormula.factors, FEES_WON: [{ at: '1'.repeat(19), points: 5 }] } }, 'NOT_A_NUMBER', 'factors.FEES_WON.0.at'],
  ['points for nothing', { factors: { ...initialRatingFormula.factors, FRAMEWORK: [{ at: '1', points: 0 }] } }, 'OUT_OF_RANGE', 'factors.FRAMEWORK.0.points'],
  ['fewer points for more', { factors: { ...initialRatingFormula.factors, PROJECTS_WON: [{ at: '1', points: 9 }, { at: '2', points: 8 }] } }, 'RATING_STEPS_ORDER', 'factors.PROJECTS_WON.1'],
  ['more points for later', { factors: { ...initialRatingFormula.factors, LAST_TOUCH: [{ at: '30', points: 5 }, { at: '60', points: 8 }] } }, 'RATING_STEPS_ORDER', 'factors.LAST_TOUCH.1'],
  ['values out of order', { factors: { ...initialRatingFormula.factors, PROJECTS_WON: [{ at: '3', points: 5 }, { at: '2', points: 8 }] } }, 'RATING_STEPS_ORDER', 'factors.PROJECTS_WON.1'],
  ['too many steps', { factors: { ...initialRatingFormula.factors, PROJECTS_WON: Array.from({ length: 7 }, (_, i) => ({ at: String(i), points: i + 1 })) } }, 'TOO_MANY', 'factors.PROJECTS_WON'],
])('refuses %s', (_, change, code, path) => {
  expect(formulaProblems({ ...initialRatingFormula, ...change } as RatingFormula).map((p) => [p.code, p.path.join('.')])).toContainEqual([code, path]);
});

it.each([
  [null, '2026-01-10', 'C'],
  [{ grade: 'A', until: '2026-01-10' }, '2026-01-10', 'A'],
  [{ grade: 'A', until: '2026-01-10' }, '2026-01-11', 'C'],
] as const)('an override of %j holds on %s: %s', (override, day, grade) => {
  expect(gradeInForce('C', override, day)).toBe(grade);
});

it('ranks tiers, and nothing outside the ranking', () => {
  expect(['T1', 'T1N', 'T5', 'HMT', 'OVS', 'constructor'].map(tierRank)).toEqual([1, 2, 6, null, null, null]);
});
