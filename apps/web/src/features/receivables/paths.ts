export const receivablesPath = '/receivables';

// Addresses of other parts of the page, as people see them; a feature never imports another one for them.
export const contractPath = (id: string): string => `/contracts/${id}`;
