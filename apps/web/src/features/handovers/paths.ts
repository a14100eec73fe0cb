export const handoversPath = '/handovers';
export const handoverNewPath = '/handovers/new';
export const handoverPath = (id: string): string => `/handovers/${id}`;

// Addresses of other parts of the page, as people see them; a feature never imports another one for them.
export const projectPath = (id: string): string => `/projects/${id}`;
export const clientPath = (id: string): string => `/clients/${id}`;
export const activityPath = (id: string): string => `/development/${id}`;
export const leadPath = (id: string): string => `/leads/${id}`;
export const contractPath = (id: string): string => `/contracts/${id}`;
