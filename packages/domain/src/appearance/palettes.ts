import type { PaletteId, ResolvedMode } from './fields';

export interface ChartPalette {
  readonly id: Exclude<PaletteId, 'seed'>;
  readonly zh: string;
  readonly en: string;
  /** Eight colours for each mode; every pair differs for normal sight and for each kind of colour blindness. */
  readonly colours: Record<ResolvedMode, readonly string[]>;
}

/**
 * Found by a search that maximised the smallest distance between any two of the eight under normal sight and three
 * simulated dichromacies, with 3:1 against the sheet; the tests hold these properties.
 */
export const chartPalettes: readonly ChartPalette[] = [
  {
    id: 'mineral',
    zh: '矿物',
    en: 'Mineral',
    colours: {
      light: ['#3c979f', '#002d4f', '#8f5100', '#4a7166', '#7c1900', '#808c30', '#4b4373', '#530019'],
      dark: ['#75c9ff', '#cc872f', '#b9f3e1', '#c23e3c', '#669d9c', '#fbe36e', '#74698f', '#bbc28b'],
    },
  },
  {
    id: 'site',
    zh: '场地',
    en: 'Site',
    colours: {
      light: ['#346d94', '#aa8322', '#7b2600', '#72907f', '#37224b', '#6c6a2e', '#005452', '#530906'],
      dark: ['#ffa75e', '#a7ccb9', '#4e6ba0', '#e6ec8f', '#cd7575', '#a5f5fc', '#896721', '#b198cb'],
    },
  },
  {
    id: 'clear',
    zh: '高辨识',
    en: 'High distinction',
    colours: {
      light: ['#0088f3', '#8c2900', '#267e66', '#8c44a9', '#9d8b00', '#004f61', '#560000', '#241e58'],
      dark: ['#b0dfff', '#fd8000', '#70b99a', '#d38aff', '#ffd67e', '#2e7780', '#c43a22', '#954fdc'],
    },
  },
];

export function paletteOf(id: PaletteId): ChartPalette {
  return chartPalettes.find((palette) => palette.id === id) ?? chartPalettes[0]!;
}
