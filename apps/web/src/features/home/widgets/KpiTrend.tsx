import { formatPercent } from '@yingzao/domain/measures';

import { shortFigure } from '../../../lib/figures';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import type { Period } from '../model/periods';
import type { Trend } from '../model/trend';
import { kpiMessages } from './kpiMessages';

const width = 120;
const height = 32;
const inset = 3;

/** The months as a line on a sheet of 120 by 32, drawn to the size of its frame. */
function lineOf(points: Trend['points']): { line: string; end: readonly [number, number] } {
  const most = Math.max(...points.map(({ value }) => value), 0);
  const at = points.map(({ value }, n): [number, number] => [
    inset + (n / Math.max(1, points.length - 1)) * (width - 2 * inset),
    height - inset - (most === 0 ? 0 : (value / most) * (height - 2 * inset)),
  ]);
  return {
    line: at.map(([x, y], n) => `${n === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join(''),
    end: at.at(-1) ?? [0, 0],
  };
}

/** The last twelve months of a figure, and in words how it stands against the period before. */
export function KpiTrend({ trend, period }: { trend: Trend; period: Period }) {
  const t = useMessages(kpiMessages);
  const locale = useLocale();
  const { line, end } = lineOf(trend.points);
  const { change } = trend;
  const percent = change === null ? '' : formatPercent(Math.abs(change).toFixed(4), Math.abs(change) < 0.1 ? 1 : 0);
  const words =
    change === null
      ? t(trend.now === 0 ? 'same' : 'noneBefore')
      : change === 0
        ? t('same')
        : t(change > 0 ? 'up' : 'down', { percent });
  const points = trend.points
    .map(({ month, value }) => t('point', { month, figure: shortFigure(value, locale) }))
    .join(locale === 'zh' ? '，' : ', ');
  return (
    <div className="home-trend">
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" role="img" aria-label={t('line', { points })}>
        <path d={line} vectorEffect="non-scaling-stroke" />
        <line x1={end[0]} y1={end[1]} x2={end[0]} y2={end[1]} vectorEffect="non-scaling-stroke" />
      </svg>
      <p>
        <span>{t(`against.${period}`)}</span> <strong className="yz-num">{words}</strong>
      </p>
    </div>
  );
}
