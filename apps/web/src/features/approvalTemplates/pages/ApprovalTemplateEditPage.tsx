import { useQuery } from '@apollo/client/react';
import { checkTemplate, mostSteps } from '@yingzao/domain/approvals';
import { approvalSubjectKind, clientType, contractType, opinionSection, productLine, type ApprovalSubjectKind, type ClientType, type ContractType, type ProductLine } from '@yingzao/domain/catalogues';
import { Button, Input } from 'antd';
import { useNavigate, useParams } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { moved } from '../../../lib/moved';
import { useAddress } from '../../../lib/useAddress';
import { CodeSelect } from '../../../ui/CodeSelect';
import { DraftNotice } from '../../../ui/DraftNotice';
import { FormActions, FormErrors, FormField, FormGrid, FormProvider } from '../../../ui/FormField';
import { Icon } from '../../../ui/Icon';
import { LinkButton } from '../../../ui/LinkButton';
import { MoneyInput } from '../../../ui/MoneyInput';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { PlainCheck } from '../../../ui/PlainChoices';
import { Section } from '../../../ui/Section';
import { ErrorState, LoadingState, NotFoundState } from '../../../ui/states';
import { toast } from '../../../ui/toast';
import '../approvalTemplates.css';
import { ApprovalTemplatesDocument } from '../components/ApprovalTemplates.generated';
import { PlaceFields, type Department } from '../components/PlaceFields';
import { StepFields } from '../components/StepFields';
import type { TemplateOfList } from '../components/TemplateCard';
import { TemplateConflict } from '../components/TemplateConflict';
import { useTemplateForm } from '../hooks/useTemplateForm';
import { messages } from '../messages';
import { freeKey, type StepDraft } from '../model/templateDraft';
import { templatesPath } from '../paths';

/** One template as a whole; a save is its next version. */
export default function ApprovalTemplateEditPage() {
  const t = useMessages(messages);
  const locale = useLocale();
  const { id } = useParams();
  const { get } = useAddress();
  const { data, error, refetch } = useQuery(ApprovalTemplatesDocument, { fetchPolicy: 'cache-and-network' });
  const template = id ? data?.approvalTemplates.find((one) => one.templateId === id) : undefined;
  const asked = get('kind') ?? '';
  const kind: ApprovalSubjectKind = template?.kind ?? (approvalSubjectKind.has(asked) ? asked : 'CONTRACT');
  const title = id ? t('editTitle') : t('newTitle', { kind: approvalSubjectKind.label(kind, locale) });
  return (
    <Page title={title} width="text">
      <PageHeader title={title} />
      {data && (!id || template) ? (
        <TemplateForm key={id ?? kind} kind={kind} template={template ?? null} departments={data.departments} />
      ) : data ? (
        <NotFoundState />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingState lines={10} />
      )}
    </Page>
  );
}

function TemplateForm({ kind, template, departments }: { kind: ApprovalSubjectKind; template: TemplateOfList | null; departments: readonly Department[] }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const navigate = useNavigate();
  const editing = useTemplateForm(kind, template, ({ name }, isMine) => {
    if (isMine) toast.success(t('saved', { name }));
    void navigate(templatesPath);
  });
  const { form: value, patch, draft } = editing;
  const setSteps = (steps: readonly StepDraft[]): void => patch({ steps });
  const missing = checkTemplate(value, { steps: value.steps.map((s) => ({ ...s, who: [] })), copies: [] }).flatMap((p) => (p.code === 'SECTION_MISSING' ? p.sections : []));
  return (
    <FormProvider errors={editing.errors}>
      <DraftNotice draft={draft} />
      <FormErrors />
      <FormGrid columns={1}>
        <FormField path="name" label={t('name')} hint={t('nameHint')} required>
          {(f) => <Input {...f} maxLength={80} value={value.name} onChange={(event) => patch({ name: event.target.value })} />}
        </FormField>
      </FormGrid>
      <Section title={t('scope')}>
        <p className="yz-field-hint at-hint">{t('scopeHint')}</p>
        <FormGrid>
          <FormField path="fromFen" label={t('fromFen')}>
            {(f) => <MoneyInput {...f} defaultUnit="WAN_YUAN" value={value.fromFen} onChange={(fromFen) => patch({ fromFen })} />}
          </FormField>
          <FormField path="toFen" label={t('toFen')}>
            {(f) => <MoneyInput {...f} defaultUnit="WAN_YUAN" value={value.toFen} onChange={(toFen) => patch({ toFen })} />}
          </FormField>
          {kind === 'CONTRACT' ? (
            <FormField path="contractTypes" label={t('contractTypes')}>
              {(f) => <CodeSelect<ContractType> {...f} multiple catalogue={contractType} value={value.contractTypes} onChange={(contractTypes) => patch({ contractTypes })} />}
            </FormField>
          ) : null}
          <FormField path="productLines" label={t('productLines')}>
            {(f) => <CodeSelect<ProductLine> {...f} multiple catalogue={productLine} value={value.productLines} onChange={(productLines) => patch({ productLines })} />}
          </FormField>
          <FormField path="clientTypes" label={t('clientTypes')}>
            {(f) => <CodeSelect<ClientType> {...f} multiple catalogue={clientType} value={value.clientTypes} onChange={(clientTypes) => patch({ clientTypes })} />}
          </FormField>
        </FormGrid>
      </Section>
      <Section title={t('steps')}>
        <p className="yz-field-hint at-hint">{t('stepsHint')}</p>
        <ol className="at-steps">
          {value.steps.map((step, at) => (
            <StepFields
              key={step.key}
              step={step}
              at={at}
              last={at === value.steps.length - 1}
              departments={departments}
              onChange={(part) => setSteps(value.steps.map((one, i) => (i === at ? { ...one, ...part } : one)))}
              onMove={(by) => setSteps(moved(value.steps, at, by))}
              onRemove={() => setSteps(value.steps.filter((one) => one.key !== step.key))}
            />
          ))}
        </ol>
        {value.steps.length < mostSteps ? (
          <Button icon={<Icon name="plus" />} onClick={() => setSteps([...value.steps, { key: freeKey(value.steps), section: missing[0] ?? 'COMMERCIAL', mode: 'SINGLE', needed: 1, who: [] }])}>
            {t('addStep')}
          </Button>
        ) : null}
      </Section>
      <Section title={t('copyTitle')}>
        <p className="yz-field-hint at-hint">{t('copyHint')}</p>
        <PlaceFields path={['copies']} places={value.copies} departments={departments} addLabel={t('addCopy')} removeLabel={(n) => t('removeCopy', { n: String(n) })} onChange={(copies) => patch({ copies })} />
      </Section>
      <p className="at-enabled">
        <PlainCheck checked={value.isEnabled} onChange={(isEnabled) => patch({ isEnabled })}>
          {t('isEnabled')}
        </PlainCheck>
      </p>
      <FormActions>
        {missing.length > 0 ? <p className="yz-field-hint">{t('missing', { sections: missing.map((s) => opinionSection.label(s, locale)).join(t('separator')) })}</p> : null}
        <LinkButton href={templatesPath}>{t('back')}</LinkButton>
        <Button type="primary" loading={editing.busy} disabled={missing.length > 0} onClick={() => void editing.save()}>
          {t('save')}
        </Button>
      </FormActions>
      <TemplateConflict editing={editing} departments={departments} />
    </FormProvider>
  );
}
