import { formatNumber } from '@yingzao/domain/measures';
import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { WidgetData } from '../components/WidgetData';
import { WidgetNote } from '../components/WidgetNote';
import { qualityFilters, qualityNames, qualityTargets } from '../model/dataQuality';
import { projectListHref } from '../model/links';
import { requestKey } from '../model/requestKey';
import { dataQualityMessages } from './dataQualityMessages';
import { ShortcutsWidgetDocument } from './Shortcuts.generated';

const variables = { targets: qualityTargets };

/** What the database of projects lacks, as far as the viewer sees it; each figure opens exactly its rows. */
export default function DataQuality() {
  const t = useMessages(dataQualityMessages);
  return (
    <WidgetData
      name={requestKey(qualityTargets)}
      query={ShortcutsWidgetDocument}
      variables={variables}
      empty={({ shortcutTargets }) => (shortcutTargets.every(({ count }) => count === 0) ? <WidgetNote icon="check" title={t('complete')} text={t('completeText')} /> : null)}
    >
      {({ shortcutTargets }) => (
        <ul className="home-list">
          {qualityNames.map((name, at) => {
            const count = shortcutTargets[at]?.count ?? 0;
            return (
              <li key={name}>
                <Link className="home-row" to={projectListHref(qualityFilters[name])}>
                  <span className="home-row-main">
                    <span>{t(name)}</span> {count === 0 ? <span className="home-row-end">{t('none')}</span> : <strong className="home-row-end yz-num">{formatNumber(count)}</strong>}
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
