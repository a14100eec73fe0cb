import { daysBetween, formatDate, today } from '@yingzao/domain/measures';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { DateText } from '../../../ui/texts';
import { WidgetData } from '../components/WidgetData';
import { WidgetNote } from '../components/WidgetNote';
import { shownDays } from '../model/birthdays';
import type { BirthdaySettings } from '../model/birthdays';
import { personHref } from '../model/links';
import type { WidgetProps } from '../model/widgetKind';
import { birthdayMessages } from './birthdayMessages';
import { BirthdaysWidgetDocument } from './Birthdays.generated';

/** Birthdays and anniversaries of colleagues who let them be seen; day and month, never the year of birth. */
export default function Birthdays({ settings }: WidgetProps<BirthdaySettings>) {
  const t = useMessages(birthdayMessages);
  const locale = useLocale();
  return (
    <WidgetData
      name="anniversaries"
      query={BirthdaysWidgetDocument}
      variables={{}}
      lines={4}
      empty={({ anniversaries }) =>
        shownDays(anniversaries, settings).length === 0 ? (
          <WidgetNote icon="people" title={t('none')} text={t('noneText')} />
        ) : null
      }
    >
      {({ anniversaries }) => (
        <ul className="home-list">
          {shownDays(anniversaries, settings).map(({ employee, kind, on, years }) => (
            <li key={`${employee.id} ${kind}`}>
              <Link className="home-row" to={personHref(employee.id)}>
                <span className="home-row-main">
                  <strong>{employee.name}</strong>
                  <span className="home-row-end">
                    {daysBetween(today(new Date()), on) < 2 ? <DateText value={on} kind="relative" /> : formatDate(`--${on.slice(5)}`, locale)}
                  </span>
                </span>
                <span className="home-row-sub">
                  <span>{kind === 'BIRTHDAY' ? t('BIRTHDAY') : t('JOINING', { count: years ?? 0 })}</span>
                  {employee.department ? <span>{employee.department.name}</span> : null}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </WidgetData>
  );
}
