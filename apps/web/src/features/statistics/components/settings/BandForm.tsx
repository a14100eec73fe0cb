import { bandMeasures, today, type BandMeasure } from '@yingzao/domain/measures';
import { setOn } from '@yingzao/domain/projects';
import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';

import { useLocale } from '../../../../lib/locale';
import { useMessages } from '../../../../lib/messages';
import { forget, useSubmit } from '../../../../lib/useSubmit';
import { DayInput } from '../../../../ui/DayInput';
import { DraftNotice } from '../../../../ui/DraftNotice';
import { FormErrors, FormField, FormProvider } from '../../../../ui/FormField';
import { SaveConflictDialog } from '../../../../ui/SaveConflictDialog';
import { Section } from '../../../../ui/Section';
import { toast } from '../../../../ui/toast';
import { useDraft } from '../../../../ui/useDraft';
import { bandsBetween, boundsIn, boundsOf, faultIn, textsOf, type BoundTexts } from '../../model/bounds';
import { BandSetsDocument, SaveBandSetDocument, type BandSets_SetFragment } from '../../pages/StatisticsSettings.generated';
import { settingsMessages } from '../../settingsMessages';

interface Typed {
  /** Null: today. */
  readonly since: string | null;
  /** What was typed over the bounds in force on that day. */
  readonly texts: Partial<BoundTexts>;
  /** The set that was first typed over; null while nothing was. */
  readonly over: { readonly since: string; readonly version: number } | null;
}

/** The bounds of all bands with the day from which they hold; begins with those in force on that day. */
export function BandForm({ sets, onStale }: { sets: readonly BandSets_SetFragment[]; onStale: () => void }) {
  const t = useMessages(settingsMessages);
  const locale = useLocale();
  const [day] = useState(() => today(new Date()));
  const draft = useDraft<Typed>('statistics.bands', { since: null, texts: {}, over: null });
  const { value: typed, patch, discard } = draft;
  const since = typed.since ?? day;
  const stored = textsOf(setOn(sets, since) ?? sets.at(-1)!);
  const texts: BoundTexts = { ...stored, ...typed.texts };
  const bounds = boundsOf(texts);
  const isGood = bandMeasures.every((measure) => faultIn(measure, bounds[measure]) === null);
  const isSame = bandMeasures.every((measure) => boundsIn(measure, texts[measure]).join() === boundsIn(measure, stored[measure]).join());
  const versionOn = (first: string): number => sets.find((set) => set.since === first)?.version ?? 0;
  const version = versionOn(since);
  const begunOn = typed.over?.since === since ? typed.over.version : version;
  const { send, errors, setErrors, busy } = useSubmit(
    SaveBandSetDocument,
    (answer) => answer.saveBandSet,
    (cache, { sets: all }) => {
      cache.writeQuery({ query: BandSetsDocument, data: { bandSets: all } });
      forget(cache, 'statistics', 'crossTables');
    },
  );
  const save = async (expectedVersion: number): Promise<void> => {
    if (!isGood || isSame) return;
    const payload = await send({ since, expectedVersion, bounds });
    if (payload?.errors.some(({ code }) => code === 'STALE_VERSION')) onStale();
    if (payload?.errors.length !== 0) return;
    discard();
    toast.success(t('bands.saved', { day: since }));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save(begunOn);
  };
  const isStale = errors.some(({ code }) => code === 'STALE_VERSION') && version !== begunOn && !isSame;
  const nameOf = (measure: BandMeasure): string => {
    const unit = t(`unit.${measure}`);
    return unit ? t('measureIn', { name: t(`measure.${measure}`), unit }) : t(`measure.${measure}`);
  };
  const faultOf = (measure: BandMeasure): string | null => {
    const fault = faultIn(measure, bounds[measure]);
    return fault ? t(`fault.${fault.code}`, { at: Number(fault.path[1] ?? 0) + 1, max: fault.params?.max ?? 0 }) : null;
  };
  return (
    <Section title={t('bands.set')}>
      <form onSubmit={submit}>
        <FormProvider errors={isStale ? [] : errors}>
          <DraftNotice draft={draft} />
          <FormErrors />
          <p className="yz-quiet yz-set-lead">{t('bands.lead')}</p>
          <div className="yz-set-bounds">
            {bandMeasures.map((measure) => {
              const fault = faultOf(measure);
              return (
                <FormField
                  key={measure}
                  path={['bounds', measure]}
                  label={nameOf(measure)}
                  error={fault}
                  hint={
                    fault ? null : (
                      <span className="yz-set-chips">
                        {t('bands.preview', { count: bounds[measure].length + 1 })}
                        {bandsBetween(measure, bounds[measure]).map((band) => (
                          <span key={band.index} className="yz-num">
                            {band.label[locale]}
                          </span>
                        ))}
                      </span>
                    )
                  }
                >
                  {(field) => <Input {...field} inputMode="text" maxLength={300} value={texts[measure]} onChange={(event) => patch({ texts: { ...typed.texts, [measure]: event.target.value }, over: { since, version: begunOn } })} />}
                </FormField>
              );
            })}
          </div>
          <div className="yz-set-foot">
            <FormField path="since" label={t('bands.since')}>
              {(field) => <DayInput {...field} allowClear={false} value={since} onChange={(next) => patch({ since: next, over: next ? { since: next, version: versionOn(next) } : null })} />}
            </FormField>
            <Button htmlType="submit" type="primary" loading={busy} disabled={!isGood || isSame} title={isSame ? t('bands.same') : undefined}>
              {t('bands.save')}
            </Button>
          </div>
        </FormProvider>
      </form>
      {isStale ? (
        <SaveConflictDialog
          open
          busy={busy}
          fields={bandMeasures.filter((measure) => texts[measure] !== stored[measure]).map((measure) => ({ key: measure, label: nameOf(measure), mine: texts[measure], theirs: stored[measure] }))}
          onKeepMine={() => {
            patch({ over: { since, version } });
            void save(version);
          }}
          onTakeTheirs={() => {
            setErrors([]);
            discard();
          }}
          onCancel={() => setErrors([])}
        />
      ) : null}
    </Section>
  );
}
