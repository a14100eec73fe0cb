import { boxesOf, collides, compact, defaultLayout } from '@yingzao/domain/dashboard';
import type { Layout } from 'react-grid-layout';
import { moveElement } from 'react-grid-layout';

import { createGridCompactor, toPlaced } from './gridCompactor';

const start: Layout = boxesOf(defaultLayout(['LEAD_DESIGNER']).pages[0]!, 'lg').map(({ id, ...box }) => ({
  i: id,
  ...box,
}));

/** What the library does at each move of the mouse: it moves the item and what is in its way, then compacts. */
function drag(path: [number, number][], onSeat: (seat: { x: number; y: number }) => void = () => {}): Layout {
  const { compactor, begin } = createGridCompactor();
  begin('default-myNextSteps-1', start, onSeat);
  return path.reduce<Layout>(
    (layout, [x, y]) => {
      const item = layout.find((l) => l.i === 'default-myNextSteps-1')!;
      return compactor.compact(moveElement(layout, item, x, y, true, false, 'vertical', 12, false), 12);
    },
    start.map((item) => ({ ...item })),
  );
}

describe('dragging', () => {
  it('swaps two neighbours of one size instead of tearing a hole', () => {
    expect(
      toPlaced(
        drag([
          [2, 0],
          [4, 0],
          [6, 0],
        ]),
      ).slice(0, 2),
    ).toEqual([
      { id: 'default-myNextSteps-1', x: 6, y: 0, w: 6, h: 5 },
      { id: 'default-waitingForMe-1', x: 0, y: 0, w: 6, h: 5 },
    ]);
  });

  it('leaves everything where it was when it comes back to where it began', () => {
    const there: [number, number][] = Array.from({ length: 12 }, (_, n) => [n % 7, n]);
    expect(compact(toPlaced(drag([...there, ...there.toReversed(), [0, 0]])))).toEqual(compact(toPlaced(start)));
  });

  it('tells at each move where the widget would land', () => {
    const seats: string[] = [];
    drag(
      [
        [1, 0],
        [6, 0],
        [6, 7],
      ],
      ({ x, y }) => seats.push(`${x},${y}`),
    );
    expect(seats).toEqual(['1,0', '6,0', '6,11']);
  });

  it('never overlaps anything on the way', () => {
    for (let n = 0; n < 30; n += 1) {
      const boxes = toPlaced(
        drag([
          [n % 7, 0],
          [(n * 5) % 7, n],
        ]),
      );
      for (const [i, a] of boxes.entries()) expect(boxes.slice(i + 1).filter((b) => collides(a, b))).toEqual([]);
    }
  });
});
