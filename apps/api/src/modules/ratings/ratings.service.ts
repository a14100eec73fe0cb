import { ratingGrade } from '@yingzao/domain/catalogues';
import type { RatingGrade } from '@yingzao/domain/catalogues';
import { daysBetween, isIsoDate, today } from '@yingzao/domain/measures';
import type { Actor } from '@yingzao/domain/permissions';
import { gradeInForce, rate } from '@yingzao/domain/ratings';
import type { EndRatingOverrideInput, OverrideRatingInput, RatingFormulaInput, SaveRatingFormulaInput } from '../../generated/resolvers.generated';
import type { Database } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { InputReader } from '../../platform/input';
import { mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import { ClientsService } from '../clients/clients.service';
import { clientFactsOf, ratedClient } from './clientFacts.service';
import { formulaInForce, overrideOf, refreshRatings } from './ratingKeeper.service';
import { readFormula } from './ratingInput';
import { insertFormula, lockRatings, ratingsOf } from './ratings.repository';
import type { StoredFormula } from './ratings.repository';

/** Days that a grade may be set for: longer is a change of the formula. */
const longest = 731;

export interface RatingPreview {
  readonly clients: number;
  readonly moves: readonly { readonly from: RatingGrade; readonly to: RatingGrade; readonly count: number }[];
}

/** Ratings of clients: full rights read them, edit the formula and set grades by hand. */
export class RatingsService {
  constructor(
    private readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  formula(viewer: Actor): Promise<StoredFormula> {
    return this.database.readAtOnce(viewer, formulaInForce);
  }

  /** How many clients would have another grade, from which to which; what is set by hand stays. */
  preview(viewer: Actor, input: RatingFormulaInput): Promise<RatingPreview> {
    const next = readFormula(input);
    const day = today(this.clock());
    return this.database.read(viewer, async (db) => {
      const { formula } = await formulaInForce(db);
      const kept = new Map((await ratingsOf(db, null)).map((row) => [row.clientId, row]));
      const before = await clientFactsOf(db, null, day, formula.years);
      const after = next.years === formula.years ? before : await clientFactsOf(db, null, day, next.years);
      const then = new Map(after.map((facts) => [facts.id, rate(ratedClient(facts), next).grade]));
      const counts = new Map<string, number>();
      for (const facts of before) {
        const row = kept.get(facts.id);
        const override = row ? overrideOf(row) : null;
        const key = `${gradeInForce(rate(ratedClient(facts), formula).grade, override, day)}${gradeInForce(then.get(facts.id)!, override, day)}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      const moves = ratingGrade.codes.flatMap((from) => ratingGrade.codes.flatMap((to) => {
        const count = counts.get(`${from}${to}`) ?? 0;
        return count > 0 ? [{ from, to, count }] : [];
      }));
      return { clients: before.length, moves };
    });
  }

  saveFormula(viewer: Actor, input: SaveRatingFormulaInput): Promise<Outcome<{ version: number }>> {
    return mutate(this.database, viewer, 'saveRatingFormula', input, async (db) => {
      const formula = readFormula(input.formula);
      await lockRatings(db);
      const version = input.expectedVersion + 1;
      if (version < 1 || version > 2_000_000_000 || (await insertFormula(db, version, formula, viewer.employeeId)) !== 1) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedVersion'] });
      await refreshRatings(db, null, today(this.clock()), { cause: 'FORMULA', byId: viewer.employeeId });
      return { version };
    });
  }

  override(viewer: Actor, input: OverrideRatingInput): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'overrideRating', input, async (db) => {
      const problems = new Problems();
      const reason = new InputReader(input, problems).required('reason', 500);
      const day = today(this.clock());
      if (!isIsoDate(input.until)) problems.add('NOT_A_DATE', ['until']);
      else if (input.until < day || daysBetween(day, input.until) > longest) problems.add('RATING_UNTIL', ['until']);
      await lockRatings(db);
      const { id } = await ClientsService.touch(db, viewer, { id: input.clientId, expectedVersion: input.expectedVersion }, ['clientId']);
      problems.assertNone();
      await refreshRatings(db, [id], day, { cause: 'OVERRIDE', byId: viewer.employeeId, reason, set: { setGrade: input.grade, setReason: reason, setUntil: input.until, setBy: viewer.employeeId, setAt: this.clock() } });
      return { id };
    });
  }

  endOverride(viewer: Actor, input: EndRatingOverrideInput): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'endRatingOverride', input, async (db) => {
      await lockRatings(db);
      const { id } = await ClientsService.touch(db, viewer, { id: input.clientId, expectedVersion: input.expectedVersion }, ['clientId']);
      const [kept] = await ratingsOf(db, [id]);
      if (!kept?.setGrade) throw new UserFault({ code: 'ALREADY_DONE', path: ['clientId'] }, id);
      await refreshRatings(db, [id], today(this.clock()), { cause: 'OVERRIDE_ENDED', byId: viewer.employeeId, set: { setGrade: null, setReason: null, setUntil: null, setBy: null, setAt: null } });
      return { id };
    });
  }
}
