export const leadsPath = '/leads';
export const leadNewPath = '/leads/new';
export const myLeadsPath = '/leads/mine';
export const leadPath = (id: string): string => `/leads/${id}`;
export const leadPhotoPath = (id: string): string => `/api/lead-photos/${id}`;

// Addresses of other parts of the page, as people see them; a feature never imports another one for them.
export const projectPath = (id: string): string => `/projects/${id}`;
export const parcelsPath = (text: string): string => `/parcels?text=${encodeURIComponent(text)}`;
