import { Area, AreaChart, Bar, BarChart, CartesianGrid, Line, LineChart, Pie, PieChart, Rectangle, ResponsiveContainer, Sector, Tooltip, Treemap, XAxis, YAxis } from 'recharts';
import type { BarShapeProps, PieSectorShapeProps, TooltipContentProps, TreemapNode } from 'recharts';

import type { ChartRow } from './ChartFrame';
import { cutTo, emsOf, marksTo } from './chartScale';
import { useChartTheme } from './theme';

export { LandScatter } from './LandScatter';

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
const plain = (value: number): string => value.toLocaleString('en-US');

function Tip({ active, payload, format, hint, names }: Partial<TooltipContentProps> & { format: (value: number) => string } & Pick<DrawingProps, 'hint' | 'names'>) {
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
const OTHER_OPACITY = 0.5;

/** Names of the two that are compared, by their colours. */
function PairLegend({ names, colours }: { names: NonNullable<DrawingProps['names']>; colours: readonly [string, string] }) {
  return (
    <ul className="yz-legend yz-stack-legend">
      {[names.now, names.other].map((name, at) => (
        <li key={name}>
          <i style={{ background: colours[at], opacity: at === 0 ? 1 : OTHER_OPACITY }} />
          <span>{name}</span>
        </li>
      ))}
    </ul>
  );
}

function useParts({ rows, format = plain, animate, onSelect }: DrawingProps) {
  const theme = useChartTheme();
  const shown = rows.slice(0, MAX_BARS).map((row) => ({ ...row }));
  const tick = { fill: theme.inkSoft, fontSize: theme.fontSize - 2, fontFamily: theme.fontFamily };
  const axis = { tick, tickLine: false, axisLine: { stroke: theme.line } };
  const pick = onSelect ? (at: number) => shown[at] && onSelect(shown[at]) : undefined;
  return { theme, shown, axis, format, moving: (animate ?? true) && theme.motion, pick, cursor: pick ? 'pointer' : 'default' };
}

/** About a third of a phone, and of a small frame on the home page. */
const LABEL_EMS = 8;
const scaleOf = (rows: readonly ChartRow[], wanted: number) => {
  const ticks = marksTo(Math.max(0, ...rows.map((row) => Math.max(row.value, row.other?.value ?? 0))), wanted);
  return { ticks, domain: [0, ticks.at(-1) ?? 1] };
};

function BarDrawing(props: DrawingProps & { across: boolean }) {
  const { across, height, colourful, labelEms = LABEL_EMS } = props;
  const { theme, shown, axis, format, moving, pick, cursor } = useParts(props);
  const colour = (row: ChartRow | undefined, at: number): string =>
    row?.color ?? (colourful ? theme.palette[at % theme.palette.length]! : theme.accent);
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
  const colour = (at: number): string => shown[at]?.color ?? theme.palette[at % theme.palette.length]!;
  return (
    <div className="yz-donut">
      <PieChart responsive style={{ width: '100%', height }}>
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
            <i style={{ background: colour(at) }} />
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
    <Chart responsive data={points} style={{ width: '100%', height: props.height ?? 240 }} margin={{ top: 8, right: 12, bottom: 0, left: 0 }}>
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
  const data = shown.filter((row) => row.value > 0);
  const tile = ({ x, y, width, height, index, depth }: TreemapNode) => {
    const row = data[index];
    if (depth !== 1 || !row) return <g />;
    const colour = theme.palette[index % theme.palette.length]!;
    const room = Math.floor((width - 14) / (theme.fontSize - 2));
    return (
      <g onClick={() => pick?.(shown.findIndex((one) => one.key === row.key))} cursor={cursor}>
        <rect x={x} y={y} width={width} height={height} fill={colour} stroke={theme.surface} strokeWidth={2} />
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
  const tick = { fill: theme.inkSoft, fontSize: theme.fontSize - 2, fontFamily: theme.fontFamily };
  const axis = { tick, tickLine: false, axisLine: { stroke: theme.line } };
  const sums = rows.map((row) => row.parts.reduce((all, part) => all + part.value, 0));
  const data = rows.map((row, at) => ({ label: row.label, ...Object.fromEntries(row.parts.map((part, n) => [`s${n}`, mode === 'full' ? (sums[at] ? (part.value / sums[at]) * 100 : 0) : part.value])) }));
  const most = mode === 'full' ? 100 : Math.max(0, ...(mode === 'stacked' ? sums : rows.flatMap((row) => row.parts.map((part) => part.value))));
  const ticks = mode === 'full' ? [0, 25, 50, 75, 100] : marksTo(most, 4);
  const colour = (at: number): string => theme.palette[at % theme.palette.length]!;
  return (
    <div className="yz-stack">
      <BarChart responsive data={data} style={{ width: '100%', height }} margin={{ top: 8, right: 12, bottom: 0, left: 0 }} barCategoryGap={mode === 'grouped' ? '18%' : '32%'} barGap={1} maxBarSize={44}>
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
                      <i style={{ background: colour(n) }} />
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
            fill={colour(n)}
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
            <i style={{ background: colour(n) }} />
            <span>{one.label}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function selectPoint(dot: unknown, points: readonly ChartRow[], onSelect?: (row: ChartRow) => void): void {
  const at = (dot as { index?: number } | undefined)?.index;
  const row = at === undefined ? undefined : points[at];
  if (row) onSelect?.(row);
}

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
