export const formulaPath = '/rating-formula';
// Of another feature, as people see it.
export const segmentPath = (id: string): string => `/client-segments/${id}`;
