import { AA_SHAPE, fromOklch, luminance, simulate, toOklab, toOklch, visionKinds } from './colour';
import type { ResolvedMode } from './fields';
import { reach, worst } from './surfaces';

/** The least distance (OKLab) between any two series of a chart, for usual sight and for each simulated dichromacy. */
export const SERIES_DISTANCE = 0.09;
export const SERIES_COUNT = 8;

/** A colour as four kinds of eyes see it, usual sight first: OKLab coordinates in one flat row, as the search is long. */
type Views = Float64Array;

const seen = new Map<string, Views>();
function viewsOf(hex: string): Views {
  const known = seen.get(hex);
  if (known) return known;
  const views = Float64Array.from([hex, ...visionKinds.map((kind) => simulate(hex, kind))].flatMap((view) => toOklab(view)));
  if (seen.size > 4000) seen.clear();
  seen.set(hex, views);
  return views;
}
/** Squared distance for one eye; squares compare like distances and are cheaper. */
const apart = (a: Views, b: Views, at: number): number => {
  const l = a[at]! - b[at]!;
  const x = a[at + 1]! - b[at + 1]!;
  const y = a[at + 2]! - b[at + 2]!;
  return l * l + x * x + y * y;
};
/** The square of how far apart two colours look to the eye that tells them apart worst. */
const gap = (a: Views, b: Views): number => Math.min(apart(a, b, 0), apart(a, b, 3), apart(a, b, 6), apart(a, b, 9));

/** The smallest distance between any two colours, for the eye that tells them apart worst. */
export function leastDistance(colours: readonly string[]): number {
  const views = colours.map(viewsOf);
  let least = Infinity;
  views.forEach((a, i) => {
    for (let j = 0; j < i; j += 1) least = Math.min(least, gap(a, views[j]!));
  });
  return Math.sqrt(least);
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

/** Squared gaps from every candidate to one colour. */
const gapsTo = (views: Views, usable: readonly Candidate[]): Float64Array => Float64Array.from(usable, (candidate) => gap(candidate.views, views));

function place(fitted: readonly string[], views: readonly Views[], usable: readonly Candidate[], least: number): readonly string[] | null {
  const chosen: { hex: string; views: Views }[] = [];
  // For every candidate the gap to the nearest colour chosen so far.
  const nearest = new Float64Array(usable.length).fill(Infinity);
  for (let i = 0; i < fitted.length; i += 1) {
    const own = views[i]!;
    let best: { hex: string; views: Views } | null = null;
    if (chosen.every((c) => gap(c.views, own) >= least * least)) best = { hex: fitted[i]!, views: own };
    else {
      let cost = Infinity;
      usable.forEach((candidate, at) => {
        if (nearest[at]! < least * least) return;
        const distance = apart(candidate.views, own, 0);
        if (distance < cost) {
          best = candidate;
          cost = distance;
        }
      });
    }
    if (!best) return null;
    chosen.push(best);
    gapsTo(best.views, usable).forEach((d, at) => {
      if (d < nearest[at]!) nearest[at] = d;
    });
  }
  return chosen.map(({ hex }) => hex);
}

/** Keeps the first colour only: every further one is the farthest from all before it, then the tightest pairs are loosened. */
function spread(first: string, usable: readonly Candidate[]): readonly string[] {
  const chosen = [first];
  const rows = [gapsTo(viewsOf(first), usable)];
  /** The candidate farthest from all chosen colours but one. */
  const farthest = (except: number): { at: number; gap: number } => {
    let best = { at: 0, gap: -1 };
    for (let at = 0; at < usable.length; at += 1) {
      let least = Infinity;
      for (let k = 0; k < rows.length && least > best.gap; k += 1) if (k !== except) least = Math.min(least, rows[k]![at]!);
      if (least > best.gap) best = { at, gap: least };
    }
    return best;
  };
  while (chosen.length < SERIES_COUNT) {
    const { at } = farthest(-1);
    chosen.push(usable[at]!.hex);
    rows.push(gapsTo(usable[at]!.views, usable));
  }
  for (let round = 0; round < 6; round += 1) {
    for (let i = 1; i < chosen.length; i += 1) {
      const now = Math.min(...chosen.map((hex, k) => (k === i ? Infinity : gap(viewsOf(hex), viewsOf(chosen[i]!)))));
      const better = farthest(i);
      if (better.gap <= now * 1.0001) continue;
      chosen[i] = usable[better.at]!.hex;
      rows[i] = gapsTo(usable[better.at]!.views, usable);
    }
  }
  return chosen;
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
