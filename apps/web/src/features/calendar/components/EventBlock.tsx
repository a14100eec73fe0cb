import type { CSSProperties, KeyboardEvent, PointerEvent } from 'react';

import { useLocale } from '../../../lib/locale';
import { Icon } from '../../../ui/Icon';
import type { Grip } from '../hooks/useArrange';
import { clockOf, whenText } from '../model/items';
import type { Item } from '../model/items';

export interface BlockHandlers {
  readonly onOpen: (item: Item) => void;
  readonly onGrab: (event: PointerEvent<HTMLElement>, item: Item, grip: Grip) => void;
  readonly onPress: (event: KeyboardEvent<HTMLElement>, item: Item) => boolean;
}

export interface EventBlockProps extends BlockHandlers {
  item: Item;
  style?: CSSProperties;
  /** In hand: this is the place it came from, or where it would go. */
  state?: 'from' | 'ghost' | undefined;
  compact?: boolean;
  className?: string;
  /** Handles to resize by mouse; the keyboard has Shift and arrows. */
  handles?: 'vertical' | 'none';
}

export const helpId = 'cal-help';

/** How an event stands to the person: own, or invited and answered how. */
const toneOf = ({ event }: Item): string => (event.viewerAnswer === null ? (event.showsBusy ? 'own' : 'free') : event.viewerAnswer.toLowerCase());

/** One event in a grid, by mouse, touch and keyboard. */
export function EventBlock({ item, style, state, compact, className, handles = 'none', onOpen, onGrab, onPress }: EventBlockProps) {
  const locale = useLocale();
  const { event, times } = item;
  const when = times.allDay ? '' : clockOf(times.startsAt);
  const classes = ['cal-event', `cal-${toneOf(item)}`, compact ? 'cal-compact' : '', state ? `cal-${state}` : '', className ?? ''].filter(Boolean).join(' ');
  return (
    <div className={classes} style={style} data-event={event.id} data-key={item.key ?? undefined} aria-hidden={state === 'ghost' || undefined}>
      <button
        type="button"
        className="cal-event-face"
        aria-describedby={event.viewerCanUpdate ? helpId : undefined}
        tabIndex={state === 'ghost' ? -1 : undefined}
        onClick={() => onOpen(item)}
        onPointerDown={(e) => onGrab(e, item, 'move')}
        onKeyDown={(e) => {
          if (onPress(e, item)) e.preventDefault();
        }}
      >
        <span className="yz-visually-hidden">{`${event.title}，${whenText(times, locale)}${event.place ? `，${event.place}` : ''}`}</span>
        {when ? (
          <span className="cal-event-time yz-num" aria-hidden>
            {when}
          </span>
        ) : null}
        <span className="cal-event-title" aria-hidden>
          {event.title}
        </span>
        {item.key !== null ? <Icon name="repeat" className="cal-event-mark" /> : null}
        {event.invitees.length > 0 ? <Icon name="people" className="cal-event-mark" /> : null}
        {!compact && event.place ? <span className="cal-event-place" aria-hidden>{event.place}</span> : null}
      </button>
      {handles === 'vertical' && event.viewerCanUpdate ? (
        <>
          <span className="cal-handle cal-handle-start" onPointerDown={(e) => onGrab(e, item, 'start')} />
          <span className="cal-handle cal-handle-end" onPointerDown={(e) => onGrab(e, item, 'end')} />
        </>
      ) : null}
    </div>
  );
}
