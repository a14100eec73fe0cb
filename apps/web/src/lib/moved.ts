/** The list with the one at a place moved by one; the same list where it cannot go further. */
export function moved<T>(list: readonly T[], at: number, by: 1 | -1): readonly T[] {
  const [one, other] = [list[at], list[at + by]];
  if (one === undefined || other === undefined) return list;
  return list.map((item, i) => (i === at ? other : i === at + by ? one : item));
}
