import { slowestOf, spanOf } from './workingTime';

it.each([
  [0, 'minutes', '1'], [45, 'minutes', '45'], [90, 'hours', '1.5'], [539, 'hours', '9'], [540, 'days', '1'], [1350, 'days', '2.5'],
])('%d minutes are %s %s', (minutes, unit, n) => {
  expect(spanOf(minutes)).toEqual({ unit, n });
});

it('names the open step that takes longest, where one does', () => {
  const step = (state: string, typicalMinutes: number | null) => ({ state, pace: { typicalMinutes } });
  const [a, b] = [step('ACTIVE', 60), step('NOTIFIED', 600)];
  expect(slowestOf([step('DONE', 900), a, b, step('NOTIFIED', null)])).toBe(b);
  expect(slowestOf([a, step('NOTIFIED', 60)])).toBeNull();
  expect(slowestOf([a])).toBeNull();
});
