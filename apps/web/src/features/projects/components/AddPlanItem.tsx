import { Button, Input } from 'antd';

import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { useViewer } from '../../../lib/viewer';
import { DayInput } from '../../../ui/DayInput';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import { toast } from '../../../ui/toast';
import { useDraft } from '../../../ui/useDraft';
import { messages } from '../messages';
import { forgetLists } from '../model/forgetLists';
import { EmployeeSelect } from './EmployeeSelect';
import type { Choice } from './ChoiceSelect';
import { AddWorkPlanItemDocument, type AddWorkPlanItemMutation } from './WorkPlan.generated';

const added = (data: AddWorkPlanItemMutation) => data.addWorkPlanItem;

interface PlanDraft {
  text: string;
  dueOn: string | null;
  owner: Choice | null;
}

/** A new item of the work plan: what, by when, by whom; the viewer themself unless another is chosen. */
export function AddPlanItem({ projectId, onClose }: { projectId: string; onClose: () => void }) {
  const t = useMessages(messages);
  const viewer = useViewer();
  const empty: PlanDraft = { text: '', dueOn: null, owner: { value: viewer.id, label: viewer.name } };
  const draft = useDraft<PlanDraft>(`project.${projectId}.plan`, empty);
  const { send, errors, busy } = useSubmit(AddWorkPlanItemDocument, added, forgetLists);
  const { text, dueOn, owner } = draft.value;
  const submit = async (): Promise<void> => {
    if (!dueOn) return;
    const payload = await send({ projectId, text: text.trim(), dueOn, ownerId: owner?.value ?? null });
    if (!payload || payload.errors.length > 0) return;
    draft.setValue(empty);
    toast.success(t('plan.added'));
    onClose();
  };
  return (
    <form
      className="pj-inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <FormProvider errors={errors}>
        <FormErrors />
        <FormField path="text" label={t('plan.text')}>
          {(field) => <Input {...field} autoFocus maxLength={4000} placeholder={t('plan.placeholder')} value={text} onChange={(event) => draft.patch({ text: event.target.value })} />}
        </FormField>
        <div className="pj-inline-row">
          <FormField path="dueOn" label={t('plan.dueOn')}>
            {(field) => <DayInput {...field} sends value={dueOn} onChange={(day) => draft.patch({ dueOn: day })} />}
          </FormField>
          <FormField path="ownerId" label={t('plan.owner')}>
            {(field) => <EmployeeSelect {...field} value={owner ? [owner] : []} onChange={([person]) => draft.patch({ owner: person ?? null })} />}
          </FormField>
          <Button htmlType="submit" type="primary" loading={busy} disabled={text.trim() === '' || !dueOn}>
            {t('plan.add')}
          </Button>
        </div>
      </FormProvider>
    </form>
  );
}
