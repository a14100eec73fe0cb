import { segmentFact } from '@yingzao/domain/catalogues';
import type { SegmentRule } from '@yingzao/domain/segments';

import { completeRule, conditionOf, isGroupNode, newGroup, toGroup, toRule } from './editRule';

const rule: SegmentRule = { all: [{ fact: 'RATING', test: 'IN', values: ['A'] }, { any: [{ fact: 'PROJECTS_OPEN', test: 'AT_LEAST', values: ['1'] }] }] };

it('shows a rule and gives it back as it was', () => {
  expect(toRule(toGroup(rule))).toEqual(rule);
  expect(completeRule(toGroup(rule))).toEqual(rule);
});

it('is complete once codes are chosen', () => {
  const group = newGroup();
  expect(completeRule(group)).toBeNull();
  const [first] = group.parts;
  expect(first && !isGroupNode(first) && completeRule({ ...group, parts: [{ ...first, values: ['GOV'] }] })).toEqual({ any: [{ fact: 'CLIENT_TYPE', test: 'IN', values: ['GOV'] }] });
});

it('begins numbers and yes or no with something that holds together', () => {
  const codes = new Set(['CLIENT_TYPE', 'CLIENT_LEVEL', 'RATING', 'GRADE', 'CITY_TIER', 'REGION', 'PRODUCT_LINE']);
  for (const fact of segmentFact.codes) expect([fact, completeRule({ key: 'x', how: 'all', parts: [conditionOf(fact)] }) !== null]).toEqual([fact, !codes.has(fact)]);
});
