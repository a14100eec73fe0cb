import { ratingFactor } from '@yingzao/domain/catalogues';
import { addDays, today } from '@yingzao/domain/measures';
import { initialRatingFormula } from '@yingzao/domain/ratings';
import type { Arrange } from './arrange';
import type { Facts } from './canaries';

/** Ratings and segments say something of projects: they hang on no project, so that they are full rights' alone. */
export const none: Facts = { projects: [] };
export const tomorrow = addDays(today(new Date()), 1);
const { years, factors, from } = initialRatingFormula;
export const formulaInput = { years, factors: ratingFactor.codes.map((factor) => ({ factor, steps: [...factors[factor]] })), fromA: from.A, fromB: from.B, fromC: from.C };

/** What a client was set to: of the even ones A, of the odd ones B. */
export const setGradeOf = (k: number): 'A' | 'B' => (k % 2 === 0 ? 'A' : 'B');

/** The rating of a client, set by hand, and how it came to be. */
export async function buildRating(arrange: Arrange, clientId: string, k: number, by: string): Promise<void> {
  const grade = setGradeOf(k);
  await arrange.insert('client_rating', none, { client_id: clientId, grade, computed: 'D', score: 5, set_grade: grade, set_until: '2099-12-31', set_by: by, set_at: new Date() });
  await arrange.insert('client_rating_event', none, { client_id: clientId, from_grade: 'D', to_grade: grade, score: 5, cause: 'OVERRIDE', by_id: by });
}

export interface Segments {
  /** Of government bodies, shared. */
  readonly sharedId: string;
  /** Shared, and what the follow-up of one anchor is limited to. */
  readonly inUseId: string;
}

export async function buildSegments(arrange: Arrange, ownerId: string): Promise<Segments> {
  const shared = (): Promise<string> => arrange.insert('client_segment', none, { owner_id: ownerId, is_shared: true, rule: governmentRule });
  const [sharedId, inUseId] = [await shared(), await shared()];
  await arrange.insert('rating_formula', none, { version: 1, formula: initialRatingFormula, by_id: ownerId });
  await arrange.app.owner.query(`UPDATE cadence_template SET segment_id = $1 WHERE anchor = 'CONTRACT_END'`, [inUseId]);
  return { sharedId, inUseId };
}
export const governmentRule = { all: [{ fact: 'CLIENT_TYPE', test: 'IN', values: ['GOV'] }] };
