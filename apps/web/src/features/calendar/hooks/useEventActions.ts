import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { EventTimes } from '@yingzao/domain/calendar';
import { useMemo } from 'react';

import type { CalendarEventFieldsInput, EditScope, InvitationAnswer } from '../../../generated/types.generated';
import { translate } from '../../../lib/messages';
import type { UserErrorLike } from '../../../lib/userErrors';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import type { CalendarEvent, Item } from '../model/items';
import { AnswerInvitationDocument, CreateCalendarEventDocument, DeleteCalendarEventDocument, UndoCalendarChangeDocument, UpdateCalendarEventDocument } from './useEventActions.generated';
import type { CalendarResultFragment } from './useEventActions.generated';

export interface EventActions {
  readonly create: (fields: CalendarEventFieldsInput) => Promise<readonly UserErrorLike[]>;
  readonly update: (item: Item, scope: EditScope | null, fields: CalendarEventFieldsInput, said: string) => Promise<readonly UserErrorLike[]>;
  readonly move: (item: Item, scope: EditScope | null, times: EventTimes, said: string) => Promise<readonly UserErrorLike[]>;
  readonly remove: (item: Item, scope: EditScope | null) => Promise<void>;
  readonly answer: (event: Pick<CalendarEvent, 'id' | 'viewerAnswer'>, answer: InvitationAnswer) => Promise<void>;
  /** Reads the days shown again, e.g. after an import. */
  readonly refresh: () => Promise<void>;
  readonly undo: (changeId: string) => Promise<void>;
}

const key = (): string => crypto.randomUUID();

/** Everything that is done with events. Each change is offered back in a toast; refusals are told, or given to the form that asked. */
export function useEventActions(): EventActions {
  const client = useApolloClient();
  return useMemo(() => {
    const t = translate(messages);
    /** Versions that answers told of, so that a save after a stale one is made against what is stored. */
    const newest = new Map<string, number>();
    const refresh = async (): Promise<void> => void (await client.refetchQueries({ include: ['CalendarPage'] }));

    async function send<D, I extends object>(document: TypedDocumentNode<D, { input: I }>, input: I, pick: (data: D) => CalendarResultFragment): Promise<CalendarResultFragment | null> {
      try {
        const { data } = await client.mutate<D, { input: I }>({ mutation: document, variables: { input } });
        const result = data == null ? null : pick(data as D);
        if (result?.event) newest.set(result.event.id, result.event.version);
        return result;
      } catch {
        return null;
      }
    }
    const network: readonly UserErrorLike[] = [{ code: 'NETWORK', path: [], message: t('failed') }];

    async function settle(result: CalendarResultFragment | null, said: string): Promise<readonly UserErrorLike[]> {
      if (!result) return network;
      await refresh();
      if (result.errors.length > 0) return result.errors;
      const { changeId } = result;
      toast.success(said, changeId ? { undo: () => void undo(changeId) } : {});
      return [];
    }
    const tell = (errors: readonly UserErrorLike[]): void => {
      if (errors.length > 0) toast.error(errors.map((e) => e.message).join(' '));
    };

    async function undo(changeId: string): Promise<void> {
      const result = await send(UndoCalendarChangeDocument, { changeId, clientMutationId: key() }, (d) => d.undoCalendarChange);
      tell(result ? result.errors : network);
      await refresh();
      if (result?.errors.length === 0) toast.info(t('done.undone'));
    }

    const target = (item: Item, scope: EditScope | null) => ({ id: item.event.id, expectedVersion: Math.max(item.event.version, newest.get(item.event.id) ?? 0), scope, key: item.key });
    const update: EventActions['update'] = async (item, scope, fields, said) =>
      settle(await send(UpdateCalendarEventDocument, { ...target(item, scope), fields, clientMutationId: key() }, (d) => d.updateCalendarEvent), said);

    return {
      refresh,
      undo,
      update,
      create: async (fields) => settle(await send(CreateCalendarEventDocument, { fields, clientMutationId: key() }, (d) => d.createCalendarEvent), t('done.created', { title: fields.title ?? '' })),
      move: async (item, scope, times, said) => {
        const errors = await update(item, scope, times.allDay ? { allDay: true, startsOn: times.startsOn, endsOn: times.endsOn } : { allDay: false, startsAt: times.startsAt, endsAt: times.endsAt }, said);
        tell(errors);
        return errors;
      },
      remove: async (item, scope) => tell(await settle(await send(DeleteCalendarEventDocument, { ...target(item, scope), clientMutationId: key() }, (d) => d.deleteCalendarEvent), t('done.deleted', { title: item.event.title }))),
      answer: async (event, answer) => {
        const before = event.viewerAnswer;
        const give = (next: InvitationAnswer) => send(AnswerInvitationDocument, { id: event.id, answer: next, clientMutationId: key() }, (d) => d.answerInvitation);
        const result = await give(answer);
        tell(result ? result.errors : network);
        await refresh();
        if (result?.errors.length === 0) toast.success(t('invitations.answered', { answer: t(`answer.${answer}`) }), before ? { undo: () => void give(before).then(refresh) } : {});
      },
    } satisfies EventActions;
  }, [client]);
}
