import { parseLayout } from '@yingzao/domain/dashboard';
import type { HomeLayout } from '@yingzao/domain/dashboard';

import type { SafeStore } from '../../../lib/storage';

/** Work the server does not have yet, with the version it was made on. */
export interface Draft {
  readonly base: HomeLayout;
  readonly layout: HomeLayout;
}

export interface Drafts {
  read(): Draft | null;
  write(draft: Draft): void;
  clear(): void;
  /** The home as it was last seen here: painted at once on the next visit, before the server answers. */
  readLast(): HomeLayout | null;
  writeLast(layout: HomeLayout): void;
}

/** Drafts of one person on this device; another person on the same computer never sees them. */
export function createDrafts(store: SafeStore, employeeId: string): Drafts {
  const draftKey = `yz.home.draft.${employeeId}`;
  const lastKey = `yz.home.last.${employeeId}`;
  // Storage can be edited by hand and be older than the page: nothing is taken from it without the parser.
  const read = (value: unknown): HomeLayout | null => {
    if (value == null) return null;
    const { layout, problems } = parseLayout(value);
    return problems.some((problem) => problem.code === 'NOT_A_LAYOUT') ? null : layout;
  };
  return {
    read() {
      const stored = store.read<{ base?: unknown; layout?: unknown }>(draftKey);
      const [base, layout] = [read(stored?.base), read(stored?.layout)];
      return base && layout ? { base, layout } : null;
    },
    write: (draft) => void store.write(draftKey, draft),
    clear: () => store.remove(draftKey),
    readLast: () => read(store.read(lastKey)),
    writeLast: (layout) => void store.write(lastKey, layout),
  };
}
