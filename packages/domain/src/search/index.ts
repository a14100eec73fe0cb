import { pinyin } from 'pinyin-pro';

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Full pinyin without tones, then the initials, for search: 季晓棠 -> "jixiaotang jxt". */
export function pinyinOf(text: string): string {
  const syllables = syllablesOf(text);
  return `${syllables.join('')} ${syllables.map((s) => s[0]).join('')}`;
}

const syllablesOf = (text: string): string[] => pinyin(fold(text), { toneType: 'none', type: 'array', nonZh: 'consecutive' }).map((s) => s.trim()).filter(Boolean);

const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Pairs of neighbouring characters, and single characters as `x`: two Chinese characters make no trigram, so pairs carry the search. */
function pairs(word: string): string[] {
  const chars = [...word];
  return [...chars, ...chars.slice(1).map((c, i) => chars[i]! + c)];
}

/** What a record is found by: pairs of its texts, and pairs of the pinyin initials of each. */
export function gramsOf(...texts: readonly (string | null | undefined)[]): string[] {
  const grams = new Set<string>();
  for (const text of texts)
    for (const word of text ? words(text) : []) {
      for (const gram of pairs(word)) grams.add(gram);
      if (/\p{Script=Han}/u.test(word)) for (const gram of pairs(syllablesOf(word).map((s) => s[0]).join(''))) grams.add(gram);
    }
  return [...grams];
}

/** What must all be present for a record to match; empty when the text holds nothing to look for. */
export function wantedGrams(text: string): string[] {
  const grams = new Set<string>();
  for (const word of words(text)) {
    const chars = [...word];
    if (chars.length === 1) grams.add(chars[0]!);
    for (let i = 1; i < chars.length; i++) grams.add(chars[i - 1]! + chars[i]!);
  }
  return [...grams];
}

/**
 * How near a title is to what was typed: 0 the same, 1 begins with it (or its pinyin initials do), 2 has it inside,
 * 3 was found by something else, e.g. its number or its client.
 */
export function closeness(title: string, text: string): 0 | 1 | 2 | 3 {
  const [name, wanted] = [words(title).join(''), words(text).join('')] as const;
  if (name === wanted) return 0;
  const initials = syllablesOf(name).map((s) => s[0]).join('');
  if (name.startsWith(wanted) || initials.startsWith(wanted)) return 1;
  return name.includes(wanted) || initials.includes(wanted) ? 2 : 3;
}
