import { useRef, useState } from 'react';
import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { randomKey } from '../../../lib/submitKeys';
import { Icon } from '../../../ui/Icon';
import { useHome, useHomeState } from '../hooks/useHome';
import { useTabDrag } from '../hooks/useTabDrag';
import { messages } from '../messages';
import { shownPage } from '../model/homeStore';
import { homePageHref, pageName } from '../model/pageName';
import { EditTab } from './EditTab';

/**
 * The pages of a home as tabs that are addresses. While editing they are added, named, ordered and removed here, and
 * widgets are dropped on them. One page alone needs no tabs.
 */
export function HomeTabs() {
  const t = useMessages(messages);
  const { store, purpose = 'own' } = useHome();
  const layout = useHomeState((state) => state.history.present);
  const shown = useHomeState((state) => shownPage(state).id);
  const editing = useHomeState((state) => state.entry !== null);
  const [naming, setNaming] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const drag = useTabDrag(list, (id, to) => store.movePage(id, to));
  if (layout.pages.length < 2 && !editing) return null;

  const add = () => {
    const id = `p-${randomKey()}`;
    if (!store.addPage(id, '')) setNaming(id);
  };
  return (
    <nav className="home-tabs" aria-label={t('page.tabs')} data-editing={editing || undefined}>
      <ul ref={list}>
        {layout.pages.map((page, at) =>
          editing ? (
            <EditTab
              key={page.id}
              page={page}
              at={at}
              layout={layout}
              isShown={page.id === shown}
              naming={naming === page.id}
              onNaming={(on) => setNaming(on ? page.id : null)}
              onPointerDown={drag}
            />
          ) : (
            <li key={page.id}>
              {purpose === 'own' ? (
              <Link
                className="home-tab"
                to={homePageHref(page.id)}
                replace
                preventScrollReset
                aria-current={page.id === shown ? 'page' : undefined}
              >
                {pageName(page, layout, t)}
              </Link>
              ) : (
                <button type="button" className="home-tab" aria-current={page.id === shown ? 'page' : undefined} onClick={() => store.showPage(page.id)}>
                  {pageName(page, layout, t)}
                </button>
              )}
            </li>
          ),
        )}
      </ul>
      {editing ? (
        <button type="button" className="yz-text-button home-tab-add" onClick={add}>
          <Icon name="plus" />
          {t('page.add')}
        </button>
      ) : null}
    </nav>
  );
}
