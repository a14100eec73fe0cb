import { ratingGrade } from '@yingzao/domain/catalogues';

import type { RatingPreviewQuery } from '../pages/RatingFormulaPage.generated';
import { useMessages } from '../../../lib/messages';
import { Section } from '../../../ui/Section';
import { messages } from '../messages';

export interface FormulaPreviewProps {
  preview: RatingPreviewQuery['ratingPreview'];
  /** The formula was changed since. */
  isOld: boolean;
}

/** How many clients would change, from which grade to which. */
export function FormulaPreview({ preview, isOld }: FormulaPreviewProps) {
  const t = useMessages(messages);
  const { clients, moves } = preview;
  const changed = moves.filter(({ from, to }) => from !== to).reduce((sum, { count }) => sum + count, 0);
  const countOf = (from: string, to: string): number => moves.find((move) => move.from === from && move.to === to)?.count ?? 0;
  const place = (grade: string): number => ratingGrade.codes.indexOf(grade as 'A');
  return (
    <Section title={t('preview.title')}>
      <div role="status">
        <p>{changed === 0 ? t('preview.none', { clients }) : t('preview.some', { clients, count: changed })}</p>
        {isOld ? <p className="yz-quiet">{t('preview.stale')}</p> : null}
      </div>
      <div className="yz-table-scroll" tabIndex={0} role="region" aria-label={t('preview.caption')}>
        <table className="yz-plain-table rt-preview" data-old={isOld || undefined}>
          <caption className="yz-visually-hidden">{t('preview.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('preview.now')}</th>
              {ratingGrade.codes.map((grade) => (
                <th key={grade} scope="col">
                  {t('preview.then', { grade })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ratingGrade.codes.map((from) => (
              <tr key={from}>
                <th scope="row">{t('grade', { grade: from })}</th>
                {ratingGrade.codes.map((to) => {
                  const count = countOf(from, to);
                  const way = count === 0 || from === to ? null : place(to) < place(from) ? 'up' : 'down';
                  return (
                    <td key={to} className="yz-num" data-way={way ?? undefined}>
                      {count === 0 ? <span className="yz-blank">—</span> : count}
                      {way ? <small> {t(`preview.${way}`)}</small> : null}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
