import { Link } from 'react-router-dom';

import { useToday } from '../hooks/useToday';
import { daysLate } from '../model/status';
import { projectPath } from '../paths';
import type { StepChip_ProjectFragment } from './StepChip.generated';

/** A next step on its day: what, for which project, by whom. */
export function StepChip({ project, wide }: { project: StepChip_ProjectFragment; wide?: boolean }) {
  const late = daysLate(project.nextStepOn, project.status, useToday()) > 0;
  const title = [project.nextStep, project.name, project.marketTracker?.name].filter(Boolean).join(' · ');
  return (
    <Link to={projectPath(project.id)} className={`pj-chip${late ? ' pj-chip-late' : ''}${wide ? ' pj-chip-wide' : ''}`} title={title}>
      <strong>{project.nextStep ?? '—'}</strong> <span>{project.name}</span> {wide && project.marketTracker ? <small className="yz-quiet">{project.marketTracker.name}</small> : null}
    </Link>
  );
}
