import { useQuery } from '@apollo/client/react';
import { today } from '@yingzao/domain/measures';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';

import type { Measure } from '../../../lib/figures';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { fromSearch, projectListHref, toSearch, withFilter, type ProjectFilter } from '../../../lib/projectFilter';
import { useCan } from '../../../lib/viewer';
import { Icon } from '../../../ui/Icon';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { EmptyState, ErrorState } from '../../../ui/states';
import { Explore } from '../components/Explore';
import { ExportButton } from '../components/ExportButton';
import { MeasureStrip } from '../components/MeasureStrip';
import { SegmentChart, type SegmentChartProps } from '../components/SegmentChart';
import { StatisticsFilter } from '../components/StatisticsFilter';
import { useChoices } from '../hooks/useChoices';
import { messages } from '../messages';
import { wordsOf } from '../model/chips';
import { explorationIn, withExploration } from '../model/explore';
import { measureFrom, measureParam } from '../model/measures';
import type { ChartScope } from '../model/scope';
import { StatisticsClientsDocument } from './StatisticsClients.generated';
import { StatisticsPageDocument } from './StatisticsPage.generated';
import '../statistics.css';

type Chart = Pick<SegmentChartProps, 'dimension' | 'form' | 'height'> & { readonly wide?: boolean; /** Only for those who may know what clients are worth. */ readonly forRatings?: true };

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

/** Every figure over one filter; the filter is the page's address. */
export default function StatisticsPage() {
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
  const exploration = useMemo(() => explorationIn(params), [params]);
  // The free chart's series comes with the others, in one scan.
  const requests = useMemo(() => [...charts.map(({ dimension }) => dimension), exploration.by].map((dimension) => ({ dimension, filter })), [charts, filter, exploration.by]);
  const { data, previousData, error, refetch } = useQuery(StatisticsPageDocument, { variables: { requests, clients: measure === 'CLIENTS' } });
  const series = (data ?? previousData)?.statistics;
  // Telling clients apart costs more than all other figures together: it is asked once, and not segment by segment.
  const clients = useQuery(StatisticsClientsDocument, { variables: { filter } });
  const sums = series?.[0]?.total;
  const total = sums ? { ...sums, ...(clients.data && { clients: clients.data.projects.figures.clients }) } : null;
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
    about: wordsOf(filter, t, locale, choices.nameOf).map(({ label }) => label).join(t('semicolon')),
    day: filter.asOf ?? today(new Date()),
    // The address of a segment's list says the filter of the segment.
    pick: (href) => (isPicked(href) ? void navigate(href) : setFilter(fromSearch(new URLSearchParams(href.split('?')[1])))),
    isPicked,
    compared: null,
  };
  const isEmpty = data !== undefined && total?.count === 0;

  return (
    <Page title={t('title')}>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <Button icon={<Icon name="project" />} onClick={() => void navigate(projectListHref(filter))}>
              {t('open')}
            </Button>
            <ExportButton filter={filter} disabled={!total || total.count === 0} />
          </>
        }
      />
      {isPartial ? (
        <p className="yz-stat-partial" role="note">
          <Icon name="lock" />
          {t('partial')}
        </p>
      ) : null}
      <StatisticsFilter filter={filter} onChange={setFilter} choices={choices} />
      <MeasureStrip total={total} busy={!data && !error} current={measure} hrefOf={measureHref} />
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
          <Explore exploration={exploration} onChange={(next) => setParams(withExploration(params, next), { preventScrollReset: true })} scope={scope} series={series?.[charts.length]} other={undefined} seesRatings={seesRatings} />
        </div>
      )}
      {isEmpty || (error && !data) ? null : (
        // Figures of the filter before stay while the new ones come, out of reach: their links belong to another filter.
        <div className="yz-stat-charts" role="group" aria-label={t('charts')} aria-busy={!data} inert={!data && series !== undefined}>
          {charts.map(({ dimension, form, height, wide }, at) => (
            <div key={dimension} className={wide && !seesRatings ? 'yz-stat-cell yz-stat-wide' : 'yz-stat-cell'}>
              <SegmentChart dimension={dimension} form={form} height={height} series={series?.[at]} scope={scope} />
            </div>
          ))}
        </div>
      )}
    </Page>
  );
}
