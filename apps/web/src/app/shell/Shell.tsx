import { lazy, Suspense, useCallback, useEffect, useState, type ReactNode } from 'react';

import { PinButton, PinHost } from '../../features/home/pin/PinButton';
import { homePath } from '../../features/home/paths';
import { useMessages } from '../../lib/messages';
import { ownRecent } from '../../lib/recentSearch';
import { localStore } from '../../lib/storage';
import { useViewer } from '../../lib/viewer';
import { PageHeaderExtra } from '../../ui/PageHeader';
import { SearchSourceContext } from '../../ui/searchSource';
import { messages } from '../messages';
import { PalettePanel } from '../palette/PalettePanel';
import { useSearchSource } from '../palette/useSearchSource';
import type { AppRoute } from '../routes';
import { PhoneBar } from './PhoneBar';
import { SideNav } from './SideNav';
import { TopBar } from './TopBar';

/** Loads after the page: what is pushed is never in the way of what is shown. */
const Live = lazy(() => import('../live/Live'));

const NARROW_KEY = 'yz.nav.narrow';

/** What stands around every page: navigation at the side (at the foot of a phone), the bar above, the palette. */
export function Shell({ route, children }: { route: AppRoute | null; children: ReactNode }) {
  const t = useMessages(messages);
  const [narrow, setNarrow] = useState(() => localStore.read<boolean>(NARROW_KEY) === true);
  const [searching, setSearching] = useState(false);
  const source = useSearchSource();
  const viewer = useViewer();
  // Before the home plans what to ask for.
  useState(() => ownRecent(viewer.id));
  const closeSearch = useCallback(() => setSearching(false), []);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        setSearching((open) => !open);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  const toggle = (): void => {
    localStore.write(NARROW_KEY, !narrow);
    setNarrow(!narrow);
  };
  return (
    <SearchSourceContext value={source}>
      <div className={narrow ? 'yz-shell yz-shell-narrow' : 'yz-shell'}>
        <a className="yz-skip" href="#content">
          {t('skip')}
        </a>
        <SideNav narrow={narrow} onToggle={toggle} />
        <div className="yz-shell-main">
          <TopBar route={route} onSearch={() => setSearching(true)} />
          <main id="content" tabIndex={-1}>
            <PageHeaderExtra value={route && route.path !== homePath ? <PinButton /> : null}>{children}</PageHeaderExtra>
          </main>
        </div>
        <PhoneBar />
        <PinHost />
        <PalettePanel open={searching} onClose={closeSearch} />
        <Suspense fallback={null}>
          <Live />
        </Suspense>
      </div>
    </SearchSourceContext>
  );
}
