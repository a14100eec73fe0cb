import type { ApprovalSnapshot } from '@yingzao/domain/approvals';
import { contractPartyRole, feeDueRule, feeNodeKind } from '@yingzao/domain/catalogues';
import { Exact } from '@yingzao/domain/measures';

import { useMessages } from '../../../lib/messages';
import { CodeText } from '../../../ui/CodeSelect';
import { Section } from '../../../ui/Section';
import { DateText, MoneyText } from '../../../ui/texts';
import { messages } from '../messages';

/** Parties, fee nodes and documents of a contract as they were submitted; nothing of what an older round did not have. */
export function SnapshotParts({ snapshot: { parties, feeNodes, documents } }: { snapshot: Pick<ApprovalSnapshot, 'parties' | 'feeNodes' | 'documents'> }) {
  const t = useMessages(messages);
  return (
    <>
      {parties.length > 0 ? (
        <Section title={t('parts.parties')}>
          <ul className="ap-parts">
            {parties.map((p, at) => (
              <li key={at}>
                <small className="yz-quiet">
                  <CodeText catalogue={contractPartyRole} code={p.role} />
                </small>{' '}
                {p.name}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {feeNodes.length > 0 ? (
        <Section title={t('parts.nodes')}>
          <ol className="ap-parts">
            {feeNodes.map((n, at) => (
              <li key={at}>
                <span>
                  {n.name}{' '}
                  <small className="yz-quiet">
                    <CodeText catalogue={feeNodeKind} code={n.kind} />
                    {n.sharePercent ? ` · ${new Exact(n.sharePercent).toString()}%` : null} · <CodeText catalogue={feeDueRule} code={n.dueRule} /> {n.dueDate ? <DateText value={n.dueDate} /> : n.dueDays === null ? null : t('parts.days', { days: n.dueDays })}
                  </small>
                </span>
                <MoneyText fen={n.amountFen} />
              </li>
            ))}
          </ol>
        </Section>
      ) : null}
      {documents.length > 0 ? (
        <Section title={t('parts.documents')}>
          <ul className="ap-parts">
            {documents.map((d, at) => (
              <li key={at}>
                <span>{d.name}</span>
                <small className="yz-quiet">
                  {t('parts.version', { n: d.number })} <code title={`SHA-256: ${d.sha256}`}>{d.sha256.slice(0, 8)}</code>
                </small>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
