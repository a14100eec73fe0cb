import { Link } from 'react-router-dom';

import { kindOf, readFigure } from '../../../lib/figures';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { WidgetData } from '../components/WidgetData';
import { messages } from '../messages';
import { requestKey } from '../model/requestKey';
import { projectListHref } from '../model/links';
import type { KpiSettings } from '../model/settings';
import { figureFilter, seriesVariables } from '../model/statisticsRequest';
import { kpiRequests, readTrend } from '../model/trend';
import type { WidgetProps } from '../model/widgetKind';
import { FigureFoot } from './FigureFoot';
import { KpiTrend } from './KpiTrend';
import './kpi.css';
import { StatisticsWidgetDocument } from './Statistics.generated';

/** One number over the viewer's projects; it opens the list of exactly those it counts. */
export default function Kpi({ settings }: WidgetProps<KpiSettings>) {
  const t = useMessages(messages);
  const locale = useLocale();
  const requests = kpiRequests(settings);
  return (
    <WidgetData
      name={requestKey(requests)}
      query={StatisticsWidgetDocument}
      variables={seriesVariables(requests)}
      lines={2}
      empty={() => null}
      more={() => <FigureFoot settings={settings} isPartial={false} />}
    >
      {({ statistics }) => {
        const [series] = statistics;
        const [figure = '—', unit] = (series ? readFigure(series.total, settings.measure, locale) : '—').split(' ');
        const trend = readTrend(statistics, settings);
        return (
          <>
            <Link
              className="home-kpi"
              to={projectListHref(figureFilter(settings))}
              title={series?.isPartial ? t('chart.partial') : undefined}
            >
              <span className="yz-num">{figure}</span>
              <small>{unit ?? (kindOf(settings.measure) === 'pieces' ? t(`unit.${settings.measure}`) : '')}</small>
            </Link>
            {trend ? <KpiTrend trend={trend} period={settings.period} /> : null}
          </>
        );
      }}
    </WidgetData>
  );
}
