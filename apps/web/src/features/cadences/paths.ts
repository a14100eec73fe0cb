export const cadenceTasksPath = '/cadence-tasks';
export const cadenceTaskPath = (id: string): string => `/cadence-tasks/${id}`;

// The address of another part of the page, as people see it; a feature never imports another one for it.
export const projectPath = (id: string): string => `/projects/${id}`;
