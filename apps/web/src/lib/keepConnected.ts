export interface Connection {
  /** Something arrived: the connection lives. False when it was already given up, and what arrived is to be left out. */
  readonly alive: () => boolean;
  /** It is over, with or without a reason. */
  readonly end: () => void;
}

export interface KeepOptions {
  /** Connects. @returns how to leave. */
  readonly connect: (connection: Connection) => () => void;
  readonly onConnected?: (connected: boolean) => void;
  /** From 0 to 1; pages that lost the same server do not all come back at once. */
  readonly random?: () => number;
}

const shortest = 500;
const longest = 30_000;

/** Wait before the n-th attempt in a row, ms. */
export const waitBefore = (failures: number, random: number): number => Math.min(longest, shortest * 2 ** failures) * (0.5 + random / 2);

/** Connects, and again whenever the connection is over, each time a little later until one lives. @returns how to stop, and how to try at once (the network is back). */
export function keepConnected({ connect, onConnected, random = Math.random }: KeepOptions): { stop: () => void; retry: () => void } {
  let failures = 0;
  let stopped = false;
  let leave: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const begin = (): void => {
    clearTimeout(timer);
    timer = undefined;
    let over = false;
    const stop = connect({
      alive: () => {
        if (over || stopped) return false;
        failures = 0;
        onConnected?.(true);
        return true;
      },
      end: () => {
        if (over || stopped) return;
        over = true;
        leave = null;
        onConnected?.(false);
        timer = setTimeout(begin, waitBefore(failures++, random()));
      },
    });
    if (over) return;
    leave = () => {
      over = true;
      stop();
    };
  };
  begin();
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      leave?.();
    },
    retry: () => {
      if (stopped || timer === undefined) return;
      failures = 0;
      begin();
    },
  };
}
