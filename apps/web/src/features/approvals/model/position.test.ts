import { positionOf } from './position';

const step = (seq: number, state: 'DONE' | 'ACTIVE' | 'NOTIFIED' | 'SKIPPED', id: string, viewerCanDecide = false) => ({ seq, state, section: `s${seq}`, seats: [{ state, viewerCanDecide, person: { id } }] });

it('tells a person where they stand in the order', () => {
  const chain = { state: 'ACTIVE' as const, steps: [step(1, 'DONE', 'a'), step(2, 'ACTIVE', 'b'), step(3, 'NOTIFIED', 'c'), step(4, 'NOTIFIED', 'a')] };
  expect(positionOf({ ...chain, steps: chain.steps.with(1, step(2, 'ACTIVE', 'b', true)) }, 'b')).toEqual({ kind: 'now', n: 2, total: 4, section: 's2' });
  expect(positionOf(chain, 'c')).toEqual({ kind: 'waiting', n: 3, total: 4, section: 's3' });
  expect(positionOf(chain, 'a')).toEqual({ kind: 'waiting', n: 4, total: 4, section: 's4' });
  expect(positionOf(chain, 'x')).toBeNull();
  const over = { state: 'REJECTED' as const, steps: [step(1, 'DONE', 'a'), step(2, 'SKIPPED', 'b')] };
  expect(positionOf(over, 'a')).toEqual({ kind: 'done' });
  expect(positionOf(over, 'b')).toEqual({ kind: 'closed' });
});

it('counts a turn on behalf of somebody, and one that was passed on no longer', () => {
  const chain = { state: 'ACTIVE' as const, steps: [step(1, 'ACTIVE', 'b', true)] };
  expect(positionOf(chain, 'deputy')).toMatchObject({ kind: 'now', n: 1 });
  expect(positionOf({ state: 'ACTIVE' as const, steps: [step(1, 'SKIPPED', 'a')] }, 'a')).toEqual({ kind: 'closed' });
});
