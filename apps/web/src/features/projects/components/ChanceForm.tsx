import { trackingStage, type TrackingStage } from '@yingzao/domain/catalogues';
import { enoughDecided, setOn } from '@yingzao/domain/projects';
import { Button, InputNumber } from 'antd';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { DayInput } from '../../../ui/DayInput';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import { Section } from '../../../ui/Section';
import { toast } from '../../../ui/toast';
import { chanceMessages } from '../chanceMessages';
import { useStageOutcomes, type StageOutcome } from '../hooks/useStageOutcomes';
import { percentsOf } from '../hooks/useStagePercents';
import { useToday } from '../hooks/useToday';
import { SaveStageProbabilitiesDocument, StageProbabilitiesDocument, type StageProbabilities_SetFragment } from '../pages/StageProbabilitiesPage.generated';

/** The chances of all stages with the day from which they hold; begins with those in force on that day. */
export function ChanceForm({ sets, onStale }: { sets: readonly StageProbabilities_SetFragment[]; onStale: () => void }) {
  const t = useMessages(chanceMessages);
  const locale = useLocale();
  const day = useToday();
  const [since, setSince] = useState<string | null>(day);
  const base = setOn(sets, since ?? day) ?? sets.at(-1)!;
  const stored = percentsOf(base);
  const [typed, setTyped] = useState<Partial<Record<TrackingStage, number | null>>>({});
  const value = (stage: TrackingStage): number | null => (stage in typed ? (typed[stage] ?? null) : stored[stage]);
  const outcomes = useStageOutcomes();
  const told = [...(outcomes ?? [])].filter(([, { decided }]) => decided >= enoughDecided);
  const isWhole = trackingStage.codes.every((stage) => value(stage) !== null);
  const isSame = trackingStage.codes.every((stage) => value(stage) === stored[stage]);
  const { send, errors, busy } = useSubmit(
    SaveStageProbabilitiesDocument,
    (answer) => answer.saveStageProbabilities,
    (cache, { sets: all }) => void cache.writeQuery({ query: StageProbabilitiesDocument, data: { stageProbabilities: all } }),
  );
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!since || !isWhole) return;
    const expectedVersion = sets.find((set) => set.since === since)?.version ?? 0;
    const payload = await send({ since, expectedVersion, percents: trackingStage.codes.map((stage) => ({ stage, percent: value(stage)! })) });
    if (payload?.errors.some(({ code }) => code === 'STALE_VERSION')) onStale();
    if (payload?.errors.length !== 0) return;
    setTyped({});
    toast.success(t('saved', { day: since }));
  };
  return (
    <Section title={t('set')}>
      <form onSubmit={(event) => void submit(event)}>
        <FormProvider errors={errors}>
          <FormErrors />
          <ul className="pj-chances">
            {trackingStage.items.map((item) => (
              <li key={item.code}>
                <span>{item[locale]}</span>
                <span className="pj-chance-bar" aria-hidden>
                  <i style={{ inlineSize: `${value(item.code) ?? 0}%` }} />
                </span>
                <InputNumber aria-label={t('percentOf', { stage: item[locale] })} min={0} max={100} precision={0} suffix="%" value={value(item.code)} onChange={(percent) => setTyped({ ...typed, [item.code]: percent })} />
                {outcomes ? <OutcomeText outcome={outcomes.get(item.code)!} /> : null}
              </li>
            ))}
          </ul>
          {outcomes ? <p className="pj-chance-note yz-quiet">{t('outcomeNote')}</p> : null}
          <div className="pj-chance-foot">
            <FormField path="since" label={t('since')}>
              {(field) => <DayInput {...field} value={since} onChange={setSince} />}
            </FormField>
            <Button htmlType="submit" type="primary" loading={busy} disabled={!since || !isWhole || isSame} title={isSame ? t('same') : undefined}>
              {t('save')}
            </Button>
            {told.length > 0 ? (
              <Button title={t('adoptHint', { enough: enoughDecided })} onClick={() => setTyped({ ...typed, ...Object.fromEntries(told.map(([stage, { percent }]) => [stage, percent])) })}>
                {t('adopt')}
              </Button>
            ) : null}
          </div>
        </FormProvider>
      </form>
    </Section>
  );
}

/** What was so far, as the way to the projects it counts. */
function OutcomeText({ outcome: { won, decided, percent, href } }: { outcome: StageOutcome }) {
  const t = useMessages(chanceMessages);
  return percent === null ? (
    <span className="pj-chance-outcome yz-quiet">{t('undecided')}</span>
  ) : (
    <Link className="pj-chance-outcome yz-num" to={href}>
      {t('outcome', { won, decided, percent })}
    </Link>
  );
}
