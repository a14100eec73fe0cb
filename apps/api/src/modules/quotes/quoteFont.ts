import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import woff2 from 'wawoff2';
import { trueTypeOf } from './trueType';
import type { Outline } from './trueType';

const require = createRequire(import.meta.url);
const folder = path.dirname(require.resolve('@fontsource-variable/noto-sans-sc/package.json'));

interface Slice {
  readonly file: string;
  readonly ranges: readonly (readonly [number, number])[];
}
let slices: Promise<readonly Slice[]> | null = null;
/** Slices of the page's own font by the characters they hold; those for Western languages first. */
function allSlices(): Promise<readonly Slice[]> {
  slices ??= readFile(path.join(folder, 'unicode.json'), 'utf8').then((text) => {
    const read = Object.entries(JSON.parse(text) as Record<string, string>).map(([name, ranges]) => ({
      file: path.join(folder, 'files', `noto-sans-sc-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`),
      ranges: ranges.split(',').map((range) => {
        const [from, to] = range.replace(/^U\+/i, '').split('-');
        return [parseInt(from!, 16), parseInt(to ?? from!, 16)] as const;
      }),
    }));
    return read.sort((x, y) => Number(/\d-wght/.test(x.file)) - Number(/\d-wght/.test(y.file)));
  });
  return slices;
}

const fonts = new Map<string, Promise<Font>>();
/** A slice at one weight; kept, because a firm writes with the same few characters. */
function sliceAt(file: string, weight: number): Promise<Font> {
  const key = `${weight}:${file}`;
  let font = fonts.get(key);
  if (!font) {
    font = readFile(file)
      .then((packed) => woff2.decompress(packed))
      .then((plain) => (fontkit.create(Buffer.from(plain)) as Font).getVariation({ wght: weight }));
    fonts.set(key, font);
  }
  return font;
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
  let first: Font | null = null;
  for (const code of codes) {
    const slice = slices.find(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to));
    const font = slice && (await sliceAt(slice.file, weight));
    if (!font?.hasGlyphForCodePoint(code)) continue;
    first ??= font;
    const glyph = font.glyphForCodePoint(code);
    outlines.push({ code, advance: glyph.advanceWidth, commands: glyph.path.commands });
  }
  return trueTypeOf(`YingzaoSheet${weight}`, outlines, { unitsPerEm: first?.unitsPerEm ?? 1000, ascent: first?.ascent ?? 1160, descent: first?.descent ?? -288 });
}
