import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { DateText } from '../../../ui/texts';
import { WidgetData } from '../components/WidgetData';
import { WidgetNote } from '../components/WidgetNote';
import { messages } from '../messages';
import { projectHref } from '../model/links';
import type { ListSettings } from '../model/settings';
import type { HomeMessage, WidgetProps } from '../model/widgetKind';
import { RecentChangesWidgetDocument } from './RecentChanges.generated';
import type { RecentChangesWidgetQuery } from './RecentChanges.generated';

type Change = RecentChangesWidgetQuery['recentChanges'][number];

const mostFields = 3;

/** What was done, in words: `更新了建筑面积、容积率等 4 项`. Fields and kinds that have no word are not named. */
function wordsFor(
  { kind, fields }: Change,
  t: (key: HomeMessage, values?: Record<string, string | number>) => string,
): string {
  if (kind !== 'UPDATED') return kind in messages.zh.change ? t(`change.${kind}` as HomeMessage) : t('change.PLAIN');
  const named = fields.filter((field) => field in messages.zh.field).map((field) => t(`field.${field}` as HomeMessage));
  if (named.length === 0) return t('change.PLAIN');
  const shown = named.slice(0, mostFields).join(t('list.and'));
  return t('change.UPDATED', {
    fields: named.length > mostFields ? `${shown}${t('list.etc', { count: named.length })}` : shown,
  });
}

/** The newest changes of projects the viewer may see: who, what, when. */
export default function RecentChanges({ settings }: WidgetProps<ListSettings>) {
  const t = useMessages(messages);
  return (
    <WidgetData
      name="recentChanges"
      query={RecentChangesWidgetDocument}
      variables={{}}
      empty={(data) =>
        data.recentChanges.length === 0 ? <WidgetNote icon="clock" title={t('list.noChanges')} /> : null
      }
    >
      {(data) => (
        <ul className="home-list">
          {data.recentChanges.slice(0, settings.rows).map((change) => (
            <li key={change.id}>
              <Link className="home-row" to={projectHref(change.project.id)}>
                <span className="home-row-main">
                  <strong>{change.project.name}</strong>
                  <span className="home-row-end">
                    <DateText value={change.at} kind="relative" />
                  </span>
                </span>
                <span className="home-row-sub">
                  {change.by ? <span>{change.by.name}</span> : null}
                  <span>{wordsFor(change, t)}</span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </WidgetData>
  );
}
