export const projectPath = (id: string): string => `/projects/${id}`;

/** Parameter of the record's address that opens a touch of one's own. */
export const touchParameter = 'touch';
/** The record that a touch stands on, with the touch open. */
export const touchPath = ({ id, project, client }: { readonly id: string; readonly project?: { readonly id: string } | null; readonly client?: { readonly id: string } | null }): string =>
  `${project ? projectPath(project.id) : `/clients/${client?.id ?? ''}`}?${touchParameter}=${id}`;
