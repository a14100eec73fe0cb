import type { LeadLikeness } from '../catalogues/index';
import { coreName, nameLikeness } from './names';

/** What is compared of a lead, a project or a parcel. Cities are codes of GB/T 2260. */
export interface LeadFacts {
  readonly name: string;
  readonly client: string | null;
  readonly cityCode: string | null;
}

const order: readonly LeadLikeness[] = ['SAME_NAME', 'SIMILAR_NAME', 'SAME_CLIENT'];

/** Why two records may be one and the same; null: nothing speaks for it. Cities that are both known and differ speak against it, unless the names are the same. */
export function leadLikeness(a: LeadFacts, b: LeadFacts): LeadLikeness | null {
  const byName = nameLikeness(a.name, b.name);
  const elsewhere = a.cityCode !== null && b.cityCode !== null && a.cityCode !== b.cityCode;
  if (byName === 'SAME_NAME' || (byName !== null && !elsewhere)) return byName;
  const isSameClient = a.client !== null && b.client !== null && coreName(a.client) !== '' && coreName(a.client) === coreName(b.client);
  return isSameClient && a.cityCode !== null && a.cityCode === b.cityCode ? 'SAME_CLIENT' : null;
}

/** The strongest reasons first; equal ones stay in their order. */
export const byLikeness = <T extends { readonly reason: LeadLikeness }>(found: readonly T[]): T[] => [...found].sort((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason));
