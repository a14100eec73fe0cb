import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { StatusTag } from '../../../ui/StatusTag';
import { DateText } from '../../../ui/texts';
import { WidgetData } from '../components/WidgetData';
import { WidgetNote } from '../components/WidgetNote';
import { leadHref } from '../model/links';
import type { ListSettings } from '../model/settings';
import type { WidgetProps } from '../model/widgetKind';
import { NewLeadsWidgetDocument } from './NewLeads.generated';
import { leadMessages } from './newLeadsMessages';

/** Reports that nobody has decided on: what is due first stands first, and what is late says so. */
export default function NewLeads({ settings }: WidgetProps<ListSettings>) {
  const t = useMessages(leadMessages);
  return (
    <WidgetData name="newLeads" query={NewLeadsWidgetDocument} variables={{}} empty={(data) => (data.newLeads.nodes.length === 0 ? <WidgetNote icon="check" title={t('none')} /> : null)}>
      {({ newLeads }) => (
          <ul className="home-list">
            {newLeads.nodes.slice(0, settings.rows).map((lead) => (
              <li key={lead.id}>
                <Link className="home-row" to={leadHref(lead.id)}>
                  <span className="home-row-main">
                    <strong>{lead.name}</strong>
                    <span className="home-row-end">
                      {lead.isOverdue ? <StatusTag tone="danger">{t('overdue')}</StatusTag> : lead.urgency === 'WEEK' ? <StatusTag tone="warning">{t('week')}</StatusTag> : lead.verifier ? null : <StatusTag tone="accent">{t('unassigned')}</StatusTag>}
                    </span>
                  </span>
                  <span className="home-row-sub">
                    <span>{[lead.reporter.name, lead.clientName, lead.city, lead.knownBy ? t('known', { department: lead.knownBy.name }) : null, lead.verifier ? t('verifier', { name: lead.verifier.name }) : null].filter(Boolean).join(' · ')}</span>
                    <DateText value={lead.reportedAt} kind="relative" />
                  </span>
                </Link>
              </li>
            ))}
          </ul>
      )}
    </WidgetData>
  );
}
