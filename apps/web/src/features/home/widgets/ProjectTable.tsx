import { formatNumber } from '@yingzao/domain/measures';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { WidgetData } from '../components/WidgetData';
import { WidgetNote } from '../components/WidgetNote';
import { projectHref } from '../model/links';
import { tableHref, tableRequest } from '../model/projectTable';
import type { ProjectTableSettings } from '../model/projectTable';
import { requestKey } from '../model/requestKey';
import type { WidgetProps } from '../model/widgetKind';
import { cells, numeric } from './projectCells';
import { ProjectTableWidgetDocument } from './ProjectTable.generated';
import { projectTableMessages } from './projectTableMessages';
import './projectTable.css';

/** A list of projects under any conditions as a table; each row opens its project, the foot the whole list. */
export default function ProjectTable({ settings }: WidgetProps<ProjectTableSettings>) {
  const t = useMessages(projectTableMessages);
  const locale = useLocale();
  const request = tableRequest(settings);
  return (
    <WidgetData
      name={requestKey([request])}
      query={ProjectTableWidgetDocument}
      variables={request}
      lines={6}
      empty={({ projects }) =>
        projects.nodes.length === 0 ? <WidgetNote icon="project" title={t('empty')} text={t('emptyText')} /> : null
      }
      more={({ projects }) => (
        <Link className="home-foot-link" to={tableHref(settings)}>
          {t('total', { count: formatNumber(projects.totalCount) })}
        </Link>
      )}
    >
      {({ projects }) => (
        <table className="home-projects">
          <thead>
            <tr>
              <th scope="col">{t('column.name')}</th>
              {settings.columns.map((column) => (
                <th scope="col" key={column} className={numeric.has(column) ? 'yz-right' : undefined}>
                  {t(`column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {projects.nodes.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <Link to={projectHref(row.id)} title={row.name}>
                    {row.name}
                  </Link>
                </th>
                {settings.columns.map((column) => (
                  <td key={column} className={numeric.has(column) ? 'yz-right' : undefined} data-column={column}>
                    {cells[column](row, locale)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </WidgetData>
  );
}
