export const boardsPath = '/statistics/boards';
export const boardPath = (id: string): string => `${boardsPath}/${id}`;
