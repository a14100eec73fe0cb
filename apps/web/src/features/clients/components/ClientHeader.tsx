import { clientType } from '@yingzao/domain/catalogues';
import { Button } from 'antd';
import { useNavigate } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useCan } from '../../../lib/viewer';
import { Icon } from '../../../ui/Icon';
import { MenuButton } from '../../../ui/MenuButton';
import { PageHeader } from '../../../ui/PageHeader';
import { DateText } from '../../../ui/texts';
import { useDeleteClient, useRestoreClient } from '../hooks/useDeleteClient';
import { messages } from '../messages';
import { clientEditPath, clientsPath, projectNewPath } from '../paths';
import type { ClientHeader_ClientFragment } from './ClientHeader.generated';
import { GradeTag } from './GradeTag';
import { LinkButton } from '../../../ui/LinkButton';

/** Name, number and kind, and what this viewer may do with the whole of it. */
export function ClientHeader({ client }: { client: ClientHeader_ClientFragment }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const navigate = useNavigate();
  const canCreateProject = useCan('project.create');
  const { remove, busy } = useDeleteClient();
  const { restore, busy: restoring } = useRestoreClient();
  return (
    <>
      <PageHeader
        title={client.name}
        badge={client.grade ? <GradeTag grade={client.grade} full /> : null}
        lead={[client.shortName, client.group?.name].filter(Boolean).join(' · ')}
        meta={
          <>
            {client.number ? <span className="yz-num">{client.number}</span> : null}
            <span>{[clientType.label(client.clientType, locale), client.headquartersCity].filter(Boolean).join(' · ')}</span>
            <span className="yz-quiet">
              {t('detail.updated')} <DateText value={client.updatedAt} kind="datetime" />
            </span>
          </>
        }
        actions={
          <>
            {canCreateProject && !client.deletedAt ? (
              <LinkButton href={projectNewPath(client.id)} icon={<Icon name="plus" />}>
                {t('detail.newProject')}
              </LinkButton>
            ) : null}
            {client.viewerCanUpdate ? (
              <LinkButton type="primary" href={clientEditPath(client.id)} icon={<Icon name="edit" />}>
                {t('detail.edit')}
              </LinkButton>
            ) : null}
            {client.viewerCanDelete ? (
              <MenuButton
                label={t('detail.actions')}
                items={[
                  {
                    key: 'delete',
                    icon: 'trash',
                    danger: true,
                    disabled: busy,
                    label: t('remove.action'),
                    onSelect: () => void remove(client).then((done) => (done ? navigate(clientsPath) : undefined)),
                  },
                ]}
              />
            ) : null}
          </>
        }
      />
      {client.deletedAt ? (
        <p className="cl-deleted" role="status">
          <Icon name="trash" />
          <span>{t('detail.deleted')}</span>
          {client.viewerCanRestore ? (
            <Button size="small" loading={restoring} icon={<Icon name="restore" />} onClick={() => void restore(client)}>
              {t('restore.action')}
            </Button>
          ) : null}
        </p>
      ) : null}
    </>
  );
}
