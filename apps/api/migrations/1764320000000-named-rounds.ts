import type { MigrationInterface, QueryRunner } from 'typeorm';

const open = `('WAITING', 'NOTIFIED', 'ACTIVE')`;
const me = '(SELECT viewer_id())';
const named = (setting: string): string => `nullif(current_setting('${setting}', true), '')::uuid[]`;
/** Part in a round, by whichever way it comes: submitted, a seat, a signature, somebody's seat on whose behalf one signs today. */
const acts = (h: string): string => `(${h}.submitter_id = viewer_id() OR EXISTS (SELECT 1 FROM approval_seat s WHERE s.chain_id = ${h}.id
  AND (s.employee_id = viewer_id() OR s.signer_id = viewer_id() OR (s.state IN ${open} AND s.employee_id IN (SELECT viewer_signs_for())))))`;
const knows = (h: string): string => `(${acts(h)} OR EXISTS (SELECT 1 FROM approval_copy y WHERE y.chain_id = ${h}.id AND y.employee_id = viewer_id()))`;

/**
 * Whoever asks for rounds by their ids names them, and row-level security looks at those alone: the set of all rounds of a person is made only when rows
 * beyond them are met. Each alternative says nothing that the whole set does not say; the name itself gives no right.
 */
export class NamedRounds1764320000000 implements MigrationInterface {
  name = 'NamedRounds1764320000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION viewer_named_acting_chain_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT h.id FROM approval_chain h WHERE h.id = ANY (${named('app.chain_ids')}) AND ${acts('h')} $$;
      CREATE FUNCTION viewer_named_chain_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT n.id FROM approval_chain n WHERE (n.id = ANY (${named('app.chain_ids')}) OR n.contract_id = ANY (${named('app.contract_ids')}))
              AND (EXISTS (SELECT 1 FROM approval_chain h WHERE h.subject_id = n.subject_id AND h.round >= n.round AND ${knows('h')})
                   OR EXISTS (SELECT 1 FROM contract k WHERE k.id = n.contract_id AND k.project_id IN (SELECT viewer_project_ids()))) $$;
      CREATE FUNCTION viewer_named_contract_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT k.id FROM contract k WHERE k.id = ANY (${named('app.contract_ids')})
              AND (EXISTS (SELECT 1 FROM approval_chain h WHERE h.contract_id = k.id AND ${knows('h')}) OR k.project_id IN (SELECT viewer_project_ids())) $$;
      -- Names the round of a step; whether there is one is told to nobody.
      CREATE FUNCTION name_chain_of_step(step uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public
        AS $$ SELECT set_config('app.chain_ids', coalesce((SELECT '{' || chain_id || '}' FROM approval_step WHERE id = step), ''), true) $$;
      REVOKE ALL ON FUNCTION name_chain_of_step(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION name_chain_of_step(uuid) TO yingzao_app;

      -- Asked of each seat whose turn comes: who was added before it.
      CREATE INDEX approval_seat_added ON approval_seat (added_by) WHERE added_by IS NOT NULL;

      ALTER POLICY contract_read ON contract USING ((SELECT viewer_full_rights()) OR id IN (SELECT viewer_named_contract_ids()) OR id IN (SELECT viewer_contract_ids()));
      ALTER POLICY approval_chain_read ON approval_chain USING ((SELECT viewer_full_rights()) OR submitter_id = ${me} OR id IN (SELECT viewer_named_chain_ids()) OR id IN (SELECT viewer_visible_chain_ids()));
      ALTER POLICY approval_chain_update ON approval_chain USING ((SELECT viewer_full_rights()) OR submitter_id = ${me} OR id IN (SELECT viewer_named_acting_chain_ids()) OR id IN (SELECT viewer_acting_chain_ids()));
      ALTER POLICY approval_step_read ON approval_step USING ((SELECT viewer_full_rights()) OR chain_id IN (SELECT viewer_named_chain_ids()) OR chain_id IN (SELECT viewer_visible_chain_ids()));
      ALTER POLICY approval_step_update ON approval_step USING ((SELECT viewer_full_rights()) OR chain_id IN (SELECT viewer_named_acting_chain_ids()) OR chain_id IN (SELECT viewer_acting_chain_ids()));
      ALTER POLICY approval_seat_read ON approval_seat USING ((SELECT viewer_full_rights()) OR employee_id = ${me} OR signer_id = ${me} OR (state IN ${open} AND employee_id IN (SELECT viewer_signs_for()))
        OR chain_id IN (SELECT viewer_named_chain_ids()) OR chain_id IN (SELECT viewer_visible_chain_ids()));
      ALTER POLICY approval_seat_insert ON approval_seat WITH CHECK ((SELECT viewer_full_rights()) OR chain_id IN (SELECT viewer_named_acting_chain_ids()) OR chain_id IN (SELECT viewer_acting_chain_ids()));
      ALTER POLICY approval_seat_update ON approval_seat USING ((SELECT viewer_full_rights()) OR chain_id IN (SELECT viewer_named_acting_chain_ids()) OR chain_id IN (SELECT viewer_acting_chain_ids()));
      ALTER POLICY approval_copy_read ON approval_copy USING ((SELECT viewer_full_rights()) OR employee_id = ${me} OR chain_id IN (SELECT viewer_named_chain_ids()) OR chain_id IN (SELECT viewer_visible_chain_ids()));
      ALTER POLICY approval_event_read ON approval_event USING ((SELECT viewer_full_rights()) OR chain_id IN (SELECT viewer_named_chain_ids()) OR chain_id IN (SELECT viewer_visible_chain_ids()));
      ALTER POLICY approval_event_insert ON approval_event
        WITH CHECK ((actor_id = ${me} OR (actor_id IS NULL AND kind = 'FALLBACK')) AND ((SELECT viewer_full_rights()) OR chain_id IN (SELECT viewer_named_acting_chain_ids()) OR chain_id IN (SELECT viewer_chain_ids())));

      CREATE OR REPLACE FUNCTION flush_prompts(settled jsonb, raised jsonb) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE
        people uuid[];
        news integer;
      BEGIN
        SELECT array_agg(x.id ORDER BY x.id) INTO people FROM (
          SELECT w.employee_id AS id FROM jsonb_to_recordset(settled) AS s (kinds text[], subject_id uuid, people uuid[])
            JOIN work_prompt w ON w.subject_id = s.subject_id AND w.kind = ANY (s.kinds) AND (s.people IS NULL OR w.employee_id = ANY (s.people)) WHERE w.done_at IS NULL
          UNION
          SELECT e.id FROM jsonb_to_recordset(raised) AS r (employee_id uuid) JOIN employee e ON e.id = r.employee_id WHERE e.status = 'ACTIVE') x;
        IF people IS NULL THEN RETURN 0; END IF;
        -- In one order everywhere, and after all other locks of the transaction, so that two never wait for each other.
        INSERT INTO prompt_counter (employee_id) SELECT unnest(people) ON CONFLICT DO NOTHING;
        PERFORM 1 FROM prompt_counter WHERE employee_id = ANY (people) ORDER BY employee_id FOR UPDATE;

        WITH hit AS (
          SELECT w.id, c.last + row_number() OVER (PARTITION BY w.employee_id ORDER BY w.id) AS number
          FROM work_prompt w JOIN prompt_counter c USING (employee_id)
          WHERE w.done_at IS NULL AND w.employee_id = ANY (people)
            -- By their subjects: whoever has hundreds of open prompts has them not looked through.
            AND w.id = ANY (ARRAY(SELECT x.id FROM jsonb_to_recordset(settled) AS s (kinds text[], subject_id uuid, people uuid[])
              JOIN work_prompt x ON x.subject_id = s.subject_id AND x.kind = ANY (s.kinds) AND (s.people IS NULL OR x.employee_id = ANY (s.people)) WHERE x.done_at IS NULL))
        ), changed AS (
          UPDATE work_prompt w SET number = hit.number, done_at = now(), done_by = 'SYSTEM', read_at = coalesce(w.read_at, now()), held_until = NULL, snoozed_until = NULL
          FROM hit WHERE w.id = hit.id RETURNING w.employee_id
        )
        UPDATE prompt_counter c SET last = c.last + x.n FROM (SELECT employee_id, count(*)::integer AS n FROM changed GROUP BY 1) x WHERE c.employee_id = x.employee_id;

        WITH fresh AS (
          SELECT DISTINCT ON (r.employee_id, r.dedupe_key) r.* FROM jsonb_to_recordset(raised)
            AS r (employee_id uuid, kind text, nature text, subject_id uuid, actor_id uuid, facts jsonb, due_on date, dedupe_key text, held_until timestamptz)
          WHERE r.employee_id = ANY (people)
            AND NOT EXISTS (SELECT 1 FROM work_prompt w WHERE w.employee_id = r.employee_id AND w.dedupe_key = r.dedupe_key)
        ), numbered AS (
          SELECT f.*, c.last + row_number() OVER (PARTITION BY f.employee_id ORDER BY f.dedupe_key) AS number FROM fresh f JOIN prompt_counter c USING (employee_id)
        ), added AS (
          INSERT INTO work_prompt (employee_id, kind, nature, subject_id, actor_id, facts, due_on, dedupe_key, number, arrived_number, held_until)
          SELECT employee_id, kind, nature, subject_id, actor_id, coalesce(facts, '{}'), due_on, dedupe_key, number, CASE WHEN held_until IS NULL THEN number ELSE 0 END, held_until
          FROM numbered RETURNING employee_id
        ), counted AS (
          UPDATE prompt_counter c SET last = c.last + x.n FROM (SELECT employee_id, count(*)::integer AS n FROM added GROUP BY 1) x WHERE c.employee_id = x.employee_id RETURNING x.n
        )
        SELECT coalesce(sum(n), 0) INTO news FROM counted;
        PERFORM hint_live('prompts', people);
        RETURN news;
      END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
