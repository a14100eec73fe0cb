import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What came in for the contracts of a design project, told to who may read its amounts: one ledger, read from two sides. */
export class DesignReceipts1764316000000 implements MigrationInterface {
  name = 'DesignReceipts1764316000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION design_receipts(wanted uuid[])
        RETURNS TABLE (design_project_id uuid, receipt_id uuid, received_on date, amount_fen bigint, note text, reverses_id uuid, recorded_by uuid, recorded_at timestamptz)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT d.id, x.id, x.received_on, x.amount_fen, x.note, x.reverses_id, x.recorded_by, x.recorded_at
        FROM design_project d JOIN contract k ON k.project_id = d.project_id JOIN fee_receipt x ON x.contract_id = k.id
        WHERE d.id = ANY (wanted) AND (viewer_reads_designs() OR d.id IN (SELECT viewer_led_design_ids())) $$;
      REVOKE ALL ON FUNCTION design_receipts(uuid[]) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION design_receipts(uuid[]) TO yingzao_app;
      CREATE INDEX fee_receipt_contract ON fee_receipt (contract_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
