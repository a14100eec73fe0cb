import { useQuery } from '@apollo/client/react';
import { discountKind } from '@yingzao/domain/catalogues';
import { formatMoney, today } from '@yingzao/domain/measures';
import { computeQuote, emptyItem, needsApproval, quoteLimits, taxModes, termKeys, type ApprovalReason, type QuoteContent, type QuoteRules } from '@yingzao/domain/quotes';
import { Button, Input } from 'antd';
import { useMemo } from 'react';

import { useLocale } from '../../../../lib/locale';
import { useMessages } from '../../../../lib/messages';
import type { UserErrorLike } from '../../../../lib/userErrors';
import { useCan } from '../../../../lib/viewer';
import { DayInput } from '../../../../ui/DayInput';
import { DraftNotice } from '../../../../ui/DraftNotice';
import { FormActions, FormErrors, FormField, FormGrid, FormProvider } from '../../../../ui/FormField';
import { Icon } from '../../../../ui/Icon';
import { MoneyInput } from '../../../../ui/MoneyInput';
import { PlainSelect } from '../../../../ui/PlainSelect';
import { Section } from '../../../../ui/Section';
import type { Draft } from '../../../../ui/useDraft';
import { editorMessages } from '../../editorMessages';
import { messages } from '../../messages';
import { newKey, type EditorDraft } from '../../model/editorDraft';
import { ProjectSelect, useQuoteProject } from '../ProjectSelect';
import { ItemCard } from './ItemCard';
import { NumberInput } from './NumberInput';
import { QuoteEditorRulesDocument } from './QuoteEditor.generated';
import { StageRows } from './StageRows';
import { TotalsPanel } from './TotalsPanel';

export interface QuoteEditorProps {
  draft: Draft<EditorDraft>;
  /** Whether the project may still be chosen. */
  choosesProject: boolean;
  errors: readonly UserErrorLike[];
  busy: boolean;
  onSave: () => void;
  onCancel: () => void;
}

/** One version as it is written: services, discount and tax, stages, terms, counted while somebody types. */
export function QuoteEditor({ draft, choosesProject, errors, busy, onSave, onCancel }: QuoteEditorProps) {
  const t = useMessages(editorMessages);
  const tq = useMessages(messages);
  const locale = useLocale();
  const { value } = draft;
  const { content } = value;
  const project = useQuoteProject(value.projectId);
  const gfaM2 = project?.gfaM2 ?? null;
  const computed = useMemo(() => computeQuote(content), [content]);
  const reasons = useReasons(content, gfaM2, project?.productLine ?? null);
  const set = (part: Partial<QuoteContent>): void => draft.setValue((now) => ({ ...now, content: { ...now.content, ...part } }));
  const { items, discount, tax } = content;
  return (
    <form
      className="qe"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <FormProvider errors={errors}>
        <DraftNotice draft={draft} />
        <FormErrors />
        <div className="qe-columns">
          <div>
            <Section tight>
              <FormGrid>
                <FormField path="projectId" label={tq('form.project')} required>
                  {(f) => (choosesProject ? <ProjectSelect {...f} value={value.projectId} onChange={(id) => draft.patch({ projectId: id })} /> : <Input {...f} disabled value={project ? `${project.number} · ${project.name}` : ''} />)}
                </FormField>
                <FormField path="title" label={tq('form.title')} hint={tq('form.titleHint')} required>
                  {(f) => <Input {...f} maxLength={120} value={value.title} onChange={(event) => draft.patch({ title: event.target.value })} />}
                </FormField>
                <FormField path={['terms', 'validUntil']} label={tq('form.validUntil')}>
                  {(f) => <DayInput {...f} value={value.validUntil} onChange={(day) => draft.patch({ validUntil: day })} />}
                </FormField>
              </FormGrid>
            </Section>
            <Section title={t('items')}>
              <p className="yz-field-hint">{t('itemsHint')}</p>
              {items.length === 0 ? <p className="yz-quiet">{t('noItems')}</p> : null}
              <ol className="qe-items">
                {items.map((item, at) => (
                  <ItemCard
                    key={item.key}
                    item={item}
                    at={at}
                    gfaM2={gfaM2}
                    amountFen={computed.figures.items[at]?.amountFen ?? '0'}
                    onChange={(next) => set({ items: items.map((one, i) => (i === at ? next : one)) })}
                    onCopy={() => set({ items: [...items.slice(0, at + 1), { ...item, key: newKey() }, ...items.slice(at + 1)].slice(0, quoteLimits.items) })}
                    onRemove={() => set({ items: items.filter((_, i) => i !== at) })}
                  />
                ))}
              </ol>
              {items.length < quoteLimits.items ? (
                <Button icon={<Icon name="plus" />} onClick={() => set({ items: [...items, emptyItem(newKey())] })}>
                  {t('addItem')}
                </Button>
              ) : null}
            </Section>
            <Section title={t('price')}>
              <div className="qe-item-row">
                <Choice label={t('discountKind')} value={discount.kind ?? ''} options={[{ value: '', label: t('any') }, ...discountKind.items.map((one) => ({ value: one.code, label: one[locale] }))]} onChange={(kind) => set({ discount: { ...discount, kind: kind || null } })} />
                <NumberInput label={t('discountPercent')} places={4} value={discount.percent} onChange={(percent) => set({ discount: { ...discount, percent, amountFen: percent === null ? discount.amountFen : null } })} />
                <div className="qe-field">
                  <label htmlFor="qe-off">{t('discountAmount')}</label>
                  <MoneyInput id="qe-off" value={discount.amountFen} onChange={(amountFen) => set({ discount: { ...discount, amountFen, percent: amountFen === null ? discount.percent : null } })} />
                </div>
                <Choice label={t('taxMode')} value={tax.mode} options={taxModes.map((mode) => ({ value: mode, label: t(`tax.${mode}`) }))} onChange={(mode) => set({ tax: { ...tax, mode } })} />
                {tax.mode === 'NONE' ? null : <NumberInput label={t('taxPercent')} places={4} value={tax.percent} onChange={(percent) => set({ tax: { ...tax, percent } })} />}
              </div>
            </Section>
            <Section title={t('stages')}>
              <p className="yz-field-hint">{t('stagesHint')}</p>
              <StageRows stages={content.stages} amounts={computed.figures.stages} onChange={(stages) => set({ stages })} />
            </Section>
            <Section title={t('terms')}>
              <FormGrid>
                {termKeys.map((key) => (
                  <FormField key={key} path={['content', 'terms', key]} label={t(`term.${key}`)}>
                    {(f) => <Input.TextArea {...f} autoSize={{ minRows: 3, maxRows: 12 }} maxLength={quoteLimits.term} value={content.terms[key]} onChange={(event) => set({ terms: { ...content.terms, [key]: event.target.value } })} />}
                  </FormField>
                ))}
                <FormField path={['terms', 'note']} label={tq('form.note')} wide>
                  {(f) => <Input.TextArea {...f} autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} value={value.note} onChange={(event) => draft.patch({ note: event.target.value })} />}
                </FormField>
              </FormGrid>
            </Section>
          </div>
          <TotalsPanel computed={computed} taxMode={tax.mode} gfaM2={gfaM2} reasons={reasons} />
        </div>
      </FormProvider>
      <FormActions>
        <Button type="primary" htmlType="submit" loading={busy} disabled={value.projectId === null}>
          {t('save')}
        </Button>
        <Button onClick={onCancel}>{tq('cancel')}</Button>
        {value.projectId === null ? <span className="yz-quiet">{t('noProject')}</span> : null}
        <span className="qe-bar-total yz-num">
          {t('total')} {formatMoney(computed.figures.totalFen, { unit: 'auto', locale })}
        </span>
      </FormActions>
    </form>
  );
}

function Choice<V extends string>({ label, value, options, onChange }: { label: string; value: V; options: readonly { value: V; label: string }[]; onChange: (value: V) => void }) {
  return (
    <label className="qe-field">
      <span>{label}</span>
      <PlainSelect value={value} options={options} onChange={onChange} />
    </label>
  );
}

/** Why the version needs a review, by the rules in force today; the server asks the same function again when it is sent. */
function useReasons(content: QuoteContent, gfaM2: string | null, line: Parameters<typeof needsApproval>[0]['productLine']): readonly ApprovalReason[] {
  const { data } = useQuery(QuoteEditorRulesDocument, { skip: !useCan('quoteRule.read') });
  const now = today(new Date());
  return useMemo(() => {
    const current = data?.quoteRules.find((rule) => rule.since <= now);
    if (!current) return [];
    const rules: QuoteRules = { floors: Object.fromEntries(current.floors.map((floor) => [floor.productLine, floor.yuanPerM2])), greatestDiscount: current.greatestDiscount };
    return needsApproval({ content, totalFen: null, gfaM2, productLine: line }, rules);
  }, [data, content, gfaM2, line, now]);
}
