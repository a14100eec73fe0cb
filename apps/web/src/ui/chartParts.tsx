import type { TooltipContentProps } from 'recharts';

import type { ChartTheme } from '../lib/chartTheme';
import type { ChartRow } from './ChartFrame';
import { Swatch } from './chartFills';
import { marksTo } from './chartScale';
import { useChartTheme } from './theme';

export interface DrawingProps {
  rows: readonly ChartRow[];
  /** A click on a shape; the table twin of ChartFrame offers the same by keyboard. */
  onSelect?: (row: ChartRow) => void;
  /** The same for the shape of what a row is compared with. */
  onSelectOther?: (row: ChartRow) => void;
  /** What the rows and what they are compared with are called. */
  names?: { readonly now: string; readonly other: string };
  /** What a click does, said in the tip. */
  hint?: (row: ChartRow) => string | null;
  /** px. */
  height?: number;
  /** Readings on axes and in tips. */
  format?: (value: number) => string;
  /** Off on the home page. */
  animate?: boolean;
  /** Room for names beside the bars, in units of the font size; longer names are cut, the table shows them whole. */
  labelEms?: number;
  /** One colour a row from the palette instead of the accent for all. */
  colourful?: boolean;
}

const MAX_BARS = 60;
export const plain = (value: number): string => value.toLocaleString('en-US');

export function Tip({ active, payload, format, hint, names }: Partial<TooltipContentProps> & { format: (value: number) => string } & Pick<DrawingProps, 'hint' | 'names'>) {
  const row = payload?.[0]?.payload as ChartRow | undefined;
  if (!active || !row) return null;
  const said = hint?.(row);
  return (
    <div className="yz-chart-tip yz-row-tip">
      <div>
        <span>{row.label}</span>
        <strong className="yz-num">{row.detail ?? format(row.value)}</strong>
      </div>
      {names && row.other ? (
        <div>
          <span>{names.other}</span>
          <span className="yz-num">{row.other.detail ?? format(row.other.value)}</span>
        </div>
      ) : null}
      {said ? <small>{said}</small> : null}
    </div>
  );
}

/** Of the ink of what is compared with: quiet beside the accent, and still told apart from the ground. */
export const OTHER_OPACITY = 0.5;

/** Names of the two that are compared, by their colours. */
export function PairLegend({ names, colours }: { names: NonNullable<DrawingProps['names']>; colours: readonly [string, string] }) {
  return (
    <ul className="yz-legend yz-stack-legend">
      {[names.now, names.other].map((name, at) => (
        <li key={name}>
          <Swatch fill={colours[at]!} opacity={at === 0 ? 1 : OTHER_OPACITY} />
          <span>{name}</span>
        </li>
      ))}
    </ul>
  );
}

/** How axes are drawn. */
export const axisOf = (theme: ChartTheme) => ({ tick: { fill: theme.inkSoft, fontSize: theme.fontSize - 2, fontFamily: theme.fontFamily }, tickLine: false, axisLine: { stroke: theme.line } });

export function useParts({ rows, format = plain, animate, onSelect }: DrawingProps) {
  const theme = useChartTheme();
  const shown = rows.slice(0, MAX_BARS).map((row) => ({ ...row }));
  const axis = axisOf(theme);
  const pick = onSelect ? (at: number) => shown[at] && onSelect(shown[at]) : undefined;
  return { theme, shown, axis, format, moving: (animate ?? true) && theme.motion, pick, cursor: pick ? 'pointer' : 'default' };
}

/** About a third of a phone, and of a small frame on the home page. */
export const LABEL_EMS = 8;
export const scaleOf = (rows: readonly ChartRow[], wanted: number) => {
  const ticks = marksTo(Math.max(0, ...rows.map((row) => Math.max(row.value, row.other?.value ?? 0))), wanted);
  return { ticks, domain: [0, ticks.at(-1) ?? 1] };
};
