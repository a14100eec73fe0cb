import type { ResolvedMode } from './document';

/** The colours of the sheet everything is drawn on: they do not depend on what a person picks. */
export interface Surfaces {
  /** The page itself. */
  readonly paper: string;
  /** Fields, widgets and table bodies. */
  readonly surface: string;
  /** Menus and dialogs. */
  readonly raised: string;
  /** Table heads, hovered rows, wells. */
  readonly sunken: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  /** Hairlines that only divide. */
  readonly line: string;
  /** Edges of controls: 3:1 against the surface. */
  readonly lineStrong: string;
  readonly success: string;
  readonly warning: string;
  readonly danger: string;
  readonly info: string;
}

/** Light: drafting paper, warm and never pure white. Dark: ink on slate, never pure black. */
export const surfaces: Record<ResolvedMode, Surfaces> = {
  light: {
    paper: '#f5f2ea',
    surface: '#fcfaf5',
    raised: '#fffdf9',
    sunken: '#efebe1',
    ink: '#23211d',
    inkSoft: '#55514a',
    inkFaint: '#67625a',
    line: '#dfd9cb',
    lineStrong: '#8d8677',
    success: '#2f6a45',
    warning: '#805300',
    danger: '#a8322a',
    info: '#2c5f86',
  },
  dark: {
    paper: '#14171a',
    surface: '#1b1f23',
    raised: '#23282d',
    sunken: '#181c1f',
    ink: '#ebe7dd',
    inkSoft: '#bdb8ac',
    inkFaint: '#a09b90',
    line: '#30363c',
    lineStrong: '#717a82',
    success: '#79c193',
    warning: '#dcae5c',
    danger: '#f0938a',
    info: '#8dbbe0',
  },
};
