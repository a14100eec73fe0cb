import { projectStatus, trackingStage } from '@yingzao/domain/catalogues';
import { today } from '@yingzao/domain/measures';
import { openStatuses } from '@yingzao/domain/projects';
import { Button } from 'antd';
import { useState } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useToday } from '../hooks/useToday';
import { messages } from '../messages';
import { daysLate, mainPath } from '../model/status';
import { ChangeStatusDialog } from './ChangeStatusDialog';
import type { StatusPath_ProjectFragment } from './StatusPath.generated';

/** The way 推广 → 跟踪 → 成交 with where the project stands on it, or beside it. */
export function StatusPath({ project }: { project: StatusPath_ProjectFragment }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const day = useToday();
  const { expectedSignOn: expected } = project;
  const at = mainPath.indexOf(project.status);
  const steps = at === -1 ? [...mainPath, project.status] : mainPath;
  return (
    <div className="pj-path">
      <ol aria-label={t('status.path')}>
        {steps.map((status, index) => {
          const current = status === project.status;
          const state = current ? 'current' : at !== -1 && index < at ? 'passed' : 'ahead';
          return (
            <li key={status} className={`pj-step pj-step-${state}`} aria-current={current ? 'step' : undefined} data-status={status}>
              <span className="pj-step-name">{projectStatus.label(status, locale)}</span>
              {current ? (
                <small>
                  {t('status.since', { date: today(new Date(project.statusChangedAt)) })}
                  {project.trackingStage && status === 'TRACKING' ? ` · ${trackingStage.label(project.trackingStage, locale)}${project.winChance == null ? '' : t('status.chance', { count: project.winChance })}` : null}
                </small>
              ) : null}
              {status === 'WON' && expected !== null && openStatuses.includes(project.status) ? (
                <small className={daysLate(expected, project.status, day) > 0 ? 'pj-late' : undefined}>
                  {t('status.expected')} <time dateTime={expected} className="yz-num pj-nowrap">{expected}</time>
                </small>
              ) : null}
            </li>
          );
        })}
      </ol>
      {project.viewerCanUpdate ? <Button onClick={() => setOpen(true)}>{t('status.change')}</Button> : null}
      {open ? <ChangeStatusDialog project={project} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}
