import { lossReason, type LossReason } from '@yingzao/domain/catalogues';
import { Input } from 'antd';

import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { CodeSelect } from '../../../ui/CodeSelect';
import { EditDialog } from '../../../ui/EditDialog';
import { FormField, FormGrid } from '../../../ui/FormField';
import { MoneyInput } from '../../../ui/MoneyInput';
import { toast } from '../../../ui/toast';
import { useDraft } from '../../../ui/useDraft';
import { forgetLists } from '../model/forgetLists';
import { reviewMessages } from '../reviewMessages';
import { CompetitorInput } from './CompetitorInput';
import { SaveProjectReviewDocument, type ProjectReview_ProjectFragment, type SaveProjectReviewMutation } from './ProjectReview.generated';

const saved = (data: SaveProjectReviewMutation) => data.saveProjectReview;

/** What was learnt: why it was lost, to whom, by how much, and what to do another time. */
export function ReviewDialog({ project, onClose }: { project: ProjectReview_ProjectFragment; onClose: () => void }) {
  const t = useMessages(reviewMessages);
  const { review } = project;
  const isLost = project.status === 'LOST';
  const draft = useDraft(`project.${project.id}.review`, {
    reason: (review?.reason ?? null) as LossReason | null,
    competitor: review?.competitor?.name ?? '',
    ourFeeFen: review?.ourFeeFen ?? null,
    theirFeeFen: review?.theirFeeFen ?? null,
    lessons: review?.lessons ?? '',
  });
  const { send, errors, busy } = useSubmit(SaveProjectReviewDocument, saved, forgetLists);
  const isStale = errors.some(({ code }) => code === 'STALE_VERSION');
  const { reason, competitor, ourFeeFen, theirFeeFen, lessons } = draft.value;
  const submit = async (): Promise<void> => {
    const payload = await send({ projectId: project.id, expectedVersion: review?.version ?? 0, ...(isLost ? { reason } : {}), competitor: competitor.trim() || null, ourFeeFen, theirFeeFen, lessons: lessons.trim() || null });
    if (!payload || payload.errors.length > 0) return;
    draft.clear();
    toast.success(t('saved'));
    onClose();
  };
  return (
    <EditDialog title={t('title')} errors={errors} busy={busy} draft={draft} onSave={() => void submit()} onClose={onClose}>
      {isStale ? <p className="pj-dialog-help">{t('stale')}</p> : null}
      <FormGrid columns={2}>
        {isLost ? (
          <FormField path="reason" label={t('reason')} required>
            {(field) => <CodeSelect {...field} catalogue={lossReason} allowClear={false} value={reason} onChange={(code) => draft.patch({ reason: code ?? null })} />}
          </FormField>
        ) : null}
        <FormField path="competitor" label={isLost ? t('winner') : t('rival')}>
          {(field) => <CompetitorInput {...field} projectId={project.id} value={competitor} onChange={(name) => draft.patch({ competitor: name })} />}
        </FormField>
        <FormField path="ourFeeFen" label={t('ourFee')}>
          {(field) => <MoneyInput {...field} defaultUnit="WAN_YUAN" value={ourFeeFen} onChange={(fen) => draft.patch({ ourFeeFen: fen })} />}
        </FormField>
        <FormField path="theirFeeFen" label={t('theirFee')}>
          {(field) => <MoneyInput {...field} defaultUnit="WAN_YUAN" value={theirFeeFen} onChange={(fen) => draft.patch({ theirFeeFen: fen })} />}
        </FormField>
      </FormGrid>
      <FormField path="lessons" label={t('lessons')} hint={t('lessonsHint')}>
        {(field) => <Input.TextArea {...field} autoSize={{ minRows: 4, maxRows: 10 }} maxLength={4000} value={lessons} onChange={(event) => draft.patch({ lessons: event.target.value })} />}
      </FormField>
    </EditDialog>
  );
}
