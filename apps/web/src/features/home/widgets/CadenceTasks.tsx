import { cadenceAnchor, escalationLevel } from '@yingzao/domain/catalogues';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { defineMessages, useMessages } from '../../../lib/messages';
import { StatusTag } from '../../../ui/StatusTag';
import { DateText } from '../../../ui/texts';
import { WidgetData } from '../components/WidgetData';
import { WidgetNote } from '../components/WidgetNote';
import { cadenceTaskHref } from '../model/links';
import type { ListSettings } from '../model/settings';
import type { WidgetProps } from '../model/widgetKind';
import { CadenceTasksWidgetDocument } from './CadenceTasks.generated';

const messages = defineMessages('homeCadenceTasks', { zh: { none: '没有等您登记结果的跟进', by: '截止' }, en: { none: 'No follow-up waits for your outcome', by: 'due by' } });

/** One's own follow-ups, what closes first above; what went up to somebody says to whom. */
export default function CadenceTasks({ settings }: WidgetProps<ListSettings>) {
  const t = useMessages(messages);
  const locale = useLocale();
  return (
    <WidgetData name="cadenceTasks" query={CadenceTasksWidgetDocument} variables={{}} empty={(data) => (data.cadenceTasks.nodes.length === 0 ? <WidgetNote icon="check" title={t('none')} /> : null)}>
      {({ cadenceTasks }) => (
        <ul className="home-list">
          {cadenceTasks.nodes.slice(0, settings.rows).map((task) => (
            <li key={task.id}>
              <Link className="home-row" to={cadenceTaskHref(task.id)}>
                <span className="home-row-main">
                  <strong>{task.project.name}</strong>
                  <span className="home-row-end">{task.level === 'OWNER' ? null : <StatusTag tone="danger">{escalationLevel.label(task.level, locale)}</StatusTag>}</span>
                </span>
                <span className="home-row-sub">
                  <span>{cadenceAnchor.label(task.anchor, locale)}</span>
                  <span>
                    {t('by')} <DateText value={task.closesOn} />
                  </span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </WidgetData>
  );
}
