import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Homes that people share with colleagues, by a link. */
export class Cards1764100004000 implements MigrationInterface {
  name = 'Cards1764100004000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE home_card (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        -- Of the address: nobody finds a card by guessing.
        code text NOT NULL UNIQUE CHECK (code ~ '^[0-9a-z]{16}$'),
        owner_id uuid NOT NULL REFERENCES employee (id) ON DELETE CASCADE,
        name text NOT NULL CHECK (name <> ''),
        layout jsonb NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX home_card_owner ON home_card (owner_id);

      -- Who has the code opens the card; lists show one's own.
      CREATE FUNCTION home_card_by_code(wanted text) RETURNS SETOF home_card LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT c.* FROM home_card c JOIN employee o ON o.id = c.owner_id
              WHERE c.code = wanted AND o.status = 'ACTIVE' AND EXISTS (SELECT 1 FROM employee v WHERE v.id = viewer_id() AND v.status = 'ACTIVE') $$;
      REVOKE ALL ON FUNCTION home_card_by_code(text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION home_card_by_code(text) TO yingzao_app;

      ALTER TABLE home_card ENABLE ROW LEVEL SECURITY; ALTER TABLE home_card FORCE ROW LEVEL SECURITY;
      CREATE POLICY home_card_owner ON home_card TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY home_card_self ON home_card TO yingzao_app USING (owner_id = (SELECT viewer_id())) WITH CHECK (owner_id = (SELECT viewer_id()));
      GRANT SELECT, INSERT, DELETE ON home_card TO yingzao_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
