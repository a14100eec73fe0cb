import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { touchKind } from '@yingzao/domain/catalogues';
import { useState } from 'react';
import { Link } from 'react-router-dom';

import { useDataChanges } from '../../../lib/dataChanges';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useAddress } from '../../../lib/useAddress';
import { MenuButton } from '../../../ui/MenuButton';
import { Section } from '../../../ui/Section';
import { ErrorState, LoadingState } from '../../../ui/states';
import { DateText } from '../../../ui/texts';
import { Timeline } from '../../../ui/Timeline';
import { useTouching, type TouchSubject } from '../hooks/useTouching';
import type { TouchRow_TouchFragment } from '../hooks/useTouching.generated';
import { messages } from '../messages';
import { projectPath, touchParameter } from '../paths';
import { EditTouchDialog } from './EditTouchDialog';
import { TouchesDocument } from './TouchesPanel.generated';
import { TouchMenu } from './TouchMenu';
import '../touches.css';

/** Who was in touch, when and how, the latest first. */
export function TouchesPanel({ subject, mayRecord }: { subject: TouchSubject; mayRecord: boolean }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const ofProject = 'projectId' in subject;
  const filter = ofProject ? { projectIds: [subject.projectId] } : { clientIds: [subject.clientId] };
  const { data, previousData, error, networkStatus, fetchMore, refetch } = useQuery(TouchesDocument, { variables: { filter }, notifyOnNetworkStatusChange: true });
  const reload = (): void => void refetch().catch(() => undefined);
  // Touches of a client are those of its projects too.
  useDataChanges(ofProject ? ['PROJECTS'] : ['CLIENTS', 'PROJECTS'], reload);
  const [editing, setEditing] = useState<TouchRow_TouchFragment | null>(null);
  const { withdraw } = useTouching(subject, setEditing);
  const list = (data ?? previousData)?.touches;
  const address = useAddress();
  const asked = list?.nodes.find((touch) => touch.id === address.get(touchParameter) && touch.viewerCanUpdate) ?? null;
  const shown = editing ?? asked;
  const close = (): void => {
    setEditing(null);
    if (asked) address.change({ [touchParameter]: null }, { replace: true });
  };
  return (
    <Section
      title={
        <>
          {t('title')} {list && list.totalCount > 0 ? <small className="yz-quiet yz-num">{list.totalCount}</small> : null}
        </>
      }
      actions={mayRecord ? <TouchMenu subject={subject} /> : null}
    >
      {!list ? error ? <ErrorState error={error} onRetry={reload} /> : <LoadingState lines={3} /> : null}
      {list?.nodes.length === 0 ? <p className="yz-quiet">{t('empty')}</p> : null}
      <Timeline
        items={(list?.nodes ?? []).map((touch) => ({
          key: touch.id,
          title: [touchKind.label(touch.kind, locale), touch.contact?.name].filter(Boolean).join(' · '),
          by: touch.author.name,
          time: (
            <>
              <DateText value={touch.touchedOn} />
              {touch.viewerCanUpdate ? (
                <MenuButton
                  className="tc-own"
                  label={t('actions', { kind: touchKind.label(touch.kind, locale) })}
                  items={[
                    { key: 'edit', icon: 'edit', label: t('edit'), onSelect: () => setEditing(touch) },
                    { key: 'withdraw', icon: 'restore', label: t('withdraw'), onSelect: () => void withdraw(touch) },
                  ]}
                />
              ) : null}
            </>
          ),
          children:
            touch.text || (!ofProject && touch.project) ? (
              <>
                {!ofProject && touch.project ? <Link to={projectPath(touch.project.id)}>{touch.project.name}</Link> : null}
                {!ofProject && touch.project && touch.text ? ' · ' : null}
                {touch.text}
              </>
            ) : null,
        }))}
      />
      {list?.pageInfo.hasNextPage ? (
        <button type="button" className="yz-link-button" disabled={networkStatus === NetworkStatus.fetchMore} onClick={() => void fetchMore({ variables: { after: list.pageInfo.endCursor } }).catch(() => undefined)}>
          {t('more')}
        </button>
      ) : null}
      {shown ? <EditTouchDialog key={shown.id} touch={shown} onClose={close} /> : null}
    </Section>
  );
}
