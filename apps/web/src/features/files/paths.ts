export const filePath = (id: string): string => `/files/${id}`;
export const projectPath = (id: string): string => `/projects/${id}`;
export const clientPath = (id: string): string => `/clients/${id}`;
