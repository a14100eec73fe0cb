import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { Icon } from '../../../ui/Icon';
import { LinkButton } from '../../../ui/LinkButton';
import { MenuButton } from '../../../ui/MenuButton';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import { StatusTag } from '../../../ui/StatusTag';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { clientsOfPath, projectsOfPath, segmentNewPath, segmentPath } from '../paths';
import '../segments.css';
import { DeleteSegmentDocument, SegmentListPageDocument, type DeleteSegmentMutation, type SegmentListPageQuery } from './SegmentListPage.generated';

type Row = SegmentListPageQuery['clientSegments'][number];
const gone = (data: DeleteSegmentMutation) => data.deleteClientSegment;

/** Every segment with its clients of this moment. */
export default function SegmentListPage() {
  const t = useMessages(messages);
  const { data, error, refetch } = useQuery(SegmentListPageDocument, { fetchPolicy: 'cache-and-network' });
  const { send, busy } = useSubmit(DeleteSegmentDocument, gone, (cache) => forget(cache, 'clientSegments', 'client'));
  const create = (
    <LinkButton type="primary" href={segmentNewPath} icon={<Icon name="plus" />}>
      {t('new')}
    </LinkButton>
  );
  const remove = async ({ id, name, version }: Row): Promise<void> => {
    const payload = await send({ id, expectedVersion: version });
    const [problem] = payload?.errors ?? [];
    if (problem) toast.error(problem.message);
    else if (payload) toast.success(t('removed', { name }));
    await refetch().catch(() => undefined);
  };
  return (
    <Page title={t('title')}>
      <PageHeader title={t('title')} lead={t('lead')} actions={create} />
      {!data ? error ? <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} /> : <LoadingState lines={5} /> : null}
      {data?.clientSegments.length === 0 ? <EmptyState icon="filter" title={t('empty')} text={t('emptyText')} action={create} /> : null}
      <ul className="sg-list">
        {(data?.clientSegments ?? []).map((segment) => (
          <li key={segment.id}>
            <span className="sg-name">
              <Link to={segmentPath(segment.id)}>{segment.name}</Link> <StatusTag tone="neutral">{t(segment.isShared ? 'shared' : 'private')}</StatusTag>
              <small className="yz-quiet">{t('by', { name: segment.owner.name })}</small>
            </span>
            <span className="yz-num">{t('count', { count: segment.count })}</span>
            <span className="sg-links">
              <Link to={clientsOfPath(segment.id)}>{t('clients')}</Link>
              <Link to={projectsOfPath(segment.id)}>{t('projects')}</Link>
            </span>
            {segment.viewerCanUpdate ? <MenuButton label={`${t('remove')} ${segment.name}`} items={[{ key: 'remove', icon: 'trash', danger: true, disabled: busy, label: t('remove'), onSelect: () => void remove(segment) }]} /> : null}
          </li>
        ))}
      </ul>
    </Page>
  );
}
