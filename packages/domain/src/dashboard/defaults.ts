import type { Role } from '../catalogues/index';
import type { JsonObject } from './json';
import { inReadingOrder, layoutVersion } from './layout';
import type { HomeLayout, Widget } from './layout';

type Seat = readonly [kind: string, x: number, y: number, w: number, h: number, settings?: JsonObject];

const kpi = (measure: string, statuses: readonly string[], more: JsonObject = {}): JsonObject => ({ measure, statuses, ...more });
/** With the last twelve months as a line; each costs the server two more sums, so not every figure has one. */
const trend: JsonObject = { trend: true };
const chart = (dimension: string, measure: string, form: 'bar' | 'column' | 'donut' | 'line'): JsonObject => ({
  dimension,
  measure,
  form,
});
const shortcuts = (...paths: string[]): JsonObject => ({ items: paths.map((to) => ({ to })) });

/** First screen: the figures and what waits; below, the four statistics the firm asks for. */
const director: readonly Seat[] = [
  ['kpi', 0, 0, 3, 2, kpi('COUNT', ['PROMOTION', 'TRACKING'], trend)],
  ['kpi', 3, 0, 3, 2, kpi('GFA', ['TRACKING'])],
  ['kpi', 6, 0, 3, 2, kpi('QUOTED', ['TRACKING'])],
  ['kpi', 9, 0, 3, 2, kpi('CONTRACTED', ['WON'], trend)],
  ['waitingForMe', 0, 2, 4, 5],
  ['statisticsChart', 4, 2, 5, 5, chart('REGISTERED_MONTH', 'COUNT', 'line')],
  ['statisticsChart', 0, 7, 6, 5, chart('CITY_TIER', 'GFA', 'column')],
  ['statisticsChart', 6, 7, 6, 5, chart('REGION', 'GFA', 'bar')],
  ['statisticsChart', 4, 12, 4, 5, chart('CLIENT_TYPE', 'COUNT', 'donut')],
  ['statisticsChart', 8, 12, 4, 5, chart('PRODUCT_LINE', 'CONTRACTED', 'bar')],
  ['announcements', 9, 2, 3, 5],
  ['funnel', 0, 12, 4, 5],
];

/** A director's second page: what the firm's projects are made of. */
const composition: readonly Seat[] = [
  ['statisticsChart', 0, 0, 6, 5, chart('CITY_TIER', 'COUNT', 'column')],
  ['statisticsChart', 6, 0, 6, 5, chart('PRODUCT_LINE', 'GFA', 'bar')],
  ['statisticsChart', 0, 5, 4, 5, chart('LAND_AREA_BAND', 'COUNT', 'column')],
  ['statisticsChart', 4, 5, 4, 5, chart('GFA_BAND', 'COUNT', 'column')],
  ['statisticsChart', 8, 5, 4, 5, chart('FAR_BAND', 'COUNT', 'column')],
  ['statisticsChart', 0, 10, 6, 5, chart('POSITIONING', 'COUNT', 'donut')],
  ['statisticsChart', 6, 10, 6, 5, chart('MARKET_TRACKER', 'COUNT', 'bar')],
  ['crossTable', 0, 15, 12, 7, { rows: 'REGION', columns: 'PRODUCT_LINE', measure: 'COUNT' }],
];

const marketManager: readonly Seat[] = [
  ['waitingForMe', 0, 0, 4, 5],
  ['myNextSteps', 4, 0, 4, 5],
  ['kpi', 8, 0, 4, 2, kpi('COUNT', ['PROMOTION', 'TRACKING'], trend)],
  ['shortcuts', 8, 2, 4, 3, shortcuts('/projects', '/clients', '/imports', '/statistics')],
  ['myProjects', 0, 5, 8, 6],
  ['statisticsChart', 8, 5, 4, 6, chart('STATUS', 'COUNT', 'donut')],
  ['recentChanges', 4, 11, 4, 5],
  ['announcements', 8, 11, 4, 5],
  ['funnel', 0, 11, 4, 5],
  ['openQuotes', 0, 16, 6, 5],
  ['openContracts', 6, 16, 6, 5],
  ['crossTable', 0, 21, 12, 7, { rows: 'REGION', columns: 'STATUS', measure: 'COUNT' }],
];

/** Who keeps the database sees what colleagues report, what changed and what it is made of; projects of their own are few. */
const marketDataOwner: readonly Seat[] = [
  ['newLeads', 0, 0, 4, 6],
  ['recentChanges', 4, 0, 4, 6],
  ['shortcuts', 8, 0, 4, 3, shortcuts('/imports', '/projects', '/clients', '/statistics')],
  ['kpi', 8, 3, 4, 3, kpi('COUNT', ['PROMOTION', 'TRACKING'])],
  ['statisticsChart', 0, 12, 4, 5, chart('SOURCE', 'COUNT', 'donut')],
  ['statisticsChart', 4, 12, 4, 5, chart('CITY_TIER', 'COUNT', 'bar')],
  ['statisticsChart', 8, 12, 4, 5, chart('REGISTERED_MONTH', 'COUNT', 'line')],
  ['myNextSteps', 0, 17, 4, 4],
  ['myProjects', 4, 17, 4, 4],
  ['announcements', 8, 17, 4, 4],
  ['projectTable', 0, 6, 12, 6, { filter: 'statuses=PROMOTION,TRACKING', columns: ['number', 'status', 'trackingStage', 'client', 'city', 'gfa', 'marketTracker'] }],
];

const marketStaff: readonly Seat[] = [
  ['myNextSteps', 0, 0, 4, 5],
  ['myProjects', 4, 0, 8, 5],
  ['recentChanges', 0, 5, 8, 5],
  ['shortcuts', 8, 5, 4, 3, shortcuts('/projects', '/clients', '/contracts')],
  ['kpi', 8, 8, 4, 2, kpi('COUNT', ['TRACKING'])],
  ['mySubmissions', 0, 10, 6, 4],
  ['announcements', 6, 10, 6, 4],
];

/** No statistics: a designer's day is steps, signatures and the projects at hand. */
const designer: readonly Seat[] = [
  ['myNextSteps', 0, 0, 6, 5],
  ['waitingForMe', 6, 0, 6, 5],
  ['myProjects', 0, 5, 8, 6],
  ['shortcuts', 8, 5, 4, 3, shortcuts('/projects', '/approvals', '/leads/new')],
  ['note', 8, 8, 4, 3],
  ['recentChanges', 0, 11, 8, 4],
  ['announcements', 8, 11, 4, 4],
];

/** Who heads the design department sees first what signing handed over. */
const designManager: readonly Seat[] = [
  ['designProjects', 0, 0, 6, 5],
  ['waitingForMe', 6, 0, 6, 5],
  ['myNextSteps', 0, 5, 4, 6],
  ['myProjects', 4, 5, 8, 6],
  ['shortcuts', 0, 11, 4, 3, shortcuts('/design-projects', '/approvals', '/people')],
  ['recentChanges', 4, 11, 4, 4],
  ['announcements', 8, 11, 4, 4],
];

const approver: readonly Seat[] = [
  ['waitingForMe', 0, 0, 8, 5],
  ['announcements', 8, 0, 4, 5],
  ['mySubmissions', 0, 5, 4, 5],
  ['myNextSteps', 4, 5, 4, 5],
  ['shortcuts', 8, 5, 4, 2, shortcuts('/approvals', '/contracts', '/projects')],
  ['note', 8, 7, 4, 3],
  ['decidedByMe', 0, 10, 6, 4],
  ['copiedToMe', 6, 10, 6, 4],
];

/** Finance signs, and collects. */
const finance: readonly Seat[] = [
  ['waitingForMe', 0, 0, 4, 5],
  ['feeNodes', 4, 0, 4, 5],
  ['announcements', 8, 0, 4, 5],
  ['mySubmissions', 0, 5, 4, 5],
  ['myNextSteps', 4, 5, 4, 5],
  ['shortcuts', 8, 5, 4, 2, shortcuts('/approvals', '/receivables', '/contracts')],
  ['note', 8, 7, 4, 3],
  ['decidedByMe', 0, 10, 6, 4],
  ['copiedToMe', 6, 10, 6, 4],
];

const personnel: readonly Seat[] = [
  ['waitingForMe', 0, 0, 4, 5],
  ['birthdays', 4, 0, 4, 5],
  ['announcements', 8, 0, 4, 5],
  ['shortcuts', 0, 5, 4, 3, shortcuts('/people', '/departments')],
  ['note', 4, 5, 4, 3],
  ['mySubmissions', 8, 5, 4, 3],
];

/** Who keeps the accounts: people come and go, and their workbook. */
const administrator: readonly Seat[] = [
  ['shortcuts', 0, 0, 4, 4, shortcuts('/people', '/departments', '/imports')],
  ['reminders', 4, 0, 4, 4],
  ['announcements', 8, 0, 4, 4],
  ['schedule', 0, 4, 4, 4],
  ['note', 4, 4, 8, 4],
];

const everyone: readonly Seat[] = [
  ['waitingForMe', 0, 0, 4, 5],
  ['myNextSteps', 4, 0, 4, 5],
  ['announcements', 8, 0, 4, 5],
  ['myProjects', 0, 5, 8, 5],
  ['shortcuts', 8, 5, 4, 2, shortcuts('/projects', '/approvals', '/leads/new')],
  ['note', 8, 7, 4, 3],
];

/** Further pages by role. Their names are the reader's language's business: `statistics` is called so by the page. */
const secondPages: Partial<Record<Role, { readonly id: string; readonly seats: readonly Seat[] }>> = {
  DIRECTOR: { id: 'statistics', seats: composition },
};

/** Who has several roles sees the home of the first of them in this order. */
const byRole: readonly (readonly [Role, readonly Seat[]])[] = [
  ['DIRECTOR', director],
  ['MARKET_MANAGER', marketManager],
  ['MARKET_DB_OWNER', marketDataOwner],
  ['FINANCE', finance],
  ['LEGAL', approver],
  ['MARKET_STAFF', marketStaff],
  ['DESIGN_MANAGER', designManager],
  ['LEAD_DESIGNER', designer],
  ['PROJECT_MANAGER', designer],
  ['DESIGN_MGMT', designer],
  ['TECHNICAL', designer],
  ['HR_ADMIN', personnel],
  ['SYS_ADMIN', administrator],
];

/** Roles in the order in which their default is taken. */
export const roleOrder: readonly Role[] = byRole.map(([role]) => role);

/**
 * The home a person sees before arranging their own. Ids are stable (`default-kpi-2`), so that the same default is
 * the same document on every device.
 */
export function defaultLayout(roles: readonly string[]): HomeLayout {
  const [role, seats] = byRole.find(([name]) => roles.includes(name)) ?? [null, everyone];
  const second = role === null ? undefined : secondPages[role];
  const count = new Map<string, number>();
  const page = (id: string, places: readonly Seat[]) => ({
    id,
    name: '',
    widgets: inReadingOrder(
      places.map(([kind, x, y, w, h, settings = {}]): Widget => {
        const nth = (count.get(kind) ?? 0) + 1;
        count.set(kind, nth);
        return { id: `default-${kind}-${nth}`, kind, settings, lg: { x, y, w, h } };
      }),
    ),
  });
  return { version: layoutVersion, pages: [page('home', seats), ...(second ? [page(second.id, second.seats)] : [])] };
}
