import { cityTier, productLine, region } from '@yingzao/domain/catalogues';
import { Link, useNavigate } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { MenuButton, type MenuItem } from '../../../ui/MenuButton';
import { PageHeader } from '../../../ui/PageHeader';
import { DateText } from '../../../ui/texts';
import { toast } from '../../../ui/toast';
import { useDeleteProject } from '../hooks/useRestoreProject';
import { messages } from '../messages';
import { clientPath, projectEditPath, projectsPath } from '../paths';
import { LinkButton } from '../../../ui/LinkButton';
import type { ProjectHeader_ProjectFragment } from './ProjectHeader.generated';
import { ProjectStatusTag } from './ProjectStatusTag';

/** Name, number and where it stands, and what this viewer may do with the whole of it. */
export function ProjectHeader({ project }: { project: ProjectHeader_ProjectFragment }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const navigate = useNavigate();
  const { remove } = useDeleteProject();
  const place = [project.city, project.district].filter(Boolean).join(' ');
  const items: MenuItem[] = [
    {
      key: 'link',
      icon: 'link',
      label: t('detail.copyLink'),
      onSelect: () => void navigator.clipboard?.writeText(window.location.href).then(() => toast.success(t('detail.copied'))),
    },
    { key: 'print', icon: 'print', label: t('detail.print'), onSelect: () => window.print() },
    ...(project.viewerCanDelete
      ? [
          {
            key: 'delete',
            icon: 'trash' as const,
            danger: true,
            label: t('remove.action'),
            onSelect: () => void remove(project).then((done) => (done ? navigate(projectsPath) : undefined)),
          },
        ]
      : []),
  ];
  return (
    <PageHeader
      title={project.name}
      badge={<ProjectStatusTag status={project.status} />}
      lead={<Link to={clientPath(project.client.id)}>{project.client.name}</Link>}
      meta={
        <>
          <span className="yz-num">{project.number}</span>
          <span>
            {[place, region.label(project.region, locale), cityTier.label(project.cityTier, locale)].filter(Boolean).join(' · ')}
          </span>
          {project.productLine ? <span>{productLine.label(project.productLine, locale)}</span> : null}
          <span>{project.department.name}</span>
          <span className="yz-quiet">
            {t('detail.updated')} <DateText value={project.updatedAt} kind="datetime" />
          </span>
        </>
      }
      actions={
        <>
          {project.viewerCanUpdate ? (
            <LinkButton type="primary" href={projectEditPath(project.id)} icon={<Icon name="edit" />}>
              {t('edit')}
            </LinkButton>
          ) : null}
          <MenuButton label={t('detail.actions')} items={items} />
        </>
      }
    />
  );
}
