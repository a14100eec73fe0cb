import { contractType } from '@yingzao/domain/catalogues';
import { parentTypes, wantsParent } from '@yingzao/domain/feeNodes';
import { Button, Input } from 'antd';
import { useEffect, useRef, type FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { CodeSelect } from '../../../ui/CodeSelect';
import { DraftNotice } from '../../../ui/DraftNotice';
import { FormActions, FormErrors, FormField, FormGrid, FormProvider } from '../../../ui/FormField';
import { MoneyInput } from '../../../ui/MoneyInput';
import { Section } from '../../../ui/Section';
import { toast } from '../../../ui/toast';
import { useDraft } from '../../../ui/useDraft';
import { messages } from '../messages';
import { formOf, inputOf, type ContractForm as Form } from '../model/contractForm';
import { contractPath } from '../paths';
import { UpdateContractDocument, type ContractForm_ContractFragment } from './ContractForm.generated';
import { AreaFields } from './AreaFields';
import { ParentSelect } from './ContractSelects';
import { DocumentRows } from './DocumentRows';
import { FeeNodesEditor } from './FeeNodesEditor';
import { PartyRows } from './PartyRows';

/** The whole draft of a contract. What is typed is kept until it is saved. */
export function ContractForm({ contract }: { contract: ContractForm_ContractFragment }) {
  const t = useMessages(messages);
  const navigate = useNavigate();
  const element = useRef<HTMLFormElement>(null);
  const draft = useDraft<{ readonly form: Form; readonly version: number }>(`contract.${contract.id}`, { form: formOf(contract), version: contract.version }, { version: contract.version });
  const { form, version } = draft.value;
  const patch = (part: Partial<Form>): void => draft.setValue((now) => ({ ...now, form: { ...now.form, ...part } }));
  const { send, errors: told, busy } = useSubmit(UpdateContractDocument, (data) => data.updateContract, (cache) => {
    cache.evict({ id: cache.identify({ __typename: 'Contract', id: contract.id }) ?? '' });
    forget(cache, 'contract', 'contracts');
  });
  const errors = told.map((error) => (error.code === 'STALE_VERSION' ? { ...error, path: [], message: t('edit.stale') } : error));
  const parents = parentTypes[form.contractType];

  useEffect(() => {
    if (told.length > 0) element.current?.querySelector('.yz-form-errors')?.scrollIntoView({ block: 'center' });
  }, [told]);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const payload = await send({ id: contract.id, expectedVersion: version, ...inputOf(form) });
    // Saved over by somebody else: my draft stands on their version from now on.
    if (payload?.contract && payload.errors.some((error) => error.code === 'STALE_VERSION')) draft.patch({ version: payload.contract.version });
    if (!payload?.contract || payload.errors.length > 0) return;
    draft.clear();
    toast.success(t('edit.saved'));
    void navigate(contractPath(contract.id), { replace: true });
  };
  return (
    <form ref={element} className="ct-form" onSubmit={(event) => void save(event)} noValidate>
      <FormProvider errors={errors}>
        <DraftNotice draft={draft} />
        <FormErrors />
        <Section title={t('facts')} tight>
          <FormGrid>
            <FormField path="name" label={t('form.name')} required>
              {(f) => <Input {...f} maxLength={120} value={form.name} onChange={(event) => patch({ name: event.target.value })} />}
            </FormField>
            <FormField path="contractType" label={t('form.type')} required>
              {(f) => <CodeSelect {...f} catalogue={contractType} allowClear={false} value={form.contractType} onChange={(code) => code && patch({ contractType: code, ...(parentTypes[code].length === 0 ? { parent: null } : {}) })} />}
            </FormField>
            <FormField path="amountFen" label={t('form.amount')} required>
              {(f) => <MoneyInput {...f} defaultUnit="WAN_YUAN" value={form.amountFen} onChange={(amountFen) => patch({ amountFen })} />}
            </FormField>
            {parents.length > 0 ? (
              <FormField path="parentId" label={t('edit.parent')} hint={wantsParent(form.contractType) ? t('edit.parentHint') : null}>
                {(f) => <ParentSelect {...f} types={parents} value={form.parent} onChange={(parent) => patch({ parent })} />}
              </FormField>
            ) : null}
          </FormGrid>
          <AreaFields area={form.area ?? null} amountFen={form.amountFen} gfaM2={contract.project?.gfaM2 ?? null} onChange={(area) => patch({ area })} onAmount={(amountFen) => patch({ amountFen })} />
        </Section>
        <Section title={t('parties.title')}>
          <p className="yz-quiet ct-lead">{t('edit.partiesHint')}</p>
          <PartyRows parties={form.parties} onChange={(parties) => patch({ parties })} />
        </Section>
        <Section title={t('nodes.title')}>
          <FeeNodesEditor amountFen={form.amountFen} nodes={form.nodes} onChange={(nodes) => patch({ nodes })} />
        </Section>
        {contract.project ? (
          <Section title={t('documents.title')}>
            <p className="yz-quiet ct-lead">{t('edit.documentsHint')}</p>
            <DocumentRows projectId={contract.project.id} documents={form.documents} onChange={(documents) => patch({ documents })} />
          </Section>
        ) : null}
        <Section title={t('terms')}>
          <FormField path="terms" label={t('form.terms')} hint={t('form.termsHint')} wide>
            {(f) => <Input.TextArea {...f} rows={8} maxLength={20_000} value={form.terms} onChange={(event) => patch({ terms: event.target.value })} />}
          </FormField>
        </Section>
        <FormActions>
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('form.save')}
          </Button>
          <Button onClick={() => void navigate(contractPath(contract.id))}>{t('edit.cancel')}</Button>
        </FormActions>
      </FormProvider>
    </form>
  );
}
