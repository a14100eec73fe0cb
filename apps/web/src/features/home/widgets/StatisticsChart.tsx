import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';

import { formOf } from '../../../lib/exploration';
import type { PlainForm } from '../../../lib/exploration';
import { addsUp, axisFigure, readFigure } from '../../../lib/figures';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { BarChartH, BarChartV, Donut, LineTrend, Tiles } from '../../../ui/charts';
import { ChartFrame } from '../../../ui/ChartFrame';
import type { ChartRow } from '../../../ui/ChartFrame';
import { WidgetData } from '../components/WidgetData';
import { useHeight } from '../hooks/useHeight';
import { messages } from '../messages';
import { chartRows } from '../model/chartRows';
import type { SeriesData } from '../model/chartRows';
import { requestKey } from '../model/requestKey';
import type { ChartSettings } from '../model/settings';
import { seriesVariables, statisticsRequest } from '../model/statisticsRequest';
import type { WidgetProps } from '../model/widgetKind';
import { FigureFoot } from './FigureFoot';
import { StatisticsWidgetDocument } from './Statistics.generated';

const leastHeight = 120;

function Drawing({ series, settings }: { series: SeriesData; settings: ChartSettings }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const navigate = useNavigate();
  const [ref, height] = useHeight<HTMLDivElement>();
  const { dimension, measure } = settings;
  const form = formOf({ by: dimension, within: null, form: settings.form }, measure) as PlainForm;
  const rows = useMemo(
    () => chartRows(series, { ...settings, form }, locale, { unfilled: t('chart.unfilled'), other: (count) => t('chart.other', { count }) }),
    [series, settings, form, locale, t],
  );
  const total = readFigure(series.total, measure, locale);
  const format = axisFigure(measure, locale);
  const drawing = {
    rows,
    format,
    onSelect: (row: ChartRow): void => void (row.href && navigate(row.href)),
    animate: false,
    height: Math.max(leastHeight, height - 44),
  };
  return (
    <div className="home-chart" ref={ref}>
      <ChartFrame
        title={`${t('chart.total')} ${total}`}
        rows={rows}
        total={total}
        format={format}
        hasShares={addsUp(measure)}
        columns={{ label: t(`dimension.${dimension}`), value: `${t(`measure.${measure}`)} (${t(`unit.${measure}`)})` }}
        headingLevel={3}
      >
        {height === 0 ? null : form === 'columns' ? (
          <BarChartV {...drawing} />
        ) : form === 'ring' ? (
          <Donut {...drawing} />
        ) : form === 'tiles' ? (
          <Tiles {...drawing} />
        ) : form === 'bars' ? (
          <BarChartH {...drawing} />
        ) : (
          <LineTrend {...drawing} filled={form === 'area'} />
        )}
      </ChartFrame>
    </div>
  );
}

/** Any measure by any dimension; each bar, slice or point opens the list of exactly the projects it counts. */
export default function StatisticsChart({ settings }: WidgetProps<ChartSettings>) {
  const request = statisticsRequest(settings);
  return (
    <WidgetData
      name={requestKey([request])}
      query={StatisticsWidgetDocument}
      variables={seriesVariables([request])}
      lines={5}
      empty={() => null}
      more={({ statistics: [series] }) => <FigureFoot settings={settings} isPartial={series?.isPartial === true} />}
    >
      {({ statistics: [series] }) => (series ? <Drawing series={series} settings={settings} /> : null)}
    </WidgetData>
  );
}
