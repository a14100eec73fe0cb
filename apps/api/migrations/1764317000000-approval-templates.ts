import type { MigrationInterface, QueryRunner } from 'typeorm';

// Codes as they were when this was written.
const list = (codes: string): string => `ARRAY[${codes.split(' ').map((code) => `'${code}'`).join(', ')}]::text[]`;
const contractTypes = list('DESIGN FRAMEWORK SUPPLEMENT SUBCONTRACT CONSORTIUM CONSULTING ENGAGEMENT');
const productLines = list('RESIDENTIAL COMMERCIAL OFFICE HOTEL INDUSTRIAL INDUSTRIAL_PARK SCI_PARK TOURISM SENIOR EDUCATION HEALTHCARE CULTURE TRANSPORT_TOD URBAN_RENEWAL PLANNING LANDSCAPE INTERIOR SPECIALTY');
const clientTypes = list('GOV GOV_PLATFORM DEV_SOE_CENTRAL DEV_SOE_LOCAL DEV_PRIVATE DEV_MIXED DEV_FOREIGN_HK INSTITUTION CORPORATE FINANCE INDIVIDUAL CONTRACTOR DESIGN_PEER');

/** Templates of approval: each row is a version that stays as it was saved; a round names the version it was drawn up by. */
export class ApprovalTemplates1764317000000 implements MigrationInterface {
  name = 'ApprovalTemplates1764317000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE approval_template (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        -- The same for all versions of one template.
        template_id uuid NOT NULL DEFAULT uuidv7(),
        version integer NOT NULL CHECK (version > 0),
        name text NOT NULL CHECK (name <> ''),
        kind text NOT NULL CHECK (kind IN ('CONTRACT', 'QUOTE')),
        -- Empty: any.
        contract_types text[] NOT NULL CHECK (contract_types <@ ${contractTypes}),
        product_lines text[] NOT NULL CHECK (product_lines <@ ${productLines}),
        client_types text[] NOT NULL CHECK (client_types <@ ${clientTypes}),
        -- Fen: from inclusive, to exclusive, null open.
        from_fen bigint CHECK (from_fen >= 0),
        to_fen bigint CHECK (to_fen > coalesce(from_fen, 0)),
        -- TemplateContent of @yingzao/domain/approvals.
        content jsonb NOT NULL CHECK (jsonb_typeof(content) = 'object'),
        is_enabled boolean NOT NULL,
        saved_at timestamptz(3) NOT NULL DEFAULT now(),
        saved_by uuid REFERENCES employee (id),
        CONSTRAINT approval_template_version UNIQUE (template_id, version)
      );
      CREATE TRIGGER approval_template_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON approval_template FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      -- Versions follow each other without a gap, and a template stays for what it is.
      CREATE FUNCTION keep_approval_template() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        IF NEW.version > 1 AND NOT EXISTS (SELECT 1 FROM approval_template t WHERE t.template_id = NEW.template_id AND t.version = NEW.version - 1 AND t.kind = NEW.kind) THEN
          RAISE EXCEPTION 'not the next version of a template' USING ERRCODE = 'restrict_violation'; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER approval_template_kept BEFORE INSERT ON approval_template FOR EACH ROW EXECUTE FUNCTION keep_approval_template();

      ALTER TABLE approval_chain ADD template_id uuid REFERENCES approval_template (id);
      CREATE FUNCTION keep_chain_template() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.template_id IS DISTINCT FROM OLD.template_id THEN RAISE EXCEPTION 'a submitted round keeps its template' USING ERRCODE = 'restrict_violation'; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER approval_chain_template_kept BEFORE UPDATE OF template_id ON approval_chain FOR EACH ROW EXECUTE FUNCTION keep_chain_template();

      ALTER TABLE approval_template ENABLE ROW LEVEL SECURITY;
      ALTER TABLE approval_template FORCE ROW LEVEL SECURITY;
      CREATE POLICY approval_template_owner ON approval_template TO CURRENT_USER USING (true) WITH CHECK (true);
      -- How the house approves is known in it.
      CREATE POLICY approval_template_read ON approval_template FOR SELECT TO yingzao_app USING ((SELECT viewer_id()) IS NOT NULL);
      CREATE POLICY approval_template_insert ON approval_template FOR INSERT TO yingzao_app WITH CHECK ((SELECT viewer_full_rights()) AND saved_by = (SELECT viewer_id()));
      GRANT SELECT, INSERT ON approval_template TO yingzao_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
