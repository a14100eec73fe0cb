import { randomKey } from '../../../lib/submitKeys';
import { findWidget } from '@yingzao/domain/dashboard';
import { memo, useId, useState } from 'react';
import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { MenuButton } from '../../../ui/MenuButton';
import type { MenuItem } from '../../../ui/MenuButton';
import { toast } from '../../../ui/toast';
import { useHome, useHomeState } from '../hooks/useHome';
import { messages } from '../messages';
import { kindOf, titleOf } from '../model/registry';
import { ArrangePad } from './ArrangePad';
import { MoveButton } from './MoveButton';
import { WidgetBody } from './WidgetBody';

/** The frame around every widget: its title, its handle and menu while editing, its content or the state it is in. */
export const WidgetFrame = memo(function WidgetFrame({ id }: { id: string }) {
  const t = useMessages(messages);
  const { store, openSettings } = useHome();
  const widget = useHomeState((state) => findWidget(state.history.present, id));
  const editing = useHomeState((state) => state.entry !== null);
  const lifted = useHomeState((state) => state.lift?.id === id);
  const [arranging, setArranging] = useState(false);
  const titleId = useId();
  if (!widget) return null;

  const kind = kindOf(widget.kind);
  const settings = kind?.parse(widget.settings) ?? null;
  const title = titleOf(widget, t);
  const href = settings === null ? null : kind?.href?.(settings);
  const items: MenuItem[] = [
    { key: 'arrange', icon: 'columns', label: t('action.arrange'), onSelect: () => setArranging(true) },
    { key: 'settings', icon: 'settings', label: t('action.settings'), onSelect: () => openSettings(id) },
    {
      key: 'duplicate',
      icon: 'copy',
      label: t('action.duplicate'),
      onSelect: () =>
        void store.run({ type: 'duplicate', id, newId: `w-${randomKey()}` }, { code: 'duplicated' }),
    },
    {
      key: 'remove',
      icon: 'trash',
      danger: true,
      label: t('action.remove'),
      onSelect: () => void toast.info(t('said.removed', { name: title }), { undo: store.remove(id) }),
    },
  ];

  return (
    <section
      className="home-widget"
      aria-labelledby={titleId}
      data-lifted={lifted || undefined}
      data-accent={widget.accent}
      data-widget={id}
    >
      <header className="home-head">
        {editing ? <MoveButton id={id} title={title} /> : null}
        {kind ? <Icon name={kind.icon} className="home-head-icon" /> : null}
        <h2 id={titleId} title={title}>
          {title}
        </h2>
        {editing ? (
          <div className="home-tools">
            <MenuButton label={t('action.menuOf', { name: title })} items={items} />
          </div>
        ) : href ? (
          <Link
            className="home-open"
            to={href}
            aria-label={t('action.openOf', { name: title })}
            title={t('action.open')}
          >
            <Icon name="external" size={15} />
          </Link>
        ) : null}
      </header>
      <div className="home-body" inert={editing}>
        <WidgetBody id={id} kind={widget.kind} settings={widget.settings} />
      </div>
      {editing && arranging ? <ArrangePad id={id} title={title} onClose={() => setArranging(false)} /> : null}
    </section>
  );
});
