import { moveTimes, toTimed } from '@yingzao/domain/calendar';
import type { EventTimes } from '@yingzao/domain/calendar';

import { formOf, inputOf, newForm, timesFrom, withStart } from './eventForm';
import { hrefOf, isBar, whenText } from './items';
import type { CalendarEvent, Item } from './items';
import { rangeOf, stepped, viewFrom } from './view';

const zone = 'Asia/Shanghai';
const times = toTimed('2026-11-23', 9 * 60, zone);
const event: CalendarEvent = {
  id: 'e1', seriesId: null, title: '周会', place: null, notes: null, allDay: false, startsAt: '2026-11-23T01:00:00.000Z', endsAt: '2026-11-23T02:00:00.000Z', startsOn: null, endsOn: null, timeZone: zone,
  rule: 'FREQ=WEEKLY;BYDAY=MO', reminders: [15], showsBusy: true, version: 3, viewerAnswer: null, viewerCanUpdate: true, viewerCanAnswer: false, owner: { id: 'p1', name: '安' }, invitees: [],
};

describe('the form', () => {
  it('shows an event and sends the same times back, without a rule that nobody touched', () => {
    const form = formOf(event, times);
    expect(form).toMatchObject({ title: '周会', startDay: '2026-11-23', startTime: '09:00', endTime: '10:00', repeat: { kind: 'WEEKLY', interval: 1 } });
    expect(timesFrom(form)).toEqual(times);
    const input = inputOf(form, form, false);
    expect(input).toMatchObject({ allDay: false, startsAt: '2026-11-23T01:00:00.000Z', endsAt: '2026-11-23T02:00:00.000Z', timeZone: zone, reminders: [15] });
    expect('rule' in input || 'inviteeIds' in input).toBe(false);
  });

  it('sends the rule that was chosen, null for none, and keeps one that it cannot write', () => {
    const form = formOf(event, times);
    expect(inputOf({ ...form, repeat: { ...form.repeat, kind: 'NONE' } }, form, false).rule).toBeNull();
    expect(inputOf({ ...form, repeat: { ...form.repeat, kind: 'DAILY', count: 5 } }, form, false).rule).toBe('FREQ=DAILY;COUNT=5');
    const odd = formOf({ ...event, rule: 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO' }, times);
    expect(odd.repeat.kind).toBe('OTHER');
    expect('rule' in inputOf({ ...odd, repeat: { ...odd.repeat, interval: 2 } }, odd, false)).toBe(false);
  });

  it('moves the end along with the start, over midnight too', () => {
    const form = newForm(times);
    expect(withStart(form, { startTime: '23:30' })).toMatchObject({ startTime: '23:30', endDay: '2026-11-24', endTime: '00:30' });
    expect(withStart({ ...form, allDay: true, endDay: '2026-11-25' }, { startDay: '2026-12-01' })).toMatchObject({ startDay: '2026-12-01', endDay: '2026-12-03' });
  });

  it('has no times while a field is empty', () => {
    expect(timesFrom({ ...newForm(times), endTime: '' })).toBeNull();
  });
});

describe('the views', () => {
  const address = (params: Record<string, string>) => ({ get: (name: string) => params[name] ?? null });
  it('read their address, and a phone has a list for a week', () => {
    expect(viewFrom(address({ view: 'month', day: '2026-11-23' }), false)).toEqual({ view: 'month', day: '2026-11-23' });
    expect(viewFrom(address({ day: '2026-11-23' }), true).view).toBe('agenda');
    expect(viewFrom(address({ view: 'week' }), true).view).toBe('agenda');
    expect(viewFrom(address({ view: 'year', day: '2026-02-31' }), false)).toMatchObject({ view: 'week', day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  });
  it('show whole weeks, and step by themselves', () => {
    expect(rangeOf('week', '2026-11-26')).toEqual({ from: '2026-11-23', to: '2026-11-29' });
    expect(rangeOf('month', '2026-11-26')).toEqual({ from: '2026-10-26', to: '2026-12-06' });
    expect([stepped('month', '2026-01-31', 1), stepped('week', '2026-11-26', -1), stepped('day', '2026-12-31', 1)]).toEqual(['2026-02-01', '2026-11-19', '2027-01-01']);
  });
});

it('says when something is', () => {
  const late: EventTimes = { allDay: false, startsAt: '2026-11-23T14:00:00Z', endsAt: '2026-11-23T16:00:00Z' };
  expect([whenText(times, 'zh'), whenText(late, 'zh'), whenText(moveTimes(late, { minutes: 60 }, zone), 'en'), whenText({ allDay: true, startsOn: '2026-11-23', endsOn: '2026-11-25' }, 'zh')]).toEqual([
    '2026-11-23 周一 09:00–10:00', '2026-11-23 周一 22:00–24:00', '2026-11-23 Mon 23:00 – 2026-11-24 Tue 01:00', '2026-11-23 周一 – 2026-11-25 周三',
  ]);
});

it('draws as a bar what lasts a day and more', () => {
  const item = (t: EventTimes): Item => ({ id: 'x', key: null, event, times: t });
  expect([isBar(item(times)), isBar(item({ allDay: true, startsOn: '2026-11-23', endsOn: '2026-11-23' })), isBar(item({ allDay: false, startsAt: '2026-11-23T01:00:00Z', endsAt: '2026-11-24T01:00:00Z' }))]).toEqual([false, true, true]);
});

it.each([['NEXT_STEP', '/projects/r'], ['PLAN_ITEM', '/projects/r'], ['QUOTE_EXPIRY', '/quotes/r'], ['CONTRACT_SIGNING', '/contracts/r'], ['BIRTHDAY', '/clients/r']] as const)('%s opens %s', (kind, href) => {
  expect(hrefOf({ id: 'i', kind, on: '2026-11-23', title: 't', detail: null, recordId: 'r', isDone: false })).toBe(href);
});
