import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Everybody's own schedule: events, invitations, the private feed, and what was changed last so that it can be undone. */
export class Calendar1764000007000 implements MigrationInterface {
  name = 'Calendar1764000007000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE calendar_event (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        owner_id uuid NOT NULL REFERENCES employee (id) ON DELETE CASCADE,
        -- Of iCalendar; the same in every program that holds the event.
        uid text NOT NULL CHECK (uid <> ''),
        -- One changed occurrence of a series, and the start by the rule that it stands for.
        series_id uuid REFERENCES calendar_event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        occurrence_key text,
        title text NOT NULL CHECK (title <> ''),
        place text,
        notes text,
        all_day boolean NOT NULL,
        starts_at timestamptz(3),
        ends_at timestamptz(3),
        starts_on date,
        ends_on date,
        time_zone text NOT NULL,
        -- RFC 5545, UNTIL by the clock of the event's zone; the last start spares counting through the rule.
        rule text,
        last_start text,
        excluded text[] NOT NULL DEFAULT '{}',
        added text[] NOT NULL DEFAULT '{}',
        -- Between these lies every part of it; an empty end: endless.
        span_from timestamptz(3) NOT NULL,
        span_to timestamptz(3),
        -- Minutes before the start.
        reminders integer[] NOT NULL DEFAULT '{}',
        -- The next moment to remind of it, or to look again; empty: none is left.
        remind_at timestamptz(3),
        shows_busy boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        CHECK (CASE WHEN all_day THEN starts_on IS NOT NULL AND ends_on >= starts_on AND starts_at IS NULL AND ends_at IS NULL
                    ELSE starts_at IS NOT NULL AND ends_at >= starts_at AND starts_on IS NULL AND ends_on IS NULL END),
        CHECK ((series_id IS NULL) = (occurrence_key IS NULL)),
        CHECK (series_id IS NULL OR rule IS NULL),
        CHECK (cardinality(reminders) <= 5)
      );
      CREATE UNIQUE INDEX calendar_event_uid ON calendar_event (owner_id, uid) WHERE series_id IS NULL;
      CREATE UNIQUE INDEX calendar_event_occurrence ON calendar_event (series_id, occurrence_key) WHERE series_id IS NOT NULL;
      CREATE INDEX calendar_event_remind ON calendar_event (remind_at) WHERE remind_at IS NOT NULL;
      CREATE INDEX calendar_event_span ON calendar_event (owner_id, span_from);

      CREATE TABLE calendar_invitee (
        event_id uuid NOT NULL REFERENCES calendar_event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        employee_id uuid NOT NULL REFERENCES employee (id) ON DELETE CASCADE,
        answer text NOT NULL DEFAULT 'WAITING' CHECK (answer IN ('WAITING', 'ACCEPTED', 'TENTATIVE', 'DECLINED')),
        answered_at timestamptz(3),
        PRIMARY KEY (event_id, employee_id)
      );
      CREATE INDEX calendar_invitee_employee ON calendar_invitee (employee_id);

      -- Only the hash of the address is kept, so that nobody who reads the table can read the calendar.
      CREATE TABLE calendar_feed (
        employee_id uuid PRIMARY KEY REFERENCES employee (id) ON DELETE CASCADE,
        token_hash bytea NOT NULL UNIQUE,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        last_read_at timestamptz(3)
      );

      -- The rows of the series that a change touched, as they were; what it made is only named.
      CREATE TABLE calendar_change (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        employee_id uuid NOT NULL REFERENCES employee (id) ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('CREATE', 'UPDATE', 'DELETE', 'IMPORT')),
        before jsonb NOT NULL,
        -- Version of every row after the change, by id.
        after jsonb NOT NULL,
        undone_at timestamptz(3),
        at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX calendar_change_employee ON calendar_change (employee_id, at DESC);

      -- Series the viewer is invited to. Past the policies on purpose: the tables ask each other.
      CREATE FUNCTION viewer_invited_event_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT event_id FROM calendar_invitee WHERE employee_id = viewer_id() $$;
      CREATE FUNCTION viewer_own_event_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT id FROM calendar_event WHERE owner_id = viewer_id() $$;

      -- When colleagues are busy, for everybody who works here: times and rules, never what it is, where or with whom.
      CREATE FUNCTION busy_events(people uuid[], starting timestamptz, ending timestamptz)
        RETURNS TABLE (employee_id uuid, id uuid, series_id uuid, occurrence_key text, all_day boolean, starts_at timestamptz, ends_at timestamptz, starts_on date, ends_on date,
                       time_zone text, rule text, last_start text, excluded text[], added text[])
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        WITH held AS (
          SELECT e.owner_id AS who, e.id AS event FROM calendar_event e WHERE e.owner_id = ANY (people) AND e.series_id IS NULL
          UNION SELECT i.employee_id, i.event_id FROM calendar_invitee i WHERE i.employee_id = ANY (people) AND i.answer IN ('ACCEPTED', 'TENTATIVE'))
        SELECT h.who, e.id, e.series_id, e.occurrence_key, e.all_day, e.starts_at, e.ends_at, e.starts_on, e.ends_on, e.time_zone, e.rule, e.last_start,
               -- An occurrence that was changed is its own row, busy or not.
               e.excluded || coalesce((SELECT array_agg(o.occurrence_key) FROM calendar_event o WHERE o.series_id = e.id), '{}'), e.added
        FROM held h JOIN calendar_event e ON e.id = h.event OR e.series_id = h.event
        WHERE EXISTS (SELECT 1 FROM employee v WHERE v.id = viewer_id() AND v.status = 'ACTIVE')
          AND EXISTS (SELECT 1 FROM employee p WHERE p.id = h.who AND p.status = 'ACTIVE')
          AND e.shows_busy AND e.span_from < ending AND (e.span_to IS NULL OR e.span_to > starting) $$;

      -- Whose feed an address is; notes, once an hour at most, that it was read. People who left or must change a password have none.
      CREATE FUNCTION calendar_feed_reader(hash bytea) RETURNS TABLE (employee_id uuid, roles text[])
        LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        UPDATE calendar_feed f SET last_read_at = now() WHERE f.token_hash = hash AND (f.last_read_at IS NULL OR f.last_read_at < now() - interval '1 hour');
        RETURN QUERY SELECT e.id, coalesce((SELECT array_agg(r.role) FROM employee_role r WHERE r.employee_id = e.id), '{}')
          FROM calendar_feed f JOIN employee e ON e.id = f.employee_id JOIN credential c ON c.employee_id = e.id
          WHERE f.token_hash = hash AND e.status = 'ACTIVE' AND NOT c.must_change;
      END $$;

      REVOKE ALL ON FUNCTION busy_events(uuid[], timestamptz, timestamptz), calendar_feed_reader(bytea) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION busy_events(uuid[], timestamptz, timestamptz), calendar_feed_reader(bytea) TO yingzao_app;

      ALTER TABLE calendar_event ENABLE ROW LEVEL SECURITY; ALTER TABLE calendar_event FORCE ROW LEVEL SECURITY;
      CREATE POLICY calendar_event_owner ON calendar_event TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY calendar_event_read ON calendar_event FOR SELECT TO yingzao_app
        USING (owner_id = (SELECT viewer_id()) OR coalesce(series_id, id) IN (SELECT viewer_invited_event_ids()));
      CREATE POLICY calendar_event_insert ON calendar_event FOR INSERT TO yingzao_app WITH CHECK (owner_id = (SELECT viewer_id()) AND (series_id IS NULL OR series_id IN (SELECT viewer_own_event_ids())));
      CREATE POLICY calendar_event_update ON calendar_event FOR UPDATE TO yingzao_app USING (owner_id = (SELECT viewer_id())) WITH CHECK (owner_id = (SELECT viewer_id()) AND (series_id IS NULL OR series_id IN (SELECT viewer_own_event_ids())));
      CREATE POLICY calendar_event_delete ON calendar_event FOR DELETE TO yingzao_app USING (owner_id = (SELECT viewer_id()));

      -- Owner and invited see who else is invited; the owner invites; an answer is given by the invited alone.
      ALTER TABLE calendar_invitee ENABLE ROW LEVEL SECURITY; ALTER TABLE calendar_invitee FORCE ROW LEVEL SECURITY;
      CREATE POLICY calendar_invitee_owner ON calendar_invitee TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY calendar_invitee_read ON calendar_invitee FOR SELECT TO yingzao_app
        USING (event_id IN (SELECT viewer_own_event_ids()) OR event_id IN (SELECT viewer_invited_event_ids()));
      CREATE POLICY calendar_invitee_insert ON calendar_invitee FOR INSERT TO yingzao_app WITH CHECK (event_id IN (SELECT viewer_own_event_ids()));
      CREATE POLICY calendar_invitee_update ON calendar_invitee FOR UPDATE TO yingzao_app USING (employee_id = (SELECT viewer_id())) WITH CHECK (employee_id = (SELECT viewer_id()));
      CREATE POLICY calendar_invitee_delete ON calendar_invitee FOR DELETE TO yingzao_app USING (event_id IN (SELECT viewer_own_event_ids()));

      -- The job role finds whom to remind and when: of an event it reads times and rules, never what it is, where or why.
      GRANT SELECT (id, owner_id, series_id, occurrence_key, all_day, starts_at, ends_at, starts_on, ends_on, time_zone, rule, last_start, excluded, added, reminders, remind_at), UPDATE (remind_at) ON calendar_event TO yingzao_jobs;
      GRANT SELECT ON calendar_invitee TO yingzao_jobs;
      CREATE POLICY calendar_event_jobs_read ON calendar_event FOR SELECT TO yingzao_jobs USING (true);
      CREATE POLICY calendar_event_jobs ON calendar_event FOR UPDATE TO yingzao_jobs USING (true);
      CREATE POLICY calendar_invitee_jobs ON calendar_invitee FOR SELECT TO yingzao_jobs USING (true);

      GRANT SELECT, INSERT, UPDATE, DELETE ON calendar_event, calendar_feed, calendar_change TO yingzao_app;
      GRANT SELECT, INSERT, DELETE ON calendar_invitee TO yingzao_app;
      -- Nobody moves an answer to another event or person.
      GRANT UPDATE (answer, answered_at) ON calendar_invitee TO yingzao_app;
    `);
    for (const table of ['calendar_feed', 'calendar_change'])
      await db.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true);
        CREATE POLICY ${table}_self ON ${table} TO yingzao_app USING (employee_id = (SELECT viewer_id())) WITH CHECK (employee_id = (SELECT viewer_id()));
      `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
