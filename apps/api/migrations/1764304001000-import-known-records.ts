import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports bring clients, land and colleagues up to date, and imports of people are taken back too. */
export class ImportKnownRecords1764304001000 implements MigrationInterface {
  name = 'ImportKnownRecords1764304001000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE import_record DROP CONSTRAINT import_record_thing_check;
      ALTER TABLE import_record ADD CONSTRAINT import_record_thing_check CHECK (thing IN ('PROJECT', 'CLIENT', 'CONTACT', 'PARCEL', 'EMPLOYEE'));
      -- When a role was given and personnel facts were entered: what an import wrote is told apart from what came later.
      ALTER TABLE employee_role ADD COLUMN created_at timestamptz(3) NOT NULL DEFAULT now();
      ALTER TABLE employee_hr ADD COLUMN created_at timestamptz(3) NOT NULL DEFAULT now();

      -- Takes back the lists that the viewer's finished import added to "clients": what bears the moment of its transaction.
      CREATE FUNCTION undo_import_additions(job uuid, clients uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE stamp timestamptz(3);
      BEGIN
        SELECT j.finished_at INTO stamp FROM import_job j WHERE j.id = job AND j.created_by = viewer_id() AND j.state = 'DONE' AND j.kind = 'CLIENTS';
        IF stamp IS NULL THEN RETURN; END IF;
        DELETE FROM developed_project d WHERE d.client_id = ANY (clients) AND d.created_at = stamp;
        DELETE FROM client_partner_firm f WHERE f.client_id = ANY (clients) AND f.created_at = stamp;
        DELETE FROM employment e WHERE e.client_id = ANY (clients) AND e.created_at = stamp
          AND e.contact_id <> ALL (import_used_since('contact', ARRAY(SELECT x.contact_id FROM employment x WHERE x.client_id = ANY (clients) AND x.created_at = stamp), stamp, ARRAY['employment']));
        DELETE FROM parcel l USING import_record r WHERE r.import_id = job AND r.thing = 'PARCEL' AND l.id = r.record_id AND l.client_id = ANY (clients) AND l.parcel_number IS NULL
          AND l.id <> ALL (import_used_since('parcel', ARRAY(SELECT p.record_id FROM import_record p WHERE p.import_id = job AND p.thing = 'PARCEL'), stamp, '{}'));
      END $$;

      -- Takes back the people whom the viewer's finished import entered, as far as nothing has been written about them since: not who has
      -- a password, a session, a home, a project.
      CREATE FUNCTION undo_import_people(job uuid) RETURNS TABLE (record_id uuid, name text, gone boolean) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE stamp timestamptz(3); ids uuid[]; kept uuid[];
      BEGIN
        SELECT j.finished_at INTO stamp FROM import_job j WHERE j.id = job AND j.created_by = viewer_id() AND j.state = 'DONE' AND j.kind = 'EMPLOYEES';
        IF stamp IS NULL THEN RETURN; END IF;
        SELECT coalesce(array_agg(r.record_id), '{}') INTO ids FROM import_record r JOIN employee e ON e.id = r.record_id WHERE r.import_id = job AND r.thing = 'EMPLOYEE';
        kept := import_used_since('employee', ids, stamp, ARRAY['employee_role', 'employee_hr'])
          || ARRAY(SELECT e.id FROM employee e WHERE e.id = ANY (ids) AND (e.version > 1 OR e.updated_at <> stamp));
        RETURN QUERY SELECT e.id, e.number || ' ' || e.name, e.id <> ALL (kept) FROM employee e WHERE e.id = ANY (ids);
        -- Append-only tables are asked too, for rows that these people do not have.
        PERFORM set_config('yingzao.undoing_import', 'on', true);
        PERFORM import_forget('employee', ARRAY(SELECT i FROM unnest(ids) AS i WHERE i <> ALL (kept)));
        PERFORM set_config('yingzao.undoing_import', 'off', true);
      END $$;
      REVOKE ALL ON FUNCTION undo_import_additions(uuid, uuid[]), undo_import_people(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION undo_import_additions(uuid, uuid[]), undo_import_people(uuid) TO yingzao_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
