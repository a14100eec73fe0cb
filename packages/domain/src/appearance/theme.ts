import type { Appearance } from './document';
import type { ContrastLevel, Density, ResolvedMode } from './fields';
import { fontOf } from './fonts';
import { groundOf, type Ground } from './ground';
import { marksOf, type MarkId } from './marks';
import { paletteOf } from './palettes';
import { clampSeed, type ClampedSeed } from './seed';
import { chordOf, separate, type SeparatedSeries } from './series';
import { inksOf, sheetOf, textGoal, type Inks, type Surfaces } from './surfaces';

/** Sizes in px that follow density; text size is added by the caller. */
export interface DensityMetrics {
  readonly control: number;
  readonly cellY: number;
  readonly gap: number;
}

const metrics: Record<Density, DensityMetrics> = {
  compact: { control: 28, cellY: 5, gap: 12 },
  default: { control: 34, cellY: 9, gap: 16 },
  comfortable: { control: 40, cellY: 13, gap: 22 },
};

/** Everything a painter needs, resolved for one mode. */
export interface Theme extends Surfaces, Pick<Inks, 'soft'> {
  readonly mode: ResolvedMode;
  readonly contrast: ContrastLevel;
  readonly seed: ClampedSeed;
  /** Eight series colours, apart for every kind of eye; `series` says what was moved. */
  readonly palette: readonly string[];
  readonly series: SeparatedSeries;
  readonly patterns: boolean;
  readonly marks: Record<MarkId, string>;
  readonly ground: Ground;
  readonly fontText: string;
  readonly fontDisplay: string;
  readonly fontSize: number;
  /** A plain number, e.g. 1.65. */
  readonly lineHeight: number;
  readonly radius: number;
  readonly motion: boolean;
  readonly metrics: DensityMetrics;
}

/** Controls grow with the text, so that large print is never cut: at 20 px a default control is 40 px high. */
function scaled(base: DensityMetrics, fontSize: number): DensityMetrics {
  const extra = Math.max(-2, fontSize - 14);
  return { control: base.control + extra, cellY: base.cellY, gap: base.gap };
}

/**
 * Resolves a document for one mode; every colour is moved as far as text and series need it, and no further.
 * @param ready series to draw with instead of those of this document: while a colour is dragged the search for them can wait
 */
export function deriveTheme(appearance: Appearance, mode: ResolvedMode, contrast: ContrastLevel = 'normal', ready?: SeparatedSeries): Theme {
  const goal = textGoal(contrast);
  const sheet = sheetOf(appearance.paperId, appearance.seed, mode, contrast);
  const seed = clampSeed(appearance.seed, mode, sheet, goal);
  const inks = inksOf(sheet, seed.accentSoft, mode, contrast);
  const wanted = (): readonly string[] => (appearance.paletteId === 'seed' ? chordOf(seed.accent, mode) : paletteOf(appearance.paletteId).colours[mode]);
  const series = ready ?? separate(wanted(), [sheet.paper, sheet.surface, sheet.raised], mode);
  const font = fontOf(appearance.fontId, appearance.locale);
  const onPaper = [inks.ink, inks.inkSoft, inks.inkFaint, seed.accent, inks.success, inks.warning, inks.danger, inks.info];
  return {
    paper: sheet.paper,
    surface: sheet.surface,
    raised: sheet.raised,
    sunken: sheet.sunken,
    line: sheet.line,
    ...inks,
    mode,
    contrast,
    seed,
    palette: series.colours,
    series,
    patterns: appearance.chartPatterns,
    marks: marksOf(sheet, mode, contrast),
    ground: groundOf(appearance.backgroundId, appearance.backgroundStrength, sheet.paper, seed.accent, onPaper, goal),
    fontText: font.text,
    fontDisplay: font.display,
    fontSize: appearance.fontSize,
    lineHeight: appearance.lineHeight / 100,
    radius: appearance.radius,
    motion: appearance.motion,
    metrics: scaled(metrics[appearance.density], appearance.fontSize),
  };
}

/** The theme of what leaves the printer: ink on white, with the person's type, accent and chart colours of the light page. */
export function printTheme(appearance: Appearance, contrast: ContrastLevel = 'normal'): Theme {
  const theme = deriveTheme({ ...appearance, paperId: 'white', backgroundId: 'plain', motion: false }, 'light', contrast);
  return { ...theme, paper: '#ffffff', surface: '#ffffff', raised: '#ffffff', ink: '#000000', ground: { ...theme.ground, line: '#ffffff', lineMajor: '#ffffff' } };
}

/** The theme as CSS custom properties, `--yz-paper` and so on, ready to be set on the root element. */
export function themeVariables(theme: Theme): Record<string, string> {
  const px = (n: number): string => `${n}px`;
  return {
    '--yz-paper': theme.paper,
    '--yz-surface': theme.surface,
    '--yz-raised': theme.raised,
    '--yz-sunken': theme.sunken,
    '--yz-ink': theme.ink,
    '--yz-ink-soft': theme.inkSoft,
    '--yz-ink-faint': theme.inkFaint,
    '--yz-line': theme.line,
    '--yz-line-strong': theme.lineStrong,
    '--yz-accent': theme.seed.accent,
    '--yz-accent-hover': theme.seed.accentHover,
    '--yz-accent-active': theme.seed.accentActive,
    '--yz-accent-ink': theme.seed.accentInk,
    '--yz-accent-soft': theme.seed.accentSoft,
    '--yz-accent-line': theme.seed.accentLine,
    '--yz-success': theme.success,
    '--yz-warning': theme.warning,
    '--yz-danger': theme.danger,
    '--yz-info': theme.info,
    '--yz-success-soft': theme.soft.success,
    '--yz-warning-soft': theme.soft.warning,
    '--yz-danger-soft': theme.soft.danger,
    '--yz-info-soft': theme.soft.info,
    '--yz-ground-line': theme.ground.line,
    '--yz-ground-line-major': theme.ground.lineMajor,
    '--yz-font': theme.fontText,
    '--yz-font-display': theme.fontDisplay,
    '--yz-size': px(theme.fontSize),
    '--yz-leading': String(theme.lineHeight),
    '--yz-radius': px(theme.radius),
    '--yz-control': px(theme.metrics.control),
    '--yz-cell-y': px(theme.metrics.cellY),
    '--yz-gap': px(theme.metrics.gap),
    '--yz-motion': theme.motion ? '1' : '0',
    ...Object.fromEntries(Object.entries(theme.marks).map(([id, colour]) => [`--yz-mark-${id}`, colour])),
    ...Object.fromEntries(theme.palette.map((colour, i) => [`--yz-chart-${i + 1}`, colour])),
  };
}
