import { daysBetween, today } from '@yingzao/domain/measures';
import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { DateText } from '../../../ui/texts';
import { WidgetData } from '../components/WidgetData';
import { WidgetNote } from '../components/WidgetNote';
import { messages } from '../messages';
import type { ListSettings } from '../model/settings';
import type { WidgetProps } from '../model/widgetKind';
import { RemindersWidgetDocument } from './Reminders.generated';
import type { RemindersWidgetQuery } from './Reminders.generated';

type Reminder = RemindersWidgetQuery['workPrompts']['nodes'][number];

function ReminderText({ item, day }: { item: Reminder; day: string }) {
  const isLate = item.dueOn != null && daysBetween(day, item.dueOn) < 0;
  return (
    <>
      <span className="home-row-main">
        <strong>{item.title}</strong>
        {item.dueOn && isLate ? (
          <span className="home-row-end">
            <DateText value={item.dueOn} />
          </span>
        ) : null}
      </span>
      {item.detail ? <span className="home-row-sub">{item.detail}</span> : null}
    </>
  );
}

/** The viewer's open to-dos, last arrived first. The list follows by push; each leaves when it is done. */
export default function Reminders({ settings }: WidgetProps<ListSettings>) {
  const t = useMessages(messages);
  const day = today(new Date());
  return (
    <WidgetData
      name="reminders"
      query={RemindersWidgetDocument}
      variables={{}}
      empty={(data) => (data.workPrompts.nodes.length === 0 ? <WidgetNote icon="check" title={t('list.noReminders')} /> : null)}
    >
      {(data) => (
        <ul className="home-list">
          {data.workPrompts.nodes.slice(0, settings.rows).map((item) => (
            <li key={item.id}>
              {item.path ? (
                <Link className="home-row" to={item.path}>
                  <ReminderText item={item} day={day} />
                </Link>
              ) : (
                <div className="home-row">
                  <ReminderText item={item} day={day} />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </WidgetData>
  );
}
