import type { EventTimes } from '@yingzao/domain/calendar';

import type { EditScope } from '../../../generated/types.generated';
import { useMessages } from '../../../lib/messages';
import type { EventActions } from '../hooks/useEventActions';
import { messages } from '../messages';
import { formOf, newForm } from '../model/eventForm';
import { isRecurring } from '../model/items';
import type { Item } from '../model/items';
import { EventDetails } from './EventDetails';
import { EventFormDialog } from './EventFormDialog';
import { FeedDialog } from './FeedDialog';
import { ImportDialog } from './ImportDialog';
import { ScopeDialog } from './ScopeDialog';

/** What stands before the days: at most one thing at a time. */
export type Opened =
  | { readonly kind: 'details'; readonly item: Item }
  | { readonly kind: 'form'; readonly item: Item | null; readonly times: EventTimes }
  | { readonly kind: 'scope'; readonly item: Item; readonly times: EventTimes }
  | { readonly kind: 'remove'; readonly item: Item }
  | { readonly kind: 'import' | 'feed' };

export interface CalendarDialogsProps {
  opened: Opened | null;
  actions: EventActions;
  onOpen: (opened: Opened) => void;
  onLift: (item: Item) => void;
  onScope: (item: Item, times: EventTimes, scope: EditScope) => void;
  onClose: () => void;
}

export function CalendarDialogs({ opened, actions, onOpen, onLift, onScope, onClose }: CalendarDialogsProps) {
  const t = useMessages(messages);
  if (!opened) return null;
  switch (opened.kind) {
    case 'import':
      return <ImportDialog onClose={onClose} onDone={(changeId) => void (changeId ? actions.undo(changeId) : actions.refresh())} />;
    case 'feed':
      return <FeedDialog onClose={onClose} />;
    case 'scope':
      return (
        <ScopeDialog
          kind="move"
          onClose={onClose}
          onChoose={(scope) => {
            onClose();
            onScope(opened.item, opened.times, scope);
          }}
        />
      );
    case 'remove':
      return (
        <ScopeDialog
          kind="delete"
          onClose={onClose}
          onChoose={(scope) => {
            onClose();
            void actions.remove(opened.item, scope);
          }}
        />
      );
    case 'details': {
      const { item } = opened;
      return (
        <EventDetails
          item={item}
          onClose={onClose}
          onEdit={() => onOpen({ kind: 'form', item, times: item.times })}
          onLift={() => onLift(item)}
          onRemove={() => {
            if (isRecurring(item)) return onOpen({ kind: 'remove', item });
            onClose();
            void actions.remove(item, null);
          }}
          onAnswer={(answer) => {
            onClose();
            void actions.answer(item.event, answer);
          }}
        />
      );
    }
    default: {
      const { item, times } = opened;
      if (!item) return <EventFormDialog key="new" draftKey="new" begun={newForm(times)} isNew isRecurring={false} onSave={(fields) => actions.create(fields)} onClose={onClose} />;
      return (
        <EventFormDialog
          key={item.id}
          draftKey={item.id}
          begun={formOf(item.event, times)}
          isNew={false}
          isRecurring={isRecurring(item)}
          version={item.event.version}
          onSave={(fields, scope) => actions.update(item, scope, fields, t('done.updated', { title: fields.title ?? item.event.title }))}
          onClose={onClose}
        />
      );
    }
  }
}
