import fc from 'fast-check';
import { matchesSegment, readSegmentRule, segmentLimits } from './index';
import type { SegmentedClient, SegmentRule } from './index';

const client: SegmentedClient = {
  clientType: 'DEV_PRIVATE', level: null, rating: 'B', grade: null, cityTiers: ['T1', 'T3'], regions: ['EAST'], productLines: ['RESIDENTIAL', '云府系'],
  feesWonFen: '12345', projectsWon: 1, projectsOpen: 0, daysSinceTouch: null, hasFramework: false,
};

it.each([
  ['a code', { fact: 'CLIENT_TYPE', test: 'IN', values: ['GOV', 'DEV_PRIVATE'] }, true],
  ['not a code', { fact: 'CLIENT_TYPE', test: 'NOT_IN', values: ['GOV'] }, true],
  ['nothing is in no list', { fact: 'GRADE', test: 'IN', values: ['A'] }, false],
  ['and outside of every list', { fact: 'GRADE', test: 'NOT_IN', values: ['A'] }, true],
  ['one of several', { fact: 'CITY_TIER', test: 'IN', values: ['T3'] }, true],
  ['none of several', { fact: 'CITY_TIER', test: 'NOT_IN', values: ['T3'] }, false],
  ['a line in the client’s own words', { fact: 'PRODUCT_LINE', test: 'IN', values: ['云府系'] }, true],
  ['at least, included', { fact: 'FEES_WON', test: 'AT_LEAST', values: ['12345'] }, true],
  ['at most, included', { fact: 'FEES_WON', test: 'AT_MOST', values: ['12345'] }, true],
  ['a fen more', { fact: 'FEES_WON', test: 'AT_LEAST', values: ['12346'] }, false],
  ['never is longer ago than any number of days', { fact: 'DAYS_SINCE_TOUCH', test: 'AT_LEAST', values: ['3650'] }, true],
  ['and never within them', { fact: 'DAYS_SINCE_TOUCH', test: 'AT_MOST', values: ['3650'] }, false],
  ['no framework', { fact: 'FRAMEWORK', test: 'IN', values: ['NO'] }, true],
  ['all of nothing', { all: [] }, true],
  ['any of nothing', { any: [] }, false],
  ['a tree', { all: [{ fact: 'RATING', test: 'IN', values: ['A', 'B'] }, { any: [{ fact: 'PROJECTS_OPEN', test: 'AT_LEAST', values: ['1'] }, { fact: 'PROJECTS_WON', test: 'AT_LEAST', values: ['1'] }] }] }, true],
] as const)('%s', (_, rule, expected) => {
  const read = readSegmentRule(rule);
  expect(read).not.toBeNull();
  expect(matchesSegment(read!, client)).toBe(expected);
});

it.each([
  ['null', null],
  ['a list', []],
  ['an unknown fact', { fact: 'NAME', test: 'IN', values: ['A'] }],
  ['a name every object has', { fact: 'constructor', test: 'IN', values: ['A'] }],
  ['an unknown test', { fact: 'RATING', test: 'LIKE', values: ['A'] }],
  ['an unknown code', { fact: 'RATING', test: 'IN', values: ['KEY'] }],
  ['no codes', { fact: 'RATING', test: 'IN', values: [] }],
  ['bounds of codes', { fact: 'RATING', test: 'AT_LEAST', values: ['A'] }],
  ['a list of numbers', { fact: 'FEES_WON', test: 'IN', values: ['1'] }],
  ['two bounds', { fact: 'FEES_WON', test: 'AT_LEAST', values: ['1', '2'] }],
  ['a negative number', { fact: 'FEES_WON', test: 'AT_LEAST', values: ['-1'] }],
  ['a number as such', { fact: 'FEES_WON', test: 'AT_LEAST', values: [1] }],
  ['a word for yes', { fact: 'FRAMEWORK', test: 'IN', values: ['MAYBE'] }],
  ['all and any at once', { all: [], any: [] }],
  ['a group of no list', { all: {} }],
  ['too deep', { all: [{ all: [{ all: [{ all: [{ all: [] }] }] }] }] }],
  ['too large', { all: Array.from({ length: segmentLimits.nodes }, () => ({ fact: 'FRAMEWORK', test: 'IN', values: ['YES'] })) }],
])('%s is no rule', (_, value) => {
  expect(readSegmentRule(value)).toBeNull();
});

it('reads what it has read as the same, wraps a lone condition, and leaves out what does not belong', () => {
  expect(readSegmentRule({ fact: 'RATING', test: 'IN', values: ['A', 'A'], note: 1 })).toEqual({ all: [{ fact: 'RATING', test: 'IN', values: ['A'] }] });
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const rule = readSegmentRule(value);
      expect(rule === null || JSON.stringify(readSegmentRule(rule)) === JSON.stringify(rule)).toBe(true);
    }),
  );
});

it('all is any the other way round', () => {
  const condition = fc.constantFrom<SegmentRule>({ fact: 'RATING', test: 'IN', values: ['B'] }, { fact: 'RATING', test: 'NOT_IN', values: ['B'] }, { fact: 'PROJECTS_WON', test: 'AT_LEAST', values: ['2'] });
  fc.assert(fc.property(fc.array(condition, { minLength: 1 }), (parts) => {
    expect(matchesSegment({ all: parts }, client)).toBe(parts.every((part) => matchesSegment({ any: [part] }, client)));
  }));
});
