import { noticeText } from '@yingzao/domain/prompts';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router-dom';

import { waitBefore } from '../../../lib/keepConnected';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { tellPrompts } from '../../../lib/promptEvents';
import { useViewer } from '../../../lib/viewer';
import { toast } from '../../../ui/toast';
import { PromptSummaryDocument } from '../components/Bell.generated';
import { PromptListDocument } from '../components/PromptList.generated';
import type { PromptRow_WorkPromptFragment } from '../components/PromptRow.generated';
import { messages } from '../messages';
import { moveInLists } from '../model/cachedLists';
import { connection } from '../model/connection';
import { followPrompts } from '../model/followPrompts';
import { messagesPath } from '../paths';
import { PromptChangesDocument } from './useLivePrompts.generated';
import { usePromptChanges } from './usePromptChanges';
import type { PromptChangesSubscription } from './useLivePrompts.generated';

type Batch = PromptChangesSubscription['workPromptChanges'];

/** What is to be told of changes: prompts that arrived with them and were neither read nor done elsewhere. */
export const arrivedIn = (fresh: readonly PromptRow_WorkPromptFragment[], before: number): PromptRow_WorkPromptFragment[] => fresh.filter((p) => p.arrivedNumber > before && !p.readAt && !p.doneAt);

/**
 * Keeps the viewer's prompts on this page as they are on the server, for as long as the page is open: counts, lists, a quiet notice of
 * what arrives, and word to everything that shows something of it.
 */
export function useLivePrompts(): void {
  const client = useApolloClient();
  const { id: viewerId } = useViewer();
  const locale = useLocale();
  const navigate = useNavigate();
  const t = useMessages(messages);
  const { change } = usePromptChanges();
  const latest = useRef({ navigate, t, locale, change });
  useEffect(() => {
    latest.current = { navigate, t, locale, change };
  });
  // Texts come in the language of the connection: another language is another connection, which goes on from the same number.
  const known = useRef<{ viewerId: string; number: number } | null>(null);

  useEffect(() => {
    let stopped = false;
    let following: ReturnType<typeof followPrompts> | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const notify = (arrived: readonly PromptRow_WorkPromptFragment[]): void => {
      if (arrived.length === 0) return;
      const { t: say, locale: language, navigate: go, change: set } = latest.current;
      const only = arrived.length === 1 ? arrived[0] : undefined;
      const open = (): void => {
        if (only?.path) void set([only.id], 'READ', { quiet: true });
        void go(only?.path ?? messagesPath);
      };
      toast.info(noticeText([...arrived].reverse(), language), { duration: 8000, action: { label: say('open'), run: open } });
    };
    const onBatch = (batch: Batch, fresh: readonly PromptRow_WorkPromptFragment[], before: number): void => {
      known.current = { viewerId, number: batch.number };
      client.writeQuery({ query: PromptSummaryDocument, data: { workPromptSummary: batch.summary } });
      if (batch.resync) {
        void client.refetchQueries({ include: [PromptListDocument] });
        tellPrompts([]);
        return;
      }
      if (fresh.length === 0) return;
      moveInLists(client.cache, fresh);
      tellPrompts(fresh);
      notify(arrivedIn(fresh, before));
    };
    const begin = async (failures: number): Promise<void> => {
      try {
        if (known.current?.viewerId !== viewerId) {
          // The bell has most often asked already: any number will do to go on from, however old.
          const { data } = await client.query({ query: PromptSummaryDocument, fetchPolicy: 'cache-first' });
          known.current = { viewerId, number: data?.workPromptSummary.number ?? 0 };
        }
      } catch {
        if (!stopped) timer = setTimeout(() => void begin(failures + 1), waitBefore(failures, Math.random()));
        return;
      }
      if (stopped) return;
      following = followPrompts<PromptRow_WorkPromptFragment, Batch>({
        from: known.current.number,
        onBatch,
        onConnected: connection.set,
        subscribe: (after, sink) => {
          const subscription = client.subscribe({ query: PromptChangesDocument, variables: { after }, errorPolicy: 'none' }).subscribe({
            next: ({ data, error }) => (error || !data ? sink.end() : sink.next(data.workPromptChanges)),
            error: sink.end,
            complete: sink.end,
          });
          return () => subscription.unsubscribe();
        },
      });
    };
    void begin(0);
    const retry = (): void => following?.retry();
    window.addEventListener('online', retry);
    return () => {
      stopped = true;
      clearTimeout(timer);
      following?.stop();
      window.removeEventListener('online', retry);
    };
  }, [client, viewerId, locale]);
}
