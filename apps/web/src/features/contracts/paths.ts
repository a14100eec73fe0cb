export const contractsPath = '/contracts';
export const contractPath = (id: string): string => `/contracts/${id}`;
export const contractEditPath = (id: string): string => `/contracts/${id}/edit`;
/** The list of one project's contracts with the form of a new one over it. */
export const contractNewPath = (projectId: string): string => `/contracts?projectId=${projectId}&new=1`;

// Addresses of other parts of the page, as people see them; a feature never imports another one for them.
export const projectPath = (id: string): string => `/projects/${id}`;
export const clientPath = (id: string): string => `/clients/${id}`;
export const filePath = (id: string): string => `/files/${id}`;
export const designProjectPath = (id: string): string => `/design-projects/${id}`;
export const quotePath = (id: string): string => `/quotes/${id}`;
