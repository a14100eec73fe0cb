import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A contract may come of a version of a quote, once. */
export class ContractsOfQuotes1764312002000 implements MigrationInterface {
  name = 'ContractsOfQuotes1764312002000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE contract ADD quote_revision_id uuid REFERENCES quote_revision (id);
      CREATE UNIQUE INDEX contract_of_quote ON contract (quote_revision_id) WHERE quote_revision_id IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
