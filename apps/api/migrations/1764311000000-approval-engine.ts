import type { MigrationInterface, QueryRunner } from 'typeorm';

// Codes as they were when this was written.
const modes = ['SINGLE', 'SEQUENTIAL', 'COUNTERSIGN', 'ANY', 'N_OF_M'];
const conclusions = ['AGREE', 'AGREE_WITH_CHANGES', 'DISAGREE', 'NA'];
const states = ['WAITING', 'NOTIFIED', 'ACTIVE', 'DONE', 'SKIPPED'];
const origins = ['DESIGNATED', 'ADDED_BEFORE', 'ADDED_AFTER', 'TRANSFERRED', 'FALLBACK'];
const ends = ['TRANSFERRED', 'FELL_BACK', 'REMOVED', 'NOT_NEEDED', 'RETURNED', 'CLOSED'];
const beginnings = ['SUBMITTED', 'RESUBMITTED', 'CONTINUED', 'AMENDED'];
const kinds = ['SUBMIT', 'APPROVE', 'REJECT', 'RETURN_STEP', 'RETURN_SUBMITTER', 'WITHDRAW', 'RECALL', 'TRANSFER', 'DELEGATE', 'ADD_BEFORE', 'ADD_AFTER', 'REMOVE_SIGNER', 'CC', 'URGE', 'COMMENT', 'OVERRIDE', 'AMEND', 'READ', 'FALLBACK'];
const isIn = (column: string, codes: readonly string[]): string => `${column} IN (${codes.map((code) => `'${code}'`).join(', ')})`;

/** Rounds of approval with several signers a step, delegation, copies and a ledger. What stood before is carried over: each step has one signer. */
export class ApprovalEngine1764311000000 implements MigrationInterface {
  name = 'ApprovalEngine1764311000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE approval_chain
        ADD subject_kind text NOT NULL DEFAULT 'CONTRACT' CHECK (${isIn('subject_kind', ['CONTRACT', 'QUOTE'])}),
        ADD subject_id uuid,
        ADD version integer NOT NULL DEFAULT 1,
        ADD beginning text NOT NULL DEFAULT 'SUBMITTED' CHECK (${isIn('beginning', beginnings)}),
        ADD beginning_reason text CHECK (beginning_reason <> ''),
        ADD end_reason text CHECK (end_reason <> ''),
        ADD returned_from integer,
        ADD content_hash text NOT NULL DEFAULT '',
        ADD entries integer NOT NULL DEFAULT 0,
        ADD head text NOT NULL DEFAULT '';
      ALTER TABLE approval_step
        ADD mode text NOT NULL DEFAULT 'SINGLE' CHECK (${isIn('mode', modes)}),
        ADD needed integer NOT NULL DEFAULT 1 CHECK (needed > 0),
        ADD entry integer NOT NULL DEFAULT 1 CHECK (entry > 0);

      -- jsonb keeps keys in one order and once, so its text is canonical.
      CREATE FUNCTION content_hash_of(document jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT encode(sha256(convert_to(document::text, 'UTF8')), 'hex') $$;
      ALTER TABLE approval_chain DISABLE TRIGGER USER;
      UPDATE approval_chain SET subject_id = contract_id, content_hash = content_hash_of(snapshot);
      ALTER TABLE approval_chain ENABLE TRIGGER USER;
      ALTER TABLE approval_chain ALTER subject_id SET NOT NULL, ALTER contract_id DROP NOT NULL,
        ADD CHECK ((subject_kind = 'CONTRACT') = (contract_id IS NOT NULL)), ADD CHECK (contract_id IS NULL OR contract_id = subject_id);
      CREATE UNIQUE INDEX approval_chain_subject ON approval_chain (subject_id, round);
      DROP INDEX approval_chain_open;
      CREATE UNIQUE INDEX approval_chain_open ON approval_chain (subject_id) WHERE state = 'ACTIVE';
      DROP INDEX approval_chain_submitter;
      CREATE INDEX approval_chain_submitter ON approval_chain (submitter_id, submitted_at DESC, id DESC);
      CREATE INDEX approval_chain_contract ON approval_chain (contract_id) WHERE contract_id IS NOT NULL;

      CREATE TABLE approval_seat (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        chain_id uuid NOT NULL REFERENCES approval_chain (id),
        step_id uuid NOT NULL REFERENCES approval_step (id),
        entry integer NOT NULL DEFAULT 1 CHECK (entry > 0),
        place integer NOT NULL CHECK (place > 0),
        role text NOT NULL DEFAULT 'MAIN' CHECK (${isIn('role', ['MAIN', 'BEFORE', 'AFTER'])}),
        origin text NOT NULL DEFAULT 'DESIGNATED' CHECK (${isIn('origin', origins)}),
        employee_id uuid NOT NULL REFERENCES employee (id),
        added_by uuid REFERENCES approval_seat (id) DEFERRABLE INITIALLY DEFERRED,
        came_from_id uuid REFERENCES employee (id),
        -- The seat that this one took over, once.
        replaces uuid UNIQUE REFERENCES approval_seat (id),
        state text NOT NULL CHECK (${isIn('state', states)}),
        "end" text CHECK (${isIn('"end"', ends)}),
        conclusion text CHECK (${isIn('conclusion', conclusions)}),
        opinion text CHECK (opinion <> ''),
        signer_id uuid REFERENCES employee (id),
        is_override boolean NOT NULL DEFAULT false,
        activated_at timestamptz(3),
        decided_at timestamptz(3),
        CHECK ((state = 'DONE') = (conclusion IS NOT NULL)),
        CHECK ((state = 'SKIPPED') = ("end" IS NOT NULL)),
        CHECK (state <> 'DONE' OR signer_id IS NOT NULL),
        CHECK ((signer_id IS NULL) = (decided_at IS NULL)),
        CHECK (signer_id IS NULL OR state = 'DONE' OR "end" = 'RETURNED'),
        CHECK (signer_id IS NOT NULL OR opinion IS NULL),
        CHECK ((role = 'MAIN') = (added_by IS NULL) OR state = 'DONE')
      );
      CREATE INDEX approval_seat_chain ON approval_seat (chain_id);
      CREATE INDEX approval_seat_step ON approval_seat (step_id, entry);
      CREATE INDEX approval_seat_person ON approval_seat (employee_id) INCLUDE (chain_id, state);
      CREATE INDEX approval_seat_open ON approval_seat (employee_id, state) INCLUDE (chain_id, step_id) WHERE state IN ('WAITING', 'NOTIFIED', 'ACTIVE');
      CREATE INDEX approval_seat_signer ON approval_seat (signer_id) INCLUDE (chain_id, state) WHERE signer_id IS NOT NULL;
      -- A person signs once at one entry of a step.
      CREATE UNIQUE INDEX approval_seat_once ON approval_seat (step_id, entry, employee_id) WHERE state IN ('WAITING', 'NOTIFIED', 'ACTIVE', 'DONE');

      CREATE TABLE approval_copy (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        chain_id uuid NOT NULL REFERENCES approval_chain (id),
        employee_id uuid NOT NULL REFERENCES employee (id),
        sent_by_id uuid NOT NULL REFERENCES employee (id),
        sent_at timestamptz(3) NOT NULL DEFAULT now(),
        read_at timestamptz(3),
        UNIQUE (chain_id, employee_id)
      );
      CREATE INDEX approval_copy_person ON approval_copy (employee_id) INCLUDE (chain_id, read_at);

      CREATE TABLE approval_delegation (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        from_id uuid NOT NULL REFERENCES employee (id),
        to_id uuid NOT NULL REFERENCES employee (id),
        from_day date NOT NULL,
        to_day date NOT NULL,
        reason text CHECK (reason <> ''),
        revoked_at timestamptz(3),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CHECK (from_id <> to_id),
        CHECK (from_day <= to_day)
      );
      CREATE INDEX approval_delegation_from ON approval_delegation (from_id, from_day) WHERE revoked_at IS NULL;
      CREATE INDEX approval_delegation_to ON approval_delegation (to_id, from_day) WHERE revoked_at IS NULL;

      CREATE TABLE approval_event (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        chain_id uuid NOT NULL REFERENCES approval_chain (id),
        seq integer NOT NULL,
        kind text NOT NULL CHECK (${isIn('kind', kinds)}),
        actor_id uuid REFERENCES employee (id),
        on_behalf_of_id uuid REFERENCES employee (id),
        step_id uuid REFERENCES approval_step (id),
        payload jsonb NOT NULL,
        at timestamptz(3) NOT NULL,
        prev_hash text NOT NULL,
        hash text NOT NULL,
        CHECK (actor_id IS NOT NULL OR kind = 'FALLBACK'),
        UNIQUE (chain_id, seq)
      );
      CREATE INDEX approval_event_urges ON approval_event (actor_id, chain_id, at) WHERE kind = 'URGE';
    `);
    await db.query(functions);
    await db.query(access);
    await db.query(carryOver);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

/** Who is who today, what the ledger is, and the order as triggers. */
const functions = `
  CREATE FUNCTION firm_day() RETURNS date LANGUAGE sql STABLE AS $$ SELECT (now() AT TIME ZONE 'Asia/Shanghai')::date $$;

  -- Whose seats a person may sign at today: their own, and of who delegated to them.
  CREATE FUNCTION viewer_signs_for() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
    AS $$ SELECT viewer_id() WHERE viewer_id() IS NOT NULL
          UNION ALL SELECT from_id FROM approval_delegation WHERE to_id = viewer_id() AND revoked_at IS NULL AND firm_day() BETWEEN from_day AND to_day $$;

  -- One entry as its canonical text: every column and the hash before it.
  CREATE FUNCTION approval_event_hash(e approval_event) RETURNS text LANGUAGE sql STABLE SET timezone = 'UTC' AS $$
    SELECT encode(sha256(convert_to(jsonb_build_object('id', e.id, 'chain', e.chain_id, 'seq', e.seq, 'kind', e.kind, 'actor', e.actor_id, 'onBehalfOf', e.on_behalf_of_id, 'step', e.step_id,
      'payload', e.payload, 'at', to_char(e.at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'prev', e.prev_hash)::text, 'UTF8')), 'hex') $$;

  -- The first entry that is not as it was written, or that is missing; null: whole. For whoever may see the round.
  CREATE FUNCTION approval_ledger_broken_at(chain uuid) RETURNS integer LANGUAGE sql STABLE AS $$
    WITH read AS (
      SELECT e.seq, row_number() OVER (ORDER BY e.seq)::int AS place, e.hash, e.prev_hash, approval_event_hash(e) AS is_hash, coalesce(lag(e.hash) OVER (ORDER BY e.seq), '') AS before
      FROM approval_event e WHERE e.chain_id = chain)
    SELECT min(broken) FROM (
      SELECT min(least(place, seq)) AS broken FROM read WHERE seq <> place OR hash <> is_hash OR prev_hash <> before
      UNION ALL
      SELECT greatest(least(h.entries, l.n) + CASE WHEN h.entries = l.n THEN 0 ELSE 1 END, 1) FROM approval_chain h CROSS JOIN LATERAL (
        SELECT count(*)::int AS n, (SELECT r.hash FROM read r ORDER BY r.seq DESC LIMIT 1) AS hash FROM read) l
      WHERE h.id = chain AND (h.entries <> l.n OR h.head <> coalesce(l.hash, ''))) found $$;

  -- Number and hashes are given here; the row of the round is locked until the commit, so entries follow each other.
  CREATE FUNCTION append_approval_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
  DECLARE last record;
  BEGIN
    SELECT entries, head INTO last FROM approval_chain WHERE id = NEW.chain_id FOR UPDATE;
    NEW.seq := last.entries + 1;
    NEW.prev_hash := last.head;
    NEW.at := coalesce(NEW.at, now());
    NEW.hash := approval_event_hash(NEW);
    UPDATE approval_chain SET entries = NEW.seq, head = NEW.hash, version = version + 1 WHERE id = NEW.chain_id;
    RETURN NEW;
  END $$;
  CREATE TRIGGER approval_event_append BEFORE INSERT ON approval_event FOR EACH ROW EXECUTE FUNCTION append_approval_event();
  CREATE FUNCTION refuse_ledger_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN RAISE EXCEPTION 'append-only ledger %', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$;
  CREATE TRIGGER approval_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON approval_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_ledger_change();

  CREATE FUNCTION begin_approval_chain() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.subject_id := coalesce(NEW.subject_id, NEW.contract_id);
    NEW.content_hash := content_hash_of(NEW.snapshot);
    NEW.entries := 0; NEW.head := '';
    RETURN NEW;
  END $$;
  CREATE TRIGGER approval_chain_begin BEFORE INSERT ON approval_chain FOR EACH ROW EXECUTE FUNCTION begin_approval_chain();

  -- Whether the viewer signed in this round in this very transaction.
  CREATE FUNCTION viewer_signed_now(chain uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT EXISTS (SELECT 1 FROM approval_seat s WHERE s.chain_id = chain AND s.signer_id = viewer_id() AND s.xmin = pg_current_xact_id()::xid) $$;

  -- A seat is signed by its person, by a delegate of that day, or by full rights in their place; in its turn, once, for good.
  CREATE FUNCTION keep_approval_seat() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
  DECLARE
    step approval_step; chain approval_chain; other approval_seat; guarded boolean := viewer_id() IS NOT NULL;
  BEGIN
    SELECT * INTO step FROM approval_step WHERE id = NEW.step_id;
    SELECT * INTO chain FROM approval_chain WHERE id = NEW.chain_id;
    IF step.chain_id <> NEW.chain_id THEN RAISE EXCEPTION 'a seat of another round' USING ERRCODE = 'restrict_violation'; END IF;
    IF TG_OP = 'UPDATE' THEN
      IF OLD.state IN ('DONE', 'SKIPPED') AND (to_jsonb(NEW) - 'added_by') IS DISTINCT FROM (to_jsonb(OLD) - 'added_by') THEN RAISE EXCEPTION 'a signed seat is final' USING ERRCODE = 'restrict_violation'; END IF;
      IF (NEW.id, NEW.chain_id, NEW.step_id, NEW.entry, NEW.place, NEW.role, NEW.origin, NEW.employee_id, NEW.came_from_id, NEW.replaces)
         IS DISTINCT FROM (OLD.id, OLD.chain_id, OLD.step_id, OLD.entry, OLD.place, OLD.role, OLD.origin, OLD.employee_id, OLD.came_from_id, OLD.replaces) THEN
        RAISE EXCEPTION 'a seat keeps its place' USING ERRCODE = 'restrict_violation'; END IF;
      IF NEW.added_by IS DISTINCT FROM OLD.added_by AND NOT EXISTS (SELECT 1 FROM approval_seat s WHERE s.id = NEW.added_by AND s.replaces = OLD.added_by) THEN
        RAISE EXCEPTION 'a seat keeps who added it' USING ERRCODE = 'restrict_violation'; END IF;
    END IF;
    IF NOT guarded THEN RETURN NEW; END IF;
    IF TG_OP = 'UPDATE' AND NEW.state = OLD.state THEN
      IF (NEW.conclusion, NEW.opinion, NEW.signer_id, NEW.decided_at) IS DISTINCT FROM (OLD.conclusion, OLD.opinion, OLD.signer_id, OLD.decided_at) THEN
        RAISE EXCEPTION 'words come with a signature' USING ERRCODE = 'restrict_violation'; END IF;
      RETURN NEW;
    END IF;

    IF TG_OP = 'INSERT' THEN
      IF chain.state <> 'ACTIVE' THEN RAISE EXCEPTION 'the chain is closed' USING ERRCODE = 'restrict_violation'; END IF;
      IF NEW.entry <> step.entry THEN RAISE EXCEPTION 'not this entry' USING ERRCODE = 'restrict_violation'; END IF;
      IF NEW.state = 'DONE' THEN
        -- Carried over from the round that this one continues, with the same content.
        IF chain.beginning <> 'CONTINUED' OR chain.entries > 1 OR NOT EXISTS (
          SELECT 1 FROM approval_chain h JOIN approval_step t ON t.chain_id = h.id AND t.seq = step.seq AND t.section = step.section AND t.state = 'DONE' JOIN approval_seat s ON s.step_id = t.id AND s.entry = t.entry AND s.state = 'DONE'
          WHERE h.subject_id = chain.subject_id AND h.round = chain.round - 1 AND h.state = 'RETURNED' AND h.content_hash = chain.content_hash
            AND (s.employee_id, s.signer_id, s.conclusion, s.opinion, s.decided_at, s.role) IS NOT DISTINCT FROM (NEW.employee_id, NEW.signer_id, NEW.conclusion, NEW.opinion, NEW.decided_at, NEW.role)) THEN
          RAISE EXCEPTION 'a seat begins unsigned' USING ERRCODE = 'restrict_violation'; END IF;
        RETURN NEW;
      END IF;
      IF NEW.state = 'SKIPPED' THEN RAISE EXCEPTION 'a seat begins open' USING ERRCODE = 'restrict_violation'; END IF;
      IF NEW.replaces IS NOT NULL THEN
        SELECT * INTO other FROM approval_seat WHERE id = NEW.replaces;
        IF (other.step_id, other.entry, other.place, other.role, other.employee_id) IS DISTINCT FROM (NEW.step_id, NEW.entry, NEW.place, NEW.role, NEW.came_from_id)
           OR other."end" IS DISTINCT FROM (CASE NEW.origin WHEN 'FALLBACK' THEN 'FELL_BACK' ELSE 'TRANSFERRED' END) THEN
          RAISE EXCEPTION 'that seat was not given up' USING ERRCODE = 'restrict_violation'; END IF;
      ELSIF NEW.role <> 'MAIN' THEN
        SELECT * INTO other FROM approval_seat WHERE id = NEW.added_by;
        IF other.step_id IS DISTINCT FROM NEW.step_id OR other.entry <> NEW.entry OR other.role <> 'MAIN' OR other.state <> 'ACTIVE' OR other.employee_id NOT IN (SELECT viewer_signs_for()) THEN
          RAISE EXCEPTION 'only whose turn it is adds signers' USING ERRCODE = 'restrict_violation'; END IF;
      ELSIF NEW.entry > 1 THEN
        IF NOT EXISTS (SELECT 1 FROM approval_seat s WHERE s.step_id = NEW.step_id AND s.entry = NEW.entry - 1 AND s.role = 'MAIN' AND s.employee_id = NEW.employee_id AND s."end" IS DISTINCT FROM 'TRANSFERRED' AND s."end" IS DISTINCT FROM 'FELL_BACK') THEN
          RAISE EXCEPTION 'that person was not designated' USING ERRCODE = 'restrict_violation'; END IF;
      ELSIF chain.entries > 1 OR NOT viewer_full_rights() THEN
        RAISE EXCEPTION 'designated at submission only' USING ERRCODE = 'restrict_violation';
      END IF;
    ELSIF NEW.state = 'DONE' OR (NEW.state = 'SKIPPED' AND NEW.signer_id IS NOT NULL) THEN
      IF OLD.state <> 'ACTIVE' OR step.state <> 'ACTIVE' OR chain.state <> 'ACTIVE' OR NEW.entry <> step.entry THEN RAISE EXCEPTION 'not this seat''s turn' USING ERRCODE = 'restrict_violation'; END IF;
      IF NEW.signer_id <> viewer_id() OR NOT (NEW.employee_id IN (SELECT viewer_signs_for()) OR (NEW.is_override AND NEW.state = 'DONE' AND viewer_full_rights() AND chain.submitter_id <> viewer_id())) THEN
        RAISE EXCEPTION 'only the designated approver decides' USING ERRCODE = 'restrict_violation'; END IF;
      -- Nothing is signed that the ledger does not tell.
      IF NOT EXISTS (SELECT 1 FROM approval_event e WHERE e.chain_id = NEW.chain_id AND e.payload ->> 'seatId' = NEW.id::text AND e.actor_id = viewer_id() AND e.xmin = pg_current_xact_id()::xid) THEN
        RAISE EXCEPTION 'the ledger knows nothing of it' USING ERRCODE = 'restrict_violation'; END IF;
    ELSIF NEW.state = 'SKIPPED' THEN
      IF NEW."end" = 'TRANSFERRED' AND NOT ((OLD.state = 'ACTIVE' AND NEW.employee_id IN (SELECT viewer_signs_for())) OR viewer_full_rights()) THEN
        RAISE EXCEPTION 'only its holder gives a seat up' USING ERRCODE = 'restrict_violation'; END IF;
      IF NEW."end" = 'FELL_BACK' AND NOT EXISTS (SELECT 1 FROM employee WHERE id = NEW.employee_id AND status = 'DEPARTED') THEN
        RAISE EXCEPTION 'its holder is in office' USING ERRCODE = 'restrict_violation'; END IF;
      IF NEW."end" = 'REMOVED' AND NOT (NEW.role <> 'MAIN' AND (viewer_full_rights() OR EXISTS (SELECT 1 FROM approval_seat s WHERE s.id = NEW.added_by AND s.employee_id IN (SELECT viewer_signs_for())))) THEN
        RAISE EXCEPTION 'only who added a signer takes them off' USING ERRCODE = 'restrict_violation'; END IF;
      IF NEW."end" IN ('NOT_NEEDED', 'RETURNED', 'CLOSED') AND NOT (viewer_signed_now(NEW.chain_id) OR (chain.state <> 'ACTIVE' AND (chain.submitter_id = viewer_id() OR viewer_full_rights()))) THEN
        RAISE EXCEPTION 'a seat is not skipped' USING ERRCODE = 'restrict_violation'; END IF;
    END IF;

    IF NEW.state = 'ACTIVE' THEN
      IF step.state <> 'ACTIVE' OR chain.state <> 'ACTIVE' OR NEW.entry <> step.entry THEN RAISE EXCEPTION 'not this seat''s turn' USING ERRCODE = 'restrict_violation'; END IF;
      IF NEW.role = 'AFTER' AND NOT EXISTS (SELECT 1 FROM approval_seat s WHERE s.id = NEW.added_by AND s.state = 'DONE') THEN RAISE EXCEPTION 'who added it signs first' USING ERRCODE = 'restrict_violation'; END IF;
      IF NEW.role = 'MAIN' AND EXISTS (SELECT 1 FROM approval_seat s WHERE s.added_by = NEW.id AND s.role = 'BEFORE' AND s.state IN ('WAITING', 'NOTIFIED', 'ACTIVE')) THEN
        RAISE EXCEPTION 'an added signer comes first' USING ERRCODE = 'restrict_violation'; END IF;
      IF NEW.role = 'MAIN' AND step.mode = 'SEQUENTIAL' AND EXISTS (
        SELECT 1 FROM approval_seat s WHERE s.step_id = NEW.step_id AND s.entry = NEW.entry AND s.role = 'MAIN' AND s.place < NEW.place AND s.state IN ('WAITING', 'NOTIFIED', 'ACTIVE')) THEN
        RAISE EXCEPTION 'an earlier signer is open' USING ERRCODE = 'restrict_violation'; END IF;
    ELSIF TG_OP = 'UPDATE' AND OLD.state = 'ACTIVE' AND NEW.state IN ('WAITING', 'NOTIFIED')
      AND NOT EXISTS (SELECT 1 FROM approval_seat s WHERE s.added_by = NEW.id AND s.role = 'BEFORE' AND s.state IN ('WAITING', 'NOTIFIED', 'ACTIVE')) THEN
      RAISE EXCEPTION 'a turn is not taken back' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER approval_seat_kept BEFORE INSERT OR UPDATE ON approval_seat FOR EACH ROW EXECUTE FUNCTION keep_approval_seat();

  -- A step that is put down without a submitter at work (restored, furnished) has the one signer whom it names.
  CREATE FUNCTION seat_of_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
  BEGIN
    IF viewer_id() IS NULL THEN
      INSERT INTO approval_seat (chain_id, step_id, place, employee_id, state, "end", conclusion, opinion, signer_id, activated_at, decided_at)
      VALUES (NEW.chain_id, NEW.id, 1, NEW.approver_id, NEW.state, CASE NEW.state WHEN 'SKIPPED' THEN 'CLOSED' END, NEW.conclusion, nullif(NEW.opinion, ''), CASE NEW.state WHEN 'DONE' THEN NEW.approver_id END, NEW.activated_at, CASE NEW.state WHEN 'DONE' THEN NEW.decided_at END);
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER approval_step_seat AFTER INSERT ON approval_step FOR EACH ROW EXECUTE FUNCTION seat_of_step();

  -- A step becomes active or done only when every step before it is done and none of them disagreed; it is done when enough of its signers are, one of whom does it now.
  -- It begins again only by somebody whose turn it was and who returned it in this very transaction. The owner (no viewer) may restore history, in order too.
  CREATE OR REPLACE FUNCTION keep_approval_order() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
  DECLARE guarded boolean := viewer_id() IS NOT NULL; main integer; agreed integer; chain approval_chain;
  BEGIN
    IF TG_OP = 'UPDATE' THEN
      IF (NEW.id, NEW.chain_id, NEW.seq, NEW.section, NEW.approver_id, NEW.mode, NEW.needed) IS DISTINCT FROM (OLD.id, OLD.chain_id, OLD.seq, OLD.section, OLD.approver_id, OLD.mode, OLD.needed) THEN
        RAISE EXCEPTION 'a step keeps its place' USING ERRCODE = 'restrict_violation'; END IF;
      IF NEW.entry <> OLD.entry THEN
        IF NEW.entry <> OLD.entry + 1 OR OLD.state NOT IN ('DONE', 'ACTIVE') OR NEW.state NOT IN ('NOTIFIED', 'ACTIVE') THEN RAISE EXCEPTION 'a step is not begun again' USING ERRCODE = 'restrict_violation'; END IF;
        IF guarded AND NOT EXISTS (SELECT 1 FROM approval_seat s WHERE s.chain_id = NEW.chain_id AND s."end" = 'RETURNED' AND s.signer_id = viewer_id() AND s.xmin = pg_current_xact_id()::xid) THEN
          RAISE EXCEPTION 'nobody returned it' USING ERRCODE = 'restrict_violation'; END IF;
      ELSE
        IF OLD.state IN ('DONE', 'SKIPPED') THEN RAISE EXCEPTION 'a decided step is final' USING ERRCODE = 'restrict_violation'; END IF;
        IF NEW.state = 'DONE' AND OLD.state <> 'ACTIVE' THEN RAISE EXCEPTION 'not this step''s turn' USING ERRCODE = 'restrict_violation'; END IF;
        IF OLD.state = 'ACTIVE' AND NEW.state NOT IN ('ACTIVE', 'DONE', 'SKIPPED') THEN RAISE EXCEPTION 'a turn is not taken back' USING ERRCODE = 'restrict_violation'; END IF;
        IF NEW.state = 'SKIPPED' AND EXISTS (SELECT 1 FROM approval_chain c WHERE c.id = NEW.chain_id AND c.state = 'ACTIVE')
           AND NOT EXISTS (SELECT 1 FROM approval_step s WHERE s.chain_id = NEW.chain_id AND s.seq < NEW.seq AND s.conclusion = 'DISAGREE') THEN
          RAISE EXCEPTION 'a step is not skipped in a running chain' USING ERRCODE = 'restrict_violation'; END IF;
        IF guarded AND NEW.state = 'DONE' THEN
          SELECT count(*) FILTER (WHERE s.state <> 'SKIPPED'), count(*) FILTER (WHERE s.state = 'DONE' AND s.conclusion <> 'DISAGREE') INTO main, agreed
            FROM approval_seat s WHERE s.step_id = NEW.id AND s.entry = NEW.entry AND s.role = 'MAIN';
          IF NEW.conclusion = 'DISAGREE' THEN
            IF NOT EXISTS (SELECT 1 FROM approval_seat s WHERE s.step_id = NEW.id AND s.entry = NEW.entry AND s.role <> 'BEFORE' AND s.conclusion = 'DISAGREE') THEN
              RAISE EXCEPTION 'nobody disagreed' USING ERRCODE = 'restrict_violation'; END IF;
          ELSIF main = 0 OR agreed < least(NEW.needed, main)
             OR EXISTS (SELECT 1 FROM approval_seat s JOIN approval_seat a ON a.id = s.added_by WHERE s.step_id = NEW.id AND s.entry = NEW.entry AND s.role = 'AFTER' AND a.state = 'DONE' AND (s.state <> 'DONE' AND s.state <> 'SKIPPED' OR s.conclusion = 'DISAGREE')) THEN
            RAISE EXCEPTION 'only the designated approver decides' USING ERRCODE = 'restrict_violation';
          END IF;
        END IF;
      END IF;
    ELSE
      IF EXISTS (SELECT 1 FROM approval_step s WHERE s.chain_id = NEW.chain_id AND s.seq > NEW.seq AND s.state IN ('ACTIVE', 'DONE')) THEN
        RAISE EXCEPTION 'a later step is open' USING ERRCODE = 'restrict_violation'; END IF;
      IF guarded THEN
        SELECT * INTO chain FROM approval_chain c WHERE c.id = NEW.chain_id AND c.state = 'ACTIVE' FOR SHARE;
        IF NOT FOUND THEN RAISE EXCEPTION 'the chain is closed' USING ERRCODE = 'restrict_violation'; END IF;
        IF chain.entries > 1 THEN RAISE EXCEPTION 'steps come with the submission' USING ERRCODE = 'restrict_violation'; END IF;
        IF NEW.state NOT IN ('ACTIVE', 'NOTIFIED', 'WAITING') AND NOT (NEW.state = 'DONE' AND chain.beginning = 'CONTINUED' AND EXISTS (
          SELECT 1 FROM approval_chain h JOIN approval_step t ON t.chain_id = h.id WHERE h.subject_id = chain.subject_id AND h.round = chain.round - 1 AND h.state = 'RETURNED' AND h.content_hash = chain.content_hash
            AND t.seq < h.returned_from AND (t.seq, t.section, t.mode, t.state, t.conclusion, t.opinion, t.decided_at) IS NOT DISTINCT FROM (NEW.seq, NEW.section, NEW.mode, NEW.state, NEW.conclusion, NEW.opinion, NEW.decided_at))) THEN
          RAISE EXCEPTION 'a step begins undecided' USING ERRCODE = 'restrict_violation'; END IF;
      END IF;
    END IF;
    IF NEW.state IN ('ACTIVE', 'DONE') AND EXISTS (
      SELECT 1 FROM approval_step s WHERE s.chain_id = NEW.chain_id AND s.seq < NEW.seq AND (s.state <> 'DONE' OR s.conclusion = 'DISAGREE')) THEN
      RAISE EXCEPTION 'an earlier step is open' USING ERRCODE = 'restrict_violation'; END IF;
    RETURN NEW;
  END $$;

  -- What was submitted stays; a finished round stays finished; approved means that every step was decided and none disagreed. Only entries of the ledger move its head.
  CREATE OR REPLACE FUNCTION keep_approval_chain() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
  BEGIN
    IF (NEW.id, NEW.subject_kind, NEW.subject_id, NEW.contract_id, NEW.round, NEW.submitter_id, NEW.submitted_at, NEW.snapshot, NEW.content_hash, NEW.beginning, NEW.beginning_reason)
       IS DISTINCT FROM (OLD.id, OLD.subject_kind, OLD.subject_id, OLD.contract_id, OLD.round, OLD.submitter_id, OLD.submitted_at, OLD.snapshot, OLD.content_hash, OLD.beginning, OLD.beginning_reason) THEN
      RAISE EXCEPTION 'a submitted round keeps its content' USING ERRCODE = 'restrict_violation'; END IF;
    IF (NEW.entries, NEW.head, NEW.version) IS DISTINCT FROM (OLD.entries, OLD.head, OLD.version) AND pg_trigger_depth() < 2 THEN
      RAISE EXCEPTION 'the ledger keeps its own head' USING ERRCODE = 'restrict_violation'; END IF;
    IF OLD.state <> 'ACTIVE' AND (NEW.state, NEW.finished_at, NEW.end_reason, NEW.returned_from) IS DISTINCT FROM (OLD.state, OLD.finished_at, OLD.end_reason, OLD.returned_from) THEN
      RAISE EXCEPTION 'a finished round is final' USING ERRCODE = 'restrict_violation'; END IF;
    IF NEW.state = OLD.state THEN RETURN NEW; END IF;
    IF NEW.state = 'APPROVED' AND (NOT EXISTS (SELECT 1 FROM approval_step s WHERE s.chain_id = NEW.id)
       OR EXISTS (SELECT 1 FROM approval_step s WHERE s.chain_id = NEW.id AND (s.state <> 'DONE' OR s.conclusion = 'DISAGREE'))) THEN
      RAISE EXCEPTION 'a step is not agreed' USING ERRCODE = 'restrict_violation'; END IF;
    IF NEW.state = 'REJECTED' AND NOT EXISTS (SELECT 1 FROM approval_step s WHERE s.chain_id = NEW.id AND s.conclusion = 'DISAGREE') THEN
      RAISE EXCEPTION 'nobody disagreed' USING ERRCODE = 'restrict_violation'; END IF;
    IF NEW.state IN ('RETURNED', 'WITHDRAWN', 'VOID') AND viewer_id() IS NOT NULL AND viewer_id() <> OLD.submitter_id AND NOT viewer_full_rights()
       AND NOT (NEW.state = 'RETURNED' AND EXISTS (SELECT 1 FROM approval_seat s WHERE s.chain_id = NEW.id AND s."end" = 'RETURNED' AND s.signer_id = viewer_id() AND s.xmin = pg_current_xact_id()::xid)) THEN
      RAISE EXCEPTION 'only the submitter takes a round back' USING ERRCODE = 'restrict_violation'; END IF;
    RETURN NEW;
  END $$;

  -- No circles: on no day does an approval come back to the person whose it was. One is written at a time.
  CREATE FUNCTION keep_delegations() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock(1764311000);
    IF TG_OP = 'UPDATE' AND ((NEW.id, NEW.from_id, NEW.to_id, NEW.created_at) IS DISTINCT FROM (OLD.id, OLD.from_id, OLD.to_id, OLD.created_at) OR OLD.revoked_at IS NOT NULL) THEN
      RAISE EXCEPTION 'a delegation keeps its people' USING ERRCODE = 'restrict_violation'; END IF;
    IF NEW.revoked_at IS NULL AND EXISTS (
      WITH RECURSIVE reach (id, from_day, to_day, depth) AS (
        SELECT NEW.to_id, NEW.from_day, NEW.to_day, 1
        UNION
        SELECT d.to_id, greatest(d.from_day, r.from_day), least(d.to_day, r.to_day), r.depth + 1 FROM reach r
          JOIN approval_delegation d ON d.from_id = r.id AND d.id <> NEW.id AND d.revoked_at IS NULL AND d.from_day <= r.to_day AND d.to_day >= r.from_day WHERE r.depth < 50)
      SELECT 1 FROM reach WHERE id = NEW.from_id) THEN
      RAISE EXCEPTION 'delegation_cycle' USING ERRCODE = 'restrict_violation'; END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER approval_delegation_kept BEFORE INSERT OR UPDATE ON approval_delegation FOR EACH ROW EXECUTE FUNCTION keep_delegations();

  -- Who takes over from somebody who left, or an empty place: who stands in for them by delegation, a manager of their department, the market department's, a director. Not who sits there, the submitter last.
  CREATE FUNCTION approval_stand_in(person uuid, submitter uuid, taken uuid[]) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    WITH home AS (SELECT department_id FROM employee WHERE id = coalesce(person, submitter)),
    candidate AS (
      SELECT d.to_id AS id, 1 AS rank FROM approval_delegation d WHERE d.from_id = person AND d.revoked_at IS NULL AND firm_day() BETWEEN d.from_day AND d.to_day
      UNION ALL SELECT r.employee_id, 2 FROM employee_role r JOIN employee e ON e.id = r.employee_id WHERE r.role IN ('DESIGN_MANAGER', 'MARKET_MANAGER') AND e.department_id = (SELECT department_id FROM home)
      UNION ALL SELECT employee_id, 3 FROM employee_role WHERE role = 'MARKET_MANAGER'
      UNION ALL SELECT employee_id, 4 FROM employee_role WHERE role = 'DIRECTOR')
    SELECT c.id FROM candidate c JOIN employee e ON e.id = c.id AND e.status = 'ACTIVE' WHERE c.id IS DISTINCT FROM person AND c.id <> ALL (taken)
    ORDER BY c.id IS NOT DISTINCT FROM submitter, c.rank, e.number LIMIT 1 $$;

  -- Open seats of people who have left go to who stands in, round by round in one order; nobody can call it for who is in office.
  CREATE FUNCTION pass_on_approvals(person uuid, chain uuid) RETURNS TABLE (chain_id uuid, step_id uuid, seat_id uuid, from_id uuid, to_id uuid, is_active boolean, activated_at timestamptz, seq integer, steps integer, section text)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
  #variable_conflict use_column
  DECLARE held record; heir uuid; taken uuid[]; made approval_seat;
  BEGIN
    PERFORM 1 FROM approval_chain h WHERE h.state = 'ACTIVE' AND (chain IS NULL OR h.id = chain) AND h.id IN (
      SELECT s.chain_id FROM approval_seat s JOIN employee e ON e.id = s.employee_id AND e.status = 'DEPARTED' WHERE s.state IN ('WAITING', 'NOTIFIED', 'ACTIVE') AND (person IS NULL OR s.employee_id = person)) ORDER BY h.id FOR UPDATE;
    FOR held IN SELECT s.*, t.seq, t.section, h.submitter_id, h.content_hash, (SELECT count(*)::integer FROM approval_step n WHERE n.chain_id = s.chain_id) AS steps
      FROM approval_seat s JOIN employee e ON e.id = s.employee_id AND e.status = 'DEPARTED' JOIN approval_step t ON t.id = s.step_id AND t.entry = s.entry JOIN approval_chain h ON h.id = s.chain_id AND h.state = 'ACTIVE'
      WHERE s.state IN ('WAITING', 'NOTIFIED', 'ACTIVE') AND (person IS NULL OR s.employee_id = person) AND (chain IS NULL OR s.chain_id = chain) ORDER BY s.chain_id, t.seq, s.place
    LOOP
      SELECT coalesce(array_agg(s.employee_id), '{}') INTO taken FROM approval_seat s WHERE s.step_id = held.step_id AND s.entry = held.entry AND s.state <> 'SKIPPED';
      heir := approval_stand_in(held.employee_id, held.submitter_id, taken);
      CONTINUE WHEN heir IS NULL;
      INSERT INTO approval_event (chain_id, kind, on_behalf_of_id, step_id, payload, at) VALUES (held.chain_id, 'FALLBACK', held.employee_id, held.step_id, jsonb_build_object('seatId', held.id, 'people', jsonb_build_array(heir), 'contentHash', held.content_hash), now());
      UPDATE approval_seat s SET state = 'SKIPPED', "end" = 'FELL_BACK' WHERE s.id = held.id;
      INSERT INTO approval_seat (chain_id, step_id, entry, place, role, origin, employee_id, added_by, came_from_id, replaces, state, activated_at)
        VALUES (held.chain_id, held.step_id, held.entry, held.place, held.role, 'FALLBACK', heir, held.added_by, held.employee_id, held.id, CASE held.state WHEN 'ACTIVE' THEN 'ACTIVE' ELSE held.state END, CASE held.state WHEN 'ACTIVE' THEN now() END)
        RETURNING * INTO made;
      UPDATE approval_seat s SET added_by = made.id WHERE s.added_by = held.id;
      RETURN QUERY SELECT held.chain_id, held.step_id, made.id, held.employee_id, heir, held.state = 'ACTIVE', made.activated_at::timestamptz, held.seq, held.steps, held.section;
    END LOOP;
  END $$;

  -- What a viewer has a part in and may write to as their turn allows: submitted, a seat in it, signed, or for whom they sign today.
  CREATE FUNCTION viewer_acting_chain_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
    AS $$ SELECT id FROM approval_chain WHERE submitter_id = viewer_id()
          UNION SELECT chain_id FROM approval_seat WHERE employee_id = viewer_id()
          UNION SELECT chain_id FROM approval_seat WHERE signer_id = viewer_id()
          UNION SELECT chain_id FROM approval_seat WHERE state IN ('WAITING', 'NOTIFIED', 'ACTIVE') AND employee_id IN (SELECT viewer_signs_for()) $$;
  -- The same, what was copied to them, and earlier rounds of the same subjects, whose opinions stay visible.
  CREATE OR REPLACE FUNCTION viewer_chain_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
    AS $$ WITH own AS (SELECT viewer_acting_chain_ids() AS id UNION SELECT chain_id FROM approval_copy WHERE employee_id = viewer_id())
          SELECT id FROM own UNION ALL
          SELECT e.id FROM own JOIN approval_chain h ON h.id = own.id AND h.round > 1 JOIN approval_chain e ON e.subject_id = h.subject_id AND e.round < h.round $$;
  CREATE OR REPLACE FUNCTION viewer_contract_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
    AS $$ SELECT contract_id FROM approval_chain WHERE id IN (SELECT viewer_chain_ids()) AND contract_id IS NOT NULL
          UNION ALL SELECT id FROM contract WHERE project_id IN (SELECT viewer_project_ids()) $$;
`;

const access = `
  ALTER TABLE approval_seat ENABLE ROW LEVEL SECURITY;       ALTER TABLE approval_seat FORCE ROW LEVEL SECURITY;
  ALTER TABLE approval_copy ENABLE ROW LEVEL SECURITY;       ALTER TABLE approval_copy FORCE ROW LEVEL SECURITY;
  ALTER TABLE approval_event ENABLE ROW LEVEL SECURITY;      ALTER TABLE approval_event FORCE ROW LEVEL SECURITY;
  ALTER TABLE approval_delegation ENABLE ROW LEVEL SECURITY; ALTER TABLE approval_delegation FORCE ROW LEVEL SECURITY;
  CREATE POLICY approval_seat_owner ON approval_seat TO CURRENT_USER USING (true) WITH CHECK (true);
  CREATE POLICY approval_copy_owner ON approval_copy TO CURRENT_USER USING (true) WITH CHECK (true);
  CREATE POLICY approval_event_owner ON approval_event TO CURRENT_USER USING (true) WITH CHECK (true);
  CREATE POLICY approval_delegation_owner ON approval_delegation TO CURRENT_USER USING (true) WITH CHECK (true);

  CREATE POLICY approval_seat_read ON approval_seat FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()) OR chain_id IN (SELECT viewer_visible_chain_ids()));
  CREATE POLICY approval_seat_insert ON approval_seat FOR INSERT TO yingzao_app WITH CHECK ((SELECT viewer_full_rights()) OR chain_id IN (SELECT viewer_acting_chain_ids()));
  CREATE POLICY approval_seat_update ON approval_seat FOR UPDATE TO yingzao_app USING ((SELECT viewer_full_rights()) OR chain_id IN (SELECT viewer_acting_chain_ids()));
  DROP POLICY approval_step_update ON approval_step;
  CREATE POLICY approval_step_update ON approval_step FOR UPDATE TO yingzao_app USING ((SELECT viewer_full_rights()) OR chain_id IN (SELECT viewer_acting_chain_ids()));
  DROP POLICY approval_chain_update ON approval_chain;
  CREATE POLICY approval_chain_update ON approval_chain FOR UPDATE TO yingzao_app USING ((SELECT viewer_full_rights()) OR id IN (SELECT viewer_acting_chain_ids()));

  CREATE POLICY approval_copy_read ON approval_copy FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()) OR chain_id IN (SELECT viewer_visible_chain_ids()));
  CREATE POLICY approval_copy_insert ON approval_copy FOR INSERT TO yingzao_app
    WITH CHECK (sent_by_id = (SELECT viewer_id()) AND read_at IS NULL AND ((SELECT viewer_full_rights()) OR chain_id IN (SELECT viewer_acting_chain_ids())));
  CREATE POLICY approval_copy_update ON approval_copy FOR UPDATE TO yingzao_app USING (employee_id = (SELECT viewer_id()));

  CREATE POLICY approval_event_read ON approval_event FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()) OR chain_id IN (SELECT viewer_visible_chain_ids()));
  CREATE POLICY approval_event_insert ON approval_event FOR INSERT TO yingzao_app
    WITH CHECK ((actor_id = (SELECT viewer_id()) OR (actor_id IS NULL AND kind = 'FALLBACK')) AND ((SELECT viewer_full_rights()) OR chain_id IN (SELECT viewer_chain_ids())));

  -- Who stands in for whom is known in the house; each writes their own.
  CREATE POLICY approval_delegation_read ON approval_delegation FOR SELECT TO yingzao_app USING ((SELECT viewer_id()) IS NOT NULL);
  CREATE POLICY approval_delegation_insert ON approval_delegation FOR INSERT TO yingzao_app WITH CHECK (from_id = (SELECT viewer_id()));
  CREATE POLICY approval_delegation_update ON approval_delegation FOR UPDATE TO yingzao_app USING (from_id = (SELECT viewer_id()));

  GRANT SELECT, INSERT, UPDATE ON approval_seat TO yingzao_app;
  GRANT SELECT, INSERT ON approval_copy, approval_event, approval_delegation TO yingzao_app;
  GRANT UPDATE (read_at) ON approval_copy TO yingzao_app;
  GRANT UPDATE (from_day, to_day, reason, revoked_at, version) ON approval_delegation TO yingzao_app;

  REVOKE ALL ON FUNCTION approval_stand_in(uuid, uuid, uuid[]), pass_on_approvals(uuid, uuid), viewer_signed_now(uuid) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION approval_stand_in(uuid, uuid, uuid[]), pass_on_approvals(uuid, uuid), viewer_signed_now(uuid) TO yingzao_app;
`;

/** What stood before: a signer for each step, and its history as far as it is known. */
const carryOver = `
  INSERT INTO approval_seat (chain_id, step_id, place, employee_id, state, "end", conclusion, opinion, signer_id, activated_at, decided_at)
    SELECT chain_id, id, 1, approver_id, state, CASE state WHEN 'SKIPPED' THEN 'CLOSED' END, conclusion, nullif(opinion, ''), CASE state WHEN 'DONE' THEN approver_id END, activated_at, decided_at FROM approval_step;
  INSERT INTO approval_event (chain_id, kind, actor_id, step_id, payload, at)
    SELECT h.id, x.kind, x.actor_id, x.step_id, jsonb_strip_nulls(x.payload || jsonb_build_object('contentHash', h.content_hash)), x.at FROM approval_chain h CROSS JOIN LATERAL (
      SELECT 'SUBMIT' AS kind, h.submitter_id AS actor_id, NULL::uuid AS step_id, '{}'::jsonb AS payload, h.submitted_at AS at, 0 AS seq
      UNION ALL SELECT CASE s.conclusion WHEN 'DISAGREE' THEN 'REJECT' ELSE 'APPROVE' END, s.approver_id, s.id, jsonb_build_object('conclusion', s.conclusion, 'text', nullif(s.opinion, '')), s.decided_at, s.seq FROM approval_step s WHERE s.chain_id = h.id AND s.state = 'DONE') x
    ORDER BY h.submitted_at, h.id, x.seq;
`;
