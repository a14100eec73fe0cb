import type { BoundsOf, HomePage, Widget } from '@yingzao/domain/dashboard';

import { onDemand } from '../../../lib/onDemand';
import { parseBirthdays } from './birthdays';
import { crossTableRequest, parseCrossTable } from './crossTable';
import { funnelFilter, funnelRequest, parseFunnel } from './funnel';
import { hostOf, parseLink } from './link';
import { projectListHref } from './links';
import { parseProjectTable, tableHref, tableRequest } from './projectTable';
import { parseChart, parseKpi, parseList, parseNote } from './settings';
import type { Period } from './settings';
import { recentTargets } from './recentTargets';
import { parseShortcuts, targetsOf } from './shortcuts';
import { parseCalendar, parseSchedule } from './scheduleSettings';
import { figureFilter, statisticsRequest } from './statisticsRequest';
import { kpiRequests } from './trend';
import { defineKind } from './widgetKind';
import type { HomeMessage, WidgetKind } from './widgetKind';

const list = { min: { w: 3, h: 3 }, max: { w: 12, h: 16 } };
const tool = { min: { w: 2, h: 2 }, max: { w: 12, h: 16 } };
const ListForm = onDemand(() => import('../widgets/ListForm'));

/** `全部` says nothing in a title; a period or "mine" does. */
const scope = (settings: { period: Period; mine: boolean }): HomeMessage[] => [
  ...(settings.period === 'all' ? [] : [`period.${settings.period}` as const]),
  ...(settings.mine ? (['mine'] as const) : []),
];

/** Every kind of widget there is, in the order of the gallery. */
export const widgetKinds: readonly WidgetKind[] = [
  defineKind({
    kind: 'waitingForMe',
    words: 'daiwoshenpi dwsp daishenpi',
    icon: 'approval',
    group: 'work',
    size: { w: 4, h: 5 },
    bounds: list,
    parse: parseList,
    initial: {},
    component: onDemand(() => import('../widgets/WaitingForMe')),
    form: ListForm,
    need: 'waitingForMe',
    href: () => '/approvals',
  }),
  defineKind({
    kind: 'costsToApprove',
    words: 'feiyongdaishenhe fydsh kaifafeiyong kffy',
    icon: 'ledger',
    group: 'work',
    size: { w: 4, h: 5 },
    bounds: list,
    parse: parseList,
    initial: {},
    component: onDemand(() => import('../widgets/CostsToApprove')),
    form: ListForm,
    permission: 'developmentCost.decide',
    need: 'costsToApprove',
    href: () => '/development-costs?statuses=SUBMITTED',
  }),
  defineKind({
    kind: 'myNextSteps',
    words: 'wodexiayibu wdxyb',
    icon: 'calendar',
    group: 'work',
    size: { w: 4, h: 5 },
    bounds: list,
    parse: parseList,
    initial: {},
    component: onDemand(() => import('../widgets/MyNextSteps')),
    form: ListForm,
    need: 'myNextSteps',
    href: () => projectListHref({ mine: true }),
  }),
  defineKind({
    kind: 'schedule',
    icon: 'clock',
    group: 'work',
    size: { w: 4, h: 5 },
    bounds: list,
    parse: parseSchedule,
    initial: {},
    component: onDemand(() => import('../widgets/Schedule')),
    form: onDemand(() => import('../widgets/ScheduleForm')),
    permission: 'calendar.use',
    need: 'schedule',
    href: () => '/calendar',
  }),
  defineKind({
    kind: 'calendar',
    icon: 'calendar',
    group: 'work',
    size: { w: 4, h: 6 },
    bounds: { min: { w: 3, h: 5 }, max: { w: 12, h: 16 } },
    parse: parseCalendar,
    initial: {},
    component: onDemand(() => import('../widgets/Calendar')),
    permission: 'calendar.use',
    need: 'schedule',
    href: () => '/calendar?view=month',
  }),
  defineKind({
    kind: 'myProjects',
    words: 'wodexiangmu wdxm',
    icon: 'project',
    group: 'work',
    size: { w: 8, h: 6 },
    bounds: list,
    parse: parseList,
    initial: {},
    component: onDemand(() => import('../widgets/MyProjects')),
    form: ListForm,
    need: 'myProjects',
    href: () => projectListHref({ mine: true }),
  }),
  defineKind({
    kind: 'projectTable',
    words: 'xiangmubiao xmb shitu',
    icon: 'columns',
    group: 'work',
    size: { w: 8, h: 6 },
    bounds: { min: { w: 3, h: 3 }, max: { w: 12, h: 16 } },
    parse: parseProjectTable,
    initial: {},
    component: onDemand(() => import('../widgets/ProjectTable')),
    form: onDemand(() => import('../widgets/ProjectTableForm')),
    asks: (settings) => ({ tables: [tableRequest(settings)] }),
    href: tableHref,
  }),
  defineKind({
    kind: 'mySubmissions',
    words: 'wochengsongde wcsd',
    icon: 'contract',
    group: 'work',
    size: { w: 4, h: 4 },
    bounds: list,
    parse: parseList,
    initial: {},
    component: onDemand(() => import('../widgets/MySubmissions')),
    form: ListForm,
    need: 'mySubmissions',
    href: () => '/approvals',
  }),
  defineKind({
    kind: 'recentChanges',
    words: 'zuijingengxin zjgx',
    icon: 'clock',
    group: 'work',
    size: { w: 6, h: 5 },
    bounds: list,
    parse: parseList,
    initial: {},
    component: onDemand(() => import('../widgets/RecentChanges')),
    form: ListForm,
    need: 'recentChanges',
    href: () => projectListHref({}),
  }),
  defineKind({
    kind: 'announcements',
    words: 'gonggao gg',
    icon: 'bell',
    group: 'work',
    size: { w: 4, h: 4 },
    bounds: list,
    parse: parseList,
    initial: {},
    component: onDemand(() => import('../widgets/Announcements')),
    form: ListForm,
    need: 'announcements',
  }),
  defineKind({
    kind: 'newLeads',
    words: 'xinxiansuo xxs xiansuodaifenpei',
    icon: 'flag',
    group: 'work',
    size: { w: 4, h: 6 },
    bounds: list,
    parse: parseList,
    initial: {},
    component: onDemand(() => import('../widgets/NewLeads')),
    form: ListForm,
    permission: 'leadReport.decide',
    need: 'newLeads',
    href: () => '/leads',
  }),
  defineKind({
    kind: 'reminders',
    icon: 'clock',
    group: 'work',
    size: { w: 4, h: 5 },
    bounds: list,
    parse: parseList,
    initial: {},
    component: onDemand(() => import('../widgets/Reminders')),
    form: ListForm,
    href: () => '/messages?tab=TODO',
  }),
  defineKind({
    kind: 'birthdays',
    words: 'shengriyusiling srysl siling ruzhi',
    icon: 'people',
    group: 'work',
    size: { w: 4, h: 4 },
    bounds: list,
    parse: parseBirthdays,
    initial: {},
    component: onDemand(() => import('../widgets/Birthdays')),
    form: onDemand(() => import('../widgets/BirthdaysForm')),
    need: 'anniversaries',
    href: () => '/people',
  }),
  defineKind({
    kind: 'documentsMissing',
    words: 'queshiwenjian qswj wenjian ziliao',
    icon: 'file',
    group: 'work',
    size: { w: 4, h: 5 },
    bounds: list,
    parse: parseList,
    initial: {},
    component: onDemand(() => import('../widgets/DocumentsMissing')),
    form: ListForm,
    need: 'documentsMissing',
    href: () => projectListHref({ lacksFiles: true }),
  }),
  defineKind({
    kind: 'dataQuality',
    words: 'shujuzhiliang sjzl',
    icon: 'check',
    group: 'work',
    size: { w: 4, h: 5 },
    bounds: list,
    parse: () => ({}),
    initial: {},
    component: onDemand(() => import('../widgets/DataQuality')),
    href: () => projectListHref({ nextStepIssues: ['MISSING', 'OVERDUE'] }),
  }),
  defineKind({
    kind: 'statisticsChart',
    words: 'tongjitu tjt tubiao',
    icon: 'statistics',
    group: 'figures',
    size: { w: 6, h: 5 },
    bounds: { min: { w: 3, h: 4 }, max: { w: 12, h: 14 } },
    parse: parseChart,
    initial: { dimension: 'CITY_TIER', measure: 'COUNT', form: 'bar' },
    component: onDemand(() => import('../widgets/StatisticsChart')),
    form: onDemand(() => import('../widgets/StatisticsChartForm')),
    permission: 'statistics.read',
    asks: (settings) => ({ series: [statisticsRequest(settings)] }),
    title: (settings) => [`measure.${settings.measure}`, `dimension.${settings.dimension}`, ...scope(settings)],
    href: () => '/statistics',
    heavy: true,
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
    component: onDemand(() => import('../widgets/Kpi')),
    form: onDemand(() => import('../widgets/KpiForm')),
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
    component: onDemand(() => import('../widgets/CrossTable')),
    form: onDemand(() => import('../widgets/CrossTableForm')),
    permission: 'statistics.read',
    asks: (settings) => ({ crossTables: [crossTableRequest(settings)] }),
    title: (settings) => [
      `measure.${settings.measure}`,
      `dimension.${settings.rows}`,
      `dimension.${settings.columns}`,
      ...scope(settings),
    ],
    href: () => '/statistics',
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
    component: onDemand(() => import('../widgets/Funnel')),
    form: onDemand(() => import('../widgets/FunnelForm')),
    permission: 'statistics.read',
    asks: (settings) => ({ series: [funnelRequest(settings)] }),
    title: (settings) => ['kind.funnel.name', `measure.${settings.measure}`, ...scope(settings)],
    href: (settings) => projectListHref(funnelFilter(settings)),
  }),
  defineKind({
    kind: 'shortcuts',
    words: 'kuaijiefangshi kjfs',
    icon: 'pin',
    group: 'tools',
    size: { w: 4, h: 3 },
    bounds: tool,
    parse: parseShortcuts,
    asks: (settings) => ({ targets: targetsOf(settings).targets }),
    initial: { items: [{ to: '/projects' }] },
    component: onDemand(() => import('../widgets/Shortcuts')),
    form: onDemand(() => import('../widgets/ShortcutsForm')),
  }),
  defineKind({
    kind: 'link',
    words: 'lianjiehuotupian ljhtp wangzhi tupian',
    icon: 'link',
    group: 'tools',
    size: { w: 4, h: 2 },
    bounds: tool,
    parse: parseLink,
    initial: {},
    ownName: ({ label, to }) => label || hostOf(to),
    component: onDemand(() => import('../widgets/Link')),
    form: onDemand(() => import('../widgets/LinkForm')),
  }),
  defineKind({
    kind: 'search',
    words: 'sousuo ss chazhao',
    icon: 'search',
    group: 'tools',
    size: { w: 4, h: 4 },
    bounds: tool,
    parse: parseList,
    initial: {},
    component: onDemand(() => import('../widgets/Search')),
    form: ListForm,
    asks: ({ rows }) => ({ targets: recentTargets(rows).map(({ target }) => target) }),
  }),
  defineKind({
    kind: 'note',
    words: 'bianqian bq',
    icon: 'note',
    group: 'tools',
    size: { w: 4, h: 3 },
    bounds: tool,
    parse: parseNote,
    initial: {},
    component: onDemand(() => import('../widgets/Note')),
  }),
];

const byKind = new Map(widgetKinds.map((kind) => [kind.kind, kind]));

/** The declaration of a kind; undefined for one that this version does not have (any more). */
export function kindOf(kind: string): WidgetKind | undefined {
  return byKind.get(kind);
}

/** Fetches the code of the widgets of a page that is about to be shown; what fails is asked for again by its frame. */
export function preloadWidgets({ widgets }: HomePage): void {
  for (const kind of new Set(widgets.map((widget) => widget.kind))) kindOf(kind)?.component.preload().catch(() => undefined);
}

export const boundsOfKind: BoundsOf = (kind) => byKind.get(kind)?.bounds;

/** How a widget is called: the person's own title, else what its settings say, else its kind. */
export function titleOf(
  widget: Pick<Widget, 'kind' | 'title'> & Partial<Pick<Widget, 'settings'>>,
  t: (key: HomeMessage) => string,
): string {
  if (widget.title) return widget.title;
  const kind = kindOf(widget.kind);
  if (!kind) return t('unknown.title');
  const settings = widget.settings ? kind.parse(widget.settings) : null;
  const own = settings === null ? '' : kind.ownName?.(settings);
  if (own) return own;
  const parts = settings === null ? undefined : kind.title?.(settings);
  return parts ? parts.map((part) => t(part)).join(' · ') : t(`kind.${kind.kind}.name` as HomeMessage);
}
