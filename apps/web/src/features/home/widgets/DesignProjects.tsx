import { designStage } from '@yingzao/domain/catalogues';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { DateText } from '../../../ui/texts';
import { WidgetData } from '../components/WidgetData';
import { WidgetNote } from '../components/WidgetNote';
import { messages } from '../messages';
import { designProjectHref } from '../model/links';
import type { ListSettings } from '../model/settings';
import type { WidgetProps } from '../model/widgetKind';
import { DesignProjectsWidgetDocument } from './DesignProjects.generated';

/** Design projects that the viewer sees, the newest first: where each stands, and how far behind its plan. */
export default function DesignProjects({ settings }: WidgetProps<ListSettings>) {
  const t = useMessages(messages);
  const locale = useLocale();
  return (
    <WidgetData
      name="designProjects"
      query={DesignProjectsWidgetDocument}
      variables={{}}
      empty={(data) => (data.designProjects.nodes.length === 0 ? <WidgetNote icon="design" title={t('list.noDesigns')} /> : null)}
    >
      {(data) => (
        <ol className="home-list">
          {data.designProjects.nodes.slice(0, settings.rows).map((project) => (
            <li key={project.id}>
              <Link className="home-row" to={designProjectHref(project.id)}>
                <span className="home-row-main">
                  <strong>{project.name}</strong>
                  <span className="home-row-end">{project.stage ? designStage.label(project.stage, locale) : t('list.designsDone')}</span>
                </span>
                <span className="home-row-sub">
                  <span>{project.clientName}</span>
                  <DateText value={project.createdAt} />
                  {project.slipDays > 0 ? <strong className="home-row-end">{t('list.behind', { days: project.slipDays })}</strong> : null}
                </span>
              </Link>
            </li>
          ))}
        </ol>
      )}
    </WidgetData>
  );
}
