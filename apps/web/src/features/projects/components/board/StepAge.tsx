import { isSlow, normOf, openStatuses, stepSince, wholeDays } from '@yingzao/domain/projects';
import { useContext, useState } from 'react';

import { useMessages } from '../../../../lib/messages';
import { Icon } from '../../../../ui/Icon';
import { boardMessages } from '../../boardMessages';
import type { BoardCard_ProjectFragment } from './BoardCard.generated';
import { StageNormsContext } from './stageNorms';

/** Days in the step a project stands in, marked where nine tenths of its peers moved on sooner. */
export function StepAge({ project }: { project: Pick<BoardCard_ProjectFragment, 'status' | 'trackingStage' | 'statusChangedAt' | 'stageChangedAt'> }) {
  const t = useMessages(boardMessages);
  const norms = useContext(StageNormsContext);
  const [now] = useState(() => new Date());
  if (!openStatuses.includes(project.status)) return null;
  const days = wholeDays(stepSince({ ...project, statusChangedAt: new Date(project.statusChangedAt), stageChangedAt: new Date(project.stageChangedAt) }), now);
  const norm = normOf(project, norms);
  const slow = isSlow(days, norm);
  return (
    <span className="pj-age" data-slow={slow || undefined} title={slow ? t('slow', { count: norm?.p90Days ?? 0 }) : undefined}>
      {slow ? <Icon name="warning" size={13} label={t('slow', { count: norm?.p90Days ?? 0 })} /> : null}
      {t('age', { count: days })}
    </span>
  );
}
