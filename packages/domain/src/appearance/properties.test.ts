import fc from 'fast-check';

import { markIds } from './marks';
import { accents } from '../dashboard';
import {
  adjustmentsOf,
  appearanceFields,
  appearancePresets,
  backgroundIds,
  clockSources,
  contrast,
  contrastChoices,
  defaultAppearance,
  deriveTheme,
  distance,
  fontIds,
  gradeOf,
  leastDistance,
  paletteIds,
  paperIds,
  parseAppearance,
  printTheme,
  SERIES_DISTANCE,
  shapeGoal,
  shapePairs,
  simulate,
  textGoal,
  textPairs,
  visionKinds,
  type Appearance,
  type Theme,
} from './index';

const modes = ['light', 'dark'] as const;
const levels = ['normal', 'high'] as const;
const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
/** Colours that are hardest to fit in: pure, pale, muddy, black and white. */
const awkward = fc.constantFrom('#000000', '#ffffff', '#ff0000', '#00ff00', '#0000ff', '#ffff00', '#00ffff', '#ff00ff', '#808080', '#ffe14d', '#777700');

const document: fc.Arbitrary<Appearance> = fc.record({
  version: fc.constant(2 as const),
  mode: fc.constant('system' as const),
  clockSource: fc.constantFrom(...clockSources),
  lightFrom: fc.constant('07:00'),
  lightTo: fc.constant('18:30'),
  contrast: fc.constantFrom(...contrastChoices),
  seed: fc.oneof(hex, awkward),
  paperId: fc.constantFrom(...paperIds),
  backgroundId: fc.constantFrom(...backgroundIds),
  backgroundStrength: fc.integer({ min: 10, max: 100 }),
  fontId: fc.constantFrom(...fontIds),
  fontSize: fc.integer({ min: 12, max: 20 }),
  lineHeight: fc.integer({ min: 140, max: 180 }),
  density: fc.constantFrom('compact' as const, 'default' as const, 'comfortable' as const),
  radius: fc.integer({ min: 0, max: 12 }),
  paletteId: fc.constantFrom(...paletteIds),
  chartPatterns: fc.boolean(),
  motion: fc.boolean(),
  locale: fc.constantFrom('zh' as const, 'en' as const),
});
/** What a stored document could have become: good fields, and anything at all in place of some of them. */
const hostile = fc
  .tuple(document, fc.dictionary(fc.constantFrom(...appearanceFields, 'version', '__proto__', 'constructor'), fc.anything(), { maxKeys: 5 }))
  .map(([good, bad]): unknown => ({ ...good, ...bad }));

/** Names of the pairs below a goal. */
const below = (pairs: ReturnType<typeof textPairs>, goal: number): string[] => pairs.filter(([, a, b]) => contrast(a, b) < goal).map(([name, a, b]) => `${name} ${a}/${b} ${contrast(a, b).toFixed(2)}`);

function holds(theme: Theme): void {
  expect(below(textPairs(theme), textGoal(theme.contrast))).toEqual([]);
  expect(below(shapePairs(theme), 3)).toEqual([]);
  expect(contrast(theme.lineStrong, theme.surface)).toBeGreaterThanOrEqual(shapeGoal(theme.contrast));
  expect(theme.palette).toHaveLength(8);
  // Not through leastDistance: measured here anew.
  for (const view of [theme.palette, ...visionKinds.map((kind) => theme.palette.map((c) => simulate(c, kind)))]) {
    view.forEach((a, i) => view.slice(0, i).forEach((b) => expect(distance(a, b)).toBeGreaterThan(SERIES_DISTANCE)));
  }
}

describe('any theme', () => {
  it.each(modes.flatMap((mode) => levels.map((level) => [mode, level] as const)))('keeps text readable and series apart, %s, contrast %s', (mode, level) => {
    fc.assert(
      fc.property(document, (appearance) => holds(deriveTheme(appearance, mode, level))),
      { numRuns: 160 },
    );
  });

  it('does so whatever was stored', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...modes), fc.constantFrom(...levels), (input, mode, level) => {
        const { appearance } = parseAppearance(input);
        holds(deriveTheme(appearance, mode, level));
        expect(parseAppearance(appearance).rejected).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('does so on paper, where the ground is white', () => {
    fc.assert(
      fc.property(document, fc.constantFrom(...levels), (appearance, level) => {
        const theme = printTheme(appearance, level);
        holds(theme);
        expect([theme.paper, theme.surface, theme.ink, theme.motion]).toEqual(['#ffffff', '#ffffff', '#000000', false]);
      }),
      { numRuns: 100 },
    );
  });

  it('says what it adjusted, with figures that mend what was wrong, and nothing where nothing was', () => {
    fc.assert(
      fc.property(document, fc.constantFrom(...modes), fc.constantFrom(...levels), (appearance, mode, level) => {
        const theme = deriveTheme(appearance, mode, level);
        const list = adjustmentsOf(appearance, mode, level);
        const kinds = list.map(({ kind }) => kind);
        expect(kinds.includes('accent')).toBe(theme.seed.accent !== appearance.seed);
        expect(kinds.includes('background')).toBe(theme.ground.shown < appearance.backgroundStrength && appearance.backgroundId !== 'plain');
        for (const one of list) {
          if (one.kind === 'accent') expect(one.before < textGoal(level) && one.after >= textGoal(level)).toBe(true);
          if (one.kind === 'series') expect(one.before <= SERIES_DISTANCE + 0.005 && one.after >= SERIES_DISTANCE && one.moved > 0).toBe(true);
          if (one.kind === 'seriesContrast') expect(one.before < 3 && one.after >= 3).toBe(true);
        }
        expect(gradeOf(theme).grade).toBe(gradeOf(theme).ratio >= 7 ? 'AAA' : 'AA');
        if (level === 'high') expect(gradeOf(theme).grade).toBe('AAA');
      }),
      { numRuns: 80 },
    );
  });

  it('of high contrast has lines that can be seen', () => {
    fc.assert(
      fc.property(document, fc.constantFrom(...modes), (appearance, mode) => {
        const theme = deriveTheme(appearance, mode, 'high');
        for (const ground of [theme.paper, theme.surface, theme.raised]) expect(contrast(theme.line, ground)).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a seed palette', () => {
  it.each(modes)('begins with the accent, %s', (mode) => {
    fc.assert(
      fc.property(hex, (seed) => {
        const theme = deriveTheme({ ...defaultAppearance, seed, paletteId: 'seed' }, mode);
        expect(theme.palette[0]).toBe(theme.seed.accent);
      }),
      { numRuns: 60 },
    );
  });

  it('holds apart what two seeds of one grey would mix up', () => {
    const theme = deriveTheme({ ...defaultAppearance, seed: '#808080', paletteId: 'seed' }, 'light');
    expect(theme.series.before).toBeLessThan(SERIES_DISTANCE);
    expect(leastDistance(theme.palette)).toBeGreaterThan(SERIES_DISTANCE);
  });
});

it('marks single widgets in the colours that the home knows', () => {
  expect(markIds).toEqual(accents);
});

it('draws every preset readable, and no two alike', () => {
  for (const { set } of appearancePresets) for (const mode of modes) holds(deriveTheme({ ...defaultAppearance, ...set }, mode));
  expect(new Set(appearancePresets.map(({ set }) => JSON.stringify(set))).size).toBe(appearancePresets.length);
  expect(appearancePresets.length).toBeGreaterThanOrEqual(6);
});

it('is quick enough to follow a dragged colour', () => {
  deriveTheme(defaultAppearance, 'light');
  const seeds = Array.from({ length: 40 }, (_, i) => `#${((i * 400_009) % 0xffffff).toString(16).padStart(6, '0')}`);
  // Processor time, so that a busy machine does not decide.
  const started = process.cpuUsage();
  for (const seed of seeds) deriveTheme({ ...defaultAppearance, seed, paletteId: 'seed', paperId: 'tinted', backgroundId: 'graph' }, 'dark');
  const { user } = process.cpuUsage(started);
  expect(user / 1000 / seeds.length).toBeLessThan(60);
});
