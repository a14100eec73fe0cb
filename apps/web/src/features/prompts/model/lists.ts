import type { WorkPromptKind, WorkPromptTab } from '../../../generated/types.generated';

/** What decides in which lists a prompt stands. */
export interface PromptState {
  readonly id: string;
  readonly kind: WorkPromptKind;
  readonly nature: 'TODO' | 'MESSAGE';
  readonly arrivedAt: string;
  readonly snoozedUntil?: string | null;
  readonly readAt?: string | null;
  readonly doneAt?: string | null;
}
export interface PromptFilter {
  readonly tab?: WorkPromptTab | null;
  readonly kinds?: readonly WorkPromptKind[] | null;
}

/** The tabs as the server has them, so that a list moves at once when a prompt changes. */
export function belongsTo(prompt: PromptState, { tab, kinds }: PromptFilter): boolean {
  if (kinds && !kinds.includes(prompt.kind)) return false;
  const isTodo = prompt.nature === 'TODO';
  const isHere = !prompt.doneAt && !prompt.snoozedUntil;
  switch (tab ?? 'ALL') {
    case 'OPEN':
      return isHere && (isTodo || !prompt.readAt);
    case 'TODO':
      return isHere && isTodo;
    case 'UNREAD':
      return isHere && !prompt.readAt;
    case 'SNOOZED':
      return !prompt.doneAt && Boolean(prompt.snoozedUntil);
    case 'CLOSED':
      return Boolean(prompt.doneAt) || (!isTodo && Boolean(prompt.readAt) && !prompt.snoozedUntil);
    case 'ALL':
      return true;
  }
}

/** The first page of a list with changed prompts put where they belong: last arrived first; what no longer belongs leaves. */
export function placeInList(list: readonly PromptState[], changed: readonly PromptState[], filter: PromptFilter, hasMore: boolean): PromptState[] {
  const ids = new Set(changed.map((prompt) => prompt.id));
  const kept = list.filter((prompt) => !ids.has(prompt.id));
  const last = kept.at(-1);
  const added = changed.filter((prompt) => belongsTo(prompt, filter) && (!hasMore || !last || prompt.arrivedAt >= last.arrivedAt || list.some(({ id }) => id === prompt.id)));
  return [...kept, ...added].sort((a, b) => (a.arrivedAt === b.arrivedAt ? (a.id < b.id ? 1 : -1) : a.arrivedAt < b.arrivedAt ? 1 : -1));
}
