import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Group, regional company, project company: a client may stand below another one, and never below itself. */
export class ClientTree1764300001000 implements MigrationInterface {
  name = 'ClientTree1764300001000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE client
        ADD COLUMN parent_id uuid REFERENCES client (id),
        ADD COLUMN level text CHECK (level IN ('HEADQUARTERS', 'REGIONAL', 'PROJECT_COMPANY'));
      CREATE INDEX client_parent ON client (parent_id) WHERE parent_id IS NOT NULL;
      CREATE INDEX client_group_members ON client (group_id) WHERE group_id IS NOT NULL;

      -- One change of the tree at a time, so that two that are harmless alone make no circle together.
      CREATE FUNCTION check_client_parent() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        IF NEW.parent_id IS NULL THEN RETURN NEW; END IF;
        PERFORM pg_advisory_xact_lock(hashtext('yingzao.client.tree'));
        IF EXISTS (
          WITH RECURSIVE above AS (
            SELECT NEW.parent_id AS id
            UNION SELECT c.parent_id FROM above a JOIN client c ON c.id = a.id WHERE c.parent_id IS NOT NULL)
          SELECT 1 FROM above WHERE id = NEW.id)
        THEN RAISE EXCEPTION 'a client below itself' USING ERRCODE = 'check_violation', CONSTRAINT = 'client_tree', TABLE = 'client'; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER client_parent_check BEFORE INSERT OR UPDATE OF parent_id ON client FOR EACH ROW EXECUTE FUNCTION check_client_parent();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
