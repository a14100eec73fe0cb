import { parseLayout } from '@yingzao/domain/dashboard';
import type { TemplateScope } from '@yingzao/domain/dashboard';
import { useEffect, useMemo, useState } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useViewer, ViewerContext } from '../../../lib/viewer';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { HomeBoard } from '../components/HomeBoard';
import type { Panel } from '../components/HomeBoard';
import { HomeTabs } from '../components/HomeTabs';
import { LiveRegion } from '../components/LiveRegion';
import { scopeName } from '../model/scopeName';
import { useEditKeys } from '../hooks/useEditKeys';
import { HomeContext, useHome, useHomeState } from '../hooks/useHome';
import type { Home } from '../hooks/useHome';
import { HomeDataContext, useHomeData } from '../hooks/useHomeData';
import { shownPage } from '../model/homeStore';
import { templateMessages } from '../templateMessages';
import { templatePageMessages } from './messages';
import type { HomeTemplatesQuery } from './HomeTemplates.generated';
import { PreviewNote } from './PreviewNote';
import type { PreviewPerson } from './previewPerson';
import { seenAs } from './previewPerson';
import { ScopeFields } from './ScopeFields';
import type { TemplateRow, Unit } from './scope';
import { startOf } from './scope';
import { TemplateBar } from './TemplateBar';
import { useTemplateStore } from './useTemplateStore';
import './templates.css';

export interface TemplateEditorProps {
  /** Null for a new one. */
  row: TemplateRow | null;
  rows: readonly TemplateRow[];
  scopes: HomeTemplatesQuery['homeTemplateScopes'];
  units: readonly Unit[];
}

/** A default home on the same grid as one's own, always in edit mode; it reaches others only when it is published. */
export function TemplateEditor({ row, rows, scopes, units }: TemplateEditorProps) {
  const viewer = useViewer();
  const [scope, setScope] = useState<TemplateScope>(() => ({ departmentId: row ? (row.department?.id ?? null) : scopes.firm ? null : (scopes.departments[0]?.id ?? null), role: row?.role ?? null }));
  const start = row ? parseLayout(row.layout).layout : startOf(rows, units, scope);
  const { store, drafts } = useTemplateStore(row?.id ?? 'new', start, row?.revision ?? 0);
  const data = useHomeData(store, null, (cell) => viewer.capabilities.has(cell));
  const [panel, setPanel] = useState<Panel>(null);
  const home = useMemo<Home>(() => ({ store, autosave: () => null, openSettings: (id) => setPanel({ kind: 'settings', id }), purpose: 'template' }), [store]);

  // A new one follows what it is for: what was changed already stays.
  const choose = (next: TemplateScope): void => {
    setScope(next);
    store.rebase({ layout: startOf(rows, units, next), revision: 0, isDefault: false });
  };
  const sheet = { row, rows, scopes, units, scope, onScope: choose, panel, setPanel, onKept: drafts.clear };
  return (
    <HomeContext value={home}>
      <HomeDataContext value={data}>
        <TemplateSheet {...sheet} />
      </HomeDataContext>
    </HomeContext>
  );
}

interface TemplateSheetProps extends TemplateEditorProps {
  scope: TemplateScope;
  onScope: (scope: TemplateScope) => void;
  panel: Panel;
  setPanel: (panel: Panel) => void;
  /** The server has it: nothing is kept on this device. */
  onKept: () => void;
}

function TemplateSheet({ row, rows, scopes, units, scope, onScope, panel, setPanel, onKept }: TemplateSheetProps) {
  const t = useMessages(templatePageMessages);
  const home = useMessages(templateMessages);
  const locale = useLocale();
  const viewer = useViewer();
  const editing = useHomeState((state) => state.entry !== null);
  const [person, setPerson] = useState<PreviewPerson | null>(null);
  const page = useHomeState(shownPage);
  const { store } = useHome();
  useEditKeys(store, editing);
  // The bar and the panels go while somebody else's view is shown.
  useEffect(() => {
    if (person) store.finish();
    else store.edit();
  }, [store, person]);
  const name = scopeName({ departmentName: units.find(({ id }) => id === scope.departmentId)?.name ?? null, role: scope.role }, home('firm'), locale);
  const title = row ? t('edit.titleOf', { name }) : t('edit.newTitle');
  return (
    <Page title={title} width="full">
      <PageHeader title={title} lead={t('edit.lead')} />
      {row ? null : <ScopeFields scope={scope} scopes={scopes} onScope={onScope} rows={rows} />}
      <div className="home-bars" data-editing>
        {person ? (
          <PreviewNote person={person} onPerson={setPerson} row={row} rows={rows} units={units} scope={scope} widgets={page.widgets} />
        ) : (
          <TemplateBar row={row} scope={scope} panel={panel} setPanel={setPanel} onPreview={setPerson} onKept={onKept} />
        )}
        <HomeTabs />
      </div>
      <ViewerContext value={person ? seenAs(viewer, person) : viewer}>
        <HomeBoard panel={person ? null : panel} setPanel={setPanel} />
      </ViewerContext>
      <LiveRegion />
    </Page>
  );
}
