import type { ClientGrade, ClientType, Influence } from '../catalogues/clients';
import type { OpinionSection } from '../catalogues/approval';
import { compareText } from '../measures/decimal';
import type { ClientRowValues, ContactFields, EmployeeValues, ParcelValues } from './types';
import type { FieldChange } from './updates';

// What rows of the other workbooks make of records that are known: of clients with their people, of land, of colleagues. As with projects, an
// empty cell says nothing, white space is no difference, and what is listed is only added to.

/** What a row changes of a known record, for the eye; `added` are lines, such as a new contact or partner firm. */
export interface RecordEdit {
  readonly changes: readonly FieldChange[];
  readonly added: readonly { readonly field: string; readonly lines: readonly string[] }[];
}

/** What a client holds of what 客户名录 tells. */
export interface StoredClient {
  readonly name: string;
  readonly shortName: string | null;
  readonly groupName: string | null;
  readonly clientType: ClientType;
  readonly headquartersCityCode: string | null;
  /** The short name of the city, or as typed where it has no code. */
  readonly headquartersCity: string | null;
  readonly profile: string | null;
  readonly productLines: readonly string[];
  readonly grade: ClientGrade | null;
  readonly keeperId: string | null;
  readonly partnerFirms: readonly string[];
  readonly developedProjects: readonly string[];
  /** Remarks of land without a parcel number: how a directory tells of it. */
  readonly recentLand: readonly string[];
  /** People who are or were there. */
  readonly contacts: readonly StoredContact[];
}

export interface StoredContact {
  readonly id: string;
  readonly name: string;
  readonly department: string | null;
  readonly title: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly birthday: string | null;
  readonly influence: Influence | null;
  readonly remark: string | null;
  readonly isCurrent: boolean;
}

/** A contact of a row: who it is at the client, null for somebody new, and which of their facts change. */
export interface ContactEdit {
  readonly id: string | null;
  /** By the names of `StoredContact`, those only that change. */
  readonly fields: Partial<Record<(typeof personFields)[number] | (typeof postFields)[number], string>>;
  /** The person has left, and is not known to have. */
  readonly leaves: boolean;
}
export interface ClientEdit extends RecordEdit {
  readonly contact: ContactEdit | null;
}

export const personFields = ['phone', 'email', 'birthday', 'remark'] as const;
export const postFields = ['department', 'title', 'influence'] as const;
/** Fields that hold words, not codes: white space is no difference. */
const words = new Set<string>(['department', 'title', 'remark', 'shortName', 'profile', 'groupName', 'name', 'location', 'landUse', 'buyerName', 'office']);

const isSame = (field: string, one: string, other: string | null): boolean => (words.has(field) ? compareText(one) === compareText(other ?? '') : one === other);

/**
 * What the rows of one known client make of it, row by row. Somebody is found by name and telephone, else by a name that only one there has.
 * A person who stands in several rows of the sheet is told of by the first of them, as when the sheet is imported: `isFirst` says which that is.
 */
export function clientEdits(rows: readonly ClientRowValues[], stored: StoredClient, isFirst: (row: ClientRowValues) => boolean = () => true): ClientEdit[] {
  const people = matchContacts(rows.map(({ contact }) => contact), stored.contacts);
  return rows.map((row, at) => {
    const own = row.client ? clientEdit(row.client, stored) : { changes: [], added: [] };
    const contact = row.contact && contactEdit(row.contact, people[at] ?? null, isFirst(row));
    if (!contact) return { ...own, contact };
    const before = people[at];
    const changes = Object.entries(contact.fields).map(([field, to]): FieldChange => ({ field, from: before ? before[field as keyof ContactEdit['fields']] : null, to }));
    if (!before) return { changes: own.changes, added: [...own.added, { field: 'contact', lines: [[row.contact!.name, row.contact!.title, row.contact!.phone].filter(Boolean).join(' ')] }], contact };
    return { ...own, changes: [...own.changes, ...changes, ...(contact.leaves ? [{ field: 'employment', from: 'CURRENT', to: 'LEFT' }] : [])], contact };
  });
}

function matchContacts(rows: readonly (ContactFields | null)[], stored: readonly StoredContact[]): (StoredContact | null)[] {
  const free = new Set(stored);
  const found = rows.map((): StoredContact | null => null);
  const take = (at: number, contact: StoredContact | undefined): void => {
    if (!contact) return;
    free.delete(contact);
    found[at] = contact;
  };
  const sameName = (row: ContactFields): StoredContact[] => [...free].filter((contact) => compareText(contact.name) === compareText(row.name));
  for (const [at, row] of rows.entries()) if (row?.phone) take(at, sameName(row).find((contact) => contact.phone === row.phone));
  for (const [at, row] of rows.entries()) {
    if (!row || found[at]) continue;
    const others = sameName(row);
    if (others.length === 1) take(at, others[0]);
    else if (!row.phone) take(at, others.find((contact) => contact.phone === null) ?? others[0]);
  }
  return found;
}

function contactEdit(row: ContactFields, stored: StoredContact | null, isFirst: boolean): ContactEdit {
  const fields: Partial<Record<keyof ContactEdit['fields'], string>> = {};
  for (const field of [...(isFirst ? personFields : []), ...postFields]) {
    const value = row[field];
    if (value !== null && !(stored && isSame(field, value, stored[field]))) fields[field] = value;
  }
  return { id: stored?.id ?? null, fields, leaves: row.left && stored?.isCurrent === true };
}

function clientEdit(row: NonNullable<ClientRowValues['client']>, stored: StoredClient): RecordEdit {
  const changes: FieldChange[] = [];
  for (const field of ['name', 'shortName', 'groupName', 'clientType', 'profile', 'grade'] as const) {
    const value = row[field];
    if (value && !isSame(field, value, stored[field])) changes.push({ field, from: stored[field], to: value });
  }
  if (row.productLines.length > 0 && [...row.productLines].sort().join() !== [...stored.productLines].sort().join()) changes.push({ field: 'productLines', from: stored.productLines, to: row.productLines });
  if (row.headquarters?.cityCode) {
    if (row.headquarters.cityCode !== stored.headquartersCityCode) changes.push({ field: 'headquartersCityCode', from: stored.headquartersCityCode ?? stored.headquartersCity, to: row.headquarters.cityCode });
  } else {
    const city = row.headquarters?.city ?? row.headquartersText;
    if (city && !isSame('name', city, stored.headquartersCity)) changes.push({ field: 'overseasCity', from: stored.headquartersCity, to: city });
  }
  if (row.keeper && row.keeper.id !== stored.keeperId) changes.push({ field: 'keeperId', from: stored.keeperId, to: row.keeper.id });
  const added = [
    { field: 'developedProjects', lines: missing(row.developedProjects.map(({ name }) => name), stored.developedProjects) },
    { field: 'recentLand', lines: missing(row.recentLand.map(({ text }) => text), stored.recentLand) },
    { field: 'partnerFirms', lines: missing(row.partnerFirms, stored.partnerFirms) },
  ].filter(({ lines }) => lines.length > 0);
  return { changes, added };
}

/** Those of the lines that are not among the known ones. */
function missing(lines: readonly string[], known: readonly string[]): string[] {
  const keys = new Set(known.map(compareText));
  return lines.filter((line) => !keys.has(compareText(line)));
}

/** Land as it is stored; amounts in fen, areas in m2, dates ISO days. */
export type StoredParcel = { readonly [K in (typeof parcelColumns)[number]]: string | null };
const parcelWords = ['location', 'landUse', 'buyerName', 'groupName', 'remark'] as const;
const parcelNumbers = ['landAreaM2', 'gfaM2', 'far', 'premiumRate'] as const;
const parcelExact = ['soldOn', 'startPriceFen', 'priceFen', 'floorPriceFenPerM2'] as const;
export const parcelColumns = [...parcelWords, ...parcelNumbers, ...parcelExact, 'cityCode', 'city', 'district', 'clientId'] as const;

/** What a row makes of land of the same parcel number. */
export function parcelEdit(row: ParcelValues, stored: StoredParcel): RecordEdit {
  const changes: FieldChange[] = [];
  const set = (field: (typeof parcelColumns)[number], to: string | null): void => void changes.push({ field, from: stored[field], to });
  for (const field of parcelWords) if (row[field] && compareText(row[field]) !== compareText(stored[field] ?? '')) set(field, row[field]);
  for (const field of parcelNumbers) if (row[field] !== null && Number(row[field]) !== Number(stored[field] ?? NaN)) set(field, row[field]);
  for (const field of parcelExact) if (row[field] !== null && row[field] !== stored[field]) set(field, row[field]);
  if (row.place && (row.place.cityCode !== stored.cityCode || row.place.city !== stored.city)) {
    set('cityCode', row.place.cityCode);
    set('city', row.place.city);
  }
  if (row.place?.district && row.place.district !== stored.district) set('district', row.place.district);
  if (row.clientId && row.clientId !== stored.clientId) set('clientId', row.clientId);
  return { changes, added: [] };
}

/** A colleague as the directory holds them. */
export interface StoredEmployee {
  readonly name: string;
  readonly department: string | null;
  readonly title: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly office: string | null;
  readonly opinionSections: readonly OpinionSection[];
}

/**
 * What a row makes of a colleague of the same number. Roles, employment and personnel facts are left alone: they end sessions, or belong to
 * personnel only.
 */
export function employeeEdit(row: EmployeeValues, stored: StoredEmployee): RecordEdit {
  const changes: FieldChange[] = [];
  for (const field of ['name', 'department', 'title', 'phone', 'email', 'office'] as const) {
    const value = row[field];
    const before = field === 'email' ? (stored.email?.toLowerCase() ?? null) : stored[field];
    if (value && !isSame(field, value, before)) changes.push({ field, from: stored[field], to: value });
  }
  if (row.opinionSections.length > 0 && [...row.opinionSections].sort().join() !== [...stored.opinionSections].sort().join()) changes.push({ field: 'opinionSections', from: stored.opinionSections, to: row.opinionSections });
  return { changes, added: [] };
}
