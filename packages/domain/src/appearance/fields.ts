import { isHexColour } from './colour';
import type { Appearance } from './document';

export const appearanceModes = ['light', 'dark', 'system', 'clock'] as const;
/** `clock` is light by day and dark by night, on a page that stays open too. */
export type AppearanceMode = (typeof appearanceModes)[number];
/** What a mode resolves to on a given screen at a given moment. */
export type ResolvedMode = 'light' | 'dark';

export const clockSources = ['sun', 'hours'] as const;
/** Where the day of mode `clock` begins and ends: with the sun of the season, or at two times of one's own. */
export type ClockSource = (typeof clockSources)[number];

export const contrastChoices = ['system', 'normal', 'high'] as const;
/** `system` is high where the operating system asks for more contrast. */
export type ContrastChoice = (typeof contrastChoices)[number];
export type ContrastLevel = 'normal' | 'high';

/** Stacks of what machines bring along, then families that the product ships. */
export const fontIds = ['system', 'humanist', 'song', 'kai', 'fangsong', 'noto-sans', 'noto-serif', 'wenkai', 'screen'] as const;
export type FontId = (typeof fontIds)[number];

export const densities = ['compact', 'default', 'comfortable'] as const;
export type Density = (typeof densities)[number];

/** `seed` is made from the accent. */
export const paletteIds = ['mineral', 'site', 'clear', 'seed'] as const;
export type PaletteId = (typeof paletteIds)[number];

/** The sheet everything is drawn on; `tinted` takes the hue of the accent. */
export const paperIds = ['rice', 'white', 'concrete', 'tinted'] as const;
export type PaperId = (typeof paperIds)[number];

/** What is drawn on the sheet behind everything. */
export const backgroundIds = ['plain', 'graph', 'blueprint', 'contour', 'gradient'] as const;
export type BackgroundId = (typeof backgroundIds)[number];

export const appearanceLocales = ['zh', 'en'] as const;
export type AppearanceLocale = (typeof appearanceLocales)[number];

export const fontSizeRange = { min: 12, max: 20 } as const;
export const radiusRange = { min: 0, max: 12 } as const;
/** Hundredths of the text size. */
export const lineHeightRange = { min: 140, max: 180 } as const;
/** Per cent of the strongest drawing that the sheet can bear. */
export const strengthRange = { min: 10, max: 100 } as const;

/** The fields a person can set, without the format's version. */
export type AppearanceField = Exclude<keyof Appearance, 'version'>;

/** Why a field was refused; each has words for people on the server. */
export const appearanceFaults = ['NOT_A_COLOUR', 'NOT_A_FONT', 'NOT_A_CODE', 'OUT_OF_RANGE', 'NOT_A_TIME', 'NOT_A_BOOLEAN', 'INVALID_DOCUMENT'] as const;
export type AppearanceFault = (typeof appearanceFaults)[number];

export interface FieldRule {
  readonly fault: AppearanceFault;
  readonly range?: { readonly min: number; readonly max: number };
  readonly fits: (value: unknown) => boolean;
}

const oneOf = (values: readonly string[], fault: AppearanceFault = 'NOT_A_CODE'): FieldRule => ({ fault, fits: (value) => typeof value === 'string' && values.includes(value) });
const whole = (range: { readonly min: number; readonly max: number }): FieldRule => ({
  fault: 'OUT_OF_RANGE',
  range,
  fits: (value) => Number.isInteger(value) && (value as number) >= range.min && (value as number) <= range.max,
});
const yesNo: FieldRule = { fault: 'NOT_A_BOOLEAN', fits: (value) => typeof value === 'boolean' };
const time: FieldRule = { fault: 'NOT_A_TIME', fits: (value) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) };

/** What each field may hold: names from a list, whole numbers in a range, colours, times. Nothing of it is CSS. */
export const fieldRules: Readonly<Record<AppearanceField, FieldRule>> = {
  mode: oneOf(appearanceModes),
  clockSource: oneOf(clockSources),
  lightFrom: time,
  lightTo: time,
  contrast: oneOf(contrastChoices),
  seed: { fault: 'NOT_A_COLOUR', fits: isHexColour },
  paperId: oneOf(paperIds),
  backgroundId: oneOf(backgroundIds),
  backgroundStrength: whole(strengthRange),
  fontId: oneOf(fontIds, 'NOT_A_FONT'),
  fontSize: whole(fontSizeRange),
  lineHeight: whole(lineHeightRange),
  density: oneOf(densities),
  radius: whole(radiusRange),
  paletteId: oneOf(paletteIds),
  chartPatterns: yesNo,
  motion: yesNo,
  locale: oneOf(appearanceLocales),
};

export const appearanceFields = Object.keys(fieldRules) as readonly AppearanceField[];

/** Fields that version 1 did not know; a document of that version is whole without them. */
export const fieldsSince2: readonly AppearanceField[] = ['clockSource', 'lightFrom', 'lightTo', 'contrast', 'paperId', 'backgroundId', 'backgroundStrength', 'lineHeight'];
/** Fields that came after version 2 began; older documents of it are whole without them. */
export const fieldsWithin2: readonly AppearanceField[] = ['chartPatterns'];
