import { elapsed } from '@yingzao/domain/leads';
import { useEffect, useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { messages } from '../messages';
import type { LeadClock_LeadReportFragment } from './LeadRow.generated';

/** How long a report waits for an answer, or waited. */
export function LeadClock({ lead }: { lead: LeadClock_LeadReportFragment }) {
  const t = useMessages(messages);
  const [now, setNow] = useState(() => new Date());
  const open = lead.respondedAt === null;
  useEffect(() => {
    if (!open) return undefined;
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, [open]);
  const { days, hours, minutes } = elapsed(new Date(lead.reportedAt), lead.respondedAt === null ? now : new Date(lead.respondedAt));
  const time = days > 0 ? t('clock.days', { days, hours }) : hours > 0 ? t('clock.hours', { hours }) : t('clock.minutes', { minutes });
  return <span className={lead.isOverdue ? 'ld-overdue' : 'yz-quiet'}>{t(!open ? 'clock.answered' : lead.isOverdue ? 'clock.overdue' : 'clock.waiting', { time })}</span>;
}
