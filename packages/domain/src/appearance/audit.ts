import { contrast } from './colour';
import type { Appearance } from './document';
import type { ContrastLevel, ResolvedMode } from './fields';
import { SERIES_DISTANCE } from './series';
import { worst } from './surfaces';
import { deriveTheme, type Theme } from './theme';

/** A colour and the ground it is read on. */
export type Pair = readonly [name: string, colour: string, ground: string];

/** Every pair of text and ground that the page and its component library paint. */
export function textPairs(theme: Theme): readonly Pair[] {
  const { seed, soft, ground } = theme;
  const grounds: Record<string, string> = { paper: theme.paper, surface: theme.surface, raised: theme.raised, sunken: theme.sunken, accentSoft: seed.accentSoft };
  const drawn: Record<string, string> = { groundLine: ground.line, groundLineMajor: ground.lineMajor };
  const inks: Record<string, string> = { ink: theme.ink, inkSoft: theme.inkSoft, inkFaint: theme.inkFaint };
  const tones = { success: theme.success, warning: theme.warning, danger: theme.danger, info: theme.info };
  const cross = (texts: Record<string, string>, on: Record<string, string>): Pair[] =>
    Object.entries(texts).flatMap(([text, colour]) => Object.entries(on).map(([name, under]): Pair => [`${text} on ${name}`, colour, under]));
  const { accentSoft: _, ...bare } = grounds;
  return [
    ...cross(inks, { ...grounds, ...drawn, ...soft }),
    ...cross({ accent: seed.accent }, { ...grounds, ...drawn }),
    ...cross(tones, { ...bare, ...drawn }),
    ...Object.entries(tones).map(([name, colour]): Pair => [`${name} on its note`, colour, soft[name as keyof typeof soft]]),
    ...cross({ accentInk: seed.accentInk }, { accent: seed.accent, accentHover: seed.accentHover, accentActive: seed.accentActive }),
  ];
}

/** Edges of controls, marks and series with the grounds they stand on. */
export function shapePairs(theme: Theme): readonly Pair[] {
  const grounds = [theme.paper, theme.surface, theme.raised];
  const on = (name: string, colour: string): Pair[] => grounds.map((ground): Pair => [name, colour, ground]);
  return [...on('lineStrong', theme.lineStrong), ...theme.palette.flatMap((colour, i) => on(`series ${i + 1}`, colour)), ...Object.entries(theme.marks).flatMap(([id, colour]) => on(`mark ${id}`, colour))];
}

/** The worst contrast of any text, rounded down to 0.01, and the grade of WCAG 2.2 it earns. */
export function gradeOf(theme: Theme): { readonly ratio: number; readonly grade: 'AAA' | 'AA' | 'none' } {
  const ratio = Math.floor(Math.min(...textPairs(theme).map(([, colour, ground]) => contrast(colour, ground))) * 100) / 100;
  return { ratio, grade: ratio >= 7 ? 'AAA' : ratio >= 4.5 ? 'AA' : 'none' };
}

/** Something that is painted otherwise than it was chosen, with its figures. */
export type Adjustment =
  | { readonly kind: 'accent'; readonly mode: ResolvedMode; readonly direction: 'darker' | 'lighter'; readonly from: string; readonly to: string; readonly before: number; readonly after: number }
  /** Distances as in SERIES_DISTANCE, for the eye that tells the colours apart worst. */
  | { readonly kind: 'series'; readonly mode: ResolvedMode; readonly moved: number; readonly before: number; readonly after: number; readonly least: number }
  /** Series lightened or darkened for the sheet alone. */
  | { readonly kind: 'seriesContrast'; readonly mode: ResolvedMode; readonly moved: number; readonly before: number; readonly after: number }
  /** Strength in per cent. */
  | { readonly kind: 'background'; readonly mode: ResolvedMode; readonly asked: number; readonly shown: number };

const round2 = (n: number): number => Math.round(n * 100) / 100;
const floor2 = (n: number): number => Math.floor(n * 100) / 100;

/** What was adjusted in one mode; empty when everything is painted as chosen. */
export function adjustmentsOf(appearance: Appearance, mode: ResolvedMode, level: ContrastLevel): readonly Adjustment[] {
  const theme = deriveTheme(appearance, mode, level);
  const { seed, series, ground } = theme;
  const list: Adjustment[] = [];
  if (seed.direction !== 'none') {
    list.push({ kind: 'accent', mode, direction: seed.direction, from: seed.seed, to: seed.accent, before: seed.contrastBefore, after: seed.contrastAfter });
  }
  if (series.moved > 0) list.push({ kind: 'series', mode, moved: series.moved, before: round2(series.before), after: round2(series.after), least: SERIES_DISTANCE });
  const sheet = [theme.paper, theme.surface, theme.raised];
  const lowest = (colours: readonly string[]): number => floor2(Math.min(...colours.map((colour) => worst(colour, sheet))));
  if (series.refitted > 0) list.push({ kind: 'seriesContrast', mode, moved: series.refitted, before: lowest(series.wanted), after: lowest(series.colours) });
  if (ground.shown < ground.asked) list.push({ kind: 'background', mode, asked: ground.asked, shown: ground.shown });
  return list;
}
