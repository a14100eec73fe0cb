import { linesOfKeys, linesOfStages, stageChoiceIn, usualStage, withStageChoice } from './stageTimes';

const row = (stage: 'CONTACT' | 'SCHEME_BID', key: string | null, passed: number, standing: number, more: object = {}) => ({ stage, key, label: null as string | null, passed, standing, overP90: 0, p90Days: null as number | null, ...more });
const rows = [
  row('CONTACT', null, 9, 4), row('CONTACT', 'NORTH', 2, 4), row('CONTACT', 'EAST', 7, 0),
  row('SCHEME_BID', null, 12, 3, { overP90: 2, p90Days: 40 }), row('SCHEME_BID', 'NONE', 3, 1), row('SCHEME_BID', 'NORTH', 5, 0), row('SCHEME_BID', 'EAST', 4, 2, { overP90: 1, p90Days: 31 }),
];

it('keeps what was chosen in the address, and a stage only with what it is told apart by', () => {
  const params = withStageChoice(new URLSearchParams('regions=EAST&measure=gfa'), { by: 'MARKET_TRACKER', stage: 'SCHEME_BID' });
  expect(params.toString()).toBe('regions=EAST&measure=gfa&stageBy=market_tracker&stage=scheme_bid');
  expect(stageChoiceIn(params)).toEqual({ by: 'MARKET_TRACKER', stage: 'SCHEME_BID' });
  expect(withStageChoice(params, { by: null, stage: 'SCHEME_BID' }).toString()).toBe('regions=EAST&measure=gfa');
  expect(stageChoiceIn(new URLSearchParams('stageBy=client&stage=nowhere'))).toEqual({ by: null, stage: null });
});

it('shows the stage that most have passed where none was chosen', () => {
  expect([usualStage(linesOfStages(rows, {}, 'zh')), usualStage([])]).toEqual(['SCHEME_BID', null]);
});

it('has of one stage the keys in their order, each with the lists of exactly its projects', () => {
  const lines = linesOfKeys(rows, { regions: ['EAST', 'NORTH'], statuses: ['TRACKING', 'WON'] }, 'REGION', 'SCHEME_BID', 'zh', '未填写');
  expect(lines.map(({ name, passed }) => [name, passed])).toEqual([['华北', 5], ['华东', 4], ['未填写', 3]]);
  expect(lines[1]!.lists).toEqual({ passed: '/projects?statuses=TRACKING,WON&regions=EAST&passedStages=SCHEME_BID', standing: '/projects?statuses=TRACKING&trackingStages=SCHEME_BID&regions=EAST', over: '/projects?statuses=TRACKING&trackingStages=SCHEME_BID&regions=EAST&stageDays=31' });
  // No list says that there is no region.
  expect(lines[2]!.lists).toEqual({ passed: null, standing: null, over: null });
});

it('has those without an order by how many passed, those without the field last', () => {
  const of = (key: string, label: string | null, passed: number) => ({ ...row('CONTACT', key, passed, 0), label });
  const lines = linesOfKeys([of('NONE', null, 50), of('a', '林若川', 2), of('b', '周远山', 8)], {}, 'MARKET_TRACKER', 'CONTACT', 'zh', '未填写');
  expect(lines.map(({ name, lists }) => [name, lists.passed])).toEqual([['周远山', '/projects?marketTrackerIds=b&passedStages=CONTACT'], ['林若川', '/projects?marketTrackerIds=a&passedStages=CONTACT'], ['未填写', '/projects?passedStages=CONTACT&unset=MARKET_TRACKER']]);
});
