import { ownRecent, recentlyOpened, rememberOpened } from './recentSearch';
import { localStore } from './storage';

const id = (n: number): string => `11111111-1111-4111-8111-${String(n).padStart(12, '0')}`;
beforeEach(() => localStorage.clear());

it('keeps the records last opened, each once and ten at most, the last first', () => {
  ownRecent('a');
  for (let n = 0; n < 12; n++) rememberOpened(`/projects/${id(n)}`);
  rememberOpened(`/projects/${id(5)}`);
  expect(recentlyOpened()).toHaveLength(10);
  expect(recentlyOpened().slice(0, 2)).toEqual([`/projects/${id(5)}`, `/projects/${id(11)}`]);
});

it('keeps addresses of records only, never a text', () => {
  ownRecent('a');
  for (const href of ['/statistics', '/projects?text=secret', 'https://example.com', `/projects/${id(1)}?x=1`, '/clients/new']) rememberOpened(href);
  expect(recentlyOpened()).toEqual([]);
});

it('forgets what another person left, and survives a store that holds anything else', () => {
  ownRecent('a');
  rememberOpened(`/clients/${id(1)}`);
  ownRecent('a');
  expect(recentlyOpened()).toEqual([`/clients/${id(1)}`]);
  ownRecent('b');
  expect(recentlyOpened()).toEqual([]);
  localStore.write('yz.search.recent', { owner: 'b', hrefs: [7, 'javascript:alert(1)'] });
  expect(recentlyOpened()).toEqual([]);
  localStore.write('yz.search.recent', 'nonsense');
  expect(recentlyOpened()).toEqual([]);
});
