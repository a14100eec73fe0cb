import { useMemo } from 'react';
import type { CSSProperties } from 'react';
import { Link } from 'react-router-dom';

import { axisFigure } from '../../../lib/figures';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import type { ChartRow } from '../../../ui/ChartFrame';
import { WidgetData } from '../components/WidgetData';
import { WidgetNote } from '../components/WidgetNote';
import { messages } from '../messages';
import { rankedRows } from '../model/chartRows';
import type { SeriesData } from '../model/chartRows';
import { requestKey } from '../model/requestKey';
import type { RankingSettings } from '../model/settings';
import { seriesVariables, statisticsRequest } from '../model/statisticsRequest';
import type { WidgetProps } from '../model/widgetKind';
import { FigureFoot } from './FigureFoot';
import { figureMessages } from './figureMessages';
import { StatisticsWidgetDocument } from './Statistics.generated';
import './figures.css';

function Places({ series, settings }: { series: SeriesData; settings: RankingSettings }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const rows = useMemo(
    () => rankedRows(series, settings, locale, { unfilled: t('chart.unfilled') }),
    [series, settings, locale, t],
  );
  // Who is nobody has no place.
  const named = rows.filter((row) => row.key !== 'NONE');
  const most = named[0]?.value ?? 0;
  const format = axisFigure(settings.measure, locale);
  /** Equals share a place. */
  const placeOf = (row: ChartRow): number => named.findIndex(({ value }) => value === row.value) + 1;
  return (
    <>
      <ol className="home-ranking">
        {named.slice(0, settings.places).map((row) => {
          const line = (
            <>
              <b className="yz-num">{placeOf(row)}</b>
              <span className="home-ranking-name">{row.label}</span>
              <span className="yz-num">{row.detail ?? format(row.value)}</span>
              <i aria-hidden style={{ '--share': most > 0 ? Math.max(0, row.value / most) : 0 } as CSSProperties} />
            </>
          );
          return <li key={row.key}>{row.href ? <Link to={row.href}>{line}</Link> : <span>{line}</span>}</li>;
        })}
      </ol>
      {named.length > settings.places ? <p className="home-list-note">{t('chart.firstOnly', { shown: settings.places, all: named.length })}</p> : null}
    </>
  );
}

/** Who or what has most of a measure, in order; each opens the list of exactly the projects it counts. */
export default function Ranking({ settings }: WidgetProps<RankingSettings>) {
  const own = useMessages(figureMessages);
  const request = statisticsRequest(settings);
  return (
    <WidgetData
      name={requestKey([request])}
      query={StatisticsWidgetDocument}
      variables={seriesVariables([request])}
      lines={6}
      empty={({ statistics: [series] }) => (series?.segments.some(({ key }) => key !== 'NONE') ? null : <WidgetNote icon="people" title={own('empty')} text={own('emptyText')} />)}
      more={({ statistics: [series] }) => <FigureFoot settings={settings} isPartial={series?.isPartial === true} />}
    >
      {({ statistics: [series] }) => (series ? <Places series={series} settings={settings} /> : null)}
    </WidgetData>
  );
}
