import { Link } from 'react-router-dom';

import { differenceOf, readAmount, readPercent } from '../../../lib/figureDifference';
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
  /** The whole of what the page compares with, null until the server answered, and the list of its projects; null where it does not compare. */
  compared: { readonly total: Figures | null; readonly name: string; readonly href: string } | null;
}

/** Those that are wanted most come first. */
const shown: readonly Measure[] = [...mainMeasures, ...measures.filter((measure) => !(mainMeasures as readonly Measure[]).includes(measure))];

/** The totals of the filter; choosing one draws all charts by it. */
export function MeasureStrip({ total, busy, current, hrefOf, compared }: MeasureStripProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  return (
    <nav className="yz-stat-strip" aria-busy={busy} aria-label={t('measureLabel')} title={t('measureHint')}>
      {shown.map((measure) => {
        const [number = '—', unit = ''] = (total && (measure !== 'CLIENTS' || total.clients !== undefined) ? readFigure(total, measure, locale) : '—').split(' ');
        const then = compared?.total;
        const other = total && then && (measure !== 'CLIENTS' || (total.clients !== undefined && then.clients !== undefined)) ? then : null;
        const difference = total && other ? differenceOf(total, other, measure) : null;
        return (
          <div key={measure} className="yz-stat-total" aria-current={measure === current ? 'true' : undefined}>
            <Link to={hrefOf(measure)} preventScrollReset aria-current={measure === current ? 'true' : undefined} title={total ? readFigure(total, measure, locale, true) : undefined}>
              <span className="yz-stat-name">{t(`measure.${measure}`)}</span>
              <span className="yz-stat-figure yz-num">
                {number} <small>{unit}</small>
              </span>
            </Link>
            {compared ? (
              <span className="yz-stat-compared yz-num">
                {other && difference ? (
                  <>
                    <Link to={compared.href} aria-label={t('compare.cell', { row: t(`measure.${measure}`), other: compared.name, figure: readFigure(other, measure, locale) })} title={readFigure(other, measure, locale, true)}>
                      {readFigure(other, measure, locale)}
                    </Link>{' '}
                    <span>
                      {readAmount(difference, measure, locale)}
                      {difference.percent === null ? null : `（${readPercent(difference)}）`}
                    </span>
                  </>
                ) : (
                  '—'
                )}
              </span>
            ) : null}
          </div>
        );
      })}
    </nav>
  );
}
