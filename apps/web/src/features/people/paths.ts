/** Conditions of the directory, all of them parameters of its address. */
export interface PeopleQuery {
  readonly text?: string;
  readonly departmentId?: string | null;
  readonly role?: string | null;
  readonly status?: string | null;
}

export const peoplePath = (query: PeopleQuery = {}): string => {
  const params = new URLSearchParams();
  if (query.text) params.set('q', query.text);
  if (query.departmentId) params.set('department', query.departmentId);
  if (query.role) params.set('role', query.role);
  if (query.status) params.set('status', query.status);
  const search = params.toString();
  return search ? `/people?${search}` : '/people';
};
export const personPath = (id: string): string => `/people?employee=${id}`;
export const departmentsPath = '/departments';
export const staffImportPath = '/imports?kind=EMPLOYEES';
export const accountPath = '/account';
