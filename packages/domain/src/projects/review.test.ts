import fc from 'fast-check';
import { priceGap, reviewDueOn } from './index';

it.each([
  ['1200000', '1000000', '200000', '0.2000'],
  ['900000', '1000000', '-100000', '-0.1000'],
  ['1', '3', '-2', '-0.6667'],
  ['5', '0', '5', null],
  ['9000000000000001', '9000000000000000', '1', '0.0000'],
])('a fee of %s against %s differs by %s', (our, their, fen, rate) => expect(priceGap(our, their)).toEqual({ fen, rate }));

it('knows no gap where a fee is not known', () => {
  expect([priceGap(null, '1'), priceGap('1', null), priceGap(null, null)]).toEqual([null, null, null]);
});

it('is exact to the fen, and the same with another sign the other way round', () => {
  const fee = fc.bigInt({ min: 0n, max: 9_000_000_000_000_000n });
  fc.assert(
    fc.property(fee, fee, (our, their) => {
      const gap = priceGap(String(our), String(their))!;
      expect(BigInt(gap.fen) + their).toBe(our);
      expect(BigInt(priceGap(String(their), String(our))!.fen)).toBe(-BigInt(gap.fen));
    }),
  );
});

it('is due fourteen days after the firm\'s day of the decision', () => {
  expect(reviewDueOn(new Date('2026-11-26T17:00:00Z'))).toBe('2026-12-11');
});
