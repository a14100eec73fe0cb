import { fileCategory, projectStatus } from '@yingzao/domain/catalogues';
import { formatNumber } from '@yingzao/domain/measures';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { WidgetData } from '../components/WidgetData';
import { WidgetNote } from '../components/WidgetNote';
import { messages } from '../messages';
import { projectHref, projectListHref } from '../model/links';
import type { ListSettings } from '../model/settings';
import type { WidgetProps } from '../model/widgetKind';
import { DocumentsMissingWidgetDocument } from './DocumentsMissing.generated';

/** Projects without a document that they should have by their status, and which; those changed last first. */
export default function DocumentsMissing({ settings }: WidgetProps<ListSettings>) {
  const t = useMessages(messages);
  const locale = useLocale();
  return (
    <WidgetData
      name="documentsMissing"
      query={DocumentsMissingWidgetDocument}
      variables={{}}
      empty={({ documentsMissing }) => (documentsMissing.nodes.length === 0 ? <WidgetNote icon="check" title={t('list.filesComplete')} text={t('list.filesCompleteText')} /> : null)}
      more={({ documentsMissing }) => (
        <Link className="home-foot-link" to={projectListHref({ lacksFiles: true })}>
          {t('list.filesMissing', { count: formatNumber(documentsMissing.totalCount) })}
        </Link>
      )}
    >
      {({ documentsMissing }) => (
        <ul className="home-list">
          {documentsMissing.nodes.slice(0, settings.rows).map((project) => (
            <li key={project.id}>
              <Link className="home-row" to={projectHref(project.id)}>
                <span className="home-row-main">
                  <strong>{project.name}</strong>
                  <span className="home-row-end">{projectStatus.label(project.status, locale)}</span>
                </span>
                <span className="home-row-sub">
                  <span>{project.missingFileCategories.map((category) => fileCategory.label(category, locale)).join(locale === 'zh' ? '、' : ', ')}</span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </WidgetData>
  );
}
