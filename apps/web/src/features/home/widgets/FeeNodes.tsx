import { receivableStatus } from '@yingzao/domain/catalogues';
import { formatMoney } from '@yingzao/domain/measures';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { StatusTag } from '../../../ui/StatusTag';
import { DateText } from '../../../ui/texts';
import { WidgetData } from '../components/WidgetData';
import { WidgetNote } from '../components/WidgetNote';
import { messages } from '../messages';
import { feeNodeHref } from '../model/links';
import type { ListSettings } from '../model/settings';
import type { WidgetProps } from '../model/widgetKind';
import { FeeNodesWidgetDocument } from './FeeNodes.generated';

/** Fee nodes that are due and not paid, the oldest first. */
export default function FeeNodes({ settings }: WidgetProps<ListSettings>) {
  const t = useMessages(messages);
  const locale = useLocale();
  const money = (fen: string): string => formatMoney(fen, { unit: 'WAN_YUAN', locale });
  return (
    <WidgetData name="feeNodes" query={FeeNodesWidgetDocument} variables={{}} empty={(data) => (data.receivables.totalCount === 0 ? <WidgetNote icon="check" title={t('list.noFees')} /> : null)}>
      {({ receivables: { nodes, sums } }) => (
        <>
          <p className="home-list-note">
            <Link to="/receivables?statuses=DUE,OVERDUE">{t('list.feesOpen', { count: sums.count, amount: money(sums.openFen) })}</Link>
          </p>
          <ol className="home-list">
            {nodes.slice(0, settings.rows).map((node) => (
              <li key={node.id}>
                <Link className="home-row" to={feeNodeHref(node.id)}>
                  <span className="home-row-main">
                    <strong>{node.clientName}</strong>
                    <span className="home-row-end yz-num">{money(node.openFen)}</span>
                  </span>
                  <span className="home-row-sub">
                    <span>{node.name}</span>
                    <StatusTag dot tone={node.status === 'OVERDUE' ? 'danger' : 'accent'}>
                      {receivableStatus.label(node.status, locale)}
                    </StatusTag>
                    <span className="home-row-end">
                      <DateText value={node.dueOn} />
                    </span>
                  </span>
                </Link>
              </li>
            ))}
          </ol>
        </>
      )}
    </WidgetData>
  );
}
