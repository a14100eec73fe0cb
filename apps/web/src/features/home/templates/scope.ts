import { builtinTemplate, departmentPath, parseLayout, templateFor } from '@yingzao/domain/dashboard';
import type { HomeLayout, TemplateScope } from '@yingzao/domain/dashboard';

import type { HomeTemplatesQuery } from './HomeTemplates.generated';

export type TemplateRow = HomeTemplatesQuery['homeTemplates'][number];
export type Unit = Pick<HomeTemplatesQuery['departments'][number], 'id' | 'name' | 'parentId'>;

export const scopeOfRow = (row: TemplateRow): TemplateScope & { readonly id: string } => ({ id: row.id, departmentId: row.department?.id ?? null, role: row.role ?? null });

/** A department of the firm first, then upwards. */
export const pathOf = (units: readonly Unit[], id: string | null): string[] => departmentPath((at) => units.find((unit) => unit.id === at)?.parentId, id);

/** What a new default starts from: the one that holds there until now. */
export function startOf(rows: readonly TemplateRow[], units: readonly Unit[], { departmentId, role }: TemplateScope): HomeLayout {
  const roles = role ? [role] : [];
  const holds = templateFor(rows.map(scopeOfRow), pathOf(units, departmentId), roles);
  const row = rows.find(({ id }) => id === holds?.id);
  return row ? parseLayout(row.layout).layout : builtinTemplate(roles).layout;
}
