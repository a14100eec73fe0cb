import { useQuery } from '@apollo/client/react';
import { productLine, type ProductLine } from '@yingzao/domain/catalogues';
import { today } from '@yingzao/domain/measures';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { DayInput } from '../../../ui/DayInput';
import { DraftNotice } from '../../../ui/DraftNotice';
import { FormErrors, FormField, FormGrid, FormProvider } from '../../../ui/FormField';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { PlainSelect } from '../../../ui/PlainSelect';
import { Section } from '../../../ui/Section';
import { ErrorState, LoadingState } from '../../../ui/states';
import { DateText } from '../../../ui/texts';
import { toast } from '../../../ui/toast';
import { useDraft } from '../../../ui/useDraft';
import { QuoteSettingsDocument, SaveQuoteRuleDocument, SaveQuoteTemplateDocument, type QuoteSettingsQuery } from '../components/QuoteSettings.generated';
import { NumberInput } from '../components/editor/NumberInput';
import { settingsMessages } from '../settingsMessages';
import '../quoteEditor.css';

/** Floors and the greatest discount from a day on, and how printed quotes of a branch present the firm. */
export default function QuoteSettingsPage() {
  const t = useMessages(settingsMessages);
  const { data, error, refetch } = useQuery(QuoteSettingsDocument, { fetchPolicy: 'cache-and-network' });
  const again = (): void => void refetch().catch(() => undefined);
  return (
    <Page title={t('title')} width="text">
      <PageHeader title={t('title')} lead={t('lead')} />
      {data ? (
        <>
          <Rules key={data.quoteRules[0]?.since ?? ''} rules={data.quoteRules} onSaved={again} />
          <Templates data={data} onSaved={again} />
        </>
      ) : error ? (
        <ErrorState error={error} onRetry={again} />
      ) : (
        <LoadingState lines={8} />
      )}
    </Page>
  );
}

interface RuleDraft {
  readonly since: string | null;
  readonly greatestDiscount: string | null;
  readonly floors: Readonly<Partial<Record<ProductLine, string>>>;
}

function Rules({ rules, onSaved }: { rules: QuoteSettingsQuery['quoteRules']; onSaved: () => void }) {
  const t = useMessages(settingsMessages);
  const locale = useLocale();
  // What stands between the parts of a line: colon, comma, semicolon.
  const signs = locale === 'zh' ? ['：', '，', '；'] : [': ', ', ', '; '];
  const now = today(new Date());
  const latest = rules[0];
  const draft = useDraft<RuleDraft>('quote.rules', { since: now, greatestDiscount: latest?.greatestDiscount?.replace(/\.?0+$/, '') ?? null, floors: Object.fromEntries((latest?.floors ?? []).map((one) => [one.productLine, one.yuanPerM2])) });
  const { value } = draft;
  const { send, errors, busy } = useSubmit(SaveQuoteRuleDocument, (answer) => answer.saveQuoteRule);
  const save = async (): Promise<void> => {
    const floors = productLine.codes.flatMap((line) => (value.floors[line] ? [{ productLine: line, yuanPerM2: value.floors[line] }] : []));
    const payload = await send({ since: value.since ?? '', expectedVersion: rules.find((rule) => rule.since === value.since)?.version ?? 0, floors, greatestDiscount: value.greatestDiscount });
    if (payload?.errors.length === 0) {
      draft.clear();
      toast.success(t('saved'));
    }
    onSaved();
  };
  return (
    <Section title={t('rules')}>
      <FormProvider errors={errors}>
         <div className="qe-form">
        <DraftNotice draft={draft} />
        <FormErrors />
        <p className="yz-field-hint">{t('rulesHint')}</p>
        <FormGrid>
          <FormField path="since" label={t('since')} required>
            {(f) => <DayInput {...f} value={value.since} onChange={(since) => draft.patch({ since })} />}
          </FormField>
          <NumberInput label={t('greatestDiscount')} places={4} value={value.greatestDiscount} onChange={(greatestDiscount) => draft.patch({ greatestDiscount })} />
        </FormGrid>
        <div className="qe-floors">
          {productLine.items.map((line) => (
            <NumberInput
              key={line.code}
              label={line[locale]}
              places={2}
              value={value.floors[line.code] ?? null}
              onChange={(yuan) => draft.setValue((before) => ({ ...before, floors: Object.fromEntries([...Object.entries(before.floors).filter(([code]) => code !== line.code), ...(yuan ? [[line.code, yuan]] : [])]) }))}
            />
          ))}
         </div>
        <p>
          <Button type="primary" loading={busy} onClick={() => void save()}>
            {t('saveRules')}
          </Button>
        </p>
        </div>
      </FormProvider>
      {rules.length > 0 ? (
        <ul className="qe-rule-history">
          {rules.map((rule) => (
            <li key={rule.since}>
              {t('from')} <DateText value={rule.since} />{signs[0]}{rule.floors.map((one) => `${productLine.label(one.productLine, locale)} ${one.yuanPerM2}`).join(signs[1]) || t('noFloor')}{signs[2]}{rule.greatestDiscount === null ? t('anyDiscount') : t('upTo', { percent: rule.greatestDiscount.replace(/\.?0+$/, '') })}
              {rule.setBy ? <small className="yz-quiet"> · {rule.setBy.name}</small> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}

function Templates({ data, onSaved }: { data: QuoteSettingsQuery; onSaved: () => void }) {
  const t = useMessages(settingsMessages);
  const [department, setDepartment] = useState<string | null>(data.quoteTemplates[0]?.department.id ?? data.departments[0]?.id ?? null);
  const known = data.quoteTemplates.find((one) => one.department.id === department);
  const fieldId = useId();
  return (
    <Section title={t('templates')}>
      <div className="qe-form">
      <p className="yz-field-hint">{t('templatesHint')}</p>
      <div className="qe-field">
        <label htmlFor={fieldId}>{t('department')}</label>
        <PlainSelect id={fieldId} value={department} options={data.departments.map((one) => ({ value: one.id, label: one.name }))} onChange={setDepartment} />
      </div>
      {department ? <TemplateForm key={`${department}-${known?.version ?? 0}`} departmentId={department} known={known} onSaved={onSaved} /> : null}
      </div>
    </Section>
  );
}

function TemplateForm({ departmentId, known, onSaved }: { departmentId: string; known: QuoteSettingsQuery['quoteTemplates'][number] | undefined; onSaved: () => void }) {
  const t = useMessages(settingsMessages);
  const draft = useDraft(`quote.template.${departmentId}`, { heading: known?.heading ?? '', closing: known?.closing ?? '', footer: known?.footer ?? '' }, { version: known?.version ?? 0 });
  const { send, errors, busy } = useSubmit(SaveQuoteTemplateDocument, (answer) => answer.saveQuoteTemplate);
  const save = async (): Promise<void> => {
    const payload = await send({ departmentId, expectedVersion: known?.version ?? 0, ...draft.value });
    if (payload?.errors.length === 0) {
      draft.clear();
      toast.success(t('saved'));
    }
    onSaved();
  };
  return (
    <FormProvider errors={errors}>
      <div className="qe-form">
      <DraftNotice draft={draft} />
      <FormErrors />
      <FormGrid columns={1}>
        {(['heading', 'closing', 'footer'] as const).map((key) => (
          <FormField key={key} path={key} label={t(key)} hint={t(`${key}Hint`)}>
            {(f) => <Input.TextArea {...f} autoSize={{ minRows: 2, maxRows: 8 }} maxLength={key === 'closing' ? 2000 : key === 'footer' ? 300 : 500} value={draft.value[key]} onChange={(event) => draft.patch({ [key]: event.target.value })} />}
          </FormField>
        ))}
      </FormGrid>
      <p>
        <Button type="primary" loading={busy} onClick={() => void save()}>
          {t('saveTemplate')}
        </Button>
      </p>
      </div>
    </FormProvider>
  );
}
