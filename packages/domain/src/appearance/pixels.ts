import { fromOklch, toHex, toOklab, type Rgb } from './colour';

/** A colour found in a picture. */
export interface PictureColour {
  /** `#rrggbb`, a real colour of the picture's middle tones. */
  readonly colour: string;
  /** Share of the picture's pixels, 0..1. */
  readonly share: number;
}

interface Box {
  /** Counts and OKLab coordinates of the colours inside, four numbers each: l, a, b, count. */
  readonly cells: readonly (readonly [number, number, number, number])[];
  readonly weight: number;
}

const weigh = (cells: Box['cells']): Box => ({ cells, weight: cells.reduce((sum, cell) => sum + cell[3], 0) });

function spreadOf({ cells, weight }: Box, axis: 0 | 1 | 2): number {
  const mean = cells.reduce((sum, cell) => sum + cell[axis] * cell[3], 0) / weight;
  const variance = cells.reduce((sum, cell) => sum + (cell[axis] - mean) ** 2 * cell[3], 0);
  // Hue matters more than light and shade: a lit and a shaded wall are one material.
  return variance * (axis === 0 ? 0.35 : 1);
}

/** Cuts a box at the mean of the axis along which its colours differ most. */
function cut(box: Box): readonly [Box, Box] | null {
  const axis = ([0, 1, 2] as const).reduce<0 | 1 | 2>((best, next) => (spreadOf(box, next) > spreadOf(box, best) ? next : best), 0);
  const mean = box.cells.reduce((sum, cell) => sum + cell[axis] * cell[3], 0) / box.weight;
  const low = box.cells.filter((cell) => cell[axis] <= mean);
  const high = box.cells.filter((cell) => cell[axis] > mean);
  return low.length > 0 && high.length > 0 ? [weigh(low), weigh(high)] : null;
}

const unrest = (box: Box): number => ([0, 1, 2] as const).reduce<number>((sum, axis) => sum + spreadOf(box, axis), 0);

/**
 * The leading colours of a picture, the best accents first: boxes in OKLab are cut where colours differ most, each box
 * answers its mean, near doubles are joined. Colourful ones come before greys, larger before smaller.
 * @param pixels RGBA bytes as of a canvas; pixels that are more than half transparent do not count
 * @param most how many colours at most
 * @returns empty for a picture without any opaque pixel
 */
export function coloursOf(pixels: ArrayLike<number>, most = 6): readonly PictureColour[] {
  // 5 bits a channel: what differs less is one colour, and 32 768 buckets bound the work for any picture.
  const buckets = new Map<number, [r: number, g: number, b: number, count: number]>();
  let total = 0;
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    if (pixels[at + 3]! < 128) continue;
    const [r, g, b] = [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!];
    const key = ((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3);
    const bucket = buckets.get(key);
    if (bucket) {
      bucket[0] += r;
      bucket[1] += g;
      bucket[2] += b;
      bucket[3] += 1;
    } else buckets.set(key, [r, g, b, 1]);
    total += 1;
  }
  if (total === 0) return [];
  const cells = [...buckets.values()].map(([r, g, b, n]) => {
    const rgb: Rgb = [r / n / 255, g / n / 255, b / n / 255];
    return [...toOklab(toHex(rgb)), n] as const;
  });
  let boxes = [weigh(cells)];
  while (boxes.length < most * 3) {
    const next = boxes.map((box) => ({ box, parts: cut(box), unrest: unrest(box) })).filter(({ parts, unrest: u }) => parts && u / total > 0.00002);
    if (next.length === 0) break;
    const chosen = next.reduce((best, one) => (one.unrest > best.unrest ? one : best));
    boxes = [...boxes.filter((box) => box !== chosen.box), ...chosen.parts!];
  }
  const found = boxes
    .map(({ cells: inside, weight }) => {
      const mean = ([0, 1, 2] as const).map((axis) => inside.reduce((sum, cell) => sum + cell[axis] * cell[3], 0) / weight) as [number, number, number];
      return { mean, share: weight / total, chroma: Math.hypot(mean[1], mean[2]) };
    })
    .sort((a, b) => rank(b) - rank(a));
  const kept: typeof found = [];
  for (const one of found) {
    if (kept.length >= most) break;
    if (kept.every((other) => Math.hypot(one.mean[0] - other.mean[0], 2 * (one.mean[1] - other.mean[1]), 2 * (one.mean[2] - other.mean[2])) > 0.1)) kept.push(one);
  }
  return kept.map(({ mean: [l, a, b], share }) => ({ colour: fromOklch({ l, c: Math.hypot(a, b), h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 }), share }));
}

/** How good an accent a colour makes: colourful, of middle lightness, and more than a speck. */
function rank({ mean, share, chroma }: { mean: readonly number[]; share: number; chroma: number }): number {
  const middle = 1 - Math.abs(mean[0]! - 0.55);
  return Math.min(chroma, 0.2) * 4 * middle + Math.sqrt(share) * 0.35;
}
