import type { HomeLayout, HomePage } from '@yingzao/domain/dashboard';
import { layoutLimits } from '@yingzao/domain/dashboard';
import type { KeyboardEvent, PointerEvent } from 'react';

import { useMessages } from '../../../lib/messages';
import { MenuButton } from '../../../ui/MenuButton';
import type { MenuItem } from '../../../ui/MenuButton';
import { toast } from '../../../ui/toast';
import { useHome } from '../hooks/useHome';
import { messages } from '../messages';
import { pageName } from '../model/pageName';
import { keepFocus } from './MoveButton';

export interface EditTabProps {
  page: HomePage;
  at: number;
  layout: HomeLayout;
  isShown: boolean;
  naming: boolean;
  onNaming: (on: boolean) => void;
  onPointerDown: (event: PointerEvent<HTMLElement>, id: string) => void;
}

/** A tab in edit mode: dragged by mouse and finger, moved by Shift and arrows, named by F2, everything also in its menu. */
export function EditTab({ page, at, layout, isShown, naming, onNaming, onPointerDown }: EditTabProps) {
  const t = useMessages(messages);
  const { store } = useHome();
  const name = pageName(page, layout, t);
  const last = layout.pages.length - 1;

  const remove = () => {
    const undo = store.removePage(page.id);
    if (undo) toast.info(t('page.removed', { name, count: page.widgets.length }), { undo });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const by = event.shiftKey ? { ArrowLeft: -1, ArrowRight: 1 }[event.key] : undefined;
    if (event.key === 'F2') onNaming(true);
    else if (by !== undefined) {
      event.preventDefault();
      if (at + by >= 0 && at + by <= last) store.movePage(page.id, at + by);
      keepFocus(event.currentTarget);
    }
  };
  const items: MenuItem[] = [
    { key: 'name', icon: 'edit', label: t('page.rename'), onSelect: () => onNaming(true) },
    {
      key: 'left',
      icon: 'left',
      label: t('page.left'),
      disabled: at === 0,
      onSelect: () => store.movePage(page.id, at - 1),
    },
    {
      key: 'right',
      icon: 'right',
      label: t('page.right'),
      disabled: at === last,
      onSelect: () => store.movePage(page.id, at + 1),
    },
    { key: 'remove', icon: 'trash', danger: true, label: t('page.remove'), disabled: last === 0 || page.widgets.some((widget) => widget.locked), onSelect: remove },
  ];

  return (
    <li data-page={page.id} data-shown={isShown || undefined}>
      {naming ? (
        <input
          className="home-tab-name"
          aria-label={t('page.name')}
          defaultValue={page.name}
          placeholder={name}
          maxLength={layoutLimits.nameLength}
          autoFocus
          size={Math.max(6, name.length * 2)}
          onChange={(event) => void store.type({ type: 'renamePage', pageId: page.id, name: event.target.value })}
          onBlur={() => onNaming(false)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
            event.stopPropagation();
            onNaming(false);
          }}
        />
      ) : (
        <button
          type="button"
          className="home-tab"
          aria-current={isShown ? 'page' : undefined}
          title={t('page.help')}
          onClick={() => store.showPage(page.id)}
          onDoubleClick={() => onNaming(true)}
          onKeyDown={onKeyDown}
          onPointerDown={(event) => onPointerDown(event, page.id)}
        >
          {name}
        </button>
      )}
      <MenuButton label={t('page.menuOf', { name })} items={items} align="start" />
    </li>
  );
}
