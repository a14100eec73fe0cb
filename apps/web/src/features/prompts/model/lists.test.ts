import { belongsTo, placeInList, type PromptState } from './lists';

const prompt = (id: string, more: Partial<PromptState> = {}): PromptState => ({ id, kind: 'NEXT_STEP_DUE', nature: 'TODO', arrivedAt: `2026-05-0${id}T00:00:00.000Z`, ...more });
const at = '2026-05-20T00:00:00.000Z';

it.each([
  ['a new to-do', prompt('1'), ['OPEN', 'TODO', 'UNREAD', 'ALL']],
  ['a to-do that was read stays', prompt('1', { readAt: at }), ['OPEN', 'TODO', 'ALL']],
  ['a to-do that is done', prompt('1', { readAt: at, doneAt: at }), ['CLOSED', 'ALL']],
  ['a new message', prompt('1', { nature: 'MESSAGE' }), ['OPEN', 'UNREAD', 'ALL']],
  ['a message that was read', prompt('1', { nature: 'MESSAGE', readAt: at }), ['CLOSED', 'ALL']],
  ['what is put off', prompt('1', { snoozedUntil: at }), ['SNOOZED', 'ALL']],
])('%s stands in its tabs', (_, state, tabs) => {
  expect((['OPEN', 'TODO', 'UNREAD', 'SNOOZED', 'CLOSED', 'ALL'] as const).filter((tab) => belongsTo(state, { tab }))).toEqual(tabs);
  expect(belongsTo(state, { tab: 'ALL', kinds: ['ANNOUNCEMENT'] })).toBe(false);
});

const ids = (list: readonly PromptState[]): string => list.map((p) => p.id).join('');

it('puts what arrives on top, takes out what is over, and keeps one of each', () => {
  const list = [prompt('3'), prompt('2'), prompt('1')];
  expect(ids(placeInList(list, [prompt('4')], { tab: 'TODO' }, false))).toBe('4321');
  expect(ids(placeInList(list, [prompt('2', { doneAt: at })], { tab: 'TODO' }, false))).toBe('31');
  expect(ids(placeInList(list, [prompt('2', { arrivedAt: '2026-05-09T00:00:00.000Z' })], { tab: 'TODO' }, false))).toBe('231');
  expect(ids(placeInList(list, [prompt('2')], { tab: 'TODO' }, false))).toBe('321');
});

it('leaves to the next page what stands below the end of the first', () => {
  const list = [prompt('5'), prompt('4')];
  expect(ids(placeInList(list, [prompt('2')], { tab: 'TODO' }, true))).toBe('54');
  expect(ids(placeInList(list, [prompt('2')], { tab: 'TODO' }, false))).toBe('542');
});
