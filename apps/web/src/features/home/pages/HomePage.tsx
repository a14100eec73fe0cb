import { useApolloClient } from '@apollo/client/react';
import { builtinTemplate, homeOf } from '@yingzao/domain/dashboard';
import { Button } from 'antd';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { localStore } from '../../../lib/storage';
import { useViewer } from '../../../lib/viewer';
import type { ViewerInfo } from '../../../lib/viewer';
import { EmptyState, ErrorState } from '../../../ui/states';
import { Icon } from '../../../ui/Icon';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { CollisionNote } from '../components/CollisionNote';
import { HomeBoard } from '../components/HomeBoard';
import type { Panel } from '../components/HomeBoard';
import { HomeTabs } from '../components/HomeTabs';
import { EditBar, SavingNote } from '../components/HomeToolbar';
import { LiveRegion } from '../components/LiveRegion';
import { NewsNote } from '../components/NewsNote';
import { TodayLine } from '../components/TodayLine';
import { HomeContext, useHomeState } from '../hooks/useHome';
import type { Home } from '../hooks/useHome';
import { HomeDataContext, useHomeData } from '../hooks/useHomeData';
import type { HomeData } from '../hooks/useHomeData';
import { useFirstPage, usePageAddress } from '../hooks/usePageAddress';
import { useEditKeys } from '../hooks/useEditKeys';
import { messages } from '../messages';
import { startAutosave } from '../model/autosave';
import type { Autosave } from '../model/autosave';
import { createDrafts } from '../model/drafts';
import { createHomeApi, fetchStoredHome } from '../model/homeApi';
import { createHomeStore, shownPage } from '../model/homeStore';
import { boundsOfKind, preloadWidgets } from '../model/registry';
import { homeChannel, startSync } from '../model/sync';

/** The personal home: the viewer's own grid of widgets over live data. */
export default function HomePage() {
  const viewer = useViewer();
  return <PersonalHome key={viewer.id} viewer={viewer} />;
}

function PersonalHome({ viewer }: { viewer: ViewerInfo }) {
  const client = useApolloClient();
  const [panel, setPanel] = useState<Panel>(null);
  const firstPage = useFirstPage(viewer.id);
  const [{ store, drafts, keepsTabs }] = useState(() => {
    const drafts = createDrafts(localStore, viewer.id);
    // Painted at once: what was seen here last, or the role's default. The server's answer replaces what differs.
    const last = drafts.readLast();
    const layout = last ?? homeOf(builtinTemplate(viewer.roles));
    const start = { layout, revision: 0, isDefault: true };
    preloadWidgets(layout.pages.find(({ id }) => id === firstPage) ?? layout.pages[0]!);
    // Tabs that were painted and then are not needed leave their room until the next visit: nothing jumps.
    return { drafts, store: createHomeStore(start, boundsOfKind, firstPage), keepsTabs: !last && layout.pages.length > 1 };
  });
  const autosave = useRef<Autosave | null>(null);
  useEffect(() => {
    const running = startAutosave(store, createHomeApi(client), drafts);
    autosave.current = running;
    const stopSync = startSync(store, homeChannel(viewer.id), () => fetchStoredHome(client));
    return () => {
      autosave.current = null;
      running.stop();
      stopSync();
    };
  }, [store, client, drafts, viewer.id]);

  const data = useHomeData(store, drafts, (cell) => viewer.capabilities.has(cell));
  const home = useMemo<Home>(
    () => ({ store, autosave: () => autosave.current, openSettings: (id) => setPanel({ kind: 'settings', id }) }),
    [store],
  );

  return (
    <HomeContext value={home}>
      <HomeDataContext value={data}>
        <HomeSheet viewer={viewer} home={home} data={data} keepsTabs={keepsTabs} panel={panel} setPanel={setPanel} />
      </HomeDataContext>
    </HomeContext>
  );
}

interface HomeSheetProps {
  viewer: ViewerInfo;
  home: Home;
  data: HomeData;
  keepsTabs: boolean;
  panel: Panel;
  setPanel: (panel: Panel) => void;
}

function HomeSheet({ viewer, home: { store }, data, keepsTabs, panel, setPanel }: HomeSheetProps) {
  const t = useMessages(messages);
  const editing = useHomeState((state) => state.entry !== null);
  const provisional = useHomeState((state) => state.status === 'provisional');
  const saving = useHomeState((state) => state.saving);
  const isEmpty = useHomeState((state) => shownPage(state).widgets.length === 0);
  const isOnly = useHomeState((state) => state.history.present.pages.length < 2);
  useEditKeys(store, editing);
  usePageAddress(store, viewer.id);
  const close = useCallback(() => setPanel(null), [setPanel]);
  const toggle = (kind: 'gallery' | 'versions' | 'share') => () => setPanel(panel?.kind === kind ? null : { kind });
  const startEditing = (then: Panel) => {
    store.edit();
    setPanel(then);
  };

  return (
    <Page title={t('title')} width="full">
      <PageHeader
        title={t('greeting', { name: viewer.name })}
        lead={<TodayLine />}
        actions={
          editing ? undefined : (
            <>
              {saving === 'saved' || saving === 'waiting' ? null : <SavingNote />}
              <Button icon={<Icon name="edit" />} disabled={provisional} onClick={() => startEditing(null)}>
                {t('action.edit')}
              </Button>
            </>
          )
        }
      />
      <div className="home-bars" data-editing={editing || undefined} data-keeps-tabs={keepsTabs || undefined}>
        {editing ? (
          <EditBar onAdd={toggle('gallery')} onVersions={toggle('versions')} onShare={toggle('share')} onEnd={close} panel={panel?.kind ?? null} />
        ) : null}
        <HomeTabs />
      </div>
      <CollisionNote />
      <NewsNote />
      {provisional && data.error !== null ? <ErrorState error={data.error} onRetry={data.reload} /> : null}
      <HomeBoard panel={panel} setPanel={setPanel}>
        {isEmpty && !provisional ? (
          <EmptyState
            title={t(isOnly ? 'empty.title' : 'empty.page')}
            text={t('empty.text')}
            action={<Button onClick={() => startEditing({ kind: 'gallery' })}>{t('action.add')}</Button>}
          />
        ) : null}
      </HomeBoard>
      <LiveRegion />
    </Page>
  );
}
