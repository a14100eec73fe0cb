import { differenceOf, readAmount, readPercent } from './figureDifference';
import type { Figures } from './figures';

const figures = (more: Partial<Figures>): Figures => ({ count: 0, landAreaM2: '0.00', gfaM2: '0.00', quotedFen: '0', contractedFen: '0', ...more });

describe('a difference', () => {
  it('is exact, and read in the unit of its figure', () => {
    const [now, other] = [figures({ count: 12, gfaM2: '60000.50', quotedFen: '90071992547409931' }), figures({ count: 15, gfaM2: '20000.25', quotedFen: '90071992547409930' })];
    expect(differenceOf(now, other, 'COUNT')).toEqual({ amount: '-3', percent: '-20.0' });
    expect(differenceOf(now, other, 'GFA')).toEqual({ amount: '40000.25', percent: '200.0' });
    expect(differenceOf(now, other, 'QUOTED').amount).toBe('0.01');
    expect(readAmount(differenceOf(now, other, 'COUNT'), 'COUNT', 'zh')).toBe('−3');
    expect(readAmount(differenceOf(now, other, 'GFA'), 'GFA', 'zh')).toBe('+4 万㎡');
    expect(readPercent(differenceOf(now, other, 'COUNT'))).toBe('−20.0%');
    expect(readPercent(differenceOf(now, now, 'COUNT'))).toBe('0.0%');
  });

  it('of rates is in points, and there is none to what was never decided', () => {
    const [now, other] = [figures({ wonCount: 5, decidedCount: 12 }), figures({ wonCount: 1, decidedCount: 3 })];
    expect(differenceOf(now, other, 'WIN_RATE')).toEqual({ amount: '8.4', percent: null });
    expect(readAmount(differenceOf(now, other, 'WIN_RATE'), 'WIN_RATE', 'zh')).toBe('+8.4 个百分点');
    expect(differenceOf(now, figures({}), 'WIN_RATE')).toEqual({ amount: null, percent: null });
    expect(readPercent(differenceOf(figures({ count: 3 }), figures({}), 'COUNT'))).toBe('—');
  });
});
