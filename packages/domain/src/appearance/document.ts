import {
  appearanceFields,
  fieldRules,
  fieldsSince2,
  fieldsWithin2,
  type AppearanceFault,
  type AppearanceField,
  type AppearanceLocale,
  type AppearanceMode,
  type BackgroundId,
  type ClockSource,
  type ContrastChoice,
  type Density,
  type FontId,
  type PaletteId,
  type PaperId,
} from './fields';

/** The appearance one person chose, kept on the server as JSON and copied to the browser for the first paint. */
export interface Appearance {
  readonly version: 2;
  readonly mode: AppearanceMode;
  readonly clockSource: ClockSource;
  /** `HH:MM`; the day of mode `clock` where its source is `hours`. An end before the start is light over midnight. */
  readonly lightFrom: string;
  readonly lightTo: string;
  readonly contrast: ContrastChoice;
  /** Accent as chosen, `#rrggbb` in lower case; what is painted is `clampSeed(seed, mode)`. */
  readonly seed: string;
  readonly paperId: PaperId;
  readonly backgroundId: BackgroundId;
  /** Whole per cent, 10..100. */
  readonly backgroundStrength: number;
  readonly fontId: FontId;
  /** Base text size in px, whole, 12..20. */
  readonly fontSize: number;
  /** Hundredths of the text size, whole, 140..180. */
  readonly lineHeight: number;
  readonly density: Density;
  /** Corner radius in px, whole, 0..12. */
  readonly radius: number;
  readonly paletteId: PaletteId;
  /** Series of charts are hatched as well as coloured. */
  readonly chartPatterns: boolean;
  readonly motion: boolean;
  readonly locale: AppearanceLocale;
}

export const defaultAppearance: Appearance = Object.freeze({
  version: 2,
  mode: 'system',
  clockSource: 'sun',
  lightFrom: '07:00',
  lightTo: '18:30',
  contrast: 'system',
  seed: '#24567a',
  paperId: 'rice',
  backgroundId: 'plain',
  backgroundStrength: 60,
  fontId: 'system',
  fontSize: 14,
  lineHeight: 165,
  density: 'default',
  radius: 3,
  paletteId: 'mineral',
  chartPatterns: false,
  motion: true,
  locale: 'zh',
});

export interface AppearanceProblem {
  readonly field: AppearanceField | 'document' | 'version';
  readonly code: AppearanceFault;
  /** Bounds, where the code is OUT_OF_RANGE. */
  readonly range?: { readonly min: number; readonly max: number };
}

export interface ParsedAppearance {
  readonly appearance: Appearance;
  /** Names of the fields that were missing or bad and fell back to the default; `document` when it is no object at all. */
  readonly rejected: readonly (AppearanceField | 'document' | 'version')[];
  /** The same, each with its code. */
  readonly problems: readonly AppearanceProblem[];
}

/**
 * Reads a stored or submitted appearance. Never throws: each bad or missing field falls back to its default and is
 * named in `rejected`; unknown fields are dropped. Version 1 is read as written, with defaults for what it did not know;
 * a newer format version is read as far as it is understood.
 */
export function parseAppearance(input: unknown): ParsedAppearance {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { appearance: defaultAppearance, rejected: ['document'], problems: [{ field: 'document', code: 'INVALID_DOCUMENT' }] };
  }
  const problems: AppearanceProblem[] = [];
  const read = (name: string): unknown => {
    // Own data only, so that neither a prototype nor a throwing getter has a say.
    const own = Object.getOwnPropertyDescriptor(input, name);
    return own && 'value' in own ? own.value : undefined;
  };
  const version = read('version');
  if (version !== 1 && version !== 2) problems.push({ field: 'version', code: 'INVALID_DOCUMENT' });
  const fields = Object.fromEntries(
    appearanceFields.map((name) => {
      const value = read(name);
      const { fits, fault, range } = fieldRules[name];
      if (fits(value)) return [name, name === 'seed' ? (value as string).toLowerCase() : value];
      const mayLack = fieldsWithin2.includes(name) || (version === 1 && fieldsSince2.includes(name));
      if (!(value === undefined && mayLack)) problems.push({ field: name, code: fault, ...(range ? { range } : {}) });
      return [name, defaultAppearance[name]];
    }),
  );
  return { appearance: { version: 2, ...fields } as Appearance, rejected: problems.map(({ field }) => field), problems };
}

/**
 * A document to be stored over another: fields that the sender did not name stay as stored, so that a page of an older
 * release, which knows fewer fields, takes nothing away.
 */
export function overStored(stored: unknown, sent: unknown): unknown {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return sent;
  const own = Object.fromEntries(Object.entries(Object.getOwnPropertyDescriptors(sent)).flatMap(([name, d]) => ('value' in d ? [[name, d.value as unknown]] : [])));
  const version = own.version === 1 ? 2 : own.version;
  return { ...parseAppearance(stored).appearance, ...own, ...(version === undefined ? {} : { version }) };
}

/** True when both documents would paint the same page. */
export function sameAppearance(a: Appearance, b: Appearance): boolean {
  return appearanceFields.every((name) => a[name] === b[name]);
}
