import { findWidget, parseLayout } from '@yingzao/domain/dashboard';
import type { HomeLayout } from '@yingzao/domain/dashboard';

import { createHomeStore } from './homeStore';
import type { ServerHome } from './homeStore';
import { startSync } from './sync';
import type { Channel } from './sync';

const home = (...titles: string[]): HomeLayout =>
  parseLayout({
    version: 1,
    pages: [
      {
        id: 'home',
        name: '',
        widgets: titles.map((title, i) => ({ id: `w${i}`, kind: 'note', settings: {}, title, lg: { x: 4 * i, y: 0, w: 4, h: 2 } })),
      },
    ],
  }).layout;

/** Two tabs of one browser before one server. */
function browser() {
  let stored: ServerHome = { layout: home('甲', '乙'), revision: 1, isDefault: false };
  const channels: Channel[] = [];
  const tab = () => {
    const channel: Channel = {
      onmessage: null,
      close: () => undefined,
      postMessage: (data) => channels.filter((other) => other !== channel).forEach((other) => other.onmessage?.({ data })),
    };
    channels.push(channel);
    const store = createHomeStore(stored, () => undefined);
    store.open(stored, null);
    const read = jest.fn(() => Promise.resolve(stored));
    const stop = startSync(store, channel, read);
    const save = () => {
      stored = { layout: store.get().history.present, revision: stored.revision + 1, isDefault: false };
      store.saved(stored.layout, stored.revision);
    };
    return { store, read, stop, save };
  };
  return { first: tab(), second: tab(), save: (next: ServerHome) => (stored = next) };
}
const titles = (store: ReturnType<typeof createHomeStore>) => store.get().history.present.pages[0]?.widgets.map((w) => w.title);
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

it('shows in the other tab what was saved in this one, and keeps what was not saved there yet', async () => {
  const { first, second } = browser();
  second.store.run({ type: 'rename', id: 'w1', title: '乙乙' });
  first.store.run({ type: 'rename', id: 'w0', title: '甲甲' });
  first.save();
  await settle();
  expect(titles(second.store)).toEqual(['甲甲', '乙乙']);
  expect(second.store.get().saved.revision).toBe(2);
  second.save();
  await settle();
  expect(titles(first.store)).toEqual(['甲甲', '乙乙']);
  // What was learned from the other tab is not told back.
  expect([first.read.mock.calls.length, second.read.mock.calls.length]).toEqual([1, 1]);
});

it('offers what both tabs changed differently', async () => {
  const { first, second } = browser();
  second.store.run({ type: 'rename', id: 'w0', title: '那边' });
  first.store.run({ type: 'rename', id: 'w0', title: '这边' });
  first.save();
  await settle();
  expect(findWidget(second.store.get().history.present, 'w0')?.title).toBe('那边');
  expect(second.store.get().collisions.map((c) => c.theirs?.widget.title)).toEqual(['这边']);
});

it('reads again when the network comes back, and when the page is seen after a while', async () => {
  const { first, save } = browser();
  save({ layout: home('别处'), revision: 5, isDefault: false });
  window.dispatchEvent(new Event('online'));
  await settle();
  expect(titles(first.store)).toEqual(['别处']);
  const visibility = jest.spyOn(document, 'visibilityState', 'get');
  const clock = jest.spyOn(Date, 'now');
  save({ layout: home('又一处'), revision: 6, isDefault: false });
  for (const [state, at] of [['hidden', 0], ['visible', 10_000], ['hidden', 20_000], ['visible', 60_000]] as const) {
    visibility.mockReturnValue(state);
    clock.mockReturnValue(at);
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(titles(first.store)).toEqual(state === 'visible' && at === 60_000 ? ['又一处'] : ['别处']);
  }
  jest.restoreAllMocks();
});

it('survives a server that does not answer and messages that are none', async () => {
  const { first } = browser();
  first.read.mockRejectedValueOnce(new Error('offline'));
  window.dispatchEvent(new Event('online'));
  await settle();
  expect(titles(first.store)).toEqual(['甲', '乙']);
  first.stop();
  window.dispatchEvent(new Event('online'));
  expect(first.read).toHaveBeenCalledTimes(1);
});
