import type { CustomFieldType } from '../catalogues/customFields';
import { choiceSeparators, nameKey } from './texts';
import { mostChoices, mostDecimals } from './types';
import type { CustomChoice } from './types';
import { plainText } from './values';

/** What the owner of the database says of a field. A choice without a key is new. */
export interface GivenDefinition {
  readonly type: CustomFieldType;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly help?: string | null;
  readonly group?: string | null;
  readonly unit?: string | null;
  readonly decimals?: number | null;
  readonly isRequired?: boolean | null;
  readonly choices?: readonly { readonly key?: string | null; readonly name: string; readonly nameEn?: string | null; readonly isRetired?: boolean | null }[] | null;
}

/** A definition as it is kept. What its type has no use for is empty. `keysGiven` counts the keys that its choices ever got: none comes twice. */
export interface Definition {
  readonly keysGiven: number;
  readonly type: CustomFieldType;
  readonly name: string;
  readonly nameEn: string | null;
  readonly help: string | null;
  readonly group: string | null;
  readonly unit: string | null;
  readonly decimals: number;
  readonly isRequired: boolean;
  readonly choices: readonly CustomChoice[];
}

/** What stands already: values make the type stay, and choices made of them. */
export interface Standing {
  readonly type: CustomFieldType;
  readonly isUsed: boolean;
  readonly keysGiven: number;
  readonly choices: readonly { readonly key: string; readonly isUsed: boolean }[];
}

type Code = 'REQUIRED' | 'TOO_LONG' | 'TOO_MANY' | 'OUT_OF_RANGE' | 'NOT_A_CODE' | 'DUPLICATE_NAME' | 'FIELD_IN_USE' | 'CHOICE_IN_USE' | 'CHOICE_NAME';
export interface DefinitionProblem {
  readonly code: Code;
  readonly path: readonly string[];
  readonly params?: Readonly<Record<string, string | number>>;
}

const longest = { name: 30, nameEn: 60, help: 300, group: 30, unit: 12, choice: 60 } as const;

/** A definition as it is kept and everything that is wrong with it, path by path. `standing` is null for a new field. */
export function readDefinition(given: GivenDefinition, standing: Standing | null): { readonly definition: Definition; readonly problems: readonly DefinitionProblem[] } {
  const problems: DefinitionProblem[] = [];
  const text = (value: string | null | undefined, max: number, path: readonly string[], isRequired = false): string | null => {
    const clean = plainText(value ?? '', false);
    if ([...clean].length > max) problems.push({ code: 'TOO_LONG', path, params: { max } });
    if (clean === '' && isRequired) problems.push({ code: 'REQUIRED', path });
    return clean === '' ? null : clean;
  };
  const isNumber = given.type === 'NUMBER';
  const hasChoices = given.type === 'CHOICE' || given.type === 'CHOICES';
  if (standing?.isUsed && standing.type !== given.type) problems.push({ code: 'FIELD_IN_USE', path: ['type'] });
  const decimals = isNumber ? (given.decimals ?? 0) : 0;
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > mostDecimals) problems.push({ code: 'OUT_OF_RANGE', path: ['decimals'], params: { min: 0, max: mostDecimals } });
  const unit = text(given.unit, longest.unit, ['unit']);
  const choices = hasChoices ? readChoices(given.choices ?? [], standing, text, problems) : [];
  const keysGiven = (standing?.keysGiven ?? 0) + (given.choices ?? []).filter((choice) => hasChoices && !choice.key).length;
  const definition: Definition = {
    keysGiven,
    type: given.type,
    name: text(given.name, longest.name, ['name'], true) ?? '',
    nameEn: text(given.nameEn, longest.nameEn, ['nameEn']),
    help: text(given.help, longest.help, ['help']),
    group: text(given.group, longest.group, ['group']),
    unit: isNumber ? unit : null,
    decimals,
    isRequired: given.isRequired ?? false,
    choices,
  };
  return { definition, problems };
}

type ReadText = (value: string | null | undefined, max: number, path: readonly string[], isRequired?: boolean) => string | null;

function readChoices(given: NonNullable<GivenDefinition['choices']>, standing: Standing | null, text: ReadText, problems: DefinitionProblem[]): CustomChoice[] {
  if (given.length > mostChoices) {
    problems.push({ code: 'TOO_MANY', path: ['choices'], params: { max: mostChoices } });
    return [];
  }
  const known = new Set(standing?.choices.map(({ key }) => key));
  const taken = new Map<string, number>();
  let last = standing?.keysGiven ?? 0;
  const choices = given.map((choice, at): CustomChoice => {
    const path = ['choices', String(at)];
    const name = text(choice.name, longest.choice, [...path, 'name'], true) ?? '';
    const nameEn = text(choice.nameEn, longest.choice, [...path, 'nameEn']);
    for (const [field, called] of [['name', name], ['nameEn', nameEn ?? '']] as const) {
      if (choiceSeparators.test(called)) problems.push({ code: 'CHOICE_NAME', path: [...path, field] });
      const by = nameKey(called);
      // Both names of one choice may be the same.
      if (by !== '' && (taken.get(by) ?? at) !== at) problems.push({ code: 'DUPLICATE_NAME', path: [...path, field] });
      if (by !== '') taken.set(by, at);
    }
    const key = choice.key || null;
    if (key !== null && !known.has(key)) problems.push({ code: 'NOT_A_CODE', path: [...path, 'key'] });
    return { key: key ?? `C${(last += 1)}`, name, nameEn, isRetired: choice.isRetired ?? false };
  });
  if (new Set(choices.map((c) => c.key)).size !== choices.length) problems.push({ code: 'NOT_A_CODE', path: ['choices'] });
  if (!choices.some((c) => !c.isRetired)) problems.push({ code: 'REQUIRED', path: ['choices'] });
  const kept = new Set(choices.map((c) => c.key));
  if (standing?.choices.some((c) => c.isUsed && !kept.has(c.key))) problems.push({ code: 'CHOICE_IN_USE', path: ['choices'] });
  return choices;
}
