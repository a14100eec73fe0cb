import type { CustomFieldType } from '@yingzao/domain/catalogues';

import type { CustomFieldDefinitionInput } from '../../../generated/types.generated';
import type { CustomFieldInfo } from '../../../lib/customFields';

export interface ChoiceDraft {
  /** Of a choice that is saved. */
  readonly key: string | null;
  readonly name: string;
  readonly nameEn: string;
  readonly isRetired: boolean;
}
/** What the dialog of a definition holds. Texts are as typed. */
export interface DefinitionDraft {
  readonly type: CustomFieldType;
  readonly name: string;
  readonly nameEn: string;
  readonly help: string;
  readonly group: string;
  readonly unit: string;
  readonly decimals: number;
  readonly isRequired: boolean;
  readonly choices: readonly ChoiceDraft[];
}

export const emptyChoice: ChoiceDraft = { key: null, name: '', nameEn: '', isRetired: false };
export const hasChoices = (type: CustomFieldType): boolean => type === 'CHOICE' || type === 'CHOICES';

export function draftOf(field: CustomFieldInfo | null): DefinitionDraft {
  if (!field) return { type: 'TEXT', name: '', nameEn: '', help: '', group: '', unit: '', decimals: 0, isRequired: false, choices: [] };
  const { type, name, nameEn, help, group, unit, decimals, isRequired, choices } = field;
  return { type, name, nameEn: nameEn ?? '', help: help ?? '', group: group ?? '', unit: unit ?? '', decimals, isRequired, choices: choices.map(({ key, name: called, nameEn: inEnglish, isRetired }) => ({ key, name: called, nameEn: inEnglish ?? '', isRetired })) };
}

/** Rows that nobody typed into are no choices. */
export function definitionInput({ choices, ...draft }: DefinitionDraft): CustomFieldDefinitionInput {
  return { ...draft, ...(hasChoices(draft.type) && { choices: choices.filter((c) => c.key !== null || c.name.trim() !== '') }) };
}
