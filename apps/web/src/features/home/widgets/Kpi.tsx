import { Link } from 'react-router-dom';

import { readFigure } from '../../../lib/figures';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { WidgetData } from '../components/WidgetData';
import { messages } from '../messages';
import { requestKey } from '../model/requestKey';
import { projectListHref } from '../model/links';
import type { FigureSettings } from '../model/settings';
import { figureFilter, statisticsRequest } from '../model/statisticsRequest';
import type { WidgetProps } from '../model/widgetKind';
import { StatisticsWidgetDocument } from './Statistics.generated';

/** One number over the viewer's projects; it opens the list of exactly those it counts. */
export default function Kpi({ settings }: WidgetProps<FigureSettings>) {
  const t = useMessages(messages);
  const locale = useLocale();
  const request = statisticsRequest(settings);
  return (
    <WidgetData
      name={requestKey(request)}
      query={StatisticsWidgetDocument}
      variables={{ requests: [request] }}
      lines={2}
      empty={() => null}
    >
      {({ statistics: [series] }) => {
        const [figure = '—', unit] = (series ? readFigure(series.total, settings.measure, locale) : '—').split(' ');
        return (
          <Link
            className="home-kpi"
            to={projectListHref(figureFilter(settings))}
            title={series?.isPartial ? t('chart.partial') : undefined}
          >
            <span className="yz-num">{figure}</span>
            <small>{unit ?? (settings.measure === 'COUNT' ? t('chart.unitCount') : '')}</small>
          </Link>
        );
      }}
    </WidgetData>
  );
}
