import { Link } from 'react-router-dom';

import { copyText } from '../../../lib/copyText';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { MenuButton } from '../../../ui/MenuButton';
import { toast } from '../../../ui/toast';
import type { SavedView, SavedViews } from '../hooks/useSavedViews';
import { messages } from '../messages';
import { viewHref, viewLink } from '../model/viewSearch';

export interface ViewRowProps {
  view: SavedView;
  path: string;
  isCurrent: boolean;
  actions: SavedViews;
  onOpen: () => void;
  onRename: () => void;
  onDelete: () => void;
}

/** A view in the menu: opens the list, and what else can be done to it. */
export function ViewRow({ view, path, isCurrent, actions, onOpen, onRename, onDelete }: ViewRowProps) {
  const t = useMessages(messages);
  const copy = async (): Promise<void> => {
    const link = new URL(viewLink(path, view.id), window.location.origin).href;
    toast.success((await copyText(link, null)) ? t('copied') : t('linkHere', { link }));
  };
  return (
    <li className="sv-row">
      <Link to={viewHref(path, view)} aria-current={isCurrent ? 'page' : undefined} onClick={onOpen}>
        <span className="sv-name">{view.name}</span>
        {view.isShared ? <small className="yz-quiet">{t('by', { name: view.owner.name })}</small> : null}
        {isCurrent ? <Icon name="check" /> : null}
      </Link>
      <MenuButton
        label={t('more', { name: view.name })}
        items={[
          { key: 'link', label: t('link'), icon: 'link', onSelect: () => void copy() },
          ...(view.viewerCanUpdate
            ? [
                { key: 'rename', label: t('rename'), icon: 'edit', onSelect: onRename } as const,
                { key: 'up', label: t('up'), icon: 'up', onSelect: () => void actions.move(view, -1) } as const,
                { key: 'down', label: t('down'), icon: 'down', onSelect: () => void actions.move(view, 1) } as const,
                { key: 'delete', label: t('delete'), icon: 'trash', danger: true, onSelect: onDelete } as const,
              ]
            : []),
        ]}
      />
    </li>
  );
}
