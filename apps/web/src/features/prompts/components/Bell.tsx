import { useQuery } from '@apollo/client/react';
import { lazy, Suspense, useCallback, useEffect, useId, useRef, useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { messages } from '../messages';
import '../bell.css';
import { PromptSummaryDocument } from './Bell.generated';

const BellPanel = lazy(() => import('./BellPanel'));

/** The bell in the top bar: how much is unread, and the newest under it. The number follows by push. */
export function Bell() {
  const t = useMessages(messages);
  const { data } = useQuery(PromptSummaryDocument, { fetchPolicy: 'cache-first' });
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  const unread = data?.workPromptSummary.unread ?? 0;
  const close = useCallback(() => setOpen(false), []);

  useEffect(() => {
    if (!open) return undefined;
    const outside = (event: PointerEvent): void => {
      const target = event.target as Element;
      // Menus and dialogs of a row stand outside the panel.
      if (!box.current?.contains(target) && !target.closest('.yz-menu-list, .yz-dialog, .yz-toasts')) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);

  return (
    <div
      ref={box}
      className="yz-bell"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open || event.defaultPrevented) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className="yz-icon-button"
        aria-label={unread > 0 ? t('bell.some', { count: unread }) : t('bell.none')}
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name="bell" />
        {unread > 0 ? (
          <span className="yz-bell-count" aria-hidden>
            {unread > 99 ? '99+' : unread}
          </span>
        ) : null}
      </button>
      {open ? (
        <div id={panelId} className="yz-bell-panel" role="dialog" aria-label={t('bell.panel')}>
          <Suspense fallback={null}>
            <BellPanel onClose={close} />
          </Suspense>
        </div>
      ) : null}
    </div>
  );
}
