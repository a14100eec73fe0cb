import { differingFields, sameField, type ProjectField, type ProjectValues } from './projectForm';

export type Side = 'MINE' | 'THEIRS';

/** One field in which my version and the stored one differ, and who changed it since I began. */
export interface Difference {
  readonly field: ProjectField;
  readonly changedBy: 'ME' | 'THEM' | 'BOTH';
}

/** Where two versions that grew from the same start differ. A field only one side touched is told as that side's. */
export function differences(base: ProjectValues, mine: ProjectValues, theirs: ProjectValues): Difference[] {
  return differingFields(mine, theirs).map((field) => {
    const iChanged = !sameField(field, mine, base);
    const theyChanged = !sameField(field, theirs, base);
    return { field, changedBy: iChanged && theyChanged ? 'BOTH' : theyChanged ? 'THEM' : 'ME' };
  });
}

/** Choices that lose nothing: each side's own change stands; what both changed is left to the person. */
export function startingChoices(found: readonly Difference[]): Partial<Record<ProjectField, Side>> {
  return Object.fromEntries(found.flatMap(({ field, changedBy }) => (changedBy === 'BOTH' ? [] : [[field, changedBy === 'ME' ? 'MINE' : 'THEIRS']])));
}

/** The stored version with my value wherever mine was chosen. */
export function merged(mine: ProjectValues, theirs: ProjectValues, choices: Partial<Record<ProjectField, Side>>): ProjectValues {
  const chosen = differingFields(mine, theirs).filter((field) => choices[field] === 'MINE');
  return { ...theirs, ...Object.fromEntries(chosen.map((field) => [field, mine[field]])) };
}
