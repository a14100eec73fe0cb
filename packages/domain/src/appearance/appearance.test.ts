import fc from 'fast-check';

import {
  AA_SHAPE,
  AA_TEXT,
  accentContrast,
  appearanceFields,
  appearancePresets,
  chartPalettes,
  clampSeed,
  contrast,
  defaultAppearance,
  densities,
  deriveTheme,
  distance,
  fontIds,
  fontOf,
  fromOklch,
  luminance,
  mix,
  overStored,
  parseAppearance,
  parseHex,
  sameAppearance,
  simulate,
  surfaces,
  themeVariables,
  toHex,
  toOklch,
  visionKinds,
} from './index';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
const modes = ['light', 'dark'] as const;

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 8.59],
    ['#0958d9', '#ffffff', 6.16],
  ])('%s on %s is %d', (a, b, expected) => {
    expect(contrast(a, b)).toBeCloseTo(expected, 2);
  });

  it('is symmetric and between 1 and 21', () => {
    fc.assert(
      fc.property(hex, hex, (a, b) => {
        const ratio = contrast(a, b);
        expect(ratio).toBe(contrast(b, a));
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21);
      }),
    );
  });

  it('refuses what is no colour', () => {
    for (const bad of ['', '#fff', 'red', '#12345g', '#1234567']) expect(() => luminance(bad)).toThrow(RangeError);
  });
});

describe('colour spaces', () => {
  it('keep every colour through a round trip', () => {
    fc.assert(
      fc.property(hex, (colour) => {
        expect(toHex(parseHex(colour))).toBe(colour);
        const back = parseHex(fromOklch(toOklch(colour)));
        parseHex(colour).forEach((channel, i) => expect(Math.abs(channel - back[i]!)).toBeLessThan(1.5 / 255));
      }),
    );
  });

  it('mix from one end to the other', () => {
    expect(mix('#000000', '#ffffff', 0)).toBe('#000000');
    expect(mix('#000000', '#ffffff', 1)).toBe('#ffffff');
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
  });

  it('leave grey grey for every kind of eye', () => {
    for (const kind of visionKinds) expect(distance(simulate('#808080', kind), '#808080')).toBeLessThan(0.02);
  });

  it('bring red and green together for an eye without green cones', () => {
    const far = distance('#c23b22', '#5b7a1f');
    expect(distance(simulate('#c23b22', 'deuteranopia'), simulate('#5b7a1f', 'deuteranopia'))).toBeLessThan(far / 2);
  });
});

describe('clampSeed', () => {
  it.each(modes)('keeps text, links and buttons readable for any seed, %s', (mode) => {
    fc.assert(
      fc.property(hex, (seed) => {
        const result = clampSeed(seed, mode);
        const { paper, surface, raised, sunken } = surfaces[mode];
        for (const ground of [paper, surface, raised, sunken, result.accentSoft]) {
          expect(contrast(result.accent, ground)).toBeGreaterThanOrEqual(AA_TEXT);
        }
        for (const fill of [result.accent, result.accentHover, result.accentActive]) {
          expect(contrast(result.accentInk, fill)).toBeGreaterThanOrEqual(AA_TEXT);
        }
        expect(result.adjusted).toBe(result.accent !== result.seed);
        expect(result.contrastAfter).toBeGreaterThanOrEqual(AA_TEXT);
      }),
      { numRuns: 400 },
    );
  });

  it.each(modes)('is stable: an adjusted colour is not adjusted again, %s', (mode) => {
    fc.assert(
      fc.property(hex, (seed) => {
        const once = clampSeed(seed, mode).accent;
        expect(clampSeed(once, mode)).toMatchObject({ accent: once, adjusted: false });
      }),
    );
  });

  it('leaves a readable seed alone and says so', () => {
    expect(clampSeed('#24567A', 'light')).toMatchObject({ accent: '#24567a', adjusted: false, direction: 'none' });
  });

  it('darkens a pale seed in light mode and lightens a deep one in dark mode', () => {
    const light = clampSeed('#ffe14d', 'light');
    expect(light).toMatchObject({ adjusted: true, direction: 'darker' });
    expect(light.contrastBefore).toBeLessThan(AA_TEXT);
    expect(luminance(light.accent)).toBeLessThan(luminance('#ffe14d'));
    const dark = clampSeed('#24567a', 'dark');
    expect(dark).toMatchObject({ adjusted: true, direction: 'lighter' });
    expect(luminance(dark.accent)).toBeGreaterThan(luminance('#24567a'));
  });

  it('keeps the hue of a colourful seed', () => {
    for (const preset of appearancePresets.filter((p) => p.id !== 'ink')) {
      const seed = preset.set.seed!;
      for (const mode of modes) {
        const turn = Math.abs(toOklch(clampSeed(seed, mode).accent).h - toOklch(seed).h);
        expect(Math.min(turn, 360 - turn)).toBeLessThan(4);
      }
    }
  });

  it('no seed is accepted with less than the norm', () => {
    fc.assert(fc.property(hex, (seed) => clampSeed(seed, 'light').adjusted === accentContrast(seed, 'light') < AA_TEXT));
  });
});

describe('sheet colours', () => {
  it.each(modes)('text of every rank keeps 4.5:1 and control edges 3:1, %s', (mode) => {
    const s = surfaces[mode];
    const soft = deriveTheme(defaultAppearance, mode).soft;
    for (const ground of [s.paper, s.surface, s.raised, s.sunken]) {
      for (const text of [s.ink, s.inkSoft, s.inkFaint, s.success, s.warning, s.danger, s.info]) {
        expect(contrast(text, ground)).toBeGreaterThanOrEqual(AA_TEXT);
      }
      expect(contrast(s.lineStrong, ground)).toBeGreaterThanOrEqual(AA_SHAPE);
    }
    for (const tone of ['success', 'warning', 'danger', 'info'] as const) {
      expect(contrast(s[tone], soft[tone])).toBeGreaterThanOrEqual(AA_TEXT);
    }
  });
});

describe('chart palettes', () => {
  it.each(chartPalettes.flatMap((p) => modes.map((mode) => [p.id, mode, p.colours[mode]] as const)))(
    '%s, %s: eight colours every eye can tell apart, 3:1 on the sheet',
    (_id, mode, colours) => {
      expect(colours).toHaveLength(8);
      for (const view of [colours, ...visionKinds.map((kind) => colours.map((c) => simulate(c, kind)))]) {
        view.forEach((a, i) => view.slice(0, i).forEach((b) => expect(distance(a, b)).toBeGreaterThan(0.09)));
      }
      for (const colour of colours) {
        expect(contrast(colour, surfaces[mode].surface)).toBeGreaterThanOrEqual(AA_SHAPE);
        expect(contrast(colour, surfaces[mode].paper)).toBeGreaterThanOrEqual(AA_SHAPE);
      }
    },
  );
});

describe('parseAppearance', () => {
  it('reads what it wrote', () => {
    const chosen = { ...defaultAppearance, mode: 'dark', seed: '#8a4b22', fontId: 'kai', fontSize: 20, motion: false };
    expect(parseAppearance(JSON.parse(JSON.stringify(chosen)))).toEqual({ appearance: chosen, rejected: [], problems: [] });
  });

  it('replaces bad fields one by one and names them', () => {
    const { appearance, problems } = parseAppearance({
      ...defaultAppearance,
      seed: 'red; background:url(x)',
      fontId: 'Comic Sans MS',
      fontSize: 21,
      lineHeight: 165.5,
      density: 'constructor',
      radius: 2.5,
      lightFrom: '24:00',
      motion: 'yes',
      extra: 'dropped',
    });
    expect(problems).toEqual([
      { field: 'lightFrom', code: 'NOT_A_TIME' },
      { field: 'seed', code: 'NOT_A_COLOUR' },
      { field: 'fontId', code: 'NOT_A_FONT' },
      { field: 'fontSize', code: 'OUT_OF_RANGE', range: { min: 12, max: 20 } },
      { field: 'lineHeight', code: 'OUT_OF_RANGE', range: { min: 140, max: 180 } },
      { field: 'density', code: 'NOT_A_CODE' },
      { field: 'radius', code: 'OUT_OF_RANGE', range: { min: 0, max: 12 } },
      { field: 'motion', code: 'NOT_A_BOOLEAN' },
    ]);
    expect(appearance).toEqual(defaultAppearance);
  });

  it.each([null, undefined, 7, 'x', [], true])('answers the default for %p', (input) => {
    expect(parseAppearance(input)).toMatchObject({ appearance: defaultAppearance, rejected: ['document'] });
  });

  const first = { version: 1, mode: 'dark', seed: '#8a4b22', fontId: 'kai', fontSize: 18, density: 'compact', radius: 9, paletteId: 'clear', motion: false, locale: 'en' };

  it('reads a document of version 1 whole: nothing of it is lost, nothing is held against it', () => {
    const { appearance, rejected } = parseAppearance(first);
    expect(rejected).toEqual([]);
    expect(appearance).toEqual({ ...defaultAppearance, ...first, version: 2 });
    expect(parseAppearance({ ...first, seed: 'red' }).rejected).toEqual(['seed']);
    expect(parseAppearance({ ...defaultAppearance, chartPatterns: undefined })).toEqual({ appearance: defaultAppearance, rejected: [], problems: [] });
    expect(parseAppearance({ ...defaultAppearance, chartPatterns: 'yes' }).rejected).toEqual(['chartPatterns']);
    expect(parseAppearance({ ...defaultAppearance, lineHeight: undefined }).rejected).toEqual(['lineHeight']);
  });

  it('lets a page of an older release save without taking away what it does not know', () => {
    const stored = { ...defaultAppearance, backgroundId: 'contour', lineHeight: 180, contrast: 'high' };
    expect(parseAppearance(overStored(stored, first))).toMatchObject({ rejected: [], appearance: { seed: '#8a4b22', backgroundId: 'contour', lineHeight: 180, contrast: 'high' } });
    expect(parseAppearance(overStored(stored, null)).rejected).toEqual(['document']);
    expect(parseAppearance(overStored(stored, { ...first, version: 7 })).rejected).toEqual(['version']);
    expect(parseAppearance(overStored(stored, { fontId: 'x' })).rejected).toEqual(['fontId']);
  });

  it('names the version of a document of another format and keeps what it understands', () => {
    const { appearance, rejected } = parseAppearance({ ...defaultAppearance, version: 3, fontSize: 16 });
    expect(rejected).toEqual(['version']);
    expect(appearance.fontSize).toBe(16);
  });

  it('never throws and always gives a paintable document', () => {
    const bad = { get mode(): string { throw new Error('getter'); } };
    expect(parseAppearance(bad).appearance).toEqual(defaultAppearance);
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (input) => {
        const { appearance } = parseAppearance(input);
        expect(parseAppearance(appearance).rejected).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(fc.record(Object.fromEntries(appearanceFields.map((f) => [f, fc.anything()])), { requiredKeys: [] }), (input) => {
        const { appearance } = parseAppearance(input);
        for (const mode of modes) expect(Object.values(themeVariables(deriveTheme(appearance, mode))).every(Boolean)).toBe(true);
      }),
    );
  });

  it('knows equal documents', () => {
    expect(sameAppearance(defaultAppearance, { ...defaultAppearance })).toBe(true);
    expect(sameAppearance(defaultAppearance, { ...defaultAppearance, radius: 0 })).toBe(false);
  });
});

describe('deriveTheme', () => {
  it('gives denser pages smaller controls, and larger text larger ones', () => {
    const control = (patch: Partial<typeof defaultAppearance>): number =>
      deriveTheme({ ...defaultAppearance, ...patch }, 'light').metrics.control;
    const [compact, normal, roomy] = densities.map((density) => control({ density }));
    expect(compact).toBeLessThan(normal!);
    expect(normal).toBeLessThan(roomy!);
    expect(control({ fontSize: 20 })).toBeGreaterThan(control({ fontSize: 14 }));
  });

  it('writes only values that CSS can hold, for every choice', () => {
    for (const fontId of fontIds) {
      const variables = themeVariables(deriveTheme({ ...defaultAppearance, fontId }, 'dark'));
      for (const [name, value] of Object.entries(variables)) {
        expect(name).toMatch(/^--yz-[a-z0-9-]+$/);
        expect(value).not.toMatch(/[;{}<>]|undefined|NaN/);
      }
      expect(fontOf(fontId).text).toMatch(/"Noto Sans SC Variable".*, (sans-)?serif$/);
      // Nobody fetches a family who has not chosen one: before the last resort stands what machines bring along.
      if (!fontOf(fontId).shipped) expect(fontOf(fontId).text).toMatch(/Noto Sans SC Variable", (sans-)?serif$/);
    }
  });
});
