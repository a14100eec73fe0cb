import type { MigrationInterface, QueryRunner } from 'typeorm';

const fileCategories = 'BRIEF SITE_DATA TENDER_DOCUMENT PROPOSAL QUOTATION CONTRACT APPROVAL_FORM MINUTES CORRESPONDENCE PRESENTATION SITE_PHOTO DRAWING_LIST PAYMENT_VOUCHER CLIENT_MATERIAL KNOWLEDGE OTHER';

/** Documents of projects and clients: their versions, their history, and how they are found by name. */
export class Files1764200002000 implements MigrationInterface {
  name = 'Files1764200002000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- What a document belongs to is one column each, so that a foreign key holds it; a new kind of owner is one more column and a new check.
      CREATE TABLE stored_file (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        project_id uuid REFERENCES project (id),
        client_id uuid REFERENCES client (id),
        category text NOT NULL CHECK (category IN (${fileCategories.split(' ').map((code) => `'${code}'`).join(', ')})),
        name text NOT NULL CHECK (name <> ''),
        current_number integer NOT NULL CHECK (current_number >= 1),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        created_by uuid REFERENCES employee (id),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_by uuid REFERENCES employee (id),
        deleted_at timestamptz(3),
        deleted_by uuid REFERENCES employee (id),
        CONSTRAINT stored_file_one_subject CHECK (num_nonnulls(project_id, client_id) = 1),
        CONSTRAINT stored_file_deleted_by CHECK (deleted_at IS NOT NULL OR deleted_by IS NULL)
      );
      CREATE INDEX stored_file_project ON stored_file (project_id, category) WHERE deleted_at IS NULL AND project_id IS NOT NULL;
      CREATE INDEX stored_file_client ON stored_file (client_id, category) WHERE deleted_at IS NULL AND client_id IS NOT NULL;
      CREATE INDEX stored_file_bin ON stored_file (deleted_at DESC) WHERE deleted_at IS NOT NULL;

      -- What was uploaded once: never changed, never taken back. The bytes stand on the disk under their hash.
      CREATE TABLE file_version (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        file_id uuid NOT NULL REFERENCES stored_file (id),
        number integer NOT NULL CHECK (number >= 1),
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        size bigint NOT NULL CHECK (size > 0),
        kind text NOT NULL CHECK (kind ~ '^[A-Z0-9]+$'),
        file_name text NOT NULL CHECK (file_name <> ''),
        note text CHECK (note <> ''),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        created_by uuid REFERENCES employee (id),
        UNIQUE (file_id, number)
      );
      CREATE INDEX file_version_sha256 ON file_version (sha256);
      -- How much somebody uploaded lately.
      CREATE INDEX file_version_uploader ON file_version (created_by, created_at);
      ALTER TABLE stored_file ADD CONSTRAINT stored_file_current FOREIGN KEY (id, current_number) REFERENCES file_version (file_id, number) DEFERRABLE INITIALLY DEFERRED;

      -- Who did what to a document, from what to what.
      CREATE TABLE file_change (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        file_id uuid NOT NULL REFERENCES stored_file (id),
        kind text NOT NULL CHECK (kind IN ('CREATED', 'VERSION', 'NAME', 'CATEGORY', 'DELETED', 'RESTORED')),
        from_text text,
        to_text text,
        at timestamptz(3) NOT NULL DEFAULT now(),
        by_id uuid REFERENCES employee (id)
      );
      CREATE INDEX file_change_file ON file_change (file_id, at DESC, id DESC);

      CREATE TRIGGER file_version_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON file_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER file_change_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON file_change FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- Documents of the viewer's projects, past the policies on purpose: those of clients are for full rights only.
      CREATE FUNCTION viewer_file_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT f.id FROM stored_file f WHERE f.deleted_at IS NULL AND f.project_id IN (SELECT viewer_project_ids()) $$;
    `);
    for (const [table, visible] of [
      ['stored_file', '(deleted_at IS NULL AND project_id IN (SELECT viewer_project_ids()))'],
      ['file_version', 'file_id IN (SELECT viewer_file_ids())'],
      ['file_change', 'file_id IN (SELECT viewer_file_ids())'],
    ])
      await db.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true);
        CREATE POLICY ${table}_read ON ${table} FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()) OR ${visible});
        CREATE POLICY ${table}_insert ON ${table} FOR INSERT TO yingzao_app WITH CHECK ((SELECT viewer_full_rights()));
        CREATE POLICY ${table}_update ON ${table} FOR UPDATE TO yingzao_app USING ((SELECT viewer_full_rights()));
        GRANT SELECT, INSERT ON ${table} TO yingzao_app;
      `);
    await db.query(`
      GRANT UPDATE ON stored_file TO yingzao_app;

      -- Open pages of those who may see the project hear of its documents, as of its other rows (hint_changes); those of clients belong to no project.
      CREATE FUNCTION hint_files() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
      DECLARE
        ids text[];
        head text := 'PROJECTS@project@';
      BEGIN
        SELECT array_agg(id) INTO ids FROM (SELECT DISTINCT project_id::text AS id FROM touched WHERE project_id IS NOT NULL LIMIT 101) AS x;
        IF ids IS NOT NULL THEN
          PERFORM pg_notify('yingzao_live', 'changes:' || CASE WHEN cardinality(ids) > 100 THEN head || '*' ELSE head || array_to_string(ids, ',' || head) END);
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER stored_file_hint_insert AFTER INSERT ON stored_file REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION hint_files();
      CREATE TRIGGER stored_file_hint_update AFTER UPDATE ON stored_file REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION hint_files();

      -- For the sweeper, which sees no document: which of these contents no version has.
      CREATE FUNCTION unused_contents(hashes text[]) RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT h FROM unnest(hashes) h WHERE NOT EXISTS (SELECT 1 FROM file_version v WHERE v.sha256 = h) $$;
      -- The same of one, while no upload can begin to need it: an upload holds the same lock, shared, from before its bytes are in place until its row is.
      CREATE FUNCTION claim_unused_content(hash text) RETURNS boolean LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtextextended('yingzao.content.' || hash, 0));
        RETURN NOT EXISTS (SELECT 1 FROM file_version v WHERE v.sha256 = hash);
      END $$;
      REVOKE ALL ON FUNCTION unused_contents(text[]), claim_unused_content(text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION unused_contents(text[]), claim_unused_content(text) TO yingzao_jobs;

      -- Names of documents are found by the one box. A pattern, so that the next kind of record needs no new check.
      ALTER TABLE search_document DROP CONSTRAINT search_document_kind_check;
      ALTER TABLE search_document ADD CONSTRAINT search_document_kind_check CHECK (kind ~ '^[A-Z]+(_[A-Z]+)*$');
      -- Apart from search_documents, which knows projects and clients; where a document belongs is read when it is found, so that it is never out of date.
      CREATE FUNCTION search_files(wanted text[], up_to integer) RETURNS TABLE (ref_id uuid, title text, subtitle text)
        LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        IF viewer_full_rights() THEN
          RETURN QUERY SELECT d.ref_id, d.title, coalesce(p.number || ' ' || p.name, c.name) FROM search_document d JOIN stored_file f ON f.id = d.ref_id
            LEFT JOIN project p ON p.id = f.project_id LEFT JOIN client c ON c.id = f.client_id
            WHERE d.kind = 'FILE' AND d.grams @> wanted AND f.deleted_at IS NULL AND p.deleted_at IS NULL AND c.deleted_at IS NULL
            ORDER BY length(d.title), d.title LIMIT up_to;
        ELSE
          RETURN QUERY SELECT d.ref_id, d.title, p.number || ' ' || p.name FROM stored_file f JOIN search_document d ON d.kind = 'FILE' AND d.ref_id = f.id JOIN project p ON p.id = f.project_id
            WHERE f.deleted_at IS NULL AND f.project_id IN (SELECT viewer_project_ids()) AND d.grams @> wanted
            ORDER BY length(d.title), d.title LIMIT up_to;
        END IF;
      END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
