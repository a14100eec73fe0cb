import { comparableName } from '../projects/index';

/** Legal forms wherever they stand: 海岳置业有限公司（苏州） has one in the middle. */
const legalForms = /(股份|责任)?有限(责任)?公司|股份公司|\bco\.?,?\s*ltd\.?|\b(inc|llc|ltd|limited|corp)\b\.?/g;
/** What companies add to their name without becoming others. */
const tails = /(集团|控股|公司)+$/;
const brackets = /[[\]{}<>《》〈〉【】〔〕「」『』“”"'‘’:：;；/\\|_#*~!?？！]/g;

/**
 * What is left of a name for comparison: without legal form, 集团 and 公司 at the end, brackets, punctuation and white space.
 * 海岳置业（苏州）有限公司 and 海岳置业有限公司(苏州) are both 海岳置业苏州. A name that is nothing else stays as it is. The database says the same in `core_name`.
 */
export function coreName(name: string): string {
  const plain = comparableName(name.normalize('NFKC').toLowerCase().replace(legalForms, '').replace(brackets, ''));
  const core = plain.replace(tails, '');
  return core || plain || comparableName(name);
}

/** Pairs of neighbouring characters with how often each occurs. */
function pairs(chars: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 1; at < chars.length; at++) {
    const pair = chars[at - 1]! + chars[at]!;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** How much of two texts is alike, 0 to 1: shared pairs of characters (Sørensen and Dice). */
export function alikeness(a: string, b: string): number {
  if (a === b) return 1;
  const [x, y] = [[...a], [...b]];
  if (x.length < 2 || y.length < 2) return 0;
  const [ours, theirs] = [pairs(x), pairs(y)];
  let shared = 0;
  for (const [pair, count] of ours) shared += Math.min(count, theirs.get(pair) ?? 0);
  return (2 * shared) / (x.length + y.length - 2);
}

/** Below this share of pairs two names are different ones; 滨江云庭 and 滨江云庭二期 share 0.75, 滨江云庭 and 滨江一号 a third. */
const near = 0.6;
/** A name of so many characters inside another is more than a common word. */
const telling = 4;

/** Whether two names are the same or nearly so. */
export function nameLikeness(a: string, b: string): 'SAME_NAME' | 'SIMILAR_NAME' | null {
  const [x, y] = [coreName(a), coreName(b)];
  if (x === '' || y === '') return null;
  if (x === y) return 'SAME_NAME';
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return ([...short].length >= telling && long.includes(short)) || alikeness(x, y) >= near ? 'SIMILAR_NAME' : null;
}

/** Parts of a name by which records with a similar one are looked up: both halves, or the whole of a short one. */
export function lookUps(name: string): string[] {
  const chars = [...coreName(name)];
  if (chars.length < 4) return chars.length > 0 ? [chars.join('')] : [];
  const middle = Math.ceil(chars.length / 2);
  return [chars.slice(0, middle).join(''), chars.slice(-middle).join('')];
}
