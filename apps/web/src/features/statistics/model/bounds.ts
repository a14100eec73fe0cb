import { bandMeasures, bandsOf, baseBound, defaultBandSets, faultsOfBounds, shownBound, type Band, type BandBounds, type BandFault, type BandMeasure } from '@yingzao/domain/measures';

/** Bounds as they are typed, in the shown unit: `1、3、5`. */
export type BoundTexts = Readonly<Record<BandMeasure, string>>;

export const textOfBounds = (measure: BandMeasure, bounds: readonly string[]): string => bounds.map((bound) => shownBound(measure, bound)).join('、');
export const textsOf = (set: BandBounds): BoundTexts => Object.fromEntries(bandMeasures.map((measure) => [measure, textOfBounds(measure, set[measure])])) as Record<BandMeasure, string>;

/** In base units; what is no number stays as it was typed, so that it is refused by its place. */
export const boundsIn = (measure: BandMeasure, text: string): string[] =>
  text
    .normalize('NFKC')
    .split(/[\s,;、]+/)
    .filter(Boolean)
    .map((word) => baseBound(measure, word) ?? word);
export const boundsOf = (texts: BoundTexts): Record<BandMeasure, string[]> => Object.fromEntries(bandMeasures.map((measure) => [measure, boundsIn(measure, texts[measure])])) as Record<BandMeasure, string[]>;

/** What is wrong with the bounds of one measure, as the server would say it; null where nothing is. */
export const faultIn = (measure: BandMeasure, bounds: readonly string[]): BandFault | null => faultsOfBounds({ far: ['1'], landArea: ['1'], gfa: ['1'], fee: ['1'], [measure]: bounds })[0] ?? null;

/** The bands between these bounds, which are good. */
export const bandsBetween = (measure: BandMeasure, bounds: readonly string[]): readonly Band[] => bandsOf({ ...defaultBandSets[measure], bounds: bounds.map((bound) => shownBound(measure, bound) ?? bound) });
