/** Marks of a scale from 0 that a person would write: steps of 1, 2, 2.5 or 5 by powers of ten, whole numbers only. */
export function marksTo(most: number, wanted: number): number[] {
  if (!(most > 0)) return [0, 1];
  const rough = most / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((s) => s >= rough && Number.isInteger(s)) ?? 1;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, at) => at * step);
}

/** Width of a text in units of its font size: a Han character is square, others are about half of that. */
export const emsOf = (text: string): number => [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 1 : 0.56), 0);

/** The text as far as it fits, with an ellipsis where it was cut. */
export function cutTo(text: string, ems: number): string {
  if (emsOf(text) <= ems) return text;
  const chars = [...text];
  while (chars.length > 1 && emsOf(chars.join('')) > ems - 0.8) chars.pop();
  return `${chars.join('').trimEnd()}…`;
}
