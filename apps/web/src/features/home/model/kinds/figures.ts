import { onDemand } from '../../../../lib/onDemand';
import { crossTableRequest, parseCrossTable } from '../crossTable';
import { funnelFilter, funnelRequest, parseFunnel } from '../funnel';
import { projectListHref, statisticsHref } from '../links';
import type { Period } from '../periods';
import { parseChart, parseKpi, parseRanking, parseTrend } from '../settings';
import type { ChartSettings } from '../settings';
import { figureFilter, statisticsRequest } from '../statisticsRequest';
import { kpiRequests } from '../trend';
import { defineKind } from '../widgetKind';
import type { HomeMessage, WidgetKind } from '../widgetKind';

/** `全部` says nothing in a title; a period or "mine" does. */
const scope = (settings: { period: Period; mine: boolean }): HomeMessage[] => [
  ...(settings.period === 'all' ? [] : [`period.${settings.period}` as const]),
  ...(settings.mine ? (['mine'] as const) : []),
];

const chartHref = (settings: ChartSettings): string =>
  statisticsHref({ by: settings.dimension, within: null, form: settings.form, measure: settings.measure, filter: figureFilter(settings) });

/** Figures over the projects a person may read. */
export const figureKinds: readonly WidgetKind[] = [
  defineKind({
    kind: 'statisticsChart',
    words: 'tongjitu tjt tubiao',
    icon: 'statistics',
    group: 'figures',
    size: { w: 6, h: 5 },
    bounds: { min: { w: 3, h: 4 }, max: { w: 12, h: 14 } },
    parse: parseChart,
    initial: {},
    component: onDemand(() => import('../../widgets/StatisticsChart')),
    form: onDemand(() => import('../../figureForms/StatisticsChartForm')),
    permission: 'statistics.read',
    asks: (settings) => ({ series: [statisticsRequest(settings)] }),
    title: (settings) => [`measure.${settings.measure}`, `dimension.${settings.dimension}`, ...scope(settings)],
    href: chartHref,
    heavy: true,
  }),
  defineKind({
    kind: 'trend',
    words: 'qushitu qst bianhua',
    icon: 'chart',
    group: 'figures',
    size: { w: 6, h: 5 },
    bounds: { min: { w: 3, h: 4 }, max: { w: 12, h: 14 } },
    parse: parseTrend,
    initial: {},
    component: onDemand(() => import('../../widgets/StatisticsChart')),
    form: onDemand(() => import('../../figureForms/StatisticsChartForm')),
    permission: 'statistics.read',
    asks: (settings) => ({ series: [statisticsRequest(settings)] }),
    title: (settings) => [`measure.${settings.measure}`, `dimension.${settings.dimension}`, ...scope(settings)],
    href: chartHref,
    heavy: true,
  }),
  defineKind({
    kind: 'ranking',
    words: 'paihang ph paiming yuangong',
    icon: 'people',
    group: 'figures',
    size: { w: 4, h: 6 },
    bounds: { min: { w: 3, h: 3 }, max: { w: 12, h: 16 } },
    parse: parseRanking,
    initial: {},
    component: onDemand(() => import('../../widgets/Ranking')),
    form: onDemand(() => import('../../figureForms/RankingForm')),
    permission: 'statistics.read',
    asks: (settings) => ({ series: [statisticsRequest(settings)] }),
    title: (settings) => ['kind.ranking.name', `dimension.${settings.dimension}`, `measure.${settings.measure}`, ...scope(settings)],
    href: (settings) => statisticsHref({ by: settings.dimension, within: null, form: 'bars', measure: settings.measure, filter: figureFilter(settings) }),
  }),
  defineKind({
    kind: 'kpi',
    words: 'shuzi sz',
    icon: 'ruler',
    group: 'figures',
    size: { w: 3, h: 2 },
    bounds: { min: { w: 2, h: 2 }, max: { w: 6, h: 4 } },
    parse: parseKpi,
    initial: { measure: 'COUNT', statuses: ['PROMOTION', 'TRACKING'] },
    component: onDemand(() => import('../../widgets/Kpi')),
    form: onDemand(() => import('../../figureForms/KpiForm')),
    permission: 'statistics.read',
    asks: (settings) => ({ series: kpiRequests(settings) }),
    title: (settings) => [
      `measure.${settings.measure}`,
      ...settings.statuses.slice(0, 2).map((status) => `status.${status}` as const),
      ...scope(settings),
    ],
    href: (settings) => projectListHref(figureFilter(settings)),
  }),
  defineKind({
    kind: 'crossTable',
    words: 'jiaochabiao jcb biaoge',
    icon: 'table',
    group: 'figures',
    size: { w: 6, h: 6 },
    bounds: { min: { w: 3, h: 4 }, max: { w: 12, h: 16 } },
    parse: parseCrossTable,
    initial: { rows: 'REGION', columns: 'STATUS', measure: 'COUNT' },
    component: onDemand(() => import('../../widgets/CrossTable')),
    form: onDemand(() => import('../../figureForms/CrossTableForm')),
    permission: 'statistics.read',
    asks: (settings) => ({ crossTables: [crossTableRequest(settings)] }),
    title: (settings) => [
      `measure.${settings.measure}`,
      `dimension.${settings.rows}`,
      `dimension.${settings.columns}`,
      ...scope(settings),
    ],
    href: ({ rows, columns, form, ...settings }) => statisticsHref({ by: rows, within: columns, form, measure: settings.measure, filter: figureFilter(settings) }),
    heavy: true,
  }),
  defineKind({
    kind: 'funnel',
    words: 'loudou ld zhuanhua',
    icon: 'filter',
    group: 'figures',
    size: { w: 4, h: 5 },
    bounds: { min: { w: 3, h: 4 }, max: { w: 12, h: 12 } },
    parse: parseFunnel,
    initial: {},
    component: onDemand(() => import('../../widgets/Funnel')),
    form: onDemand(() => import('../../figureForms/FunnelForm')),
    permission: 'statistics.read',
    asks: (settings) => ({ series: [funnelRequest(settings)] }),
    title: (settings) => ['kind.funnel.name', `measure.${settings.measure}`, ...scope(settings)],
    href: (settings) => projectListHref(funnelFilter(settings)),
  }),
];
