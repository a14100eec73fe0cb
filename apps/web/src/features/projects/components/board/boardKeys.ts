import { pointerWithin, type CollisionDetection, type KeyboardCoordinateGetter } from '@dnd-kit/core';

/** The keyboard carries a card from column to column, not by pixels: left and right go to the next one that stands there. */
export const byColumns: KeyboardCoordinateGetter = (event, { currentCoordinates, context: { droppableRects, droppableContainers, active } }) => {
  const step = event.code === 'ArrowRight' ? 1 : event.code === 'ArrowLeft' ? -1 : 0;
  if (step === 0 || !active) return undefined;
  event.preventDefault();
  const columns = droppableContainers
    .getEnabled()
    .map(({ id }) => droppableRects.get(id))
    .filter((rect) => rect !== undefined)
    .sort((a, b) => a.left - b.left);
  const at = columns.findLastIndex((rect) => rect.left <= currentCoordinates.x + 1);
  const next = columns[Math.min(Math.max(at + step, 0), columns.length - 1)];
  return next ? { x: next.left + 8, y: next.top + 56 } : undefined;
};

/** The column under the pointer; for the keyboard, which has none, the one that holds the middle of the card. Columns differ in height: distances would mislead. */
export const columnUnder: CollisionDetection = (args) => {
  if (args.pointerCoordinates) return pointerWithin(args);
  const x = args.collisionRect.left + args.collisionRect.width / 2;
  return args.droppableContainers
    .filter(({ id }) => {
      const rect = args.droppableRects.get(id);
      return rect !== undefined && rect.left <= x && x <= rect.right;
    })
    .map(({ id }) => ({ id }));
};
