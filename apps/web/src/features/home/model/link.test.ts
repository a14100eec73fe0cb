import { parseBirthdays, shownDays } from './birthdays';
import { hostOf, parseLink, secureAddress } from './link';

describe('a link', () => {
  it.each([
    ['https://example.com/a?b=1', 'https://example.com/a?b=1'],
    ['example.com', 'https://example.com/'],
    [' https://example.cn/图 ', 'https://example.cn/%E5%9B%BE'],
  ])('opens %s as %s', (text, address) => expect(secureAddress(text)).toBe(address));

  it.each([
    'http://example.com',
    'javascript:alert(1)',
    'JaVaScRiPt://example.com/%0aalert(1)',
    'java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '/projects',
    'https://localhost/x',
    'https://bank.example@evil.example',
    'https://',
    'words',
    `https://example.com/${'x'.repeat(2000)}`,
  ])('refuses %p, also where it was stored', (text) => {
    expect(secureAddress(text)).toBeNull();
    expect(parseLink({ to: text })).toBeNull();
  });

  it.each([[{ picture: '../../secret' }], [{ picture: 'data:image/png;base64,AAAA' }], [{ icon: 'skull' }], [{ to: 7 }], [{ label: {} }], [{ isWhole: 'yes' }]])('makes nothing of %j', (wrong) =>
    expect(parseLink(wrong as never)).toBeNull(),
  );

  it('is empty at first, and cuts names that are too long', () => {
    expect(parseLink({})).toEqual({ to: '', label: '', icon: 'link', picture: '', isWhole: false });
    expect(parseLink({ label: '长'.repeat(90) })!.label).toHaveLength(40);
    expect(hostOf('https://www.example.com:8443/a')).toBe('example.com:8443');
  });
});

describe('birthdays', () => {
  const all = [
    { on: '2026-11-23', kind: 'BIRTHDAY' as const },
    { on: '2026-11-29', kind: 'JOINING' as const },
    { on: '2026-11-30', kind: 'BIRTHDAY' as const },
  ];
  const now = new Date('2026-11-23T04:00:00Z');
  it.each([
    [{}, 3],
    [{ days: 7 }, 2],
    [{ days: 7, show: 'birthday' }, 1],
    [{ show: 'joining' }, 1],
  ])('%j shows %i', (settings, count) => expect(shownDays(all, parseBirthdays(settings as never)!, now)).toHaveLength(count));
  it.each([[{ days: 365 }], [{ days: '7' }], [{ show: 'ages' }]])('makes nothing of %j', (wrong) => expect(parseBirthdays(wrong as never)).toBeNull());
});
