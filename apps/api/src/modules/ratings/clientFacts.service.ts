import { initialRatingFormula, tierRank } from '@yingzao/domain/ratings';
import type { RatedClient } from '@yingzao/domain/ratings';
import type { SegmentedClient } from '@yingzao/domain/segments';
import type { Reader } from '../../platform/database';

/** What ratings and segments know of a client that is not deleted. */
export interface ClientFacts extends SegmentedClient {
  readonly id: string;
  /** Fen of contracts signed within the formula's years. */
  readonly recentFeesFen: string;
}

/** Contracts whose fee is the firm's. */
const signed = `k.status IN ('SIGNED', 'PERFORMING', 'COMPLETED')`;

/** Years of the formula in force. */
const yearsInForce = `coalesce((SELECT (f.formula ->> 'years')::integer FROM rating_formula f ORDER BY f.version DESC LIMIT 1), ${initialRatingFormula.years})`;

/**
 * Facts of these clients, or of all, on a day; whoever asks must see everything: full rights and jobs.
 * @param years over which fees are counted; null: those of the formula in force, so that both are read in one round trip.
 */
export function clientFactsOf(db: Reader, ids: readonly string[] | null, day: string, years: number | null): Promise<ClientFacts[]> {
  const some = (column: string): string => (ids ? ` AND ${column} = ANY ($3::uuid[])` : '');
  return db.rows(
    `SELECT c.id, c.client_type AS "clientType", c.level, r.grade AS rating, c.grade, c.product_lines AS "productLines",
       ARRAY(SELECT DISTINCT t FROM unnest(coalesce(p.tiers, '{}') || city_tier_of(c.headquarters_city_code, c.headquarters_city)) t WHERE t IS NOT NULL ORDER BY t) AS "cityTiers",
       ARRAY(SELECT DISTINCT t FROM unnest(coalesce(p.regions, '{}') || city_region_of(c.headquarters_city_code, c.headquarters_city)) t WHERE t IS NOT NULL ORDER BY t) AS regions,
       coalesce(p.won, 0)::int AS "projectsWon", coalesce(p.open, 0)::int AS "projectsOpen",
       coalesce(k.fen, 0)::text AS "feesWonFen", coalesce(k.recent, 0)::text AS "recentFeesFen", coalesce(k.framework, false) AS "hasFramework",
       ($1::date - t.last)::int AS "daysSinceTouch"
     FROM client c
     LEFT JOIN client_rating r ON r.client_id = c.id
     LEFT JOIN (
       SELECT p.client_id, count(*) FILTER (WHERE p.status = 'WON') AS won, count(*) FILTER (WHERE p.status IN ('PROMOTION', 'TRACKING')) AS open,
         array_agg(DISTINCT p.city_tier) AS tiers, array_agg(DISTINCT p.region) AS regions
       FROM project p WHERE p.deleted_at IS NULL${some('p.client_id')} GROUP BY 1) p ON p.client_id = c.id
     LEFT JOIN (
       SELECT p.client_id, sum(k.amount_fen) AS fen, sum(k.amount_fen) FILTER (WHERE k.signed_on > $1::date - make_interval(years => coalesce($2::integer, ${yearsInForce}))) AS recent, bool_or(k.contract_type = 'FRAMEWORK') AS framework
       FROM contract k JOIN project p ON p.id = k.project_id WHERE ${signed} AND p.deleted_at IS NULL${some('p.client_id')} GROUP BY 1) k ON k.client_id = c.id
     LEFT JOIN (SELECT t.client_id, max(t.touched_on) AS last FROM touch t WHERE t.withdrawn_at IS NULL${some('t.client_id')} GROUP BY 1) t ON t.client_id = c.id
     WHERE c.deleted_at IS NULL${some('c.id')}`,
    [day, years, ...(ids ? [ids] : [])],
  );
}

/** What the formula looks at. */
export function ratedClient(facts: ClientFacts): RatedClient {
  const ranks = facts.cityTiers.flatMap((tier) => tierRank(tier) ?? []);
  return { feesWonFen: facts.recentFeesFen, projectsWon: facts.projectsWon, projectsOpen: facts.projectsOpen, daysSinceTouch: facts.daysSinceTouch, bestTierRank: ranks.length > 0 ? Math.min(...ranks) : null, hasFramework: facts.hasFramework };
}
