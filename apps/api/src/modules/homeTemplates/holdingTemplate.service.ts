import { roleOrder } from '@yingzao/domain/dashboard';
import type { Actor } from '@yingzao/domain/permissions';
import type { Reader } from '../../platform/database';
import { publishedFrom, templateColumns } from './homeTemplates.repository';
import type { StoredTemplate } from './homeTemplates.repository';

export type { StoredTemplate };

/** The one that holds for the viewer, as `templateFor` of the domain says; null where the program's own default does. */
export async function templateOf(db: Reader, viewer: Actor): Promise<StoredTemplate | null> {
  const roles = roleOrder.filter((role) => viewer.roles.includes(role));
  const [row] = await db.rows<StoredTemplate>(
    `WITH RECURSIVE path AS (
       SELECT d.id, d.parent_id, 0 AS depth FROM department d JOIN employee e ON e.department_id = d.id WHERE e.id = $1
       UNION ALL SELECT d.id, d.parent_id, p.depth + 1 FROM department d JOIN path p ON d.id = p.parent_id WHERE p.depth < 50)
     SELECT ${templateColumns} FROM ${publishedFrom} LEFT JOIN path p ON p.id = t.department_id
     WHERE t.withdrawn_at IS NULL AND (t.department_id IS NULL OR p.id IS NOT NULL) AND (t.role IS NULL OR t.role = ANY ($2))
     ORDER BY p.depth NULLS LAST, array_position($2::text[], t.role) NULLS LAST LIMIT 1`,
    [viewer.employeeId, roles],
  );
  return row ?? null;
}

/** The revision of a template that the viewer's stored home was last joined with; null where it was none, or none that is left. */
export async function baseOf(db: Reader, viewer: Actor): Promise<unknown> {
  const [row] = await db.rows<{ layout: unknown }>(
    `SELECT v.layout FROM home h JOIN home_template_version v
       ON v.template_id = CASE WHEN h.layout->>'template' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:[0-9]{1,9}$' THEN split_part(h.layout->>'template', ':', 1)::uuid END
      AND v.revision = CASE WHEN h.layout->>'template' ~ '^[0-9a-f-]{36}:[0-9]{1,9}$' THEN split_part(h.layout->>'template', ':', 2)::integer END
     WHERE h.employee_id = $1`,
    [viewer.employeeId],
  );
  return row?.layout ?? null;
}
