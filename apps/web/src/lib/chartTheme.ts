import type { Theme } from '@yingzao/domain/appearance';
import { createContext, useContext } from 'react';

/** What a chart needs of the current appearance; charts draw in SVG and canvas, where CSS variables do not reach everything. */
export interface ChartTheme {
  readonly palette: readonly string[];
  /** Series are hatched as well as coloured. */
  readonly patterns: boolean;
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly surface: string;
  readonly sunken: string;
  readonly accent: string;
  readonly fontFamily: string;
  readonly fontSize: number;
  readonly motion: boolean;
}

export const ChartThemeContext = createContext<ChartTheme>({
  palette: ['#3c979f', '#002d4f', '#8f5100', '#4a7166', '#7c1900', '#808c30', '#4b4373', '#530019'],
  patterns: false,
  ink: '#23211d',
  inkSoft: '#55514a',
  line: '#dfd9cb',
  surface: '#fcfaf5',
  sunken: '#efebe1',
  accent: '#24567a',
  fontFamily: 'sans-serif',
  fontSize: 14,
  motion: true,
});

export const chartThemeOf = (theme: Theme): ChartTheme => ({
  palette: theme.palette,
  patterns: theme.patterns,
  ink: theme.ink,
  inkSoft: theme.inkSoft,
  line: theme.line,
  surface: theme.surface,
  sunken: theme.sunken,
  accent: theme.seed.accent,
  fontFamily: theme.fontText,
  fontSize: theme.fontSize,
  motion: theme.motion,
});

export function useChartTheme(): ChartTheme {
  return useContext(ChartThemeContext);
}
