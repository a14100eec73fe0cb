import { useMessages } from '../../../lib/messages';
import { AreaText, MoneyText } from '../../../ui/texts';
import { useUnits } from '../hooks/useUnits';
import { listMessages } from '../listMessages';
import type { FiguresLine_StatisticsFiguresFragment } from './FiguresLine.generated';

/** Sums over every project of the filter, not only those shown. */
export function FiguresLine({ figures }: { figures: FiguresLine_StatisticsFiguresFragment }) {
  const t = useMessages(listMessages);
  const [units] = useUnits();
  return (
    <dl className="pj-sums" aria-label={t('sums')}>
      <div>
        <dt>{t('sum.land')}</dt>
        <dd>
          <AreaText m2={figures.landAreaM2} unit={units.land} />
        </dd>
      </div>
      <div>
        <dt>{t('sum.gfa')}</dt>
        <dd>
          <AreaText m2={figures.gfaM2} unit={units.gfa} />
        </dd>
      </div>
      <div>
        <dt>{t('sum.quoted')}</dt>
        <dd>
          <MoneyText fen={figures.quotedFen} unit={units.money} />
        </dd>
      </div>
      <div title={t('weightedHint')}>
        <dt>{t('sum.weighted')}</dt>
        <dd>
          <MoneyText fen={figures.weightedFen} unit={units.money} />
        </dd>
      </div>
      <div>
        <dt>{t('sum.contracted')}</dt>
        <dd>
          <MoneyText fen={figures.contractedFen} unit={units.money} />
        </dd>
      </div>
    </dl>
  );
}
