import { leadUrgency } from '@yingzao/domain/catalogues';
import { Button } from 'antd';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { StatusTag } from '../../../ui/StatusTag';
import { DateText } from '../../../ui/texts';
import { messages } from '../messages';
import { leadPath } from '../paths';
import { LeadClock } from './LeadClock';
import type { LeadRow_LeadReportFragment } from './LeadRow.generated';
import { LeadStateTag } from './LeadStateTag';

export interface LeadRowsProps {
  leads: readonly LeadRow_LeadReportFragment[];
  /** Their own reports need no name beside them. */
  showsReporter?: boolean;
  label: string;
  hasMore: boolean;
  loading: boolean;
  onMore: () => void;
}

/** Reports one below the other, the same on a phone and a wide page. */
export function LeadRows({ leads, showsReporter = false, label, hasMore, loading, onMore }: LeadRowsProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  return (
    <>
      <ul className="ld-rows" aria-label={label} aria-busy={loading}>
        {leads.map((lead) => (
          <li key={lead.id} className="ld-row">
            <div className="ld-row-main">
              <Link to={leadPath(lead.id)}>{lead.name}</Link>
              <span className="yz-quiet">{[lead.clientName, lead.city].filter(Boolean).join(' · ')}</span>
              {lead.state === 'REJECTED' && lead.reason ? <span className="yz-quiet">{lead.reason}</span> : null}
            </div>
            <div className="ld-row-side">
              <span className="ld-tags">
                {lead.state === 'NEW' && lead.urgency === 'WEEK' ? <StatusTag tone="warning">{leadUrgency.label(lead.urgency, locale)}</StatusTag> : null}
                <LeadStateTag state={lead.state} />
              </span>
              <span className="ld-row-when">
                {showsReporter ? <span className="yz-quiet">{t('list.by', { name: lead.reporter.name })} · </span> : null}
                <DateText value={lead.reportedAt} kind="relative" /> · <LeadClock lead={lead} />
              </span>
            </div>
          </li>
        ))}
      </ul>
      {hasMore ? (
        <div className="yz-table-more">
          <Button loading={loading} onClick={onMore}>
            {t('list.more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
