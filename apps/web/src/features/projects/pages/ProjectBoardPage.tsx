import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useCan } from '../../../lib/viewer';
import { Icon } from '../../../ui/Icon';
import { LinkButton } from '../../../ui/LinkButton';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { TabLinks } from '../../../ui/TabLinks';
import { boardMessages } from '../boardMessages';
import { Board } from '../components/board/Board';
import { ProjectFilterBar } from '../components/filter/ProjectFilterBar';
import { useListAddress } from '../hooks/useListAddress';
import { columnsOf, type BoardBy } from '../model/board';
import { withoutTab } from '../model/tabs';
import { projectBoardPath, projectsPath } from '../paths';
import '../projects.css';

/** Tracked projects in columns of their status or stage, within the same filter as the list. */
export default function ProjectBoardPage() {
  const t = useMessages(boardMessages);
  const locale = useLocale();
  const canMove = useCan('project.update');
  const [params] = useSearchParams();
  const { filter, setFilter } = useListAddress();
  const by: BoardBy = params.get('by') === 'stage' ? 'stage' : 'status';
  const rest = useMemo(() => withoutTab(filter), [filter]);
  const noStage = t('noStage');
  const columns = useMemo(() => columnsOf(by, rest, locale, noStage), [by, rest, locale, noStage]);
  const hrefBy = (next: BoardBy): string => {
    const query = new URLSearchParams(params);
    if (next === 'stage') query.set('by', 'stage');
    else query.delete('by');
    const text = query.toString().replaceAll('%2C', ',');
    return text ? `${projectBoardPath}?${text}` : projectBoardPath;
  };
  const listQuery = new URLSearchParams(params);
  listQuery.delete('by');
  return (
    <Page title={t('title')} width="full">
      <PageHeader
        title={t('title')}
        lead={canMove ? t('lead') : t('readOnly')}
        actions={
          <LinkButton href={`${projectsPath}${listQuery.size > 0 ? `?${listQuery.toString().replaceAll('%2C', ',')}` : ''}`} icon={<Icon name="table" />}>
            {t('list')}
          </LinkButton>
        }
      />
      <TabLinks
        label={t('by.label')}
        current={by}
        items={[
          { key: 'status', label: t('by.status'), href: hrefBy('status') },
          { key: 'stage', label: t('by.stage'), href: hrefBy('stage') },
        ]}
      />
      <div className="pj-filter">
        <ProjectFilterBar filter={rest} setFilter={setFilter} allMine={false} />
      </div>
      <Board key={by} columns={columns} />
    </Page>
  );
}
