import { DndContext, DragOverlay, KeyboardSensor, MouseSensor, TouchSensor, useSensor, useSensors, type Active, type Over } from '@dnd-kit/core';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useMessages } from '../../../../lib/messages';
import { boardMessages } from '../../boardMessages';
import { moveTo, type BoardColumn } from '../../model/board';
import { ChangeStatusDialog } from '../ChangeStatusDialog';
import { CardFace } from './BoardCard';
import type { BoardCard_ProjectFragment } from './BoardCard.generated';
import { byColumns, columnUnder } from './boardKeys';
import { BoardLane } from './BoardLane';
import { StageNormsContext } from './stageNorms';
import { StageNormsDocument, type StageNormsQuery } from './StepAge.generated';
import { useBoardMoves } from './useBoardMoves';
import './board.css';

const projectOf = ({ data }: Pick<Active, 'data'>): BoardCard_ProjectFragment | undefined => (data.current as { project?: BoardCard_ProjectFragment } | undefined)?.project;
const columnOf = (over: Over | null): BoardColumn | undefined => (over?.data.current as { column?: BoardColumn } | undefined)?.column;

const none: StageNormsQuery['stageNorms'] = [];

/** Projects as cards in columns; a drop changes status or stage by the rules of the server. */
export function Board({ columns }: { columns: readonly BoardColumn[] }) {
  const t = useMessages(boardMessages);
  const { pending, asking, answered, move } = useBoardMoves(columns);
  // Beside the columns, which do not wait for it.
  const { data: norms } = useQuery(StageNormsDocument);
  const [carried, setCarried] = useState<BoardCard_ProjectFragment | null>(null);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    // A finger scrolls; one that rests takes the card.
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: byColumns }),
  );
  const say = (active: Active, over: Over | null, key: 'picked' | 'over' | 'dropped' | 'canceled'): string | undefined => {
    const [project, column] = [projectOf(active), columnOf(over)];
    if (!project || ((key === 'over' || key === 'dropped') && !column)) return undefined;
    // Over where it stands says nothing: that it was lifted is not talked over.
    if (key === 'over' && column && moveTo(project, column).kind === 'STAYS') return undefined;
    return t(`said.${key}`, { name: project.name, column: column?.name ?? '' });
  };
  return (
    <StageNormsContext value={norms?.stageNorms ?? none}>
      <DndContext
        sensors={sensors}
        collisionDetection={columnUnder}
        accessibility={{
          screenReaderInstructions: { draggable: t('howTo') },
          announcements: {
            onDragStart: ({ active }) => say(active, null, 'picked'),
            onDragOver: ({ active, over }) => say(active, over, 'over'),
            onDragEnd: ({ active, over }) => say(active, over, 'dropped'),
            onDragCancel: ({ active }) => say(active, null, 'canceled'),
          },
        }}
        onDragStart={({ active }) => setCarried(projectOf(active) ?? null)}
        onDragCancel={() => setCarried(null)}
        onDragEnd={({ active, over }) => {
          setCarried(null);
          const [project, column] = [projectOf(active), columnOf(over)];
          if (project && column) move(project, column);
        }}
      >
        <div className="pj-board" data-carrying={carried !== null || undefined}>
          {columns.map((column) => (
            <BoardLane
              key={column.key}
              column={column}
              columns={columns}
              accepts={carried ? ['STATUS', 'STAGE', 'NEEDS_REASON'].includes(moveTo(carried, column).kind) : null}
              arriving={pending?.column.key === column.key ? pending.project : null}
              leavingId={pending ? pending.project.id : null}
              onMove={move}
            />
          ))}
        </div>
        <DragOverlay dropAnimation={null}>
          {carried ? (
            <div className="yz-card pj-board-card pj-board-carried">
              <CardFace project={carried} />
            </div>
          ) : null}
        </DragOverlay>
        {asking && asking.column.by === 'status' ? <ChangeStatusDialog project={asking.project} to={asking.column.status} onClose={answered} /> : null}
      </DndContext>
    </StageNormsContext>
  );
}
