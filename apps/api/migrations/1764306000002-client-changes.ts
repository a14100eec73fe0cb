import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every change of a client's own fields, whoever writes it: the form, an import, a merge, a hand-over. The database itself keeps the history. */
export class ClientChanges1764306000002 implements MigrationInterface {
  name = 'ClientChanges1764306000002';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- No key to the client: history holds no import back from being taken away, and goes with its client.
      CREATE TABLE client_change (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        client_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('CREATED', 'UPDATED', 'DELETED', 'RESTORED', 'MERGED')),
        -- By column: what was there before and is there now.
        before jsonb NOT NULL DEFAULT '{}',
        after jsonb NOT NULL DEFAULT '{}',
        at timestamptz(3) NOT NULL DEFAULT now(),
        by_id uuid REFERENCES employee (id)
      );
      CREATE INDEX client_change_client ON client_change (client_id, at DESC, id DESC);
      CREATE TRIGGER client_change_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON client_change FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE FUNCTION log_client_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE was jsonb; becomes jsonb; what text := 'UPDATED';
      BEGIN
        SELECT jsonb_object_agg(key, o.value), jsonb_object_agg(key, n.value) INTO was, becomes
        FROM jsonb_each(to_jsonb(OLD)) o JOIN jsonb_each(to_jsonb(NEW)) n USING (key)
        WHERE o.value IS DISTINCT FROM n.value AND key NOT IN ('version', 'created_at', 'created_by', 'updated_at', 'updated_by', 'deleted_at');
        IF NEW.deleted_at IS NOT NULL AND OLD.deleted_at IS NULL THEN what := CASE WHEN NEW.merged_into_id IS NULL THEN 'DELETED' ELSE 'MERGED' END;
        ELSIF NEW.deleted_at IS NULL AND OLD.deleted_at IS NOT NULL THEN what := 'RESTORED';
        ELSIF was IS NULL THEN RETURN NULL; END IF;
        INSERT INTO client_change (client_id, kind, before, after, by_id) VALUES (NEW.id, what, coalesce(was, '{}'), coalesce(becomes, '{}'), coalesce(viewer_id(), NEW.updated_by));
        RETURN NULL;
      END $$;
      CREATE FUNCTION log_new_clients() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        INSERT INTO client_change (client_id, kind, by_id) SELECT a.id, 'CREATED', coalesce(viewer_id(), a.created_by) FROM added a;
        RETURN NULL;
      END $$;
      CREATE FUNCTION forget_client_changes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        DELETE FROM client_change h USING gone WHERE h.client_id = gone.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER client_changed AFTER UPDATE ON client FOR EACH ROW EXECUTE FUNCTION log_client_change();
      CREATE TRIGGER client_added AFTER INSERT ON client REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION log_new_clients();
      CREATE TRIGGER client_forget_changes AFTER DELETE ON client REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION forget_client_changes();

      -- What is known of the time before.
      INSERT INTO client_change (client_id, kind, at, by_id) SELECT id, 'CREATED', created_at, created_by FROM client;
      INSERT INTO client_change (client_id, kind, at, by_id) SELECT id, CASE WHEN merged_into_id IS NULL THEN 'DELETED' ELSE 'MERGED' END, deleted_at, updated_by FROM client WHERE deleted_at IS NOT NULL;

      ALTER TABLE client_change ENABLE ROW LEVEL SECURITY;
      ALTER TABLE client_change FORCE ROW LEVEL SECURITY;
      CREATE POLICY client_change_owner ON client_change TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY client_change_read ON client_change FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()) OR client_id IN (SELECT viewer_client_ids()));
      -- Nobody writes it but the triggers.
      GRANT SELECT ON client_change TO yingzao_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
