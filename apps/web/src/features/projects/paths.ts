export const projectsPath = '/projects';
export const projectBoardPath = '/projects/board';
export const projectCalendarPath = '/projects/calendar';
export const projectNewPath = '/projects/new';
export const stageProbabilitiesPath = '/stage-probabilities';
export const projectPath = (id: string): string => `/projects/${id}`;
export const projectEditPath = (id: string): string => `/projects/${id}/edit`;

// Addresses of other parts of the page, as people see them; a feature never imports another one for them.
export const clientPath = (id: string): string => `/clients/${id}`;
export const clientNewPath = '/clients/new';
export const quotePath = (id: string): string => `/quotes/${id}`;
export const quoteNewPath = (projectId: string): string => `/quotes?projectId=${projectId}&new=1`;
export const contractPath = (id: string): string => `/contracts/${id}`;
export const contractNewPath = (projectId: string): string => `/contracts?projectId=${projectId}&new=1`;
