import { CartesianGrid, ReferenceLine, Scatter, ScatterChart, Tooltip, XAxis, YAxis, ZAxis } from 'recharts';
import type { TooltipContentProps } from 'recharts';

import { axisOf } from './chartParts';
import { useChartTheme } from './theme';

export interface LandPoint {
  readonly key: string;
  readonly label: string;
  /** m2, above 0. */
  readonly land: number;
  /** m2, above 0. */
  readonly floor: number;
  /** Both areas and their ratio in words. */
  readonly detail: string;
  readonly href: string;
}

export interface LandScatterProps {
  points: readonly LandPoint[];
  onSelect: (href: string) => void;
  format: (value: number) => string;
  axes: { readonly land: string; readonly floor: string };
  /** What a line of one ratio is called. */
  lineOf: (ratio: number) => string;
  height?: number;
}

/** Floor areas of so many times the land. */
const ratios = [1, 2, 3] as const;

/** Powers of ten around the values: areas of land differ by hundreds of times, and on such a scale every ratio is a straight line. */
function scaleOf(values: readonly number[]): { domain: [number, number]; ticks: number[] } {
  const [low, high] = [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values) * 1.01))];
  const ticks = Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at));
  return { domain: [ticks[0]!, ticks.at(-1)!], ticks };
}

/** Land against floor area, with lines of the floor area ratios 1, 2 and 3; a point opens what it stands for. */
export function LandScatter({ points, onSelect, format, axes, lineOf, height = 380 }: LandScatterProps) {
  const theme = useChartTheme();
  if (points.length === 0) return null;
  const drawn = axisOf(theme);
  const [x, y] = [scaleOf(points.map((point) => point.land)), scaleOf(points.map((point) => point.floor))];
  const axis = { type: 'number' as const, scale: 'log' as const, ...drawn, tickFormatter: format, allowDataOverflow: true };
  return (
    <ScatterChart responsive style={{ width: '100%', height }} margin={{ top: 24, right: 24, bottom: 20, left: 4 }}>
      <CartesianGrid stroke={theme.line} strokeDasharray="2 3" />
      <XAxis {...axis} dataKey="land" {...x} label={{ value: axes.land, position: 'insideBottom', offset: -14, ...drawn.tick }} />
      <YAxis {...axis} dataKey="floor" {...y} width="auto" label={{ value: axes.floor, position: 'top', offset: 10, ...drawn.tick }} />
      {ratios.map((ratio) => {
        // From where the line enters the picture to where it leaves it.
        const from = Math.max(x.domain[0], y.domain[0] / ratio);
        const to = Math.min(x.domain[1], y.domain[1] / ratio);
        return from < to ? (
          <ReferenceLine key={ratio} segment={[{ x: from, y: from * ratio }, { x: to, y: to * ratio }]} stroke={theme.inkSoft} strokeDasharray="5 4" label={{ value: lineOf(ratio), position: 'insideTopRight', ...drawn.tick }} />
        ) : null;
      })}
      <ZAxis range={[26, 26]} />
      <Tooltip
        cursor={false}
        isAnimationActive={false}
        content={({ active, payload }: TooltipContentProps) => {
          const point = payload?.[0]?.payload as LandPoint | undefined;
          return active && point ? (
            <div className="yz-chart-tip yz-row-tip">
              <strong>{point.label}</strong>
              <span className="yz-num">{point.detail}</span>
            </div>
          ) : null;
        }}
      />
      <Scatter data={[...points]} fill={theme.accent} fillOpacity={0.55} stroke={theme.accent} isAnimationActive={false} cursor="pointer" onClick={(dot: { payload?: LandPoint }) => dot.payload && onSelect(dot.payload.href)} />
    </ScatterChart>
  );
}
