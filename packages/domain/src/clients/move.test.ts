import { moveProblems } from './move';

it.each([
  ['the same day', { leftOn: '2026-03-01', joinedOn: '2026-03-01' }, null, []],
  ['some time between', { leftOn: '2025-01-01', joinedOn: '2026-03-10' }, '2024-01-01', []],
  ['left on the first day', { leftOn: '2024-01-01', joinedOn: '2024-01-01' }, '2024-01-01', []],
  ['left before they had begun', { leftOn: '2023-12-31', joinedOn: '2024-02-01' }, '2024-01-01', [['LEFT_BEFORE_BEGUN', 'leftOn']]],
  ['joined before they left', { leftOn: '2026-03-01', joinedOn: '2026-02-28' }, null, [['JOINED_BEFORE_LEFT', 'joinedOn']]],
  ['a day to come', { leftOn: '2026-03-10', joinedOn: '2026-03-11' }, null, [['DATE_IN_FUTURE', 'joinedOn']]],
  ['no days', { leftOn: '2026-02-30', joinedOn: '' }, null, [['NOT_A_DATE', 'leftOn'], ['NOT_A_DATE', 'joinedOn']]],
] as const)('%s', (_, move, began, problems) => {
  expect(moveProblems(move, began, '2026-03-10').map(({ code, path }) => [code, path[0]])).toEqual(problems);
});
