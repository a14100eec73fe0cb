import type { Actor } from '@yingzao/domain/permissions';
import { boardJob } from './board';
import { dossierJob } from './dossier';
import type { BenchPeople } from './generate';
import { me, mine, offered } from './limits';

/** A statement of the limit. */
export interface Limit {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** One job through the product, and the same job at its limit: hand-written SQL behind a bare HTTP server. */
export interface Job {
  readonly name: string;
  readonly viewer: Actor;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly limit: readonly Limit[];
  /** A page deep in the list: the variables get the cursor of the page that begins after so many rows. */
  readonly deep?: number;
}

const listQuery = `query BenchList($filter: ProjectFilter, $orderBy: ProjectOrder, $after: String) {
  projects(first: 50, after: $after, filter: $filter, orderBy: $orderBy) {
    nodes { id number name status region cityTier city landAreaM2 gfaM2 far productLine registeredOn updatedAt client { id name clientType } marketTracker { id name } currentQuote { id revision amountFen } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const filter = { statuses: ['TRACKING'], regions: ['EAST'], productLines: ['RESIDENTIAL', 'OFFICE'] };
const picked = `p.deleted_at IS NULL AND p.status = 'TRACKING' AND p.region = 'EAST' AND p.product_line = ANY ('{RESIDENTIAL,OFFICE}')`;

const statisticsQuery = `query BenchStatistics($requests: [StatisticsRequest!]!) {
  statistics(requests: $requests) { dimension isPartial total { count landAreaM2 gfaM2 quotedFen contractedFen } segments { key label figures { count landAreaM2 gfaM2 quotedFen contractedFen } } }
}`;
const requests = ['CITY_TIER', 'REGION', 'CLIENT_TYPE', 'PRODUCT_LINE'].map((dimension) => ({ dimension, filter: { registeredOn: { from: '2020-01-01' } } }));

const countQuery = listQuery.replace('BenchList', 'BenchListAndTotal').replace('pageInfo', 'totalCount pageInfo');

const homeQuery = `query BenchHome($requests: [StatisticsRequest!]!) {
  viewer { employee { name } capabilities }
  myHome { revision layout isDefault }
  projects(first: 8, filter: { mine: true }) { nodes { id number name status client { name } nextStep nextStepOn } totalCount }
  waitingForMe(first: 8) { id section chain { contract { number name amountFen } } }
  myNextSteps(first: 8) { id dueOn text project { id name } }
  recentChanges(first: 8) { id kind at project { id name } by { name } }
  announcements(first: 5) { id title publishedAt }
  statistics(requests: $requests) { total { count gfaM2 quotedFen contractedFen } segments { key figures { count } } }
}`;

/** A page of 51 in this order; `after` is the page's place in it. */
function list(viewer: Actor, order = 'p.updated_at DESC, p.id DESC', where = picked, offset = 0): Limit {
  // The row before a deep page, found the slow way once and for all; reading the page itself is by index.
  const [first, second] = order.split(', ').map((part) => part.split(' ')[0]!);
  const after = offset ? ` AND (${first}, ${second}) < (SELECT ${first}, ${second} FROM project p WHERE ${where}${mine(viewer)} ORDER BY ${order} OFFSET ${offset - 1} LIMIT 1)` : '';
  return {
    params: me(viewer),
    sql: `WITH page AS MATERIALIZED (SELECT p.id FROM project p WHERE ${where}${mine(viewer)}${after} ORDER BY ${order} LIMIT 51)
      SELECT p.id, p.number, p.name, p.status, p.region, p.city_tier, p.city, p.land_area_m2, p.gfa_m2, p.far, p.product_line, p.registered_on, p.updated_at,
        c.id AS client_id, c.name AS client_name, c.client_type, e.id AS tracker_id, e.name AS tracker_name, r.id AS quote_id, r.revision, r.amount_fen
      FROM page JOIN project p USING (id) JOIN client c ON c.id = p.client_id LEFT JOIN employee e ON e.id = p.market_tracker_id
      LEFT JOIN LATERAL (SELECT r.id, r.revision, r.amount_fen FROM quote q JOIN quote_revision r ON r.quote_id = q.id AND r.is_current AND r.status NOT IN ('DRAFT', 'IN_REVIEW', 'APPROVED') WHERE q.project_id = p.id ORDER BY q.created_at DESC LIMIT 1) r ON true
      ORDER BY ${order}`,
  };
}

function statistics(viewer: Actor, also = ''): Limit {
  return {
    params: me(viewer),
    sql: `WITH f AS MATERIALIZED (
        SELECT p.city_tier, p.region, c.client_type, p.product_line, p.land_area_m2, p.gfa_m2, q.fen AS quoted, k.fen AS contracted FROM project p JOIN client c ON c.id = p.client_id
        LEFT JOIN (SELECT project_id, sum(amount_fen) AS fen FROM quote_revision WHERE ${offered}${mine(viewer, 'project_id')} GROUP BY 1) q ON q.project_id = p.id
        LEFT JOIN (SELECT project_id, sum(amount_fen) AS fen FROM contract WHERE status IN ('SIGNED', 'PERFORMING', 'COMPLETED')${mine(viewer, 'project_id')} GROUP BY 1) k ON k.project_id = p.id
        WHERE p.deleted_at IS NULL AND p.registered_on >= '2020-01-01'${also}${mine(viewer)})
      SELECT city_tier, region, client_type, product_line, count(*), sum(land_area_m2), sum(gfa_m2), sum(quoted), sum(contracted) FROM f GROUP BY GROUPING SETS ((city_tier), (region), (client_type), (product_line), ())`,
  };
}

/** The same from the sums that are maintained, with what they do not hold yet. */
const statisticsOfSums: Limit = {
  params: [],
  sql: `SELECT f.dimension, f.key, sum(f.n), sum(f.land_area_m2), sum(f.gfa_m2), sum(f.quoted_fen), sum(f.contracted_fen) FROM (
      SELECT dimension, key, n, land_area_m2, gfa_m2, quoted_fen, contracted_fen FROM statistics_sum WHERE dimension IN ('CITY_TIER', 'REGION', 'CLIENT_TYPE', 'PRODUCT_LINE', 'ALL') AND year >= 2020
      UNION ALL SELECT v.dimension, v.key, c.sign, c.sign * c.land_area_m2, c.sign * c.gfa_m2, c.sign * c.quoted_fen, c.sign * c.contracted_fen FROM statistics_change c
        CROSS JOIN LATERAL (VALUES ('ALL', NULL), ('CITY_TIER', c.city_tier), ('REGION', c.region), ('CLIENT_TYPE', c.client_type), ('PRODUCT_LINE', c.product_line)) v(dimension, key) WHERE c.registered_on >= '2020-01-01') f
    GROUP BY 1, 2`,
};

const count = (viewer: Actor, where: string): Limit => ({ params: me(viewer), sql: `SELECT count(*) FROM project p WHERE ${where}${mine(viewer)}` });

export function home(viewer: Actor): Limit[] {
  const params = [viewer.employeeId];
  return [
    { params, sql: `SELECT e.name, array(SELECT role FROM employee_role r WHERE r.employee_id = e.id) FROM employee e WHERE id = $1` },
    { params, sql: `SELECT revision, layout FROM home WHERE employee_id = $1` },
    { params, sql: `SELECT p.id, p.number, p.name, p.status, c.name AS client, p.next_step, p.next_step_on FROM project p JOIN client c ON c.id = p.client_id WHERE p.deleted_at IS NULL AND p.id = ANY (ARRAY(SELECT project_id FROM project_member WHERE employee_id = $1)) ORDER BY p.updated_at DESC, p.id DESC LIMIT 9` },
    { params, sql: `SELECT count(*) FROM project p WHERE p.deleted_at IS NULL AND p.id = ANY (ARRAY(SELECT project_id FROM project_member WHERE employee_id = $1))` },
    { params, sql: `SELECT s.id, s.section, k.number, k.name, k.amount_fen FROM approval_step s JOIN approval_chain h ON h.id = s.chain_id JOIN contract k ON k.id = h.contract_id WHERE s.state = 'ACTIVE' AND s.approver_id = $1 ORDER BY s.activated_at LIMIT 8` },
    { params, sql: `SELECT w.id, w.due_on, w.text, p.id, p.name FROM work_plan w JOIN project p ON p.id = w.project_id WHERE w.owner_id = $1 AND w.done_at IS NULL ORDER BY w.due_on LIMIT 8` },
    { params, sql: `SELECT h.id, h.kind, h.at, p.id, p.name, e.name FROM project_change h JOIN project p ON p.id = h.project_id AND p.deleted_at IS NULL LEFT JOIN employee e ON e.id = h.by_id WHERE h.project_id = ANY (ARRAY(SELECT project_id FROM project_member WHERE employee_id = $1)) ORDER BY h.at DESC, h.id DESC LIMIT 8` },
    { params: [], sql: `SELECT id, title, published_at FROM announcement ORDER BY published_at DESC LIMIT 5` },
    statistics(viewer),
  ];
}

const sorts = [
  ['REGISTERED_ON', 'p.registered_on', ' NULLS LAST'],
  ['NUMBER', 'p.number', ''],
  ['NAME', 'p.name', ''],
  ['LAND_AREA', 'p.land_area_m2', ' NULLS LAST'],
  ['GFA', 'p.gfa_m2', ' NULLS LAST'],
  ['FAR', 'p.far', ' NULLS LAST'],
  ['NEXT_STEP_ON', 'p.next_step_on', ' NULLS LAST'],
] as const;

/** The measured jobs, for a director and for a designated member. */
export function jobsOf(people: BenchPeople): Job[] {
  const director: Actor = { employeeId: people.director, roles: ['DIRECTOR'] };
  const member: Actor = { employeeId: people.member, roles: ['LEAD_DESIGNER'] };
  const both = [['director', director], ['member', member]] as const;
  return [
    ...both.map(([who, viewer]) => ({ name: `project list page, three filters, ${who}`, viewer, query: listQuery, variables: { filter }, limit: [list(viewer)] })),
    ...both.map(([who, viewer]) => ({ name: `four statistics, ${who}, to a scan`, viewer, query: statisticsQuery, variables: { requests }, limit: [statistics(viewer)] })),
    { name: 'four statistics, director, to SQL over kept sums', viewer: director, query: statisticsQuery, variables: { requests }, limit: [statisticsOfSums] },
    { name: 'four statistics of one region, director, to a scan', viewer: director, query: statisticsQuery, variables: { requests: requests.map((r) => ({ ...r, filter: { ...r.filter, regions: ['EAST'] } })) }, limit: [statistics(director, ` AND p.region = 'EAST'`)] },
    { name: 'home in one request, member', viewer: member, query: homeQuery, variables: { requests }, limit: home(member) },
    { name: 'list page after 500 rows, director', viewer: director, query: listQuery, variables: {}, deep: 500, limit: [list(director, undefined, 'p.deleted_at IS NULL', 500)] },
    ...sorts.flatMap(([field, column, nulls]) =>
      both.map(([who, viewer]) => ({
        name: `list page by ${field}, three filters, ${who}`,
        viewer,
        query: listQuery,
        variables: { filter, orderBy: { field, direction: 'ASC' } },
        limit: [list(viewer, `${column} ASC${nulls}, p.id ASC`)],
      })),
    ),
    ...both.map(([who, viewer]) => ({ name: `list page with its exact total, ${who}`, viewer, query: countQuery, variables: { filter }, limit: [list(viewer), count(viewer, picked)] })),
    ...both.map(([who, viewer]) => boardJob(who, viewer)),
    ...both.map(([who, viewer]) => dossierJob(who, viewer, people.client)),
  ];
}
