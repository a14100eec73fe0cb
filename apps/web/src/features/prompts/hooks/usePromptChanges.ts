import { useApolloClient } from '@apollo/client/react';

import type { WorkPromptChange, WorkPromptKind, WorkPromptSnooze } from '../../../generated/types.generated';
import { describeError } from '../../../lib/errors';
import { useMessages } from '../../../lib/messages';
import { randomKey } from '../../../lib/submitKeys';
import { toast } from '../../../ui/toast';
import { PromptSummaryDocument } from '../components/Bell.generated';
import { messages } from '../messages';
import { moveInLists } from '../model/cachedLists';
import { ChangePromptsDocument, ReadAllPromptsDocument, SnoozePromptsDocument } from './usePromptChanges.generated';
import type { PromptsPayloadFragment } from './usePromptChanges.generated';

const undoOf: Readonly<Partial<Record<WorkPromptChange, WorkPromptChange>>> = { READ: 'UNREAD', UNREAD: 'READ', DONE: 'REOPEN', REOPEN: 'DONE' };

export interface PromptChanges {
  /** `quiet`: without a word, e.g. when a prompt is read by opening it. */
  readonly change: (ids: readonly string[], to: WorkPromptChange, how?: { quiet?: boolean }) => Promise<void>;
  readonly snooze: (ids: readonly string[], to: { choice: WorkPromptSnooze } | { until: string }) => Promise<boolean>;
  readonly readAll: (kinds: readonly WorkPromptKind[] | null) => Promise<void>;
}

/** What a person does with prompts: counts and lists follow at once, and each can be taken back. */
export function usePromptChanges(): PromptChanges {
  const client = useApolloClient();
  const t = useMessages(messages);

  /** @returns what changed; null when it was refused or no answer came, which was then said. */
  const send = async (work: (key: string) => Promise<PromptsPayloadFragment | undefined>): Promise<PromptsPayloadFragment | null> => {
    try {
      const payload = await work(randomKey());
      if (!payload) return null;
      moveInLists(client.cache, payload.prompts);
      if (payload.errors.length === 0) return payload;
      toast.error(payload.errors.map((e) => e.message).join(' '), { duration: 8000 });
    } catch (error) {
      toast.error(describeError(error).message ?? t('lost'), { duration: 8000 });
    }
    return null;
  };

  const change: PromptChanges['change'] = async (ids, to, { quiet = false } = {}) => {
    const payload = await send(async (clientMutationId) => (await client.mutate({ mutation: ChangePromptsDocument, variables: { input: { ids: [...ids], change: to, clientMutationId } } })).data?.changeWorkPrompts);
    if (!payload || quiet || payload.ids.length === 0) return;
    const undo = undoOf[to];
    toast.success(t(`said.${to}`), undo ? { undo: () => void change(payload.ids, undo, { quiet: true }) } : {});
  };

  return {
    change,
    snooze: async (ids, to) => {
      const payload = await send(async (clientMutationId) => (await client.mutate({ mutation: SnoozePromptsDocument, variables: { input: { ids: [...ids], ...to, clientMutationId } } })).data?.snoozeWorkPrompts);
      if (payload) toast.success(t('said.snoozed'), { undo: () => void change(payload.ids, 'WAKE', { quiet: true }) });
      return payload !== null;
    },
    readAll: async (kinds) => {
      // Up to what this page knows of: what arrives meanwhile stays unread.
      const upTo = client.readQuery({ query: PromptSummaryDocument })?.workPromptSummary.number ?? 0;
      const payload = await send(async (clientMutationId) => (await client.mutate({ mutation: ReadAllPromptsDocument, variables: { input: { upTo, kinds: kinds && [...kinds], clientMutationId } } })).data?.readAllWorkPrompts);
      if (!payload || payload.ids.length === 0) return;
      toast.success(t('action.readAllDone', { count: payload.ids.length }), { undo: () => void change(payload.ids, 'UNREAD', { quiet: true }) });
    },
  };
}
