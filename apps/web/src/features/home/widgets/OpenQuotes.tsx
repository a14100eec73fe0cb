import { quoteStatus } from '@yingzao/domain/catalogues';
import { today } from '@yingzao/domain/measures';
import { nextFollowUp } from '@yingzao/domain/quotes';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { StatusTag } from '../../../ui/StatusTag';
import { DateText, MoneyText } from '../../../ui/texts';
import { WidgetData } from '../components/WidgetData';
import { WidgetNote } from '../components/WidgetNote';
import { messages } from '../messages';
import { quoteHref } from '../model/links';
import type { ListSettings } from '../model/settings';
import type { WidgetProps } from '../model/widgetKind';
import { OpenQuotesWidgetDocument } from './OpenQuotes.generated';

/** Quotes that are moving: on the desk or with the client, the one whose validity ends first. */
export default function OpenQuotes({ settings }: WidgetProps<ListSettings>) {
  const t = useMessages(messages);
  const locale = useLocale();
  const day = today(new Date());
  return (
    <WidgetData name="openQuotes" query={OpenQuotesWidgetDocument} variables={{}} empty={(data) => (data.quotes.totalCount === 0 ? <WidgetNote icon="quote" title={t('list.noQuotes')} /> : null)}>
      {({ quotes: { nodes } }) => (
        <ol className="home-list">
          {nodes.slice(0, settings.rows).map(({ id, title, project, currentRevision: { status, amountFen, validUntil, sentAt } }) => {
            const next = nextFollowUp({ status, sentOn: sentAt && today(new Date(sentAt)), validUntil }, day);
            return (
              <li key={id}>
                <Link className="home-row" to={quoteHref(id)}>
                  <span className="home-row-main">
                    <strong>{project?.name ?? title}</strong>
                    <span className="home-row-end">
                      <MoneyText fen={amountFen} unit="auto" />
                    </span>
                  </span>
                  <span className="home-row-sub">
                    <StatusTag dot tone={status === 'NEGOTIATING' ? 'warning' : status === 'SENT' ? 'accent' : 'neutral'}>
                      {quoteStatus.label(status, locale)}
                    </StatusTag>
                    {next ? (
                      <span>
                        {t('list.followUp')} <DateText value={next} />
                      </span>
                    ) : null}
                    {validUntil ? (
                      <span className="home-row-end">
                        {t('list.validUntil')} <DateText value={validUntil} />
                      </span>
                    ) : null}
                  </span>
                </Link>
              </li>
            );
          })}
        </ol>
      )}
    </WidgetData>
  );
}
