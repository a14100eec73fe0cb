import { bandMeasures, today } from '@yingzao/domain/measures';
import { setOn } from '@yingzao/domain/projects';
import { Button } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../../lib/messages';
import { useSubmit } from '../../../../lib/useSubmit';
import { ConfirmDialog } from '../../../../ui/Dialog';
import { Section } from '../../../../ui/Section';
import { StatusTag } from '../../../../ui/StatusTag';
import { DateText } from '../../../../ui/texts';
import { toast } from '../../../../ui/toast';
import { textOfBounds } from '../../model/bounds';
import { BandSetsDocument, SaveBandSetDocument, type BandSets_SetFragment } from '../../pages/StatisticsSettings.generated';
import { settingsMessages } from '../../settingsMessages';

/** Every set that ever was or will be, the latest first; what differs from the one before stands out, and what has not begun can be taken away. */
export function BandHistory({ sets, maySet, onStale }: { sets: readonly BandSets_SetFragment[]; maySet: boolean; onStale: () => void }) {
  const t = useMessages(settingsMessages);
  const [day] = useState(() => today(new Date()));
  const [asked, setAsked] = useState<BandSets_SetFragment | null>(null);
  const inForce = setOn(sets, day);
  const { send, busy } = useSubmit(
    SaveBandSetDocument,
    (answer) => answer.saveBandSet,
    (cache, { sets: all }) => void cache.writeQuery({ query: BandSetsDocument, data: { bandSets: all } }),
  );
  const remove = async ({ since, version }: BandSets_SetFragment): Promise<void> => {
    const payload = await send({ since, expectedVersion: version });
    setAsked(null);
    const [error] = payload?.errors ?? [];
    if (!payload) toast.error(t('bands.notRemoved'));
    else if (error) {
      onStale();
      toast.error(error.message);
    } else toast.success(t('bands.removed', { day: since }));
  };
  const canRemove = maySet && sets.some(({ since }) => since > day);
  return (
    <Section title={t('bands.history')}>
      <div className="yz-table-scroll" tabIndex={0} role="region" aria-label={t('bands.caption')}>
        <table className="yz-plain-table yz-set-history">
          <caption className="yz-visually-hidden">{t('bands.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('bands.since')}</th>
              {bandMeasures.map((measure) => {
                const unit = t(`unit.${measure}`);
                return (
                  <th key={measure} scope="col">
                    {unit ? t('measureIn', { name: t(`measure.${measure}`), unit }) : t(`measure.${measure}`)}
                  </th>
                );
              })}
              {canRemove ? <th scope="col">{t('bands.action')}</th> : null}
            </tr>
          </thead>
          <tbody>
            {sets.map((set, at) => {
              const before = sets[at + 1];
              return (
                <tr key={set.since}>
                  <th scope="row">
                    {set.setBy ? <DateText value={set.since} /> : t('bands.initial')} {set === inForce ? <StatusTag tone="accent">{t('bands.inForce')}</StatusTag> : set.since > day ? <StatusTag tone="muted">{t('bands.planned')}</StatusTag> : null}
                    {set.setBy ? <small className="yz-quiet">{set.setBy.name}</small> : null}
                  </th>
                  {bandMeasures.map((measure) => (
                    <td key={measure} className="yz-num" data-changed={(before && before[measure].join() !== set[measure].join()) || undefined}>
                      {textOfBounds(measure, set[measure])}
                    </td>
                  ))}
                  {canRemove ? (
                    <td>
                      {set.since > day ? (
                        <Button size="small" disabled={busy} aria-label={t('bands.removeOf', { day: set.since })} onClick={() => setAsked(set)}>
                          {t('bands.remove')}
                        </Button>
                      ) : null}
                    </td>
                  ) : null}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <ConfirmDialog
        open={asked !== null}
        danger
        title={t('bands.removeAsk', { day: asked?.since ?? '' })}
        text={t('bands.removeText')}
        confirmText={t('bands.remove')}
        busy={busy}
        onConfirm={() => void (asked && remove(asked))}
        onClose={() => setAsked(null)}
      />
    </Section>
  );
}
