export const boardsPath = '/statistics/boards';
export const packFilePath = (id: string, format: 'pdf' | 'xlsx', locale: string): string => `/api/statistics-packs/${id}/${format}?lang=${locale}`;
export const boardPath = (id: string): string => `${boardsPath}/${id}`;
