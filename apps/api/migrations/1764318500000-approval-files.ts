import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of opinions: uploaded before the decision, bound to its entry of the ledger by name and content, then as final as the entry. */
export class ApprovalFiles1764318500000 implements MigrationInterface {
  name = 'ApprovalFiles1764318500000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The bytes stand on the disk under their hash, as those of documents do.
      CREATE TABLE approval_file (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        chain_id uuid NOT NULL REFERENCES approval_chain (id),
        -- The entry that it came with; null while its opinion is being written.
        event_id uuid REFERENCES approval_event (id),
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        size bigint NOT NULL CHECK (size > 0),
        kind text NOT NULL CHECK (kind ~ '^[A-Z0-9]+$'),
        name text NOT NULL CHECK (name <> ''),
        uploaded_by uuid NOT NULL REFERENCES employee (id),
        uploaded_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX approval_file_chain ON approval_file (chain_id) WHERE event_id IS NOT NULL;
      CREATE INDEX approval_file_event ON approval_file (event_id) WHERE event_id IS NOT NULL;
      CREATE INDEX approval_file_sha256 ON approval_file (sha256);
      CREATE INDEX approval_file_uploader ON approval_file (uploaded_by, uploaded_at);

      -- Bound once, to an entry of one's own of this very transaction which names it; what is bound stays.
      CREATE FUNCTION keep_approval_file() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        IF TG_OP = 'DELETE' THEN
          IF OLD.event_id IS NOT NULL THEN RAISE EXCEPTION 'a file of an opinion stays' USING ERRCODE = 'restrict_violation'; END IF;
          RETURN OLD;
        END IF;
        IF TG_OP = 'INSERT' THEN
          IF viewer_id() IS NOT NULL AND NEW.event_id IS NOT NULL THEN RAISE EXCEPTION 'a file comes before its opinion' USING ERRCODE = 'restrict_violation'; END IF;
          RETURN NEW;
        END IF;
        IF OLD.event_id IS NOT NULL OR (to_jsonb(NEW) - 'event_id') IS DISTINCT FROM (to_jsonb(OLD) - 'event_id') THEN
          RAISE EXCEPTION 'a file of an opinion stays as it is' USING ERRCODE = 'restrict_violation'; END IF;
        IF NOT EXISTS (SELECT 1 FROM approval_event e WHERE e.id = NEW.event_id AND e.chain_id = NEW.chain_id AND e.actor_id = NEW.uploaded_by AND e.xmin = pg_current_xact_id()::xid
           AND e.payload -> 'files' @> jsonb_build_array(jsonb_build_object('name', NEW.name, 'sha256', NEW.sha256))) THEN
          RAISE EXCEPTION 'the ledger knows nothing of it' USING ERRCODE = 'restrict_violation'; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER approval_file_kept BEFORE INSERT OR UPDATE OR DELETE ON approval_file FOR EACH ROW EXECUTE FUNCTION keep_approval_file();

      ALTER TABLE approval_file ENABLE ROW LEVEL SECURITY; ALTER TABLE approval_file FORCE ROW LEVEL SECURITY;
      CREATE POLICY approval_file_owner ON approval_file TO CURRENT_USER USING (true) WITH CHECK (true);
      -- Before its opinion is given it is its uploader's alone.
      CREATE POLICY approval_file_read ON approval_file FOR SELECT TO yingzao_app USING (
        (event_id IS NULL AND uploaded_by = (SELECT viewer_id())) OR (event_id IS NOT NULL AND ((SELECT viewer_full_rights()) OR chain_id IN (SELECT viewer_visible_chain_ids()))));
      CREATE POLICY approval_file_insert ON approval_file FOR INSERT TO yingzao_app
        WITH CHECK (uploaded_by = (SELECT viewer_id()) AND ((SELECT viewer_full_rights()) OR chain_id IN (SELECT viewer_acting_chain_ids())));
      CREATE POLICY approval_file_update ON approval_file FOR UPDATE TO yingzao_app USING (event_id IS NULL AND uploaded_by = (SELECT viewer_id())) WITH CHECK (uploaded_by = (SELECT viewer_id()));
      CREATE POLICY approval_file_delete ON approval_file FOR DELETE TO yingzao_app USING (event_id IS NULL AND uploaded_by = (SELECT viewer_id()));
      GRANT SELECT, INSERT, DELETE ON approval_file TO yingzao_app;
      GRANT UPDATE (event_id) ON approval_file TO yingzao_app;

      -- A content is needed by documents and by opinions.
      CREATE OR REPLACE FUNCTION unused_contents(hashes text[]) RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT h FROM unnest(hashes) h WHERE NOT EXISTS (SELECT 1 FROM file_version v WHERE v.sha256 = h) AND NOT EXISTS (SELECT 1 FROM approval_file a WHERE a.sha256 = h) $$;
      CREATE OR REPLACE FUNCTION claim_unused_content(hash text) RETURNS boolean LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtextextended('yingzao.content.' || hash, 0));
        RETURN NOT EXISTS (SELECT 1 FROM file_version v WHERE v.sha256 = hash) AND NOT EXISTS (SELECT 1 FROM approval_file a WHERE a.sha256 = hash);
      END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
