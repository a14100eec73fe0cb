import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf } from './codes-1764000000000';

const unsent = `'DRAFT', 'IN_REVIEW', 'APPROVED'`;

/** Versions of a quote are written, reviewed and sent: while one is prepared, the one that the client has stays current. */
export class QuoteVersions1764312000000 implements MigrationInterface {
  name = 'QuoteVersions1764312000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE quote ADD version integer NOT NULL DEFAULT 1;
      ALTER TABLE quote_revision
        -- What it is made of, and the amounts that came of it (@yingzao/domain/quotes); null where a total or a rate was recorded alone.
        ADD content jsonb CHECK (jsonb_typeof(content) = 'object'),
        ADD figures jsonb CHECK (jsonb_typeof(figures) = 'object'),
        ADD edited_by uuid REFERENCES employee (id),
        ADD sent_at timestamptz(3),
        ADD sent_by uuid REFERENCES employee (id),
        ADD CHECK ((content IS NULL) = (figures IS NULL));

      -- The first version is current from the start; a later one becomes so when it is sent.
      ALTER TABLE quote_revision DROP CONSTRAINT quote_revision_check;
      ALTER TABLE quote_revision ADD CONSTRAINT quote_revision_place CHECK (CASE WHEN is_current THEN status <> 'SUPERSEDED' ELSE status IN (${unsent}, 'SUPERSEDED') END);
      CREATE UNIQUE INDEX quote_revision_unsent ON quote_revision (quote_id) WHERE status IN (${unsent});
      -- What clients have been offered: sums leave out what is still on the desk.
      CREATE INDEX quote_revision_offered ON quote_revision (project_id, quote_id) INCLUDE (amount_fen) WHERE is_current AND status NOT IN (${unsent});
      CREATE INDEX quote_revision_followed ON quote_revision (sent_at) WHERE is_current AND status IN ('SENT', 'NEGOTIATING');

      -- A draft is written until it leaves the desk; then only its status and place change, and what has gone out never comes back to the desk.
      CREATE OR REPLACE FUNCTION keep_quote_terms() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (NEW.quote_id, NEW.project_id, NEW.revision, NEW.created_at, NEW.created_by) IS DISTINCT FROM (OLD.quote_id, OLD.project_id, OLD.revision, OLD.created_at, OLD.created_by)
          OR ((NEW.fee_basis, NEW.amount_fen, NEW.rate, NEW.note, NEW.valid_until, NEW.content, NEW.figures, NEW.edited_by)
              IS DISTINCT FROM (OLD.fee_basis, OLD.amount_fen, OLD.rate, OLD.note, OLD.valid_until, OLD.content, OLD.figures, OLD.edited_by)
            AND NOT (OLD.status = 'DRAFT' AND NEW.status = 'DRAFT')) THEN
          RAISE EXCEPTION 'quote versions are immutable' USING ERRCODE = 'restrict_violation';
        END IF;
        IF OLD.sent_at IS NOT NULL AND (NEW.sent_at, NEW.sent_by) IS DISTINCT FROM (OLD.sent_at, OLD.sent_by) THEN RAISE EXCEPTION 'a version is sent once' USING ERRCODE = 'restrict_violation'; END IF;
        IF NEW.status IN (${unsent}) AND OLD.status NOT IN (${unsent}) AND OLD.is_current THEN RAISE EXCEPTION 'what was sent stays sent' USING ERRCODE = 'restrict_violation'; END IF;
        IF NEW.is_current AND NOT OLD.is_current AND NOT (OLD.status IN (${unsent}) AND NEW.status = 'SENT') THEN RAISE EXCEPTION 'a superseded version stays so' USING ERRCODE = 'restrict_violation'; END IF;
        IF OLD.status = 'SUPERSEDED' AND NEW.status IN (${unsent}) THEN RAISE EXCEPTION 'a superseded version stays so' USING ERRCODE = 'restrict_violation'; END IF;
        RETURN NEW;
      END $$;

      -- Who moved a version from where to where, and why: a review is a move with its opinion. By nobody: the validity ended.
      CREATE TABLE quote_move (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        revision_id uuid NOT NULL REFERENCES quote_revision (id),
        project_id uuid NOT NULL REFERENCES project (id),
        from_status text NOT NULL CHECK (${oneOf('from_status', 'quoteStatus')}),
        to_status text NOT NULL CHECK (${oneOf('to_status', 'quoteStatus')}),
        reason text,
        by_id uuid REFERENCES employee (id),
        at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX quote_move_revision ON quote_move (revision_id, at DESC, id DESC);
      CREATE TRIGGER quote_move_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON quote_move FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- Floors in yuan a m2 by product line and the greatest discount in per cent, from a day on until the next row.
      CREATE TABLE quote_rule (
        since date PRIMARY KEY,
        floors jsonb NOT NULL CHECK (jsonb_typeof(floors) = 'object'),
        greatest_discount numeric(7,4) CHECK (greatest_discount BETWEEN 0 AND 100),
        version integer NOT NULL DEFAULT 1,
        set_at timestamptz(3) NOT NULL DEFAULT now(),
        set_by uuid REFERENCES employee (id)
      );
      CREATE FUNCTION keep_quote_rule() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE firm_today date := (now() AT TIME ZONE 'Asia/Shanghai')::date;
      BEGIN
        IF NEW.since < firm_today OR (TG_OP = 'UPDATE' AND OLD.since < firm_today) THEN RAISE EXCEPTION 'the rules of a day that is past stay as they were' USING ERRCODE = 'restrict_violation'; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER quote_rule_keep BEFORE INSERT OR UPDATE ON quote_rule FOR EACH ROW EXECUTE FUNCTION keep_quote_rule();
      CREATE TRIGGER quote_rule_kept BEFORE DELETE OR TRUNCATE ON quote_rule FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- How a printed quote of a department, and of those below it, presents the firm.
      CREATE TABLE quote_template (
        department_id uuid PRIMARY KEY REFERENCES department (id) ON DELETE CASCADE,
        document jsonb NOT NULL CHECK (jsonb_typeof(document) = 'object'),
        version integer NOT NULL DEFAULT 1,
        set_at timestamptz(3) NOT NULL DEFAULT now(),
        set_by uuid REFERENCES employee (id)
      );

      ALTER TABLE quote_move ENABLE ROW LEVEL SECURITY;     ALTER TABLE quote_move FORCE ROW LEVEL SECURITY;
      ALTER TABLE quote_rule ENABLE ROW LEVEL SECURITY;     ALTER TABLE quote_rule FORCE ROW LEVEL SECURITY;
      ALTER TABLE quote_template ENABLE ROW LEVEL SECURITY; ALTER TABLE quote_template FORCE ROW LEVEL SECURITY;
      CREATE POLICY quote_move_owner ON quote_move TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY quote_rule_owner ON quote_rule TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY quote_template_owner ON quote_template TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY quote_move_read ON quote_move FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()) OR project_id IN (SELECT viewer_project_ids()));
      CREATE POLICY quote_move_insert ON quote_move FOR INSERT TO yingzao_app WITH CHECK ((SELECT viewer_full_rights()) AND by_id = (SELECT viewer_id()));
      CREATE POLICY quote_rule_read ON quote_rule FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()));
      CREATE POLICY quote_rule_insert ON quote_rule FOR INSERT TO yingzao_app WITH CHECK ((SELECT viewer_full_rights()) AND set_by = (SELECT viewer_id()));
      CREATE POLICY quote_rule_update ON quote_rule FOR UPDATE TO yingzao_app USING ((SELECT viewer_full_rights())) WITH CHECK (set_by = (SELECT viewer_id()));
      -- Prices of the firm are in none of them: members print the quotes they see.
      CREATE POLICY quote_template_read ON quote_template FOR SELECT TO yingzao_app USING ((SELECT viewer_id()) IS NOT NULL);
      CREATE POLICY quote_template_insert ON quote_template FOR INSERT TO yingzao_app WITH CHECK ((SELECT viewer_full_rights()) AND set_by = (SELECT viewer_id()));
      CREATE POLICY quote_template_update ON quote_template FOR UPDATE TO yingzao_app USING ((SELECT viewer_full_rights())) WITH CHECK (set_by = (SELECT viewer_id()));
      GRANT SELECT, INSERT ON quote_move TO yingzao_app;
      GRANT SELECT, INSERT, UPDATE (floors, greatest_discount, version, set_at, set_by) ON quote_rule TO yingzao_app;
      GRANT SELECT, INSERT, UPDATE (document, version, set_at, set_by) ON quote_template TO yingzao_app;

      -- The day after the end of their validity open offers expire.
      CREATE FUNCTION expire_quotes(day date) RETURNS TABLE (quote_id uuid) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      #variable_conflict use_column
      BEGIN
        RETURN QUERY
          WITH late AS MATERIALIZED (
            SELECT r.id, r.quote_id, r.project_id, r.status FROM quote_revision r WHERE r.is_current AND r.status IN ('SENT', 'NEGOTIATING') AND r.valid_until < day ORDER BY r.quote_id FOR UPDATE),
          expired AS (UPDATE quote_revision r SET status = 'EXPIRED' FROM late WHERE r.id = late.id RETURNING r.id),
          touched AS (UPDATE quote q SET version = q.version + 1 FROM late WHERE q.id = late.quote_id RETURNING q.id),
          moved AS (INSERT INTO quote_move (revision_id, project_id, from_status, to_status) SELECT id, project_id, status, 'EXPIRED' FROM late WHERE id IN (SELECT id FROM expired) RETURNING id)
          SELECT late.quote_id FROM late;
      END $$;
      REVOKE ALL ON FUNCTION expire_quotes(date) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION expire_quotes(date) TO yingzao_jobs;
      GRANT SELECT (id, sent_at, sent_by) ON quote_revision TO yingzao_jobs;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
