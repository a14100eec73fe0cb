import { ratingFactor } from '../catalogues/index';
import type { RatingFactor, RatingGrade } from '../catalogues/index';
import { mostPoints, ratingSense } from './formula';
import type { RatingFormula, RatingStep } from './formula';

/** Facts of a client that the formula looks at. */
export interface RatedClient {
  /** Fen of contracts signed within the formula's years. */
  readonly feesWonFen: string;
  readonly projectsWon: number;
  readonly projectsOpen: number;
  /** Null: never. */
  readonly daysSinceTouch: number | null;
  /** Of the best tier among its headquarters and projects; null: none in the ranking. */
  readonly bestTierRank: number | null;
  readonly hasFramework: boolean;
}

/** What a factor is of a client, and what it brings. */
export interface RatingPart {
  readonly factor: RatingFactor;
  /** As `RatingStep.at`; null where there is none. */
  readonly value: string | null;
  readonly points: number;
  readonly most: number;
  /** The step above, which the client has not reached. */
  readonly next: RatingStep | null;
}

export interface Rated {
  readonly grade: RatingGrade;
  readonly score: number;
  readonly parts: readonly RatingPart[];
}

const valuesOf = (client: RatedClient): Readonly<Record<RatingFactor, string | null>> => ({
  FEES_WON: client.feesWonFen,
  PROJECTS_WON: String(client.projectsWon),
  PROJECTS_OPEN: String(client.projectsOpen),
  LAST_TOUCH: client.daysSinceTouch === null ? null : String(Math.max(0, client.daysSinceTouch)),
  CITY_TIER: client.bestTierRank === null ? null : String(client.bestTierRank),
  FRAMEWORK: client.hasFramework ? '1' : '0',
});

function partOf(factor: RatingFactor, value: string | null, steps: readonly RatingStep[]): RatingPart {
  const reached = ({ at }: RatingStep): boolean => value !== null && (ratingSense[factor] === 'MORE' ? BigInt(value) >= BigInt(at) : BigInt(value) <= BigInt(at));
  const points = mostPoints(steps.filter(reached));
  const above = steps.filter((step) => step.points > points);
  return { factor, value, points, most: mostPoints(steps), next: above.reduce<RatingStep | null>((low, step) => (low === null || step.points < low.points ? step : low), null) };
}

/** The grade from which a sum begins. */
export function gradeOf(score: number, { from }: RatingFormula): RatingGrade {
  if (score >= from.A) return 'A';
  if (score >= from.B) return 'B';
  return score >= from.C ? 'C' : 'D';
}

/** A client's rating with its sum: the same facts and formula always give the same, and no fact that gets better makes it worse. */
export function rate(client: RatedClient, formula: RatingFormula): Rated {
  const values = valuesOf(client);
  const parts = ratingFactor.codes.map((factor) => partOf(factor, values[factor], formula.factors[factor]));
  const score = parts.reduce((sum, { points }) => sum + points, 0);
  return { grade: gradeOf(score, formula), score, parts };
}

/** A grade that was set by hand, with the last day on which it holds (`YYYY-MM-DD`). */
export interface RatingOverride {
  readonly grade: RatingGrade;
  readonly until: string;
}

/** The grade in force on a day. */
export const gradeInForce = (computed: RatingGrade, override: RatingOverride | null, day: string): RatingGrade => (override && override.until >= day ? override.grade : computed);
