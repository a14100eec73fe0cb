import { defaultAppearance, type Appearance } from '@yingzao/domain/appearance';
import { act, renderHook } from '@testing-library/react';

import { createAppearanceStore } from '../../../lib/appearance';
import { testServer, type TestServer } from '../../../test/apollo';
import { useAppearanceSync } from './useAppearanceSync';

interface Kept {
  revision: number;
  document: Appearance;
}

/** A server that keeps one document under optimistic locking. */
function serverWith(kept: Kept) {
  let down = false;
  const answer = (errors: { code: string }[]) => ({
    saveAppearance: {
      __typename: 'AppearancePayload',
      errors: errors.map((error) => ({ __typename: 'UserError', path: [], message: error.code, ...error })),
      appearance: { __typename: 'Appearance', ...kept },
    },
  });
  const server = testServer({
    MyAppearance: () => {
      if (down) throw new Error('down');
      return { myAppearance: { __typename: 'Appearance', ...kept } };
    },
    SaveAppearance: ({ input }) => {
      if (down) throw new Error('down');
      const { expectedRevision, document } = input as { expectedRevision: number; document: Appearance };
      if (expectedRevision !== kept.revision) return answer([{ code: 'STALE_VERSION' }]);
      kept.revision += 1;
      kept.document = document;
      return answer([]);
    },
  });
  return { ...server, kept, cut: (off: boolean) => void (down = off) };
}

const settle = (): Promise<void> => act(async () => jest.advanceTimersByTimeAsync(2000));
const saves = (server: TestServer): number => server.asked.filter((one) => one.name === 'SaveAppearance').length;

async function signedIn(server: ReturnType<typeof serverWith>) {
  const store = createAppearanceStore();
  const hook = renderHook(() => useAppearanceSync('e1', store), { wrapper: ({ children }) => server.wrap(children) });
  await settle();
  return { store, hook };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('shows what the server keeps', async () => {
  const server = serverWith({ revision: 4, document: { ...defaultAppearance, mode: 'dark', fontSize: 18 } });
  const { store } = await signedIn(server);
  expect(store.get()).toMatchObject({ mode: 'dark', saveState: 'saved', appearance: { fontSize: 18 } });
  expect(saves(server)).toBe(0);
});

it('keeps what this browser shows while nothing was ever saved', async () => {
  localStorage.setItem('yz.appearance', JSON.stringify({ document: { ...defaultAppearance, seed: '#2c6a57' } }));
  const { store } = await signedIn(serverWith({ revision: 0, document: defaultAppearance }));
  expect(store.get().appearance.seed).toBe('#2c6a57');
});

it('saves a run of changes once', async () => {
  const server = serverWith({ revision: 1, document: defaultAppearance });
  const { store } = await signedIn(server);
  act(() => store.change({ fontSize: 15 }));
  act(() => store.change({ fontSize: 16 }));
  act(() => store.change({ seed: '#8a4b22' }));
  expect(store.get().saveState).toBe('saving');
  await settle();
  expect(saves(server)).toBe(1);
  expect(server.kept).toMatchObject({ revision: 2, document: { fontSize: 16, seed: '#8a4b22' } });
  expect(store.get().saveState).toBe('saved');
});

it('merges with another device that saved in between', async () => {
  const server = serverWith({ revision: 1, document: defaultAppearance });
  const { store } = await signedIn(server);
  server.kept.revision = 7;
  server.kept.document = { ...defaultAppearance, density: 'compact', fontSize: 20 };
  act(() => store.change({ fontSize: 16 }));
  await settle();
  expect(server.kept).toMatchObject({ revision: 8, document: { density: 'compact', fontSize: 16 } });
  expect(store.get().appearance).toMatchObject({ density: 'compact', fontSize: 16 });
});

it('keeps a choice through a broken network and saves it when the network is back', async () => {
  const server = serverWith({ revision: 1, document: defaultAppearance });
  const { store } = await signedIn(server);
  server.cut(true);
  act(() => store.change({ radius: 8 }));
  await settle();
  expect(store.get()).toMatchObject({ saveState: 'failed', appearance: { radius: 8 } });
  server.cut(false);
  act(() => void window.dispatchEvent(new Event('online')));
  await settle();
  expect(server.kept.document.radius).toBe(8);
  expect(store.get().saveState).toBe('saved');
});

it('sends what still waits when the person leaves', async () => {
  const server = serverWith({ revision: 1, document: defaultAppearance });
  const { store, hook } = await signedIn(server);
  act(() => store.change({ radius: 5 }));
  hook.unmount();
  await settle();
  expect(server.kept.document.radius).toBe(5);
});
