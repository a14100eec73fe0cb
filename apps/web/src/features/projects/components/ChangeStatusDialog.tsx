import { projectStatus, type LossReason, type ProjectStatus } from '@yingzao/domain/catalogues';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { Dialog } from '../../../ui/Dialog';
import { DraftNotice } from '../../../ui/DraftNotice';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import { toast } from '../../../ui/toast';
import { useDraft } from '../../../ui/useDraft';
import { messages } from '../messages';
import { lackingText } from '../model/board';
import { forgetLists } from '../model/forgetLists';
import { projectEditPath } from '../paths';
import { LossFields } from './LossFields';
import { ProjectStatusTag } from './ProjectStatusTag';
import { ChangeProjectStatusDocument, type ChangeProjectStatusMutation, type StatusPath_ProjectFragment } from './StatusPath.generated';

const changed = (data: ChangeProjectStatusMutation) => data.changeProjectStatus;

/** Only the changes the rules allow are offered; what the server still refuses is told with its reason. */
export function ChangeStatusDialog({ project, to: wanted, onClose }: { project: Pick<StatusPath_ProjectFragment, 'id' | 'name' | 'version' | 'status' | 'nextStatuses'>; to?: ProjectStatus; onClose: () => void }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const groupId = useId();
  const draft = useDraft<{ to: ProjectStatus | null; reason: string; loss: LossReason | null; competitor: string }>(`project.${project.id}.status`, { to: wanted ?? null, reason: '', loss: null, competitor: '' });
  const [missing, setMissing] = useState(false);
  const { send, errors, setErrors, busy } = useSubmit(ChangeProjectStatusDocument, changed, forgetLists);

  const next = project.nextStatuses;
  const targets = next.map(({ to }) => to);
  const { reason, loss, competitor } = draft.value;
  const to = draft.value.to && targets.includes(draft.value.to) ? draft.value.to : (targets.length === 1 ? (targets[0] ?? null) : null);
  const chosen = next.find((one) => one.to === to);
  const needsReason = chosen?.needsReason ?? false;
  const lacking = chosen ? lackingText(chosen, locale) : '';
  const isBarred = lacking !== '';
  // What a loss was about is chosen; words for it may be left to the review.
  const isLoss = to === 'LOST';
  const noReason = isLoss ? loss === null : needsReason && reason.trim() === '';

  const submit = async (): Promise<void> => {
    setMissing(noReason);
    if (!to || noReason) return;
    const payload = await send({ id: project.id, expectedVersion: project.version, to, reason: reason.trim() || null, ...(isLoss && loss ? { loss: { reason: loss, competitor: competitor.trim() || null } } : {}) });
    if (!payload || payload.errors.length > 0) return;
    draft.clear();
    toast.success(t('status.done', { name: project.name, status: projectStatus.label(to, locale) }));
    onClose();
  };
  return (
    <Dialog
      open
      title={t('status.change')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="primary" disabled={!to || isBarred} loading={busy} onClick={() => void submit()}>
            {to ? t('status.confirm', { status: projectStatus.label(to, locale) }) : t('status.change')}
          </Button>
        </>
      }
    >
      <FormProvider errors={errors}>
        <DraftNotice draft={draft} />
        <FormErrors />
        {isBarred || errors.some((error) => error.code === 'GATE_NOT_PASSED') ? (
          <p className="pj-dialog-help" role="status">
            {chosen && isBarred ? t('status.missing', { status: projectStatus.label(chosen.to, locale), missing: lacking }) : null}{' '}
            {chosen?.missing.length === 0 ? null : <Link to={projectEditPath(project.id)}>{t('edit')}</Link>}
          </p>
        ) : null}
        <div className="pj-targets" role="radiogroup" aria-labelledby={groupId}>
          <p id={groupId} className="yz-quiet">
            {t('status.current')} <ProjectStatusTag status={project.status} /> {t('status.changeTo')}
          </p>
          {next.map(({ to: status, needsReason: isBack, missing, missingDocuments }) => (
            <label key={status} className="pj-target" data-chosen={status === to || undefined}>
              <input
                type="radio"
                name={groupId}
                checked={status === to}
                onChange={() => {
                  draft.patch({ to: status });
                  setErrors([]);
                }}
              />
              <ProjectStatusTag status={status} />
              <small className="yz-quiet">
                {missing.length + missingDocuments.length > 0 ? t('status.lacking', { count: missing.length + missingDocuments.length }) : status === 'WON' && !isBack ? t('status.wonHint') : null}
              </small>
            </label>
          ))}
        </div>
        {isLoss ? <LossFields projectId={project.id} reason={loss} competitor={competitor} isMissing={missing && noReason} onChange={draft.patch} /> : null}
        <FormField path="reason" label={t('status.reason')} required={needsReason && !isLoss} hint={t('status.reasonHint')} error={missing && noReason && !isLoss ? t('status.reasonRequired') : null}>
          {(field) => <Input.TextArea {...field} autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} value={reason} onChange={(event) => draft.patch({ reason: event.target.value })} />}
        </FormField>
      </FormProvider>
    </Dialog>
  );
}
