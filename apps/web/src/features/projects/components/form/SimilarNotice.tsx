import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router-dom';

import { useMessages } from '../../../../lib/messages';
import { useSettled } from '../../../../lib/useSettled';
import { Icon } from '../../../../ui/Icon';
import { formMessages } from '../../formMessages';
import { projectPath } from '../../paths';
import { ProjectStatusTag } from '../ProjectStatusTag';
import { SimilarProjectsDocument } from './SimilarNotice.generated';

export interface SimilarNoticeProps {
  name: string;
  clientId: string | null;
  /** The project itself, which is no duplicate of its own. */
  exceptId: string | null;
}

/** Warns before saving that the client may have this project already; never stands in the way. */
export function SimilarNotice({ name, clientId, exceptId }: SimilarNoticeProps) {
  const t = useMessages(formMessages);
  const settled = useSettled(name.trim(), 400);
  const { data } = useQuery(SimilarProjectsDocument, {
    variables: { name: settled, clientId: clientId ?? '' },
    skip: settled === '' || !clientId,
    fetchPolicy: 'cache-and-network',
  });
  const found = (data?.similarProjects ?? []).filter((project) => project.id !== exceptId);
  if (found.length === 0 || name.trim() === '' || !clientId) return null;
  return (
    <div className="pj-notice pj-notice-warning" role="status">
      <Icon name="warning" />
      <div>
        <strong>{t('similar.title')}</strong>
        <ul>
          {found.slice(0, 5).map((project) => (
            <li key={project.id}>
              <Link to={projectPath(project.id)} target="_blank">
                {project.name}
              </Link>{' '}
              <span className="yz-quiet yz-num">{project.number}</span> <ProjectStatusTag status={project.status} />
            </li>
          ))}
        </ul>
        <p className="yz-quiet">{t('similar.text')}</p>
      </div>
    </div>
  );
}
