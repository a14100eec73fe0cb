import type { MigrationInterface, QueryRunner } from 'typeorm';

// Codes as they were when this was written.
const stages = 'PREPLAN CONCEPT MASTERPLAN SCHEMATIC PRELIM DEVELOPED CONSTRUCTION_DOCS REVIEW CA COMPLETION ARCHIVED';
const isIn = (column: string, codes: string): string => `${column} IN (${codes.split(' ').map((code) => `'${code}'`).join(', ')})`;

/** The register of contracts: what one stands under, whose it is, its documents, and the nodes by which its fee falls due. */
export class ContractRegister1764315000000 implements MigrationInterface {
  name = 'ContractRegister1764315000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE contract ADD COLUMN parent_id uuid REFERENCES contract (id) CHECK (parent_id <> id);
      CREATE INDEX contract_parent ON contract (parent_id) WHERE parent_id IS NOT NULL;

      -- Beside keep_contract_terms: what a contract stands under is a term too, and nothing stands under itself.
      CREATE FUNCTION keep_contract_parent() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND NEW.parent_id IS NOT DISTINCT FROM OLD.parent_id THEN RETURN NEW; END IF;
        IF TG_OP = 'UPDATE' AND OLD.status <> 'DRAFT' THEN RAISE EXCEPTION 'submitted terms are frozen' USING ERRCODE = 'restrict_violation'; END IF;
        IF EXISTS (WITH RECURSIVE above AS (SELECT NEW.parent_id AS id UNION SELECT k.parent_id FROM contract k JOIN above a ON a.id = k.id) SELECT 1 FROM above WHERE id = NEW.id) THEN
          RAISE EXCEPTION 'a contract stands under itself' USING ERRCODE = 'restrict_violation'; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER contract_parent_kept BEFORE INSERT OR UPDATE ON contract FOR EACH ROW EXECUTE FUNCTION keep_contract_parent();

      CREATE TABLE contract_party (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        contract_id uuid NOT NULL REFERENCES contract (id),
        seq integer NOT NULL CHECK (seq >= 1),
        client_id uuid NOT NULL REFERENCES client (id),
        role text NOT NULL CHECK (${isIn('role', 'PARTY_A PARTY_B PARTY_C EMPLOYER CONSORTIUM_PARTNER SUBCONTRACTOR')}),
        UNIQUE (contract_id, seq)
      );
      CREATE INDEX contract_party_client ON contract_party (client_id);

      CREATE TABLE contract_document (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        contract_id uuid NOT NULL REFERENCES contract (id),
        seq integer NOT NULL CHECK (seq >= 1),
        file_id uuid NOT NULL REFERENCES stored_file (id),
        UNIQUE (contract_id, file_id)
      );
      CREATE INDEX contract_document_file ON contract_document (file_id);

      CREATE TABLE contract_fee_node (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        contract_id uuid NOT NULL REFERENCES contract (id),
        seq integer NOT NULL CHECK (seq >= 1),
        kind text NOT NULL CHECK (${isIn('kind', 'ADVANCE PROGRESS FINAL')}),
        stage text CHECK (${isIn('stage', stages)}),
        name text NOT NULL CHECK (name <> ''),
        -- Of the contract's amount, in per cent; null where the amount was given itself.
        share_percent numeric(7,4) CHECK (share_percent > 0 AND share_percent <= 100),
        amount_fen bigint NOT NULL CHECK (amount_fen >= 0),
        due_rule text NOT NULL CHECK (${isIn('due_rule', 'ON_DATE AFTER_SIGNING AFTER_EVENT')}),
        due_date date,
        due_days integer CHECK (due_days BETWEEN 0 AND 3650),
        -- The day on which its stage was reached, recorded by hand.
        event_on date,
        mark text CHECK (${isIn('mark', 'DISPUTED BAD')}),
        mark_reason text CHECK (mark_reason <> ''),
        marked_by uuid REFERENCES employee (id),
        marked_at timestamptz(3),
        -- Kept by triggers: the day of the contract's signing, the day it falls due, and the sums of its entries.
        signed_on date,
        due_on date,
        invoiced_fen bigint NOT NULL DEFAULT 0,
        received_fen bigint NOT NULL DEFAULT 0,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (contract_id, seq),
        UNIQUE (id, contract_id),
        CHECK ((due_rule = 'ON_DATE') = (due_date IS NOT NULL) AND (due_rule = 'ON_DATE') = (due_days IS NULL)),
        CHECK (due_rule = 'AFTER_EVENT' OR event_on IS NULL),
        CHECK ((mark IS NULL) = (mark_reason IS NULL) AND (mark IS NULL) = (marked_by IS NULL) AND (mark IS NULL) = (marked_at IS NULL))
      );
      -- What is still to come, by the day it falls due.
      CREATE INDEX contract_fee_node_open ON contract_fee_node (due_on, id) WHERE signed_on IS NOT NULL AND received_fen < amount_fen;
      CREATE INDEX contract_fee_node_due ON contract_fee_node (due_on, id) WHERE signed_on IS NOT NULL;

      -- Parts of a contract are its terms: they come and go while it is a draft. The owner may restore history.
      CREATE FUNCTION keep_contract_parts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE state text;
      BEGIN
        IF viewer_id() IS NOT NULL THEN
          SELECT status INTO state FROM contract WHERE id = CASE TG_OP WHEN 'DELETE' THEN OLD.contract_id ELSE NEW.contract_id END FOR SHARE;
          IF state <> 'DRAFT' THEN RAISE EXCEPTION 'submitted terms are frozen' USING ERRCODE = 'restrict_violation'; END IF;
        END IF;
        RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
      END $$;
      CREATE TRIGGER contract_party_kept BEFORE INSERT OR DELETE ON contract_party FOR EACH ROW EXECUTE FUNCTION keep_contract_parts();
      CREATE TRIGGER contract_document_kept BEFORE INSERT OR DELETE ON contract_document FOR EACH ROW EXECUTE FUNCTION keep_contract_parts();
      CREATE TRIGGER contract_fee_node_kept BEFORE INSERT OR DELETE ON contract_fee_node FOR EACH ROW EXECUTE FUNCTION keep_contract_parts();

      -- The rule of dueDateOf. Terms of a node stay as they are: a draft gets new nodes.
      CREATE FUNCTION keep_fee_node() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        IF TG_OP = 'INSERT' THEN
          SELECT k.signed_on INTO NEW.signed_on FROM contract k WHERE k.id = NEW.contract_id;
          IF viewer_id() IS NOT NULL AND (NEW.invoiced_fen, NEW.received_fen) IS DISTINCT FROM (0::bigint, 0::bigint) THEN
            RAISE EXCEPTION 'sums of a node follow its entries' USING ERRCODE = 'restrict_violation'; END IF;
        ELSE
          IF (NEW.id, NEW.contract_id, NEW.seq, NEW.kind, NEW.stage, NEW.name, NEW.share_percent, NEW.amount_fen, NEW.due_rule, NEW.due_date, NEW.due_days)
             IS DISTINCT FROM (OLD.id, OLD.contract_id, OLD.seq, OLD.kind, OLD.stage, OLD.name, OLD.share_percent, OLD.amount_fen, OLD.due_rule, OLD.due_date, OLD.due_days) THEN
            RAISE EXCEPTION 'terms of a fee node are not edited' USING ERRCODE = 'restrict_violation'; END IF;
          IF NEW.mark IS DISTINCT FROM OLD.mark AND NEW.mark IS NOT NULL AND viewer_id() IS NOT NULL AND
             (NEW.marked_by <> viewer_id() OR NEW.mark = 'BAD' AND NOT viewer_has_role('FINANCE')) THEN
            RAISE EXCEPTION 'who marks signs, and finance writes off' USING ERRCODE = 'restrict_violation'; END IF;
        END IF;
        NEW.due_on := CASE WHEN NEW.signed_on IS NULL THEN NULL WHEN NEW.due_rule = 'ON_DATE' THEN NEW.due_date
          WHEN NEW.due_rule = 'AFTER_SIGNING' THEN NEW.signed_on + NEW.due_days ELSE NEW.event_on + NEW.due_days END;
        RETURN NEW;
      END $$;
      CREATE TRIGGER contract_fee_node_rule BEFORE INSERT OR UPDATE ON contract_fee_node FOR EACH ROW EXECUTE FUNCTION keep_fee_node();
      CREATE FUNCTION fee_nodes_follow_signing() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        UPDATE contract_fee_node SET signed_on = NEW.signed_on WHERE contract_id = NEW.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER contract_fee_nodes_follow AFTER UPDATE OF signed_on ON contract FOR EACH ROW WHEN (OLD.signed_on IS DISTINCT FROM NEW.signed_on) EXECUTE FUNCTION fee_nodes_follow_signing();

      -- Contracts of the viewer's projects. Approvers who are no members see the parts of a contract in what was submitted, and nowhere else.
      CREATE FUNCTION viewer_member_contract_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT id FROM contract WHERE project_id IN (SELECT viewer_project_ids()) $$;
    `);
    for (const table of ['contract_party', 'contract_document', 'contract_fee_node'])
      await db.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true);
        CREATE POLICY ${table}_insert ON ${table} FOR INSERT TO yingzao_app WITH CHECK ((SELECT viewer_full_rights()));
        CREATE POLICY ${table}_delete ON ${table} FOR DELETE TO yingzao_app USING ((SELECT viewer_full_rights()));
        GRANT SELECT, INSERT, DELETE ON ${table} TO yingzao_app;
      `);
    await db.query(`
      CREATE POLICY contract_party_read ON contract_party FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()) OR contract_id IN (SELECT viewer_member_contract_ids()));
      CREATE POLICY contract_document_read ON contract_document FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()) OR contract_id IN (SELECT viewer_member_contract_ids()));
      -- Finance reads the nodes of what is signed.
      CREATE POLICY contract_fee_node_read ON contract_fee_node FOR SELECT TO yingzao_app
        USING ((SELECT viewer_full_rights()) OR (signed_on IS NOT NULL AND (SELECT viewer_has_role('FINANCE'))) OR contract_id IN (SELECT viewer_member_contract_ids()));
      CREATE POLICY contract_fee_node_update ON contract_fee_node FOR UPDATE TO yingzao_app
        USING (signed_on IS NOT NULL AND ((SELECT viewer_full_rights()) OR (SELECT viewer_has_role('FINANCE'))));
      GRANT UPDATE (event_on, mark, mark_reason, marked_by, marked_at, version) ON contract_fee_node TO yingzao_app;

      -- Parties follow a client that is merged, also where the contract is signed.
      CREATE FUNCTION move_contract_parties(from_client uuid, to_client uuid, ids uuid[]) RETURNS SETOF uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        IF NOT viewer_full_rights() OR NOT EXISTS (SELECT 1 FROM client_merge m WHERE m.undone_at IS NULL AND (from_client, to_client) IN ((m.merged_id, m.survivor_id), (m.survivor_id, m.merged_id)))
        THEN RAISE EXCEPTION 'parties move with a merge of their clients' USING ERRCODE = 'insufficient_privilege'; END IF;
        RETURN QUERY UPDATE contract_party t SET client_id = to_client WHERE t.client_id = from_client AND t.id = ANY (ids) RETURNING t.id;
      END $$;
      REVOKE ALL ON FUNCTION move_contract_parties(uuid, uuid, uuid[]) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION move_contract_parties(uuid, uuid, uuid[]) TO yingzao_app;

      -- Open pages hear of marks and money as of changes of the contract.
      CREATE FUNCTION hint_fee_nodes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE
        ids text[];
        head text := 'CONTRACTS@project@';
      BEGIN
        SELECT array_agg(id) INTO ids FROM (SELECT DISTINCT k.project_id::text AS id FROM touched t JOIN contract k ON k.id = t.contract_id LIMIT 101) AS x;
        IF ids IS NOT NULL THEN
          PERFORM pg_notify('yingzao_live', 'changes:' || CASE WHEN cardinality(ids) > 100 THEN head || '*' ELSE head || array_to_string(ids, ',' || head) END);
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER contract_fee_node_hint AFTER UPDATE ON contract_fee_node REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION hint_fee_nodes();

      -- What falls due by the clock.
      GRANT SELECT ON contract_fee_node TO yingzao_jobs;
      CREATE POLICY contract_fee_node_jobs ON contract_fee_node FOR SELECT TO yingzao_jobs USING (true);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
