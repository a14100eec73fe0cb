import { useApolloClient } from '@apollo/client/react';
import { clientEventKind, projectStatus, type ClientEventKind } from '@yingzao/domain/catalogues';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../../lib/locale';
import { useMessages } from '../../../../lib/messages';
import { Section } from '../../../../ui/Section';
import type { Tone } from '../../../../ui/StatusTag';
import { DateText, MoneyText } from '../../../../ui/texts';
import { Timeline } from '../../../../ui/Timeline';
import { toast } from '../../../../ui/toast';
import { dossierMessages } from '../../dossierMessages';
import { mergeMessages } from '../../mergeMessages';
import { activityPath, contractPath, leadPath, projectPath, quotePath } from '../../paths';
import { ClientTimelineDocument, type ClientTimeline_ClientFragment, type ClientTimeline_EventsFragment } from './ClientTimeline.generated';

type Event = ClientTimeline_EventsFragment['nodes'][number];

const targets: Partial<Record<ClientEventKind, (id: string) => string>> = { PROJECT: projectPath, STATUS: projectPath, TOUCH: projectPath, QUOTE: quotePath, CONTRACT: contractPath, ACTIVITY: activityPath, LEAD: leadPath };
const toneOf = ({ kind, status }: Event): Tone => (kind === 'CONTRACT' || status === 'WON' ? 'success' : status === 'LOST' ? 'danger' : kind === 'PROJECT' || kind === 'QUOTE' ? 'accent' : 'neutral');

/** What happened with the client, the newest first; older events are read on demand. */
export function ClientTimeline({ client }: { client: ClientTimeline_ClientFragment }) {
  const t = useMessages(dossierMessages);
  const failed = useMessages(mergeMessages)('failed');
  const locale = useLocale();
  const apollo = useApolloClient();
  const [older, setOlder] = useState<readonly ClientTimeline_EventsFragment[]>([]);
  const [busy, setBusy] = useState(false);
  const pages = [client.timeline, ...older];
  const { hasNextPage, endCursor } = pages.at(-1)!.pageInfo;
  const more = async (): Promise<void> => {
    setBusy(true);
    try {
      const { data } = await apollo.query({ query: ClientTimelineDocument, variables: { clientId: client.id, after: endCursor ?? null }, fetchPolicy: 'no-cache' });
      if (data?.client) setOlder([...older, data.client.timeline]);
    } catch {
      toast.error(failed);
    } finally {
      setBusy(false);
    }
  };
  const events = pages.flatMap((page) => page.nodes);
  return (
    <Section title={t('timeline')} id="timeline">
      {events.length === 0 ? <p className="yz-quiet">{t('noEvents')}</p> : null}
      <Timeline
        items={events.map((event) => {
          const href = event.targetId ? targets[event.kind]?.(event.targetId) : undefined;
          const title = event.kind === 'CREATED' ? '' : event.title;
          return {
            key: event.id,
            tone: toneOf(event),
            title: (
              <>
                <span className="yz-quiet">{event.status ? projectStatus.label(event.status, locale) : clientEventKind.label(event.kind, locale)}</span> {href ? <Link to={href}>{title}</Link> : title}
              </>
            ),
            time: <DateText value={event.at} />,
            children:
              event.detail || event.amountFen ? (
                <span className="yz-quiet cl-tags">
                  {event.detail ? <span>{event.detail}</span> : null}
                  {event.amountFen ? <MoneyText fen={event.amountFen} unit="auto" /> : null}
                </span>
              ) : undefined,
          };
        })}
      />
      {hasNextPage ? (
        <Button className="cl-more" size="small" loading={busy} onClick={() => void more()}>
          {t('more')}
        </Button>
      ) : null}
    </Section>
  );
}
