import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { Section } from '../../../ui/Section';
import { DateText } from '../../../ui/texts';
import { messages } from '../messages';
import { projectPath } from '../paths';
import type { LeadOutcome_LeadReportFragment } from './LeadOutcome.generated';

/** What became of a report; of its project only what the reader may see. */
export function LeadOutcome({ lead }: { lead: LeadOutcome_LeadReportFragment }) {
  const t = useMessages(messages);
  const { state, project } = lead;
  return (
    <Section title={t('page.outcome')}>
      {state === 'NEW' ? (
        <p className="yz-quiet">
          {t('page.noOutcome')} {lead.verifier ? `${t('page.verifier')}：${lead.verifier.name}` : null}
        </p>
      ) : (
        <>
          <p>
            <strong>{t(`page.${state}`)}</strong>{' '}
            <span className="yz-quiet">
              {lead.decidedBy ? t('page.decidedBy', { name: lead.decidedBy.name }) : null} · <DateText value={lead.decidedAt} kind="datetime" />
            </span>
          </p>
          {lead.reason ? <p className="ld-text">{lead.reason}</p> : null}
          {state === 'REJECTED' ? null : project ? (
            <p>
              <Link to={projectPath(project.id)}>{project.name}</Link> <span className="yz-num yz-quiet">{project.number}</span>
            </p>
          ) : (
            <p className="yz-quiet">{t('page.hiddenProject')}</p>
          )}
        </>
      )}
    </Section>
  );
}
