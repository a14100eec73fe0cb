/** Which columns of a table stand where, how wide, and how many of the first stay in sight. */
export interface TableLayout {
  /** Keys in order; the first column of a table is always among them. */
  readonly shown: readonly string[];
  /** px by key; a column without has the width of what is in it. */
  readonly widths: Readonly<Record<string, number>>;
  /** Columns from the left that do not scroll away; at least one. */
  readonly frozen: number;
}

export const leastWidth = 64;
export const mostWidth = 720;
export const mostFrozen = 4;

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(Math.round(value), least), most);
export const fittingWidth = (px: number): number => clamp(px, leastWidth, mostWidth);

/** The layout as a text for an address: keys with commas, `*` behind frozen ones, `.240` for a width, e.g. `NAME*.240,status`. */
export function writeLayout({ shown, widths, frozen }: TableLayout): string {
  return shown.map((key, at) => `${key}${at < frozen && frozen > 1 ? '*' : ''}${widths[key] ? `.${widths[key]}` : ''}`).join(',');
}

/** What an address says; null where it names no column that there is. */
export function readLayout(text: string | null, keys: readonly string[]): TableLayout | null {
  const shown: string[] = [];
  const widths: Record<string, number> = {};
  let stars = 0;
  for (const part of (text ?? '').split(',')) {
    const [, key = '', star, width] = /^(\w+)(\*)?(?:\.(\d{1,4}))?$/.exec(part) ?? [];
    if (!keys.includes(key) || shown.includes(key)) continue;
    if (star && stars === shown.length) stars += 1;
    if (width) widths[key] = fittingWidth(Number(width));
    shown.push(key);
  }
  return shown.length > 0 ? { shown, widths, frozen: clamp(stars, 1, mostFrozen) } : null;
}
