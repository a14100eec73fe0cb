import DataLoader from 'dataloader';
import { today } from '@yingzao/domain/measures';
import { gradeInForce, mostPointsOf, rate } from '@yingzao/domain/ratings';
import { oneToMany, oneToOne } from '../../platform/batches';
import type { Reads } from '../../platform/database';
import { clientFactsOf, ratedClient } from './clientFacts.service';
import { formulaInForce, overrideOf } from './ratingKeeper.service';
import type { ClientRatingMapper } from './ratings.mappers';
import { ratingEventsOf, ratingsOf } from './ratings.repository';
import type { RatingEventRow, RatingRow } from './ratings.repository';

/** Ratings: as they are kept, and as the facts of this moment give them. Row-level security leaves others than full rights with nothing. */
export function ratingLoaders(reads: Reads) {
  return {
    keptRatingByClientId: new DataLoader<string, RatingRow | null>(async (ids) => oneToOne(ids, await reads((db) => ratingsOf(db, ids)), (r) => r.clientId)),
    ratingByClientId: new DataLoader<string, ClientRatingMapper | null>(async (ids) => {
      const day = today(new Date());
      return reads(async (db) => {
        const [{ formula }, facts, kept] = await Promise.all([formulaInForce(db), clientFactsOf(db, ids, day, null), ratingsOf(db, ids)]);
        const rows = facts.map((own): ClientRatingMapper => {
          const rated = rate(ratedClient(own), formula);
          const row = kept.find((r) => r.clientId === own.id);
          const override = row ? overrideOf(row) : null;
          const holds = override !== null && override.until >= day;
          return { id: own.id, computed: rated.grade, score: rated.score, parts: rated.parts, mostPoints: mostPointsOf(formula), grade: gradeInForce(rated.grade, override, day), override: holds ? (row ?? null) : null };
        });
        return oneToOne(ids, rows, (r) => r.id);
      });
    }),
    ratingEventsByClientId: new DataLoader<string, RatingEventRow[]>(async (ids) => oneToMany(ids, await reads((db) => ratingEventsOf(db, ids)), (e) => e.clientId)),
  };
}
