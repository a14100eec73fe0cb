import type { ImportedThing, ImportKind } from '../../generated/types.generated';

/** Uploading, with the kind of workbook chosen already. */
export const importsPath = (kind?: ImportKind): string => (kind ? `/imports?kind=${kind}` : '/imports');
export const importPath = (id: string): string => `/imports/${id}`;

// Addresses of other parts of the page, as people see them; a feature never imports another one for them.
/** Where what was imported is found; null for what has no list of its own. */
export const thingPaths: Readonly<Record<ImportedThing, string | null>> = {
  PROJECT: '/projects',
  PROJECT_CHANGED: '/projects',
  CLIENT: '/clients',
  CLIENT_CHANGED: '/clients',
  CONTACT: null,
  EMPLOYMENT: null,
  QUOTE_VERSION: '/quotes',
  DEVELOPED_PROJECT: null,
  PARCEL: '/parcels',
  PARCEL_CHANGED: '/parcels',
  EMPLOYEE: '/people',
  EMPLOYEE_CHANGED: '/people',
  DEPARTMENT: '/departments',
};
