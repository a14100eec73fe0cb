import type { TemplateScope } from '@yingzao/domain/dashboard';
import type { Role } from '@yingzao/domain/catalogues';
import type { Reader } from '../../platform/database';

export interface StoredTemplate extends TemplateScope {
  readonly id: string;
  readonly departmentId: string | null;
  readonly role: Role | null;
  readonly revision: number;
  readonly layout: unknown;
  readonly publishedAt: Date;
  readonly publishedById: string;
}

export const templateColumns = `t.id, t.department_id AS "departmentId", t.role, t.revision, v.layout, t.published_at AS "publishedAt", t.published_by AS "publishedById"`;
export const publishedFrom = `home_template t JOIN home_template_version v ON v.template_id = t.id AND v.revision = t.revision`;

/** All that hold for somebody, the firm's first. */
export const publishedTemplates = (db: Reader): Promise<StoredTemplate[]> =>
  db.rows(`SELECT ${templateColumns} FROM ${publishedFrom} LEFT JOIN department d ON d.id = t.department_id WHERE t.withdrawn_at IS NULL ORDER BY t.department_id IS NOT NULL, d.sort_order, d.name, t.role`);
