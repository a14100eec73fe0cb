const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Fields in which two versions of a form differ. */
export function differing<T extends object>(a: T, b: T): (keyof T & string)[] {
  return (Object.keys(a) as (keyof T & string)[]).filter((key) => !same(a[key], b[key]));
}

/** What a person changed: the fields of `form` that are no longer as in `base`. */
export function changesOf<T extends object>(base: T, form: T): Partial<T> {
  return Object.fromEntries(differing(base, form).map((key) => [key, form[key]])) as Partial<T>;
}
