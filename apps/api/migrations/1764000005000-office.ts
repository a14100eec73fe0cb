import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Homes, appearance, announcements, imports, downloads and the search text. */
export class Office1764000005000 implements MigrationInterface {
  name = 'Office1764000005000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE home (
        employee_id uuid PRIMARY KEY REFERENCES employee (id) ON DELETE CASCADE,
        revision integer NOT NULL,
        -- Empty after a reset: the default of the person's roles is shown.
        layout jsonb,
        updated_at timestamptz(3) NOT NULL DEFAULT now()
      );
      -- The last versions one can go back to.
      CREATE TABLE home_version (
        employee_id uuid NOT NULL REFERENCES employee (id) ON DELETE CASCADE,
        revision integer NOT NULL,
        layout jsonb NOT NULL,
        saved_at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (employee_id, revision)
      );
      CREATE TABLE appearance (
        employee_id uuid PRIMARY KEY REFERENCES employee (id) ON DELETE CASCADE,
        revision integer NOT NULL,
        document jsonb NOT NULL,
        updated_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE TABLE announcement (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        title text NOT NULL CHECK (title <> ''),
        body text NOT NULL,
        author_id uuid REFERENCES employee (id),
        published_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX announcement_published ON announcement (published_at DESC);

      CREATE TABLE import_job (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        kind text NOT NULL CHECK (kind IN ('TRACKING', 'CLIENTS', 'PARCELS', 'EMPLOYEES')),
        state text NOT NULL CHECK (state IN ('PREVIEW', 'RUNNING', 'DONE', 'FAILED', 'DISCARDED')),
        file_name text NOT NULL,
        content bytea NOT NULL,
        sheet text NOT NULL,
        overrides jsonb NOT NULL DEFAULT '{}',
        summary jsonb NOT NULL,
        error jsonb,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        created_by uuid NOT NULL REFERENCES employee (id),
        finished_at timestamptz(3)
      );
      CREATE INDEX import_job_creator ON import_job (created_by, created_at DESC);
      -- Analysed rows of a workbook, a staging table for the preview and the set-based insert.
      CREATE TABLE import_row (
        import_id uuid NOT NULL REFERENCES import_job (id) ON DELETE CASCADE,
        sheet_row integer NOT NULL,
        outcome text NOT NULL CHECK (outcome IN ('GOOD', 'WARNING', 'REJECTED')),
        issues jsonb NOT NULL,
        field_values jsonb NOT NULL,
        cells jsonb NOT NULL,
        client jsonb,
        PRIMARY KEY (import_id, sheet_row)
      );

      -- One-time links to files written for one person.
      CREATE TABLE download (
        token_hash bytea PRIMARY KEY,
        employee_id uuid NOT NULL REFERENCES employee (id) ON DELETE CASCADE,
        kind text NOT NULL,
        params jsonb NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        used_at timestamptz(3)
      );
      -- Who took what out of the house, and how many rows.
      CREATE TABLE export_log (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        employee_id uuid NOT NULL REFERENCES employee (id),
        kind text NOT NULL,
        params jsonb NOT NULL,
        row_count integer NOT NULL,
        at timestamptz(3) NOT NULL DEFAULT now()
      );

      -- Search text stands apart: an index on the records themselves would slow every plain update.
      CREATE TABLE search_document (
        kind text NOT NULL CHECK (kind IN ('PROJECT', 'CLIENT')),
        ref_id uuid NOT NULL,
        title text NOT NULL,
        subtitle text,
        grams text[] NOT NULL,
        PRIMARY KEY (kind, ref_id)
      );
      CREATE INDEX search_document_grams ON search_document USING gin (grams);

      -- Past the policies on purpose, with the permission in the query itself: under a policy the index could not be used.
      CREATE FUNCTION search_documents(wanted text[], up_to integer) RETURNS TABLE (kind text, ref_id uuid, title text, subtitle text)
        LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        IF viewer_full_rights() THEN
          RETURN QUERY SELECT d.kind, d.ref_id, d.title, d.subtitle FROM search_document d WHERE d.grams @> wanted
            AND CASE d.kind WHEN 'PROJECT' THEN EXISTS (SELECT 1 FROM project p WHERE p.id = d.ref_id AND p.deleted_at IS NULL)
                            ELSE EXISTS (SELECT 1 FROM client c WHERE c.id = d.ref_id AND c.deleted_at IS NULL) END
            ORDER BY length(d.title), d.title LIMIT up_to;
        ELSE
          RETURN QUERY SELECT d.kind, d.ref_id, d.title, d.subtitle FROM search_document d
            WHERE (d.kind, d.ref_id) IN (SELECT 'PROJECT', viewer_project_ids() UNION SELECT 'CLIENT', viewer_client_ids()) AND d.grams @> wanted
            ORDER BY length(d.title), d.title LIMIT up_to;
        END IF;
      END $$;

      ALTER TABLE search_document ENABLE ROW LEVEL SECURITY; ALTER TABLE search_document FORCE ROW LEVEL SECURITY;
      CREATE POLICY search_document_owner ON search_document TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY search_document_write ON search_document TO yingzao_app USING ((SELECT viewer_full_rights())) WITH CHECK ((SELECT viewer_full_rights()));
      GRANT SELECT, INSERT, UPDATE, DELETE ON search_document TO yingzao_app;
    `);
    for (const [table, owner] of personal)
      await db.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true);
        CREATE POLICY ${table}_self ON ${table} TO yingzao_app USING (${owner} = (SELECT viewer_id())) WITH CHECK (${owner} = (SELECT viewer_id()));
        GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO yingzao_app;
      `);
    await db.query(`
      ALTER TABLE import_row ENABLE ROW LEVEL SECURITY; ALTER TABLE import_row FORCE ROW LEVEL SECURITY;
      CREATE POLICY import_row_owner ON import_row TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY import_row_self ON import_row TO yingzao_app
        USING (import_id IN (SELECT id FROM import_job WHERE created_by = (SELECT viewer_id())))
        WITH CHECK (import_id IN (SELECT id FROM import_job WHERE created_by = (SELECT viewer_id())));
      GRANT SELECT, INSERT, UPDATE, DELETE ON import_row TO yingzao_app;
      GRANT SELECT, INSERT ON announcement TO yingzao_app;
      REVOKE UPDATE, DELETE ON export_log FROM yingzao_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

/** Tables in which everybody sees and writes their own rows only. */
const personal: readonly (readonly [table: string, owner: string])[] = [
  ['home', 'employee_id'],
  ['home_version', 'employee_id'],
  ['appearance', 'employee_id'],
  ['import_job', 'created_by'],
  ['download', 'employee_id'],
  ['export_log', 'employee_id'],
];
