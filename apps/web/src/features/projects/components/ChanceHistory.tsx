import { trackingStage } from '@yingzao/domain/catalogues';
import { setOn } from '@yingzao/domain/projects';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Section } from '../../../ui/Section';
import { StatusTag } from '../../../ui/StatusTag';
import { DateText } from '../../../ui/texts';
import { chanceMessages } from '../chanceMessages';
import { percentsOf } from '../hooks/useStagePercents';
import { useToday } from '../hooks/useToday';
import type { StageProbabilities_SetFragment } from '../pages/StageProbabilitiesPage.generated';

/** Every set that ever was or will be, the latest first; what differs from the one before stands out. */
export function ChanceHistory({ sets }: { sets: readonly StageProbabilities_SetFragment[] }) {
  const t = useMessages(chanceMessages);
  const locale = useLocale();
  const day = useToday();
  const inForce = setOn(sets, day);
  return (
    <Section title={t('history')}>
      <div className="yz-table-scroll" tabIndex={0} role="region" aria-label={t('historyCaption')}>
        <table className="yz-plain-table pj-chance-table">
          <caption className="yz-visually-hidden">{t('historyCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('since')}</th>
              {trackingStage.items.map((item) => (
                <th key={item.code} scope="col">
                  {item[locale]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sets.map((set, at) => {
              const before = sets[at + 1];
              return (
                <tr key={set.since}>
                  <th scope="row">
                    {set.setBy ? <DateText value={set.since} /> : t('initial')} {set === inForce ? <StatusTag tone="accent">{t('inForce')}</StatusTag> : set.since > day ? <StatusTag tone="muted">{t('planned')}</StatusTag> : null}
                    {set.setBy ? <small className="yz-quiet">{set.setBy.name}</small> : null}
                  </th>
                  {trackingStage.codes.map((stage) => {
                    const percent = percentsOf(set)[stage];
                    return (
                      <td key={stage} className="yz-num" data-changed={(before && percentsOf(before)[stage] !== percent) || undefined}>
                        {percent}%
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
