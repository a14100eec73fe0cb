import { useId, type ReactNode } from 'react';

import { useChartTheme } from './theme';

/** Hatches as drawings have them, on a tile of 8 px. */
const hatches: readonly (string | null)[] = [
  null,
  'M-2 2 2-2M0 8 8 0M6 10 10 6',
  'M0 2H8M0 6H8',
  'M-2 6 2 10M0 0 8 8M6-2 10 2',
  'M2 0V8M6 0V8',
  'M-2 2 2-2M0 8 8 0M6 10 10 6M-2 6 2 10M0 0 8 8M6-2 10 2',
  'M2 1V3M1 2H3M6 5V7M5 6H7',
  'M0 4H8M4 0V8',
];

export interface ChartFills {
  /** What a series is filled with, by its place: its colour of the theme, hatched where the person asked for that or where the colours begin anew. */
  readonly fill: (at: number) => string;
  /** To stand inside the drawing. */
  readonly defs: ReactNode;
}

/** @param count how many series there are */
export function useChartFills(count: number): ChartFills {
  const { palette, patterns, surface } = useChartTheme();
  const id = useId();
  const colour = (at: number): string => palette[at % palette.length]!;
  // A colour that comes again is hatched otherwise than before.
  const hatch = (at: number): string | null => hatches[((patterns ? at : 0) + Math.floor(at / palette.length) * 3) % hatches.length]!;
  const hatched = Array.from({ length: count }, (_, at) => at).filter((at) => hatch(at) !== null);
  return {
    fill: (at) => (hatch(at) === null ? colour(at) : `url(#${id}${at})`),
    defs:
      hatched.length > 0 ? (
        <defs>
          {hatched.map((at) => (
            <pattern key={at} id={`${id}${at}`} width={8} height={8} patternUnits="userSpaceOnUse">
              <rect width={8} height={8} fill={colour(at)} />
              <path d={hatch(at)!} stroke={surface} strokeWidth={1.2} strokeOpacity={0.85} fill="none" />
            </pattern>
          ))}
        </defs>
      ) : null,
  };
}

/** The mark of a series in legends and tips. */
export function Swatch({ fill, opacity = 1 }: { fill: string; opacity?: number }) {
  return (
    <svg className="yz-swatch" width={10} height={10} aria-hidden>
      <rect width={10} height={10} fill={fill} opacity={opacity} />
    </svg>
  );
}
