import { findWidget } from '@yingzao/domain/dashboard';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { useHome, useHomeState } from '../hooks/useHome';
import { messages } from '../messages';
import { titleOf } from '../model/titleOf';

/** Offers the other device's version of what both changed. Never blocks: this device's version is already in force. */
export function CollisionNote() {
  const t = useMessages(messages);
  const { store } = useHome();
  const collisions = useHomeState((state) => state.collisions);
  const layout = useHomeState((state) => state.history.present);
  const pages = useHomeState((state) => state.names);
  if (collisions.length + pages.length === 0) return null;
  const names = collisions.flatMap(({ widgetId, theirs }) => {
    const widget = findWidget(layout, widgetId) ?? theirs?.widget;
    return widget ? [titleOf(widget, t)] : [];
  });
  const gone = collisions.filter(({ theirs }) => theirs === null).length;
  const named = pages.map(({ theirs }) => theirs || t('page.unnamed'));
  return (
    <div className="home-collision" role="status">
      <Icon name="info" />
      <p>
        {names.length > 0 ? t('collision.text', { count: collisions.length, names: names.join(t('collision.and')) }) : null}
        {gone > 0 ? t('collision.gone', { count: gone }) : null}
        {named.length > 0 ? t('collision.pages', { names: named.join(t('collision.and')) }) : null}
      </p>
      <button type="button" className="yz-link-button" onClick={() => store.useTheirs()}>
        {t('collision.theirs')}
      </button>
      <button type="button" className="yz-link-button" onClick={() => store.keepMine()}>
        {t('collision.mine')}
      </button>
    </div>
  );
}
