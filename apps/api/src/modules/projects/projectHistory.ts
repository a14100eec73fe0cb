import type { ProjectChangeRow } from './projects.entity';

/** One field of a change, as it is stored. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(String).join(',');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Every field that the change touched, in the order it was saved; of lists kept elsewhere, such as contacts, only that they changed. */
export function fieldChanges({ before, after, fields }: Pick<ProjectChangeRow, 'before' | 'after' | 'fields'>): FieldChange[] {
  const names = new Set([...fields, ...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...names].map((field) => ({ field, before: textOf(before?.[field]), after: textOf(after?.[field]) }));
}
