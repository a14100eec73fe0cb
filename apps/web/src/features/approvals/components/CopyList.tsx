import { useMessages } from '../../../lib/messages';
import { StatusTag } from '../../../ui/StatusTag';
import { DateText } from '../../../ui/texts';
import { messages } from '../messages';
import type { ApprovalRound } from '../model/step';

/** To whom the round was copied, by whom, and whether they have read it. */
export function CopyList({ copies }: { copies: ApprovalRound['copies'] }) {
  const t = useMessages(messages);
  if (copies.length === 0) return <p className="yz-quiet">{t('copies.none')}</p>;
  return (
    <ul className="ap-copies">
      {copies.map((copy, at) => (
        <li key={copy.person?.id ?? at}>
          <span>{copy.person?.name ?? '—'}</span>
          {copy.sentBy ? <small className="yz-quiet">{t('copies.by', { name: copy.sentBy.name })}</small> : null}
          {copy.readAt ? (
            <small className="yz-quiet">
              {t('copies.readAt')} <DateText value={copy.readAt} kind="datetime" />
            </small>
          ) : (
            <StatusTag dot>{t('copies.unread')}</StatusTag>
          )}
        </li>
      ))}
    </ul>
  );
}
