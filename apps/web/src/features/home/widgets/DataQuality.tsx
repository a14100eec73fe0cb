import { formatNumber } from '@yingzao/domain/measures';
import { openStatuses } from '@yingzao/domain/projects';
import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { WidgetData } from '../components/WidgetData';
import { WidgetNote } from '../components/WidgetNote';
import { projectListHref } from '../model/links';
import { DataQualityWidgetDocument, type DataQualityWidgetQueryVariables } from './DataQuality.generated';
import { dataQualityMessages } from './dataQualityMessages';

/** What is counted is what its link lists: one filter for both. */
const figures = {
  noNextStep: { nextStepIssues: ['MISSING'] },
  overdue: { nextStepIssues: ['OVERDUE'] },
  noTracker: { statuses: [...openStatuses], unset: ['MARKET_TRACKER'] },
  noReview: { lacksReview: true },
  noDocuments: { lacksFiles: true },
} satisfies DataQualityWidgetQueryVariables;
const names = Object.keys(figures) as readonly (keyof typeof figures)[];

/** What the database of projects lacks, as far as the viewer sees it; each figure opens exactly its rows. */
export default function DataQuality() {
  const t = useMessages(dataQualityMessages);
  return (
    <WidgetData name="dataQuality" query={DataQualityWidgetDocument} variables={figures} empty={(data) => (names.every((name) => data[name].totalCount === 0) ? <WidgetNote icon="check" title={t('complete')} text={t('completeText')} /> : null)}>
      {(data) => (
        <ul className="home-list">
          {names.map((name) => {
            const count = data[name].totalCount;
            return (
              <li key={name}>
                <Link className="home-row" to={projectListHref(figures[name])}>
                  <span className="home-row-main">
                    <span>{t(name)}</span>
                    {count === 0 ? <span className="home-row-end">{t('none')}</span> : <strong className="home-row-end yz-num">{formatNumber(count)}</strong>}
                  </span>
                </Link>
              </li>
            );
          })}
        </ul>
      )}
    </WidgetData>
  );
}
