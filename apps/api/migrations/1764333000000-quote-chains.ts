import type { MigrationInterface, QueryRunner } from 'typeorm';

const named = (setting: string): string => `nullif(current_setting('${setting}', true), '')::uuid[]`;
const open = `('WAITING', 'NOTIFIED', 'ACTIVE')`;
/** Part in a round, as `NamedRounds1764320000000` says it. */
const knows = (h: string): string => `(${h}.submitter_id = viewer_id() OR EXISTS (SELECT 1 FROM approval_seat s WHERE s.chain_id = ${h}.id
  AND (s.employee_id = viewer_id() OR s.signer_id = viewer_id() OR (s.state IN ${open} AND s.employee_id IN (SELECT viewer_signs_for()))))
  OR EXISTS (SELECT 1 FROM approval_copy y WHERE y.chain_id = ${h}.id AND y.employee_id = viewer_id()))`;

/** Versions of quotes go through rounds of ordered approval, as contracts do; a review by hand is no more. */
export class QuoteChains1764333000000 implements MigrationInterface {
  name = 'QuoteChains1764333000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE approval_chain ADD quote_revision_id uuid REFERENCES quote_revision (id);
      ALTER TABLE approval_chain ADD CHECK ((subject_kind = 'QUOTE') = (quote_revision_id IS NOT NULL)), ADD CHECK (quote_revision_id IS NULL OR quote_revision_id = subject_id);
      CREATE INDEX approval_chain_quote ON approval_chain (quote_revision_id) WHERE quote_revision_id IS NOT NULL;

      -- Members of a project see all rounds of its contracts and quotes; who approves a quote sees the round and not the quote.
      CREATE OR REPLACE FUNCTION viewer_visible_chain_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT viewer_chain_ids()
              UNION ALL SELECT c.id FROM approval_chain c JOIN contract k ON k.id = c.contract_id WHERE k.project_id IN (SELECT viewer_project_ids())
              UNION ALL SELECT c.id FROM approval_chain c JOIN quote_revision r ON r.id = c.quote_revision_id WHERE r.project_id IN (SELECT viewer_project_ids()) $$;
      CREATE OR REPLACE FUNCTION viewer_named_chain_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT n.id FROM approval_chain n WHERE (n.id = ANY (${named('app.chain_ids')}) OR n.contract_id = ANY (${named('app.contract_ids')}))
              AND (EXISTS (SELECT 1 FROM approval_chain h WHERE h.subject_id = n.subject_id AND h.round >= n.round AND ${knows('h')})
                   OR EXISTS (SELECT 1 FROM contract k WHERE k.id = n.contract_id AND k.project_id IN (SELECT viewer_project_ids()))
                   OR EXISTS (SELECT 1 FROM quote_revision r WHERE r.id = n.quote_revision_id AND r.project_id IN (SELECT viewer_project_ids()))) $$;

      -- Whether a director who neither wrote nor submitted the version agreed to it in this round.
      CREATE FUNCTION quote_round_has_director(chain uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT EXISTS (
          SELECT 1 FROM approval_chain h JOIN quote_revision r ON r.id = h.quote_revision_id JOIN approval_step t ON t.chain_id = h.id
            JOIN approval_seat s ON s.step_id = t.id AND s.entry = t.entry AND s.state = 'DONE' AND s.conclusion IN ('AGREE', 'AGREE_WITH_CHANGES')
            JOIN employee_role d ON d.employee_id = s.signer_id AND d.role = 'DIRECTOR'
          WHERE h.id = chain AND s.signer_id <> h.submitter_id AND s.signer_id IS DISTINCT FROM r.created_by AND s.signer_id IS DISTINCT FROM r.edited_by) $$;

      -- The end of a round moves its version, without a right of approvers to write quotes; the quote is locked first, as whoever moves a version by hand does.
      CREATE FUNCTION quote_follows_chain() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE held quote_revision; target text := CASE NEW.state WHEN 'APPROVED' THEN 'APPROVED' ELSE 'DRAFT' END;
      BEGIN
        IF NEW.quote_revision_id IS NULL OR NEW.state = OLD.state THEN RETURN NEW; END IF;
        PERFORM 1 FROM quote q JOIN quote_revision r ON r.quote_id = q.id WHERE r.id = NEW.quote_revision_id FOR UPDATE OF q;
        SELECT * INTO held FROM quote_revision WHERE id = NEW.quote_revision_id AND status = 'IN_REVIEW' FOR UPDATE;
        IF NOT FOUND THEN RETURN NEW; END IF;
        IF NEW.state = 'APPROVED' AND NOT quote_round_has_director(NEW.id) THEN RAISE EXCEPTION 'no independent director agreed' USING ERRCODE = 'restrict_violation'; END IF;
        UPDATE quote_revision SET status = target WHERE id = held.id;
        UPDATE quote SET version = version + 1, updated_at = now() WHERE id = held.quote_id;
        INSERT INTO quote_move (revision_id, project_id, from_status, to_status, reason, by_id) VALUES (held.id, held.project_id, 'IN_REVIEW', target, NEW.end_reason, coalesce(viewer_id(), NEW.submitter_id));
        RETURN NEW;
      END $$;
      CREATE TRIGGER quote_follows_chain AFTER UPDATE ON approval_chain FOR EACH ROW EXECUTE FUNCTION quote_follows_chain();

      -- Approval comes of a round, and nothing leaves review while one is open.
      CREATE FUNCTION keep_quote_review() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE newest text;
      BEGIN
        IF viewer_id() IS NULL OR NEW.status = OLD.status OR (OLD.status <> 'IN_REVIEW' AND NEW.status <> 'APPROVED') THEN RETURN NEW; END IF;
        SELECT state INTO newest FROM approval_chain WHERE quote_revision_id = NEW.id ORDER BY round DESC LIMIT 1;
        IF NEW.status = 'APPROVED' AND (OLD.status <> 'IN_REVIEW' OR newest IS DISTINCT FROM 'APPROVED') THEN RAISE EXCEPTION 'no round approved this version' USING ERRCODE = 'restrict_violation'; END IF;
        IF newest = 'ACTIVE' OR NEW.status NOT IN ('APPROVED', 'DRAFT') THEN RAISE EXCEPTION 'a version in review waits for its round' USING ERRCODE = 'restrict_violation'; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER quote_review_kept BEFORE UPDATE ON quote_revision FOR EACH ROW EXECUTE FUNCTION keep_quote_review();
      CREATE FUNCTION keep_quote_round() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        IF viewer_id() IS NOT NULL AND EXISTS (SELECT 1 FROM quote_revision r WHERE r.id = NEW.id AND r.status = 'IN_REVIEW')
           AND NOT EXISTS (SELECT 1 FROM approval_chain h WHERE h.quote_revision_id = NEW.id AND h.state = 'ACTIVE') THEN
          RAISE EXCEPTION 'a version in review has an open round' USING ERRCODE = 'restrict_violation'; END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER quote_review_round AFTER INSERT OR UPDATE ON quote_revision DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.status = 'IN_REVIEW') EXECUTE FUNCTION keep_quote_round();

      REVOKE ALL ON FUNCTION quote_round_has_director(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION quote_round_has_director(uuid) TO yingzao_app;

      -- What was in review by hand goes back to the desk, to be submitted; its prompts are over.
      WITH held AS (UPDATE quote_revision SET status = 'DRAFT' WHERE status = 'IN_REVIEW' RETURNING id, quote_id, project_id),
      touched AS (UPDATE quote q SET version = q.version + 1, updated_at = now() FROM held WHERE q.id = held.quote_id RETURNING q.id)
      INSERT INTO quote_move (revision_id, project_id, from_status, to_status, reason)
        SELECT id, project_id, 'IN_REVIEW', 'DRAFT', '报价审核改为按审批链进行，请重新呈送。 Quotes are approved in rounds now: please submit it again.' FROM held;
      DELETE FROM work_prompt WHERE kind IN ('QUOTE_TO_REVIEW', 'QUOTE_REVIEWED');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
