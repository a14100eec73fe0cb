import { defaultLayout, findWidget, parseLayout, widgetsOf } from '@yingzao/domain/dashboard';
import type { HomeLayout } from '@yingzao/domain/dashboard';

import { localStore } from '../../../lib/storage';
import { saveDelay, startAutosave } from './autosave';
import type { Autosave, HomeApi, SaveAnswer } from './autosave';
import { createDrafts } from './drafts';
import { createHomeStore } from './homeStore';

const base = parseLayout({
  version: 1,
  pages: [
    {
      id: 'home',
      name: '',
      widgets: ['a', 'b'].map((id, i) => ({ id, kind: 'note', settings: {}, lg: { x: i * 4, y: 0, w: 4, h: 2 } })),
    },
  ],
}).layout;

/** A server of one home with the same rule as the real one: what was made from an old revision is refused. */
function fakeServer(start: HomeLayout) {
  const server = { layout: start as HomeLayout, revision: 1, isDefault: false };
  const saves: HomeLayout[] = [];
  const versions: HomeLayout[] = [];
  const next: { refuse?: string; offline?: boolean } = {};
  const answer = (kind: 'saved' | 'stale'): SaveAnswer => ({ kind, home: { ...server } });
  const api: HomeApi = {
    async save({ expectedRevision, layout, isFinished }) {
      await Promise.resolve();
      if (next.offline) throw new Error('offline');
      if (next.refuse) return { kind: 'refused', message: next.refuse };
      if (expectedRevision !== server.revision) return answer('stale');
      saves.push(layout);
      if (isFinished) versions.push(layout);
      Object.assign(server, {
        layout: JSON.parse(JSON.stringify(layout)),
        revision: server.revision + 1,
        isDefault: false,
      });
      return answer('saved');
    },
    async restore({ expectedRevision, revision }) {
      await Promise.resolve();
      if (next.offline) throw new Error('offline');
      if (expectedRevision !== server.revision) return answer('stale');
      Object.assign(server, { layout: versions[revision], revision: server.revision + 1, isDefault: false });
      return answer('saved');
    },
    async reset({ expectedRevision }) {
      await Promise.resolve();
      if (next.offline) throw new Error('offline');
      if (expectedRevision !== server.revision) return answer('stale');
      Object.assign(server, { layout: defaultLayout([]), revision: server.revision + 1, isDefault: true });
      return answer('saved');
    },
  };
  const elsewhere = (change: (layout: HomeLayout) => HomeLayout) =>
    Object.assign(server, { layout: change(server.layout), revision: server.revision + 1 });
  return { server, saves, versions, next, api, elsewhere };
}

let autosave: Autosave;

function open(fake = fakeServer(base)) {
  const drafts = createDrafts(localStore, 'e1');
  const store = createHomeStore({ layout: base, revision: 0, isDefault: true }, () => undefined);
  autosave = startAutosave(store, fake.api, drafts);
  store.open({ ...fake.server }, drafts.read());
  return { ...fake, store, drafts };
}
const rename = (title: string, id = 'a') => ({ type: 'rename', id, title }) as const;
const wait = (ms: number) => jest.advanceTimersByTimeAsync(ms);

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  autosave.stop();
  jest.useRealTimers();
});

describe('saving by itself', () => {
  it('waits for a pause, then sends the last state once with the revision it came from', async () => {
    const { store, saves, server, drafts } = open();
    store.run(rename('一'));
    await wait(saveDelay - 100);
    store.run(rename('二'));
    expect(store.get().saving).toBe('waiting');
    await wait(saveDelay - 100);
    expect(saves).toHaveLength(0);
    expect(drafts.read()?.layout).toEqual(store.get().history.present);
    await wait(200);
    expect(saves.map((layout) => findWidget(layout, 'a')?.title)).toEqual(['二']);
    expect(server.revision).toBe(2);
    expect(store.get()).toMatchObject({ saving: 'saved', saved: { revision: 2 } });
    expect(drafts.read()).toBeNull();
  });

  it('sends nothing when a change is undone before it was saved', async () => {
    const { store, saves } = open();
    store.run(rename('一'));
    store.undo();
    await wait(5000);
    expect(saves).toHaveLength(0);
    expect(store.get().saving).toBe('saved');
  });

  it('saves what changed while a save was on its way', async () => {
    const { store, saves, server } = open();
    store.run(rename('一'));
    await jest.advanceTimersByTimeAsync(saveDelay - 1);
    jest.advanceTimersByTime(1);
    store.run(rename('二'));
    await wait(3000);
    expect(saves.map((layout) => findWidget(layout, 'a')?.title)).toEqual(['一', '二']);
    expect(server.revision).toBe(3);
  });

  it('saves at once when asked, e.g. when editing ends', async () => {
    const { store, saves } = open();
    store.run(rename('一'));
    await autosave.flush();
    expect(saves).toHaveLength(1);
    await wait(5000);
    expect(saves).toHaveLength(1);
  });
});

describe('two devices', () => {
  it('merges silently when they changed different widgets', async () => {
    const { store, server, elsewhere } = open();
    elsewhere((layout) => ({
      ...layout,
      pages: layout.pages.map((page) => ({
        ...page,
        widgets: page.widgets.map((w) => (w.id === 'b' ? { ...w, title: '那边' } : w)),
      })),
    }));
    store.run(rename('这边'));
    await wait(saveDelay + 10);
    expect(widgetsOf(server.layout).map((w) => w.title)).toEqual(['这边', '那边']);
    expect(store.get().collisions).toEqual([]);
    expect(store.get().saving).toBe('saved');
  });

  it('keeps this device’s version of the same widget and offers the other', async () => {
    const { store, server, elsewhere } = open();
    elsewhere((layout) => ({
      ...layout,
      pages: layout.pages.map((page) => ({
        ...page,
        widgets: page.widgets.map((w) => (w.id === 'a' ? { ...w, title: '那边' } : w)),
      })),
    }));
    store.run(rename('这边'));
    await wait(saveDelay + 10);
    expect(findWidget(server.layout, 'a')?.title).toBe('这边');
    expect(store.get().collisions.map((c) => c.widgetId)).toEqual(['a']);
    store.useTheirs();
    await wait(saveDelay + 10);
    expect(findWidget(server.layout, 'a')?.title).toBe('那边');
    expect(store.get().collisions).toEqual([]);
  });
});

describe('when saving fails', () => {
  it('keeps a draft, tries again by itself, and the draft survives a reload', async () => {
    const { store, next, saves, drafts, api } = open();
    next.offline = true;
    store.run(rename('离线'));
    await wait(saveDelay + 10);
    expect(store.get().saving).toBe('failed');
    autosave.stop();
    await wait(0);

    const again = createHomeStore({ layout: base, revision: 0, isDefault: true }, () => undefined);
    autosave = startAutosave(again, api, drafts);
    again.open({ layout: base, revision: 1, isDefault: false }, drafts.read());
    expect(findWidget(again.get().history.present, 'a')?.title).toBe('离线');
    await wait(saveDelay + 10);
    expect(again.get().saving).toBe('failed');
    next.offline = false;
    await wait(2100);
    expect(again.get().saving).toBe('saved');
    expect(saves.map((layout) => findWidget(layout, 'a')?.title)).toEqual(['离线']);
    expect(drafts.read()).toBeNull();
  });

  it('says what the server refused, keeps it on the device, and goes on with the next change', async () => {
    const { store, next, saves, drafts } = open();
    next.refuse = '文档过大';
    store.run(rename('一'));
    await wait(60_000);
    expect(store.get()).toMatchObject({ saving: 'refused', refusal: '文档过大' });
    expect(findWidget(drafts.read()!.layout, 'a')?.title).toBe('一');
    delete next.refuse;
    store.run(rename('二'));
    await wait(saveDelay + 10);
    expect(saves).toHaveLength(1);
    expect(store.get()).toMatchObject({ saving: 'saved', refusal: null });
  });
});

describe('reset', () => {
  it('brings the default back, and undo brings the own home back', async () => {
    const { store, server } = open();
    store.run(rename('我的'));
    await wait(saveDelay + 10);
    const mine = store.get().history.present;
    const undo = await autosave.reset();
    expect(server.isDefault).toBe(true);
    expect(store.get()).toMatchObject({ isDefault: true, saving: 'saved' });
    expect(store.get().history.present).toEqual(defaultLayout([]));
    await wait(5000);
    expect(server.isDefault).toBe(true);
    undo?.();
    await wait(saveDelay + 10);
    expect(store.get().history.present).toEqual(mine);
    expect(server.layout).toEqual(JSON.parse(JSON.stringify(mine)));
  });

  it('changes nothing when the server cannot be reached', async () => {
    const { store, next } = open();
    next.offline = true;
    expect(await autosave.reset()).toBeNull();
    expect(store.get().history.present).toEqual(base);
  });
});

describe('versions', () => {
  it('are kept when editing ends, also when everything was saved on the way', async () => {
    const { store, versions, saves } = open();
    store.edit();
    store.run(rename('一'));
    await wait(saveDelay);
    expect([saves.length, versions.length]).toEqual([1, 0]);
    expect(store.finish()).toBe(true);
    await autosave.finish();
    expect(versions.map((layout) => findWidget(layout, 'a')?.title)).toEqual(['一']);
  });

  it('are kept later when the network is away at the end', async () => {
    const { store, versions, next } = open();
    store.edit();
    store.run(rename('一'));
    next.offline = true;
    store.finish();
    await autosave.finish();
    expect(store.get().saving).toBe('failed');
    next.offline = false;
    await wait(2_000);
    expect(versions).toHaveLength(1);
  });

  it('come back in the place of the home, and what was there is brought back by undo', async () => {
    const { store, server } = open();
    store.edit();
    store.run(rename('一'));
    store.finish();
    await autosave.finish();
    store.run(rename('二'));
    const bringBack = await autosave.restore(0);
    expect(findWidget(store.get().history.present, 'a')?.title).toBe('一');
    expect(store.get().announcement?.code).toBe('restored');
    bringBack?.();
    await wait(saveDelay);
    expect(findWidget(server.layout, 'a')?.title).toBe('二');
  });

  it('say that they could not be had', async () => {
    const { store, next } = open();
    next.offline = true;
    expect(await autosave.restore(0)).toBeNull();
    expect(store.get().history.present).toEqual(base);
  });
});

it('leaves the draft of another tab alone', async () => {
  const { store, drafts } = open();
  drafts.write({ base, layout: base });
  store.edit();
  store.finish();
  await wait(10);
  expect(drafts.read()).not.toBeNull();
});
