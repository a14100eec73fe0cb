import fc from 'fast-check';
import { difference, hasRate, totalByArea, unitPrice } from './index';

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
