import type { ApprovalSnapshot } from '@yingzao/domain/approvals';
import { contractType, positioning, productLine, serviceContent } from '@yingzao/domain/catalogues';
import { Exact, formatNumber } from '@yingzao/domain/measures';
import { unitPrice } from '@yingzao/domain/quotes';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { CodeText } from '../../../ui/CodeSelect';
import { Facts, Section } from '../../../ui/Section';
import { AreaText, MoneyText, NumberText } from '../../../ui/texts';
import { messages } from '../messages';
import { SnapshotParts } from './SnapshotParts';

/** The contract's terms and the project's facts as they were submitted. */
export function SnapshotView({ snapshot }: { snapshot: ApprovalSnapshot }) {
  const t = useMessages(messages);
  const locale = useLocale();
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
      <Section title={t('projectFacts')}>
        <Facts
          items={[
            { label: t('facts.company'), value: project.projectCompany },
            { label: t('facts.place'), value: [project.city, project.district].filter(Boolean).join(' ') },
            { label: t('facts.productLine'), value: <CodeText catalogue={productLine} code={project.productLine} /> },
            { label: t('facts.land'), value: <AreaText m2={project.landAreaM2} dual /> },
            { label: t('facts.gfa'), value: <AreaText m2={project.gfaM2} /> },
            { label: t('facts.far'), value: <NumberText value={project.far} digits={2} /> },
            { label: t('facts.positioning'), value: <CodeText catalogue={positioning} code={project.positioning} /> },
            { label: t('facts.marketTracker'), value: project.marketTracker },
            { label: t('facts.designTracker'), value: project.designTracker },
            { label: t('facts.services'), value: project.serviceContents.map((c) => serviceContent.label(c, locale)).join(locale === 'zh' ? '、' : ', '), wide: true },
            { label: t('facts.scope'), value: project.designScope, wide: true },
          ]}
        />
      </Section>
    </>
  );
}
