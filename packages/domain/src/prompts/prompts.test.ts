import fc from 'fast-check';
import { announceAt, birthdaysKeptOn, defaultPromptSettings, deliveryOf, isBirthdayOn, isMorningDue, isQuiet, isTimeZone, localAt, maySnoozeUntil, mentionedIn, mergeAlike, momentOf, nextTime, nextWeekday, noticeText, parsePromptSettings, promptKindCodes, promptKinds, promptText, snoozeUntil } from './index';
import type { PromptSettings } from './index';

/** Zones with changes of clocks in both hemispheres, one of half an hour, one that left out a day, one far ahead. */
const zones = ['Asia/Shanghai', 'America/New_York', 'Europe/Berlin', 'Pacific/Kiritimati', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'] as const;
const zone = fc.constantFrom(...zones);
const moment = fc.integer({ min: Date.UTC(2011, 0, 1), max: Date.UTC(2040, 0, 1) }).map((ms) => new Date(ms));
const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);

/** What clocks in a zone show, by the engine's own calendar: independent of the library the rules use. */
function shown(at: Date, timeZone: string): { date: string; time: string } {
  const parts = Object.fromEntries(new Intl.DateTimeFormat('en-CA', { timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' }).formatToParts(at).map((p) => [p.type, p.value]));
  return { date: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}` };
}

describe('time zones', () => {
  it.each([
    ['a plain day', '2026-05-20', '09:00', 'Asia/Shanghai', '2026-05-20T01:00:00.000Z'],
    ['fourteen hours ahead', '2026-05-20', '09:00', 'Pacific/Kiritimati', '2026-05-19T19:00:00.000Z'],
    ['a time that spring leaves out is an hour later', '2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:30:00.000Z'],
    ['a time that autumn shows twice is the first', '2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    ['spring in Berlin', '2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['nine in the morning of the day of change is nine', '2026-03-29', '09:00', 'Europe/Berlin', '2026-03-29T07:00:00.000Z'],
    ['autumn in Berlin', '2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    ['half an hour at Lord Howe', '2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00.000Z'],
  ])('%s', (_, date, at, where, iso) => {
    expect(momentOf(date, at, where).toISOString()).toBe(iso);
  });

  it('day and time in a zone are what the engine’s calendar shows', () => {
    fc.assert(fc.property(moment, zone, (now, where) => expect(localAt(now, where)).toMatchObject(shown(now, where))));
  });

  it('the moment of a time shows that time, or in the hour that is left out a later one of the same day', () => {
    fc.assert(
      fc.property(moment, time, zone, (now, at, where) => {
        const { date } = shown(now, where);
        const there = shown(momentOf(date, at, where), where);
        expect(there.date).toBe(date);
        expect(there.time >= at).toBe(true);
        if (where === 'Asia/Shanghai' || where === 'UTC' || where === 'Pacific/Kiritimati') expect(there.time).toBe(at);
      }),
    );
  });

  it('the next time lies ahead, at most a day and the change of clocks away, and shows the time', () => {
    fc.assert(
      fc.property(moment, time, fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Europe/Berlin', 'Pacific/Kiritimati'), (now, at, where) => {
        const next = nextTime(now, at, where);
        expect(next > now).toBe(true);
        expect(next.getTime() - now.getTime()).toBeLessThanOrEqual(26 * 3_600_000);
        expect(shown(next, where).time >= at).toBe(true);
      }),
    );
  });

  it('on the day that Samoa left out, the next morning is that of the day after', () => {
    expect(nextTime(new Date('2011-12-30T09:30:00Z'), '09:00', 'Pacific/Apia').toISOString()).toBe('2011-12-30T19:00:00.000Z');
  });

  it.each([
    ['Asia/Shanghai', true], ['America/Argentina/Buenos_Aires', true], ['UTC', true], ['Etc/GMT+8', true],
    ['+08:00', false], ['CST', false], ['Asia/Nowhere', false], ['', false], ['../etc/passwd', false], [8, false], [null, false],
  ])('%p is a time zone: %p', (name, is) => {
    expect(isTimeZone(name)).toBe(is);
  });
});

describe('quiet hours and the summary', () => {
  const at = (settings: Partial<PromptSettings>): PromptSettings => ({ ...defaultPromptSettings, ...settings });
  const night = { from: '22:00', to: '07:30' };

  it.each([
    ['in the evening before', '2026-05-20T13:59:00Z', false],
    ['from the first minute', '2026-05-20T14:00:00Z', true],
    ['over midnight', '2026-05-20T18:00:00Z', true],
    ['to the last minute', '2026-05-20T23:29:59Z', true],
    ['and no longer', '2026-05-20T23:30:00Z', false],
  ])('rest %s', (_, now, quiet) => {
    expect(isQuiet(new Date(now), at({ quiet: night }))).toBe(quiet);
  });

  it.each([
    ['at once by day', {}, 'APPROVAL_TURN', '2026-05-20T06:00:00Z', null],
    ['at the end of quiet hours by night', { quiet: night }, 'APPROVAL_TURN', '2026-05-20T18:00:00Z', '2026-05-20T23:30:00.000Z'],
    ['with the summary', {}, 'APPROVAL_STEP_DECIDED', '2026-05-20T06:00:00Z', '2026-05-21T00:30:00.000Z'],
    ['with the summary, which waits for the end of quiet hours', { quiet: { from: '22:00', to: '09:00' } }, 'APPROVAL_STEP_DECIDED', '2026-05-20T06:00:00Z', '2026-05-21T01:00:00.000Z'],
    ['as the person chose', { choices: { PROJECT_WON: 'DIGEST' } }, 'PROJECT_WON', '2026-05-20T06:00:00Z', '2026-05-21T00:30:00.000Z'],
    ['not at all', { choices: { PROJECT_WON: 'OFF' } }, 'PROJECT_WON', '2026-05-20T06:00:00Z', 'OFF'],
    ['in the night in which clocks go forward', { zone: 'Europe/Berlin', quiet: { from: '23:00', to: '02:30' } }, 'MENTIONED', '2026-03-29T00:10:00Z', '2026-03-29T01:30:00.000Z'],
    ['in the second of two hours of the same name', { zone: 'America/New_York', quiet: { from: '00:00', to: '01:30' } }, 'MENTIONED', '2026-11-01T06:15:00Z', '2026-11-01T06:30:00.000Z'],
  ] as const)('announces %s', (_, settings, kind, now, wanted) => {
    const found = announceAt(kind, at(settings as Partial<PromptSettings>), new Date(now));
    expect(found instanceof Date ? found.toISOString() : found).toBe(wanted);
  });

  it('what is held back is announced later, within two days, and never in quiet hours', () => {
    fc.assert(
      fc.property(moment, zone, fc.option(fc.record({ from: time, to: time })), time, fc.constantFrom(...promptKindCodes), (now, where, window, digestAt, kind) => {
        const settings = parsePromptSettings({ zone: where, quiet: window, digestAt }).settings;
        const found = announceAt(kind, settings, now);
        if (found === null) expect(isQuiet(now, settings)).toBe(false);
        else {
          expect(found).not.toBe('OFF');
          const later = found as Date;
          expect(later.getTime() > now.getTime() && later.getTime() - now.getTime() < 3 * 86_400_000).toBe(true);
          expect(isQuiet(later, settings)).toBe(false);
        }
      }),
    );
  });

  it('each day of a person begins once, at their time, wherever clocks change', () => {
    fc.assert(
      fc.property(moment, zone, time, (start, where, digestAt) => {
        let lastDay: string | null = null;
        const days: string[] = [];
        // Three days in steps of a minute, as the queue wakes up: a day may begin in the last minute before midnight.
        for (let now = start.getTime(); now < start.getTime() + 3 * 86_400_000; now += 60_000) {
          const at = new Date(now);
          if (!isMorningDue(at, { zone: where, digestAt }, lastDay)) continue;
          lastDay = localAt(at, where).date;
          days.push(lastDay);
          expect(momentOf(lastDay, digestAt, where) <= at).toBe(true);
        }
        expect(days).toEqual([...new Set(days)].sort());
        expect(days.length).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 30 },
    );
  });
});

describe('settings', () => {
  it('takes what makes sense and says what does not', () => {
    const { settings, problems } = parsePromptSettings({ zone: 'Mars/Base', digestAt: '25:00', quiet: { from: '22:00', to: 7 }, choices: { ANNOUNCEMENT: 'OFF', PROJECT_WON: 'OFF', NOTHING: 'NOW', MENTIONED: 'LOUD', constructor: 'NOW' } });
    expect(settings).toEqual({ ...defaultPromptSettings, choices: { PROJECT_WON: 'OFF' } });
    expect(problems.map((p) => `${p.code} ${p.path.join('.')}`)).toEqual(['NOT_A_TIME_ZONE zone', 'NOT_A_TIME digestAt', 'NOT_A_TIME quiet.to', 'PROMPT_LOCKED choices.ANNOUNCEMENT', 'NOT_A_CODE choices.NOTHING', 'NOT_A_CODE choices.MENTIONED', 'NOT_A_CODE choices.constructor']);
  });

  it('never throws, and what it gives is stable', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        const { settings } = parsePromptSettings(given);
        expect(parsePromptSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ settings, problems: [] });
        for (const kind of promptKindCodes) if ('locked' in promptKinds[kind]) expect(deliveryOf(kind, settings)).not.toBe('OFF');
      }),
    );
  });
});

describe('putting off', () => {
  it.each([
    ['HOUR', 'Asia/Shanghai', '2026-05-20T06:00:00Z', '2026-05-20T07:00:00.000Z'],
    ['TONIGHT', 'Asia/Shanghai', '2026-05-20T06:00:00Z', '2026-05-20T11:00:00.000Z'],
    ['TONIGHT', 'Asia/Shanghai', '2026-05-20T10:45:00Z', null],
    ['TOMORROW', 'Asia/Shanghai', '2026-05-20T16:30:00Z', '2026-05-22T01:00:00.000Z'],
    ['TOMORROW', 'America/New_York', '2026-03-07T20:00:00Z', '2026-03-08T13:00:00.000Z'],
    ['NEXT_MONDAY', 'Asia/Shanghai', '2026-05-20T06:00:00Z', '2026-05-25T01:00:00.000Z'],
    ['NEXT_MONDAY', 'Asia/Shanghai', '2026-05-25T06:00:00Z', '2026-06-01T01:00:00.000Z'],
    ['NEXT_MONDAY', 'Pacific/Kiritimati', '2026-05-24T11:00:00Z', '2026-05-31T19:00:00.000Z'],
  ] as const)('%s in %s at %s', (choice, where, now, until) => {
    expect(snoozeUntil(choice, new Date(now), where)?.toISOString() ?? null).toBe(until);
  });

  it('always leads to a moment that may be chosen', () => {
    fc.assert(
      fc.property(moment, zone, fc.constantFrom('HOUR', 'TONIGHT', 'TOMORROW', 'NEXT_MONDAY'), (now, where, choice) => {
        const until = snoozeUntil(choice as 'HOUR', now, where);
        if (until) expect(maySnoozeUntil(until, now)).toBe(true);
      }),
    );
  });

  it('next weekday is one to seven days away', () => {
    expect(['2026-05-24', '2026-05-25', '2026-05-26'].map((d) => nextWeekday(d, 1))).toEqual(['2026-05-25', '2026-06-01', '2026-06-01']);
  });
});

describe('texts', () => {
  it('name the subject for who may see it, and nothing of it for who may not', () => {
    const facts = { on: '2026-05-18' };
    expect(promptText('NEXT_STEP_OVERDUE', facts, { name: '澄湖', nextStep: '送审' }, null, 'zh')).toEqual({ title: '已逾期：送审', detail: '澄湖 · 2026年5月18日 到期' });
    expect(promptText('NEXT_STEP_OVERDUE', facts, { name: '澄湖', nextStep: '送审' }, null, 'en').detail).toBe('澄湖 · was due on 18 May 2026');
    expect(promptText('NEXT_STEP_OVERDUE', facts, null, '某人', 'zh')).toEqual({ title: '下一步逾期：一个您已无权查看的项目', detail: null });
  });

  it.each(promptKindCodes.map((kind) => [kind]))('of %s have every value filled in both languages, and hide everything', (kind) => {
    const subject = { name: '①', nextStep: '②', text: '③', client: '④', round: 2 };
    const facts = { on: '2026-05-18', seq: 3, of: 6, section: 'LEGAL', conclusion: 'AGREE', office: 'DESIGNATED', clientId: 'c' };
    for (const locale of ['zh', 'en'] as const) {
      const { title, detail } = promptText(kind, facts, subject, '⑤', locale);
      expect(`${title} ${detail}`).not.toMatch(/[{}]|undefined/);
      const hidden = promptText(kind, facts, null, '⑤', locale);
      expect(`${hidden.title}${hidden.detail}`).not.toMatch(/[①②③④⑤{}]/u);
    }
    expect(Object.keys(promptKinds[kind].zh).sort()).toEqual(Object.keys(promptKinds[kind].en).sort());
  });

  it('say what arrived together in one line', () => {
    const won = { kind: 'PROJECT_WON', title: '“澄湖”成交了' } as const;
    const turn = { kind: 'APPROVAL_TURN', title: '请审批' } as const;
    expect(noticeText([won], 'zh')).toBe('“澄湖”成交了');
    expect(noticeText([won, turn, turn], 'zh')).toBe('3 条新提示：轮到我审批、项目成交');
    expect(noticeText([won, turn, turn], 'en')).toBe('3 new prompts: My turn to approve, Project won');
    expect(noticeText([], 'zh')).toBe('');
  });

  it('of one kind side by side are put together, and none is lost', () => {
    const kinds = fc.array(fc.constantFrom('PROJECT_WON', 'APPROVAL_TURN', 'MENTIONED')).map((list) => list.map((kind, i) => ({ kind: kind as 'MENTIONED', i })));
    fc.assert(
      fc.property(kinds, (prompts) => {
        const runs = mergeAlike(prompts);
        expect(runs.flatMap((r) => r.prompts)).toEqual(prompts);
        for (const run of runs) expect(run.merged).toBe(run.prompts.length >= 3);
      }),
    );
  });
});

it.each([
  ['1990-05-20', '2026-05-20', true], ['--05-20', '2026-05-20', true], ['1990-05-20', '2026-05-21', false],
  ['1992-02-29', '2024-02-29', true], ['1992-02-29', '2024-02-28', false], ['1992-02-29', '2026-02-28', true], ['--02-28', '2026-02-28', true],
])('a birthday of %s is kept on %s: %s', (birthday, date, kept) => {
  expect(isBirthdayOn(birthday, date)).toBe(kept);
  expect(birthdaysKeptOn(date).includes(birthday.slice(-5))).toBe(kept);
});

it('mentions are the longest names behind an @, all who share one, each once', () => {
  const people = [{ id: '1', name: '王工' }, { id: '2', name: '王工程师' }, { id: '3', name: '李总' }, { id: '4', name: '李总' }, { id: '5', name: '' }];
  expect(mentionedIn('请 @王工程师 和@李总，@李总 看看 a@b.c @赵', people).sort()).toEqual(['2', '3', '4']);
  expect(mentionedIn('王工', people)).toEqual([]);
});
