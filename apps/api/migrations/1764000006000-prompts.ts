import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work prompts: what concerns a person, numbered for each person in the order of commits; and what the job role may look at. */
export class Prompts1764000006000 implements MigrationInterface {
  name = 'Prompts1764000006000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Number of the last change among a person's prompts. Its row lock lasts until the commit, so numbers appear in their order and without gaps.
      CREATE TABLE prompt_counter (
        employee_id uuid PRIMARY KEY REFERENCES employee (id) ON DELETE CASCADE,
        last integer NOT NULL DEFAULT 0
      );

      -- References and plain facts only: texts are made for the reader under the permission of that moment.
      CREATE TABLE work_prompt (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        employee_id uuid NOT NULL REFERENCES employee (id) ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind ~ '^[A-Z][A-Z0-9_]*$'),
        nature text NOT NULL CHECK (nature IN ('TODO', 'MESSAGE')),
        subject_id uuid NOT NULL,
        actor_id uuid REFERENCES employee (id),
        facts jsonb NOT NULL DEFAULT '{}',
        due_on date,
        dedupe_key text NOT NULL CHECK (dedupe_key <> ''),
        number integer NOT NULL,
        arrived_number integer NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        arrived_at timestamptz(3) NOT NULL DEFAULT now(),
        held_until timestamptz(3),
        snoozed_until timestamptz(3),
        read_at timestamptz(3),
        done_at timestamptz(3),
        done_by text CHECK (done_by IN ('PERSON', 'SYSTEM')),
        CHECK ((done_at IS NULL) = (done_by IS NULL)),
        UNIQUE (employee_id, number)
      );
      CREATE UNIQUE INDEX work_prompt_once ON work_prompt (employee_id, dedupe_key);
      CREATE INDEX work_prompt_arrived ON work_prompt (employee_id, arrived_at DESC, id DESC);
      CREATE INDEX work_prompt_open ON work_prompt (employee_id, nature) WHERE done_at IS NULL;
      CREATE INDEX work_prompt_subject ON work_prompt (subject_id, kind) WHERE done_at IS NULL;
      CREATE INDEX work_prompt_wake ON work_prompt (least(held_until, snoozed_until)) WHERE held_until IS NOT NULL OR snoozed_until IS NOT NULL;

      CREATE TABLE prompt_setting (
        employee_id uuid PRIMARY KEY REFERENCES employee (id) ON DELETE CASCADE,
        revision integer NOT NULL,
        document jsonb NOT NULL,
        updated_at timestamptz(3) NOT NULL DEFAULT now()
      );
      -- The day for which what was due was last raised for a person.
      CREATE TABLE prompt_morning (
        employee_id uuid PRIMARY KEY REFERENCES employee (id) ON DELETE CASCADE,
        last_day date NOT NULL
      );

      ALTER TABLE prompt_counter ENABLE ROW LEVEL SECURITY; ALTER TABLE prompt_counter FORCE ROW LEVEL SECURITY;
      ALTER TABLE work_prompt ENABLE ROW LEVEL SECURITY;    ALTER TABLE work_prompt FORCE ROW LEVEL SECURITY;
      ALTER TABLE prompt_setting ENABLE ROW LEVEL SECURITY; ALTER TABLE prompt_setting FORCE ROW LEVEL SECURITY;
      ALTER TABLE prompt_morning ENABLE ROW LEVEL SECURITY; ALTER TABLE prompt_morning FORCE ROW LEVEL SECURITY;
      CREATE POLICY prompt_counter_owner ON prompt_counter TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY work_prompt_owner ON work_prompt TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY prompt_setting_owner ON prompt_setting TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY prompt_morning_owner ON prompt_morning TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY prompt_counter_self ON prompt_counter TO yingzao_app USING (employee_id = (SELECT viewer_id())) WITH CHECK (employee_id = (SELECT viewer_id()));
      CREATE POLICY work_prompt_self ON work_prompt TO yingzao_app USING (employee_id = (SELECT viewer_id())) WITH CHECK (employee_id = (SELECT viewer_id()));
      CREATE POLICY prompt_setting_self ON prompt_setting TO yingzao_app USING (employee_id = (SELECT viewer_id())) WITH CHECK (employee_id = (SELECT viewer_id()));

      -- A person reads, postpones and ticks off their own. Prompts come from the function below alone, and nobody takes one away.
      GRANT SELECT, UPDATE ON prompt_counter TO yingzao_app;
      GRANT SELECT, UPDATE (number, arrived_number, arrived_at, held_until, snoozed_until, read_at, done_at, done_by) ON work_prompt TO yingzao_app;
      GRANT SELECT, INSERT, UPDATE ON prompt_setting TO yingzao_app;

      -- A hint, one a transaction: who should look. A payload has room for 200 people; more are everybody.
      CREATE FUNCTION hint_live(topic text, ids uuid[]) RETURNS void LANGUAGE sql AS $$
        SELECT pg_notify('yingzao_live', topic || ':' || CASE WHEN cardinality(ids) > 200 THEN '*' ELSE array_to_string(ids, ',') END) $$;

      -- Ends and raises prompts of any people, in the transaction that is the reason for it and as its last act.
      CREATE FUNCTION flush_prompts(settled jsonb, raised jsonb) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
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
            AND EXISTS (SELECT 1 FROM jsonb_to_recordset(settled) AS s (kinds text[], subject_id uuid, people uuid[])
              WHERE s.subject_id = w.subject_id AND w.kind = ANY (s.kinds) AND (s.people IS NULL OR w.employee_id = ANY (s.people)))
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

      -- What was put off or held back arrives: put off, it is unread again; held back and read in the meantime, it needs no notice.
      CREATE FUNCTION wake_prompts() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE people uuid[];
      BEGIN
        SELECT array_agg(DISTINCT employee_id ORDER BY employee_id) INTO people FROM work_prompt
        WHERE (held_until IS NOT NULL OR snoozed_until IS NOT NULL) AND least(held_until, snoozed_until) <= now();
        IF people IS NULL THEN RETURN 0; END IF;
        PERFORM 1 FROM prompt_counter WHERE employee_id = ANY (people) ORDER BY employee_id FOR UPDATE;
        WITH due AS (
          SELECT w.id, c.last + row_number() OVER (PARTITION BY w.employee_id ORDER BY w.arrived_at, w.id) AS number
          FROM work_prompt w JOIN prompt_counter c USING (employee_id)
          WHERE w.employee_id = ANY (people) AND (w.held_until IS NOT NULL OR w.snoozed_until IS NOT NULL) AND least(w.held_until, w.snoozed_until) <= now()
        ), changed AS (
          UPDATE work_prompt w SET number = due.number, arrived_at = now(),
            arrived_number = CASE WHEN w.snoozed_until <= now() OR w.read_at IS NULL THEN due.number ELSE w.arrived_number END,
            read_at = CASE WHEN w.snoozed_until <= now() THEN NULL ELSE w.read_at END,
            held_until = CASE WHEN w.held_until <= now() THEN NULL ELSE w.held_until END,
            snoozed_until = CASE WHEN w.snoozed_until <= now() THEN NULL ELSE w.snoozed_until END
          FROM due WHERE w.id = due.id RETURNING w.employee_id
        )
        UPDATE prompt_counter c SET last = c.last + x.n FROM (SELECT employee_id, count(*)::integer AS n FROM changed GROUP BY 1) x WHERE c.employee_id = x.employee_id;
        PERFORM hint_live('prompts', people);
        RETURN cardinality(people);
      END $$;

      -- Whoever raises a prompt has to know how its recipients want to be told; nobody reads it otherwise.
      CREATE FUNCTION prompt_settings_of(people uuid[]) RETURNS TABLE (employee_id uuid, document jsonb) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT s.employee_id, s.document FROM prompt_setting s WHERE s.employee_id = ANY (people) $$;

      REVOKE EXECUTE ON FUNCTION flush_prompts(jsonb, jsonb), wake_prompts(), prompt_settings_of(uuid[]) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION flush_prompts(jsonb, jsonb), prompt_settings_of(uuid[]) TO yingzao_app, yingzao_jobs;
      GRANT EXECUTE ON FUNCTION wake_prompts() TO yingzao_jobs;

      -- However a session ends, its open sockets hear of it with the commit.
      CREATE FUNCTION hint_ended_sessions() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE ids uuid[];
      BEGIN
        SELECT array_agg(id) INTO ids FROM ended;
        IF ids IS NOT NULL THEN PERFORM hint_live('sessions', ids); END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER session_ended AFTER DELETE ON session REFERENCING OLD TABLE AS ended FOR EACH STATEMENT EXECUTE FUNCTION hint_ended_sessions();

      -- The job role looks at what falls due for anybody, and writes nothing but prompts, through the functions above.
      GRANT USAGE ON SCHEMA public TO yingzao_jobs;
      GRANT SELECT ON employee, employee_role, work_prompt, prompt_setting TO yingzao_jobs;
      GRANT SELECT, INSERT, UPDATE ON prompt_morning TO yingzao_jobs;
      CREATE POLICY prompt_morning_jobs ON prompt_morning TO yingzao_jobs USING (true) WITH CHECK (true);
    `);
    for (const table of ['project', 'project_member', 'work_plan', 'client', 'contact', 'employment', 'employee_role', 'work_prompt', 'prompt_setting'])
      await db.query(`GRANT SELECT ON ${table} TO yingzao_jobs; CREATE POLICY ${table}_jobs ON ${table} FOR SELECT TO yingzao_jobs USING (true);`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
