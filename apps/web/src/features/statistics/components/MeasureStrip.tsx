import { Link } from 'react-router-dom';

import { mainMeasures, measures, readFigure, type Figures, type Measure } from '../../../lib/figures';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { messages } from '../messages';

export interface MeasureStripProps {
  /** Null until the server answered; the strip keeps its place. */
  total: Figures | null;
  /** The figures are those of the filter before. */
  busy: boolean;
  current: Measure;
  hrefOf: (measure: Measure) => string;
}

/** Those that are wanted most come first. */
const shown: readonly Measure[] = [...mainMeasures, ...measures.filter((measure) => !(mainMeasures as readonly Measure[]).includes(measure))];

/** The totals of the filter; choosing one draws all charts by it. */
export function MeasureStrip({ total, busy, current, hrefOf }: MeasureStripProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  return (
    <nav className="yz-stat-strip" aria-busy={busy} aria-label={t('measureLabel')} title={t('measureHint')}>
      {shown.map((measure) => {
        const [number = '—', unit = ''] = (total && (measure !== 'CLIENTS' || total.clients !== undefined) ? readFigure(total, measure, locale) : '—').split(' ');
        return (
          <Link
            key={measure}
            to={hrefOf(measure)}
            preventScrollReset
            className="yz-stat-total"
            aria-current={measure === current ? 'true' : undefined}
            title={total ? readFigure(total, measure, locale, true) : undefined}
          >
            <span className="yz-stat-name">{t(`measure.${measure}`)}</span>
            <span className="yz-stat-figure yz-num">
              {number} <small>{unit}</small>
            </span>
          </Link>
        );
      })}
    </nav>
  );
}
