export const developmentPath = '/development';
export const developmentNewPath = '/development/new';
export const returnPath = '/development/return';
export const costsPath = '/development-costs';
export const activityPath = (id: string): string => `/development/${id}`;
export const activityEditPath = (id: string): string => `/development/${id}/edit`;

// Addresses of other parts of the page, as people see them; a feature never imports another one for them.
export const clientPath = (id: string): string => `/clients/${id}`;
export const projectPath = (id: string): string => `/projects/${id}`;
export const contractPath = (id: string): string => `/contracts/${id}`;
