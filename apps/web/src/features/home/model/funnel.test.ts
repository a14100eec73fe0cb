import { pursuitStep } from '@yingzao/domain/catalogues';
import fc from 'fast-check';

import type { Figures } from '../../../lib/figures';
import { fromSearch } from '../../../lib/projectFilter';
import { funnelFilter, funnelRequest, funnelSteps, parseFunnel } from './funnel';

const settings = (more: object = {}) => parseFunnel(more as never)!;
const of = (count: number, fen = '0'): Figures => ({ count, landAreaM2: `${count}.10`, gfaM2: '0', quotedFen: fen, contractedFen: '0' });
const filterOf = (href: string) => fromSearch(new URLSearchParams(href.split('?')[1] ?? ''));

describe('the funnel', () => {
  it.each([[{ regions: ['MOON'] }], [{ sources: 'TENDER' }], [{ measure: 'LUCK' }], [{ measure: 'WIN_RATE' }], [{ filter: 7 }], [{ period: 'era' }], [{ allStages: 1 }]])('makes nothing of %j', (wrong) =>
    expect(parseFunnel(wrong as never)).toBeNull(),
  );

  it('asks for every project of the period whatever became of it, in the regions and from the sources chosen', () => {
    const chosen = settings({ period: 'year', regions: ['EAST'], sources: ['TENDER', 'REPEAT'] });
    expect(funnelRequest(chosen, new Date('2026-11-23T04:00:00Z'))).toEqual({
      dimension: 'PURSUIT_STEP',
      filter: { registeredOn: { from: '2026-01-01' }, regions: ['EAST'], sources: ['TENDER', 'REPEAT'] },
      measure: 'COUNT',
    });
  });

  it('counts in each step what came so far or further, with the rate from step to step and the list of exactly those', () => {
    const segments = [
      { key: 'PROMOTION', figures: of(10) },
      { key: 'CONTACT', figures: of(4) },
      { key: 'AWARD', figures: of(3) },
      { key: 'WON', figures: of(3) },
    ];
    const steps = funnelSteps(segments, settings({ mine: true }), 'zh');
    expect(steps.map((s) => [s.step, s.value])).toEqual([['PROMOTION', 20], ['CONTACT', 10], ['SCHEME_BID', 6], ['QUOTATION', 6], ['NEGOTIATION', 6], ['WON', 3]]);
    expect(steps.map((s) => s.conversion)).toEqual([null, 0.5, 0.6, 1, 1, 0.5]);
    expect(steps.map((s) => s.share)).toEqual([1, 0.5, 0.3, 0.3, 0.3, 0.15]);
    expect(filterOf(steps[0]!.href)).toEqual({ mine: true });
    expect(filterOf(steps[4]!.href)).toEqual({ mine: true, pursuitSteps: ['NEGOTIATION', 'AWARD', 'CONTRACT_REVIEW', 'SIGNED', 'WON'] });
    expect(funnelSteps(segments, settings({ allStages: true }), 'en')).toHaveLength(11);
  });

  it('adds areas and money exactly, and is empty without projects', () => {
    const big = '900719925474099312345';
    expect(funnelSteps([{ key: 'CONTACT', figures: of(1, big) }, { key: 'WON', figures: of(2, '1') }], settings({ measure: 'QUOTED' }), 'zh')[0]!.figure).toContain('亿元');
    expect(funnelSteps([{ key: 'CONTACT', figures: of(1) }, { key: 'WON', figures: of(2) }], settings({ measure: 'LAND_AREA' }), 'zh')[0]!.figure).toBe('3.2 ㎡');
    expect(funnelSteps([], settings(), 'zh').map((s) => [s.value, s.share, s.conversion])).toEqual(Array.from({ length: 6 }, () => [0, 0, null]));
  });

  it('never widens from one step to the next, and its first step is everything', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...pursuitStep.codes), fc.nat(1000)), fc.boolean(), (counts, allStages) => {
        const steps = funnelSteps(Object.entries(counts).map(([key, n]) => ({ key, figures: of(n) })), settings({ allStages }), 'zh');
        expect(steps[0]!.value).toBe(Object.values(counts).reduce((a, b) => a + b, 0));
        for (const [n, step] of steps.entries()) {
          if (n > 0) expect(step.value).toBeLessThanOrEqual(steps[n - 1]!.value);
          const reached = n === 0 ? pursuitStep.codes : filterOf(step.href).pursuitSteps!;
          expect(step.value).toBe(reached.reduce((sum, code) => sum + (counts[code] ?? 0), 0));
        }
      }),
    );
    expect(funnelFilter(settings())).toEqual({});
  });
});
