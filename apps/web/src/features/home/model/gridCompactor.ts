import { anySize, place } from '@yingzao/domain/dashboard';
import type { Placed } from '@yingzao/domain/dashboard';
import type { Compactor, Layout } from 'react-grid-layout';
import { verticalCompactor } from 'react-grid-layout';

export const toPlaced = (layout: Layout): Placed[] => layout.map(({ i, x, y, w, h }) => ({ id: i, x, y, w, h }));

/**
 * Lets the grid library make room by the domain's own rule, the one of the keyboard: while something is dragged, the
 * others stand where `place` puts them, seen from where everything stood when the drag began.
 */
export function createGridCompactor() {
  let drag: { id: string; start: readonly Placed[]; onSeat: (seat: Placed) => void } | null = null;
  const compactor: Compactor = {
    type: 'vertical',
    allowOverlap: false,
    compact(layout, columns) {
      const moved = drag && layout.find((item) => item.i === drag?.id);
      if (!drag || !moved) return verticalCompactor.compact(layout, columns);
      const seats = new Map(place(drag.start, drag.id, moved, columns, anySize).map((box) => [box.id, box]));
      const own = seats.get(drag.id);
      if (own) drag.onSeat(own);
      return layout.map((item) => {
        const seat = seats.get(item.i);
        return seat ? { ...item, x: seat.x, y: seat.y, w: seat.w, h: seat.h, moved: false } : item;
      });
    },
  };
  return {
    compactor,
    /** @param onSeat hears at each move where the dragged item would land */
    begin(id: string, layout: Layout, onSeat: (seat: Placed) => void): void {
      drag = { id, start: toPlaced(layout), onSeat };
    },
    end(): void {
      drag = null;
    },
  };
}
