import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Imports bring known records up to date, remember how a person mapped a workbook of this shape, and can be undone as a whole: what
 * an import wrote in its transaction bears the moment of that transaction, so that what was added since is told apart.
 */
export class ImportUpdates1764304000000 implements MigrationInterface {
  name = 'ImportUpdates1764304000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE import_job DROP CONSTRAINT import_job_state_check;
      ALTER TABLE import_job ADD CONSTRAINT import_job_state_check CHECK (state IN ('PREVIEW', 'RUNNING', 'DONE', 'FAILED', 'DISCARDED', 'UNDONE'));
      -- The known record a row is about, and what the row changes of it.
      ALTER TABLE import_row ADD COLUMN target uuid, ADD COLUMN edit jsonb;

      CREATE TABLE import_record (
        import_id uuid NOT NULL REFERENCES import_job (id) ON DELETE CASCADE,
        thing text NOT NULL CHECK (thing IN ('PROJECT', 'CLIENT', 'CONTACT', 'PARCEL')),
        record_id uuid NOT NULL,
        PRIMARY KEY (import_id, thing, record_id)
      );
      CREATE TABLE import_mapping (
        employee_id uuid NOT NULL REFERENCES employee (id) ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('TRACKING', 'CLIENTS', 'PARCELS', 'EMPLOYEES')),
        shape text NOT NULL,
        columns jsonb NOT NULL,
        clients jsonb NOT NULL,
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (employee_id, kind, shape)
      );
      -- When people at a client and on a project were entered: until now nobody asked.
      ALTER TABLE employment ADD COLUMN created_at timestamptz(3) NOT NULL DEFAULT now();
      ALTER TABLE developed_project ADD COLUMN created_at timestamptz(3) NOT NULL DEFAULT now();
      ALTER TABLE client_partner_firm ADD COLUMN created_at timestamptz(3) NOT NULL DEFAULT now();
      ALTER TABLE project_contact ADD COLUMN created_at timestamptz(3) NOT NULL DEFAULT now();
    `);
    for (const table of ['import_record', 'import_mapping'])
      await db.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true);`);
    await db.query(`
      CREATE POLICY import_record_self ON import_record TO yingzao_app
        USING (import_id IN (SELECT id FROM import_job WHERE created_by = (SELECT viewer_id())))
        WITH CHECK (import_id IN (SELECT id FROM import_job WHERE created_by = (SELECT viewer_id())));
      CREATE POLICY import_mapping_self ON import_mapping TO yingzao_app
        USING (employee_id = (SELECT viewer_id())) WITH CHECK (employee_id = (SELECT viewer_id()));
      GRANT SELECT, INSERT ON import_record TO yingzao_app;
      GRANT SELECT, INSERT, UPDATE ON import_mapping TO yingzao_app;

      -- History cannot be deleted, but for that of records which an undone import takes back whole: never by the runtime role.
      CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' AND current_user <> 'yingzao_app' AND current_setting('yingzao.undoing_import', true) = 'on' THEN RETURN NULL; END IF;
        RAISE EXCEPTION 'append-only table %', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$;

      -- Ids of rows of "target" that something written at another moment points at or that a row of a table not its own points at.
      -- Its own are all tables when "own" is null. A row tells its moment by its columns of time; one without any counts as written later.
      CREATE FUNCTION import_used_since(target regclass, ids uuid[], stamp timestamptz(3), own text[]) RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
      DECLARE link record; later text; found uuid[]; used uuid[] := '{}';
      BEGIN
        FOR link IN
          SELECT c.conrelid::regclass AS child, a.attname AS col, c.conrelid FROM pg_constraint c
          CROSS JOIN LATERAL unnest(c.conkey, c.confkey) AS k(own_col, their_col)
          JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.own_col
          JOIN pg_attribute f ON f.attrelid = c.confrelid AND f.attnum = k.their_col AND f.attname = 'id'
          WHERE c.contype = 'f' AND c.confrelid = target
        LOOP
          later := NULL;
          IF own IS NULL OR link.child::text = ANY (own) THEN
            SELECT string_agg(CASE a.attname WHEN 'version' THEN 'version > 1' WHEN 'done_at' THEN 'done_at IS NOT NULL' ELSE format('%I::timestamptz(3) <> $2', a.attname) END, ' OR ')
            INTO later FROM pg_attribute a
            WHERE a.attrelid = link.conrelid AND a.attnum > 0 AND NOT a.attisdropped AND a.attname IN ('created_at', 'designated_at', 'at', 'updated_at', 'done_at', 'version')
              AND EXISTS (SELECT 1 FROM pg_attribute t WHERE t.attrelid = link.conrelid AND t.attname IN ('created_at', 'designated_at', 'at'));
          END IF;
          EXECUTE format('SELECT array_agg(DISTINCT %1$I) FROM %2$s WHERE %1$I = ANY ($1) AND (%3$s)', link.col, link.child, coalesce(later, 'true')) INTO found USING ids, stamp;
          used := used || coalesce(found, '{}');
        END LOOP;
        RETURN used;
      END $$;

      -- Deletes rows with everything that points at them.
      CREATE FUNCTION import_forget(target regclass, ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
      DECLARE link record; children uuid[];
      BEGIN
        IF cardinality(ids) = 0 THEN RETURN; END IF;
        FOR link IN
          SELECT c.conrelid::regclass AS child, a.attname AS col,
            EXISTS (SELECT 1 FROM pg_attribute i WHERE i.attrelid = c.conrelid AND i.attname = 'id') AS has_id
          FROM pg_constraint c
          CROSS JOIN LATERAL unnest(c.conkey, c.confkey) AS k(own_col, their_col)
          JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.own_col
          JOIN pg_attribute f ON f.attrelid = c.confrelid AND f.attnum = k.their_col AND f.attname = 'id'
          WHERE c.contype = 'f' AND c.confrelid = target AND c.conrelid <> target
        LOOP
          IF link.has_id THEN
            EXECUTE format('SELECT coalesce(array_agg(id), ''{}'') FROM %s WHERE %I = ANY ($1)', link.child, link.col) INTO children USING ids;
            PERFORM import_forget(link.child, children);
          ELSE
            EXECUTE format('DELETE FROM %s WHERE %I = ANY ($1)', link.child, link.col) USING ids;
          END IF;
        END LOOP;
        EXECUTE format('DELETE FROM %s WHERE id = ANY ($1)', target) USING ids;
      END $$;

      -- Takes back what the viewer's finished import created, as far as nobody has worked with it since; "edited" are known projects
      -- whose edits are being taken back, so that the entries added to them go too. Says what went and what stays, with its name.
      CREATE FUNCTION undo_import(job uuid, edited uuid[]) RETURNS TABLE (thing text, record_id uuid, name text, gone boolean)
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE stamp timestamptz(3); ids uuid[]; kept uuid[];
      BEGIN
        SELECT j.finished_at INTO stamp FROM import_job j WHERE j.id = job AND j.created_by = viewer_id() AND j.state = 'DONE';
        IF stamp IS NULL THEN RETURN; END IF;
        PERFORM set_config('yingzao.undoing_import', 'on', true);
        CREATE TEMP TABLE undone (thing text, record_id uuid, name text, gone boolean) ON COMMIT DROP;

        DELETE FROM work_log w WHERE w.project_id = ANY (edited) AND w.created_at = stamp;
        DELETE FROM work_plan w WHERE w.project_id = ANY (edited) AND w.created_at = stamp AND w.done_at IS NULL;

        SELECT coalesce(array_agg(r.record_id), '{}') INTO ids FROM import_record r JOIN project p ON p.id = r.record_id WHERE r.import_id = job AND r.thing = 'PROJECT';
        kept := import_used_since('project', ids, stamp, NULL) || ARRAY(SELECT p.id FROM project p WHERE p.id = ANY (ids) AND (p.version > 1 OR p.updated_at <> stamp));
        INSERT INTO undone SELECT 'PROJECT', p.id, p.number || ' ' || p.name, p.id <> ALL (kept) FROM project p WHERE p.id = ANY (ids);
        PERFORM import_forget('project', ARRAY(SELECT u.record_id FROM undone u WHERE u.gone));

        SELECT coalesce(array_agg(r.record_id), '{}') INTO ids FROM import_record r JOIN client c ON c.id = r.record_id WHERE r.import_id = job AND r.thing = 'CLIENT';
        kept := import_used_since('client', ids, stamp, ARRAY['employment', 'developed_project', 'client_partner_firm', 'parcel'])
          || ARRAY(SELECT c.id FROM client c WHERE c.id = ANY (ids) AND (c.version > 1 OR c.updated_at <> stamp))
          -- A person who works elsewhere too, or whom a project names, keeps the client.
          || ARRAY(SELECT e.client_id FROM employment e WHERE e.client_id = ANY (ids) AND e.contact_id = ANY (import_used_since('contact', ARRAY(SELECT x.contact_id FROM employment x WHERE x.client_id = ANY (ids)), stamp, ARRAY['employment'])));
        INSERT INTO undone SELECT 'CLIENT', c.id, c.name, c.id <> ALL (kept) FROM client c WHERE c.id = ANY (ids);

        SELECT coalesce(array_agg(r.record_id), '{}') INTO ids FROM import_record r JOIN contact k ON k.id = r.record_id WHERE r.import_id = job AND r.thing = 'CONTACT';
        INSERT INTO undone SELECT 'CONTACT', k.id, k.name, NOT EXISTS (SELECT 1 FROM employment e WHERE e.contact_id = k.id AND e.client_id NOT IN (SELECT u.record_id FROM undone u WHERE u.thing = 'CLIENT' AND u.gone))
          AND k.id <> ALL (import_used_since('contact', ids, stamp, ARRAY['employment'])) FROM contact k WHERE k.id = ANY (ids);
        PERFORM import_forget('contact', ARRAY(SELECT u.record_id FROM undone u WHERE u.thing = 'CONTACT' AND u.gone));

        SELECT coalesce(array_agg(r.record_id), '{}') INTO ids FROM import_record r JOIN parcel l ON l.id = r.record_id WHERE r.import_id = job AND r.thing = 'PARCEL';
        kept := import_used_since('parcel', ids, stamp, '{}');
        INSERT INTO undone SELECT 'PARCEL', l.id, coalesce(l.parcel_number, l.location, l.city, ''), l.id <> ALL (kept)
          AND (l.parcel_number IS NOT NULL OR l.client_id IS NULL OR l.client_id IN (SELECT u.record_id FROM undone u WHERE u.thing = 'CLIENT' AND u.gone)) FROM parcel l WHERE l.id = ANY (ids);
        PERFORM import_forget('parcel', ARRAY(SELECT u.record_id FROM undone u WHERE u.thing = 'PARCEL' AND u.gone));
        PERFORM import_forget('client', ARRAY(SELECT u.record_id FROM undone u WHERE u.thing = 'CLIENT' AND u.gone));

        DELETE FROM search_document d WHERE d.ref_id IN (SELECT u.record_id FROM undone u WHERE u.gone);
        PERFORM set_config('yingzao.undoing_import', 'off', true);
        RETURN QUERY SELECT u.thing, u.record_id, u.name, u.gone FROM undone u;
        DROP TABLE undone;
      END $$;
      REVOKE ALL ON FUNCTION undo_import(uuid, uuid[]), import_forget(regclass, uuid[]), import_used_since(regclass, uuid[], timestamptz, text[]) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION undo_import(uuid, uuid[]) TO yingzao_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
