import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Clients that turned out to be one: the record of each merge, by which it is undone, and pairs that somebody looked at and that are two. */
export class ClientMerges1764300000000 implements MigrationInterface {
  name = 'ClientMerges1764300000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE client
        ADD COLUMN merged_into_id uuid REFERENCES client (id),
        -- Other names and numbers under which it is known and found.
        ADD COLUMN aliases text[] NOT NULL DEFAULT '{}',
        ADD CONSTRAINT client_merged_is_gone CHECK (merged_into_id IS NULL OR (deleted_at IS NOT NULL AND merged_into_id <> id));
      CREATE INDEX client_merged_into ON client (merged_into_id) WHERE merged_into_id IS NOT NULL;

      CREATE TABLE client_merge (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        survivor_id uuid NOT NULL REFERENCES client (id),
        merged_id uuid NOT NULL REFERENCES client (id),
        -- As they were called then.
        survivor_name text NOT NULL,
        merged_name text NOT NULL,
        merged_number text,
        -- Facts that were empty, by column, with what was filled in; other names that were added.
        filled jsonb NOT NULL,
        added_aliases text[] NOT NULL,
        -- Keys of the rows that went along, by table; and rows that the survivor had already, whole.
        moved jsonb NOT NULL,
        set_aside jsonb NOT NULL,
        at timestamptz(3) NOT NULL DEFAULT now(),
        by_id uuid NOT NULL REFERENCES employee (id),
        undone_at timestamptz(3),
        undone_by uuid REFERENCES employee (id),
        CHECK (survivor_id <> merged_id),
        CHECK ((undone_at IS NULL) = (undone_by IS NULL))
      );
      CREATE UNIQUE INDEX client_merge_standing ON client_merge (merged_id) WHERE undone_at IS NULL;
      CREATE INDEX client_merge_survivor ON client_merge (survivor_id, at DESC);

      CREATE TABLE client_distinction (
        first_id uuid NOT NULL REFERENCES client (id),
        second_id uuid NOT NULL REFERENCES client (id),
        by_id uuid NOT NULL REFERENCES employee (id),
        at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (first_id, second_id),
        CHECK (first_id < second_id)
      );

      -- Where an old link leads: past the policies on purpose, and to a client only that the viewer may see.
      CREATE FUNCTION client_survivor(wanted uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        WITH RECURSIVE way AS (
          SELECT c.merged_into_id AS id FROM client c WHERE c.id = wanted
          UNION SELECT c.merged_into_id FROM way JOIN client c ON c.id = way.id WHERE c.merged_into_id IS NOT NULL)
        SELECT c.id FROM way JOIN client c ON c.id = way.id
        WHERE c.merged_into_id IS NULL AND (viewer_full_rights() OR (c.deleted_at IS NULL AND c.id IN (SELECT viewer_client_ids()))) $$;
      REVOKE ALL ON FUNCTION client_survivor(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION client_survivor(uuid) TO yingzao_app;

      -- An entry of the ledger stays what it was; only which record stands for its client may change, and only with a merge that stands.
      CREATE OR REPLACE FUNCTION keep_development_cost() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.client_id <> OLD.client_id AND to_jsonb(NEW) - 'client_id' = to_jsonb(OLD) - 'client_id' AND EXISTS (
          SELECT 1 FROM client_merge m WHERE m.undone_at IS NULL AND (OLD.client_id, NEW.client_id) IN ((m.merged_id, m.survivor_id), (m.survivor_id, m.merged_id)))
        THEN RETURN NEW; END IF;
        IF OLD.status <> 'SUBMITTED' OR NEW.status = 'SUBMITTED' OR
           (NEW.id, NEW.client_id, NEW.activity_id, NEW.channel, NEW.cost_kind, NEW.spent_on, NEW.amount_fen, NEW.note, NEW.reverses_id, NEW.submitted_by, NEW.submitted_at)
           IS DISTINCT FROM (OLD.id, OLD.client_id, OLD.activity_id, OLD.channel, OLD.cost_kind, OLD.spent_on, OLD.amount_fen, OLD.note, OLD.reverses_id, OLD.submitted_by, OLD.submitted_at) THEN
          RAISE EXCEPTION 'costs are decided once and never edited' USING ERRCODE = 'restrict_violation'; END IF;
        IF viewer_id() IS NOT NULL AND NEW.decided_by <> viewer_id() THEN
          RAISE EXCEPTION 'who decides signs' USING ERRCODE = 'restrict_violation'; END IF;
        RETURN NEW;
      END $$;
      -- The only way to it for full rights, who otherwise write nothing of an entry. Reversals go with what they take back.
      CREATE FUNCTION move_development_costs(from_client uuid, to_client uuid, ids uuid[]) RETURNS SETOF uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        IF NOT viewer_full_rights() THEN RAISE EXCEPTION 'only full rights merge clients' USING ERRCODE = 'insufficient_privilege'; END IF;
        RETURN QUERY UPDATE development_cost k SET client_id = to_client WHERE k.client_id = from_client AND (k.id = ANY (ids) OR k.reverses_id = ANY (ids)) RETURNING k.id;
      END $$;
      REVOKE ALL ON FUNCTION move_development_costs(uuid, uuid, uuid[]) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION move_development_costs(uuid, uuid, uuid[]) TO yingzao_app;
    `);
    for (const table of ['client_merge', 'client_distinction'])
      await db.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true);
        CREATE POLICY ${table}_full ON ${table} TO yingzao_app USING ((SELECT viewer_full_rights())) WITH CHECK ((SELECT viewer_full_rights()));
      `);
    await db.query(`
      GRANT SELECT, INSERT, UPDATE (undone_at, undone_by) ON client_merge TO yingzao_app;
      GRANT SELECT, INSERT ON client_distinction TO yingzao_app;
      GRANT UPDATE (client_id) ON development_activity_client, development_result TO yingzao_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
