import { useNavigate } from 'react-router-dom';

import type { CrossAnswer } from '../../../lib/crossTable';
import type { CrossedForm, SingleForm } from '../../../lib/exploration';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { CrossChart } from '../components/CrossChart';
import { SegmentChart } from '../components/SegmentChart';
import { useChoices } from '../hooks/useChoices';
import { messages } from '../messages';
import { wordsOf } from '../model/chips';
import type { ChartScope } from '../model/scope';
import type { Series } from '../model/segments';
import { shownForm, type BoardChart } from './boardCharts';
import { boardMessages } from './messages';

/** What a chart says where it has no name of its own. */
export function useChartTitle(): (chart: Pick<BoardChart, 'title' | 'dimension' | 'within' | 'measure'>) => string {
  const t = useMessages(boardMessages);
  return ({ title, dimension, within, measure }) =>
    title ?? t('chartTitle', { measure: t(`measure.${measure}`), name: within ? t('crossed', { rows: t(`dimension.${dimension}`), columns: t(`dimension.${within}`) }) : t(`dimension.${dimension}`) });
}

export interface BoardChartViewProps {
  chart: BoardChart;
  /** Of a chart by one dimension; undefined until the server answered. */
  series: Series | undefined;
  /** Of a crossed one. */
  table: CrossAnswer | undefined;
  /** ISO day of the figures. */
  day: string;
  /** px of the drawing. */
  height: number;
}

/** One chart of a board, with its conditions; every figure opens its rows. */
export function BoardChartView({ chart, series, table, day, height }: BoardChartViewProps) {
  const say = useMessages(messages);
  const t = useMessages(boardMessages);
  const locale = useLocale();
  const navigate = useNavigate();
  const titleOf = useChartTitle();
  const { dimension, within, measure, filter } = chart;
  // Only these two conditions name somebody.
  const { nameOf } = useChoices(Boolean(filter.marketTrackerIds ?? filter.departmentIds));
  const about = wordsOf(filter, locale, nameOf).map(({ label }) => label).join(say('semicolon'));
  // A board has no filter of its own that a shape could narrow: each leads to its rows at once.
  const scope: ChartScope = { measure, filter, about, day: filter.asOf ?? day, pick: (href) => void navigate(href), isPicked: () => true, hint: () => t('pick'), compared: null };
  const form = shownForm(chart);
  return (
    <>
      {within ? (
        <CrossChart crossing={{ rows: dimension, columns: within, measure, filter }} form={form as CrossedForm} scope={scope} table={table} height={height} title={titleOf(chart)} />
      ) : (
        <SegmentChart dimension={dimension} form={form as SingleForm} height={height} series={series} scope={scope} title={titleOf(chart)} />
      )}
      <p className="yz-stat-board-about yz-quiet">{about ? t('about', { words: about }) : t('all')}</p>
    </>
  );
}
