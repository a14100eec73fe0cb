/** One value of a catalogue: a stable code with its two labels. `order` is the position in lists, from 1. */
export interface CatalogueItem<C extends string = string> {
  readonly code: C;
  readonly zh: string;
  readonly en: string;
  readonly group?: string;
  readonly order: number;
}

/** A closed, ordered list of coded values, used for selects, validation and documentation. */
export interface Catalogue<C extends string = string> {
  readonly name: string;
  readonly items: readonly CatalogueItem<C>[];
  readonly codes: readonly C[];
  has(value: string): value is C;
  /** The label in the given language; a code that is not in the catalogue is returned as it is. */
  label(code: C, locale: 'zh' | 'en'): string;
  item(code: string): CatalogueItem<C> | undefined;
}

/** The union of the codes of a catalogue: `CodeOf<typeof projectStatus>`. */
export type CodeOf<T> = T extends Catalogue<infer C> ? C : never;

/**
 * Builds a catalogue from rows of code, Chinese label, English label and optional group; the rows' order is kept.
 * Throws an Error when a code occurs twice.
 */
export function defineCatalogue<const C extends string>(
  name: string,
  rows: readonly (readonly [C, zh: string, en: string, group?: string])[],
): Catalogue<C> {
  const items = rows.map(([code, zh, en, group], index): CatalogueItem<C> =>
    Object.freeze({ code, zh, en, ...(group === undefined ? {} : { group }), order: index + 1 }),
  );
  // A Map, so that a value such as "constructor" is never taken for a code.
  const byCode = new Map<string, CatalogueItem<C>>();
  for (const item of items) {
    if (byCode.has(item.code)) throw new Error(`Catalogue ${name} has the code ${item.code} twice`);
    byCode.set(item.code, item);
  }
  return Object.freeze({
    name,
    items: Object.freeze(items),
    codes: Object.freeze(items.map((item) => item.code)),
    has: (value: string): value is C => byCode.has(value),
    label: (code: C, locale: 'zh' | 'en') => byCode.get(code)?.[locale] ?? code,
    item: (code: string) => byCode.get(code),
  });
}
