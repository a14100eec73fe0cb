import { Suspense, useMemo } from 'react';
import type { CSSProperties } from 'react';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { useHome } from '../hooks/useHome';
import { useInView } from '../hooks/useInView';
import { messages } from '../messages';
import { addKind } from '../model/addKind';
import { galleryDrag } from '../model/galleryDrag';
import type { HomeMessage, WidgetKind } from '../model/widgetKind';
import { WidgetErrorBoundary } from './WidgetErrorBoundary';
import { WidgetSkeleton } from './WidgetNote';

/** px of a column and a row in a preview, before it is scaled to the width of the panel. */
const column = 92;
const row = 68;
const previewWidth = 312;

const never = () => undefined;

/** The widget itself with the viewer's data, drawn small; only while the entry is in sight. */
function Preview({ kind }: { kind: WidgetKind }) {
  const settings = useMemo(() => kind.parse(kind.initial), [kind]);
  const [ref, inView] = useInView<HTMLDivElement>(true);
  const [width, height] = [kind.size.w * column, kind.size.h * row];
  const scale = Math.min(0.62, previewWidth / width);
  const Widget = kind.component;
  return (
    <div
      ref={ref}
      className="home-preview"
      inert
      aria-hidden
      style={{ '--home-scale': scale, height: Math.min(height * scale, 160) } as CSSProperties}
    >
      <div style={{ width, height }} className="home-body">
        <WidgetErrorBoundary fallback={() => <WidgetSkeleton />}>
          <Suspense fallback={<WidgetSkeleton />}>
            {inView ? <div className="home-fill"><Widget id={`preview-${kind.kind}`} settings={settings} onSettings={never} /></div> : <WidgetSkeleton />}
          </Suspense>
        </WidgetErrorBoundary>
      </div>
    </div>
  );
}

export interface GalleryEntryProps {
  kind: WidgetKind;
  /** How many of it are on the home. */
  count: number;
  isOpen: boolean;
}

/** One kind in the gallery: added by a click, or dragged to where it shall stand; or why it is not open. */
export function GalleryEntry({ kind, count, isOpen }: GalleryEntryProps) {
  const t = useMessages(messages);
  const { store } = useHome();
  const name = t(`kind.${kind.kind}.name` as HomeMessage);
  return (
    <li
      className="home-gallery-entry"
      draggable={isOpen}
      data-closed={!isOpen || undefined}
      onDragStart={(event) => {
        galleryDrag.kind = kind;
        event.dataTransfer.effectAllowed = 'copy';
        event.dataTransfer.setData('text/plain', name);
      }}
      onDragEnd={() => {
        galleryDrag.kind = null;
      }}
    >
      <div className="home-gallery-head">
        <Icon name={isOpen ? kind.icon : 'lock'} size={20} />
        <div>
          <strong>
            {name}
            {count > 0 ? <small>{t('gallery.count', { count })}</small> : null}
          </strong>
          <span>{isOpen ? t(`kind.${kind.kind}.about` as HomeMessage) : t('gallery.closed')}</span>
        </div>
        {isOpen ? (
          <button
            type="button"
            className="home-gallery-add"
            onClick={() => addKind(store, kind)}
            aria-label={t('gallery.addOne', { name })}
          >
            <Icon name="plus" />
          </button>
        ) : null}
      </div>
      {isOpen ? <Preview kind={kind} /> : null}
    </li>
  );
}
