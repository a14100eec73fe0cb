import { readQuoteSnapshot, readSnapshot, type ApprovalSnapshot } from '@yingzao/domain/approvals';
import { contractType } from '@yingzao/domain/catalogues';
import { Exact, formatNumber } from '@yingzao/domain/measures';
import { unitPrice } from '@yingzao/domain/quotes';

import { useMessages } from '../../../lib/messages';
import { CodeText } from '../../../ui/CodeSelect';
import { Facts, Section } from '../../../ui/Section';
import { MoneyText } from '../../../ui/texts';
import { messages } from '../messages';
import { ProjectFacts } from './ProjectFacts';
import { QuoteSnapshotView } from './QuoteSnapshotView';
import { SnapshotParts } from './SnapshotParts';

/** What was submitted, as it was then: of a contract or of a quote. */
export function SnapshotView({ snapshot }: { snapshot: unknown }) {
  const quote = readQuoteSnapshot(snapshot);
  if (quote) return <QuoteSnapshotView snapshot={quote} />;
  const contract = readSnapshot(snapshot);
  return contract ? <ContractView snapshot={contract} /> : null;
}

/** The contract's terms and the project's facts. */
function ContractView({ snapshot }: { snapshot: ApprovalSnapshot }) {
  const t = useMessages(messages);
  const { contract, project, client } = snapshot;
  const price = unitPrice(contract.amountFen, project.gfaM2);
  return (
    <>
      <Section title={t('frozen')} tight>
        <p className="yz-quiet ap-hint">{t('frozenHint')}</p>
        <Facts
          items={[
            {
              label: t('facts.amount'),
              value: (
                <>
                  <strong className="ap-amount">
                    <MoneyText fen={contract.amountFen} unit="auto" />
                  </strong>{' '}
                  <small className="yz-quiet">
                    <MoneyText fen={contract.amountFen} unit="YUAN" />
                  </small>
                </>
              ),
            },
            { label: t('facts.unitPrice'), value: price ? <span className="yz-num">{t('perSqm', { rate: formatNumber(price) })}</span> : null },
            { label: t('facts.type'), value: <CodeText catalogue={contractType} code={contract.contractType} /> },
            ...(contract.area ? [{ label: t('facts.area'), value: <span className="yz-num">{t('facts.byArea', { rate: formatNumber(new Exact(contract.area.rate).toString()), basis: formatNumber(contract.area.basisM2) })}</span> }] : []),
            ...(contract.parent ? [{ label: t('facts.parent'), value: `${contract.parent.number} ${contract.parent.name}` }] : []),
            { label: t('facts.client'), value: client.name },
            { label: t('facts.project'), value: `${project.name} ${project.number}` },
          ]}
        />
      </Section>
      <SnapshotParts snapshot={snapshot} />
      <Section title={t('terms')}>{contract.terms ? <p className="ap-terms">{contract.terms}</p> : <p className="yz-quiet">{t('noTerms')}</p>}</Section>
      <ProjectFacts project={project} />
    </>
  );
}
