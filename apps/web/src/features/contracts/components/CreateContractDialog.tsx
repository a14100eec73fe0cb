import { contractType, type ContractType } from '@yingzao/domain/catalogues';
import { Button, Input } from 'antd';
import { useNavigate } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { forget, forgetFields, useSubmit } from '../../../lib/useSubmit';
import { CodeSelect } from '../../../ui/CodeSelect';
import { CancelButton, Dialog } from '../../../ui/Dialog';
import { DraftNotice } from '../../../ui/DraftNotice';
import { FormErrors, FormField, FormGrid, FormProvider } from '../../../ui/FormField';
import { MoneyInput } from '../../../ui/MoneyInput';
import { toast } from '../../../ui/toast';
import { useDraft } from '../../../ui/useDraft';
import { messages } from '../messages';
import { contractPath } from '../paths';
import { CreateContractDocument } from './CreateContractDialog.generated';
import { ProjectSelect } from './ProjectSelect';

interface Draft {
  readonly projectId: string | null;
  readonly name: string;
  readonly contractType: ContractType;
  readonly amountFen: string | null;
  readonly terms: string;
}

export interface CreateContractDialogProps {
  /** The project it is for, where it is known. */
  projectId: string | null;
  /** What it begins with; `key` tells drafts of it from others. */
  seed?: { readonly key: string; readonly name: string; readonly contractType: ContractType; readonly amountFen: string; readonly terms: string; readonly parentId: string; readonly area: { readonly rate: string; readonly basisM2: string } };
  onClose: () => void;
}

/** A new contract, kept as a draft until it is submitted. */
export function CreateContractDialog({ projectId, seed, onClose }: CreateContractDialogProps) {
  const t = useMessages(messages);
  const navigate = useNavigate();
  const draft = useDraft<Draft>(`contract.new.${projectId ?? ''}${seed ? `.${seed.key}` : ''}`, { projectId, name: seed?.name ?? '', contractType: seed?.contractType ?? 'DESIGN', amountFen: seed?.amountFen ?? null, terms: seed?.terms ?? '' });
  const { value, patch } = draft;
  const { send, errors, busy } = useSubmit(
    CreateContractDocument,
    (data) => data.createContract,
    (cache) => {
      if (value.projectId) forgetFields(cache, 'Project', value.projectId, 'contracts');
      forget(cache, 'contracts');
      if (seed) forgetFields(cache, 'Contract', seed.parentId, 'children', 'areaTrueUp');
    },
  );

  const save = async (): Promise<void> => {
    const payload = await send({ projectId: value.projectId ?? '', name: value.name, contractType: value.contractType, amountFen: value.amountFen ?? '', terms: value.terms.trim() || null, ...(seed ? { parentId: seed.parentId, area: seed.area } : {}) });
    if (!payload?.contract || payload.errors.length > 0) return;
    draft.clear();
    toast.success(t('form.saved', { number: payload.contract.number }));
    void navigate(contractPath(payload.contract.id), { replace: true });
  };

  return (
    <Dialog
      open
      title={t('form.newTitle')}
      width={760}
      onClose={onClose}
      footer={
        <>
          <CancelButton onClick={onClose} />
          <Button type="primary" loading={busy} onClick={() => void save()}>
            {t('form.save')}
          </Button>
        </>
      }
    >
      <FormProvider errors={errors}>
        <DraftNotice draft={draft} />
        <FormErrors />
        <div className="ct-form">
          <FormGrid>
            <FormField path="projectId" label={t('form.project')} required>
              {(f) => <ProjectSelect {...f} value={value.projectId} onChange={(id) => patch({ projectId: id })} />}
            </FormField>
            <FormField path="name" label={t('form.name')} required>
              {(f) => <Input {...f} maxLength={120} value={value.name} onChange={(event) => patch({ name: event.target.value })} />}
            </FormField>
            <FormField path="contractType" label={t('form.type')} required>
              {(f) => <CodeSelect {...f} catalogue={contractType} allowClear={false} value={value.contractType} onChange={(code) => code && patch({ contractType: code })} />}
            </FormField>
            <FormField path="amountFen" label={t('form.amount')} required>
              {(f) => <MoneyInput {...f} defaultUnit="WAN_YUAN" value={value.amountFen} onChange={(amountFen) => patch({ amountFen })} />}
            </FormField>
            <FormField path="terms" label={t('form.terms')} hint={t('form.termsHint')} wide>
              {(f) => <Input.TextArea {...f} rows={6} maxLength={20_000} value={value.terms} onChange={(event) => patch({ terms: event.target.value })} />}
            </FormField>
          </FormGrid>
        </div>
      </FormProvider>
    </Dialog>
  );
}
