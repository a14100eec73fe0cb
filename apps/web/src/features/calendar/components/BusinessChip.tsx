import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { Icon, type IconName } from '../../../ui/Icon';
import { messages } from '../messages';
import { hrefOf } from '../model/items';
import type { BusinessDate } from '../model/items';

const icons: Readonly<Record<BusinessDate['kind'], IconName>> = { NEXT_STEP: 'right', PLAN_ITEM: 'check', QUOTE_EXPIRY: 'quote', CONTRACT_SIGNING: 'contract', BIRTHDAY: 'star' };

/** A date out of the business: it is only read here, and opens its record. */
export function BusinessChip({ date }: { date: BusinessDate }) {
  const t = useMessages(messages);
  const kind = t(`kind.${date.kind}`);
  return (
    <Link to={hrefOf(date)} className={date.isDone ? 'cal-date cal-date-done' : 'cal-date'} title={`${kind}：${date.title}${date.detail ? ` · ${date.detail}` : ''}`}>
      <Icon name={icons[date.kind]} />
      <span className="yz-visually-hidden">{kind}</span>
      <span className="cal-date-title">{date.title}</span>
    </Link>
  );
}
