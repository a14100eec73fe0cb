import { useMemo, useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { useViewer } from '../../../lib/viewer';
import { Icon } from '../../../ui/Icon';
import { useHomeState } from '../hooks/useHome';
import { messages } from '../messages';
import { matchesKind } from '../model/matchesKind';
import { widgetKinds } from '../model/registry';
import { widgetsOf } from '@yingzao/domain/dashboard';
import { GalleryEntry } from './GalleryEntry';
import { SidePanel } from './SidePanel';

const groups = ['work', 'figures', 'tools'] as const;

/** Every kind there is, in groups, as it will look with the viewer's own data; found by name, pinyin or its initials. */
export default function Gallery({ onClose }: { onClose: () => void }) {
  const t = useMessages(messages);
  const viewer = useViewer();
  const layout = useHomeState((state) => state.history.present);
  const [text, setText] = useState('');
  const counts = useMemo(() => {
    const found = new Map<string, number>();
    for (const { kind } of widgetsOf(layout)) found.set(kind, (found.get(kind) ?? 0) + 1);
    return found;
  }, [layout]);
  const found = widgetKinds.filter((kind) => matchesKind(kind, text));

  return (
    <SidePanel title={t('gallery.title')} onClose={onClose}>
      <label className="home-search">
        <Icon name="search" />
        <span className="yz-visually-hidden">{t('gallery.search')}</span>
        <input
          type="search"
          value={text}
          placeholder={t('gallery.search')}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p className="yz-visually-hidden" role="status">
        {text ? t('gallery.found', { count: found.length }) : ''}
      </p>
      {found.length === 0 ? <p className="home-gallery-none">{t('gallery.none', { text })}</p> : null}
      {groups.map((group) => {
        const kinds = found.filter((kind) => kind.group === group);
        return kinds.length === 0 ? null : (
          <section key={group} aria-label={t(`gallery.${group}`)}>
            <h3>{t(`gallery.${group}`)}</h3>
            <ul>
              {kinds.map((kind) => (
                <GalleryEntry
                  key={kind.kind}
                  kind={kind}
                  count={counts.get(kind.kind) ?? 0}
                  isOpen={!kind.permission || viewer.capabilities.has(kind.permission)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </SidePanel>
  );
}
