import { Area, AreaChart, Bar, BarChart, CartesianGrid, Line, LineChart, Pie, PieChart, Rectangle, ResponsiveContainer, Sector, Tooltip, Treemap, XAxis, YAxis } from 'recharts';
import type { BarShapeProps, PieSectorShapeProps, TooltipContentProps, TreemapNode } from 'recharts';

import type { ChartRow } from './ChartFrame';
import { Swatch, useChartFills } from './chartFills';
import { LABEL_EMS, OTHER_OPACITY, PairLegend, Tip, scaleOf, useParts, type DrawingProps } from './chartParts';
import { cutTo, emsOf } from './chartScale';
import { useChartTheme } from './theme';

export { StackColumns } from './StackColumns';

function BarDrawing(props: DrawingProps & { across: boolean }) {
  const { across, height, colourful, labelEms = LABEL_EMS } = props;
  const { theme, shown, axis, format, moving, pick, cursor } = useParts(props);
  const { fill, defs } = useChartFills(colourful ? shown.length : 0);
  const colour = (row: ChartRow | undefined, at: number): string => row?.color ?? (colourful ? fill(at) : theme.accent);
  const longest = Math.max(0, ...shown.map((row) => Math.min(labelEms, emsOf(row.label))));
  const labelWidth = Math.max(40, longest * (theme.fontSize - 2) + 14);
  const { names } = props;
  const drawn = (
    <BarChart
      responsive
      layout={across ? 'vertical' : 'horizontal'}
      data={shown}
      style={{ width: '100%', height: height ?? (across ? Math.max(120, shown.length * (theme.fontSize + 18) + 30) : 260) }}
      margin={{ top: 8, right: 12, bottom: 0, left: 0 }}
      barCategoryGap={names ? '20%' : '32%'}
      barGap={1}
      maxBarSize={34}
    >
      {defs}
      <CartesianGrid stroke={theme.line} vertical={across} horizontal={!across} strokeDasharray="2 3" />
      {across ? (
        <>
          <XAxis type="number" {...axis} axisLine={false} tickFormatter={format} {...scaleOf(shown, 3)} />
          <YAxis type="category" dataKey="label" {...axis} width={labelWidth} tickFormatter={(text: string) => cutTo(text, labelEms)} interval={0} />
        </>
      ) : (
        <>
          <XAxis type="category" dataKey="label" {...axis} tickFormatter={(text: string) => cutTo(text, 7)} minTickGap={8} />
          <YAxis type="number" {...axis} axisLine={false} tickFormatter={format} {...scaleOf(shown, 4)} width="auto" />
        </>
      )}
      <Tooltip cursor={{ fill: theme.sunken }} isAnimationActive={false} content={(tip: TooltipContentProps) => <Tip {...tip} format={format} hint={props.hint} names={props.names} />} />
      <Bar
        dataKey="value"
        isAnimationActive={moving}
        animationDuration={260}
        shape={(bar: BarShapeProps) => (
          <Rectangle
            {...bar}
            fill={colour(shown[bar.originalDataIndex], bar.originalDataIndex)}
            fillOpacity={bar.isActive ? 0.82 : 1}
            cursor={cursor}
          />
        )}
        onClick={(_bar, at) => pick?.(at)}
      />
      {names ? (
        <Bar
          dataKey="other.value"
          isAnimationActive={moving}
          animationDuration={260}
          shape={(bar: BarShapeProps) => <Rectangle {...bar} fill={theme.inkSoft} fillOpacity={bar.isActive ? 0.7 : OTHER_OPACITY} cursor={props.onSelectOther ? 'pointer' : 'default'} />}
          onClick={(_bar, at) => shown[at] && props.onSelectOther?.(shown[at])}
        />
      ) : null}
    </BarChart>
  );
  if (!names) return drawn;
  return (
    <div>
      {drawn}
      <PairLegend names={names} colours={[theme.accent, theme.inkSoft]} />
    </div>
  );
}

/** Bars from left to right; for names. */
export function BarChartH(props: DrawingProps) {
  return <BarDrawing {...props} across />;
}

/** Bars from the ground up; for bands and months. */
export function BarChartV(props: DrawingProps) {
  return <BarDrawing {...props} across={false} />;
}

/** A ring with its legend; for few parts of a whole. */
export function Donut(props: DrawingProps) {
  const { theme, shown, format, moving, pick, cursor } = useParts(props);
  const height = props.height ?? 220;
  const { fill, defs } = useChartFills(shown.length);
  const colour = (at: number): string => shown[at]?.color ?? fill(at);
  return (
    <div className="yz-donut">
      <PieChart responsive style={{ width: '100%', height }}>
        {defs}
        <Tooltip isAnimationActive={false} content={(tip: TooltipContentProps) => <Tip {...tip} format={format} hint={props.hint} names={props.names} />} />
        <Pie
          data={shown}
          dataKey="value"
          nameKey="label"
          innerRadius="62%"
          outerRadius="94%"
          paddingAngle={shown.length > 1 ? 1 : 0}
          startAngle={90}
          endAngle={-270}
          isAnimationActive={moving}
          animationDuration={260}
          shape={({ key: _key, ...part }: PieSectorShapeProps & { key?: unknown }) => (
            <Sector {...part} fill={colour(part.index)} stroke={theme.surface} fillOpacity={part.isActive ? 0.82 : 1} cursor={cursor} />
          )}
          onClick={(_part, at) => pick?.(at)}
        />
      </PieChart>
      <ul className="yz-legend">
        {shown.slice(0, 10).map((row, at) => (
          <li key={row.key}>
            <Swatch fill={colour(at)} />
            <span>{row.label}</span>
            <span className="yz-num">{format(row.value)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A line over time; filled down to the ground with `filled`. */
export function LineTrend(props: DrawingProps & { filled?: boolean }) {
  const theme = useChartTheme();
  const { axis, format, moving } = useParts(props);
  const points = props.rows.slice(-400).map((row) => ({ ...row }));
  const Chart = props.filled ? AreaChart : LineChart;
  const drawn = {
    type: 'linear' as const,
    dataKey: 'value',
    stroke: theme.accent,
    strokeWidth: 1.8,
    dot: points.length <= 24 ? { r: 2.5, fill: theme.surface, stroke: theme.accent } : false,
    activeDot: { r: 4, onClick: (_event: unknown, dot: unknown) => selectPoint(dot, points, props.onSelect) },
    isAnimationActive: moving,
    animationDuration: 260,
  };
  const { names } = props;
  const picture = (
    <Chart responsive data={points} style={{ width: '100%', height: props.height ?? 240 }} margin={{ top: 8, right: 26, bottom: 0, left: 0 }}>
      <CartesianGrid stroke={theme.line} vertical={false} strokeDasharray="2 3" />
      <XAxis dataKey="label" {...axis} minTickGap={16} />
      <YAxis {...axis} axisLine={false} tickFormatter={format} {...scaleOf(points, 4)} width="auto" />
      <Tooltip cursor={{ stroke: theme.inkSoft }} isAnimationActive={false} content={(tip: TooltipContentProps) => <Tip {...tip} format={format} hint={props.hint} names={props.names} />} />
      {props.filled ? <Area {...drawn} fill={theme.accent} fillOpacity={0.16} /> : <Line {...drawn} />}
      {names ? <Line {...drawn} dataKey="other.value" stroke={theme.inkSoft} strokeOpacity={0.7} strokeDasharray="5 4" dot={false} activeDot={{ r: 4, onClick: (_event: unknown, dot: unknown) => selectPoint(dot, points, props.onSelectOther) }} /> : null}
    </Chart>
  );
  if (!names) return picture;
  return (
    <div>
      {picture}
      <PairLegend names={names} colours={[theme.accent, theme.inkSoft]} />
    </div>
  );
}

/** Tiles by size; for many parts of a whole. */
export function Tiles(props: DrawingProps) {
  const { theme, shown, format, moving, pick, cursor } = useParts(props);
  const { fill, defs } = useChartFills(shown.length);
  const data = shown.filter((row) => row.value > 0);
  const tile = ({ x, y, width, height, index, depth }: TreemapNode) => {
    const row = data[index];
    // The root is drawn first.
    if (depth !== 1 || !row) return <g>{depth === 0 ? defs : null}</g>;
    const room = Math.floor((width - 14) / (theme.fontSize - 2));
    return (
      <g onClick={() => pick?.(shown.findIndex((one) => one.key === row.key))} cursor={cursor}>
        <rect x={x} y={y} width={width} height={height} fill={fill(index)} stroke={theme.surface} strokeWidth={2} />
        {room >= 3 && height > theme.fontSize * 2.6 ? (
          // A plate below the words keeps them legible on any colour.
          <>
            <rect x={x + 5} y={y + 5} width={Math.min(width - 10, (Math.max(emsOf(cutTo(row.label, room)), format(row.value).length * 0.6) + 1) * (theme.fontSize - 2))} height={(theme.fontSize - 2) * 2.9} fill={theme.surface} fillOpacity={0.92} />
            <text x={x + 10} y={y + theme.fontSize + 6} fontSize={theme.fontSize - 2} fill={theme.ink} fontFamily={theme.fontFamily}>
              {cutTo(row.label, room)}
            </text>
            <text x={x + 10} y={y + theme.fontSize * 2 + 6} fontSize={theme.fontSize - 2} fill={theme.inkSoft} fontFamily={theme.fontFamily}>
              {format(row.value)}
            </text>
          </>
        ) : null}
      </g>
    );
  };
  return (
    <ResponsiveContainer width="100%" height={props.height ?? 320}>
      <Treemap data={data.map((row) => ({ ...row, name: row.label }))} dataKey="value" nameKey="name" isAnimationActive={moving} animationDuration={260} content={tile}>
        <Tooltip isAnimationActive={false} content={(tip: TooltipContentProps) => <Tip {...tip} format={format} hint={props.hint} names={props.names} />} />
      </Treemap>
    </ResponsiveContainer>
  );
}

function selectPoint(dot: unknown, points: readonly ChartRow[], onSelect?: (row: ChartRow) => void): void {
  const at = (dot as { index?: number } | undefined)?.index;
  const row = at === undefined ? undefined : points[at];
  if (row) onSelect?.(row);
}
