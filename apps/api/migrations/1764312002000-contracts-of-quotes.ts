import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A contract may come of a version of a quote: once, with the split of its fee. */
export class ContractsOfQuotes1764312002000 implements MigrationInterface {
  name = 'ContractsOfQuotes1764312002000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE contract
        ADD quote_revision_id uuid REFERENCES quote_revision (id),
        -- [{ key, stage, name, percent, amountFen }] as the quote had it when the contract was made; amounts add up to the contract's.
        ADD fee_stages jsonb CHECK (jsonb_typeof(fee_stages) = 'array');
      CREATE UNIQUE INDEX contract_of_quote ON contract (quote_revision_id) WHERE quote_revision_id IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
