import { lazy, Suspense, useDeferredValue, useEffect } from 'react';
import type { ReactNode } from 'react';

import { useHomeState } from '../hooks/useHome';
import { useWidth } from '../../../lib/useWidth';
import { HomeGrid } from './HomeGrid';
import { PanelFailed } from './SidePanel';
import { WidgetErrorBoundary } from './WidgetErrorBoundary';
import '../home.css';
import '../home.widgets.css';
import '../home.editing.css';
import '../home.panels.css';

// Panels are opened by few on few visits; who begins to edit gets them all, so that they open without a network too.
const panels = {
  gallery: () => import('./Gallery'),
  versions: () => import('./VersionsPanel'),
  settings: () => import('./SettingsPanel'),
  share: () => import('../cards/SharePanel'),
};
const Gallery = lazy(panels.gallery);
const VersionsPanel = lazy(panels.versions);
const SettingsPanel = lazy(panels.settings);
const SharePanel = lazy(panels.share);

export type Panel = { kind: 'gallery' } | { kind: 'versions' } | { kind: 'share' } | { kind: 'settings'; id: string } | null;

export interface HomeBoardProps {
  panel: Panel;
  setPanel: (panel: Panel) => void;
  /** Above the grid, e.g. what to say while it is empty. */
  children?: ReactNode;
}

/** The grid of a home with the panel that is open beside it. */
export function HomeBoard({ panel, setPanel, children }: HomeBoardProps) {
  const editing = useHomeState((state) => state.entry !== null);
  // The bar of edit mode answers the click; the grid and its frames follow as soon as there is time.
  const framesEditing = useDeferredValue(editing);
  // The page with its heading is on the screen first; the frames follow in slices, between which what was asked for goes out.
  const isDrawn = useDeferredValue(true, false);
  const [board, room] = useWidth<HTMLDivElement>();
  useEffect(() => {
    if (editing) for (const load of Object.values(panels)) void load().catch(() => undefined);
  }, [editing]);
  const close = () => setPanel(null);
  return (
    <div className="home-board" ref={board} data-panel={panel !== null || undefined}>
      <div className="home-sheet">
        {children}
        {isDrawn ? <HomeGrid room={room} editing={framesEditing} /> : null}
      </div>
      <WidgetErrorBoundary key={panel?.kind} fallback={() => <PanelFailed onClose={close} />}>
        <Suspense fallback={null}>
          {panel?.kind === 'gallery' ? <Gallery onClose={close} /> : null}
          {panel?.kind === 'versions' ? <VersionsPanel onClose={close} /> : null}
          {panel?.kind === 'share' ? <SharePanel onClose={close} /> : null}
          {panel?.kind === 'settings' ? <SettingsPanel key={panel.id} id={panel.id} onClose={close} /> : null}
        </Suspense>
      </WidgetErrorBoundary>
    </div>
  );
}
