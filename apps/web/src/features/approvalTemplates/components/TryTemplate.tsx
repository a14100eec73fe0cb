import { pickTemplate, type SubjectFacts } from '@yingzao/domain/approvals';
import { approvalSubjectKind, clientType, contractType, productLine } from '@yingzao/domain/catalogues';
import { useState } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { CodeSelect } from '../../../ui/CodeSelect';
import { FormField, FormGrid } from '../../../ui/FormField';
import { MoneyInput } from '../../../ui/MoneyInput';
import { PlainSelect } from '../../../ui/PlainSelect';
import { Section } from '../../../ui/Section';
import { messages } from '../messages';
import { templateKinds } from '../model/templateDraft';
import type { TemplateOfList } from './TemplateCard';

/** Which template a submission would use, by the rule that the server goes by. */
export function TryTemplate({ templates }: { templates: readonly TemplateOfList[] }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const [facts, setFacts] = useState<SubjectFacts>({ kind: 'CONTRACT', contractType: 'DESIGN', productLine: null, clientType: null, amountFen: null });
  const patch = (part: Partial<SubjectFacts>): void => setFacts((now) => ({ ...now, ...part }));
  const scopes = templates.map((one) => ({ ...one, fromFen: one.fromFen ?? null, toFen: one.toFen ?? null }));
  const picked = pickTemplate(scopes, { ...facts, contractType: facts.kind === 'CONTRACT' ? facts.contractType : null });
  return (
    <Section title={t('try')}>
      <p className="yz-field-hint at-hint">{t('tryHint')}</p>
      <FormGrid>
        {templateKinds.length > 1 ? (
          <FormField path="kind" label={t('tryKind')}>
            {({ id }) => <PlainSelect id={id} value={facts.kind} options={templateKinds.map((code) => ({ value: code, label: approvalSubjectKind.label(code, locale) }))} onChange={(kind) => patch({ kind })} />}
          </FormField>
        ) : null}
        <FormField path="amountFen" label={t('tryAmount')}>
          {(f) => <MoneyInput {...f} defaultUnit="WAN_YUAN" value={facts.amountFen} onChange={(amountFen) => patch({ amountFen })} />}
        </FormField>
        {facts.kind === 'CONTRACT' ? (
          <FormField path="contractType" label={t('contractTypes')}>
            {(f) => <CodeSelect {...f} catalogue={contractType} value={facts.contractType} onChange={(code) => patch({ contractType: code })} />}
          </FormField>
        ) : null}
        <FormField path="productLine" label={t('productLines')}>
          {(f) => <CodeSelect {...f} catalogue={productLine} value={facts.productLine} onChange={(code) => patch({ productLine: code })} />}
        </FormField>
        <FormField path="clientType" label={t('clientTypes')}>
          {(f) => <CodeSelect {...f} catalogue={clientType} value={facts.clientType} onChange={(code) => patch({ clientType: code })} />}
        </FormField>
      </FormGrid>
      <p className="at-picked" aria-live="polite">
        {picked ? t('tryResult', { name: picked.name }) : t('tryNone')}
      </p>
    </Section>
  );
}
