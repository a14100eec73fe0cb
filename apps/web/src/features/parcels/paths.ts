export const parcelsPath = '/parcels';

// Addresses of other parts of the page, as people see them; a feature never imports another one for them.
export const clientPath = (id: string): string => `/clients/${id}`;
export const importPath = '/imports?kind=PARCELS';

/** The form of a new project on this land, with what is known of it. */
export function projectNewPath(land: Readonly<Record<'clientId' | 'cityCode' | 'address' | 'landAreaM2' | 'gfaM2' | 'far', string | null>>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(land)) if (value) params.set(name, value);
  return `/projects/new?${params.toString()}`;
}
