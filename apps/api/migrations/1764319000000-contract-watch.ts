import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Days a contract is watched for, the area that its fee was made for, and that it is settled once all of its fee came. */
export class ContractWatch1764319000000 implements MigrationInterface {
  name = 'ContractWatch1764319000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE contract
        ADD COLUMN valid_until date,
        ADD COLUMN filing_due_on date,
        ADD COLUMN filed_on date,
        ADD COLUMN guarantee_until date,
        ADD COLUMN guarantee_released_on date,
        -- Of a fee by area: yuan a m2, and the floor area that the amount was made for.
        ADD COLUMN area_rate numeric(12,4) CHECK (area_rate > 0),
        ADD COLUMN area_basis_m2 numeric(14,2) CHECK (area_basis_m2 > 0),
        ADD CHECK ((area_rate IS NULL) = (area_basis_m2 IS NULL)),
        ADD CHECK (guarantee_released_on IS NULL OR guarantee_until IS NOT NULL);
      CREATE INDEX contract_by_area ON contract (project_id) WHERE area_rate IS NOT NULL;

      -- Beside keep_contract_terms and keep_contract_parent.
      CREATE FUNCTION keep_contract_area() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        IF OLD.status <> 'DRAFT' AND viewer_id() IS NOT NULL THEN RAISE EXCEPTION 'submitted terms are frozen' USING ERRCODE = 'restrict_violation'; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER contract_area_kept BEFORE UPDATE OF area_rate, area_basis_m2 ON contract FOR EACH ROW
        WHEN ((OLD.area_rate, OLD.area_basis_m2) IS DISTINCT FROM (NEW.area_rate, NEW.area_basis_m2)) EXECUTE FUNCTION keep_contract_area();

      -- A contract is settled when each of its nodes was received in full, and no longer when an entry is taken back. Nodes of one contract wait for
      -- each other here, so the last of them sees all others.
      CREATE FUNCTION settle_contract() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE
        state text;
        is_paid boolean;
      BEGIN
        SELECT status INTO state FROM contract WHERE id = NEW.contract_id FOR UPDATE;
        SELECT bool_and(received_fen >= amount_fen) INTO is_paid FROM contract_fee_node WHERE contract_id = NEW.contract_id;
        IF is_paid AND state IN ('SIGNED', 'PERFORMING') THEN
          UPDATE contract SET status = 'COMPLETED', version = version + 1, updated_at = now() WHERE id = NEW.contract_id;
        ELSIF NOT is_paid AND state = 'COMPLETED' THEN
          UPDATE contract SET status = 'PERFORMING', version = version + 1, updated_at = now() WHERE id = NEW.contract_id;
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER contract_fee_node_settles AFTER UPDATE OF received_fen ON contract_fee_node FOR EACH ROW
        WHEN ((OLD.received_fen >= OLD.amount_fen) IS DISTINCT FROM (NEW.received_fen >= NEW.amount_fen)) EXECUTE FUNCTION settle_contract();
      UPDATE contract k SET status = 'COMPLETED' WHERE k.status IN ('SIGNED', 'PERFORMING')
        AND (SELECT bool_and(n.received_fen >= n.amount_fen) FROM contract_fee_node n WHERE n.contract_id = k.id AND n.amount_fen > 0);

      -- The area as the design department has it says what is to be settled.
      GRANT SELECT ON design_project TO yingzao_jobs;
      CREATE POLICY design_project_jobs ON design_project FOR SELECT TO yingzao_jobs USING (true);

      -- Finance hears of contracts that are signed, because it collects their nodes.
      CREATE OR REPLACE FUNCTION change_audience(people uuid[], topics text[], subjects text[], ids uuid[]) RETURNS TABLE (employee_id uuid, topic text)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        WITH changed AS (SELECT * FROM unnest(topics, subjects, ids) AS c (topic, subject, id))
        SELECT DISTINCT r.employee_id, c.topic FROM employee_role r CROSS JOIN changed c
        WHERE r.employee_id = ANY (people) AND (r.role IN ('DIRECTOR', 'MARKET_MANAGER', 'MARKET_DB_OWNER') OR c.subject = 'design' AND r.role IN ('DESIGN_MANAGER', 'FINANCE')
          OR r.role = 'FINANCE' AND c.topic = 'CONTRACTS' AND c.subject = 'project' AND EXISTS (SELECT 1 FROM contract k WHERE k.project_id = c.id AND k.signed_on IS NOT NULL))
        UNION
        SELECT m.employee_id, c.topic FROM changed c JOIN project_member m ON c.subject = 'project' AND m.project_id = c.id WHERE m.employee_id = ANY (people)
        UNION
        SELECT m.employee_id, c.topic FROM changed c JOIN project p ON c.subject = 'client' AND p.client_id = c.id JOIN project_member m ON m.project_id = p.id
        WHERE m.employee_id = ANY (people)
        UNION
        SELECT m.employee_id, c.topic FROM changed c JOIN design_member m ON c.subject = 'design' AND m.design_project_id = c.id
        WHERE m.employee_id = ANY (people) AND (m.until IS NULL OR m.until >= (now() AT TIME ZONE 'Asia/Shanghai')::date) $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
