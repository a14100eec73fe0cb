import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import { trueTypeOf } from './trueType';
import type { Outline } from './trueType';

const require = createRequire(import.meta.url);
const folder = path.dirname(require.resolve('@fontsource-variable/noto-sans-sc/package.json'));

interface Slice {
  readonly file: string;
  readonly ranges: readonly (readonly [number, number])[];
}
let slices: readonly Slice[] | null = null;
/** Slices of the page's own font by the characters they hold; those for Western languages first. */
function allSlices(): readonly Slice[] {
  if (slices) return slices;
  const named = JSON.parse(readFileSync(path.join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  const read = Object.entries(named).map(([name, ranges]) => ({
    file: path.join(folder, 'files', `noto-sans-sc-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`),
    ranges: ranges.split(',').map((range) => {
      const [from, to] = range.replace(/^U\+/i, '').split('-');
      return [parseInt(from!, 16), parseInt(to ?? from!, 16)] as const;
    }),
  }));
  slices = [...read].sort((a, b) => Number(/\d-wght/.test(a.file)) - Number(/\d-wght/.test(b.file)));
  return slices;
}

const fonts = new Map<string, Font>();
/** A slice at one weight; kept, because a firm writes with the same few characters. */
function sliceAt(file: string, weight: number): Font {
  const key = `${weight}:${file}`;
  let font = fonts.get(key);
  if (!font) {
    font = (fontkit.create(readFileSync(file)) as Font).getVariation({ wght: weight });
    fonts.set(key, font);
  }
  return font;
}

/**
 * One small TrueType font with exactly the characters of a text: the page's font comes in a hundred slices by unicode range, variable and packed,
 * which is more than a library for PDF takes. Characters that it lacks are left out and drawn as an empty box.
 */
export function fontFor(text: string, weight: number): Buffer {
  const outlines: Outline[] = [];
  const codes = [...new Set([...text].map((c) => c.codePointAt(0)!))].filter((code) => code >= 32).sort((a, b) => a - b);
  let first: Font | null = null;
  for (const code of codes) {
    const slice = allSlices().find(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to));
    const font = slice && sliceAt(slice.file, weight);
    if (!font?.hasGlyphForCodePoint(code)) continue;
    first ??= font;
    const glyph = font.glyphForCodePoint(code);
    outlines.push({ code, advance: glyph.advanceWidth, commands: glyph.path.commands });
  }
  return trueTypeOf(`YingzaoSheet${weight}`, outlines, { unitsPerEm: first?.unitsPerEm ?? 1000, ascent: first?.ascent ?? 1160, descent: first?.descent ?? -288 });
}
