import { compareText } from '../measures/decimal';
import { splitList } from './synonyms';
import type { KnownEmployee, PersonRef } from './types';

/** Which namesake is meant: the one of the market department, or the one who designs. */
export type StaffSide = 'MARKET' | 'DESIGN';

const belongs: Readonly<Record<StaffSide, (employee: KnownEmployee) => boolean>> = {
  MARKET: ({ departmentName, roles }) => (departmentName?.includes('市场') ?? false) || roles.some((role) => role.startsWith('MARKET_')),
  DESIGN: ({ departmentName, roles }) => (departmentName?.includes('设计') ?? false) || roles.includes('LEAD_DESIGNER'),
};

/** Names found, and those that no employee or more than one bears. The first person named is the owner. */
export interface StaffMatch {
  readonly people: readonly PersonRef[];
  readonly unknown: readonly string[];
  readonly ambiguous: readonly string[];
}

/** Finds employees by name; former ones count, since they once kept a project. */
export class StaffMatcher {
  readonly #byName = new Map<string, KnownEmployee[]>();

  constructor(employees: Iterable<KnownEmployee>) {
    for (const employee of employees) {
      const key = compareText(employee.name);
      this.#byName.set(key, [...(this.#byName.get(key) ?? []), employee]);
    }
  }

  /** Reads `李静` or `魏子昂/罗依然`. */
  match(text: string, side: StaffSide): StaffMatch {
    const people: PersonRef[] = [];
    const unknown: string[] = [];
    const ambiguous: string[] = [];
    for (const name of splitList(text)) {
      const named = this.#byName.get(compareText(name)) ?? [];
      const meant = named.length > 1 ? named.filter(belongs[side]) : named;
      const [employee] = meant;
      if (named.length === 0) unknown.push(name);
      else if (meant.length === 1 && employee) people.push({ id: employee.id, name: employee.name });
      else ambiguous.push(name);
    }
    return { people, unknown, ambiguous };
  }
}
