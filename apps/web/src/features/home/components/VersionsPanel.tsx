import { useQuery } from '@apollo/client/react';
import { outlineOf, widgetsOf } from '@yingzao/domain/dashboard';
import type { HomeOutline } from '@yingzao/domain/dashboard';
import { Button } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import { DateText } from '../../../ui/texts';
import { toast } from '../../../ui/toast';
import { useHome, useHomeState } from '../hooks/useHome';
import { messages } from '../messages';
import { SidePanel } from './SidePanel';
import { VersionDrawing } from './VersionDrawing';
import { HomeVersionsDocument } from './VersionsPanel.generated';

/** The states of the home in which editing ended, as drawings; one click brings one back, and that can be undone. */
export default function VersionsPanel({ onClose }: { onClose: () => void }) {
  const t = useMessages(messages);
  const { autosave } = useHome();
  const present = useHomeState((state) => state.history.present);
  const { data, error, refetch } = useQuery(HomeVersionsDocument, { fetchPolicy: 'network-only' });
  const [busy, setBusy] = useState<number | null>(null);
  const describe = (outline: HomeOutline) =>
    t('versions.holds', {
      pages: outline.pages.length,
      widgets: outline.pages.reduce((sum, page) => sum + page.widgets.length, 0),
    });

  const restore = async (revision: number) => {
    setBusy(revision);
    const undo = await autosave()?.restore(revision);
    setBusy(null);
    if (undo) toast.info(t('said.restored'), { undo });
    else toast.error(t('versions.failed'));
    void refetch();
  };

  const list = data?.homeVersions;
  return (
    <SidePanel title={t('versions.title')} onClose={onClose}>
      <p className="home-versions-lead">{t('versions.lead')}</p>
      <div className="home-version" data-now>
        <VersionDrawing outline={outlineOf(present)} />
        <div>
          <strong>{t('versions.now')}</strong>
          <span>{t('versions.holds', { pages: present.pages.length, widgets: widgetsOf(present).length })}</span>
        </div>
      </div>
      {list ? null : error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LoadingState lines={4} />}
      {list?.length === 0 ? <EmptyState icon="clock" title={t('versions.none')} text={t('versions.noneText')} /> : null}
      <ol className="home-versions">
        {list?.map(({ revision, savedAt, outline }) => (
          <li key={revision} className="home-version">
            <VersionDrawing outline={outline as HomeOutline} />
            <div>
              <strong>
                <DateText value={savedAt} kind="relative" />
              </strong>
              <span>{describe(outline as HomeOutline)}</span>
              <Button size="small" loading={busy === revision} disabled={busy !== null} onClick={() => void restore(revision)}>
                {t('versions.restore')}
              </Button>
            </div>
          </li>
        ))}
      </ol>
    </SidePanel>
  );
}
