import { fileCategory } from '../catalogues/index';
import type { FileCategory, LeadSource, ProjectStatus } from '../catalogues/index';

/** A project of this status, and of this source where one is named, should have a document of this category. */
export interface RequiredFile {
  readonly status: ProjectStatus;
  readonly source: LeadSource | null;
  readonly category: FileCategory;
}

const required = (status: ProjectStatus, categories: readonly FileCategory[], source: LeadSource | null = null): RequiredFile[] => categories.map((category) => ({ status, source, category }));

/** Industry practice: what the file of a commission is expected to hold by the time it stands where it does. */
export const requiredFiles: readonly RequiredFile[] = [
  ...required('TRACKING', ['BRIEF', 'SITE_DATA']),
  ...required('TRACKING', ['TENDER_DOCUMENT'], 'TENDER'),
  ...required('WON', ['BRIEF', 'SITE_DATA', 'PROPOSAL', 'QUOTATION', 'CONTRACT']),
  ...required('WON', ['TENDER_DOCUMENT'], 'TENDER'),
  ...required('LOST', ['PROPOSAL']),
];

/**
 * Categories of which a project should have a document, in the order of the catalogue: what practice expects of its status, and what the
 * firm's own gate before that status asks for.
 */
export function expectedCategories({ status, source }: { readonly status: ProjectStatus; readonly source: LeadSource | null }, gated: readonly FileCategory[]): FileCategory[] {
  const wanted = new Set<FileCategory>([...gated, ...requiredFiles.filter((rule) => rule.status === status && (rule.source === null || rule.source === source)).map((rule) => rule.category)]);
  return fileCategory.codes.filter((category) => wanted.has(category));
}

/** Categories that a project should have and does not, in the order of the catalogue. */
export function missingCategories(project: { readonly status: ProjectStatus; readonly source: LeadSource | null }, present: Iterable<FileCategory>, gated: readonly FileCategory[] = []): FileCategory[] {
  const there = new Set(present);
  return expectedCategories(project, gated).filter((category) => !there.has(category));
}
