import { compact } from '@yingzao/domain/dashboard';
import type { Placed } from '@yingzao/domain/dashboard';
import fc from 'fast-check';
import { verticalCompactor } from 'react-grid-layout';

// The library compacts while something is dragged, the domain when it is stored: what is seen must be what is kept.
describe('the grid library and the domain', () => {
  it('agree on every compact arrangement, so that nothing jumps when a drag ends', () => {
    const boxes = fc.array(
      fc.record({
        x: fc.nat({ max: 11 }),
        y: fc.nat({ max: 20 }),
        w: fc.integer({ min: 1, max: 12 }),
        h: fc.integer({ min: 1, max: 6 }),
      }),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(boxes, (list) => {
        const ours = compact(list.map((box, i): Placed => ({ ...box, x: Math.min(box.x, 12 - box.w), id: `w${i}` })));
        const theirs = verticalCompactor.compact(
          ours.map(({ id, ...box }) => ({ i: id, ...box })),
          12,
        );
        expect(theirs.map(({ i, x, y, w, h }) => ({ id: i, x, y, w, h }))).toEqual(
          ours.map(({ id, x, y, w, h }) => ({ id, x, y, w, h })),
        );
        expect(compact(theirs.map(({ i, x, y, w, h }) => ({ id: i, x, y, w, h })))).toEqual(ours);
      }),
    );
  });
});
