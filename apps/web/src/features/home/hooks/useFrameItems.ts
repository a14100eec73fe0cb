import type { Widget } from '@yingzao/domain/dashboard';

import { useMessages } from '../../../lib/messages';
import { randomKey } from '../../../lib/submitKeys';
import type { MenuItem } from '../../../ui/MenuButton';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { templateMessages } from '../templateMessages';
import { useHome } from './useHome';

/** What can be done to a widget in edit mode, by clicks alone. */
export function useFrameItems(widget: Widget | undefined, title: string, open: (pad: 'arrange' | 'page') => void): MenuItem[] {
  const t = useMessages(messages);
  const template = useMessages(templateMessages);
  const { store, openSettings, purpose } = useHome();
  if (!widget) return [];
  const { id } = widget;
  const hidden = widget.phoneHidden === true;
  const locked = widget.locked === true;
  const lock: MenuItem = { key: 'lock', icon: 'lock', label: template(locked ? 'fix.unlock' : 'fix.lock'), onSelect: () => void store.run({ type: 'lock', id, locked: !locked }) };
  return [
    { key: 'arrange', icon: 'columns', label: t('action.arrange'), onSelect: () => open('arrange') },
    { key: 'settings', icon: 'settings', label: t('action.settings'), onSelect: () => openSettings(id) },
    {
      key: 'duplicate',
      icon: 'copy',
      label: t('action.duplicate'),
      onSelect: () => void store.run({ type: 'duplicate', id, newId: `w-${randomKey()}` }, { code: 'duplicated' }),
    },
    { key: 'page', icon: 'right', label: t('action.moveToPage'), onSelect: () => open('page') },
    {
      key: 'phone',
      icon: 'eye',
      label: hidden ? t('action.showOnPhone') : t('action.hideOnPhone'),
      onSelect: () =>
        void store.run({ type: 'hideOnPhone', id, hidden: !hidden }, { code: hidden ? 'unhidden' : 'hidden' }),
    },
    ...(purpose === 'template' ? [lock] : []),
    {
      key: 'remove',
      icon: 'trash',
      danger: true,
      disabled: locked,
      label: t('action.remove'),
      onSelect: () => void toast.info(t('said.removed', { name: title }), { undo: store.remove(id) }),
    },
  ];
}
