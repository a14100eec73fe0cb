import { formatPercent } from '@yingzao/domain/measures';
import { Link } from 'react-router-dom';
import type { CSSProperties } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { WidgetData } from '../components/WidgetData';
import { WidgetNote } from '../components/WidgetNote';
import { funnelRequest, funnelSteps } from '../model/funnel';
import type { FunnelSettings } from '../model/funnel';
import { requestKey } from '../model/requestKey';
import { seriesVariables } from '../model/statisticsRequest';
import type { WidgetProps } from '../model/widgetKind';
import { FigureFoot } from './FigureFoot';
import { figureMessages } from './figureMessages';
import { StatisticsWidgetDocument } from './Statistics.generated';
import './figures.css';

/** How far projects came, step by step, with the rate from one to the next; each step opens its projects. */
export default function Funnel({ settings }: WidgetProps<FunnelSettings>) {
  const own = useMessages(figureMessages);
  const locale = useLocale();
  const request = funnelRequest(settings);
  const percent = (share: number): string => formatPercent(share.toFixed(4), share < 0.1 && share > 0 ? 1 : 0);
  return (
    <WidgetData
      name={requestKey([request])}
      query={StatisticsWidgetDocument}
      variables={seriesVariables([request])}
      lines={6}
      empty={({ statistics: [series] }) =>
        series?.segments.length === 0 ? (
          <WidgetNote icon="filter" title={own('empty')} text={own('emptyText')} />
        ) : null
      }
      more={({ statistics: [series] }) => (
        <span className="home-foot-link">
          <FigureFoot settings={{ ...settings, statuses: [] }} isPartial={series?.isPartial === true} />
          <details className="home-how">
            <summary aria-label={own('how')} title={own('how')}>
              <Icon name="info" size={15} />
            </summary>
            <p>{own('howText')}</p>
          </details>
        </span>
      )}
    >
      {({ statistics: [series] }) => (
        <ol className="home-funnel" data-long={settings.allStages || undefined}>
          {funnelSteps(series?.segments ?? [], settings, locale).map((step) => (
            <li key={step.step}>
              <Link to={step.href} style={{ '--share': step.share } as CSSProperties}>
                <span className="home-funnel-name">{step.label}</span>
                <i aria-hidden />
                <span className="home-funnel-figure yz-num">{step.figure}</span>
                <small className="yz-num">
                  {step.conversion === null ? (
                    <span className="yz-visually-hidden">{own('first')}</span>
                  ) : (
                    <>
                      <span className="yz-visually-hidden">
                        {own('conversion', { percent: percent(step.conversion) })}
                      </span>
                      <span aria-hidden>{percent(step.conversion)}</span>
                    </>
                  )}
                </small>
              </Link>
            </li>
          ))}
        </ol>
      )}
    </WidgetData>
  );
}
