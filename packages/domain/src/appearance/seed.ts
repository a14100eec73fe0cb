import { AA_TEXT, contrast, fromOklch, mix, toOklch } from './colour';
import type { ResolvedMode } from './document';
import { surfaces } from './surfaces';

/** Accent colours ready to paint. Text in `accent` on any sheet colour, and `accentInk` on `accent`, keep 4.5:1. */
export interface AccentColours {
  readonly accent: string;
  readonly accentHover: string;
  readonly accentActive: string;
  /** Text on a button filled with the accent. */
  readonly accentInk: string;
  /** Ground of a selected entry. */
  readonly accentSoft: string;
  readonly accentLine: string;
}

export interface ClampedSeed extends AccentColours {
  readonly seed: string;
  /** True when the seed itself would have been hard to read and `accent` differs from it. */
  readonly adjusted: boolean;
  /** Contrast of the seed as picked and of the accent as painted, worst case, rounded down to 0.01. */
  readonly contrastBefore: number;
  readonly contrastAfter: number;
  readonly direction: 'none' | 'darker' | 'lighter';
}

const SOFT_SHARE = 0.1;
// The goal lies a hair above the norm, so that rounding to 8 bits never falls below it.
const GOAL = AA_TEXT + 0.05;

const softOf = (accent: string, mode: ResolvedMode): string => mix(surfaces[mode].surface, accent, SOFT_SHARE);

function inkOn(accent: string, mode: ResolvedMode): string {
  const candidates = mode === 'light' ? ['#ffffff', surfaces.light.ink] : [surfaces.dark.paper, '#ffffff'];
  return candidates.reduce((best, ink) => (contrast(ink, accent) > contrast(best, accent) ? ink : best));
}

/** The worst contrast a colour has as link text on every sheet colour and as the ground of a button's label. */
export function accentContrast(accent: string, mode: ResolvedMode): number {
  const { paper, surface, raised, sunken } = surfaces[mode];
  const grounds = [paper, surface, raised, sunken, softOf(accent, mode)];
  return Math.min(contrast(inkOn(accent, mode), accent), ...grounds.map((ground) => contrast(accent, ground)));
}

/** Moves lightness only, by the smallest step that reaches the goal; hue stays what the person chose. */
function reach(seed: string, mode: ResolvedMode): string {
  const colour = toOklch(seed);
  const end = mode === 'light' ? 0.1 : 0.97;
  let far = 1;
  let near = 0;
  const at = (share: number): string => fromOklch({ ...colour, l: colour.l + (end - colour.l) * share });
  for (let i = 0; i < 12; i += 1) {
    const middle = (near + far) / 2;
    if (accentContrast(at(middle), mode) >= GOAL) far = middle;
    else near = middle;
  }
  return at(far);
}

const floor2 = (n: number): number => Math.floor(n * 100) / 100;

/**
 * The accent that is painted for a picked seed. Where the seed keeps 4.5:1 as link and button in this mode it is used as
 * it is; otherwise it is made darker (light mode) or lighter (dark mode) just enough.
 * @param seed `#rrggbb`; throws a RangeError for anything else
 */
export function clampSeed(seed: string, mode: ResolvedMode): ClampedSeed {
  const picked = seed.toLowerCase();
  const before = accentContrast(picked, mode);
  const adjusted = before < AA_TEXT;
  const accent = adjusted ? reach(picked, mode) : picked;
  const colour = toOklch(accent);
  // Hover and press move away from the sheet, so that they can only gain contrast against it.
  const step = mode === 'light' ? -0.045 : 0.04;
  const shade = (n: number): string => fromOklch({ ...colour, l: Math.min(0.98, Math.max(0.08, colour.l + step * n)) });
  return {
    seed: picked,
    accent,
    accentHover: shade(1),
    accentActive: shade(2),
    accentInk: inkOn(accent, mode),
    accentSoft: softOf(accent, mode),
    accentLine: mix(surfaces[mode].surface, accent, 0.4),
    adjusted,
    contrastBefore: floor2(before),
    contrastAfter: floor2(accentContrast(accent, mode)),
    direction: !adjusted ? 'none' : mode === 'light' ? 'darker' : 'lighter',
  };
}
