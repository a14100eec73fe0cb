import { cityTier, leadSource, positioning, productLine, projectStatus, region, serviceContent, trackingStage, type Catalogue } from '@yingzao/domain/catalogues';

import type { GivenValue } from '@yingzao/domain/customFields';

import type { ProjectFieldsInput } from '../../../generated/types.generated';
import { customInput, customText, type CustomFieldInfo } from '../../../lib/customFields';
import type { Locale } from '../../../lib/locale';
import { messages } from '../messages';

export type KnownField = keyof (typeof messages)['zh']['field'];
export type KnownKind = Exclude<keyof (typeof messages)['zh']['kind'], 'other'>;

export const isKnownField = (field: string): field is KnownField => Object.hasOwn(messages.zh.field, field);
export const isKnownKind = (kind: string): kind is KnownKind => kind !== 'other' && Object.hasOwn(messages.zh.kind, kind);

const catalogues = { status: projectStatus, trackingStage, region, cityTier, positioning, productLine, source: leadSource, serviceContents: serviceContent } as unknown as Readonly<Partial<Record<string, Catalogue<string>>>>;
/** Ids that are shown by the names they stand for. */
const named = new Set(['clientId', 'marketTrackerId', 'designTrackerId']);

/** Fields that go back by themselves; a place has others that follow from it, and is changed in the form. */
const restorable = new Set<string>([
  'name', 'clientId', 'projectCompany', 'trackingStage', 'address', 'landAreaM2', 'gfaM2', 'far', 'serviceContents', 'designScope', 'positioning', 'productLine', 'source', 'sourcePerson',
  'marketTrackerId', 'designTrackerId', 'contactNote', 'contractNote', 'remark', 'registeredOn', 'nextStep', 'nextStepOn', 'expectedSignOn',
] satisfies (keyof ProjectFieldsInput)[]);

/** A custom field's value as history keeps it, as a form gives it. */
function givenOf({ type }: CustomFieldInfo, value: string | null): GivenValue {
  if (value === null || value === '') return {};
  if (type === 'YES_NO') return { flag: value === 'true' };
  if (type === 'CHOICE' || type === 'CHOICES') return { choices: value.split(',') };
  return type === 'NUMBER' ? { number: value } : type === 'DATE' ? { day: value } : { text: value };
}
export const storedText = (field: CustomFieldInfo, value: string | null, locale: Locale): string | null => customText(field, givenOf(field, value), locale) || null;

/** The input that brings the value of a custom field back; null for one that is out of use. */
export const customInputOf = (field: CustomFieldInfo, value: string | null): ProjectFieldsInput | null =>
  field.retiredAt === null ? { customFields: customInput({ [field.id]: givenOf(field, value) }, null) } : null;

export interface StoredValue {
  readonly value: string | null;
  readonly name: string | null;
}

/** How people read a stored value: null for nothing, undefined for what they may not see. */
export function readValue(field: string, { value, name }: StoredValue, locale: Locale): string | null | undefined {
  if (value === null || value === '') return null;
  if (named.has(field)) return name ?? undefined;
  const catalogue = catalogues[field];
  if (!catalogue) return value;
  return value
    .split(',')
    .map((code) => catalogue.label(code, locale))
    .join(locale === 'zh' ? '、' : ', ');
}

/** The input that brings a value back; null for fields that do not go back alone. */
export function inputOf(field: string, value: string | null): ProjectFieldsInput | null {
  if (!restorable.has(field)) return null;
  return field === 'serviceContents' ? { serviceContents: (value ?? '').split(',').filter((code) => serviceContent.has(code)) } : { [field]: value };
}
