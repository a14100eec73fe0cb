import type { Measure } from '../../../lib/figures';
import type { ProjectFilter } from '../../../lib/projectFilter';
import type { Comparison } from './comparison';

/** What all charts of the page have in common. */
export interface ChartScope {
  readonly measure: Measure;
  readonly filter: ProjectFilter;
  /** The filter in words; '' for none. */
  readonly about: string;
  /** ISO day of the figures. */
  readonly day: string;
  /** A segment was chosen by the address of its list: narrows the page to it, or opens the list where the page is that already. */
  readonly pick: (href: string) => void;
  /** Whether the page is narrowed to that segment already. */
  readonly isPicked: (href: string) => boolean;
  /** What a click on that segment does, in words; on any, for null. */
  readonly hint: (href: string | null) => string;
  /** Null where the page compares with nothing. */
  readonly compared: { readonly comparison: Comparison; readonly filter: ProjectFilter; readonly now: string; readonly other: string } | null;
}

/** The filter without a past day: what people did and documents are known of now alone. */
export const ofToday = ({ asOf: _day, ...filter }: ProjectFilter): ProjectFilter => filter;
