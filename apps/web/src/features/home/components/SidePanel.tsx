import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { messages } from '../messages';

/** A sheet beside the grid, which stays in sight and in use: what is done in the sheet shows there at once. */
export function SidePanel({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const t = useMessages(messages);
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const back = document.activeElement;
    heading.current?.focus();
    return () => {
      if (back instanceof HTMLElement && back.isConnected) back.focus();
    };
  }, []);
  return (
    <div
      className="home-panel"
      role="dialog"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <header>
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="yz-icon-button" aria-label={t('action.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div className="home-panel-content">{children}</div>
    </div>
  );
}

/** A panel whose program could not be loaded: it says so, and the home beside it goes on. */
export function PanelFailed({ onClose }: { onClose: () => void }) {
  const t = useMessages(messages);
  return (
    <SidePanel title={t('state.panelFailed')} onClose={onClose}>
      <p>{t('state.panelFailedText')}</p>
    </SidePanel>
  );
}
