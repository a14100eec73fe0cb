import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Packs of boards: sent by the clock to everybody whom a board reaches, with its charts as they were then. */
export class StatisticsPacks1764337000000 implements MigrationInterface {
  name = 'StatisticsPacks1764337000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE statistics_board ADD schedule text CHECK (schedule IN ('WEEKLY', 'MONTHLY', 'QUARTERLY')), ADD next_pack_on date, ADD CHECK ((schedule IS NULL) = (next_pack_on IS NULL));
      CREATE INDEX statistics_board_due ON statistics_board (next_pack_on) WHERE next_pack_on IS NOT NULL;
      GRANT UPDATE (schedule, next_pack_on) ON statistics_board TO yingzao_app;

      CREATE TABLE statistics_board_pack (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        board_id uuid NOT NULL REFERENCES statistics_board (id) ON DELETE CASCADE,
        title text NOT NULL,
        charts jsonb NOT NULL,
        board_version integer NOT NULL,
        sent_on date NOT NULL,
        -- The day whose figures it shows, which is over: they are the same whenever they are asked.
        as_of date NOT NULL CHECK (as_of < sent_on),
        receiver_ids uuid[] NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        UNIQUE (board_id, sent_on)
      );
      ALTER TABLE statistics_board_pack ENABLE ROW LEVEL SECURITY;
      ALTER TABLE statistics_board_pack FORCE ROW LEVEL SECURITY;
      CREATE POLICY statistics_board_pack_table_owner ON statistics_board_pack TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY statistics_board_pack_read ON statistics_board_pack FOR SELECT TO yingzao_app USING ((SELECT viewer_id()) = ANY (receiver_ids));
      GRANT SELECT ON statistics_board_pack TO yingzao_app;

      -- Boards whose pack is due on a day; those of owners who left or lost full rights wait for nobody.
      CREATE FUNCTION due_boards(day date) RETURNS TABLE (id uuid, schedule text, next_pack_on date) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT b.id, b.schedule, b.next_pack_on FROM statistics_board b JOIN employee e ON e.id = b.owner_id AND e.status = 'ACTIVE'
        WHERE b.next_pack_on <= day AND EXISTS (SELECT 1 FROM employee_role r WHERE r.employee_id = b.owner_id AND r.role IN ('DIRECTOR', 'MARKET_MANAGER', 'MARKET_DB_OWNER')) ORDER BY b.id $$;
      -- Makes the pack of a board where that is still due, for its owner and everybody whom it reaches now. No row where another has made it.
      CREATE FUNCTION make_board_pack(board uuid, was date, sent date, figures date, following date) RETURNS TABLE (pack_id uuid, receivers uuid[]) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE b statistics_board;
      BEGIN
        UPDATE statistics_board SET next_pack_on = following WHERE statistics_board.id = board AND statistics_board.next_pack_on = was RETURNING * INTO b;
        IF NOT FOUND THEN RETURN; END IF;
        RETURN QUERY
          WITH RECURSIVE below AS (SELECT unnest(b.department_ids) AS id UNION SELECT d.id FROM below JOIN department d ON d.parent_id = below.id),
          reached AS (SELECT array_agg(e.id ORDER BY e.id) AS ids FROM employee e
            WHERE e.status = 'ACTIVE' AND (e.id = b.owner_id OR b.is_public OR e.id = ANY (b.person_ids) OR e.department_id IN (SELECT below.id FROM below)))
          INSERT INTO statistics_board_pack AS p (board_id, title, charts, board_version, sent_on, as_of, receiver_ids)
          SELECT b.id, b.title, b.charts, b.version, sent, figures, reached.ids FROM reached WHERE reached.ids IS NOT NULL
          ON CONFLICT (board_id, sent_on) DO NOTHING RETURNING p.id, p.receiver_ids;
      END $$;
      REVOKE ALL ON FUNCTION due_boards(date), make_board_pack(uuid, date, date, date, date) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION due_boards(date), make_board_pack(uuid, date, date, date, date) TO yingzao_jobs;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
