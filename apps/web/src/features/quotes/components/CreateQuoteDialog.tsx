import { Button, Input } from 'antd';
import { useNavigate } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { forget, forgetFields, useSubmit } from '../../../lib/useSubmit';
import { CancelButton, Dialog } from '../../../ui/Dialog';
import { DraftNotice } from '../../../ui/DraftNotice';
import { FormErrors, FormField, FormGrid, FormProvider } from '../../../ui/FormField';
import { toast } from '../../../ui/toast';
import { useDraft } from '../../../ui/useDraft';
import { messages } from '../messages';
import { emptyTerms, inputOf, isRate } from '../model/terms';
import { quotePath } from '../paths';
import { CreateQuoteDocument } from './CreateQuoteDialog.generated';
import { ProjectSelect, useQuoteProject } from './ProjectSelect';
import { TermsFields } from './TermsFields';

export interface CreateQuoteDialogProps {
  /** The project it is for, where it is known. */
  projectId: string | null;
  onClose: () => void;
}

/** A new quote with its first version. */
export function CreateQuoteDialog({ projectId, onClose }: CreateQuoteDialogProps) {
  const t = useMessages(messages);
  const navigate = useNavigate();
  const draft = useDraft(`quote.new.${projectId ?? ''}`, { projectId, title: '', terms: emptyTerms });
  const { value } = draft;
  const project = useQuoteProject(value.projectId);
  const { send, errors, busy } = useSubmit(
    CreateQuoteDocument,
    (data) => data.createQuote,
    (cache) => {
      if (value.projectId) forgetFields(cache, 'Project', value.projectId, 'quotes', 'currentQuote');
      forget(cache, 'quotes', 'projects', 'statistics');
    },
  );

  const save = async (): Promise<void> => {
    if (!isRate(value.terms.rate)) return;
    const payload = await send({ projectId: value.projectId ?? '', title: value.title, terms: inputOf(value.terms) });
    if (!payload?.quote || payload.errors.length > 0) return;
    draft.clear();
    toast.success(t('form.saved'));
    void navigate(quotePath(payload.quote.id), { replace: true });
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
            {t('form.send')}
          </Button>
        </>
      }
    >
      <FormProvider errors={errors}>
        <DraftNotice draft={draft} />
        <FormErrors />
        <FormGrid>
          <FormField path="projectId" label={t('form.project')} required>
            {(f) => <ProjectSelect {...f} value={value.projectId} onChange={(id) => draft.patch({ projectId: id })} />}
          </FormField>
          <FormField path="title" label={t('form.title')} hint={t('form.titleHint')} required>
            {(f) => <Input {...f} maxLength={120} value={value.title} onChange={(event) => draft.patch({ title: event.target.value })} />}
          </FormField>
        </FormGrid>
        <div className="qt-terms">
          <TermsFields value={value.terms} gfaM2={project?.gfaM2} onChange={(part) => draft.setValue((now) => ({ ...now, terms: { ...now.terms, ...part } }))} />
        </div>
      </FormProvider>
    </Dialog>
  );
}
