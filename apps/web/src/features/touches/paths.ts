export const projectPath = (id: string): string => `/projects/${id}`;
