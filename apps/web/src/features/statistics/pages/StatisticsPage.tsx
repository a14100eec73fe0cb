import { skipToken, useQuery } from '@apollo/client/react';
import { today } from '@yingzao/domain/measures';
import { Button } from 'antd';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';

import { explorationIn, exploredFor, withExploration } from '../../../lib/exploration';
import type { Measure } from '../../../lib/figures';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { fromSearch, listFieldOf, projectListHref, toSearch, withFilter, type ProjectFilter } from '../../../lib/projectFilter';
import { Slot } from '../../../lib/slots';
import { useCan } from '../../../lib/viewer';
import { Icon } from '../../../ui/Icon';
import { LinkButton } from '../../../ui/LinkButton';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import { boardsPath } from '../boards/paths';
import { Explore } from '../components/Explore';
import { ExportButton } from '../components/ExportButton';
import { Forecast } from '../components/Forecast';
import { HeadActions, HeadHost } from '../components/HeadActions';
import { LandAndFloor } from '../components/LandAndFloor';
import { MeasureStrip } from '../components/MeasureStrip';
import { SegmentChart, type SegmentChartProps } from '../components/SegmentChart';
import { StageTimes } from '../components/StageTimes';
import { StatisticsFilter } from '../components/StatisticsFilter';
import { StatisticsTabs, tabIn } from '../components/StatisticsTabs';
import { useChoices } from '../hooks/useChoices';
import { useComparison } from '../hooks/useComparison';
import { messages } from '../messages';
import { wordsOf } from '../model/chips';
import { comparisonIn, withComparison } from '../model/comparison';
import { measureFrom, measureParam } from '../model/measures';
import type { ChartScope } from '../model/scope';
import { tabMessages } from '../tabMessages';
import { StatisticsClientsDocument } from './StatisticsClients.generated';
import { StatisticsPageDocument } from './StatisticsPage.generated';
import '../statistics.css';

type Chart = Pick<SegmentChartProps, 'dimension' | 'form' | 'height'> & {
  readonly wide?: boolean;
  /** Only for those who may know what clients are worth. */
  readonly forRatings?: true;
};

/** Each is a chunk that loads with its tab. */
const otherTabs = { people: lazy(() => import('../components/PeopleTab')), documents: lazy(() => import('../components/DocumentsTab')) };

/** What is asked for most comes first: tier, region, client type, product line. */
const allCharts: readonly Chart[] = [
  { dimension: 'CITY_TIER', form: 'bars', height: 320 },
  { dimension: 'REGION', form: 'bars', height: 320 },
  { dimension: 'CLIENT_TYPE', form: 'bars', height: 430 },
  { dimension: 'PRODUCT_LINE', form: 'bars', height: 430 },
  { dimension: 'REGISTERED_MONTH', form: 'line', height: 260 },
  { dimension: 'STATUS', form: 'ring', height: 260 },
  { dimension: 'SOURCE', form: 'bars', height: 430 },
  { dimension: 'POSITIONING', form: 'bars', height: 430 },
  { dimension: 'MARKET_TRACKER', form: 'bars', height: 430, wide: true },
  { dimension: 'CLIENT_RATING', form: 'ring', height: 430, forRatings: true },
];

/** Projects, or what was done by people: tabs over one filter, which is the page's address. */
export default function StatisticsPage() {
  const [params] = useSearchParams();
  const Tab = otherTabs[tabIn(params) as keyof typeof otherTabs] as (typeof otherTabs)[keyof typeof otherTabs] | undefined;
  const t = useMessages(messages);
  const s = useMessages(tabMessages);
  const tab = tabIn(params);
  const [host, setHost] = useState<HTMLElement | null>(null);
  // Head and tabs stay while a tab's part loads: the focus stays on the tab.
  return (
    <Page title={t('title')}>
      <PageHeader title={t('title')} lead={tab === 'projects' ? t('lead') : s(`${tab}.lead`)} actions={<span ref={setHost} className="yz-stat-actions" />} />
      <StatisticsTabs params={params} />
      <HeadHost value={host}>
        {Tab ? (
          <Suspense fallback={<LoadingState lines={8} />}>
            <Tab />
          </Suspense>
        ) : (
          <ProjectStatistics />
        )}
      </HeadHost>
    </Page>
  );
}

/** Every figure over one filter. */
function ProjectStatistics() {
  const t = useMessages(messages);
  const locale = useLocale();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const seesAll = useCan('project.read');
  const choices = useChoices();
  const filter = useMemo(() => fromSearch(params), [params]);
  const measure = measureFrom(params.get('measure'));

  const seesRatings = useCan('clientRating.read');
  const charts = useMemo(() => allCharts.filter(({ forRatings }) => !forRatings || seesRatings), [seesRatings]);
  const exploration = useMemo(() => exploredFor(explorationIn(params), measure), [params, measure]);
  const comparison = useMemo(() => comparisonIn(params), [params]);
  const { compared, words: comparedWith } = useComparison(filter, comparison, choices.nameOf);
  const otherFilter = compared?.filter;
  // The free chart's series comes with the others, in one scan; what is compared with in a second one of the same request.
  const requests = useMemo(
    () => [filter, ...(otherFilter ? [otherFilter] : [])].flatMap((over) => [...charts.map(({ dimension }) => dimension), exploration.by].map((dimension) => ({ dimension, filter: over }))),
    [charts, filter, otherFilter, exploration.by],
  );
  const { data, previousData, error, refetch } = useQuery(StatisticsPageDocument, { variables: { requests, clients: measure === 'CLIENTS' } });
  const series = (data ?? previousData)?.statistics;
  // Telling clients apart costs more than all other figures together: it is asked once, and not segment by segment.
  const clients = useQuery(StatisticsClientsDocument, { variables: { filter } });
  const otherClients = useQuery(StatisticsClientsDocument, otherFilter ? { variables: { filter: otherFilter } } : skipToken);
  const sums = series?.[0]?.total;
  const total = sums ? { ...sums, ...(clients.data && { clients: clients.data.projects.figures.clients }) } : null;
  // Figures of the filter before may be without what they are compared with.
  const others = compared && series && series.length > charts.length + 1 ? series.slice(charts.length + 1) : undefined;
  const otherSums = others?.[0]?.total;
  const otherTotal = otherSums ? { ...otherSums, ...(otherClients.data && { clients: otherClients.data.projects.figures.clients }) } : null;
  // A client or a city that was clicked has a name only here.
  const nameOf = (key: string, id: string): string | null =>
    choices.nameOf(key, id) ?? series?.find((one) => listFieldOf(one.dimension) === key)?.segments.find((segment) => segment.key === id)?.label ?? null;
  const isPartial = series?.[0]?.isPartial ?? !seesAll;
  const isFiltered = Object.keys(filter).length > 0;

  const setFilter = (next: ProjectFilter): void => setParams(withFilter(params, next), { preventScrollReset: true });
  const measureHref = (next: Measure): string => {
    const changed = new URLSearchParams(params);
    const value = measureParam(next);
    if (value) changed.set('measure', value);
    else changed.delete('measure');
    return `/statistics?${changed.toString()}`;
  };
  const isPicked = (href: string): boolean => toSearch(fromSearch(new URLSearchParams(href.split('?')[1]))) === toSearch(filter);
  const scope: ChartScope = {
    measure,
    filter,
    about: [...wordsOf(filter, locale, nameOf).map(({ label }) => label), ...(comparedWith ? [comparedWith] : [])].join(t('semicolon')),
    day: filter.asOf ?? today(new Date()),
    // The address of a segment's list says the filter of the segment.
    pick: (href) => (isPicked(href) ? void navigate(href) : setFilter(fromSearch(new URLSearchParams(href.split('?')[1])))),
    isPicked,
    hint: (href) => t(href !== null && isPicked(href) ? 'pick.again' : 'pick.once'),
    compared,
  };
  const isEmpty = data !== undefined && total?.count === 0;

  return (
    <>
      <HeadActions>
        <LinkButton href={boardsPath} icon={<Icon name="columns" />}>
          {t('boards')}
        </LinkButton>
        <Slot name="savedViews" of={{ kind: 'STATISTICS', path: '/statistics', address: params.toString(), search: params.toString() }} />
        <Button icon={<Icon name="project" />} onClick={() => void navigate(projectListHref(filter))}>
          {t('open')}
        </Button>
        <LinkButton href="/statistics/settings" icon={<Icon name="settings" />}>
          {t('settings')}
        </LinkButton>
        <ExportButton filter={filter} disabled={!total || total.count === 0} />
      </HeadActions>
      {isPartial ? (
        <p className="yz-stat-partial" role="note">
          <Icon name="lock" />
          {total ? t('partialCount', { count: total.count }) : t('partial')}
        </p>
      ) : null}
      <StatisticsFilter filter={filter} onChange={setFilter} choices={{ ...choices, nameOf }} comparison={comparison} comparedWith={comparedWith} onCompare={(next) => setParams(withComparison(params, next), { preventScrollReset: true })} />
      <MeasureStrip total={total} busy={!data && !error} current={measure} hrefOf={measureHref} compared={compared ? { name: compared.other, href: projectListHref(compared.filter), total: otherTotal } : null} />
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {isEmpty ? (
        <EmptyState
          icon="statistics"
          title={isPartial && !isFiltered ? t('emptyPartial') : t('empty')}
          text={isFiltered ? t('emptyText') : null}
          action={isFiltered ? <Button onClick={() => setFilter({})}>{t('reset')}</Button> : null}
        />
      ) : null}
      {isEmpty || (error && !data) ? null : (
        <div inert={!data && series !== undefined}>
          <Explore exploration={exploration} onChange={(next) => setParams(withExploration(params, next), { preventScrollReset: true })} scope={scope} series={series?.[charts.length]} other={others?.[charts.length]} seesRatings={seesRatings} />
        </div>
      )}
      {isEmpty || (error && !data) ? null : (
        // Figures of the filter before stay while the new ones come, out of reach: their links belong to another filter.
        <div className="yz-stat-charts" role="group" aria-label={t('charts')} aria-busy={!data} inert={!data && series !== undefined}>
          {measure === 'WEIGHTED' ? (
            <div className="yz-stat-cell yz-stat-wide">
              <Forecast scope={scope} />
            </div>
          ) : null}
          {charts.map(({ dimension, form, height, wide }, at) => (
            <div key={dimension} className={wide && !seesRatings ? 'yz-stat-cell yz-stat-wide' : 'yz-stat-cell'}>
              <SegmentChart dimension={dimension} form={form} height={height} series={series?.[at]} other={others?.[at]} scope={scope} />
            </div>
          ))}
          {/* Areas of a past day are not kept project by project. */}
          {filter.asOf ? null : (
            <div className="yz-stat-cell yz-stat-wide">
              <StageTimes scope={scope} />
            </div>
          )}
          {filter.asOf ? null : (
            <div className="yz-stat-cell yz-stat-wide">
              <LandAndFloor scope={scope} />
            </div>
          )}
        </div>
      )}
    </>
  );
}
