import { opinionSection } from '@yingzao/domain/catalogues';
import { today } from '@yingzao/domain/measures';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { forecastMessages } from '../forecastMessages';
import type { ApprovalRound } from '../model/step';
import { slowestOf, spanOf } from '../model/workingTime';

/** When an open round is likely to end, as a range of days, and what holds it longest; says so where too little is known. */
export function ForecastNote({ chain }: { chain: ApprovalRound }) {
  const t = useMessages(forecastMessages);
  const locale = useLocale();
  if (chain.state !== 'ACTIVE') return null;
  const { forecast } = chain;
  const slowest = slowestOf(chain.steps);
  const dayOf = (moment: string): string => {
    const day = today(new Date(moment));
    return `${day} ${t(`weekdays.d${new Date(`${day}T00:00:00Z`).getUTCDay() as 0 | 1 | 2 | 3 | 4 | 5 | 6}`)}`;
  };
  const [from, to] = forecast ? [dayOf(forecast.likely), dayOf(forecast.late)] : ['', ''];
  return (
    <section className="ap-forecast" aria-label={t('label')}>
      <Icon name="clock" />
      <div>
        <p>{forecast ? <strong>{from === to ? t('day', { from }) : t('range', { from, to })}</strong> : t('lacking')}</p>
        {forecast ? (
          <p className="yz-quiet">
            {t(from === to ? 'basisDay' : 'basis', { n: forecast.restsOn, of: t(`of.${forecast.basis}`) })}
            {forecast.isAnnounced ? '' : ` ${t('unannounced', { year: forecast.late.slice(0, 4) })}`}
          </p>
        ) : null}
        {slowest ? <p className="yz-quiet">{t('slowest', { section: opinionSection.label(slowest.section, locale), span: t(`span.${spanOf(slowest.pace.typicalMinutes!).unit}`, { n: spanOf(slowest.pace.typicalMinutes!).n }) })}</p> : null}
      </div>
    </section>
  );
}
