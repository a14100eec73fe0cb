import { measures, type Measure } from '../../../lib/figures';

/** The measure a parameter of the address names; the count for any other text. */
export const measureFrom = (text: string | null): Measure => measures.find((measure) => measure.toLowerCase() === text) ?? 'COUNT';
export const measureParam = (measure: Measure): string | null => (measure === 'COUNT' ? null : measure.toLowerCase());
