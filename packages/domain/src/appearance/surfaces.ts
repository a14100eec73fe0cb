import { AA_SHAPE, AA_TEXT, contrast, fromOklch, mix, toOklch } from './colour';
import type { ContrastLevel, PaperId, ResolvedMode } from './fields';

/** The grounds that text can stand on. */
export interface Grounds {
  /** The page itself. */
  readonly paper: string;
  /** Fields, widgets and table bodies. */
  readonly surface: string;
  /** Menus and dialogs. */
  readonly raised: string;
  /** Table heads, hovered rows, wells. */
  readonly sunken: string;
}

/** The colours of the sheet everything is drawn on. */
export interface Surfaces extends Grounds {
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  /** Hairlines that only divide. */
  readonly line: string;
  /** Edges of controls: 3:1 against the surface. */
  readonly lineStrong: string;
  readonly success: string;
  readonly warning: string;
  readonly danger: string;
  readonly info: string;
}

/** Light: drafting paper, warm and never pure white. Dark: ink on slate, never pure black. */
export const surfaces: Record<ResolvedMode, Surfaces> = {
  light: {
    paper: '#f5f2ea',
    surface: '#fcfaf5',
    raised: '#fffdf9',
    sunken: '#efebe1',
    ink: '#23211d',
    inkSoft: '#55514a',
    inkFaint: '#67625a',
    line: '#dfd9cb',
    lineStrong: '#8d8677',
    success: '#2f6a45',
    warning: '#805300',
    danger: '#a8322a',
    info: '#2c5f86',
  },
  dark: {
    paper: '#14171a',
    surface: '#1b1f23',
    raised: '#23282d',
    sunken: '#181c1f',
    ink: '#ebe7dd',
    inkSoft: '#bdb8ac',
    inkFaint: '#a09b90',
    line: '#30363c',
    lineStrong: '#717a82',
    success: '#79c193',
    warning: '#dcae5c',
    danger: '#f0938a',
    info: '#8dbbe0',
  },
};

type Sheet = Grounds & Pick<Surfaces, 'line'>;
type FixedPaper = Exclude<PaperId, 'tinted'>;

const sheets: Record<FixedPaper, Record<ResolvedMode, Sheet>> = {
  rice: surfaces,
  white: {
    light: { paper: '#f9f9f8', surface: '#ffffff', raised: '#ffffff', sunken: '#f1f1ef', line: '#dededb' },
    dark: { paper: '#101112', surface: '#18191b', raised: '#212325', sunken: '#141517', line: '#2f3134' },
  },
  // Bare concrete: grey with a breath of blue, darker than paper by day and lighter by night.
  concrete: {
    light: { paper: '#e8eaea', surface: '#f2f4f4', raised: '#f9fafa', sunken: '#e1e4e4', line: '#cbd0d0' },
    dark: { paper: '#1e2123', surface: '#262a2c', raised: '#2e3235', sunken: '#222528', line: '#3b4144' },
  },
};

/** Lightness, and the most chroma, of a sheet that takes the hue of the accent. */
const tints: Record<ResolvedMode, Record<keyof Sheet, readonly [l: number, c: number]>> = {
  light: { paper: [0.955, 0.011], surface: [0.983, 0.005], raised: [0.992, 0.003], sunken: [0.932, 0.014], line: [0.88, 0.02] },
  dark: { paper: [0.232, 0.055], surface: [0.266, 0.055], raised: [0.288, 0.055], sunken: [0.25, 0.055], line: [0.37, 0.06] },
};

function tinted(seed: string, mode: ResolvedMode): Sheet {
  const { c, h } = toOklch(seed);
  return Object.fromEntries(Object.entries(tints[mode]).map(([name, [l, most]]) => [name, fromOklch({ l, c: Math.min(most, c * 0.6), h })])) as unknown as Sheet;
}

/** The norm of running text: AA, or AAA in high contrast. */
export const textGoal = (level: ContrastLevel): number => (level === 'high' ? 7 : AA_TEXT);
/** The norm of edges and marks. */
export const shapeGoal = (level: ContrastLevel): number => (level === 'high' ? 4.5 : AA_SHAPE);

/** A hair above a norm, so that rounding to 8 bits never falls below it. */
export const HAIR = 0.05;

/** The worst contrast of a colour on several grounds. */
export const worst = (colour: string, grounds: readonly string[]): number => Math.min(...grounds.map((ground) => contrast(colour, ground)));

/**
 * Moves lightness only, away from the sheet, by the smallest step after which `measure` reaches the goal; a colour that
 * reaches it already is left alone. Hue stays.
 */
export function reach(colour: string, mode: ResolvedMode, goal: number, measure: (candidate: string) => number): string {
  if (measure(colour) >= goal) return colour;
  const from = toOklch(colour);
  const end = mode === 'light' ? 0.05 : 0.985;
  const at = (share: number): string => fromOklch({ ...from, l: from.l + (end - from.l) * share });
  let near = 0;
  let far = 1;
  for (let i = 0; i < 12; i += 1) {
    const middle = (near + far) / 2;
    if (measure(at(middle)) >= goal + HAIR) far = middle;
    else near = middle;
  }
  return at(far);
}

/** The sheet of a paper in one mode: its grounds and its hairline. */
export function sheetOf(paperId: PaperId, seed: string, mode: ResolvedMode, level: ContrastLevel): Sheet {
  const sheet = paperId === 'tinted' ? tinted(seed, mode) : sheets[paperId][mode];
  if (level === 'normal') return sheet;
  // Further from the ink, and a hairline that can be seen.
  const away = (ground: string): string => (mode === 'light' ? mix(ground, '#ffffff', 0.6) : mix(ground, '#000000', 0.55));
  const grounds = { paper: away(sheet.paper), surface: away(sheet.surface), raised: away(sheet.raised), sunken: away(sheet.sunken) };
  return { ...grounds, line: reach(sheet.line, mode, AA_SHAPE, (line) => worst(line, Object.values(grounds))) };
}

const soft = (surface: string, tone: string): string => mix(surface, tone, 0.1);

export interface Inks extends Omit<Surfaces, keyof Sheet> {
  /** Grounds of success, warning, danger and info notes. */
  readonly soft: Record<'success' | 'warning' | 'danger' | 'info', string>;
}

/**
 * The inks of a sheet: those of drafting paper, moved where this sheet asks for it until every one keeps the norm on
 * every ground text can stand on, the soft grounds of notes and of selected entries included.
 * @param accentSoft ground of a selected entry
 */
export function inksOf(sheet: Sheet, accentSoft: string, mode: ResolvedMode, level: ContrastLevel): Inks {
  const goal = textGoal(level);
  const grounds = [sheet.paper, sheet.surface, sheet.raised, sheet.sunken];
  const base = surfaces[mode];
  const toned = (tone: string): string => reach(tone, mode, goal, (colour) => worst(colour, [...grounds, soft(sheet.surface, colour)]));
  const tones = { success: toned(base.success), warning: toned(base.warning), danger: toned(base.danger), info: toned(base.info) };
  const softs = { success: soft(sheet.surface, tones.success), warning: soft(sheet.surface, tones.warning), danger: soft(sheet.surface, tones.danger), info: soft(sheet.surface, tones.info) };
  const everywhere = [...grounds, accentSoft, ...Object.values(softs)];
  // Grey inks take the temperature of the sheet: warm on rice paper, cool on concrete.
  const { c, h } = toOklch(sheet.line);
  const tempered = (grey: string): string => (sheet.paper === base.paper ? grey : fromOklch({ l: toOklch(grey).l, c: Math.min(0.02, c * 0.8), h }));
  const inked = (ink: string): string => reach(tempered(ink), mode, goal, (colour) => worst(colour, everywhere));
  return {
    ...tones,
    soft: softs,
    ink: level === 'high' ? (mode === 'light' ? '#000000' : '#ffffff') : inked(base.ink),
    inkSoft: inked(base.inkSoft),
    inkFaint: inked(base.inkFaint),
    lineStrong: reach(tempered(base.lineStrong), mode, shapeGoal(level), (colour) => worst(colour, grounds)),
  };
}
