import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts';
import type { TooltipContentProps } from 'recharts';

import { Swatch, useChartFills } from './chartFills';
import { axisOf, plain } from './chartParts';
import { cutTo, marksTo } from './chartScale';
import { useChartTheme } from './theme';

export interface StackSeries {
  readonly key: string;
  readonly label: string;
}
export interface StackRow {
  readonly key: string;
  readonly label: string;
  /** One for each series, in their order; null where nothing is counted. */
  readonly parts: readonly { readonly value: number; readonly detail: string; readonly href?: string }[];
}
export interface StackProps {
  rows: readonly StackRow[];
  series: readonly StackSeries[];
  /** Beside each other, on top of each other, or each as a part of its whole. */
  mode: 'grouped' | 'stacked' | 'full';
  onSelect?: (href: string) => void;
  /** What a click does, said in the tip. */
  hint?: string;
  height?: number;
  format?: (value: number) => string;
}

/** Columns of several series, with a legend. */
export function StackColumns({ rows, series, mode, onSelect, hint, height = 340, format = plain }: StackProps) {
  const theme = useChartTheme();
  const axis = axisOf(theme);
  const sums = rows.map((row) => row.parts.reduce((all, part) => all + part.value, 0));
  const data = rows.map((row, at) => ({ label: row.label, ...Object.fromEntries(row.parts.map((part, n) => [`s${n}`, mode === 'full' ? (sums[at] ? (part.value / sums[at]) * 100 : 0) : part.value])) }));
  const most = mode === 'full' ? 100 : Math.max(0, ...(mode === 'stacked' ? sums : rows.flatMap((row) => row.parts.map((part) => part.value))));
  const ticks = mode === 'full' ? [0, 25, 50, 75, 100] : marksTo(most, 4);
  const { fill, defs } = useChartFills(series.length);
  return (
    <div className="yz-stack">
      <BarChart responsive data={data} style={{ width: '100%', height }} margin={{ top: 8, right: 12, bottom: 0, left: 0 }} barCategoryGap={mode === 'grouped' ? '18%' : '32%'} barGap={1} maxBarSize={44}>
        {defs}
        <CartesianGrid stroke={theme.line} vertical={false} strokeDasharray="2 3" />
        <XAxis type="category" dataKey="label" {...axis} tickFormatter={(text: string) => cutTo(text, 7)} minTickGap={8} />
        <YAxis type="number" {...axis} axisLine={false} tickFormatter={mode === 'full' ? (value: number) => `${value}%` : format} ticks={ticks} domain={[0, ticks.at(-1) ?? 1]} width="auto" />
        <Tooltip
          cursor={{ fill: theme.sunken }}
          isAnimationActive={false}
          content={({ active, label }: TooltipContentProps) => {
            const row = rows.find((one) => one.label === label);
            if (!active || !row) return null;
            return (
              <div className="yz-chart-tip yz-stack-tip">
                <span>{row.label}</span>
                {row.parts.map((part, n) =>
                  part.value === 0 ? null : (
                    <span key={series[n]?.key}>
                      <Swatch fill={fill(n)} />
                      {series[n]?.label} <strong className="yz-num">{part.detail}</strong>
                    </span>
                  ),
                )}
                {hint ? <small>{hint}</small> : null}
              </div>
            );
          }}
        />
        {series.map((one, n) => (
          <Bar
            key={one.key}
            dataKey={`s${n}`}
            name={one.label}
            {...(mode === 'grouped' ? {} : { stackId: 'all' })}
            fill={fill(n)}
            stroke={theme.surface}
            strokeWidth={mode === 'grouped' ? 0 : 1}
            isAnimationActive={theme.motion}
            animationDuration={260}
            cursor={onSelect ? 'pointer' : 'default'}
            onClick={(_bar, at) => {
              const href = rows[at]?.parts[n]?.href;
              if (href) onSelect?.(href);
            }}
          />
        ))}
      </BarChart>
      <ul className="yz-legend yz-stack-legend">
        {series.map((one, n) => (
          <li key={one.key}>
            <Swatch fill={fill(n)} />
            <span>{one.label}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
