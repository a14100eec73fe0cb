import { ratingFactor } from '@yingzao/domain/catalogues';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { messages } from '../messages';
import { readValue } from '../model/values';
import type { ClientRating_ClientFragment } from './ClientRating.generated';

type Rating = NonNullable<ClientRating_ClientFragment['rating']>;

/** Why it is that grade: each factor with its value and its points, and their sum. */
export function RatingSum({ rating }: { rating: Rating }) {
  const t = useMessages(messages);
  const locale = useLocale();
  return (
    <table className="yz-plain-table rt-sum">
      <caption className="yz-visually-hidden">{t('why', { grade: rating.computed })}</caption>
      <thead className="yz-visually-hidden">
        <tr>
          <th scope="col">{t('factor')}</th>
          <th scope="col">{t('value')}</th>
          <th scope="col">{t('points')}</th>
        </tr>
      </thead>
      <tbody>
        {rating.parts.map((part) => (
          <tr key={part.factor}>
            <th scope="row">{ratingFactor.label(part.factor, locale)}</th>
            <td>
              {readValue(part.factor, part.value, t, locale)}
              {part.next ? <small className="yz-quiet">{t('next', { value: readValue(part.factor, part.next.at, t, locale, true), points: part.next.points })}</small> : null}
            </td>
            <td className="yz-num">
              {part.points}
              <small className="yz-quiet"> {t('of', { most: part.most })}</small>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('total')}</th>
          <td>{t('computed', { grade: rating.computed })}</td>
          <td className="yz-num">
            <strong>{rating.score}</strong>
            <small className="yz-quiet"> {t('of', { most: rating.mostPoints })}</small>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
