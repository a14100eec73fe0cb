import { clientGrade, clientLevel, clientType, productLine, type Catalogue } from '@yingzao/domain/catalogues';

import type { ClientFieldsInput } from '../../../generated/types.generated';
import type { Locale } from '../../../lib/locale';
import { messages } from '../messages';
import type { StoredValue } from './values';

export type ClientField = keyof (typeof messages)['zh']['clientField'];
export const isClientField = (field: string): field is ClientField => Object.hasOwn(messages.zh.clientField, field);

const catalogues = { clientType, level: clientLevel, grade: clientGrade, productLines: productLine } as unknown as Readonly<Partial<Record<string, Catalogue<string>>>>;
const named = new Set(['parentId', 'keeperId', 'groupId', 'mergedIntoId']);
const lists = new Set(['productLines', 'aliases']);
/** Fields that go back by themselves, as the form would write them. */
const plain = new Set<string>(['name', 'shortName', 'parentId', 'level', 'clientType', 'profile', 'grade', 'keeperId', 'remark'] satisfies (keyof ClientFieldsInput)[]);

/** Items of a stored list: with commas, or as JSON where an item holds one itself. */
export function itemsOf(value: string): string[] {
  if (value.startsWith('[')) {
    try {
      const parsed: unknown = JSON.parse(value);
      if (Array.isArray(parsed)) return parsed.map(String);
    } catch {
      // A text that only begins like one.
    }
  }
  return value.split(',').filter(Boolean);
}

/** How people read a stored value: null for nothing, undefined for what they may not see. */
export function readClientValue(field: string, { value, name }: StoredValue, locale: Locale): string | null | undefined {
  if (value === null || value === '') return null;
  if (named.has(field)) return name ?? undefined;
  if (lists.has(field)) return itemsOf(value).map((item) => catalogues[field]?.item(item)?.[locale] ?? item).join(locale === 'zh' ? '、' : ', ') || null;
  return catalogues[field]?.label(value, locale) ?? value;
}

/** The input that brings a value back; null for fields that do not go back alone. */
export function clientInputOf(field: string, value: string | null, name: string | null): ClientFieldsInput | null {
  if (plain.has(field)) return { [field]: value };
  if (field === 'productLines') return { productLines: itemsOf(value ?? '') };
  // A group is written by its name.
  if (field === 'groupId') return value === null ? { groupName: null } : name ? { groupName: name } : null;
  if (field === 'headquartersCityCode') return value !== null && /^\d{6}$/.test(value) ? { headquartersCityCode: value } : null;
  return null;
}
