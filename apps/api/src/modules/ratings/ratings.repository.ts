import type { RatingCause, RatingGrade } from '@yingzao/domain/catalogues';
import type { RatingFormula } from '@yingzao/domain/ratings';
import type { Db, Reader } from '../../platform/database';

/** The formula as it was last saved. */
export interface StoredFormula {
  readonly version: number;
  readonly formula: RatingFormula;
  readonly at: Date | null;
  readonly byId: string | null;
}
/** The rating of a client as it is kept. */
export interface RatingRow {
  readonly clientId: string;
  readonly grade: RatingGrade;
  readonly computed: RatingGrade;
  readonly score: number;
  readonly setGrade: RatingGrade | null;
  readonly setReason: string | null;
  readonly setUntil: string | null;
  readonly setBy: string | null;
  readonly setAt: Date | null;
}
export interface RatingEventRow {
  readonly id: string;
  readonly clientId: string;
  readonly from: RatingGrade | null;
  readonly to: RatingGrade;
  readonly score: number;
  readonly cause: RatingCause;
  readonly reason: string | null;
  readonly at: Date;
  readonly byId: string | null;
}

export async function storedFormula(db: Reader): Promise<StoredFormula | null> {
  const [row] = await db.rows<StoredFormula>(`SELECT version, formula, at, by_id AS "byId" FROM rating_formula ORDER BY version DESC LIMIT 1`);
  return row ?? null;
}

/** @returns rows added: 0 where somebody saved this version meanwhile. */
export const insertFormula = (db: Db, version: number, formula: RatingFormula, byId: string): Promise<number> =>
  db.run(`INSERT INTO rating_formula (version, formula, by_id) SELECT $1, $2::jsonb, $3 WHERE $1 = (SELECT coalesce(max(version), 0) + 1 FROM rating_formula) ON CONFLICT DO NOTHING`, [version, JSON.stringify(formula), byId]);

/** One at a time: a formula that is saved and the job would overwrite each other. */
export const lockRatings = (db: Reader): Promise<unknown> => db.rows(`SELECT pg_advisory_xact_lock(hashtext('yingzao.ratings'))`);

const columns = `r.client_id AS "clientId", r.grade, r.computed, r.score, r.set_grade AS "setGrade", r.set_reason AS "setReason", r.set_until AS "setUntil", r.set_by AS "setBy", r.set_at AS "setAt"`;

/** Kept ratings of these clients, or of all that are not deleted. */
export const ratingsOf = (db: Reader, ids: readonly string[] | null): Promise<RatingRow[]> =>
  ids
    ? db.rows(`SELECT ${columns} FROM client_rating r WHERE r.client_id = ANY ($1::uuid[])`, [ids])
    : db.rows(`SELECT ${columns} FROM client_rating r JOIN client c ON c.id = r.client_id WHERE c.deleted_at IS NULL`);

/** Writes ratings as they are now; the override with them. */
export const saveRatings = (db: Db, rows: readonly RatingRow[]): Promise<number> =>
  db.run(
    `INSERT INTO client_rating AS r (client_id, grade, computed, score, set_grade, set_reason, set_until, set_by, set_at)
     SELECT x."clientId", x.grade, x.computed, x.score, x."setGrade", x."setReason", x."setUntil", x."setBy", x."setAt"
     FROM jsonb_to_recordset($1::jsonb) AS x ("clientId" uuid, grade text, computed text, score integer, "setGrade" text, "setReason" text, "setUntil" date, "setBy" uuid, "setAt" timestamptz)
     ON CONFLICT (client_id) DO UPDATE SET grade = excluded.grade, computed = excluded.computed, score = excluded.score, set_grade = excluded.set_grade, set_reason = excluded.set_reason,
       set_until = excluded.set_until, set_by = excluded.set_by, set_at = excluded.set_at, rated_at = now()`,
    [JSON.stringify(rows)],
  );

export const addRatingEvents = (db: Db, rows: readonly Omit<RatingEventRow, 'id' | 'at'>[]): Promise<number> =>
  db.run(
    `INSERT INTO client_rating_event (client_id, from_grade, to_grade, score, cause, reason, by_id)
     SELECT x."clientId", x."from", x."to", x.score, x.cause, x.reason, x."byId"
     FROM jsonb_to_recordset($1::jsonb) AS x ("clientId" uuid, "from" text, "to" text, score integer, cause text, reason text, "byId" uuid)`,
    [JSON.stringify(rows)],
  );

/** Changes of grades, newest first, 50 of each client. */
export const ratingEventsOf = (db: Reader, ids: readonly string[]): Promise<RatingEventRow[]> =>
  db.rows(
    `SELECT e.id, e.client_id AS "clientId", e.from_grade AS "from", e.to_grade AS "to", e.score, e.cause, e.reason, e.at, e.by_id AS "byId"
     FROM unnest($1::uuid[]) AS c (id) CROSS JOIN LATERAL (SELECT * FROM client_rating_event x WHERE x.client_id = c.id ORDER BY x.at DESC, x.id DESC LIMIT 50) e ORDER BY e.at DESC, e.id DESC`,
    [ids],
  );

/** Takes the clients that wait to be rated anew. */
export async function takeDue(db: Db): Promise<string[]> {
  const rows = await db.rows<{ id: string }>(`WITH taken AS (DELETE FROM client_rating_due RETURNING client_id) SELECT DISTINCT client_id AS id FROM taken`);
  return rows.map((r) => r.id);
}
