import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf } from './codes-1764000000000';

/** Quotes with immutable versions, contracts, and ordered approval chains. */
export class Deals1764000004000 implements MigrationInterface {
  name = 'Deals1764000004000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE quote (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        project_id uuid NOT NULL REFERENCES project (id),
        title text NOT NULL CHECK (title <> ''),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        created_by uuid REFERENCES employee (id),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        UNIQUE (id, project_id)
      );
      CREATE INDEX quote_project ON quote (project_id, created_at DESC);
      CREATE INDEX quote_updated ON quote (updated_at DESC, id DESC);

      CREATE TABLE quote_revision (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        quote_id uuid NOT NULL,
        project_id uuid NOT NULL,
        revision integer NOT NULL CHECK (revision > 0),
        is_current boolean NOT NULL,
        status text NOT NULL CHECK (${oneOf('status', 'quoteStatus')}),
        fee_basis text NOT NULL CHECK (${oneOf('fee_basis', 'feeBasis')}),
        amount_fen bigint CHECK (amount_fen >= 0),
        rate numeric(12,4) CHECK (rate >= 0),
        note text,
        valid_until date,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        created_by uuid REFERENCES employee (id),
        UNIQUE (quote_id, revision),
        FOREIGN KEY (quote_id, project_id) REFERENCES quote (id, project_id),
        CHECK (is_current = (status <> 'SUPERSEDED')),
        CHECK (amount_fen IS NOT NULL OR rate IS NOT NULL OR note IS NOT NULL)
      );
      -- Exactly one current version a quote.
      CREATE UNIQUE INDEX quote_revision_current ON quote_revision (quote_id) WHERE is_current;
      CREATE INDEX quote_revision_project ON quote_revision (project_id, quote_id) INCLUDE (amount_fen) WHERE is_current;

      -- A version is what was offered: only being current, and its status, may change.
      CREATE FUNCTION keep_quote_terms() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (NEW.quote_id, NEW.project_id, NEW.revision, NEW.fee_basis, NEW.amount_fen, NEW.rate, NEW.note, NEW.valid_until, NEW.created_at, NEW.created_by)
           IS DISTINCT FROM (OLD.quote_id, OLD.project_id, OLD.revision, OLD.fee_basis, OLD.amount_fen, OLD.rate, OLD.note, OLD.valid_until, OLD.created_at, OLD.created_by) THEN
          RAISE EXCEPTION 'quote versions are immutable' USING ERRCODE = 'restrict_violation';
        END IF;
        IF NEW.is_current AND NOT OLD.is_current THEN RAISE EXCEPTION 'a superseded version stays so' USING ERRCODE = 'restrict_violation'; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER quote_revision_immutable BEFORE UPDATE ON quote_revision FOR EACH ROW EXECUTE FUNCTION keep_quote_terms();

      -- The index above allows at most one; by the end of the transaction that supersedes one there must be another.
      CREATE FUNCTION keep_one_current_quote() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        IF NOT EXISTS (SELECT 1 FROM quote_revision WHERE quote_id = NEW.quote_id AND is_current) THEN
          RAISE EXCEPTION 'a quote has one current version' USING ERRCODE = 'restrict_violation'; END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER quote_revision_has_current AFTER UPDATE OF is_current ON quote_revision DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW WHEN (OLD.is_current AND NOT NEW.is_current) EXECUTE FUNCTION keep_one_current_quote();

      CREATE TABLE contract (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        number text NOT NULL UNIQUE,
        project_id uuid NOT NULL REFERENCES project (id),
        name text NOT NULL CHECK (name <> ''),
        contract_type text NOT NULL CHECK (${oneOf('contract_type', 'contractType')}),
        status text NOT NULL CHECK (${oneOf('status', 'contractStatus')}),
        amount_fen bigint NOT NULL CHECK (amount_fen >= 0),
        signed_on date,
        terms text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        created_by uuid REFERENCES employee (id),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        CHECK (status NOT IN ('SIGNED', 'PERFORMING', 'COMPLETED') OR signed_on IS NOT NULL)
      );
      CREATE INDEX contract_project ON contract (project_id);
      CREATE INDEX contract_updated ON contract (updated_at DESC, id DESC);

      CREATE TABLE approval_chain (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        contract_id uuid NOT NULL REFERENCES contract (id),
        round integer NOT NULL CHECK (round > 0),
        state text NOT NULL CHECK (state IN ('ACTIVE', 'APPROVED', 'REJECTED', 'RETURNED', 'WITHDRAWN', 'VOID')),
        submitter_id uuid NOT NULL REFERENCES employee (id),
        submitted_at timestamptz(3) NOT NULL DEFAULT now(),
        finished_at timestamptz(3),
        snapshot jsonb NOT NULL,
        UNIQUE (contract_id, round),
        CHECK ((state = 'ACTIVE') = (finished_at IS NULL))
      );
      -- One open round a contract.
      CREATE UNIQUE INDEX approval_chain_open ON approval_chain (contract_id) WHERE state = 'ACTIVE';
      CREATE INDEX approval_chain_submitted ON approval_chain (submitted_at DESC, id DESC);
      CREATE INDEX approval_chain_submitter ON approval_chain (submitter_id);

      CREATE TABLE approval_step (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        chain_id uuid NOT NULL REFERENCES approval_chain (id),
        seq integer NOT NULL CHECK (seq > 0),
        section text NOT NULL CHECK (${oneOf('section', 'opinionSection')}),
        approver_id uuid NOT NULL REFERENCES employee (id),
        state text NOT NULL CHECK (${oneOf('state', 'stepState')}),
        conclusion text CHECK (${oneOf('conclusion', 'opinionConclusion')}),
        opinion text,
        activated_at timestamptz(3),
        decided_at timestamptz(3),
        UNIQUE (chain_id, seq),
        CHECK ((state = 'DONE') = (decided_at IS NOT NULL)),
        CHECK ((state = 'DONE') = (conclusion IS NOT NULL)),
        CHECK (state = 'DONE' OR opinion IS NULL)
      );
      -- The order, held by the database: one active step a chain.
      CREATE UNIQUE INDEX approval_step_active ON approval_step (chain_id) WHERE state = 'ACTIVE';
      CREATE INDEX approval_step_waiting ON approval_step (approver_id, activated_at) WHERE state = 'ACTIVE';
      CREATE INDEX approval_step_approver ON approval_step (approver_id);

      -- A step becomes active or done only when every step before it is done and none of them disagreed; only its own approver decides it;
      -- a decided or skipped step stays as it is. The owner (no viewer) may restore history, in order too.
      CREATE FUNCTION keep_approval_order() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        IF TG_OP = 'UPDATE' THEN
          IF OLD.state IN ('DONE', 'SKIPPED') THEN RAISE EXCEPTION 'a decided step is final' USING ERRCODE = 'restrict_violation'; END IF;
          IF (NEW.id, NEW.chain_id, NEW.seq, NEW.section, NEW.approver_id) IS DISTINCT FROM (OLD.id, OLD.chain_id, OLD.seq, OLD.section, OLD.approver_id) THEN
            RAISE EXCEPTION 'a step keeps its place' USING ERRCODE = 'restrict_violation'; END IF;
          IF NEW.state = 'DONE' AND OLD.state <> 'ACTIVE' THEN RAISE EXCEPTION 'not this step''s turn' USING ERRCODE = 'restrict_violation'; END IF;
          IF NEW.state = 'DONE' AND viewer_id() IS NOT NULL AND viewer_id() <> NEW.approver_id THEN
            RAISE EXCEPTION 'only the designated approver decides' USING ERRCODE = 'restrict_violation'; END IF;
          IF OLD.state = 'ACTIVE' AND NEW.state NOT IN ('ACTIVE', 'DONE', 'SKIPPED') THEN RAISE EXCEPTION 'a turn is not taken back' USING ERRCODE = 'restrict_violation'; END IF;
          IF NEW.state = 'SKIPPED' AND EXISTS (SELECT 1 FROM approval_chain c WHERE c.id = NEW.chain_id AND c.state = 'ACTIVE')
             AND NOT EXISTS (SELECT 1 FROM approval_step s WHERE s.chain_id = NEW.chain_id AND s.seq < NEW.seq AND s.conclusion = 'DISAGREE') THEN
            RAISE EXCEPTION 'a step is not skipped in a running chain' USING ERRCODE = 'restrict_violation'; END IF;
        ELSE
          IF EXISTS (SELECT 1 FROM approval_step s WHERE s.chain_id = NEW.chain_id AND s.seq > NEW.seq AND s.state IN ('ACTIVE', 'DONE')) THEN
            RAISE EXCEPTION 'a later step is open' USING ERRCODE = 'restrict_violation'; END IF;
          IF viewer_id() IS NOT NULL THEN
            IF NEW.state NOT IN ('ACTIVE', 'NOTIFIED', 'WAITING') THEN RAISE EXCEPTION 'a step begins undecided' USING ERRCODE = 'restrict_violation'; END IF;
            PERFORM 1 FROM approval_chain c WHERE c.id = NEW.chain_id AND c.state = 'ACTIVE' FOR SHARE;
            IF NOT FOUND THEN RAISE EXCEPTION 'the chain is closed' USING ERRCODE = 'restrict_violation'; END IF;
          END IF;
        END IF;
        IF NEW.state IN ('ACTIVE', 'DONE') AND EXISTS (
          SELECT 1 FROM approval_step s WHERE s.chain_id = NEW.chain_id AND s.seq < NEW.seq AND (s.state <> 'DONE' OR s.conclusion = 'DISAGREE')) THEN
          RAISE EXCEPTION 'an earlier step is open' USING ERRCODE = 'restrict_violation'; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER approval_step_order BEFORE INSERT OR UPDATE ON approval_step FOR EACH ROW EXECUTE FUNCTION keep_approval_order();

      -- What was submitted stays; a finished round stays finished; approved means that every step was decided and none disagreed.
      CREATE FUNCTION keep_approval_chain() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        IF (NEW.id, NEW.contract_id, NEW.round, NEW.submitter_id, NEW.submitted_at, NEW.snapshot) IS DISTINCT FROM (OLD.id, OLD.contract_id, OLD.round, OLD.submitter_id, OLD.submitted_at, OLD.snapshot) THEN
          RAISE EXCEPTION 'a submitted round keeps its content' USING ERRCODE = 'restrict_violation'; END IF;
        IF OLD.state <> 'ACTIVE' AND NEW IS DISTINCT FROM OLD THEN RAISE EXCEPTION 'a finished round is final' USING ERRCODE = 'restrict_violation'; END IF;
        IF NEW.state = 'APPROVED' AND (NOT EXISTS (SELECT 1 FROM approval_step s WHERE s.chain_id = NEW.id)
           OR EXISTS (SELECT 1 FROM approval_step s WHERE s.chain_id = NEW.id AND (s.state <> 'DONE' OR s.conclusion = 'DISAGREE'))) THEN
          RAISE EXCEPTION 'a step is not agreed' USING ERRCODE = 'restrict_violation'; END IF;
        IF NEW.state = 'REJECTED' AND NOT EXISTS (SELECT 1 FROM approval_step s WHERE s.chain_id = NEW.id AND s.conclusion = 'DISAGREE') THEN
          RAISE EXCEPTION 'nobody disagreed' USING ERRCODE = 'restrict_violation'; END IF;
        IF NEW.state IN ('RETURNED', 'WITHDRAWN', 'VOID') AND viewer_id() IS NOT NULL AND viewer_id() <> OLD.submitter_id AND NOT viewer_full_rights() THEN
          RAISE EXCEPTION 'only the submitter takes a round back' USING ERRCODE = 'restrict_violation'; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER approval_chain_kept BEFORE UPDATE ON approval_chain FOR EACH ROW EXECUTE FUNCTION keep_approval_chain();

      -- Terms are written while drafting only, approval comes from a round, and signing from approval.
      CREATE FUNCTION keep_contract_terms() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        IF (NEW.id, NEW.number, NEW.project_id) IS DISTINCT FROM (OLD.id, OLD.number, OLD.project_id)
           OR OLD.status <> 'DRAFT' AND (NEW.name, NEW.contract_type, NEW.amount_fen, NEW.terms) IS DISTINCT FROM (OLD.name, OLD.contract_type, OLD.amount_fen, OLD.terms) THEN
          RAISE EXCEPTION 'submitted terms are frozen' USING ERRCODE = 'restrict_violation'; END IF;
        IF viewer_id() IS NOT NULL AND NEW.status <> OLD.status THEN
          IF NEW.status = 'APPROVED' AND NOT EXISTS (SELECT 1 FROM approval_chain c WHERE c.contract_id = NEW.id AND c.state = 'APPROVED') THEN
            RAISE EXCEPTION 'no round approved this contract' USING ERRCODE = 'restrict_violation'; END IF;
          IF NEW.status = 'SIGNED' AND OLD.status <> 'APPROVED' THEN RAISE EXCEPTION 'not approved' USING ERRCODE = 'restrict_violation'; END IF;
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER contract_terms_kept BEFORE UPDATE ON contract FOR EACH ROW EXECUTE FUNCTION keep_contract_terms();

      CREATE FUNCTION viewer_chain_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT chain_id FROM approval_step WHERE approver_id = viewer_id()
              UNION SELECT id FROM approval_chain WHERE submitter_id = viewer_id() $$;
      CREATE FUNCTION viewer_contract_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT contract_id FROM approval_chain WHERE id IN (SELECT viewer_chain_ids())
              UNION ALL SELECT id FROM contract WHERE project_id IN (SELECT viewer_project_ids()) $$;
      -- Approvers and submitters see their own rounds; members of the project see all of its rounds.
      CREATE FUNCTION viewer_visible_chain_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT viewer_chain_ids()
              UNION ALL SELECT c.id FROM approval_chain c JOIN contract k ON k.id = c.contract_id WHERE k.project_id IN (SELECT viewer_project_ids()) $$;

      ALTER TABLE quote ENABLE ROW LEVEL SECURITY;          ALTER TABLE quote FORCE ROW LEVEL SECURITY;
      ALTER TABLE quote_revision ENABLE ROW LEVEL SECURITY; ALTER TABLE quote_revision FORCE ROW LEVEL SECURITY;
      ALTER TABLE contract ENABLE ROW LEVEL SECURITY;       ALTER TABLE contract FORCE ROW LEVEL SECURITY;
      ALTER TABLE approval_chain ENABLE ROW LEVEL SECURITY; ALTER TABLE approval_chain FORCE ROW LEVEL SECURITY;
      ALTER TABLE approval_step ENABLE ROW LEVEL SECURITY;  ALTER TABLE approval_step FORCE ROW LEVEL SECURITY;
      CREATE POLICY quote_owner ON quote TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY quote_revision_owner ON quote_revision TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY contract_owner ON contract TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY approval_chain_owner ON approval_chain TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY approval_step_owner ON approval_step TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY quote_read ON quote FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()) OR project_id IN (SELECT viewer_project_ids()));
      CREATE POLICY quote_write ON quote TO yingzao_app USING ((SELECT viewer_full_rights())) WITH CHECK ((SELECT viewer_full_rights()));
      CREATE POLICY quote_revision_read ON quote_revision FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()) OR project_id IN (SELECT viewer_project_ids()));
      CREATE POLICY quote_revision_write ON quote_revision TO yingzao_app USING ((SELECT viewer_full_rights())) WITH CHECK ((SELECT viewer_full_rights()));
      CREATE POLICY contract_read ON contract FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()) OR id IN (SELECT viewer_contract_ids()));
      CREATE POLICY contract_write ON contract TO yingzao_app USING ((SELECT viewer_full_rights())) WITH CHECK ((SELECT viewer_full_rights()));
      CREATE POLICY approval_chain_read ON approval_chain FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()) OR id IN (SELECT viewer_visible_chain_ids()));
      CREATE POLICY approval_chain_insert ON approval_chain FOR INSERT TO yingzao_app WITH CHECK ((SELECT viewer_full_rights()));
      -- The person whose turn it is finishes the chain with the last decision.
      CREATE POLICY approval_chain_update ON approval_chain FOR UPDATE TO yingzao_app USING ((SELECT viewer_full_rights()) OR id IN (SELECT viewer_chain_ids()));
      CREATE POLICY approval_step_read ON approval_step FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()) OR chain_id IN (SELECT viewer_visible_chain_ids()));
      CREATE POLICY approval_step_insert ON approval_step FOR INSERT TO yingzao_app WITH CHECK ((SELECT viewer_full_rights()));
      CREATE POLICY approval_step_update ON approval_step FOR UPDATE TO yingzao_app USING (chain_id IN (SELECT viewer_chain_ids()));

      -- An approver's decision moves the contract's status without a right to write contracts.
      CREATE FUNCTION contract_follows_chain() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        IF NEW.state <> OLD.state THEN
          UPDATE contract SET status = CASE NEW.state WHEN 'APPROVED' THEN 'APPROVED' ELSE 'DRAFT' END, version = version + 1, updated_at = now()
          WHERE id = NEW.contract_id AND status = 'IN_APPROVAL';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER contract_follows_chain AFTER UPDATE ON approval_chain FOR EACH ROW EXECUTE FUNCTION contract_follows_chain();

      CREATE TABLE contract_counter (year integer PRIMARY KEY, last integer NOT NULL DEFAULT 0);

      GRANT SELECT, INSERT, UPDATE ON quote, quote_revision, contract, approval_chain, approval_step, contract_counter TO yingzao_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
