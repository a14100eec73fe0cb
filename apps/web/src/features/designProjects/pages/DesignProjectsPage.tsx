import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { designProjectType, designStage, productLine } from '@yingzao/domain/catalogues';
import { Button, Input } from 'antd';
import { Link } from 'react-router-dom';

import { useDataChanges } from '../../../lib/dataChanges';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useAddress } from '../../../lib/useAddress';
import { useTypedText } from '../../../lib/useTypedText';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import { TabLinks } from '../../../ui/TabLinks';
import { SlipText } from '../components/SlipText';
import { messages } from '../messages';
import { designProjectPath, designProjectsPath } from '../paths';
import { DesignProjectListDocument } from './DesignProjectsPage.generated';
import '../designProjects.css';

/** 项目管理: design projects, the newest first. */
export default function DesignProjectsPage() {
  const t = useMessages(messages);
  const locale = useLocale();
  const { get, change } = useAddress();
  const scope = get('scope') === 'mine' ? 'mine' : 'all';
  const text = get('q') ?? '';
  const [typed, type] = useTypedText(text, (wanted) => change({ q: wanted || null }, { replace: true }));
  const { data, previousData, error, networkStatus, fetchMore, refetch } = useQuery(DesignProjectListDocument, { variables: { first: 50, filter: { text: text || null, ...(scope === 'mine' ? { mine: true } : {}) } }, notifyOnNetworkStatusChange: true, fetchPolicy: 'cache-and-network' });
  useDataChanges(['DESIGN_PROJECTS'], () => void refetch().catch(() => undefined));
  const list = (data ?? previousData)?.designProjects;
  return (
    <Page title={t('list.title')}>
      <PageHeader title={t('list.title')} lead={t('list.lead')} />
      <div className="dp-bar">
        <TabLinks label={t('list.tabs')} current={scope} items={[{ key: 'all', label: t('list.all'), href: designProjectsPath }, { key: 'mine', label: t('list.mine'), href: `${designProjectsPath}?scope=mine` }]} />
        <Input className="dp-search" type="search" aria-label={t('list.search')} placeholder={t('list.search')} value={typed} onChange={(event) => type(event.target.value)} />
      </div>
      {!list ? (
        error ? <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} /> : <LoadingState lines={6} />
      ) : list.nodes.length === 0 ? (
        <EmptyState icon="design" title={t(text ? 'list.emptySearch' : scope === 'mine' ? 'list.emptyMine' : 'list.empty')} {...(!text && scope === 'all' ? { text: t('list.emptyHint') } : {})} />
      ) : (
        <>
          <ul className="dp-list" aria-label={t('list.title')}>
            {list.nodes.map((project) => {
              const lead = project.members.find((member) => member.memberRole === 'PROJECT_MANAGER' && !member.until);
              return (
                <li key={project.id} className="dp-item">
                  <span className="dp-item-main">
                    <Link to={designProjectPath(project.id)}>{project.name}</Link>
                    <span className="yz-quiet">
                      <span className="yz-num">{project.number}</span> · {project.clientName}
                      {project.city ? ` · ${project.city}` : ''}
                    </span>
                  </span>
                  <span className="dp-item-kind">
                    {designProjectType.label(project.projectType, locale)}
                    {project.productLine ? <small className="yz-quiet">{productLine.label(project.productLine, locale)}</small> : null}
                  </span>
                  <span className="dp-item-stage">
                    <strong>{project.stage ? designStage.label(project.stage, locale) : t('allDone')}</strong>
                    <SlipText days={project.slipDays} />
                  </span>
                  <span className="dp-item-lead">{lead ? lead.employee.name : <span className="yz-quiet">{t('noLead')}</span>}</span>
                </li>
              );
            })}
          </ul>
          <p className="yz-quiet">{t('list.count', { count: list.totalCount })}</p>
        </>
      )}
      {list?.pageInfo.hasNextPage ? (
        <div className="yz-table-more">
          <Button loading={networkStatus === NetworkStatus.fetchMore} onClick={() => void fetchMore({ variables: { after: list.pageInfo.endCursor } }).catch(() => undefined)}>
            {t('list.more')}
          </Button>
        </div>
      ) : null}
    </Page>
  );
}
