import { useEffect, useRef } from 'react';

import { useMessages } from '../../../lib/messages';
import { randomKey } from '../../../lib/submitKeys';
import { Icon } from '../../../ui/Icon';
import { toast } from '../../../ui/toast';
import { useHome, useHomeState } from '../hooks/useHome';
import { messages } from '../messages';
import { shownPage } from '../model/homeStore';
import { moveToPage } from '../model/moveToPage';
import { pageName } from '../model/pageName';

/** Chooses the page a widget goes to; the menu's way for what a drag onto a tab does. */
export function PagePad({ id, title, onClose }: { id: string; title: string; onClose: () => void }) {
  const t = useMessages(messages);
  const { store } = useHome();
  const layout = useHomeState((state) => state.history.present);
  const shown = useHomeState((state) => shownPage(state).id);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.querySelector('button')?.focus(), []);

  const go = (pageId: string) => {
    onClose();
    const undo = moveToPage(store, id, pageId);
    if (undo) toast.info(t('said.movedToPage', { name: title, page: nameOf(pageId) }), { undo });
  };
  const nameOf = (pageId: string) => {
    const now = store.get().history.present;
    const page = now.pages.find((item) => item.id === pageId);
    return page ? pageName(page, now, t) : '';
  };
  const goToNew = () => {
    const pageId = `p-${randomKey()}`;
    if (!store.run({ type: 'addPage', newPage: pageId, name: '' })) go(pageId);
  };

  return (
    <div
      ref={root}
      className="home-pad home-page-pad"
      role="group"
      aria-label={t('action.moveToPageOf', { name: title })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      {layout.pages
        .filter((page) => page.id !== shown)
        .map((page) => (
          <button key={page.id} type="button" className="yz-text-button" onClick={() => go(page.id)}>
            <Icon name="right" />
            {pageName(page, layout, t)}
          </button>
        ))}
      <button type="button" className="yz-text-button" onClick={goToNew}>
        <Icon name="plus" />
        {t('page.add')}
      </button>
      <button type="button" className="yz-text-button" onClick={onClose}>
        <Icon name="close" />
        {t('action.cancel')}
      </button>
    </div>
  );
}
