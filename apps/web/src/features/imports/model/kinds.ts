import type { ImportKind } from '../../../generated/types.generated';

export const kinds: readonly ImportKind[] = ['TRACKING', 'CLIENTS', 'PARCELS', 'EMPLOYEES'];
export const isKind = (text: string | null): text is ImportKind => (kinds as readonly (string | null)[]).includes(text);

/** Kinds of workbooks that somebody with these capabilities may import. */
export function kindsFor(can: (cell: string) => boolean): readonly ImportKind[] {
  return kinds.filter((kind) => can(kind === 'EMPLOYEES' ? 'importPeople.run' : 'importBusiness.run'));
}

/** Fields by which people know a row of each kind; the first is its name. Shown as columns without being asked for. */
export const mainFields: Readonly<Record<ImportKind, readonly string[]>> = {
  TRACKING: ['name', 'client', 'city', 'landArea', 'status', 'number'],
  CLIENTS: ['name', 'clientType', 'contact', 'phone', 'number'],
  PARCELS: ['parcelNumber', 'soldOn', 'city', 'landArea', 'buyer'],
  EMPLOYEES: ['name', 'number', 'department', 'title', 'roles'],
};
