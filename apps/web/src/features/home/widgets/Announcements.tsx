import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { DateText } from '../../../ui/texts';
import { WidgetData } from '../components/WidgetData';
import { WidgetNote } from '../components/WidgetNote';
import { messages } from '../messages';
import type { ListSettings } from '../model/settings';
import type { WidgetProps } from '../model/widgetKind';
import { AnnouncementsWidgetDocument } from './Announcements.generated';

/** News of the firm, the newest first and open; the others open with a click. Text only, as it was written. */
export default function Announcements({ settings }: WidgetProps<ListSettings>) {
  const t = useMessages(messages);
  return (
    <WidgetData
      name="announcements"
      query={AnnouncementsWidgetDocument}
      variables={{}}
      empty={(data) => (data.announcements.length === 0 ? <WidgetNote icon="bell" title={t('list.noNews')} /> : null)}
    >
      {(data) => (
        <ul className="home-list">
          {data.announcements.slice(0, settings.rows).map((item, at) => (
            <li key={item.id}>
              <details className="home-news" open={at === 0}>
                <summary>
                  <Icon name="right" size={14} />
                  <strong>{item.title}</strong>
                  <span className="home-row-end">
                    <DateText value={item.publishedAt} kind="relative" />
                  </span>
                </summary>
                <p>{item.body}</p>
                {item.author ? <p className="home-row-sub">{item.author.name}</p> : null}
              </details>
            </li>
          ))}
        </ul>
      )}
    </WidgetData>
  );
}
