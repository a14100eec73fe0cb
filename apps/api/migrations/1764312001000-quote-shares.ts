import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links by which a client reads one version of a quote without an account. */
export class QuoteShares1764312001000 implements MigrationInterface {
  name = 'QuoteShares1764312001000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE quote_share (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        revision_id uuid NOT NULL REFERENCES quote_revision (id),
        project_id uuid NOT NULL REFERENCES project (id),
        -- SHA-256 of the 256 random bits in the address, which are kept nowhere.
        token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
        -- Whom it was made for: stands in the watermark.
        recipient text NOT NULL CHECK (recipient <> ''),
        expires_at timestamptz(3) NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        created_by uuid NOT NULL REFERENCES employee (id),
        revoked_at timestamptz(3),
        revoked_by uuid REFERENCES employee (id),
        view_count integer NOT NULL DEFAULT 0,
        first_viewed_at timestamptz(3),
        last_viewed_at timestamptz(3)
      );
      CREATE INDEX quote_share_revision ON quote_share (revision_id, created_at DESC);

      CREATE FUNCTION keep_quote_share() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (NEW.revision_id, NEW.project_id, NEW.token_hash, NEW.recipient, NEW.expires_at, NEW.created_at, NEW.created_by) IS DISTINCT FROM (OLD.revision_id, OLD.project_id, OLD.token_hash, OLD.recipient, OLD.expires_at, OLD.created_at, OLD.created_by)
          OR (OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS DISTINCT FROM OLD.revoked_at) THEN RAISE EXCEPTION 'a link is revoked, not changed' USING ERRCODE = 'restrict_violation'; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER quote_share_keep BEFORE UPDATE ON quote_share FOR EACH ROW EXECUTE FUNCTION keep_quote_share();

      ALTER TABLE quote_share ENABLE ROW LEVEL SECURITY; ALTER TABLE quote_share FORCE ROW LEVEL SECURITY;
      CREATE POLICY quote_share_owner ON quote_share TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY quote_share_read ON quote_share FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()));
      CREATE POLICY quote_share_insert ON quote_share FOR INSERT TO yingzao_app WITH CHECK ((SELECT viewer_full_rights()) AND created_by = (SELECT viewer_id()));
      CREATE POLICY quote_share_update ON quote_share FOR UPDATE TO yingzao_app USING ((SELECT viewer_full_rights())) WITH CHECK (revoked_by = (SELECT viewer_id()));
      GRANT SELECT, INSERT, UPDATE (revoked_at, revoked_by) ON quote_share TO yingzao_app;

      -- What a printed quote shows, of one version whoever asks; who may ask decides the caller.
      CREATE FUNCTION quote_sheet(of_revision uuid) RETURNS jsonb LANGUAGE sql STABLE SET search_path = public AS $$
        WITH RECURSIVE base AS (
          SELECT r.*, q.title, p.name AS project_name, p.number AS project_number, p.city, p.gfa_m2, p.department_id, c.name AS client_name
          FROM quote_revision r JOIN quote q ON q.id = r.quote_id JOIN project p ON p.id = r.project_id AND p.deleted_at IS NULL JOIN client c ON c.id = p.client_id WHERE r.id = of_revision),
        -- The department of the project and those above it, the nearest first.
        above AS (
          SELECT d.id, d.parent_id, d.name, d.kind, 0 AS far FROM department d JOIN base ON base.department_id = d.id
          UNION ALL SELECT d.id, d.parent_id, d.name, d.kind, above.far + 1 FROM department d JOIN above ON above.parent_id = d.id WHERE above.far < 20)
        SELECT jsonb_build_object(
          'title', base.title, 'revision', base.revision, 'status', base.status, 'feeBasis', base.fee_basis, 'amountFen', base.amount_fen::text, 'rate', base.rate::text, 'note', base.note,
          'validUntil', base.valid_until, 'sentAt', base.sent_at, 'createdAt', base.created_at, 'content', base.content, 'figures', base.figures,
          'projectName', base.project_name, 'projectNumber', base.project_number, 'city', base.city, 'gfaM2', base.gfa_m2::text, 'clientName', base.client_name,
          'firm', (SELECT name FROM department WHERE kind = 'FIRM' ORDER BY sort_order, id LIMIT 1), 'department', (SELECT name FROM above ORDER BY far LIMIT 1),
          'template', (SELECT t.document FROM above JOIN quote_template t ON t.department_id = above.id ORDER BY above.far LIMIT 1))
        FROM base $$;

      -- Opens a link and counts the look; nothing for an unknown, expired or revoked one, alike.
      CREATE FUNCTION open_quote_share(hash bytea) RETURNS TABLE (recipient text, sheet jsonb) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      #variable_conflict use_column
      BEGIN
        RETURN QUERY
          WITH opened AS (
            UPDATE quote_share s SET view_count = s.view_count + 1, first_viewed_at = coalesce(s.first_viewed_at, now()), last_viewed_at = now()
            WHERE s.token_hash = hash AND s.revoked_at IS NULL AND s.expires_at > now() AND EXISTS (SELECT 1 FROM project p WHERE p.id = s.project_id AND p.deleted_at IS NULL)
            RETURNING s.recipient, s.revision_id)
          SELECT opened.recipient, quote_sheet(opened.revision_id) FROM opened;
      END $$;
      REVOKE ALL ON FUNCTION quote_sheet(uuid), open_quote_share(bytea) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION quote_sheet(uuid), open_quote_share(bytea) TO yingzao_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
