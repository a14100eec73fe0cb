/** Commands of a glyph's path, as fontkit has them; of TrueType outlines, so without cubic curves. */
interface Command {
  readonly command: string;
  readonly args: readonly number[];
}
export interface Outline {
  /** Unicode code point. */
  readonly code: number;
  readonly advance: number;
  readonly commands: readonly Command[];
}
export interface Metrics {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
}
interface Point {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}
interface Box {
  readonly xMin: number;
  readonly yMin: number;
  readonly xMax: number;
  readonly yMax: number;
}

/** Closed contours of points on and off the curve. */
function contoursOf(commands: readonly Command[]): Point[][] {
  const contours: Point[][] = [];
  const add = (x: number, y: number, on: boolean): void => void contours.at(-1)?.push({ x: Math.round(x), y: Math.round(y), on });
  for (const { command, args } of commands) {
    const [a, b, c, d] = args as [number, number, number, number];
    if (command === 'moveTo') contours.push([]);
    if (command === 'moveTo' || command === 'lineTo') add(a, b, true);
    else if (command === 'quadraticCurveTo') {
      add(a, b, false);
      add(c, d, true);
    } else if (command === 'bezierCurveTo') throw new Error('an outline with cubic curves');
  }
  for (const contour of contours) {
    const [first, last] = [contour[0], contour.at(-1)];
    if (contour.length > 1 && first && last?.on && first.x === last.x && first.y === last.y) contour.pop();
  }
  return contours.filter((contour) => contour.length > 2);
}

const u16 = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, at) => bytes.writeUInt16BE(value & 0xffff, at * 2));
  return bytes;
};
const u32 = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => bytes.writeUInt32BE(value >>> 0, at * 4));
  return bytes;
};
const padded = (bytes: Buffer, to = 4): Buffer => (bytes.length % to === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(to - (bytes.length % to))]));

/** A simple glyph with every coordinate as a word; null for one without an outline, such as a space. */
function glyphOf(contours: readonly Point[][]): { readonly data: Buffer; readonly box: Box; readonly points: number } | null {
  const points = contours.flat();
  if (points.length === 0) return null;
  const [xs, ys] = [points.map((p) => p.x), points.map((p) => p.y)];
  const box: Box = { xMin: Math.min(...xs), yMin: Math.min(...ys), xMax: Math.max(...xs), yMax: Math.max(...ys) };
  let end = -1;
  const ends = contours.map((contour) => (end += contour.length));
  const deltas = (values: readonly number[]): number[] => values.map((value, at) => value - (values[at - 1] ?? 0));
  const data = Buffer.concat([u16(contours.length, box.xMin, box.yMin, box.xMax, box.yMax, ...ends, 0), Buffer.from(points.map((p) => (p.on ? 1 : 0))), u16(...deltas(xs)), u16(...deltas(ys))]);
  return { data: padded(data), box, points: points.length };
}

/** Format 12: any code point, each group one character. */
function cmapOf(codes: readonly number[]): Buffer {
  const groups = codes.flatMap((code, at) => [code, code, at + 1]);
  return Buffer.concat([u16(0, 1, 3, 10), u32(12), u16(12, 0), u32(16 + groups.length * 4, 0, codes.length, ...groups)]);
}

function nameOf(name: string): Buffer {
  const value = Buffer.from(name, 'utf16le').swap16();
  const records = [1, 4, 6].map((id) => u16(3, 1, 0x409, id, value.length, 0));
  return Buffer.concat([u16(0, records.length, 6 + records.length * 12), ...records, value]);
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

/** A TrueType font of these characters and nothing else, as a library for PDF takes it. Glyph 0 is an empty box. */
export function trueTypeOf(name: string, outlines: readonly Outline[], { unitsPerEm, ascent, descent }: Metrics): Buffer {
  const [w, h, t] = [Math.round(unitsPerEm * 0.5), Math.round(unitsPerEm * 0.7), Math.round(unitsPerEm * 0.04)];
  const square = (x: number, y: number, s: number, u: number): Point[] => [[x, y], [x, u], [s, u], [s, y]].map(([px, py]) => ({ x: px!, y: py!, on: true }));
  const missing = [square(0, 0, w, h), square(t, t, w - t, h - t).reverse()];
  const glyphs = [{ advance: w, made: glyphOf(missing) }, ...outlines.map(({ advance, commands }) => ({ advance: Math.round(advance), made: glyphOf(contoursOf(commands)) }))];
  const boxes = glyphs.flatMap(({ made }) => (made ? [made.box] : []));
  const all: Box = { xMin: Math.min(...boxes.map((b) => b.xMin)), yMin: Math.min(...boxes.map((b) => b.yMin)), xMax: Math.max(...boxes.map((b) => b.xMax)), yMax: Math.max(...boxes.map((b) => b.yMax)) };
  let offset = 0;
  const offsets = [0, ...glyphs.map(({ made }) => (offset += made?.data.length ?? 0))];
  const mostPoints = Math.max(...glyphs.map(({ made }) => made?.points ?? 0));
  const fixed = 0x00010000;
  const tables: readonly (readonly [string, Buffer])[] = [
    ['cmap', cmapOf(outlines.map((o) => o.code))],
    ['glyf', Buffer.concat(glyphs.flatMap(({ made }) => (made ? [made.data] : [])))],
    ['head', Buffer.concat([u32(fixed, fixed, 0, 0x5f0f3cf5), u16(3, unitsPerEm), u32(0, 0, 0, 0), u16(all.xMin, all.yMin, all.xMax, all.yMax, 0, 8, 2, 1, 0)])],
    ['hhea', Buffer.concat([u32(fixed), u16(ascent, descent, 0, Math.max(...glyphs.map((g) => g.advance)), 0, 0, all.xMax, 1, 0, 0, 0, 0, 0, 0, 0, glyphs.length)])],
    ['hmtx', u16(...glyphs.flatMap(({ advance, made }) => [advance, made?.box.xMin ?? 0]))],
    ['loca', u32(...offsets)],
    ['maxp', Buffer.concat([u32(fixed), u16(glyphs.length, mostPoints, 256, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)])],
    ['name', nameOf(name)],
    ['post', Buffer.concat([u32(0x00030000, 0), u16(-100, 50), u32(0, 0, 0, 0, 0)])],
  ];
  let at = 12 + tables.length * 16;
  const directory: Buffer[] = [];
  const bodies = tables.map(([tag, bytes]) => {
    const body = padded(bytes);
    directory.push(Buffer.from(tag, 'latin1'), u32(checksum(body), at, bytes.length));
    at += body.length;
    return body;
  });
  const power = 2 ** Math.floor(Math.log2(tables.length));
  return Buffer.concat([u32(fixed), u16(tables.length, power * 16, Math.log2(power), (tables.length - power) * 16), ...directory, ...bodies]);
}
