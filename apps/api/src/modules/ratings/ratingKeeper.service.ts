import type { RatingCause } from '@yingzao/domain/catalogues';
import { today } from '@yingzao/domain/measures';
import { gradeInForce, initialRatingFormula, rate } from '@yingzao/domain/ratings';
import type { Rated } from '@yingzao/domain/ratings';
import type { Database, Db, Reader } from '../../platform/database';
import { clientFactsOf, ratedClient } from './clientFacts.service';
import { addRatingEvents, lockRatings, ratingsOf, saveRatings, storedFormula, takeDue } from './ratings.repository';
import type { RatingRow, StoredFormula } from './ratings.repository';

/** The formula that holds. */
export async function formulaInForce(db: Reader): Promise<StoredFormula> {
  return (await storedFormula(db)) ?? { version: 0, formula: initialRatingFormula, at: null, byId: null };
}

/** Ratings by the formula, as the facts are now, by client; nothing of deleted ones. */
export async function ratedNow(db: Reader, ids: readonly string[] | null, day: string): Promise<Map<string, Rated>> {
  const { formula } = await formulaInForce(db);
  return new Map((await clientFactsOf(db, ids, day, formula.years)).map((facts) => [facts.id, rate(ratedClient(facts), formula)]));
}

export const overrideOf = ({ setGrade, setUntil }: Pick<RatingRow, 'setGrade' | 'setUntil'>) => (setGrade && setUntil ? { grade: setGrade, until: setUntil } : null);

interface Change {
  readonly cause: RatingCause;
  readonly byId?: string | null;
  readonly reason?: string | null;
  /** What is set by hand from now on: null takes it back. */
  readonly set?: Pick<RatingRow, 'setGrade' | 'setReason' | 'setUntil' | 'setBy' | 'setAt'>;
}
const unset = { setGrade: null, setReason: null, setUntil: null, setBy: null, setAt: null } as const;

/** Brings kept ratings of these clients, or of all, up to date, and logs each grade that became another. The caller holds the lock. */
export async function refreshRatings(db: Db, ids: readonly string[] | null, day: string, { cause, byId = null, reason = null, set }: Change): Promise<void> {
  if (ids?.length === 0) return;
  const rated = await ratedNow(db, ids, day);
  const kept = new Map((await ratingsOf(db, ids)).map((row) => [row.clientId, row]));
  const rows: RatingRow[] = [];
  const events: Parameters<typeof addRatingEvents>[1][number][] = [];
  for (const [clientId, { grade: computed, score }] of rated) {
    const old = kept.get(clientId);
    const isOver = old?.setUntil != null && old.setUntil < day;
    const override = set ?? (old && !isOver ? { setGrade: old.setGrade, setReason: old.setReason, setUntil: old.setUntil, setBy: old.setBy, setAt: old.setAt } : unset);
    const grade = gradeInForce(computed, overrideOf(override), day);
    if (old && !isOver && !set && old.grade === grade && old.computed === computed && old.score === score) continue;
    rows.push({ clientId, grade, computed, score, ...override });
    // Setting and taking back are told even where the letter stays.
    if (old?.grade !== grade || set) events.push({ clientId, from: old?.grade ?? null, to: grade, score, cause: isOver ? 'OVERRIDE_ENDED' : cause, reason, byId });
  }
  if (rows.length > 0) await saveRatings(db, rows);
  if (events.length > 0) await addRatingEvents(db, events);
}

/** Keeps the grades that lists filter and sort by. Runs as the role of jobs: members write touches and see no ratings. */
export class RatingKeeper {
  constructor(
    private readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  /** Each minute: whatever was written about. */
  due(): Promise<void> {
    return this.database.write(null, async (db) => {
      await lockRatings(db);
      await refreshRatings(db, await takeDue(db), today(this.clock()), { cause: 'FACTS' });
    });
  }

  /** Each night: days have passed, and what was set by hand may be over. */
  all(): Promise<void> {
    return this.database.write(null, async (db) => {
      await lockRatings(db);
      await takeDue(db);
      await refreshRatings(db, null, today(this.clock()), { cause: 'FACTS' });
    });
  }
}
