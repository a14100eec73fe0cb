import { positioning, productLine, trackingStage, type Catalogue } from '@yingzao/domain/catalogues';

import type { ProjectFieldsInput } from '../../../generated/types.generated';
import type { Locale } from '../../../lib/locale';
import type { EditValues_ProjectFragment } from '../components/table/EditValues.generated';

/** Simple facts that are changed where they are shown, one project or many. */
export const editFields = ['nextStep', 'nextStepOn', 'expectedSignOn', 'marketTracker', 'designTracker', 'trackingStage', 'productLine', 'positioning', 'remark'] as const;
export type EditField = (typeof editFields)[number];
export type EditProject = EditValues_ProjectFragment;

/** What stands in a field: what is saved, and how people read it. Null is nothing. */
export type EditValue = { readonly value: string; readonly label: string } | null;

const catalogues = { trackingStage, productLine, positioning } as unknown as Readonly<Partial<Record<EditField, Catalogue<string>>>>;
const lengths: Readonly<Partial<Record<EditField, number>>> = { nextStep: 500, remark: 4000 };

export type EditKind = { readonly kind: 'TEXT'; readonly length: number } | { readonly kind: 'DATE' } | { readonly kind: 'PERSON' } | { readonly kind: 'CODE'; readonly catalogue: Catalogue<string> };

export function kindOf(field: EditField): EditKind {
  const catalogue = catalogues[field];
  if (catalogue) return { kind: 'CODE', catalogue };
  if (field === 'nextStepOn' || field === 'expectedSignOn') return { kind: 'DATE' };
  if (field === 'marketTracker' || field === 'designTracker') return { kind: 'PERSON' };
  return { kind: 'TEXT', length: lengths[field] ?? 500 };
}

export function valueOf(project: EditProject, field: EditField, locale: Locale): EditValue {
  const kind = kindOf(field);
  if (kind.kind === 'PERSON') {
    const person = project[field as 'marketTracker' | 'designTracker'];
    return person ? { value: person.id, label: person.name } : null;
  }
  const value = project[field as Exclude<EditField, 'marketTracker' | 'designTracker'>];
  if (!value) return null;
  return { value, label: kind.kind === 'CODE' ? kind.catalogue.label(value, locale) : value };
}

export const isSame = (a: EditValue, b: EditValue): boolean => (a?.value ?? null) === (b?.value ?? null);

/** The field as the server takes it. */
export function inputOf(field: EditField, value: EditValue): ProjectFieldsInput {
  const name = field === 'marketTracker' || field === 'designTracker' ? `${field}Id` : field;
  return { [name]: value?.value ?? null };
}

/** The field that an error of the server is about; null for another one. */
export function fieldOf(name: string): EditField | null {
  return editFields.find((field) => field === name || `${field}Id` === name) ?? null;
}
