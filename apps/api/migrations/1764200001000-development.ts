import type { MigrationInterface, QueryRunner } from 'typeorm';

// Codes as they were when this was written.
const channels = ['EXPO_FORUM', 'DB_MARKETING', 'VALUE_CHAIN', 'EXISTING_CLIENT', 'LOCAL_GOV', 'TARGETED', 'EMPLOYEE', 'TENDER_INFO'];
const costKinds = ['CONTRACTED', 'UNCONTRACTED', 'ENTERTAINMENT', 'TRAVEL', 'EXHIBITION', 'MATERIAL_MODEL', 'BID_PREPARATION', 'GIFT'];
const isIn = (column: string, codes: readonly string[]): string => `${column} IN (${codes.map((code) => `'${code}'`).join(', ')})`;

/** Client development: activities with exactly one next step while they are open, what they led to, and a ledger of costs. */
export class Development1764200001000 implements MigrationInterface {
  name = 'Development1764200001000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE development_activity (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        channel text NOT NULL CHECK (${isIn('channel', channels)}),
        title text NOT NULL CHECK (title <> ''),
        owner_id uuid NOT NULL REFERENCES employee (id),
        starts_on date NOT NULL,
        ends_on date CHECK (ends_on >= starts_on),
        plan text,
        status text NOT NULL DEFAULT 'OPEN' CHECK (status IN ('OPEN', 'CLOSED')),
        next_step text CHECK (next_step <> ''),
        next_step_on date,
        closed_reason text CHECK (closed_reason <> ''),
        closed_at timestamptz(3),
        closed_by uuid REFERENCES employee (id),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        created_by uuid REFERENCES employee (id),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_by uuid REFERENCES employee (id),
        UNIQUE (id, channel),
        -- Open: one next step with its day. Closed: none, and why.
        CHECK ((status = 'OPEN') = (next_step IS NOT NULL) AND (status = 'OPEN') = (next_step_on IS NOT NULL)),
        CHECK ((status = 'CLOSED') = (closed_reason IS NOT NULL) AND (status = 'CLOSED') = (closed_at IS NOT NULL))
      );
      CREATE INDEX development_activity_updated ON development_activity (updated_at DESC, id DESC);
      CREATE INDEX development_activity_next_step ON development_activity (next_step_on, id) WHERE status = 'OPEN';
      CREATE INDEX development_activity_owner ON development_activity (owner_id);

      CREATE TABLE development_activity_client (
        activity_id uuid NOT NULL REFERENCES development_activity (id),
        client_id uuid NOT NULL REFERENCES client (id),
        PRIMARY KEY (activity_id, client_id)
      );
      CREATE INDEX development_activity_client_client ON development_activity_client (client_id);

      -- What the activity led to: one client, project or contract a row.
      CREATE TABLE development_result (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        activity_id uuid NOT NULL REFERENCES development_activity (id),
        client_id uuid REFERENCES client (id),
        project_id uuid REFERENCES project (id),
        contract_id uuid REFERENCES contract (id),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        created_by uuid REFERENCES employee (id),
        CHECK (num_nonnulls(client_id, project_id, contract_id) = 1),
        UNIQUE (activity_id, client_id),
        UNIQUE (activity_id, project_id),
        UNIQUE (activity_id, contract_id)
      );
      CREATE INDEX development_result_project ON development_result (project_id) WHERE project_id IS NOT NULL;
      CREATE INDEX development_result_contract ON development_result (contract_id) WHERE contract_id IS NOT NULL;
      CREATE INDEX development_result_client ON development_result (client_id) WHERE client_id IS NOT NULL;

      -- Addresses of knowledge elsewhere; nothing but the web's own.
      CREATE TABLE development_link (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        activity_id uuid NOT NULL REFERENCES development_activity (id),
        title text NOT NULL CHECK (title <> ''),
        url text NOT NULL CHECK (url ~* '^https?://')
      );
      CREATE INDEX development_link_activity ON development_link (activity_id);

      CREATE TABLE development_log (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        activity_id uuid NOT NULL REFERENCES development_activity (id),
        done_on date NOT NULL,
        -- The next step that was finished with it; null where something was only noted.
        step text,
        text text NOT NULL CHECK (text <> ''),
        author_id uuid REFERENCES employee (id),
        created_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX development_log_activity ON development_log (activity_id, created_at DESC, id DESC);
      CREATE TRIGGER development_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON development_log FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE TABLE development_cost (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        client_id uuid NOT NULL REFERENCES client (id),
        activity_id uuid,
        channel text NOT NULL CHECK (${isIn('channel', channels)}),
        cost_kind text NOT NULL CHECK (${isIn('cost_kind', costKinds)}),
        spent_on date NOT NULL,
        -- Whole fen; negative for an entry that takes another one back.
        amount_fen bigint NOT NULL CHECK (amount_fen <> 0),
        note text CHECK (note <> ''),
        reverses_id uuid REFERENCES development_cost (id),
        status text NOT NULL DEFAULT 'SUBMITTED' CHECK (status IN ('SUBMITTED', 'APPROVED', 'REJECTED')),
        submitted_by uuid NOT NULL REFERENCES employee (id),
        submitted_at timestamptz(3) NOT NULL DEFAULT now(),
        decided_by uuid REFERENCES employee (id),
        decided_at timestamptz(3),
        decision_note text CHECK (decision_note <> ''),
        -- The channel of a cost is that of its activity, so an activity with costs keeps its channel.
        FOREIGN KEY (activity_id, channel) REFERENCES development_activity (id, channel),
        CHECK ((reverses_id IS NULL) = (amount_fen > 0)),
        CHECK ((status = 'SUBMITTED') = (decided_by IS NULL) AND (status = 'SUBMITTED') = (decided_at IS NULL)),
        CHECK (decided_by <> submitted_by),
        CHECK (status <> 'REJECTED' OR decision_note IS NOT NULL)
      );
      -- A cost is taken back once; a rejected reversal leaves room for another.
      CREATE UNIQUE INDEX development_cost_reversal ON development_cost (reverses_id) WHERE status <> 'REJECTED';
      CREATE INDEX development_cost_spent ON development_cost (spent_on DESC, id DESC);
      CREATE INDEX development_cost_client ON development_cost (client_id, spent_on DESC, id DESC);
      CREATE INDEX development_cost_activity ON development_cost (activity_id) WHERE activity_id IS NOT NULL;
      CREATE INDEX development_cost_waiting ON development_cost (submitted_at, id) WHERE status = 'SUBMITTED';

      -- An entry begins undecided, and a reversal is the mirror of a booked cost.
      CREATE FUNCTION check_development_cost() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE original development_cost;
      BEGIN
        IF viewer_id() IS NOT NULL AND (NEW.status <> 'SUBMITTED' OR NEW.submitted_by <> viewer_id()) THEN
          RAISE EXCEPTION 'a cost is submitted by who enters it' USING ERRCODE = 'restrict_violation'; END IF;
        IF NEW.reverses_id IS NOT NULL THEN
          SELECT * INTO original FROM development_cost WHERE id = NEW.reverses_id;
          IF original.status <> 'APPROVED' OR original.reverses_id IS NOT NULL OR
             (NEW.client_id, NEW.activity_id, NEW.channel, NEW.cost_kind, NEW.amount_fen) IS DISTINCT FROM (original.client_id, original.activity_id, original.channel, original.cost_kind, -original.amount_fen) THEN
            RAISE EXCEPTION 'a reversal mirrors a booked cost' USING ERRCODE = 'restrict_violation'; END IF;
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER development_cost_check BEFORE INSERT ON development_cost FOR EACH ROW EXECUTE FUNCTION check_development_cost();

      -- The ledger is append-only: an entry changes once, when it is decided, and then only in what says so.
      CREATE FUNCTION keep_development_cost() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.status <> 'SUBMITTED' OR NEW.status = 'SUBMITTED' OR
           (NEW.id, NEW.client_id, NEW.activity_id, NEW.channel, NEW.cost_kind, NEW.spent_on, NEW.amount_fen, NEW.note, NEW.reverses_id, NEW.submitted_by, NEW.submitted_at)
           IS DISTINCT FROM (OLD.id, OLD.client_id, OLD.activity_id, OLD.channel, OLD.cost_kind, OLD.spent_on, OLD.amount_fen, OLD.note, OLD.reverses_id, OLD.submitted_by, OLD.submitted_at) THEN
          RAISE EXCEPTION 'costs are decided once and never edited' USING ERRCODE = 'restrict_violation'; END IF;
        IF viewer_id() IS NOT NULL AND NEW.decided_by <> viewer_id() THEN
          RAISE EXCEPTION 'who decides signs' USING ERRCODE = 'restrict_violation'; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER development_cost_keep BEFORE UPDATE ON development_cost FOR EACH ROW EXECUTE FUNCTION keep_development_cost();
      CREATE TRIGGER development_cost_stays BEFORE DELETE OR TRUNCATE ON development_cost FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE FUNCTION viewer_reads_costs() RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT viewer_full_rights() OR viewer_has_role('FINANCE') $$;
      -- Finance keeps the ledger by client and sees of the client no more than the name, and only where it bears costs.
      CREATE FUNCTION development_client_name(client uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT c.name FROM client c WHERE c.id = client AND viewer_reads_costs() AND EXISTS (SELECT 1 FROM development_cost k WHERE k.client_id = c.id) $$;
      REVOKE ALL ON FUNCTION development_client_name(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION development_client_name(uuid) TO yingzao_app;
      -- Whom a cost waits for; who asks need not be allowed to read roles.
      CREATE FUNCTION finance_people() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT r.employee_id FROM employee_role r JOIN employee e ON e.id = r.employee_id WHERE r.role = 'FINANCE' AND e.status = 'ACTIVE' $$;
      REVOKE ALL ON FUNCTION finance_people() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION finance_people() TO yingzao_app;
    `);
    for (const table of ['development_activity', 'development_activity_client', 'development_result', 'development_link', 'development_log'])
      await db.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true);
        CREATE POLICY ${table}_full ON ${table} TO yingzao_app USING ((SELECT viewer_full_rights())) WITH CHECK ((SELECT viewer_full_rights()));
      `);
    await db.query(`
      ALTER TABLE development_cost ENABLE ROW LEVEL SECURITY; ALTER TABLE development_cost FORCE ROW LEVEL SECURITY;
      CREATE POLICY development_cost_owner ON development_cost TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY development_cost_read ON development_cost FOR SELECT TO yingzao_app USING ((SELECT viewer_reads_costs()));
      CREATE POLICY development_cost_insert ON development_cost FOR INSERT TO yingzao_app WITH CHECK ((SELECT viewer_full_rights()));
      CREATE POLICY development_cost_update ON development_cost FOR UPDATE TO yingzao_app USING ((SELECT viewer_has_role('FINANCE'))) WITH CHECK ((SELECT viewer_has_role('FINANCE')));
      GRANT SELECT, INSERT, UPDATE ON development_activity TO yingzao_app;
      GRANT SELECT, INSERT, DELETE ON development_activity_client, development_result, development_link TO yingzao_app;
      GRANT SELECT, INSERT ON development_log TO yingzao_app;
      GRANT SELECT, INSERT, UPDATE (status, decided_by, decided_at, decision_note) ON development_cost TO yingzao_app;
      -- What falls due by the clock.
      GRANT SELECT ON development_activity TO yingzao_jobs;
      CREATE POLICY development_activity_jobs ON development_activity FOR SELECT TO yingzao_jobs USING (true);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
