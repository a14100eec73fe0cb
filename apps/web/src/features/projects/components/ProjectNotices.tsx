import { today } from '@yingzao/domain/measures';
import { Button } from 'antd';
import { useLocation, useNavigate } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import type { UserErrorLike } from '../../../lib/userErrors';
import { useCan } from '../../../lib/viewer';
import { Icon } from '../../../ui/Icon';
import { useRestoreProject } from '../hooks/useRestoreProject';
import { messages } from '../messages';
import type { ProjectHeader_ProjectFragment } from './ProjectHeader.generated';

/** What the form hands on after saving: things to look at that did not stop it. */
export interface SavedState {
  readonly warnings: readonly UserErrorLike[];
}

const isSaved = (state: unknown): state is SavedState => typeof state === 'object' && state !== null && Array.isArray((state as SavedState).warnings);

/** Above the facts: that it is deleted, what to check after saving, or why there is nothing to press. */
export function ProjectNotices({ project }: { project: ProjectHeader_ProjectFragment }) {
  const t = useMessages(messages);
  const mayRestore = useCan('project.restore');
  const { restore, busy } = useRestoreProject();
  const { state } = useLocation() as { state: unknown };
  const navigate = useNavigate();
  const warnings = isSaved(state) ? state.warnings : [];
  return (
    <>
      {project.deletedAt ? (
        <div className="pj-notice pj-notice-danger" role="status">
          <Icon name="trash" />
          <p>{t('detail.deleted', { date: today(new Date(project.deletedAt)) })}</p>
          {mayRestore ? (
            <Button size="small" loading={busy} icon={<Icon name="restore" />} onClick={() => void restore(project)}>
              {t('restore.action')}
            </Button>
          ) : null}
        </div>
      ) : null}
      {warnings.length > 0 ? (
        <div className="pj-notice pj-notice-warning" role="status">
          <Icon name="warning" />
          <p>
            {t('detail.warnings')} {warnings.map((warning) => warning.message).join(' ')}
          </p>
          <Button size="small" type="text" onClick={() => void navigate('.', { replace: true, state: null, preventScrollReset: true })}>
            {t('detail.warningsClose')}
          </Button>
        </div>
      ) : null}
      {!project.viewerCanUpdate && !project.deletedAt ? (
        <p className="pj-notice pj-notice-quiet">
          <Icon name="eye" />
          <span>
            {t('detail.readOnly')} {project.marketTracker ? t('detail.readOnlyWho', { name: project.marketTracker.name }) : t('detail.readOnlyNobody')}
          </span>
        </p>
      ) : null}
    </>
  );
}
