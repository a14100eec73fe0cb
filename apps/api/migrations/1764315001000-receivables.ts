import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invoices and receipts against fee nodes: append-only, taken back by their mirror, never more than the node without saying so. */
export class Receivables1764315001000 implements MigrationInterface {
  name = 'Receivables1764315001000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION check_fee_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE
        node contract_fee_node;
        original record;
        so_far bigint;
      BEGIN
        IF viewer_id() IS NOT NULL AND NEW.recorded_by <> viewer_id() THEN
          RAISE EXCEPTION 'an entry is signed by who makes it' USING ERRCODE = 'restrict_violation'; END IF;
        -- Entries of one node wait for each other.
        SELECT * INTO node FROM contract_fee_node WHERE id = NEW.node_id FOR UPDATE;
        IF node.signed_on IS NULL THEN RAISE EXCEPTION 'the contract is not signed' USING ERRCODE = 'restrict_violation'; END IF;
        IF NEW.reverses_id IS NOT NULL THEN
          EXECUTE format('SELECT * FROM %I WHERE id = $1', TG_TABLE_NAME) INTO original USING NEW.reverses_id;
          IF original.reverses_id IS NOT NULL OR (original.node_id, -original.amount_fen) IS DISTINCT FROM (NEW.node_id, NEW.amount_fen) THEN
            RAISE EXCEPTION 'a reversal mirrors an entry' USING ERRCODE = 'restrict_violation'; END IF;
        ELSE
          so_far := CASE TG_TABLE_NAME WHEN 'fee_invoice' THEN node.invoiced_fen ELSE node.received_fen END;
          IF so_far + NEW.amount_fen > node.amount_fen AND NOT NEW.is_excess THEN
            RAISE EXCEPTION 'more than is due' USING ERRCODE = 'restrict_violation'; END IF;
        END IF;
        IF TG_TABLE_NAME = 'fee_invoice' THEN UPDATE contract_fee_node SET invoiced_fen = invoiced_fen + NEW.amount_fen, version = version + 1 WHERE id = NEW.node_id;
        ELSE UPDATE contract_fee_node SET received_fen = received_fen + NEW.amount_fen, version = version + 1 WHERE id = NEW.node_id; END IF;
        RETURN NEW;
      END $$;
    `);
    for (const [table, own] of [
      ['fee_invoice', `number text CHECK (number <> ''), issued_on date NOT NULL,`],
      ['fee_receipt', `received_on date NOT NULL,`],
    ])
      await db.query(`
        CREATE TABLE ${table} (
          id uuid PRIMARY KEY DEFAULT uuidv7(),
          node_id uuid NOT NULL,
          contract_id uuid NOT NULL,
          ${own}
          -- Whole fen; negative where it takes another entry back.
          amount_fen bigint NOT NULL CHECK (amount_fen <> 0),
          -- Of a receipt who paid; of a reversal why.
          note text CHECK (note <> ''),
          -- More than the node, and said so.
          is_excess boolean NOT NULL DEFAULT false,
          reverses_id uuid CONSTRAINT ${table}_reversal UNIQUE REFERENCES ${table} (id),
          recorded_by uuid NOT NULL REFERENCES employee (id),
          recorded_at timestamptz(3) NOT NULL DEFAULT now(),
          FOREIGN KEY (node_id, contract_id) REFERENCES contract_fee_node (id, contract_id),
          CHECK ((reverses_id IS NULL) = (amount_fen > 0)),
          CHECK (reverses_id IS NULL OR note IS NOT NULL)
        );
        CREATE INDEX ${table}_node ON ${table} (node_id, recorded_at DESC, id DESC);
        CREATE TRIGGER ${table}_check BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION check_fee_entry();
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true);
        CREATE POLICY ${table}_read ON ${table} FOR SELECT TO yingzao_app
          USING ((SELECT viewer_full_rights()) OR (SELECT viewer_has_role('FINANCE')) OR contract_id IN (SELECT viewer_member_contract_ids()));
        CREATE POLICY ${table}_insert ON ${table} FOR INSERT TO yingzao_app WITH CHECK ((SELECT viewer_has_role('FINANCE')) AND recorded_by = (SELECT viewer_id()));
        GRANT SELECT, INSERT ON ${table} TO yingzao_app;
      `);
    await db.query(`
      -- Finance collects by contract and sees of one that is signed no more than how it is called and for whom it is. Null: all of them.
      CREATE FUNCTION receivable_contracts(ids uuid[]) RETURNS TABLE (contract_id uuid, number text, name text, project_name text, client_id uuid, client_name text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT k.id, k.number, k.name, p.name, c.id, c.name FROM contract k JOIN project p ON p.id = k.project_id JOIN client c ON c.id = p.client_id
        WHERE (ids IS NULL OR k.id = ANY (ids)) AND k.signed_on IS NOT NULL AND ((SELECT viewer_full_rights()) OR (SELECT viewer_has_role('FINANCE')))
          AND k.id IN (SELECT n.contract_id FROM contract_fee_node n) $$;
      REVOKE ALL ON FUNCTION receivable_contracts(uuid[]) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION receivable_contracts(uuid[]) TO yingzao_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
