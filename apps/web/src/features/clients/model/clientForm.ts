import type { ClientGrade, ClientLevel, ClientType, Influence } from '@yingzao/domain/catalogues';

import type { ClientFieldsInput } from '../../../generated/types.generated';
import { customInput, sameValues, valuesOf, type CustomValues } from '../../../lib/customFields';
import type { ClientForm_ClientFragment } from '../components/form/ClientForm.generated';

export interface ContactForm {
  /** Tells rows apart on the page; the id where there is one. */
  readonly key: string;
  readonly id: string | null;
  readonly name: string;
  readonly department: string;
  readonly title: string;
  readonly phone: string;
  readonly email: string;
  readonly birthday: string;
  readonly influence: Influence | null;
  readonly remark: string;
}

export interface DevelopedForm {
  readonly key: string;
  readonly name: string;
  readonly city: string;
  readonly gfaM2: string | null;
  readonly year: string;
  readonly designer: string;
}

export interface LandForm {
  readonly key: string;
  readonly id: string | null;
  readonly parcelNumber: string | null;
  readonly soldOn: string | null;
  readonly cityCode: string | null;
  readonly district: string;
  readonly location: string;
  readonly landAreaM2: string | null;
  readonly far: string;
  readonly priceFen: string | null;
  readonly remark: string;
}

/** What the form holds: plain JSON, an empty text where nothing is known. */
export interface ClientForm {
  readonly name: string;
  readonly shortName: string;
  readonly groupName: string;
  readonly parent: { readonly id: string; readonly name: string } | null;
  readonly level: ClientLevel | null;
  readonly clientType: ClientType | null;
  readonly headquarters: { readonly cityCode: string | null; readonly abroad: string };
  readonly profile: string;
  readonly productLines: readonly string[];
  readonly grade: ClientGrade | null;
  readonly keeper: { readonly id: string; readonly name: string } | null;
  readonly custom: CustomValues;
  readonly remark: string;
  readonly partnerDesignFirms: readonly string[];
  readonly contacts: readonly ContactForm[];
  readonly developedProjects: readonly DevelopedForm[];
  readonly landAcquisitions: readonly LandForm[];
}

export type ClientField = keyof ClientForm;

export const blankClient: ClientForm = {
  name: '',
  shortName: '',
  groupName: '',
  parent: null,
  level: null,
  clientType: null,
  headquarters: { cityCode: null, abroad: '' },
  profile: '',
  productLines: [],
  grade: null,
  keeper: null,
  custom: {},
  remark: '',
  partnerDesignFirms: [],
  contacts: [],
  developedProjects: [],
  landAcquisitions: [],
};

const newKey = (): string => `new-${Math.random().toString(36).slice(2, 10)}`;
export const blankContact = (): ContactForm => ({ key: newKey(), id: null, name: '', department: '', title: '', phone: '', email: '', birthday: '', influence: null, remark: '' });
export const blankDeveloped = (): DevelopedForm => ({ key: newKey(), name: '', city: '', gfaM2: null, year: '', designer: '' });
export const blankLand = (): LandForm => ({ key: newKey(), id: null, parcelNumber: null, soldOn: null, cityCode: null, district: '', location: '', landAreaM2: null, far: '', priceFen: null, remark: '' });

/** The stored client as the form shows it. Those who have left are history and not in the form. */
export function formOf(client: ClientForm_ClientFragment): ClientForm {
  return {
    name: client.name,
    shortName: client.shortName ?? '',
    groupName: client.group?.name ?? '',
    parent: client.parent ? { id: client.parent.id, name: client.parent.name } : null,
    level: client.level ?? null,
    clientType: client.clientType,
    headquarters: { cityCode: client.headquartersCityCode ?? null, abroad: client.headquartersCityCode ? '' : (client.headquartersCity ?? '') },
    profile: client.profile ?? '',
    productLines: client.productLines,
    grade: client.grade ?? null,
    keeper: client.keeper ? { id: client.keeper.id, name: client.keeper.name } : null,
    custom: valuesOf(client.customFields),
    remark: client.remark ?? '',
    partnerDesignFirms: client.partnerDesignFirms.map((firm) => firm.name),
    contacts: client.contacts
      .filter((contact) => contact.isCurrent)
      .map((contact) => ({
        key: contact.id,
        id: contact.id,
        name: contact.name,
        department: contact.department ?? '',
        title: contact.title ?? '',
        phone: contact.phone ?? '',
        email: contact.email ?? '',
        birthday: contact.birthday ?? '',
        influence: contact.influence ?? null,
        remark: contact.remark ?? '',
      })),
    // Saving makes these anew, so that their place tells them apart and not their id.
    developedProjects: client.developedProjects.map((project, at) => ({ key: `at-${at}`, name: project.name, city: project.city ?? '', gfaM2: project.gfaM2 ?? null, year: project.year == null ? '' : String(project.year), designer: project.designer ?? '' })),
    landAcquisitions: client.landAcquisitions.map((land) => ({
      key: land.id,
      id: land.id,
      parcelNumber: land.parcelNumber ?? null,
      soldOn: land.soldOn ?? null,
      cityCode: land.cityCode ?? null,
      district: land.district ?? '',
      location: land.location ?? '',
      landAreaM2: land.landAreaM2 ?? null,
      far: land.far ?? '',
      priceFen: land.priceFen ?? null,
      remark: land.remark ?? '',
    })),
  };
}

const isBlank = (row: object): boolean => Object.entries(row).every(([name, value]) => name === 'key' || value === null || (typeof value === 'string' && value.trim() === ''));

/** Without rows that were added and never filled in. */
export function withoutBlankRows(form: ClientForm): ClientForm {
  return {
    ...form,
    contacts: form.contacts.filter((row) => !isBlank(row)),
    developedProjects: form.developedProjects.filter((row) => !isBlank(row)),
    landAcquisitions: form.landAcquisitions.filter((row) => !isBlank(row)),
  };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Fields in which two forms differ. */
export const differing = (a: ClientForm, b: ClientForm): ClientField[] => (Object.keys(blankClient) as ClientField[]).filter((field) => (field === 'custom' ? !sameValues(a.custom ?? {}, b.custom ?? {}) : !same(a[field], b[field])));

const textOrNull = (text: string): string | null => text.trim() || null;

/** What of a row differs from the stored one; all that is filled in where there is none. */
function rowChanges<Row extends object>(row: Row, stored: Row | undefined): Partial<Row> {
  const entries = Object.entries(row) as [keyof Row, Row[keyof Row]][];
  return Object.fromEntries(entries.filter(([name, value]) => (stored ? !same(value, stored[name]) : value !== null && value !== ''))) as Partial<Row>;
}

/** Trimmed texts, null where empty; what the row does not mention stays unmentioned. */
const sent = <Row extends object>(row: Row): Row => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typeof value === 'string' ? textOrNull(value) : value])) as Row;

function withoutKey<Row extends { readonly key: string }>({ key: _key, ...rest }: Row): Omit<Row, 'key'> {
  return rest;
}

/** The input that makes `base` into `form`: only what was changed, so that nothing else can be overwritten. */
export function inputOf(base: ClientForm, form: ClientForm): ClientFieldsInput {
  const input: ClientFieldsInput = {};
  const changed = new Set(differing(base, form));
  for (const field of ['shortName', 'groupName', 'profile', 'remark'] as const) if (changed.has(field)) input[field] = textOrNull(form[field]);
  if (changed.has('name')) input.name = form.name.trim();
  if (changed.has('clientType')) input.clientType = form.clientType;
  if (changed.has('grade')) input.grade = form.grade;
  if (changed.has('parent')) input.parentId = form.parent?.id ?? null;
  if (changed.has('level')) input.level = form.level;
  if (changed.has('keeper')) input.keeperId = form.keeper?.id ?? null;
  if (changed.has('custom')) input.customFields = customInput(form.custom, base.custom ?? {});
  if (changed.has('productLines')) input.productLines = [...form.productLines];
  if (changed.has('partnerDesignFirms')) input.partnerDesignFirms = [...form.partnerDesignFirms];
  if (changed.has('headquarters')) {
    input.headquartersCityCode = form.headquarters.cityCode;
    input.overseasCity = form.headquarters.cityCode ? null : textOrNull(form.headquarters.abroad);
  }
  if (changed.has('contacts')) {
    const stored = new Map(base.contacts.map((row) => [row.key, row]));
    input.contacts = form.contacts.map((row) => ({ ...sent(rowChanges(withoutKey(row), stored.get(row.key))), ...(row.id ? { id: row.id } : {}), name: row.name.trim() }));
  }
  if (changed.has('developedProjects'))
    input.developedProjects = form.developedProjects.map(({ name, city, gfaM2, year, designer }) => ({ name: name.trim(), city: textOrNull(city), gfaM2, year: year.trim() ? Number(year) : null, designer: textOrNull(designer) }));
  if (changed.has('landAcquisitions')) {
    const stored = new Map(base.landAcquisitions.map((row) => [row.key, row]));
    input.landAcquisitions = form.landAcquisitions.map((row) => {
      const { parcelNumber: _number, ...changes } = sent(rowChanges(withoutKey(row), stored.get(row.key)));
      return { ...changes, ...(row.id ? { id: row.id } : {}) };
    });
  }
  return input;
}

interface Row {
  readonly key: string;
  readonly id: string | null;
}

/** Rows of the stored list with what one person changed in theirs: row by row and field by field. */
function mergeRows<R extends Row>(base: readonly R[], mine: readonly R[], theirs: readonly R[]): R[] {
  const was = new Map(base.map((row) => [row.key, row]));
  const own = new Map(mine.map((row) => [row.key, row]));
  const there = new Set(theirs.map((row) => row.key));
  const kept = theirs.flatMap((row) => {
    const [before, now] = [was.get(row.key), own.get(row.key)];
    if (before && !now) return [];
    return [before && now ? { ...row, ...rowChanges(now, before) } : row];
  });
  // Rows they took away stay away, unless this person changed them meanwhile; new rows come last.
  const added = mine.filter((row) => !there.has(row.key) && !same(row, was.get(row.key)));
  return [...kept, ...added];
}

/** This person's changes on top of a newer stored version. */
export function mergeForms(base: ClientForm, mine: ClientForm, theirs: ClientForm): ClientForm {
  const changed = Object.fromEntries(differing(base, mine).map((field) => [field, mine[field]])) as Partial<ClientForm>;
  return {
    ...theirs,
    ...changed,
    ...(changed.contacts ? { contacts: mergeRows(base.contacts, mine.contacts, theirs.contacts) } : {}),
    ...(changed.landAcquisitions ? { landAcquisitions: mergeRows(base.landAcquisitions, mine.landAcquisitions, theirs.landAcquisitions) } : {}),
  };
}
