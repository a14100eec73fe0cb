import { useDraggable } from '@dnd-kit/core';
import { Link } from 'react-router-dom';

import { useMessages } from '../../../../lib/messages';
import { Slot } from '../../../../lib/slots';
import { Icon } from '../../../../ui/Icon';
import { MenuButton } from '../../../../ui/MenuButton';
import { AreaText } from '../../../../ui/texts';
import { boardMessages } from '../../boardMessages';
import { useUnits } from '../../hooks/useUnits';
import { moveTo, type BoardColumn } from '../../model/board';
import { projectPath } from '../../paths';
import { NextStepText } from '../NextStepText';
import type { BoardCard_ProjectFragment } from './BoardCard.generated';
import { StepAge } from './StepAge';

/** What a card says; also what follows the pointer while it is moved. */
export function CardFace({ project }: { project: BoardCard_ProjectFragment }) {
  const [units] = useUnits();
  return (
    <>
      <Link to={projectPath(project.id)} className="pj-board-name" draggable={false}>
        {project.name}
      </Link>
      <p className="yz-card-line">
        <span className="yz-num">{project.number}</span>
        <span>{project.client.shortName ?? project.client.name}</span>
      </p>
      <p className="yz-card-line">
        {project.city ? <span>{project.city}</span> : null}
        {project.gfaM2 ? <AreaText m2={project.gfaM2} unit={units.gfa} /> : null}
        {project.marketTracker ? <span>{project.marketTracker.name}</span> : null}
        <StepAge project={project} />
      </p>
      {project.nextStep || project.nextStepOn ? <NextStepText step={project} /> : null}
    </>
  );
}

export interface BoardCardProps {
  project: BoardCard_ProjectFragment;
  columns: readonly BoardColumn[];
  onMove: (project: BoardCard_ProjectFragment, column: BoardColumn) => void;
}

/** A project that can be carried to another column: by the pointer anywhere on it, by the keyboard at its grip, by its menu with clicks alone. */
export function BoardCard({ project, columns, onMove }: BoardCardProps) {
  const t = useMessages(boardMessages);
  const { setNodeRef, setActivatorNodeRef, listeners, attributes, isDragging } = useDraggable({ id: project.id, data: { project }, disabled: !project.viewerCanUpdate });
  const { onKeyDown, ...byPointer } = listeners ?? {};
  const targets = columns.filter((column) => !['STAYS', 'REFUSED'].includes(moveTo(project, column).kind));
  return (
    <li ref={setNodeRef} className="yz-card pj-board-card" data-project={project.id} data-moving={isDragging || undefined} data-movable={project.viewerCanUpdate || undefined} {...byPointer}>
      <CardFace project={project} />
      <div className="pj-board-tools">
        {project.viewerCanTouch ? <Slot name="projectTouch" of={{ projectId: project.id, name: project.name }} /> : null}
        {project.viewerCanUpdate ? (
          <button type="button" className="yz-text-button pj-board-grip" ref={setActivatorNodeRef} aria-label={t('grip', { name: project.name })} aria-describedby={attributes['aria-describedby']} onKeyDown={(event) => onKeyDown?.(event)}>
            <Icon name="grip" size={15} />
          </button>
        ) : null}
        {project.viewerCanUpdate && targets.length > 0 ? (
          <MenuButton
            label={t('menu', { name: project.name })}
            items={targets.map((column) => ({ key: column.key, label: t('moveTo', { column: column.name }), onSelect: () => onMove(project, column) }))}
          />
        ) : null}
      </div>
    </li>
  );
}
