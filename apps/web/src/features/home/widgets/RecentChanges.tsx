import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { DateText } from '../../../ui/texts';
import { WidgetData } from '../components/WidgetData';
import { WidgetNote } from '../components/WidgetNote';
import { messages } from '../messages';
import { projectHref } from '../model/links';
import type { ListSettings } from '../model/settings';
import type { WidgetProps } from '../model/widgetKind';
import { RecentChangesWidgetDocument } from './RecentChanges.generated';
import type { RecentChangesWidgetQuery } from './RecentChanges.generated';
import { recentChangesMessages } from './recentChangesMessages';

type Change = RecentChangesWidgetQuery['recentChanges'][number];

const mostFields = 3;

/** What was done, in words: `更新了建筑面积、容积率等 4 项`. Fields and kinds that have no word are not named. */
function useWords(): (change: Change) => string {
  const t = useMessages(messages);
  const w = useMessages(recentChangesMessages);
  const { change, field: known } = recentChangesMessages.zh;
  return ({ kind, fields }) => {
    if (kind !== 'UPDATED') return w(`change.${kind in change ? (kind as keyof typeof change) : 'PLAIN'}`);
    const named = fields.flatMap((field) => (field in known ? [w(`field.${field as keyof typeof known}`)] : []));
    if (named.length === 0) return w('change.PLAIN');
    const shown = named.slice(0, mostFields).join(t('list.and'));
    return w('change.UPDATED', { fields: named.length > mostFields ? `${shown}${t('list.etc', { count: named.length })}` : shown });
  };
}

/** The newest changes of projects the viewer may see: who, what, when. */
export default function RecentChanges({ settings }: WidgetProps<ListSettings>) {
  const t = useMessages(messages);
  const words = useWords();
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
                  <span>{words(change)}</span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </WidgetData>
  );
}
