export const quotesPath = '/quotes';
export const quotePath = (id: string): string => `/quotes/${id}`;
/** The list of one project's quotes with the form of a new one over it. */
export const quoteNewPath = (projectId: string): string => `/quotes?projectId=${projectId}&new=1`;

// Addresses of other parts of the page, as people see them; a feature never imports another one for them.
export const projectPath = (id: string): string => `/projects/${id}`;
