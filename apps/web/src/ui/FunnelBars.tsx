import { Bar, BarChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { BarShapeProps, TooltipContentProps } from 'recharts';

import type { ChartRow } from './ChartFrame';
import { LABEL_EMS, Tip, useParts, type DrawingProps } from './chartParts';
import { cutTo, emsOf } from './chartScale';

/** Bars about one middle, each step of a way; at the end of each its figure and what `noteOf` says of it. */
export function FunnelBars(props: DrawingProps & { noteOf: (row: ChartRow) => string | null }) {
  const { height, labelEms = LABEL_EMS, noteOf } = props;
  const { theme, shown, axis, format, moving, pick, cursor } = useParts(props);
  const longest = Math.max(0, ...shown.map((row) => Math.min(labelEms, emsOf(row.label))));
  const size = theme.fontSize - 1;
  const text = (row: ChartRow): string => [row.detail ?? format(row.value), noteOf(row)].filter(Boolean).join(' · ');
  const room = Math.max(60, ...shown.map((row) => emsOf(text(row)) * size + 16));
  return (
    <BarChart responsive layout="vertical" data={shown} style={{ width: '100%', height: height ?? 320 }} margin={{ top: 8, right: room, bottom: 8, left: 0 }} barCategoryGap="14%">
      <XAxis type="number" hide domain={[0, Math.max(1, ...shown.map((row) => row.value))]} />
      <YAxis type="category" dataKey="label" {...axis} axisLine={false} width={longest * (theme.fontSize - 2) + 14} tickFormatter={(name: string) => cutTo(name, labelEms)} interval={0} />
      <Tooltip cursor={{ fill: theme.sunken }} isAnimationActive={false} content={(tip: TooltipContentProps) => <Tip {...tip} format={format} hint={props.hint} names={undefined} />} />
      <Bar
        dataKey="value"
        minPointSize={2}
        isAnimationActive={moving}
        animationDuration={260}
        shape={(bar: BarShapeProps) => {
          const row = shown[bar.originalDataIndex];
          const whole = { x: bar.background?.x ?? bar.x, width: bar.background?.width ?? bar.width };
          return (
            <g cursor={cursor}>
              <rect x={whole.x + (whole.width - bar.width) / 2} y={bar.y} width={bar.width} height={bar.height} fill={theme.accent} fillOpacity={bar.isActive ? 0.82 : 1} />
              <text x={whole.x + whole.width + 10} y={bar.y + bar.height / 2 + size * 0.35} fontSize={size} fontFamily={theme.fontFamily} fill={theme.ink}>
                {row ? text(row) : ''}
              </text>
            </g>
          );
        }}
        onClick={(_bar, at) => pick?.(at)}
      />
    </BarChart>
  );
}
