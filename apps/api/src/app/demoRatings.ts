import { ratingFactor } from '@yingzao/domain/catalogues';
import type { Actor } from '@yingzao/domain/permissions';
import { initialRatingFormula } from '@yingzao/domain/ratings';
import type { Services } from './services';

const segments = [
  {
    name: '久未跟进的开发商',
    rule: {
      all: [
        { fact: 'CLIENT_TYPE', test: 'IN', values: ['DEV_SOE_CENTRAL', 'DEV_SOE_LOCAL', 'DEV_PRIVATE', 'DEV_MIXED', 'DEV_FOREIGN_HK'] },
        { fact: 'DAYS_SINCE_TOUCH', test: 'AT_LEAST', values: ['60'] },
        { any: [{ fact: 'PROJECTS_OPEN', test: 'AT_LEAST', values: ['1'] }, { fact: 'FEES_WON', test: 'AT_LEAST', values: ['1'] }] },
      ],
    },
  },
  { name: '华东重点客户', rule: { all: [{ fact: 'REGION', test: 'IN', values: ['EAST'] }, { fact: 'RATING', test: 'IN', values: ['A', 'B'] }] } },
];

/** Every client rated by a formula that the owner of the database has looked through, and two segments for everybody with full rights. */
export async function arrangeRatings(services: Services, keeper: Actor): Promise<void> {
  const { years, factors, from } = initialRatingFormula;
  const formula = { years, factors: ratingFactor.codes.map((factor) => ({ factor, steps: [...factors[factor]] })), fromA: from.A, fromB: from.B, fromC: from.C };
  const { problems } = await services.ratings.saveFormula(keeper, { expectedVersion: 0, formula });
  if (problems.length > 0) throw new Error('the demo firm’s formula was refused');
  for (const segment of segments) {
    const { result } = await services.segments.create(keeper, { ...segment, isShared: true });
    if (!result) throw new Error(`the demo firm’s segment ${segment.name} was refused`);
  }
}
