import { useQuery } from '@apollo/client/react';

import { useMessages } from '../../../lib/messages';
import { DateText } from '../../../ui/texts';
import { messages } from '../messages';
import { FileViewLogDocument } from './ViewLog.generated';

/** Who looked at a document in the page: for those who answer for it. */
export function ViewLog({ id }: { id: string }) {
  const t = useMessages(messages);
  const { data } = useQuery(FileViewLogDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const views = data?.file?.views;
  if (!views) return null;
  return (
    <section aria-label={t('views')}>
      <h3>{t('views')}</h3>
      {views.length === 0 ? <p className="yz-quiet">{t('noViews')}</p> : null}
      <ul className="fi-changes">
        {views.map((view) => (
          <li key={view.id}>
            <span>{view.employee?.name ?? '—'}</span>
            <small className="yz-quiet">
              {t('version', { number: view.number })} · <DateText value={view.at} kind="datetime" />
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
