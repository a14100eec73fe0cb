import { contractStatus, quoteStatus } from '@yingzao/domain/catalogues';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../../lib/locale';
import { useMessages } from '../../../../lib/messages';
import { Section } from '../../../../ui/Section';
import { StatusTag } from '../../../../ui/StatusTag';
import { DateText, MoneyText } from '../../../../ui/texts';
import { dossierMessages } from '../../dossierMessages';
import { contractPath, projectPath, quotePath } from '../../paths';
import type { ClientDeals_ClientFragment } from './ClientDeals.generated';

/** The newest quotes and contracts with the client. */
export function ClientDeals({ client }: { client: ClientDeals_ClientFragment }) {
  const t = useMessages(dossierMessages);
  const locale = useLocale();
  const { deals } = client;
  return (
    <Section title={t('deals')} id="deals">
      {deals.length === 0 ? (
        <p className="yz-quiet">{t('noDeals')}</p>
      ) : (
        <div className="yz-table-scroll" role="region" aria-label={t('deals')} tabIndex={0}>
          <table className="yz-plain-table cl-table">
            <thead>
              <tr>
                <th scope="col">{t('name')}</th>
                <th scope="col">{t('status')}</th>
                <th scope="col">{t('project')}</th>
                <th scope="col" className="yz-right">
                  {t('amount')}
                </th>
                <th scope="col" className="yz-right">
                  {t('on')}
                </th>
              </tr>
            </thead>
            <tbody>
              {deals.map((deal) => (
                <tr key={deal.id}>
                  <th scope="row">
                    <Link to={deal.contractStatus ? contractPath(deal.id) : quotePath(deal.id)}>{deal.name}</Link>
                    <small className="yz-quiet">{t(deal.contractStatus ? 'contract' : 'quote')}</small>
                  </th>
                  <td>
                    <StatusTag>{deal.contractStatus ? contractStatus.label(deal.contractStatus, locale) : deal.quoteStatus ? quoteStatus.label(deal.quoteStatus, locale) : null}</StatusTag>
                  </td>
                  <td>
                    <Link to={projectPath(deal.projectId)}>{deal.projectName}</Link>
                  </td>
                  <td className="yz-right">{deal.amountFen == null ? <span className="yz-quiet">{t('rate')}</span> : <MoneyText fen={deal.amountFen} unit="auto" />}</td>
                  <td className="yz-right">
                    <DateText value={deal.at} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}
