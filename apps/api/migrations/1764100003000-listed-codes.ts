import type { MigrationInterface, QueryRunner } from 'typeorm';

const serviceContents = 'PLANNING ARCHITECTURE STRUCTURE PLUMBING HVAC ELECTRICAL LANDSCAPE INTERIOR FACADE LIGHTING BIM PREFAB GREEN_BUILDING SPONGE_CITY CIVIL_DEFENCE COST WHOLE_PROCESS DESIGN_MANAGEMENT';
const opinionSections = 'COMMERCIAL TECHNICAL LEGAL DESIGN_MGMT FINANCE LEAD_DESIGNER';
const list = (codes: string): string => `ARRAY[${codes.split(' ').map((code) => `'${code}'`).join(', ')}]`;

/** Columns that hold several codes take only those, as columns with one code do. */
export class ListedCodes1764100003000 implements MigrationInterface {
  name = 'ListedCodes1764100003000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE project ADD CONSTRAINT project_service_contents_check CHECK (service_contents <@ ${list(serviceContents)});
      ALTER TABLE employee ADD CONSTRAINT employee_approval_sections_check CHECK (approval_sections <@ ${list(opinionSections)});
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
