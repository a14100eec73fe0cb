const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Facts that only say something together, such as a city and its code. */
export type FactGroups<K extends string> = readonly (readonly K[])[];

/**
 * What a client takes over from another that turned out to be the same: its own facts win, empty ones are filled.
 * @returns the filled facts with their new values; a group is filled when all of it is empty.
 */
export function filledFrom<K extends string>(groups: FactGroups<K>, own: Readonly<Record<K, unknown>>, other: Readonly<Record<K, unknown>>): Partial<Record<K, unknown>> {
  const filled: Partial<Record<K, unknown>> = {};
  for (const group of groups) {
    if (!group.every((key) => isEmpty(own[key]))) continue;
    for (const key of group) if (!isEmpty(other[key])) filled[key] = other[key];
  }
  return filled;
}

/** The other names of a client after it took over another: each once, without its own. */
export function aliasesAfter(own: { readonly name: string; readonly aliases: readonly string[] }, other: { readonly name: string; readonly shortName: string | null; readonly number: string | null; readonly aliases: readonly string[] }): string[] {
  const all = [...own.aliases, other.name, ...(other.shortName ? [other.shortName] : []), ...(other.number ? [other.number] : []), ...other.aliases];
  return [...new Set(all)].filter((alias) => alias !== own.name);
}
