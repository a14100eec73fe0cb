import { positionOf } from './position';

const step = (seq: number, state: 'DONE' | 'ACTIVE' | 'NOTIFIED' | 'SKIPPED', id: string) => ({ seq, state, section: `s${seq}`, approver: { id } });

it('tells a person where they stand in the order', () => {
  const chain = { state: 'ACTIVE' as const, steps: [step(1, 'DONE', 'a'), step(2, 'ACTIVE', 'b'), step(3, 'NOTIFIED', 'c'), step(4, 'NOTIFIED', 'a')] };
  expect(positionOf(chain, 'b')).toEqual({ kind: 'now', n: 2, total: 4, section: 's2' });
  expect(positionOf(chain, 'c')).toEqual({ kind: 'waiting', n: 3, total: 4, section: 's3' });
  expect(positionOf(chain, 'a')).toEqual({ kind: 'waiting', n: 4, total: 4, section: 's4' });
  expect(positionOf(chain, 'x')).toBeNull();
  const over = { state: 'REJECTED' as const, steps: [step(1, 'DONE', 'a'), step(2, 'SKIPPED', 'b')] };
  expect(positionOf(over, 'a')).toEqual({ kind: 'done' });
  expect(positionOf(over, 'b')).toEqual({ kind: 'closed' });
});
