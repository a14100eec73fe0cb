import type { Step } from '@yingzao/domain/dashboard';
import type { KeyboardEvent, MouseEvent } from 'react';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { useHome, useHomeState } from '../hooks/useHome';
import { messages } from '../messages';

export const arrangeHelpId = 'home-arrange-help';

const moves: Readonly<Record<string, Step>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const sizes: Readonly<Record<string, Step>> = {
  ArrowLeft: 'narrower',
  ArrowRight: 'wider',
  ArrowUp: 'shorter',
  ArrowDown: 'taller',
};

/** Children of the grid change their order when a widget is dropped, and a moved node loses the focus. */
export function keepFocus(element: HTMLElement): void {
  requestAnimationFrame(() => element.focus());
}

/** Handle of a frame: dragged by mouse and finger; by keyboard Enter lifts, arrows move, Enter drops, Esc puts back. */
export function MoveButton({ id, title }: { id: string; title: string }) {
  const t = useMessages(messages);
  const { store } = useHome();
  const lifted = useHomeState((state) => state.lift?.id === id);

  const toggle = (element: HTMLElement) => {
    if (lifted) store.drop();
    else store.lift(id);
    keepFocus(element);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = lifted ? (event.shiftKey ? sizes : moves)[event.key] : undefined;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      toggle(event.currentTarget);
    } else if (step) {
      event.preventDefault();
      store.step(step);
    } else if (lifted && event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      store.putBack();
    }
  };
  // A screen reader's click has no detail; one of the mouse belongs to dragging.
  const onClick = (event: MouseEvent<HTMLButtonElement>) => {
    if (event.detail === 0) toggle(event.currentTarget);
  };

  return (
    <button
      type="button"
      className="home-grip"
      aria-label={t('action.move', { name: title })}
      aria-describedby={arrangeHelpId}
      aria-pressed={lifted}
      onKeyDown={onKeyDown}
      onKeyUp={(event) => {
        if (event.key === ' ') event.preventDefault();
      }}
      onClick={onClick}
      onBlur={() => {
        if (store.get().lift?.id === id) store.drop();
      }}
    >
      <Icon name="grip" />
    </button>
  );
}
