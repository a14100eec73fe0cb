import { useQuery } from '@apollo/client/react';
import { productLine, projectStatus, type ProjectStatus } from '@yingzao/domain/catalogues';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { projectListHref } from '../../../lib/projectFilter';
import { useCan } from '../../../lib/viewer';
import { Section } from '../../../ui/Section';
import { ErrorState, LoadingState } from '../../../ui/states';
import { StatusTag, type Tone } from '../../../ui/StatusTag';
import { AreaText, DateText } from '../../../ui/texts';
import { messages } from '../messages';
import { projectPath } from '../paths';
import { ClientProjectsDocument, type ClientProjects_ProjectFragment } from './ClientProjects.generated';

const tones: Readonly<Record<ProjectStatus, Tone>> = { PROMOTION: 'info', TRACKING: 'accent', WON: 'success', LOST: 'danger', SUSPENDED: 'warning', ABANDONED: 'muted' };

/** The newest of the client's projects that the viewer may see, and the way to all of them. */
export function ClientProjects({ clientId }: { clientId: string }) {
  const t = useMessages(messages);
  const seesAll = useCan('client.read');
  const { data, loading, error, refetch } = useQuery(ClientProjectsDocument, { variables: { clientIds: [clientId] } });
  const projects = data?.projects;
  return (
    <Section
      title={t('projects.title')}
      tight
      actions={projects && projects.totalCount > 0 ? <Link to={projectListHref({ clientIds: [clientId] })}>{t('projects.all', { count: projects.totalCount })}</Link> : null}
    >
      {seesAll ? null : <p className="yz-field-hint">{t('projects.partial')}</p>}
      {!projects ? (
        loading ? (
          <LoadingState lines={3} />
        ) : (
          <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} />
        )
      ) : projects.nodes.length === 0 ? (
        <p className="yz-quiet">{t('projects.empty')}</p>
      ) : (
        <div className="yz-table-scroll" role="region" aria-label={t('projects.title')} tabIndex={0}>
          <table className="yz-plain-table cl-table">
            <thead>
              <tr>
                <th scope="col">{t('projects.name')}</th>
                <th scope="col">{t('projects.status')}</th>
                <th scope="col">{t('projects.line')}</th>
                <th scope="col" className="yz-right">
                  {t('projects.gfa')}
                </th>
                <th scope="col">{t('projects.tracker')}</th>
                <th scope="col" className="yz-right">
                  {t('projects.updated')}
                </th>
              </tr>
            </thead>
            <tbody>
              {projects.nodes.map((project) => (
                <ProjectRow key={project.id} project={project} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}

function ProjectRow({ project }: { project: ClientProjects_ProjectFragment }) {
  const locale = useLocale();
  return (
    <tr>
      <th scope="row">
        <Link to={projectPath(project.id)}>{project.name}</Link>
        <small className="yz-quiet">
          <span className="yz-num">{project.number}</span> {project.city}
        </small>
      </th>
      <td>
        <StatusTag tone={tones[project.status]}>{projectStatus.label(project.status, locale)}</StatusTag>
      </td>
      <td>{project.productLine ? productLine.label(project.productLine, locale) : '—'}</td>
      <td className="yz-right">
        <AreaText m2={project.gfaM2} unit="auto" />
      </td>
      <td>{project.marketTracker?.name ?? '—'}</td>
      <td className="yz-right">
        <DateText value={project.updatedAt} />
      </td>
    </tr>
  );
}
