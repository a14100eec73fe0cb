import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Touches go along when clients are merged; who made one is the only one to write it otherwise. */
export class MoveTouches1764300002000 implements MigrationInterface {
  name = 'MoveTouches1764300002000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The table is looked up when the function runs: it may be made by a later migration.
      CREATE FUNCTION move_touches(from_client uuid, to_client uuid, ids uuid[]) RETURNS SETOF uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        IF NOT viewer_full_rights() OR NOT EXISTS (SELECT 1 FROM client_merge m WHERE m.undone_at IS NULL AND (from_client, to_client) IN ((m.merged_id, m.survivor_id), (m.survivor_id, m.merged_id)))
        THEN RAISE EXCEPTION 'touches move with a merge of their clients' USING ERRCODE = 'insufficient_privilege'; END IF;
        RETURN QUERY UPDATE touch t SET client_id = to_client WHERE t.client_id = from_client AND t.id = ANY (ids) RETURNING t.id;
      END $$;
      REVOKE ALL ON FUNCTION move_touches(uuid, uuid, uuid[]) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION move_touches(uuid, uuid, uuid[]) TO yingzao_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
