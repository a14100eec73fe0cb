import fc from 'fast-check';
import { difference, hasRate, nextFollowUp, totalByArea, unitPrice } from './index';

it('turns a total into a unit price and back, to the fen', () => {
  expect(unitPrice('355000000', '100000.00')).toBe('35.50');
  expect(unitPrice('1', null)).toBeNull();
  expect(unitPrice(null, '1.00')).toBeNull();
  expect(unitPrice('1', '0.00')).toBeNull();
  expect(totalByArea('35.5', '100000.00')).toBe('355000000');
  expect(totalByArea('0.0001', '1.00')).toBeNull();
  expect(totalByArea('x', '1.00')).toBeNull();
  expect(totalByArea('35.5', null)).toBeNull();
});

it('gives back a unit price of two places whatever the area', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 5_000_000 }), (cents, m2) => {
      const price = (cents / 100).toFixed(2);
      expect(unitPrice(totalByArea(price, `${m2}.00`), `${m2}.00`)).toBe(price);
    }),
  );
});

it('says by how much a version differs', () => {
  expect(difference('1000', '900')).toEqual({ fen: '-100', percent: '10.0' });
  expect(difference('0', '5')).toEqual({ fen: '5', percent: null });
  expect(difference(null, '5')).toBeNull();
});

it('knows which bases are quoted as a rate', () => {
  expect((['PER_SQM', 'PERCENT', 'TIME', 'LUMP_SUM', 'PER_STAGE'] as const).map(hasRate)).toEqual([true, true, true, false, false]);
});

describe('the next follow-up of a quote', () => {
  const sent = { status: 'SENT', sentOn: '2026-03-01', validUntil: '2026-03-31' } as const;
  it.each([
    [sent, '2026-03-02', '2026-03-04'],
    [sent, '2026-03-04', '2026-03-04'],
    [sent, '2026-03-05', '2026-03-08'],
    [sent, '2026-03-09', '2026-03-28'],
    [sent, '2026-03-29', null],
    [{ ...sent, validUntil: '2026-03-06' }, '2026-03-02', '2026-03-03'],
    [{ ...sent, status: 'DRAFT', sentOn: null }, '2026-03-02', null],
    [{ ...sent, status: 'ACCEPTED' }, '2026-03-02', null],
    [{ ...sent, sentOn: null, validUntil: null }, '2026-03-02', null],
  ] as const)('of %j on %s is %s', (quote, day, expected) => expect(nextFollowUp(quote, day)).toBe(expected));
});
