import { feeBasis, quoteStatus } from '@yingzao/domain/catalogues';
import { formatNumber } from '@yingzao/domain/measures';
import { isUnsent, unitPrice } from '@yingzao/domain/quotes';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { CodeText } from '../../../ui/CodeSelect';
import { DateText } from '../../../ui/texts';
import { messages } from '../messages';
import type { Revision } from '../model/current';
import { QuoteAmount } from './QuoteAmount';
import { QuoteStatusTag } from './QuoteStatusTag';

export interface RevisionListProps {
  /** Newest first. */
  revisions: readonly Revision[];
  gfaM2: string | null | undefined;
}

/** Every version as it went out, the newest first. */
export function RevisionList({ revisions, gfaM2 }: RevisionListProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  return (
    <ol className="qt-revisions">
      {revisions.map((revision) => {
        const price = unitPrice(revision.amountFen, gfaM2);
        return (
          <li key={revision.id} className={revision.isCurrent ? 'qt-revision qt-revision-current' : 'qt-revision'}>
            <p className="qt-revision-name">
              {t('revision', { n: revision.revision })}
              <QuoteStatusTag status={revision.status} />
            </p>
            <p className="qt-revision-amount">
              <QuoteAmount terms={revision} />
              <small className="yz-quiet">
                {price ? t('perSqm', { rate: formatNumber(price) }) : null}
                {price && revision.feeBasis === 'PER_SQM' ? null : (
                  <>
                    {price ? ' · ' : null}
                    <CodeText catalogue={feeBasis} code={revision.feeBasis} />
                  </>
                )}
              </small>
            </p>
            <p className="yz-quiet qt-revision-when">
              <DateText value={revision.sentAt ?? revision.createdAt} kind="datetime" /> {isUnsent(revision.status) ? (revision.editedBy?.name ?? revision.createdBy?.name) : (revision.sentBy ?? revision.createdBy) ? t('sentBy', { name: (revision.sentBy ?? revision.createdBy)!.name }) : null}
              {revision.validUntil ? (
                <>
                  {' · '}
                  {t('form.validUntil')} <DateText value={revision.validUntil} />
                </>
              ) : null}
            </p>
            {revision.note ? <p className="qt-note">{revision.note}</p> : null}
            {revision.moves.length > 0 ? (
              <details className="qt-moves">
                <summary>{t('history')}</summary>
                <ol>
                  {revision.moves.map((move) => (
                    <li key={move.id}>
                      <DateText value={move.at} kind="datetime" /> {move.by?.name ?? t('bySystem')}：{quoteStatus.label(move.fromStatus, locale)} → {quoteStatus.label(move.toStatus, locale)}
                      {move.reason ? <span className="qt-note yz-quiet">{move.reason}</span> : null}
                    </li>
                  ))}
                </ol>
              </details>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
