import { ratingFactor } from '@yingzao/domain/catalogues';
import { formulaProblems } from '@yingzao/domain/ratings';
import type { RatingFormula, RatingStep } from '@yingzao/domain/ratings';
import type { RatingFormulaInput } from '../../generated/resolvers.generated';
import { Problems } from '../../platform/errors';

/** A formula as it was sent. @throws UserFault with every place that is wrong, below `formula`. */
export function readFormula(input: RatingFormulaInput): RatingFormula {
  const problems = new Problems();
  const places = new Map(input.factors.map(({ factor }, at) => [factor, at]));
  if (places.size < input.factors.length) problems.add('ITEM_REPEATED', ['formula', 'factors']);
  const steps = (factor: (typeof ratingFactor.codes)[number]): RatingStep[] => (input.factors[places.get(factor) ?? -1]?.steps ?? []).map(({ at, points }) => ({ at: at.trim(), points }));
  const formula: RatingFormula = {
    years: input.years,
    factors: Object.fromEntries(ratingFactor.codes.map((factor) => [factor, steps(factor)])) as unknown as RatingFormula['factors'],
    from: { A: input.fromA, B: input.fromB, C: input.fromC },
  };
  for (const { code, path, params } of formulaProblems(formula)) {
    const [head, key = '', index, field] = path;
    if (head === 'from') problems.add(code, ['formula', `from${key}`], params);
    else if (head === 'factors') problems.add(code, ['formula', 'factors', String(places.get(key as 'FEES_WON') ?? 0), 'steps', ...(index ? [index] : []), ...(field ? [field] : [])], params);
    else problems.add(code, ['formula', 'years'], params);
  }
  problems.assertNone();
  return formula;
}
