import { contractStatus, contractType, quoteStatus } from '@yingzao/domain/catalogues';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useCan } from '../../../lib/viewer';
import { Icon } from '../../../ui/Icon';
import { Section } from '../../../ui/Section';
import { StatusTag } from '../../../ui/StatusTag';
import { DateText, MoneyText } from '../../../ui/texts';
import { messages } from '../messages';
import { contractNewPath, contractPath, quoteNewPath, quotePath } from '../paths';
import { LinkButton } from '../../../ui/LinkButton';
import { QuoteAmount } from './QuoteAmount';
import type { QuotesAndContracts_ProjectFragment } from './QuotesAndContracts.generated';

/** What was offered and what was agreed. */
export function QuotesAndContracts({ project }: { project: QuotesAndContracts_ProjectFragment }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const mayContract = useCan('contract.create') && project.viewerCanQuote;
  const add = (href: string, label: string) => (
    <LinkButton size="small" type="text" icon={<Icon name="plus" />} href={href}>
      {label}
    </LinkButton>
  );
  return (
    <>
      <Section title={t('quotes.title')} actions={project.viewerCanQuote ? add(quoteNewPath(project.id), t('quotes.add')) : null}>
        {project.quotes.length === 0 ? <p className="yz-quiet">{t('quotes.empty')}</p> : null}
        <ul className="pj-papers">
          {project.quotes.map((quote) => (
            <li key={quote.id}>
              <Link to={quotePath(quote.id)}>{quote.title}</Link>
              <span className="pj-papers-end">
                <span className="yz-quiet">{t('quotes.version', { number: quote.currentRevision.revision })}</span>
                <StatusTag>{quoteStatus.label(quote.currentRevision.status, locale)}</StatusTag>
                <strong>
                  <QuoteAmount quote={quote.currentRevision} />
                </strong>
                {quote.currentRevision.validUntil ? (
                  <small className="yz-quiet">
                    {t('quotes.validUntil')} <DateText value={quote.currentRevision.validUntil} />
                  </small>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('contracts.title')} actions={mayContract ? add(contractNewPath(project.id), t('contracts.add')) : null}>
        {project.contracts.length === 0 ? <p className="yz-quiet">{t('contracts.empty')}</p> : null}
        <ul className="pj-papers">
          {project.contracts.map((contract) => (
            <li key={contract.id}>
              <span>
                <Link to={contractPath(contract.id)}>{contract.name}</Link> <small className="yz-quiet yz-num">{contract.number}</small>
              </span>
              <span className="pj-papers-end">
                <span className="yz-quiet">{contractType.label(contract.contractType, locale)}</span>
                <StatusTag>{contractStatus.label(contract.status, locale)}</StatusTag>
                <strong>
                  <MoneyText fen={contract.amountFen} unit="auto" />
                </strong>
                {contract.signedOn ? (
                  <small className="yz-quiet">
                    {t('contracts.signed')} <DateText value={contract.signedOn} />
                  </small>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
