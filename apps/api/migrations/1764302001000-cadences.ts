import type { MigrationInterface, QueryRunner } from 'typeorm';

const anchors = `'BID', 'QUOTE_VALIDITY', 'CONTRACT_END'`;

/** Follow-up in windows relative to a date of a project: the template, the dates that nothing else holds, tasks and their history. */
export class Cadences1764302001000 implements MigrationInterface {
  name = 'Cadences1764302001000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- One list of windows an anchor, as [{"from": -60, "to": -45}, ...] in days; none: no follow-up by that date.
      CREATE TABLE cadence_template (
        anchor text PRIMARY KEY CHECK (anchor IN (${anchors})),
        windows jsonb NOT NULL CHECK (jsonb_typeof(windows) = 'array'),
        version integer NOT NULL DEFAULT 1,
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_by uuid REFERENCES employee (id)
      );
      INSERT INTO cadence_template (anchor, windows)
        SELECT a, '[{"from":-60,"to":-45},{"from":-30,"to":-25},{"from":-20,"to":-11},{"from":-10,"to":-8},{"from":-7,"to":-1},{"from":1,"to":7}]' FROM unnest(ARRAY[${anchors}]) a;

      -- Dates that no other record holds. The end of a quote's validity is its own.
      CREATE TABLE project_anchor_date (
        project_id uuid NOT NULL REFERENCES project (id),
        anchor text NOT NULL CHECK (anchor IN ('BID', 'CONTRACT_END')),
        day date NOT NULL,
        set_by uuid NOT NULL REFERENCES employee (id),
        set_at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (project_id, anchor)
      );

      CREATE TABLE cadence_task (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        project_id uuid NOT NULL REFERENCES project (id),
        anchor text NOT NULL CHECK (anchor IN (${anchors})),
        -- The quote, or the project itself.
        subject_id uuid NOT NULL,
        anchor_on date NOT NULL,
        window_from integer NOT NULL,
        window_to integer NOT NULL CHECK (window_to >= window_from),
        opens_on date NOT NULL,
        closes_on date NOT NULL,
        owner_id uuid REFERENCES employee (id),
        level text NOT NULL DEFAULT 'OWNER' CHECK (level IN ('OWNER', 'MANAGER', 'DIRECTOR')),
        state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'DONE', 'DROPPED')),
        contactability text CHECK (contactability IN ('REACHED', 'UNREACHABLE', 'WRONG_NUMBER', 'REFUSED')),
        outcome text CHECK (outcome IN ('CONTINUE', 'SUCCESS', 'FAILED')),
        reason text CHECK (reason <> ''),
        closed_at timestamptz(3),
        closed_by uuid REFERENCES employee (id),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CHECK (opens_on = anchor_on + window_from AND closes_on = anchor_on + window_to),
        -- No follow-up is closed without saying what came of it.
        CHECK ((state = 'DONE') = (outcome IS NOT NULL) AND (state = 'DONE') = (contactability IS NOT NULL)),
        CHECK (outcome IS DISTINCT FROM 'FAILED' OR reason IS NOT NULL),
        CHECK ((state = 'OPEN') = (closed_at IS NULL)),
        CONSTRAINT cadence_task_once UNIQUE (project_id, anchor, subject_id, anchor_on, window_from, window_to)
      );
      CREATE INDEX cadence_task_open ON cadence_task (closes_on, id) WHERE state = 'OPEN';
      CREATE INDEX cadence_task_owner ON cadence_task (owner_id, closes_on, id);
      CREATE INDEX cadence_task_project ON cadence_task (project_id);

      CREATE TABLE cadence_event (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        task_id uuid NOT NULL REFERENCES cadence_task (id),
        kind text NOT NULL CHECK (kind IN ('CREATED', 'MOVED', 'ESCALATED', 'REASSIGNED', 'CLOSED', 'DROPPED')),
        -- The level it went to, or the person it went to; from which day and to which a date moved.
        level text CHECK (level IN ('OWNER', 'MANAGER', 'DIRECTOR')),
        from_id uuid REFERENCES employee (id),
        to_id uuid REFERENCES employee (id),
        from_day date,
        to_day date,
        by_id uuid REFERENCES employee (id),
        at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX cadence_event_task ON cadence_event (task_id, at);
      CREATE TRIGGER cadence_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON cadence_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- What is to be followed up goes with the office, whichever way the tracker changes.
      CREATE FUNCTION move_cadence_tasks() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        WITH moved AS (
          UPDATE cadence_task SET owner_id = NEW.market_tracker_id, version = version + 1 WHERE project_id = NEW.id AND state = 'OPEN' AND owner_id IS NOT DISTINCT FROM OLD.market_tracker_id RETURNING id)
        INSERT INTO cadence_event (task_id, kind, from_id, to_id, by_id) SELECT id, 'REASSIGNED', OLD.market_tracker_id, NEW.market_tracker_id, viewer_id() FROM moved;
        RETURN NULL;
      END $$;
      CREATE TRIGGER project_cadence_owner AFTER UPDATE OF market_tracker_id ON project FOR EACH ROW WHEN (OLD.market_tracker_id IS DISTINCT FROM NEW.market_tracker_id) EXECUTE FUNCTION move_cadence_tasks();

      -- A follow-up that is closed stays as it was closed, and is signed by who closed it.
      CREATE FUNCTION keep_cadence_task() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.state <> 'OPEN' THEN RAISE EXCEPTION 'a closed follow-up stays closed' USING ERRCODE = 'restrict_violation'; END IF;
        IF NEW.state = 'DONE' AND viewer_id() IS NOT NULL AND NEW.closed_by IS DISTINCT FROM viewer_id() THEN RAISE EXCEPTION 'who closes it signs' USING ERRCODE = 'restrict_violation'; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER cadence_task_keep BEFORE UPDATE ON cadence_task FOR EACH ROW EXECUTE FUNCTION keep_cadence_task();
    `);
    for (const table of ['cadence_template', 'project_anchor_date', 'cadence_task', 'cadence_event'])
      await db.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true);
        CREATE POLICY ${table}_jobs ON ${table} TO yingzao_jobs USING (true) WITH CHECK (true);
      `);
    await db.query(`
      CREATE POLICY cadence_template_read ON cadence_template FOR SELECT TO yingzao_app USING ((SELECT viewer_id()) IS NOT NULL);
      CREATE POLICY cadence_template_update ON cadence_template FOR UPDATE TO yingzao_app USING ((SELECT viewer_full_rights()));
      CREATE POLICY project_anchor_date_read ON project_anchor_date FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()) OR project_id IN (SELECT viewer_project_ids()));
      CREATE POLICY project_anchor_date_write ON project_anchor_date TO yingzao_app USING ((SELECT viewer_full_rights())) WITH CHECK ((SELECT viewer_full_rights()) AND set_by = (SELECT viewer_id()));
      -- Its owner, as long as they see the project; the owner closes it and gives it to nobody.
      CREATE POLICY cadence_task_read ON cadence_task FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()) OR (owner_id = (SELECT viewer_id()) AND project_id IN (SELECT viewer_project_ids())));
      CREATE POLICY cadence_task_update ON cadence_task FOR UPDATE TO yingzao_app
        USING ((SELECT viewer_full_rights()) OR (owner_id = (SELECT viewer_id()) AND project_id IN (SELECT viewer_project_ids())))
        WITH CHECK ((SELECT viewer_full_rights()) OR owner_id = (SELECT viewer_id()));
      CREATE POLICY cadence_event_read ON cadence_event FOR SELECT TO yingzao_app USING (task_id IN (SELECT id FROM cadence_task));
      CREATE POLICY cadence_event_insert ON cadence_event FOR INSERT TO yingzao_app WITH CHECK (by_id = (SELECT viewer_id()) AND task_id IN (SELECT id FROM cadence_task));
      GRANT SELECT, UPDATE (windows, version, updated_at, updated_by) ON cadence_template TO yingzao_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON project_anchor_date TO yingzao_app;
      GRANT SELECT, UPDATE (owner_id, state, contactability, outcome, reason, closed_at, closed_by, version) ON cadence_task TO yingzao_app;
      GRANT SELECT, INSERT ON cadence_event TO yingzao_app;

      -- The nightly job: what is due, moved or gone.
      GRANT SELECT ON cadence_template, project_anchor_date TO yingzao_jobs;
      GRANT SELECT, INSERT, UPDATE ON cadence_task TO yingzao_jobs;
      GRANT SELECT, INSERT ON cadence_event TO yingzao_jobs;
      GRANT SELECT (quote_id, project_id, is_current, status, valid_until) ON quote_revision TO yingzao_jobs;
      CREATE POLICY quote_revision_cadence ON quote_revision FOR SELECT TO yingzao_jobs USING (true);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
