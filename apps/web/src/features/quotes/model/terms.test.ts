import { draftOf, inputOf, isRate } from './terms';

it('goes to the server and back without changing', () => {
  const stored = { feeBasis: 'PER_SQM', amountFen: '120', rate: '35.5000', note: '说明', validUntil: '2026-05-01' } as const;
  expect(inputOf(draftOf(stored))).toEqual({ ...stored, rate: '35.5' });
  expect(inputOf({ feeBasis: 'LUMP_SUM', amountFen: null, rate: '9', note: '  ', validUntil: null })).toEqual({ feeBasis: 'LUMP_SUM', amountFen: null, rate: null, note: null, validUntil: null });
  expect(inputOf({ feeBasis: 'TIME', amountFen: null, rate: ' 1,200.5 ', note: '', validUntil: null }).rate).toBe('1200.5');
});

it('is read as a rate only when it is one', () => {
  expect(['', '35', '35.1234', '1,200'].map(isRate)).toEqual([true, true, true, true]);
  expect(['x', '-1', '1.23456', '1e3'].map(isRate)).toEqual([false, false, false, false]);
});
