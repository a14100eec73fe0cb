export const cardPath = (code: string): string => `/home-cards/${code}`;
