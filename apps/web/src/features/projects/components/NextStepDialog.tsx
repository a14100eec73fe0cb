import { Input } from 'antd';

import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { DayInput } from '../../../ui/DayInput';
import { EditDialog } from '../../../ui/EditDialog';
import { FormField, FormGrid } from '../../../ui/FormField';
import { DateText } from '../../../ui/texts';
import { toast } from '../../../ui/toast';
import { useDraft } from '../../../ui/useDraft';
import { messages } from '../messages';
import { forgetLists } from '../model/forgetLists';
import { SaveNextStepDocument, type NextStepStrip_ProjectFragment, type SaveNextStepMutation } from './NextStepStrip.generated';

const saved = (data: SaveNextStepMutation) => data.updateProject;

/** Changes what comes next. A save that meets a newer version shows it and goes through when pressed again. */
export function NextStepDialog({ project, onClose }: { project: NextStepStrip_ProjectFragment; onClose: () => void }) {
  const t = useMessages(messages);
  const draft = useDraft(`project.${project.id}.next`, { nextStep: project.nextStep ?? '', nextStepOn: project.nextStepOn });
  const { send, errors, busy } = useSubmit(SaveNextStepDocument, saved, forgetLists);
  const { nextStep, nextStepOn } = draft.value;
  const stale = errors.some((error) => error.code === 'STALE_VERSION');
  const submit = async (): Promise<void> => {
    const payload = await send({ id: project.id, expectedVersion: project.version, fields: { nextStep: nextStep.trim() || null, nextStepOn } });
    if (!payload || payload.errors.length > 0) return;
    draft.clear();
    toast.success(t('next.done'));
    onClose();
  };
  return (
    <EditDialog title={t('next.title')} errors={errors} busy={busy} draft={draft} onSave={() => void submit()} onClose={onClose}>
      {stale ? (
        <p className="pj-dialog-help">
          {t('next.theirs')} {project.nextStep ?? t('none')} <DateText value={project.nextStepOn} />
        </p>
      ) : null}
      <FormGrid columns={1}>
        <FormField path="nextStep" label={t('next.what')}>
          {(field) => <Input.TextArea {...field} autoSize={{ minRows: 2, maxRows: 5 }} maxLength={500} value={nextStep} onChange={(event) => draft.patch({ nextStep: event.target.value })} />}
        </FormField>
        <FormField path="nextStepOn" label={t('next.when')}>
          {(field) => <DayInput {...field} value={nextStepOn} onChange={(day) => draft.patch({ nextStepOn: day })} />}
        </FormField>
      </FormGrid>
    </EditDialog>
  );
}
