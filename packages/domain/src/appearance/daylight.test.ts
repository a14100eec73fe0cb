import fc from 'fast-check';

import { defaultAppearance, isLight, lightSpan, nextSwitch, resolveMode, sunTimes, type Appearance } from './index';

const at = (time: string, day = '2026-06-21'): Date => new Date(`${day}T${time}:00`);
const clock = (patch: Partial<Appearance>): Appearance => ({ ...defaultAppearance, mode: 'clock', clockSource: 'hours', ...patch });

describe('the sun of the season', () => {
  // The day at 31° north: 14 h 5 min in June, 10 h 5 min in December, 12 h at the equinoxes (refraction left out).
  it.each([
    ['2026-06-21', 13.9, 14.2],
    ['2026-12-21', 9.8, 10.2],
    ['2026-03-21', 11.8, 12.2],
    ['2026-09-22', 11.8, 12.2],
  ])('on %s shines between %d and %d hours', (day, least, most) => {
    const { from, to } = sunTimes(at('12:00', day));
    expect((to - from) / 60).toBeGreaterThan(least);
    expect((to - from) / 60).toBeLessThan(most);
    expect(from + to).toBe(24 * 60);
  });

  it('does not depend on the hour asked', () => {
    expect(sunTimes(at('00:01'))).toEqual(sunTimes(at('23:59')));
  });
});

describe('mode', () => {
  it.each([
    ['07:00', '18:30', '06:59', 'dark'],
    ['07:00', '18:30', '07:00', 'light'],
    ['07:00', '18:30', '18:29', 'light'],
    ['07:00', '18:30', '18:30', 'dark'],
    // A night shift: light over midnight.
    ['20:00', '06:00', '23:00', 'light'],
    ['20:00', '06:00', '05:59', 'light'],
    ['20:00', '06:00', '12:00', 'dark'],
    ['08:00', '08:00', '03:00', 'light'],
  ])('clock, light from %s to %s: at %s it is %s', (lightFrom, lightTo, now, expected) => {
    expect(resolveMode(clock({ lightFrom, lightTo }), at(now), false)).toBe(expected);
  });

  it('follows the system or the choice otherwise', () => {
    expect(resolveMode({ ...defaultAppearance, mode: 'system' }, at('12:00'), true)).toBe('dark');
    expect(resolveMode({ ...defaultAppearance, mode: 'light' }, at('00:00'), true)).toBe('light');
    expect(nextSwitch({ ...defaultAppearance, mode: 'system' }, at('12:00'))).toBeNull();
  });

  it('never changes before the announced switch, and is on time', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const time = minute.map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`);
    fc.assert(
      fc.property(time, time, minute, fc.integer({ min: 0, max: 59 }), (lightFrom, lightTo, m, second) => {
        const appearance = clock({ lightFrom, lightTo });
        const now = new Date(2026, 5, 10, 0, m, second);
        const wait = nextSwitch(appearance, now)!;
        expect(wait).toBeGreaterThan(0);
        const span = lightSpan(appearance, now);
        const then = new Date(now.getTime() + wait);
        expect([span.from, span.to]).toContain(then.getHours() * 60 + then.getMinutes());
        const before = new Date(then.getTime() - 1);
        expect(resolveMode(appearance, before, false)).toBe(resolveMode(appearance, now, false));
        if (span.from !== span.to) expect(resolveMode(appearance, then, false)).not.toBe(resolveMode(appearance, now, false));
        expect(isLight(span, span.from)).toBe(true);
      }),
    );
  });
});
