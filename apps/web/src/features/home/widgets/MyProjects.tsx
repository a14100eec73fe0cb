import { projectStatus } from '@yingzao/domain/catalogues';
import type { ProjectStatus } from '@yingzao/domain/catalogues';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { StatusTag } from '../../../ui/StatusTag';
import type { Tone } from '../../../ui/StatusTag';
import { AreaText, DateText } from '../../../ui/texts';
import { WidgetData } from '../components/WidgetData';
import { WidgetNote } from '../components/WidgetNote';
import { messages } from '../messages';
import { projectHref, projectListHref } from '../model/links';
import type { ListSettings } from '../model/settings';
import type { WidgetProps } from '../model/widgetKind';
import { MyProjectsWidgetDocument } from './MyProjects.generated';

const tones: Readonly<Record<ProjectStatus, Tone>> = {
  PROMOTION: 'info',
  TRACKING: 'accent',
  WON: 'success',
  LOST: 'muted',
  SUSPENDED: 'warning',
  ABANDONED: 'muted',
};

/** Projects the viewer tracks or is designated for, the last changed first. */
export default function MyProjects({ settings }: WidgetProps<ListSettings>) {
  const t = useMessages(messages);
  const locale = useLocale();
  return (
    <WidgetData
      name="myProjects"
      query={MyProjectsWidgetDocument}
      variables={{}}
      lines={6}
      empty={(data) =>
        data.projects.nodes.length === 0 ? (
          <WidgetNote icon="project" title={t('list.noProjects')} text={t('list.noProjectsText')} />
        ) : null
      }
      more={({ projects }) =>
        projects.pageInfo.hasNextPage || projects.nodes.length > settings.rows ? (
          <Link className="home-foot-link" to={projectListHref({ mine: true })}>
            {t('list.all')}
          </Link>
        ) : null
      }
    >
      {(data) => (
        <ul className="home-list">
          {data.projects.nodes.slice(0, settings.rows).map((project) => (
            <li key={project.id}>
              <Link className="home-row" to={projectHref(project.id)}>
                <span className="home-row-main">
                  <strong>{project.name}</strong>
                  <span className="home-row-end">
                    <StatusTag tone={tones[project.status]} dot>
                      {projectStatus.label(project.status, locale)}
                    </StatusTag>
                  </span>
                </span>
                <span className="home-row-sub">
                  <span className="yz-num">{project.number}</span>
                  <span>{project.client.shortName ?? project.client.name}</span>
                  {project.city ? <span>{project.city}</span> : null}
                  {project.gfaM2 ? (
                    <span>
                      <AreaText m2={project.gfaM2} unit="auto" />
                    </span>
                  ) : null}
                  {project.nextStep ? (
                    <span className="home-row-end home-row-next">
                      {project.nextStep}
                      {project.nextStepOn ? (
                        <>
                          {' '}
                          <DateText value={project.nextStepOn} kind="relative" />
                        </>
                      ) : null}
                    </span>
                  ) : null}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </WidgetData>
  );
}
