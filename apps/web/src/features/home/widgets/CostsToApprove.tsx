import { costKind } from '@yingzao/domain/catalogues';
import { formatNumber, fromFen } from '@yingzao/domain/measures';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { DateText } from '../../../ui/texts';
import { WidgetData } from '../components/WidgetData';
import { WidgetNote } from '../components/WidgetNote';
import { messages } from '../messages';
import { costHref } from '../model/links';
import type { ListSettings } from '../model/settings';
import type { WidgetProps } from '../model/widgetKind';
import { CostsToApproveWidgetDocument } from './CostsToApprove.generated';

/** Development costs that wait for finance, the one that waits longest first. */
export default function CostsToApprove({ settings }: WidgetProps<ListSettings>) {
  const t = useMessages(messages);
  const locale = useLocale();
  return (
    <WidgetData
      name="costsToApprove"
      query={CostsToApproveWidgetDocument}
      variables={{}}
      empty={(data) => (data.developmentCosts.totalCount === 0 ? <WidgetNote icon="check" title={t('list.noCosts')} /> : null)}
    >
      {(data) => (
        <ol className="home-list">
          {data.developmentCosts.nodes.slice(0, settings.rows).map((cost) => (
            <li key={cost.id}>
              <Link className="home-row" to={costHref(cost.id)}>
                <span className="home-row-main">
                  <strong>{cost.clientName}</strong>
                  <span className="home-row-end yz-num">{formatNumber(fromFen(cost.amountFen, 'YUAN'), 2)}</span>
                </span>
                <span className="home-row-sub">
                  <span>{costKind.label(cost.costKind, locale)}</span>
                  <span>{cost.submittedBy.name}</span>
                  <span className="home-row-end">
                    <DateText value={cost.submittedAt} kind="relative" />
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
