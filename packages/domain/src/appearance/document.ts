import { isHexColour } from './colour';

/** The appearance one person chose, kept on the server as JSON and copied to the browser for the first paint. */
export interface Appearance {
  readonly version: 1;
  readonly mode: AppearanceMode;
  /** Accent as chosen, `#rrggbb` in lower case; what is painted is `clampSeed(seed, mode)`. */
  readonly seed: string;
  readonly fontId: FontId;
  /** Base text size in px, whole, 12..20. */
  readonly fontSize: number;
  readonly density: Density;
  /** Corner radius in px, whole, 0..12. */
  readonly radius: number;
  readonly paletteId: PaletteId;
  readonly motion: boolean;
  readonly locale: AppearanceLocale;
}

export const appearanceModes = ['light', 'dark', 'system'] as const;
export type AppearanceMode = (typeof appearanceModes)[number];
/** What `system` resolves to on a given screen. */
export type ResolvedMode = 'light' | 'dark';

export const fontIds = ['system', 'humanist', 'song', 'kai'] as const;
export type FontId = (typeof fontIds)[number];

export const densities = ['compact', 'default', 'comfortable'] as const;
export type Density = (typeof densities)[number];

export const paletteIds = ['mineral', 'site', 'clear'] as const;
export type PaletteId = (typeof paletteIds)[number];

export const appearanceLocales = ['zh', 'en'] as const;
export type AppearanceLocale = (typeof appearanceLocales)[number];

export const fontSizeRange = { min: 12, max: 20 } as const;
export const radiusRange = { min: 0, max: 12 } as const;

export const defaultAppearance: Appearance = Object.freeze({
  version: 1,
  mode: 'system',
  seed: '#24567a',
  fontId: 'system',
  fontSize: 14,
  density: 'default',
  radius: 3,
  paletteId: 'mineral',
  motion: true,
  locale: 'zh',
});

/** The fields a person can set, without the format's version. */
export type AppearanceField = Exclude<keyof Appearance, 'version'>;

const oneOf =
  (values: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === 'string' && values.includes(value);
const wholeIn =
  ({ min, max }: { min: number; max: number }) =>
  (value: unknown): boolean =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max;

const checks: Record<AppearanceField, (value: unknown) => boolean> = {
  mode: oneOf(appearanceModes),
  seed: isHexColour,
  fontId: oneOf(fontIds),
  fontSize: wholeIn(fontSizeRange),
  density: oneOf(densities),
  radius: wholeIn(radiusRange),
  paletteId: oneOf(paletteIds),
  motion: (value) => typeof value === 'boolean',
  locale: oneOf(appearanceLocales),
};

export const appearanceFields = Object.keys(checks) as readonly AppearanceField[];

export interface ParsedAppearance {
  readonly appearance: Appearance;
  /** Names of the fields that were missing or bad and fell back to the default; `document` when it is no object at all. */
  readonly rejected: readonly (AppearanceField | 'document' | 'version')[];
}

/**
 * Reads a stored or submitted appearance. Never throws: each bad or missing field falls back to its default and is
 * named in `rejected`; unknown fields are dropped. A newer format version is read as far as it is understood.
 */
export function parseAppearance(input: unknown): ParsedAppearance {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { appearance: defaultAppearance, rejected: ['document'] };
  }
  const rejected: (AppearanceField | 'version')[] = [];
  const read = (name: string): unknown => {
    // Own data only, so that neither a prototype nor a throwing getter has a say.
    const own = Object.getOwnPropertyDescriptor(input, name);
    return own && 'value' in own ? own.value : undefined;
  };
  if (read('version') !== 1) rejected.push('version');
  const fields = Object.fromEntries(
    appearanceFields.map((name) => {
      const value = read(name);
      if (checks[name](value)) return [name, name === 'seed' ? (value as string).toLowerCase() : value];
      rejected.push(name);
      return [name, defaultAppearance[name]];
    }),
  );
  return { appearance: { version: 1, ...fields } as Appearance, rejected };
}

/** True when both documents would paint the same page. */
export function sameAppearance(a: Appearance, b: Appearance): boolean {
  return appearanceFields.every((name) => a[name] === b[name]);
}
