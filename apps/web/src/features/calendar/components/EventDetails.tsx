import { describeRule, parseRule } from '@yingzao/domain/calendar';
import { Button } from 'antd';

import type { InvitationAnswer } from '../../../generated/types.generated';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Dialog } from '../../../ui/Dialog';
import { Icon } from '../../../ui/Icon';
import { messages } from '../messages';
import { whenText, zone } from '../model/items';
import type { Item } from '../model/items';
import { AnswerButtons } from './AnswerButtons';
import { useReminderText } from './ReminderField';

export interface EventDetailsProps {
  item: Item;
  onClose: () => void;
  onEdit: () => void;
  onRemove: () => void;
  onLift: () => void;
  onAnswer: (answer: InvitationAnswer) => void;
}

/** One event to read, and what one may do with it. */
export function EventDetails({ item, onClose, onEdit, onRemove, onLift, onAnswer }: EventDetailsProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const reminder = useReminderText();
  const { event } = item;
  const rule = event.rule ? parseRule(event.rule, event.timeZone, event.allDay).rule : null;
  return (
    <Dialog
      open
      title={event.title}
      onClose={onClose}
      width={460}
      footer={
        event.viewerCanUpdate ? (
          <>
            <Button onClick={onRemove}>{t('details.remove')}</Button>
            <Button onClick={onLift}>{t('details.move')}</Button>
            <Button type="primary" data-autofocus onClick={onEdit}>
              {t('details.edit')}
            </Button>
          </>
        ) : undefined
      }
    >
      <div className="cal-details">
        <p className="cal-details-when yz-num">
          <Icon name="clock" />
          {whenText(item.times, locale)}
        </p>
        {event.timeZone === zone ? null : <p className="yz-quiet">{`${t('details.zone')} ${event.timeZone}`}</p>}
        {rule ? (
          <p>
            <Icon name="repeat" />
            {describeRule(rule, locale)}
          </p>
        ) : null}
        {event.place ? (
          <p>
            <Icon name="pin" />
            {event.place}
          </p>
        ) : null}
        {event.reminders.length > 0 ? (
          <p>
            <Icon name="bell" />
            {event.reminders.map(reminder).join(locale === 'zh' ? '、' : ', ')}
          </p>
        ) : null}
        {event.showsBusy ? null : <p className="yz-quiet">{t('details.free')}</p>}
        {event.notes ? <p className="cal-details-notes">{event.notes}</p> : null}
        {event.viewerCanUpdate ? null : <p className="yz-quiet">{t('details.owner', { name: event.owner.name })}</p>}
        {event.invitees.length > 0 ? (
          <ul className="cal-details-people" aria-label={t('details.invitees')}>
            {event.invitees.map(({ employee, answer }) => (
              <li key={employee.id}>
                {employee.name}
                <span className={`cal-answer cal-answer-${answer.toLowerCase()}`}>{t(`answer.${answer}`)}</span>
              </li>
            ))}
          </ul>
        ) : null}
        {event.viewerCanAnswer ? <AnswerButtons value={event.viewerAnswer} onAnswer={onAnswer} /> : null}
      </div>
    </Dialog>
  );
}
