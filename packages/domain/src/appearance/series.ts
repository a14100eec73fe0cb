import { AA_SHAPE, fromOklch, luminance, simulate, toOklab, toOklch, visionKinds } from './colour';
import type { ResolvedMode } from './fields';
import { reach, worst } from './surfaces';

/** The least distance (OKLab) between any two series of a chart, for usual sight and for each simulated dichromacy. */
export const SERIES_DISTANCE = 0.09;
export const SERIES_COUNT = 8;

/** A colour as four kinds of eyes see it, usual sight first: OKLab coordinates in one flat row, as the search is long. */
type Views = Float64Array;

const viewsOf = (hex: string): Views => Float64Array.from([hex, ...visionKinds.map((kind) => simulate(hex, kind))].flatMap((seen) => toOklab(seen)));
const apart = (a: Views, b: Views, at: number): number => {
  const l = a[at]! - b[at]!;
  const x = a[at + 1]! - b[at + 1]!;
  const y = a[at + 2]! - b[at + 2]!;
  return Math.sqrt(l * l + x * x + y * y);
};
/** How far apart two colours look to the eye that tells them apart worst. */
const gap = (a: Views, b: Views): number => Math.min(apart(a, b, 0), apart(a, b, 3), apart(a, b, 6), apart(a, b, 9));

/** The smallest distance between any two colours, for the eye that tells them apart worst. */
export function leastDistance(colours: readonly string[]): number {
  const views = colours.map(viewsOf);
  let least = Infinity;
  views.forEach((a, i) => {
    for (let j = 0; j < i; j += 1) least = Math.min(least, gap(a, views[j]!));
  });
  return least;
}

interface Candidate {
  readonly hex: string;
  readonly luminance: number;
  readonly views: Views;
}

let grid: readonly Candidate[] | null = null;
/** Every colour a series may be moved to: lightness, chroma and hue in even steps, computed once. */
function candidates(): readonly Candidate[] {
  if (grid) return grid;
  const all = new Set<string>();
  for (let l = 0.16; l < 0.97; l += 0.045) {
    for (let h = 0; h < 360; h += 18) for (const c of [0.02, 0.07, 0.12, 0.18]) all.add(fromOklch({ l, c, h }));
  }
  grid = [...all].map((hex) => ({ hex, luminance: luminance(hex), views: viewsOf(hex) }));
  return grid;
}

export interface SeparatedSeries {
  readonly wanted: readonly string[];
  readonly colours: readonly string[];
  /** How many of the wanted colours were made darker or lighter for 3:1 on the sheet. */
  readonly refitted: number;
  /** How many of the wanted colours were replaced because the eye, or some eye, could not tell them apart. */
  readonly moved: number;
  /** The smallest distance as wanted, and as painted. */
  readonly before: number;
  readonly after: number;
}

const kept = new Map<string, SeparatedSeries>();

/**
 * The nearest series colours that keep 3:1 on every ground and stay apart for every kind of eye. The first colour keeps
 * its place; each later one stays as wanted where it can, else the most similar colour that is far enough from all is taken.
 */
export function separate(wanted: readonly string[], grounds: readonly string[], mode: ResolvedMode): SeparatedSeries {
  const key = [mode, ...wanted, '', ...grounds].join();
  const known = kept.get(key);
  if (known) return known;
  if (kept.size > 60) kept.clear();
  const made = find(wanted, grounds, mode);
  kept.set(key, made);
  return made;
}

function find(wanted: readonly string[], grounds: readonly string[], mode: ResolvedMode): SeparatedSeries {
  const fitted = wanted.map((colour) => reach(colour, mode, AA_SHAPE, (c) => worst(c, grounds)));
  const before = leastDistance(fitted);
  if (before > SERIES_DISTANCE) return result(wanted, fitted, fitted, before);
  const levels = grounds.map(luminance);
  const ratio = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  const usable = candidates().filter((c) => levels.every((level) => ratio(c.luminance, level) >= AA_SHAPE + 0.02));
  const views = fitted.map(viewsOf);
  // A generous gap first; where eight colours do not fit with it, a smaller one.
  for (const margin of [0.03, 0.01]) {
    const chosen = place(fitted, views, usable, SERIES_DISTANCE + margin);
    if (chosen) return result(wanted, fitted, chosen, before);
  }
  return result(wanted, fitted, spread(fitted[0]!, usable), before);
}

const result = (wanted: readonly string[], fitted: readonly string[], colours: readonly string[], before: number): SeparatedSeries => ({
  wanted,
  colours,
  refitted: fitted.filter((colour, i) => colour !== wanted[i]).length,
  moved: colours.filter((colour, i) => colour !== fitted[i]).length,
  before,
  after: leastDistance(colours),
});

function place(fitted: readonly string[], views: readonly Views[], usable: readonly Candidate[], least: number): readonly string[] | null {
  const chosen: { hex: string; views: Views }[] = [];
  for (let i = 0; i < fitted.length; i += 1) {
    const own = views[i]!;
    const far = (other: Views): boolean => chosen.every((c) => gap(c.views, other) >= least);
    if (far(own)) {
      chosen.push({ hex: fitted[i]!, views: own });
      continue;
    }
    let best: Candidate | null = null;
    let cost = Infinity;
    for (const candidate of usable) {
      const distance = apart(candidate.views, own, 0);
      if (distance < cost && far(candidate.views)) {
        best = candidate;
        cost = distance;
      }
    }
    if (!best) return null;
    chosen.push(best);
  }
  return chosen.map(({ hex }) => hex);
}

/** Keeps the first colour only: every further one is the farthest from all before it, then the tightest pairs are loosened. */
function spread(first: string, usable: readonly Candidate[]): readonly string[] {
  const chosen: { hex: string; views: Views }[] = [{ hex: first, views: viewsOf(first) }];
  const farthest = (others: readonly { views: Views }[]): { candidate: Candidate; gap: number } => {
    let best = { candidate: usable[0]!, gap: -1 };
    for (const candidate of usable) {
      let least = Infinity;
      for (const other of others) {
        least = Math.min(least, gap(candidate.views, other.views));
        if (least <= best.gap) break;
      }
      if (least > best.gap) best = { candidate, gap: least };
    }
    return best;
  };
  while (chosen.length < SERIES_COUNT) chosen.push(farthest(chosen).candidate);
  for (let round = 0; round < 6; round += 1) {
    for (let i = 1; i < chosen.length; i += 1) {
      const others = chosen.filter((_, j) => j !== i);
      const now = Math.min(...others.map((other) => gap(other.views, chosen[i]!.views)));
      const better = farthest(others);
      if (better.gap > now + 1e-6) chosen[i] = better.candidate;
    }
  }
  return chosen.map(({ hex }) => hex);
}

// Hues beside the accent and across from it, light and dark in turn: a chord rather than a rainbow.
const turns = [0, 180, 40, 220, 320, 140, 90, 270] as const;
const lights: Record<ResolvedMode, readonly number[]> = {
  light: [0, 0.56, 0.32, 0.4, 0.6, 0.48, 0.28, 0.56],
  dark: [0, 0.8, 0.68, 0.9, 0.6, 0.84, 0.72, 0.58],
};

/** Eight colours in the key of an accent, before they are held apart. The accent is the first. */
export function chordOf(accent: string, mode: ResolvedMode): readonly string[] {
  const { c, h } = toOklch(accent);
  const chroma = Math.min(0.13, Math.max(0.045, c * 0.9));
  return turns.map((turn, i) => (i === 0 ? accent : fromOklch({ l: lights[mode][i]!, c: chroma, h: (h + turn) % 360 })));
}
