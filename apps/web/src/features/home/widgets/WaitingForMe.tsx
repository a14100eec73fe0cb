import { opinionSection } from '@yingzao/domain/catalogues';
import { daysBetween, today } from '@yingzao/domain/measures';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { MoneyText } from '../../../ui/texts';
import { WidgetData } from '../components/WidgetData';
import { WidgetNote } from '../components/WidgetNote';
import { messages } from '../messages';
import { approvalHref } from '../model/links';
import type { ListSettings } from '../model/settings';
import type { WidgetProps } from '../model/widgetKind';
import { WaitingForMeWidgetDocument } from './WaitingForMe.generated';

/** Approval steps whose turn is the viewer's, the one that waits longest first. */
export default function WaitingForMe({ settings }: WidgetProps<ListSettings>) {
  const t = useMessages(messages);
  const locale = useLocale();
  const day = today(new Date());
  const since = (moment: string | null) => {
    const days = moment ? daysBetween(today(new Date(moment)), day) : 0;
    return days > 0 ? t('list.since', { count: days }) : t('list.sinceToday');
  };
  return (
    <WidgetData
      name="waitingForMe"
      query={WaitingForMeWidgetDocument}
      variables={{}}
      empty={(data) =>
        data.waitingForMe.length === 0 ? <WidgetNote icon="check" title={t('list.nothingWaits')} /> : null
      }
    >
      {(data) => (
        <ol className="home-list">
          {data.waitingForMe.slice(0, settings.rows).map(({ id, section, activatedAt, chain }) => (
            <li key={id}>
              <Link className="home-row" to={approvalHref(chain.id)}>
                <span className="home-row-main">
                  <strong>{chain.subject.name}</strong>
                  <span className="home-row-end">
                    <MoneyText fen={chain.subject.amountFen} unit="auto" />
                  </span>
                </span>
                <span className="home-row-sub">
                  <span>{opinionSection.label(section, locale)}</span>
                  <span>{chain.subject.clientName}</span>
                  {chain.submitter ? <span>{t('list.submitter', { name: chain.submitter.name })}</span> : null}
                  <span className="home-row-end">{since(activatedAt)}</span>
                </span>
              </Link>
            </li>
          ))}
        </ol>
      )}
    </WidgetData>
  );
}
