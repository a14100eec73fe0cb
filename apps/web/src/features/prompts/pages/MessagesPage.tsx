import { useQuery } from '@apollo/client/react';
import { workPromptKind } from '@yingzao/domain/prompts';
import { Button } from 'antd';

import type { WorkPromptTab } from '../../../generated/types.generated';
import { useMessages } from '../../../lib/messages';
import { codesIn, useAddress } from '../../../lib/useAddress';
import { CodeSelect } from '../../../ui/CodeSelect';
import { Icon } from '../../../ui/Icon';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { TabLinks } from '../../../ui/TabLinks';
import { PromptSummaryDocument } from '../components/Bell.generated';
import { PromptList } from '../components/PromptList';
import { PromptSettings } from '../components/PromptSettings';
import { usePromptChanges } from '../hooks/usePromptChanges';
import { messages } from '../messages';
import { useConnected } from '../model/connection';
import { messagesPath, messagesTabPath } from '../paths';
import '../prompts.css';

const tabs = ['OPEN', 'TODO', 'UNREAD', 'SNOOZED', 'CLOSED', 'ALL'] as const satisfies readonly WorkPromptTab[];

/** The message centre: everything the system tells the viewer, by what is to be done with it, and how they want to be told. */
export default function MessagesPage() {
  const t = useMessages(messages);
  const { get, change } = useAddress();
  const { data } = useQuery(PromptSummaryDocument, { fetchPolicy: 'cache-first' });
  const changes = usePromptChanges();
  const connected = useConnected();
  const summary = data?.workPromptSummary;
  const wanted = get('tab');
  const tab = wanted === 'settings' ? 'settings' : (tabs.find((name) => name === wanted) ?? 'OPEN');
  const kinds = codesIn(workPromptKind, get('kinds'));
  const counts: Readonly<Partial<Record<string, number>>> = { TODO: summary?.todo, UNREAD: summary?.unread, SNOOZED: summary?.snoozed };

  return (
    <Page title={t('title')}>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <Button disabled={!summary?.unread} onClick={() => void changes.readAll(kinds.length > 0 ? kinds : null)}>
            {t('action.readAll')}
          </Button>
        }
      />
      <TabLinks
        label={t('tab.label')}
        current={tab}
        items={[...tabs, 'settings' as const].map((key) => ({ key, label: t(`tab.${key}`), href: key === 'OPEN' ? messagesPath : messagesTabPath(key), ...(counts[key] ? { count: counts[key] } : {}) }))}
      />
      {tab === 'settings' ? (
        <PromptSettings />
      ) : (
        <>
          <div className="prompt-bar">
            <CodeSelect catalogue={workPromptKind} multiple className="prompt-kinds-select" placeholder={t('kinds')} aria-label={t('kinds')} value={kinds} onChange={(codes) => change({ kinds: codes.join(',') || null })} />
            {connected === null ? null : (
              <p className="prompt-connection" role="status">
                <Icon name={connected ? 'check' : 'warning'} />
                {connected ? t('live') : t('lost')}
              </p>
            )}
          </div>
          <PromptList key={`${tab} ${kinds.join()}`} tab={tab} kinds={kinds} onClearKinds={() => change({ kinds: null })} />
        </>
      )}
    </Page>
  );
}
