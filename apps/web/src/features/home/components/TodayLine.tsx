import { useQuery } from '@apollo/client/react';
import { daysBetween, today } from '@yingzao/domain/measures';
import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { DateText } from '../../../ui/texts';
import { messages } from '../messages';
import { MyNextStepsWidgetDocument } from '../widgets/MyNextSteps.generated';
import { WaitingForMeWidgetDocument } from '../widgets/WaitingForMe.generated';

/** The day, and what it asks of the person, as far as the widgets on the home have brought it; never a request of its own. */
export function TodayLine() {
  const t = useMessages(messages);
  const { data: waiting } = useQuery(WaitingForMeWidgetDocument, {
    fetchPolicy: 'cache-only',
    nextFetchPolicy: 'cache-only',
  });
  const { data: steps } = useQuery(MyNextStepsWidgetDocument, {
    fetchPolicy: 'cache-only',
    nextFetchPolicy: 'cache-only',
  });
  const day = today(new Date());
  const due = (test: (days: number) => boolean) =>
    steps?.myNextSteps?.filter((step) => step.dueOn !== null && test(daysBetween(day, step.dueOn))).length ?? 0;
  const [waits, overdue, now] = [
    waiting?.waitingForMe?.length ?? 0,
    due((days) => days < 0),
    due((days) => days === 0),
  ];
  const nothing = waiting?.waitingForMe && steps?.myNextSteps && waits + overdue + now === 0;
  return (
    <span className="home-today">
      <DateText value={day} weekday />
      {waits > 0 ? <Link to="/approvals">{t('today.waiting', { count: waits })}</Link> : null}
      {overdue > 0 ? <span className="home-overdue">{t('today.overdue', { count: overdue })}</span> : null}
      {now > 0 ? <span>{t('today.due', { count: now })}</span> : null}
      {nothing ? <span>{t('today.nothing')}</span> : null}
    </span>
  );
}
