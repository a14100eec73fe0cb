import { contractStatus } from '@yingzao/domain/catalogues';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { StatusTag } from '../../../ui/StatusTag';
import { DateText, MoneyText } from '../../../ui/texts';
import { WidgetData } from '../components/WidgetData';
import { WidgetNote } from '../components/WidgetNote';
import { messages } from '../messages';
import { contractHref } from '../model/links';
import type { ListSettings } from '../model/settings';
import type { WidgetProps } from '../model/widgetKind';
import { OpenContractsWidgetDocument } from './OpenContracts.generated';

/** Contracts in approval or waiting to be signed, the one that stands longest first. */
export default function OpenContracts({ settings }: WidgetProps<ListSettings>) {
  const t = useMessages(messages);
  const locale = useLocale();
  return (
    <WidgetData name="openContracts" query={OpenContractsWidgetDocument} variables={{}} empty={(data) => (data.contracts.totalCount === 0 ? <WidgetNote icon="contract" title={t('list.noContracts')} /> : null)}>
      {({ contracts: { nodes } }) => (
        <ol className="home-list">
          {nodes.slice(0, settings.rows).map(({ id, name, status, amountFen, clientName, updatedAt }) => (
            <li key={id}>
              <Link className="home-row" to={contractHref(id)}>
                <span className="home-row-main">
                  <strong>{name}</strong>
                  <span className="home-row-end">
                    <MoneyText fen={amountFen} unit="auto" />
                  </span>
                </span>
                <span className="home-row-sub">
                  <StatusTag dot tone={status === 'APPROVED' ? 'warning' : 'accent'}>
                    {contractStatus.label(status, locale)}
                  </StatusTag>
                  <span>{clientName}</span>
                  <span className="home-row-end">
                    <DateText value={updatedAt} kind="relative" />
                  </span>
                </span>
              </Link>
            </li>
          ))}
        </ol>
      )}
    </WidgetData>
  );
}
