export const designProjectsPath = '/design-projects';
export const designProjectPath = (id: string, tab?: string): string => (tab ? `/design-projects/${id}?tab=${tab}` : `/design-projects/${id}`);

// Addresses of other parts of the page, as people see them; a feature never imports another one for them.
export const receivablesPath = (text: string): string => `/receivables?text=${encodeURIComponent(text)}`;
export const projectPath = (id: string): string => `/projects/${id}`;
