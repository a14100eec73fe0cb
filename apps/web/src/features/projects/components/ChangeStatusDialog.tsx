import { projectStatus, type ProjectStatus } from '@yingzao/domain/catalogues';
import { nextStatuses, transition } from '@yingzao/domain/projects';
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
import { forgetLists } from '../model/forgetLists';
import { projectEditPath } from '../paths';
import { ProjectStatusTag } from './ProjectStatusTag';
import { ChangeProjectStatusDocument, type ChangeProjectStatusMutation, type StatusPath_ProjectFragment } from './StatusPath.generated';

const changed = (data: ChangeProjectStatusMutation) => data.changeProjectStatus;

/** Only the changes the rules allow are offered; what the server still refuses is told with its reason. */
export function ChangeStatusDialog({ project, onClose }: { project: StatusPath_ProjectFragment; onClose: () => void }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const groupId = useId();
  const draft = useDraft<{ to: ProjectStatus | null; reason: string }>(`project.${project.id}.status`, { to: null, reason: '' });
  const [missing, setMissing] = useState(false);
  const { send, errors, setErrors, busy } = useSubmit(ChangeProjectStatusDocument, changed, forgetLists);

  const targets = nextStatuses(project.status);
  const { reason } = draft.value;
  const to = draft.value.to && targets.includes(draft.value.to) ? draft.value.to : (targets.length === 1 ? (targets[0] ?? null) : null);
  const needsReason = to !== null && transition(project.status, to) === 'NEEDS_REASON';
  const noReason = needsReason && reason.trim() === '';

  const submit = async (): Promise<void> => {
    setMissing(noReason);
    if (!to || noReason) return;
    const payload = await send({ id: project.id, expectedVersion: project.version, to, reason: reason.trim() || null });
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
          <Button type="primary" disabled={!to} loading={busy} onClick={() => void submit()}>
            {to ? t('status.confirm', { status: projectStatus.label(to, locale) }) : t('status.change')}
          </Button>
        </>
      }
    >
      <FormProvider errors={errors}>
        <DraftNotice draft={draft} />
        <FormErrors />
        {errors.some((error) => error.code === 'PRODUCT_LINE_REQUIRED') ? (
          <p className="pj-dialog-help">
            <Link to={projectEditPath(project.id)}>{t('edit')}</Link>
          </p>
        ) : null}
        <div className="pj-targets" role="radiogroup" aria-labelledby={groupId}>
          <p id={groupId} className="yz-quiet">
            {t('status.current')} <ProjectStatusTag status={project.status} /> {t('status.changeTo')}
          </p>
          {targets.map((status) => (
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
                {status === 'WON' && transition(project.status, status) === 'ALLOWED' ? t('status.wonHint') : null}
              </small>
            </label>
          ))}
        </div>
        <FormField path="reason" label={t('status.reason')} required={needsReason} hint={t('status.reasonHint')} error={missing && noReason ? t('status.reasonRequired') : null}>
          {(field) => <Input.TextArea {...field} autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} value={reason} onChange={(event) => draft.patch({ reason: event.target.value })} />}
        </FormField>
      </FormProvider>
    </Dialog>
  );
}
