import { proofOf } from './proof';

const events = [1, 2, 3].map((seq) => ({ seq, hash: `${seq}`.repeat(64) }));
const intact = { intact: true, brokenAt: null, entries: 3 };

it('proves an entry of an intact ledger, and says what came later', () => {
  expect(proofOf({ events, ledger: intact }, events[2]!.hash)).toMatchObject({ kind: 'good', entry: { seq: 3 }, later: 0 });
  expect(proofOf({ events, ledger: intact }, events[0]!.hash)).toMatchObject({ kind: 'good', later: 2 });
});

it('proves nothing of a hash it does not have, nor from a break on', () => {
  expect(proofOf({ events, ledger: intact }, 'x')).toEqual({ kind: 'unknown', entry: null });
  const broken = { intact: false, brokenAt: 2, entries: 3 };
  expect(proofOf({ events, ledger: broken }, events[2]!.hash)).toMatchObject({ kind: 'broken', brokenAt: 2 });
  expect(proofOf({ events, ledger: broken }, 'x')).toMatchObject({ kind: 'broken' });
  expect(proofOf({ events, ledger: broken }, events[0]!.hash)).toMatchObject({ kind: 'good' });
});
