import type { Appearance, Density, ResolvedMode } from './document';
import { fontOf } from './fonts';
import { paletteOf } from './palettes';
import { clampSeed, type ClampedSeed } from './seed';
import { mix } from './colour';
import { surfaces, type Surfaces } from './surfaces';

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
export interface Theme extends Surfaces {
  readonly mode: ResolvedMode;
  readonly seed: ClampedSeed;
  readonly palette: readonly string[];
  readonly fontText: string;
  readonly fontDisplay: string;
  readonly fontSize: number;
  readonly radius: number;
  readonly motion: boolean;
  readonly metrics: DensityMetrics;
  /** Grounds of success, warning, danger and info notes. */
  readonly soft: Record<'success' | 'warning' | 'danger' | 'info', string>;
}

/** Controls grow with the text, so that large print is never cut: at 20 px a default control is 40 px high. */
function scaled(base: DensityMetrics, fontSize: number): DensityMetrics {
  const extra = Math.max(-2, fontSize - 14);
  return { control: base.control + extra, cellY: base.cellY, gap: base.gap };
}

export function deriveTheme(appearance: Appearance, mode: ResolvedMode): Theme {
  const sheet = surfaces[mode];
  const font = fontOf(appearance.fontId);
  const soft = (colour: string): string => mix(sheet.surface, colour, 0.1);
  return {
    ...sheet,
    mode,
    seed: clampSeed(appearance.seed, mode),
    palette: paletteOf(appearance.paletteId).colours[mode],
    fontText: font.text,
    fontDisplay: font.display,
    fontSize: appearance.fontSize,
    radius: appearance.radius,
    motion: appearance.motion,
    metrics: scaled(metrics[appearance.density], appearance.fontSize),
    soft: { success: soft(sheet.success), warning: soft(sheet.warning), danger: soft(sheet.danger), info: soft(sheet.info) },
  };
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
    '--yz-font': theme.fontText,
    '--yz-font-display': theme.fontDisplay,
    '--yz-size': px(theme.fontSize),
    '--yz-radius': px(theme.radius),
    '--yz-control': px(theme.metrics.control),
    '--yz-cell-y': px(theme.metrics.cellY),
    '--yz-gap': px(theme.metrics.gap),
    '--yz-motion': theme.motion ? '1' : '0',
    ...Object.fromEntries(theme.palette.map((colour, i) => [`--yz-chart-${i + 1}`, colour])),
  };
}
