import { useQuery } from '@apollo/client/react';
import { declarationOf, promptDeliveries, promptGroups } from '@yingzao/domain/prompts';
import { Button, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';

import type { WorkPromptDelivery, WorkPromptKind } from '../../../generated/types.generated';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { FormErrors, FormField, FormGrid, FormProvider } from '../../../ui/FormField';
import { Icon } from '../../../ui/Icon';
import { Section } from '../../../ui/Section';
import { ErrorState, LoadingState } from '../../../ui/states';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { PromptSettingsDocument, SavePromptSettingsDocument } from './PromptSettings.generated';
import type { PromptSettings_DocumentFragment } from './PromptSettings.generated';

const zones = Intl.supportedValuesOf('timeZone').map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));

/** How the viewer wants to be told: time zone, quiet hours, daily time, and each kind. */
export function PromptSettings() {
  const { data, error, refetch } = useQuery(PromptSettingsDocument);
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LoadingState lines={6} />;
  return <SettingsForm key={data.workPromptSettings.revision} stored={data.workPromptSettings} />;
}

function SettingsForm({ stored }: { stored: PromptSettings_DocumentFragment }) {
  const t = useMessages(messages);
  const [draft, setDraft] = useState(stored);
  const submit = useSubmit(SavePromptSettingsDocument, (d) => d.saveWorkPromptSettings);
  const change = (part: Partial<PromptSettings_DocumentFragment>): void => setDraft({ ...draft, ...part });
  const isQuiet = draft.quietFrom != null;
  const save = async (): Promise<void> => {
    const { zone, quietFrom, quietTo, digestAt, kinds } = draft;
    const payload = await submit.send({ expectedRevision: stored.revision, zone, quietFrom: quietFrom ?? null, quietTo: quietTo ?? null, digestAt, choices: kinds.map(({ kind, delivery }) => ({ kind, delivery })) });
    if (payload?.errors.some((e) => e.code === 'STALE_VERSION')) toast.info(t('settings.stale'));
    else if (payload?.errors.length === 0) toast.success(t('settings.saved'));
  };
  const setKind = (kind: WorkPromptKind, delivery: WorkPromptDelivery): void => change({ kinds: draft.kinds.map((k) => (k.kind === kind ? { ...k, delivery } : k)) });

  return (
    <FormProvider errors={submit.errors}>
      <form
        className="prompt-settings"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <FormErrors />
        <Section title={t('settings.when')} tight>
          <FormGrid columns={2}>
            <FormField path="zone" label={t('settings.zone')} hint={t('settings.zoneHint')}>
              {(binding) => <Select {...binding} showSearch value={draft.zone} options={zones} onChange={(zone: string) => change({ zone })} />}
            </FormField>
            <FormField path="digestAt" label={t('settings.digestAt')} hint={t('settings.digestHint')}>
              {(binding) => <Input {...binding} type="time" className="prompt-time" value={draft.digestAt} onChange={(event) => change({ digestAt: event.target.value })} />}
            </FormField>
          </FormGrid>
          <Checkbox checked={isQuiet} onChange={(event) => change(event.target.checked ? { quietFrom: '21:00', quietTo: '07:30' } : { quietFrom: null, quietTo: null })}>
            {t('settings.quiet')}
          </Checkbox>
          <p className="yz-field-hint">{t('settings.quietHint')}</p>
          {isQuiet ? (
            <div className="prompt-quiet">
              <FormField path="quietFrom" label={t('settings.from')}>
                {(binding) => <Input {...binding} type="time" className="prompt-time" value={draft.quietFrom ?? ''} onChange={(event) => change({ quietFrom: event.target.value })} />}
              </FormField>
              <FormField path="quietTo" label={t('settings.to')}>
                {(binding) => <Input {...binding} type="time" className="prompt-time" value={draft.quietTo ?? ''} onChange={(event) => change({ quietTo: event.target.value })} />}
              </FormField>
            </div>
          ) : null}
        </Section>
        <KindChoices kinds={draft.kinds} onChange={setKind} />
        <div className="prompt-settings-foot">
          <Button type="primary" htmlType="submit" loading={submit.busy}>
            {t('settings.save')}
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}

function KindChoices({ kinds, onChange }: { kinds: PromptSettings_DocumentFragment['kinds']; onChange: (kind: WorkPromptKind, delivery: WorkPromptDelivery) => void }) {
  const t = useMessages(messages);
  const locale = useLocale();
  return (
    <Section title={t('settings.kinds')}>
      <p className="yz-field-hint">{t('settings.kindsHint')}</p>
      {promptGroups.map((group) => (
        <fieldset key={group} className="prompt-kinds">
          <legend>{t(`group.${group}`)}</legend>
          {kinds
            .filter(({ kind }) => declarationOf(kind).group === group)
            .map(({ kind, delivery, isLocked }) => {
              const { label } = declarationOf(kind)[locale];
              return (
                <div key={kind} className="prompt-kind" role="radiogroup" aria-label={label}>
                  <span className="prompt-kind-name">
                    {label}
                    {isLocked ? (
                      <span title={t('settings.locked')}>
                        <Icon name="lock" />
                        <span className="yz-visually-hidden">{t('settings.locked')}</span>
                      </span>
                    ) : null}
                  </span>
                  {promptDeliveries.map((choice) => (
                    <label key={choice} className={isLocked && choice === 'OFF' ? 'prompt-choice prompt-choice-none' : 'prompt-choice'}>
                      <input type="radio" name={kind} value={choice} checked={delivery === choice} disabled={isLocked && choice === 'OFF'} onChange={() => onChange(kind, choice)} />
                      <span>{t(`settings.${choice}`)}</span>
                    </label>
                  ))}
                </div>
              );
            })}
        </fieldset>
      ))}
    </Section>
  );
}
