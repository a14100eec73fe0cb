import fc from 'fast-check';

import { waitBefore } from '../../../lib/keepConnected';
import { followPrompts, type Batch } from './followPrompts';

interface P {
  readonly number: number;
  readonly id: string;
}
type B = Batch<P>;

/** A server with one person's numbered changes, and connections that the test drops. */
function office(from = 0) {
  const log: P[] = [];
  const open = new Set<{ next: (batch: B) => void; end: () => void; at: number }>();
  const seen: number[] = [];
  const states: boolean[] = [];
  let connections = 0;
  const push = (connection: { next: (batch: B) => void; at: number }): void => {
    const prompts = log.filter((p) => p.number > connection.at);
    connection.at = log.at(-1)?.number ?? from;
    connection.next({ number: connection.at, resync: false, prompts });
  };
  const following = followPrompts<P, B>({
    from,
    random: () => 0,
    onConnected: (connected) => states.push(connected),
    onBatch: (_, fresh) => seen.push(...fresh.map((p) => p.number)),
    subscribe: (after, sink) => {
      connections++;
      const connection = { next: sink.next, end: sink.end, at: after };
      open.add(connection);
      queueMicrotask(() => open.has(connection) && push(connection));
      return () => void open.delete(connection);
    },
  });
  return {
    seen, states, following,
    get connections() {
      return connections;
    },
    raise: () => {
      log.push({ number: from + log.length + 1, id: `p${log.length}` });
      open.forEach(push);
    },
    /** Says everything again, as a server does that did not hear that it was heard. */
    repeat: () => open.forEach((c) => c.next({ number: log.at(-1)?.number ?? from, resync: false, prompts: log })),
    drop: () => {
      const [connection] = open;
      open.clear();
      connection?.end();
      // Words that come after the end count for nothing.
      connection?.next({ number: 999, resync: false, prompts: [{ number: 999, id: 'late' }] });
    },
  };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('misses nothing and takes nothing twice, whatever drops and repeats', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('raise', 'drop', 'repeat', 'wait'), { maxLength: 60 }), async (steps) => {
      const { seen, raise, drop, repeat, following } = office();
      let raised = 0;
      for (const step of steps) {
        if (step === 'raise') raised++;
        await ({ raise, drop, repeat, wait: () => jest.advanceTimersByTimeAsync(700) }[step] as () => unknown)();
      }
      await jest.advanceTimersByTimeAsync(120_000);
      expect(seen).toEqual(Array.from({ length: raised }, (_, i) => i + 1));
      following.stop();
    }),
    { numRuns: 100 },
  );
});

it('waits longer after each failure, at once when the network is back, and not at all after it was stopped', async () => {
  const o = office(5);
  await jest.advanceTimersByTimeAsync(0);
  expect(o.states).toEqual([true]);
  o.drop();
  expect(o.states).toEqual([true, false]);
  await jest.advanceTimersByTimeAsync(200);
  expect(o.connections).toBe(1);
  o.following.retry();
  expect(o.connections).toBe(2);
  await jest.advanceTimersByTimeAsync(0);
  o.drop();
  await jest.advanceTimersByTimeAsync(251);
  expect(o.connections).toBe(3);
  o.following.stop();
  await jest.advanceTimersByTimeAsync(60_000);
  o.following.retry();
  expect(o.connections).toBe(3);
  expect([0, 1, 2, 10].map((n) => waitBefore(n, 1))).toEqual([500, 1000, 2000, 30_000]);
  expect(waitBefore(3, 0)).toBe(2000);
});

it('begins anew from the number of a batch that says so, as after a restored backup', () => {
  const seen: [number, number, number][] = [];
  let sink: { next: (batch: B) => void } | null = null;
  followPrompts<P, B>({ from: 50, onBatch: (batch, fresh, before) => seen.push([batch.number, fresh.length, before]), subscribe: (_, s) => ((sink = s), () => undefined) });
  sink!.next({ number: 7, resync: true, prompts: [] });
  sink!.next({ number: 8, resync: false, prompts: [{ number: 8, id: 'a' }] });
  sink!.next({ number: 6, resync: false, prompts: [] });
  expect(seen).toEqual([[7, 0, 50], [8, 1, 7]]);
});
