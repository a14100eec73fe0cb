import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';

import { readFigure, shortFigure } from '../../../lib/figures';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { BarChartH, BarChartV, Donut, LineTrend } from '../../../ui/charts';
import { ChartFrame } from '../../../ui/ChartFrame';
import type { ChartRow } from '../../../ui/ChartFrame';
import { WidgetData } from '../components/WidgetData';
import { useHeight } from '../hooks/useHeight';
import { messages } from '../messages';
import { chartRows } from '../model/chartRows';
import type { SeriesData } from '../model/chartRows';
import { requestKey } from '../model/requestKey';
import type { ChartSettings } from '../model/settings';
import { statisticsRequest } from '../model/statisticsRequest';
import type { WidgetProps } from '../model/widgetKind';
import { StatisticsWidgetDocument } from './Statistics.generated';

const drawings = { bar: BarChartH, column: BarChartV, donut: Donut, line: LineTrend };
const leastHeight = 120;

function Drawing({ series, settings }: { series: SeriesData; settings: ChartSettings }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const navigate = useNavigate();
  const [ref, height] = useHeight<HTMLDivElement>();
  const rows = useMemo(
    () =>
      chartRows(series, settings, locale, {
        unfilled: t('chart.unfilled'),
        other: (count) => t('chart.other', { count }),
      }),
    [series, settings, locale, t],
  );
  const Chart = drawings[settings.form];
  const units = {
    COUNT: t('chart.unitCount'),
    LAND_AREA: t('chart.unitArea'),
    GFA: t('chart.unitArea'),
    QUOTED: t('chart.unitMoney'),
    CONTRACTED: t('chart.unitMoney'),
  };
  const total = readFigure(series.total, settings.measure, locale);
  const format = (value: number) => shortFigure(value, locale);
  const onSelect = (row: ChartRow) => {
    if (row.href) void navigate(row.href);
  };
  return (
    <div className="home-chart" ref={ref}>
      <ChartFrame
        title={`${t('chart.total')} ${total}`}
        rows={rows}
        total={total}
        format={format}
        columns={{
          label: t(`dimension.${settings.dimension}`),
          value: `${t(`measure.${settings.measure}`)}${units[settings.measure] ? ` (${units[settings.measure]})` : ''}`,
        }}
        headingLevel={3}
        note={series.isPartial ? t('chart.partial') : undefined}
      >
        {height > 0 ? (
          <Chart
            rows={rows}
            format={format}
            onSelect={onSelect}
            animate={false}
            height={Math.max(leastHeight, height - (series.isPartial ? 66 : 44))}
          />
        ) : null}
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
      variables={{ requests: [request] }}
      lines={5}
      empty={() => null}
    >
      {({ statistics: [series] }) => (series ? <Drawing series={series} settings={settings} /> : null)}
    </WidgetData>
  );
}
