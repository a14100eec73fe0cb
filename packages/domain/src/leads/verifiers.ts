import type { Role } from '../catalogues/index';

/** Who is asked first: who keeps the database, then the market department's manager, then directors (brief 000-044). */
const order: readonly Role[] = ['MARKET_DB_OWNER', 'MARKET_MANAGER', 'DIRECTOR'];

/** Who is told of a new report: everybody of the first of these roles that anybody has. */
export function verifiersAmong(people: readonly { readonly id: string; readonly role: Role }[]): string[] {
  const role = order.find((wanted) => people.some((person) => person.role === wanted));
  return people.filter((person) => person.role === role).map((person) => person.id);
}
