import type { Locale } from '../../../lib/locale';
import type { UserErrorLike } from '../../../lib/userErrors';
import { inputOf, isSame, valueOf, type EditField, type EditProject, type EditValue } from './editFields';

/** More than this the server does not change at once. */
export const mostAtOnce = 500;

/** One row of a preview. */
export interface BulkRow {
  readonly project: EditProject;
  readonly before: EditValue;
  readonly isSame: boolean;
  /** Why the server would not change it. */
  readonly refusal: string | null;
}

/** Projects that the change means, in the order in which they are sent: those that are so already are left out. */
export const changing = (projects: readonly EditProject[], field: EditField, value: EditValue, locale: Locale): readonly EditProject[] => projects.filter((project) => !isSame(valueOf(project, field, locale), value));

export const itemsOf = (projects: readonly EditProject[], field: EditField, value: EditValue) => projects.map(({ id, version }) => ({ id, expectedVersion: version, fields: inputOf(field, value) }));

/** The same change back: each its own value, on the version it has now. */
export function itemsBack(before: readonly EditProject[], now: readonly EditProject[], field: EditField, locale: Locale) {
  const versions = new Map(now.map(({ id, version }) => [id, version]));
  return before.map((project) => ({ id: project.id, expectedVersion: versions.get(project.id) ?? 0, fields: inputOf(field, valueOf(project, field, locale)) }));
}

/** Refusals by project, from errors with paths such as `items.3.fields.nextStepOn` over the projects that were sent. */
export function refusalsOf(sent: readonly EditProject[], errors: readonly UserErrorLike[]): ReadonlyMap<string, string> {
  const refusals = new Map<string, string>();
  for (const { path, message } of errors) {
    const project = path[0] === 'items' ? sent[Number(path[1])] : undefined;
    if (project && !refusals.has(project.id)) refusals.set(project.id, message);
  }
  return refusals;
}

/** The preview: refused ones first, then what changes, then what is so already. */
export function previewOf(projects: readonly EditProject[], field: EditField, value: EditValue, refusals: ReadonlyMap<string, string>, locale: Locale): readonly BulkRow[] {
  const rows = projects.map((project): BulkRow => {
    const before = valueOf(project, field, locale);
    return { project, before, isSame: isSame(before, value), refusal: refusals.get(project.id) ?? null };
  });
  const place = (row: BulkRow): number => (row.refusal ? 0 : row.isSame ? 2 : 1);
  return [...rows].sort((a, b) => place(a) - place(b));
}
