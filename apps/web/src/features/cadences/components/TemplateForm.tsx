import { cadenceAnchor } from '@yingzao/domain/catalogues';
import { furthest, mostWindows } from '@yingzao/domain/cadence';
import { Button, InputNumber, Select } from 'antd';
import { useState, type FormEvent } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import { Icon } from '../../../ui/Icon';
import { Section } from '../../../ui/Section';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { SaveCadenceTemplateDocument, type CadenceTemplate_CadenceTemplateFragment } from '../pages/CadenceTemplatePage.generated';
import { WindowText } from './CadenceTags';

export interface TemplateFormProps {
  template: CadenceTemplate_CadenceTemplateFragment;
  /** Shared segments of clients that follow-up may be limited to. */
  segments: readonly { readonly id: string; readonly name: string }[];
  onStale: () => void;
}

/** The windows of one date and whose clients they are for, changed and saved together. */
export function TemplateForm({ template, segments, onStale }: TemplateFormProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const [windows, setWindows] = useState(template.windows.map(({ from, to }) => ({ from, to })));
  const [segmentId, setSegmentId] = useState(template.segment?.id ?? null);
  const { send, errors, busy } = useSubmit(SaveCadenceTemplateDocument, (answer) => answer.saveCadenceTemplate, (cache) => forget(cache, 'cadenceTemplates'));
  const patch = (at: number, change: Partial<{ from: number; to: number }>): void => setWindows(windows.map((window, i) => (i === at ? { ...window, ...change } : window)));
  const last = windows.at(-1);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const payload = await send({ anchor: template.anchor, expectedVersion: template.version, windows, segmentId });
    if (payload?.errors.length === 0) toast.success(t('template.saved'));
    if (payload?.errors[0]?.code === 'STALE_VERSION') onStale();
  };
  return (
    <Section title={cadenceAnchor.label(template.anchor, locale)}>
      <form className="cd-template" onSubmit={(event) => void submit(event)}>
        <FormProvider errors={errors}>
          <FormErrors />
          <FormField path="segmentId" label={t('template.segment')}>
            {(field) => (
              <Select<string | null>
                {...field}
                className="yz-select"
                popupMatchSelectWidth={false}
                value={segmentId}
                options={[{ value: null, label: t('template.allClients') }, ...segments.map(({ id, name }) => ({ value: id, label: name }))]}
                onChange={setSegmentId}
              />
            )}
          </FormField>
          {windows.length === 0 ? <p className="yz-quiet">{t('template.none')}</p> : null}
          {windows.map((window, at) => (
            <div key={at} className="cd-window">
              <InputNumber aria-label={t('template.from', { n: at + 1 })} precision={0} min={-furthest} max={furthest} value={window.from} onChange={(value) => patch(at, { from: value ?? 0 })} />
              <span>{t('template.until')}</span>
              <InputNumber aria-label={t('template.to', { n: at + 1 })} precision={0} min={-furthest} max={furthest} value={window.to} onChange={(value) => patch(at, { to: value ?? 0 })} />
              <Button type="text" aria-label={t('template.remove', { n: at + 1 })} icon={<Icon name="close" />} onClick={() => setWindows(windows.filter((_, i) => i !== at))} />
              <span className="yz-quiet">
                <WindowText {...window} />
              </span>
            </div>
          ))}
          <div className="cd-bar">
            <Button disabled={windows.length >= mostWindows} onClick={() => setWindows([...windows, { from: (last?.to ?? 0) + 1, to: (last?.to ?? 0) + 7 }])}>
              {t('template.add')}
            </Button>
            <Button htmlType="submit" type="primary" loading={busy}>
              {t('template.save')}
            </Button>
          </div>
        </FormProvider>
      </form>
    </Section>
  );
}
