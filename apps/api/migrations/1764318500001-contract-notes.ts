import type { MigrationInterface, QueryRunner } from 'typeorm';

// Codes as they were when this was written.
const kinds = 'SUBMIT APPROVE REJECT RETURN_STEP RETURN_SUBMITTER WITHDRAW RECALL TRANSFER DELEGATE ADD_BEFORE ADD_AFTER REMOVE_SIGNER CC URGE COMMENT OVERRIDE AMEND READ FALLBACK EDIT';

/** Notes of a contract: no part of its terms, so they may change while it is in approval; each such change is an entry of the ledger. */
export class ContractNotes1764318500001 implements MigrationInterface {
  name = 'ContractNotes1764318500001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE contract
        ADD archive_number text CHECK (archive_number <> ''),
        ADD expected_signing_on date,
        ADD remark text CHECK (remark <> '');
      ALTER TABLE approval_event DROP CONSTRAINT approval_event_kind_check;
      ALTER TABLE approval_event ADD CONSTRAINT approval_event_kind_check CHECK (kind IN (${kinds.split(' ').map((kind) => `'${kind}'`).join(', ')}));

      -- While a round is open, notes change only with an entry of its ledger in the same transaction.
      CREATE FUNCTION keep_contract_notes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        IF viewer_id() IS NOT NULL AND OLD.status = 'IN_APPROVAL'
           AND (NEW.archive_number, NEW.expected_signing_on, NEW.remark) IS DISTINCT FROM (OLD.archive_number, OLD.expected_signing_on, OLD.remark)
           AND NOT EXISTS (SELECT 1 FROM approval_event e JOIN approval_chain h ON h.id = e.chain_id AND h.contract_id = NEW.id AND h.state = 'ACTIVE'
             WHERE e.kind = 'EDIT' AND e.actor_id = viewer_id() AND e.xmin = pg_current_xact_id()::xid) THEN
          RAISE EXCEPTION 'the ledger knows nothing of it' USING ERRCODE = 'restrict_violation'; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER contract_notes_kept BEFORE UPDATE ON contract FOR EACH ROW EXECUTE FUNCTION keep_contract_notes();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
