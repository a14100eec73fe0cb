export const clientsPath = '/clients';
export const clientNewPath = '/clients/new';
export const clientTreePath = '/clients/tree';
export const clientSegmentsPath = '/client-segments';
export const clientDuplicatesPath = '/clients/duplicates';
export const clientPath = (id: string): string => `/clients/${id}`;
export const partnerFirmPath = (id: string): string => `/partner-firms/${id}`;
export const clientEditPath = (id: string): string => `/clients/${id}/edit`;

// Addresses of other parts of the page, as people see them; a feature never imports another one for them.
export const projectPath = (id: string): string => `/projects/${id}`;
export const quotePath = (id: string): string => `/quotes/${id}`;
export const contractPath = (id: string): string => `/contracts/${id}`;
export const activityPath = (id: string): string => `/development/${id}`;
export const leadPath = (id: string): string => `/leads/${id}`;

/** The form of a new project of this client, with what is known of the land it stands on. */
export function projectNewPath(clientId: string, land: Readonly<Record<string, string | null | undefined>> = {}): string {
  const params = new URLSearchParams({ clientId });
  for (const [name, value] of Object.entries(land)) if (value) params.set(name, value);
  return `/projects/new?${params.toString()}`;
}
