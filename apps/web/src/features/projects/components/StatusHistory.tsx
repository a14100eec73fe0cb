import { projectStatus, trackingStage } from '@yingzao/domain/catalogues';
import { wholeDays } from '@yingzao/domain/projects';
import { useState } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Section } from '../../../ui/Section';
import { DateText } from '../../../ui/texts';
import { Timeline } from '../../../ui/Timeline';
import { messages } from '../messages';
import { stepLog } from '../model/stepLog';
import { statusTone } from '../model/status';
import type { StatusHistory_ProjectFragment } from './StatusHistory.generated';

/** Steps in sight before the rest is asked for. */
const SHOWN = 6;

/** Every change of status and stage, newest first, each with how long it stood. */
export function StatusHistory({ project }: { project: StatusHistory_ProjectFragment }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const [all, setAll] = useState(false);
  const [now] = useState(() => new Date());
  const log = stepLog(project);
  const title = (entry: (typeof log)[number]): string => {
    if (entry.kind === 'stage') {
      const [from, to] = [entry.from, entry.to].map((code) => (code ? trackingStage.label(code, locale) : null));
      return to ? (from ? t('status.stageMoved', { from, to }) : t('status.stageGiven', { stage: to })) : t('status.stageTaken', { stage: from ?? '' });
    }
    const to = projectStatus.label(entry.to, locale);
    return entry.from ? t('status.moved', { from: projectStatus.label(entry.from, locale), to }) : t('status.created', { status: to });
  };
  const stood = (at: string, until: string | null): string => {
    const count = wholeDays(new Date(at), until ? new Date(until) : now);
    return until ? t('status.stood', { count }) : t('status.stands', { count });
  };
  return (
    <Section title={t('status.history')}>
      {log.length === 0 ? <p className="yz-quiet">{t('status.historyEmpty')}</p> : null}
      <Timeline
        items={(all ? log : log.slice(0, SHOWN)).map((entry) => ({
          key: entry.id,
          tone: entry.kind === 'status' ? statusTone[entry.to] : 'muted',
          title: entry.kind === 'status' ? title(entry) : <span className="pj-step-stage">{title(entry)}</span>,
          time: <DateText value={entry.at} kind="datetime" />,
          by: entry.by?.name,
          children: [entry.kind === 'status' ? entry.reason : entry.percent == null ? null : t('status.chanceThen', { count: entry.percent }), entry.kind === 'stage' && entry.to === null ? null : stood(entry.at, entry.until)].filter(Boolean).join(' · ') || null,
        }))}
      />
      {log.length > SHOWN && !all ? (
        <button type="button" className="yz-link-button" onClick={() => setAll(true)}>
          {t('status.more', { count: log.length })}
        </button>
      ) : null}
    </Section>
  );
}
