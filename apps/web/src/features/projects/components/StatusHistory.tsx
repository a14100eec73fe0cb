import { projectStatus } from '@yingzao/domain/catalogues';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Section } from '../../../ui/Section';
import { DateText } from '../../../ui/texts';
import { Timeline } from '../../../ui/Timeline';
import { messages } from '../messages';
import { statusTone } from '../model/status';
import type { StatusHistory_ProjectFragment } from './StatusHistory.generated';

/** Every change of status with its reason, newest first. */
export function StatusHistory({ project }: { project: StatusHistory_ProjectFragment }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const label = (status: keyof typeof statusTone): string => projectStatus.label(status, locale);
  return (
    <Section title={t('status.history')}>
      {project.statusEvents.length === 0 ? <p className="yz-quiet">{t('status.historyEmpty')}</p> : null}
      <Timeline
        items={project.statusEvents.map((event) => ({
          key: event.id,
          tone: statusTone[event.to],
          title: event.from ? t('status.moved', { from: label(event.from), to: label(event.to) }) : t('status.created', { status: label(event.to) }),
          time: <DateText value={event.at} kind="datetime" />,
          by: event.by?.name,
          children: event.reason,
        }))}
      />
    </Section>
  );
}
