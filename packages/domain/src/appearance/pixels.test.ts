import fc from 'fast-check';

import { coloursOf, distance, isHexColour, parseHex, toOklch } from './index';

/** A picture of plain fields, each `count` pixels of one colour. */
const picture = (...fields: readonly (readonly [colour: string, count: number, alpha?: number])[]): Uint8ClampedArray =>
  Uint8ClampedArray.from(fields.flatMap(([colour, count, alpha = 255]) => Array.from({ length: count }, () => [...parseHex(colour).map((c) => c * 255), alpha]).flat()));

describe('coloursOf', () => {
  it('finds the fields of a flat picture, the colourful before the grey', () => {
    const found = coloursOf(picture(['#d8d5cd', 700], ['#2f6db5', 200], ['#a5382c', 100]));
    expect(found).toHaveLength(3);
    for (const wanted of ['#d8d5cd', '#2f6db5', '#a5382c']) expect(Math.min(...found.map(({ colour }) => distance(colour, wanted)))).toBeLessThan(0.01);
    expect(toOklch(found[0]!.colour).c).toBeGreaterThan(0.1);
    expect(found.map(({ share }) => share).sort()).toEqual([0.1, 0.2, 0.7]);
  });

  it('takes the colours of a brick wall in sun and shade as few materials, not as many lights', () => {
    const brick = Array.from({ length: 60 }, (_, i) => {
      const light = 0.55 + (i % 12) * 0.05;
      return [`#${[0xa8, 0x5a, 0x40].map((c) => Math.min(255, Math.round(c * light)).toString(16).padStart(2, '0')).join('')}`, 10] as const;
    });
    const found = coloursOf(picture(...brick, ['#6fa3d8', 300]));
    expect(found.length).toBeLessThanOrEqual(5);
    const hues = found.map(({ colour }) => toOklch(colour).h);
    expect(hues.some((h) => h > 20 && h < 70)).toBe(true);
    expect(hues.some((h) => h > 230 && h < 280)).toBe(true);
  });

  it('leaves transparent pixels out and answers nothing for a picture without any other', () => {
    expect(coloursOf(picture(['#ff0000', 50, 0], ['#2f6db5', 5]))).toEqual([{ colour: '#2f6db5', share: 1 }]);
    expect(coloursOf(picture(['#ff0000', 50, 100]))).toEqual([]);
    expect(coloursOf([])).toEqual([]);
    expect(coloursOf([1, 2, 3])).toEqual([]);
  });

  it('answers one colour for a plain picture', () => {
    expect(coloursOf(picture(['#808080', 4096]))).toEqual([{ colour: '#808080', share: 1 }]);
  });

  it('answers a few real colours, all different, whatever the picture', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4000 }), fc.integer({ min: 1, max: 8 }), (pixels, most) => {
        const found = coloursOf(pixels, most);
        expect(found.length).toBeLessThanOrEqual(most);
        expect(found.every(({ colour, share }) => isHexColour(colour) && share > 0 && share <= 1)).toBe(true);
        expect(found.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
        found.forEach((a, i) => found.slice(0, i).forEach((b) => expect(distance(a.colour, b.colour)).toBeGreaterThan(0.03)));
        expect(coloursOf(pixels, most)).toEqual(found);
      }),
    );
  });
});
