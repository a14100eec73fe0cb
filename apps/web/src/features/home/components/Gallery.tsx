import { randomKey } from '../../../lib/submitKeys';
import { widgetsOf } from '@yingzao/domain/dashboard';

import { useMessages } from '../../../lib/messages';
import { useViewer } from '../../../lib/viewer';
import { Icon } from '../../../ui/Icon';
import { useHome, useHomeState } from '../hooks/useHome';
import { messages } from '../messages';
import { shownPage } from '../model/homeStore';
import { widgetKinds } from '../model/registry';
import type { HomeMessage, WidgetKind } from '../model/widgetKind';
import { SidePanel } from './SidePanel';

/** ms until the grid has put a new widget in its place and others have moved. */
const placedAfter = 220;

const groups = ['work', 'figures', 'tools'] as const;

/** Every kind the person may have, in groups; one click puts one on the home at the first free place and shows it. */
export default function Gallery({ onClose }: { onClose: () => void }) {
  const t = useMessages(messages);
  const { store } = useHome();
  const viewer = useViewer();
  const layout = useHomeState((state) => state.history.present);
  const open = widgetKinds.filter((kind) => !kind.permission || viewer.capabilities.has(kind.permission));

  const add = (kind: WidgetKind) => {
    const id = `w-${randomKey()}`;
    const refusal = store.run(
      {
        type: 'add',
        pageId: shownPage(store.get().history.present).id,
        widget: { id, kind: kind.kind, settings: kind.initial },
        size: kind.size,
      },
      { code: 'added' },
    );
    if (!refusal)
      setTimeout(
        () => document.querySelector(`[data-widget="${id}"]`)?.scrollIntoView({ block: 'center' }),
        placedAfter,
      );
  };
  const entry = (kind: WidgetKind) => {
    const count = widgetsOf(layout).filter((widget) => widget.kind === kind.kind).length;
    return (
      <li key={kind.kind} className="home-gallery-entry">
        <Icon name={kind.icon} size={22} />
        <div>
          <strong>
            {t(`kind.${kind.kind}.name` as HomeMessage)}
            {count > 0 ? <small>{t('gallery.count', { count })}</small> : null}
          </strong>
          <span>{t(`kind.${kind.kind}.about` as HomeMessage)}</span>
        </div>
        <button
          type="button"
          className="home-gallery-add"
          onClick={() => add(kind)}
          aria-label={t('gallery.addOne', { name: t(`kind.${kind.kind}.name` as HomeMessage) })}
        >
          <Icon name="plus" />
        </button>
      </li>
    );
  };

  return (
    <SidePanel title={t('gallery.title')} onClose={onClose}>
      {groups.map((group) => (
        <section key={group} aria-label={t(`gallery.${group}`)}>
          <h3>{t(`gallery.${group}`)}</h3>
          <ul>{open.filter((kind) => kind.group === group).map(entry)}</ul>
        </section>
      ))}
    </SidePanel>
  );
}
