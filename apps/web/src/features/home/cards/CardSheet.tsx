import { useApolloClient } from '@apollo/client/react';
import type { HomeLayout } from '@yingzao/domain/dashboard';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { useViewer } from '../../../lib/viewer';
import { LinkButton } from '../../../ui/LinkButton';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { toast } from '../../../ui/toast';
import { HomeBoard } from '../components/HomeBoard';
import { HomeTabs } from '../components/HomeTabs';
import { HomeContext } from '../hooks/useHome';
import type { Home } from '../hooks/useHome';
import { HomeDataContext, useHomeData } from '../hooks/useHomeData';
import { cardMessages } from './messages';
import { createHomeStore } from '../model/homeStore';
import { homePageHref } from '../model/pageName';
import { boundsOfKind } from '../model/registry';
import { keepCard } from './keepCard';

export interface CardSheetProps {
  name: string;
  owner: string;
  /** The viewer's own card, as colleagues see it. */
  isOwn: boolean;
  layout: HomeLayout;
}

/** The pages of a card over the viewer's own data. Nothing done here is kept before it is kept as a whole. */
export function CardSheet({ name, owner, isOwn, layout }: CardSheetProps) {
  const t = useMessages(cardMessages);
  const viewer = useViewer();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [busy, setBusy] = useState<'add' | 'replace' | null>(null);
  const [store] = useState(() => {
    const start = { layout, revision: 0, isDefault: false };
    const made = createHomeStore(start, boundsOfKind);
    made.open(start, null);
    return made;
  });
  const data = useHomeData(store, null, (cell) => viewer.capabilities.has(cell));
  const home = useMemo<Home>(() => ({ store, autosave: () => null, openSettings: () => undefined, purpose: 'card' }), [store]);

  const keep = async (how: 'add' | 'replace'): Promise<void> => {
    setBusy(how);
    const answer = await keepCard(client, layout, how);
    setBusy(null);
    if (typeof answer === 'string') toast.error(t(`card.${answer}`), { duration: 8000 });
    else {
      toast.success(t(how === 'add' ? 'card.added' : 'card.replaced'));
      void navigate(homePageHref(answer.pageId));
    }
  };
  const title = t('card.title', { owner, name });
  return (
    <HomeContext value={home}>
      <HomeDataContext value={data}>
        <Page title={title} width="full">
          <PageHeader
            title={title}
            lead={t(isOwn ? 'card.own' : 'card.lead')}
            actions={
              isOwn ? null : (
                <>
                  <LinkButton href="/">{t('card.leave')}</LinkButton>
                  <Button loading={busy === 'replace'} disabled={busy !== null} onClick={() => void keep('replace')}>
                    {t('card.replace')}
                  </Button>
                  <Button type="primary" loading={busy === 'add'} disabled={busy !== null} onClick={() => void keep('add')}>
                    {t('card.add')}
                  </Button>
                </>
              )
            }
          />
          <div className="home-bars">
            <HomeTabs />
          </div>
          <HomeBoard panel={null} setPanel={() => undefined} />
        </Page>
      </HomeDataContext>
    </HomeContext>
  );
}
