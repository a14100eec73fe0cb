import { useQuery } from '@apollo/client/react';
import { addMonths } from '@yingzao/domain/calendar';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { useNarrow } from '../../../lib/useNarrow';
import { Icon } from '../../../ui/Icon';
import { LinkButton } from '../../../ui/LinkButton';
import { MonthView } from '../../../ui/MonthView';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import { DateText } from '../../../ui/texts';
import { calendarMessages } from '../calendarMessages';
import { ProjectFilterBar } from '../components/filter/ProjectFilterBar';
import { StepChip } from '../components/StepChip';
import { useListAddress } from '../hooks/useListAddress';
import { useToday } from '../hooks/useToday';
import { byDay, filterOf, monthIn, withMonth, withoutMonth } from '../model/stepCalendar';
import { projectsPath } from '../paths';
import { ProjectCalendarDocument } from './ProjectCalendarPage.generated';
import '../projects.css';

/** Next steps of the list's projects by day: a month, or on the phone an agenda. */
export default function ProjectCalendarPage() {
  const t = useMessages(calendarMessages);
  const phone = useNarrow();
  const today = useToday();
  const [params, setParams] = useSearchParams();
  const { filter, setFilter } = useListAddress();
  const month = monthIn(params, today);
  const asked = useMemo(() => filterOf(filter, month), [filter, month]);
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(ProjectCalendarDocument, { variables: { filter: asked } });
  const page = (data ?? previousData)?.projects;
  const days = useMemo(() => byDay(page?.nodes ?? []), [page]);
  const go = (day: string): void => setParams((now) => withMonth(now, day), { replace: true, preventScrollReset: true });
  const listQuery = withoutMonth(params).toString().replaceAll('%2C', ',');
  return (
    <Page title={t('title')}>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <LinkButton href={listQuery ? `${projectsPath}?${listQuery}` : projectsPath} icon={<Icon name="table" />}>
            {t('list')}
          </LinkButton>
        }
      />
      <div className="pj-filter">
        <ProjectFilterBar filter={filter} setFilter={setFilter} allMine={false} />
      </div>
      <div className="yz-table-bar">
        <div className="yz-table-tools">
          <Button aria-label={t('previous')} title={t('previous')} icon={<Icon name="left" />} onClick={() => go(addMonths(month, -1))} />
          <h2 className="pj-month" aria-live="polite">
            {t('month', { year: month.slice(0, 4), month: Number(month.slice(5, 7)) })}
          </h2>
          <Button aria-label={t('next')} title={t('next')} icon={<Icon name="right" />} onClick={() => go(addMonths(month, 1))} />
          <Button onClick={() => go(today)}>{t('today')}</Button>
        </div>
        <p className="yz-table-count" role="status">
          {page ? t('total', { count: page.totalCount }) : null}
        </p>
      </div>
      {!page ? (
        error ? <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} /> : <LoadingState lines={8} />
      ) : phone ? (
        <ol className="pj-agenda">
          {[...days].map(([day, projects]) => (
            <li key={day}>
              <h3>
                <DateText value={day} />
              </h3>
              {projects.map((project) => (
                <StepChip key={project.id} project={project} wide />
              ))}
            </li>
          ))}
          {days.size === 0 ? <EmptyState icon="calendar" title={t('none')} text={t('noneText')} /> : null}
        </ol>
      ) : (
        <MonthView month={month} today={today} caption={t('title')} onMonth={go} itemsOf={(day) => (days.get(day) ?? []).map((project) => ({ key: project.id, content: <StepChip project={project} /> }))} />
      )}
      {page?.pageInfo.hasNextPage ? (
        <div className="yz-table-more">
          <Button loading={loading} onClick={() => void fetchMore({ variables: { after: page.pageInfo.endCursor } }).catch(() => undefined)}>
            {t('more')}
          </Button>
        </div>
      ) : null}
    </Page>
  );
}
