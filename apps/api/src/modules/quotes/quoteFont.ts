import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Font } from 'fontkit';
import { trueTypeOf } from './trueType';
import type { Outline } from './trueType';

const require = createRequire(import.meta.url);
const folder = path.dirname(require.resolve('@fontsource-variable/noto-sans-sc/package.json'));

interface Slice {
  readonly file: string;
  readonly ranges: readonly (readonly [number, number])[];
}
/** What was made once stays; what failed is tried anew. */
function kept<T>(store: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = store.get(key);
  if (known) return known;
  const made = make();
  store.set(key, made);
  made.catch(() => store.delete(key));
  return made;
}

const lists = new Map<string, Promise<readonly Slice[]>>();
/** Slices of the page's own font by the characters they hold; those for Western languages first. */
function allSlices(): Promise<readonly Slice[]> {
  return kept(lists, folder, async () => {
    const text = await readFile(path.join(folder, 'unicode.json'), 'utf8');
    const read = Object.entries(JSON.parse(text) as Record<string, string>).map(([name, ranges]) => ({
      file: path.join(folder, 'files', `noto-sans-sc-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`),
      ranges: ranges.split(',').map((range) => {
        const [from, to] = range.replace(/^U\+/i, '').split('-');
        return [parseInt(from!, 16), parseInt(to ?? from!, 16)] as const;
      }),
    }));
    return read.sort((x, y) => Number(/\d-wght/.test(x.file)) - Number(/\d-wght/.test(y.file)));
  });
}

let unpacking: Promise<unknown> = Promise.resolve();
/** One after the other: what the library gives lies in its own memory, where the next one overwrites it. */
function unpack(packed: Uint8Array): Promise<Buffer> {
  const made = unpacking.then(() => import('wawoff2/decompress.js')).then(async ({ default: decompress }) => Buffer.from(await decompress(packed)));
  unpacking = made.catch(() => undefined);
  return made;
}

const fonts = new Map<string, Promise<Font>>();
/** A slice at one weight; kept, because a firm writes with the same few characters. */
function sliceAt(file: string, weight: number): Promise<Font> {
  return kept(fonts, `${weight}:${file}`, async () => {
    // With the first document: a process that makes none does not hold them.
    const [{ create }, plain] = await Promise.all([import('fontkit'), readFile(file).then(unpack)]);
    return (create(plain) as Font).getVariation({ wght: weight });
  });
}

/**
 * One small TrueType font with exactly the characters of a text: the page's font comes in a hundred slices by unicode range, variable and packed,
 * which is more than a library for PDF takes. Characters that it lacks are left out and drawn as an empty box.
 * @param weight 100 to 900
 */
export async function fontFor(text: string, weight: number): Promise<Buffer> {
  const outlines: Outline[] = [];
  const codes = [...new Set([...text].map((c) => c.codePointAt(0)!))].filter((code) => code >= 32).sort((a, b) => a - b);
  const slices = await allSlices();
  const fileOf = codes.map((code) => slices.find(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to))?.file);
  const files = [...new Set(fileOf)].filter((file) => file !== undefined);
  const fontOf = new Map(await Promise.all(files.map(async (file) => [file, await sliceAt(file, weight)] as const)));
  let first: Font | null = null;
  for (const [i, code] of codes.entries()) {
    const font = fontOf.get(fileOf[i] ?? '');
    if (!font?.hasGlyphForCodePoint(code)) continue;
    first ??= font;
    const glyph = font.glyphForCodePoint(code);
    outlines.push({ code, advance: glyph.advanceWidth, commands: glyph.path.commands });
  }
  return trueTypeOf(`YingzaoSheet${weight}`, outlines, { unitsPerEm: first?.unitsPerEm ?? 1000, ascent: first?.ascent ?? 1160, descent: first?.descent ?? -288 });
}
