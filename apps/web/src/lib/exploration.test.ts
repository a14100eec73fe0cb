import { chartForms } from '@yingzao/domain/statistics';
import fc from 'fast-check';

import { measures } from './figures';
import { dimensionGroups, explorationIn, exploredFor, formOf, formsFor, tells, withExploration } from './exploration';

const dimension = fc.constantFrom(...Object.values(dimensionGroups).flat());
const exploration = fc
  .record({ by: dimension, within: fc.option(dimension), form: fc.option(fc.constantFrom(...chartForms)) })
  .map((drawn) => ({ ...drawn, within: drawn.within === drawn.by ? null : drawn.within }));

describe('the free chart', () => {
  it('comes back from an address as it was, and leaves the rest of the address alone', () => {
    fc.assert(fc.property(exploration, (drawn) => {
      const params = withExploration(new URLSearchParams('statuses=WON&measure=gfa'), drawn);
      expect(explorationIn(params)).toEqual(drawn);
      expect([params.get('statuses'), params.get('measure')]).toEqual(['WON', 'gfa']);
    }));
    expect(explorationIn(new URLSearchParams('by=nothing&within=city_tier&form=pie'))).toEqual({ by: 'REGION', within: 'STATUS', form: null });
  });

  it('is drawn only in forms that suit it', () => {
    fc.assert(fc.property(exploration, fc.constantFrom(...measures), (drawn, measure) => {
      expect(formsFor(drawn, measure)).toContain(formOf(drawn, measure));
      if (drawn.form && formsFor(drawn, measure).includes(drawn.form)) expect(formOf(drawn, measure)).toBe(drawn.form);
    }));
    expect(formOf({ by: 'REGION', within: null, form: 'ring' }, 'WIN_RATE')).toBe('bars');
    expect(formOf({ by: 'WON_MONTH', within: null, form: null }, 'CONTRACTED')).toBe('line');
    expect(formOf({ by: 'EXPECTED_MONTH', within: null, form: null }, 'WEIGHTED')).toBe('columns');
    expect(formsFor({ by: 'REGION', within: 'STATUS' }, 'FEE_PER_M2')).toEqual(['heat', 'grouped']);
  });

  it('asks for no win rate by the day of winning', () => {
    const silent = Object.values(dimensionGroups).flat().flatMap((name) => measures.filter((measure) => !tells(name, measure)).map((measure) => [name, measure]));
    expect(silent).toEqual(['WON_MONTH', 'WON_QUARTER', 'WON_YEAR'].flatMap((name) => [[name, 'WIN_RATE'], [name, 'WIN_RATE_BY_FEE']]));
    fc.assert(fc.property(exploration, fc.constantFrom(...measures), (drawn, measure) => {
      const { by, within } = exploredFor(drawn, measure);
      expect(tells(by, measure) && (within === null || tells(within, measure))).toBe(true);
      if (tells(drawn.by, measure) && (drawn.within === null || tells(drawn.within, measure))) expect(exploredFor(drawn, measure)).toBe(drawn);
    }));
  });
});
