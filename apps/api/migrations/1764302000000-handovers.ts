import type { MigrationInterface, QueryRunner } from 'typeorm';

// Codes as they were when this was written.
const kinds = ['CLIENT', 'MARKET_TRACKER', 'DESIGN_TRACKER', 'MEMBERSHIP', 'PLAN_ITEM', 'DEVELOPMENT', 'LEAD', 'APPROVAL', 'EVENT'];
const isIn = (column: string, codes: readonly string[]): string => `${column} IN (${codes.map((code) => `'${code}'`).join(', ')})`;

/** Hand-overs from one person to others, and who tracked which project from when to when. */
export class Handovers1764302000000 implements MigrationInterface {
  name = 'Handovers1764302000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Who held an office of a project in which period: figures of a period stay with who did the work. Written by triggers, whichever way a tracker changes.
      CREATE TABLE project_tracker_period (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        project_id uuid NOT NULL REFERENCES project (id),
        office text NOT NULL CHECK (office IN ('MARKET', 'DESIGN')),
        employee_id uuid NOT NULL REFERENCES employee (id),
        since timestamptz(3) NOT NULL,
        until timestamptz(3) CHECK (until >= since),
        -- When it was written, by which an import that is taken back knows its own.
        created_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE UNIQUE INDEX project_tracker_period_open ON project_tracker_period (project_id, office) WHERE until IS NULL;
      CREATE INDEX project_tracker_period_project ON project_tracker_period (project_id, office, since);
      CREATE INDEX project_tracker_period_employee ON project_tracker_period (employee_id, office, since);

      -- A project that comes in with its day of registration was tracked from that day.
      CREATE FUNCTION begin_tracker_periods() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        INSERT INTO project_tracker_period (project_id, office, employee_id, since)
        SELECT p.id, o.office, o.who, least(p.created_at, p.registered_on::timestamp AT TIME ZONE 'Asia/Shanghai')
        FROM added p CROSS JOIN LATERAL (VALUES ('MARKET', p.market_tracker_id), ('DESIGN', p.design_tracker_id)) AS o (office, who) WHERE o.who IS NOT NULL;
        RETURN NULL;
      END $$;
      CREATE TRIGGER project_tracker_begin AFTER INSERT ON project REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION begin_tracker_periods();
      CREATE FUNCTION change_tracker_period() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE change record;
      BEGIN
        FOR change IN SELECT * FROM (VALUES ('MARKET', OLD.market_tracker_id, NEW.market_tracker_id), ('DESIGN', OLD.design_tracker_id, NEW.design_tracker_id)) AS c (office, was, who) WHERE c.was IS DISTINCT FROM c.who LOOP
          UPDATE project_tracker_period SET until = greatest(now(), since) WHERE project_id = NEW.id AND office = change.office AND until IS NULL;
          IF change.who IS NOT NULL THEN
            INSERT INTO project_tracker_period (project_id, office, employee_id, since) VALUES (NEW.id, change.office, change.who, now());
          END IF;
        END LOOP;
        RETURN NULL;
      END $$;
      CREATE TRIGGER project_tracker_change AFTER UPDATE OF market_tracker_id, design_tracker_id ON project FOR EACH ROW
        WHEN (OLD.market_tracker_id IS DISTINCT FROM NEW.market_tracker_id OR OLD.design_tracker_id IS DISTINCT FROM NEW.design_tracker_id) EXECUTE FUNCTION change_tracker_period();
      INSERT INTO project_tracker_period (project_id, office, employee_id, since)
        SELECT p.id, o.office, o.who, least(p.created_at, p.registered_on::timestamp AT TIME ZONE 'Asia/Shanghai')
        FROM project p CROSS JOIN LATERAL (VALUES ('MARKET', p.market_tracker_id), ('DESIGN', p.design_tracker_id)) AS o (office, who) WHERE o.who IS NOT NULL;

      CREATE TABLE handover (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        leaver_id uuid NOT NULL REFERENCES employee (id),
        reason text NOT NULL CHECK (reason <> ''),
        state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'COMPLETED', 'CANCELLED')),
        opened_by uuid NOT NULL REFERENCES employee (id),
        opened_at timestamptz(3) NOT NULL DEFAULT now(),
        finished_at timestamptz(3),
        version integer NOT NULL DEFAULT 1,
        CHECK ((state = 'OPEN') = (finished_at IS NULL))
      );
      CREATE UNIQUE INDEX handover_open ON handover (leaver_id) WHERE state = 'OPEN';
      CREATE INDEX handover_opened ON handover (opened_at DESC, id DESC);

      -- What was on the list when it was signed: its name then, frozen like the facts of an approval.
      CREATE TABLE handover_item (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        handover_id uuid NOT NULL REFERENCES handover (id),
        kind text NOT NULL CHECK (${isIn('kind', kinds)}),
        subject_id uuid NOT NULL,
        title text NOT NULL,
        detail text,
        due_on date,
        receiver_id uuid REFERENCES employee (id),
        state text NOT NULL DEFAULT 'UNASSIGNED' CHECK (state IN ('UNASSIGNED', 'OFFERED', 'ACCEPTED', 'DECLINED', 'GONE', 'LEFT')),
        offered_at timestamptz(3) NOT NULL DEFAULT now(),
        answered_at timestamptz(3),
        -- The last refusal, kept when somebody else is asked.
        declined_by uuid REFERENCES employee (id),
        note text CHECK (note <> ''),
        CHECK ((declined_by IS NULL) = (note IS NULL)),
        UNIQUE (handover_id, kind, subject_id),
        CHECK (state NOT IN ('OFFERED', 'ACCEPTED', 'DECLINED') OR receiver_id IS NOT NULL),
        CHECK ((state IN ('ACCEPTED', 'DECLINED', 'GONE')) = (answered_at IS NOT NULL)),
        CHECK (state <> 'DECLINED' OR note IS NOT NULL),
        CHECK (kind NOT IN ('APPROVAL', 'EVENT') OR state = 'LEFT')
      );
      CREATE INDEX handover_item_receiver ON handover_item (receiver_id, handover_id) WHERE receiver_id IS NOT NULL;

      CREATE TABLE handover_signature (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        handover_id uuid NOT NULL REFERENCES handover (id),
        employee_id uuid NOT NULL REFERENCES employee (id),
        signed_by uuid NOT NULL REFERENCES employee (id),
        signed_at timestamptz(3) NOT NULL DEFAULT now(),
        -- Why somebody else signed.
        reason text CHECK (reason <> ''),
        CHECK ((signed_by = employee_id) = (reason IS NULL))
      );
      CREATE INDEX handover_signature_handover ON handover_signature (handover_id);
      CREATE TRIGGER handover_signature_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON handover_signature FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- What the viewer hands over or is offered.
      CREATE FUNCTION viewer_handover_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT id FROM handover WHERE leaver_id = viewer_id() UNION SELECT handover_id FROM handover_item WHERE receiver_id = viewer_id() $$;

      -- Days on which a person still has events with others; no more of a schedule is told to anybody.
      CREATE FUNCTION events_with_others(person uuid) RETURNS TABLE (id uuid, day date) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT e.id, coalesce(e.starts_on, (e.starts_at AT TIME ZONE 'Asia/Shanghai')::date) FROM calendar_event e
        WHERE e.owner_id = person AND e.series_id IS NULL AND (e.span_to IS NULL OR e.span_to > now()) AND viewer_full_rights()
          AND EXISTS (SELECT 1 FROM calendar_invitee i WHERE i.event_id = e.id AND i.employee_id <> person) $$;

      -- The answer of the person to whom a thing was offered. Accepted, it moves in this very transaction if it is still the leaver's: one column, and nothing else of it.
      -- Receivers need no right to write what they receive; full rights offered it to them.
      CREATE FUNCTION answer_handover_item(wanted uuid, accepts boolean, why text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE
        item handover_item; hand handover; me uuid := viewer_id(); project uuid; moved integer := 0; outcome text;
      BEGIN
        SELECT * INTO hand FROM handover WHERE id = (SELECT handover_id FROM handover_item WHERE id = wanted) AND state = 'OPEN' FOR SHARE;
        SELECT * INTO item FROM handover_item WHERE id = wanted AND receiver_id = me AND state = 'OFFERED' FOR UPDATE;
        IF hand.id IS NULL OR item.id IS NULL THEN RETURN NULL; END IF;
        IF NOT accepts THEN
          UPDATE handover_item SET state = 'DECLINED', declined_by = me, note = why, answered_at = now() WHERE id = wanted;
          RETURN 'DECLINED';
        END IF;
        IF item.kind IN ('DEVELOPMENT', 'LEAD') AND NOT viewer_full_rights() THEN
          RAISE EXCEPTION 'only full rights keep a %', item.kind USING ERRCODE = 'restrict_violation'; END IF;

        IF item.kind = 'CLIENT' THEN
          UPDATE client SET keeper_id = me, version = version + 1, updated_at = now(), updated_by = me WHERE id = item.subject_id AND keeper_id = hand.leaver_id AND deleted_at IS NULL;
          GET DIAGNOSTICS moved = ROW_COUNT;
        ELSIF item.kind = 'MARKET_TRACKER' THEN
          UPDATE project SET market_tracker_id = me, version = version + 1, updated_at = now(), updated_by = me WHERE id = item.subject_id AND market_tracker_id = hand.leaver_id AND deleted_at IS NULL RETURNING id INTO project;
        ELSIF item.kind = 'DESIGN_TRACKER' THEN
          UPDATE project SET design_tracker_id = me, version = version + 1, updated_at = now(), updated_by = me WHERE id = item.subject_id AND design_tracker_id = hand.leaver_id AND deleted_at IS NULL RETURNING id INTO project;
        ELSIF item.kind = 'MEMBERSHIP' THEN
          DELETE FROM project_member m USING project p WHERE m.project_id = item.subject_id AND m.employee_id = hand.leaver_id AND m.origin = 'DESIGNATED' AND p.id = m.project_id AND p.deleted_at IS NULL RETURNING p.id INTO project;
        ELSIF item.kind = 'PLAN_ITEM' THEN
          UPDATE work_plan w SET owner_id = me FROM project p WHERE w.id = item.subject_id AND w.owner_id = hand.leaver_id AND w.done_at IS NULL AND p.id = w.project_id AND p.deleted_at IS NULL RETURNING p.id INTO project;
        ELSIF item.kind = 'DEVELOPMENT' THEN
          UPDATE development_activity SET owner_id = me, version = version + 1, updated_at = now(), updated_by = me WHERE id = item.subject_id AND owner_id = hand.leaver_id AND status = 'OPEN';
          GET DIAGNOSTICS moved = ROW_COUNT;
        ELSIF item.kind = 'LEAD' THEN
          UPDATE lead_report SET verifier_id = me, version = version + 1 WHERE id = item.subject_id AND verifier_id = hand.leaver_id AND state = 'NEW';
          GET DIAGNOSTICS moved = ROW_COUNT;
        END IF;

        IF project IS NOT NULL THEN
          moved := 1;
          IF item.kind IN ('MARKET_TRACKER', 'DESIGN_TRACKER') THEN
            DELETE FROM project_member WHERE project_id = project AND employee_id = hand.leaver_id AND origin = item.kind;
            INSERT INTO project_member (project_id, employee_id, origin, designated_by) VALUES (project, me, item.kind, hand.opened_by) ON CONFLICT DO NOTHING;
          -- Who takes over a plan item sees its project.
          ELSIF item.kind = 'MEMBERSHIP' OR NOT viewer_full_rights() AND NOT EXISTS (SELECT 1 FROM project_member m WHERE m.project_id = project AND m.employee_id = me) THEN
            INSERT INTO project_member (project_id, employee_id, origin, designated_by) VALUES (project, me, 'DESIGNATED', hand.opened_by) ON CONFLICT DO NOTHING;
          END IF;
          INSERT INTO project_change (project_id, kind, fields, before, after, by_id)
          SELECT project, 'HANDED_OVER', ARRAY[field], jsonb_build_object(field, hand.leaver_id), jsonb_build_object(field, me, 'handoverId', hand.id), me
          FROM (SELECT CASE item.kind WHEN 'MARKET_TRACKER' THEN 'marketTrackerId' WHEN 'DESIGN_TRACKER' THEN 'designTrackerId' WHEN 'MEMBERSHIP' THEN 'members' ELSE 'workPlan' END AS field) f;
        END IF;
        outcome := CASE WHEN moved = 1 THEN 'ACCEPTED' ELSE 'GONE' END;
        UPDATE handover_item SET state = outcome, answered_at = now() WHERE id = wanted;
        RETURN outcome;
      END $$;

      -- The last signature ends it; who signs need not see all of it. packages/domain/src/handovers/rules.ts says the same, and a test holds both together.
      CREATE FUNCTION finish_handover(wanted uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE done integer;
      BEGIN
        -- One signature after the other, so that the last of two at the same time sees the first.
        PERFORM 1 FROM handover WHERE id = wanted FOR UPDATE;
        UPDATE handover h SET state = 'COMPLETED', finished_at = now(), version = version + 1
        WHERE h.id = wanted AND h.state = 'OPEN' AND (viewer_full_rights() OR h.id IN (SELECT viewer_handover_ids()))
          AND NOT EXISTS (SELECT 1 FROM handover_item i WHERE i.handover_id = h.id AND i.state NOT IN ('ACCEPTED', 'GONE', 'LEFT'))
          AND NOT EXISTS (
            SELECT 1 FROM (SELECT h.leaver_id AS person UNION SELECT i.receiver_id FROM handover_item i WHERE i.handover_id = h.id AND i.state = 'ACCEPTED') party
            WHERE NOT EXISTS (SELECT 1 FROM handover_signature s WHERE s.handover_id = h.id AND s.employee_id = party.person
              AND s.signed_at >= ALL (SELECT i.offered_at FROM handover_item i WHERE i.handover_id = h.id AND (party.person = h.leaver_id OR i.receiver_id = party.person))));
        GET DIAGNOSTICS done = ROW_COUNT;
        RETURN done = 1;
      END $$;
      -- Whether nothing is left to be answered or assigned; receivers see their own part only.
      CREATE FUNCTION handover_is_settled(wanted uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT wanted IN (SELECT viewer_handover_ids()) AND NOT EXISTS (SELECT 1 FROM handover_item i WHERE i.handover_id = wanted AND i.state NOT IN ('ACCEPTED', 'GONE', 'LEFT')) $$;
      REVOKE ALL ON FUNCTION viewer_handover_ids(), events_with_others(uuid), answer_handover_item(uuid, boolean, text), finish_handover(uuid), handover_is_settled(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION viewer_handover_ids(), events_with_others(uuid), answer_handover_item(uuid, boolean, text), finish_handover(uuid), handover_is_settled(uuid) TO yingzao_app;
    `);
    for (const table of ['project_tracker_period', 'handover', 'handover_item', 'handover_signature'])
      await db.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true);
      `);
    await db.query(`
      CREATE POLICY project_tracker_period_read ON project_tracker_period FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()) OR project_id IN (SELECT viewer_project_ids()));
      CREATE POLICY handover_read ON handover FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()) OR id IN (SELECT viewer_handover_ids()));
      CREATE POLICY handover_insert ON handover FOR INSERT TO yingzao_app WITH CHECK ((SELECT viewer_full_rights()) AND opened_by = (SELECT viewer_id()) AND state = 'OPEN');
      CREATE POLICY handover_update ON handover FOR UPDATE TO yingzao_app USING ((SELECT viewer_full_rights()) AND state = 'OPEN') WITH CHECK ((SELECT viewer_full_rights()) AND state <> 'COMPLETED');
      CREATE POLICY handover_item_read ON handover_item FOR SELECT TO yingzao_app
        USING ((SELECT viewer_full_rights()) OR receiver_id = (SELECT viewer_id()) OR handover_id IN (SELECT id FROM handover WHERE leaver_id = (SELECT viewer_id())));
      CREATE POLICY handover_item_insert ON handover_item FOR INSERT TO yingzao_app WITH CHECK ((SELECT viewer_full_rights()) AND state IN ('UNASSIGNED', 'OFFERED', 'LEFT'));
      -- Full rights offer; only the receiver's answer, through the function above, accepts.
      CREATE POLICY handover_item_update ON handover_item FOR UPDATE TO yingzao_app
        USING ((SELECT viewer_full_rights()) AND state IN ('UNASSIGNED', 'OFFERED', 'DECLINED')) WITH CHECK ((SELECT viewer_full_rights()) AND state IN ('UNASSIGNED', 'OFFERED'));
      CREATE POLICY handover_signature_read ON handover_signature FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()) OR handover_id IN (SELECT viewer_handover_ids()));
      -- Everybody for themselves; full rights for a leaver who is gone.
      CREATE POLICY handover_signature_insert ON handover_signature FOR INSERT TO yingzao_app
        WITH CHECK (signed_by = (SELECT viewer_id()) AND (employee_id = (SELECT viewer_id()) AND handover_id IN (SELECT viewer_handover_ids())
          OR (SELECT viewer_full_rights()) AND EXISTS (SELECT 1 FROM handover h JOIN employee e ON e.id = h.leaver_id WHERE h.id = handover_id AND h.leaver_id = handover_signature.employee_id AND e.status = 'DEPARTED')));
      GRANT SELECT ON project_tracker_period TO yingzao_app;
      GRANT SELECT, INSERT, UPDATE (state, finished_at, version) ON handover TO yingzao_app;
      GRANT SELECT, INSERT, UPDATE (receiver_id, state, offered_at, answered_at) ON handover_item TO yingzao_app;
      GRANT SELECT, INSERT ON handover_signature TO yingzao_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
