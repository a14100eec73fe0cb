/** `#rrggbb`, either case. */
export function isHexColour(value: unknown): value is string {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);
}

/** Red, green and blue, each 0..1, gamma-encoded as in CSS. */
export type Rgb = readonly [number, number, number];

const clamp01 = (n: number): number => Math.min(1, Math.max(0, n));

/** Reads `#rrggbb`; throws a RangeError for anything else. */
export function parseHex(hex: string): Rgb {
  if (!isHexColour(hex)) throw new RangeError(`not a #rrggbb colour: ${hex}`);
  const n = Number.parseInt(hex.slice(1), 16);
  return [((n >> 16) & 255) / 255, ((n >> 8) & 255) / 255, (n & 255) / 255];
}

export function toHex(rgb: Rgb): string {
  return `#${rgb.map((c) => Math.round(clamp01(c) * 255).toString(16).padStart(2, '0')).join('')}`;
}

/** sRGB channel to linear light, the curve of WCAG 2.x and of CSS. */
export const toLinear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
export const toGamma = (c: number): number => (c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055);

// A theme weighs the same few grounds against hundreds of candidates.
const weighed = new Map<string, number>();

/** Relative luminance of WCAG 2.x, 0 (black) to 1 (white). */
export function luminance(hex: string): number {
  const known = weighed.get(hex);
  if (known !== undefined) return known;
  const [r, g, b] = parseHex(hex).map(toLinear) as unknown as Rgb;
  const light = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  if (weighed.size > 4000) weighed.clear();
  weighed.set(hex, light);
  return light;
}

/** Contrast ratio of WCAG 2.x, 1..21; the order of the two colours does not matter. */
export function contrast(a: string, b: string): number {
  const la = luminance(a);
  const lb = luminance(b);
  return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
}

/** AA for body text. */
export const AA_TEXT = 4.5;
/** AA for large text, icons and shapes that carry meaning. */
export const AA_SHAPE = 3;

/** `share` of `over` laid on `base`, as an opaque colour; share 0..1. */
export function mix(base: string, over: string, share: number): string {
  const a = parseHex(base);
  const b = parseHex(over);
  return toHex([0, 1, 2].map((i) => a[i]! * (1 - share) + b[i]! * share) as unknown as Rgb);
}

/** Lightness 0..1, chroma 0.., hue in degrees: equal steps look equal, so a hue survives a change of lightness. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

export function toOklab(hex: string): readonly [l: number, a: number, b: number] {
  const [r, g, b] = parseHex(hex).map(toLinear) as unknown as Rgb;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

export function toOklch(hex: string): Oklch {
  const [l, a, b] = toOklab(hex);
  return { l, c: Math.hypot(a, b), h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

function oklchToRgb({ l, c, h }: Oklch): Rgb {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const l3 = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m3 = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s3 = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l3 - 3.3077115913 * m3 + 0.2309699292 * s3,
    -1.2684380046 * l3 + 2.6097574011 * m3 - 0.3413193965 * s3,
    -0.0041960863 * l3 - 0.7034186147 * m3 + 1.707614701 * s3,
  ].map((linear) => toGamma(Math.max(0, linear))) as unknown as Rgb;
}

/** The nearest colour a screen can show: lightness and hue are kept, chroma gives way. */
export function fromOklch(colour: Oklch): string {
  const fits = (c: number): Rgb | null => {
    const rgb = oklchToRgb({ ...colour, c });
    return rgb.every((v) => v >= -0.0005 && v <= 1.0005) ? rgb : null;
  };
  const whole = fits(colour.c);
  if (whole) return toHex(whole);
  let low = 0;
  let high = colour.c;
  for (let i = 0; i < 16; i += 1) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return toHex(oklchToRgb({ ...colour, c: low }));
}

/** How far apart two colours look, 0 (equal) to about 1 (black and white). */
export function distance(a: string, b: string): number {
  const x = toOklab(a);
  const y = toOklab(b);
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

export const visionKinds = ['protanopia', 'deuteranopia', 'tritanopia'] as const;
export type VisionKind = (typeof visionKinds)[number];

// Dichromat simulation in linear light (Machado, Oliveira and Fernandes 2009, severity 1).
const matrices: Record<VisionKind, readonly number[]> = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

/** The colour as an eye without one kind of cone sees it. */
export function simulate(hex: string, kind: VisionKind): string {
  const linear = parseHex(hex).map(toLinear);
  const matrix = matrices[kind];
  return toHex(
    [0, 3, 6].map((row) =>
      toGamma(clamp01([0, 1, 2].reduce((sum, i) => sum + matrix[row + i]! * linear[i]!, 0))),
    ) as unknown as Rgb,
  );
}
