export const segmentsPath = '/client-segments';
export const segmentNewPath = '/client-segments/new';
export const segmentPath = (id: string): string => `/client-segments/${id}`;
// Lists of other features under the condition of a segment.
export const clientsOfPath = (id: string): string => `/clients?segments=${id}`;
export const projectsOfPath = (id: string): string => `/projects?clientSegmentIds=${id}`;
