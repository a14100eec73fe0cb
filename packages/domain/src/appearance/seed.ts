import { AA_TEXT, contrast, fromOklch, mix, toOklch } from './colour';
import type { ResolvedMode } from './fields';
import { reach, surfaces, type Grounds } from './surfaces';

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

/** Share of accent in the ground of a selected entry; the dark needs more to be seen on a menu. */
const softShare: Record<ResolvedMode, number> = { light: 0.1, dark: 0.14 };

const softOf = (accent: string, mode: ResolvedMode, sheet: Grounds): string => mix(sheet.surface, accent, softShare[mode]);

function inkOn(accent: string, mode: ResolvedMode, sheet: Grounds): string {
  const candidates = mode === 'light' ? ['#ffffff', surfaces.light.ink] : [sheet.paper, '#ffffff'];
  return candidates.reduce((best, ink) => (contrast(ink, accent) > contrast(best, accent) ? ink : best));
}

/** The worst contrast a colour has as link text on every sheet colour and as the ground of a button's label. */
export function accentContrast(accent: string, mode: ResolvedMode, sheet: Grounds = surfaces[mode]): number {
  const grounds = [sheet.paper, sheet.surface, sheet.raised, sheet.sunken, softOf(accent, mode, sheet)];
  return Math.min(contrast(inkOn(accent, mode, sheet), accent), ...grounds.map((ground) => contrast(accent, ground)));
}

const floor2 = (n: number): number => Math.floor(n * 100) / 100;

/**
 * The accent that is painted for a picked seed. Where the seed keeps the norm as link and button in this mode it is used
 * as it is; otherwise it is made darker (light mode) or lighter (dark mode) just enough.
 * @param seed `#rrggbb`; throws a RangeError for anything else
 * @param goal contrast to keep, 4.5 or 7
 */
export function clampSeed(seed: string, mode: ResolvedMode, sheet: Grounds = surfaces[mode], goal: number = AA_TEXT): ClampedSeed {
  const picked = seed.toLowerCase();
  const before = accentContrast(picked, mode, sheet);
  const adjusted = before < goal;
  const accent = reach(picked, mode, goal, (colour) => accentContrast(colour, mode, sheet));
  const colour = toOklch(accent);
  // Hover and press move away from the sheet, so that they can only gain contrast against it.
  const step = mode === 'light' ? -0.045 : 0.04;
  const shade = (n: number): string => fromOklch({ ...colour, l: Math.min(0.98, Math.max(0.08, colour.l + step * n)) });
  return {
    seed: picked,
    accent,
    accentHover: shade(1),
    accentActive: shade(2),
    accentInk: inkOn(accent, mode, sheet),
    accentSoft: softOf(accent, mode, sheet),
    accentLine: mix(sheet.surface, accent, 0.4),
    adjusted,
    contrastBefore: floor2(before),
    contrastAfter: floor2(accentContrast(accent, mode, sheet)),
    direction: !adjusted ? 'none' : mode === 'light' ? 'darker' : 'lighter',
  };
}
