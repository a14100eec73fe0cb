import { hasFullRights } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import { isIsoDate, today } from '@yingzao/domain/measures';
import type { DateRange, DecimalRange, ProjectFilter } from '../../generated/resolvers.generated';
import { Problems } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import { firmToday, nextStepIssueSql } from './nextSteps.service';
import { lacksReviewSql } from '../projectReviews/missingReviews.service';
import { passedSql, standsLonger } from './stageTime.service';
import { trackedConditions } from './trackedBy.service';
import { customConditions } from '../customFields/customFilter.service';
import { lacksFilesSql } from '../files/missingFiles.service';

export type { ProjectFilter };

/** The one WHERE of lists, counts, statistics and exports. `p` is the project, `c` its client where `joinsClient`. */
export interface ProjectWhere {
  readonly where: string;
  readonly joinsClient: boolean;
}

const unsetColumns = {
  CITY: 'p.city',
  PRODUCT_LINE: 'p.product_line',
  POSITIONING: 'p.positioning',
  SOURCE: 'p.source',
  MARKET_TRACKER: 'p.market_tracker_id',
  DESIGN_TRACKER: 'p.design_tracker_id',
  LAND_AREA: 'p.land_area_m2',
  GFA: 'p.gfa_m2',
  FAR: 'p.far',
  REGISTERED_ON: 'p.registered_on',
  EXPECTED_SIGN_ON: 'p.expected_sign_on',
  NEXT_STEP: 'p.next_step',
  TRACKING_STAGE: 'p.tracking_stage',
} as const;
const unsetFacts = { CLIENT_GROUP: 'p.client_group_id', WON_ON: 'p.won_on', SIGNED_ON: 'p.signed_on', CONTRACT: 'nullif(p.contracts, 0)' } as const;

/** Days that a project may be asked to have gone without a touch. */
const untouchedDays = [1, 3650] as const;
/** Since when nobody was in touch: the latest touch, else the registration, else the creation. */
const lastTouchSql = `coalesce(p.last_touch_on, p.registered_on, (p.created_at AT TIME ZONE 'Asia/Shanghai')::date)`;

/** `pursuitStepOf` of @yingzao/domain/projects in SQL. */
export const pursuitStepSql = `(CASE WHEN p.status = 'WON' THEN 'WON' WHEN p.tracking_stage IS NOT NULL THEN p.tracking_stage WHEN p.status = 'TRACKING' THEN 'CONTACT' ELSE 'PROMOTION' END)`;

/** The projects a person is a member of, as an array: PostgreSQL then begins with these few by index, however many projects there are. */
export const ownProjects = (employeeId: string): string => `ARRAY(SELECT m.project_id FROM project_member m WHERE m.employee_id = ${employeeId})`;

/** A filter in parts: what the facts of projects say as well as the projects, and what only a project of today says. */
interface Parts {
  readonly ofFacts: readonly string[];
  readonly ofProjects: readonly string[];
  readonly joinsClient: boolean;
  readonly asOf: string | null;
  /** The permission predicate, which is among the first of these too; empty for full rights. */
  readonly own: readonly string[];
}

/** Conditions on `project_fact`, named `p`: the state of today, or of the firm's day that is bound. */
const inForce = (asOf: string | null): string => (asOf === null ? 'p.until IS NULL' : `p.since <= ${asOf}::date AND (p.until IS NULL OR p.until > ${asOf}::date)`);

/**
 * Conditions of a filter for this viewer. The permission predicate is written for the viewer: none for full rights,
 * membership for everybody else; row-level security stands behind it. Every part that is not asked for is left out of the SQL.
 * As of a past day it finds the projects that the figures of that day count, deleted ones of later among them.
 * @throws UserFault naming the part of the filter that is no date or number, or that no past day knows.
 */
export function projectWhere(filter: ProjectFilter | null | undefined, viewer: Actor, params: unknown[]): ProjectWhere {
  const { ofFacts, ofProjects, joinsClient, asOf } = partsOf(filter ?? {}, viewer, params, false);
  const where = asOf === null ? [...ofFacts, ...ofProjects].join(' AND ') : `p.id IN (SELECT p.id FROM project_fact p WHERE ${[inForce(asOf), ...ofFacts].join(' AND ')})`;
  return { where, joinsClient: asOf === null && joinsClient };
}

/** The ids of the projects that a filter finds, as a query: for lists of what belongs to projects. @throws as `projectWhere` does */
export function projectIdsSql(filter: ProjectFilter, viewer: Actor, params: unknown[]): string {
  const { where, joinsClient } = projectWhere(filter, viewer, params);
  return `SELECT p.id FROM project p${joinsClient ? ' JOIN client c ON c.id = p.client_id' : ''} WHERE ${where}`;
}

/** The same over `project_fact`, named `p`, alone: one row for each project that `projectWhere` finds. @throws as it does */
export function factWhere(filter: ProjectFilter | null | undefined, viewer: Actor, params: unknown[]): { readonly where: string; readonly asOf: string | null } {
  const { ofFacts, ofProjects, asOf, own } = partsOf(filter ?? {}, viewer, params, true);
  const rest = ofProjects.length ? [`p.id IN (SELECT p.id FROM project p JOIN client c ON c.id = p.client_id WHERE ${[...own, ...ofProjects].join(' AND ')})`] : [];
  return { where: [inForce(asOf), ...ofFacts, ...rest].join(' AND '), asOf };
}

const among = (column: string, values: readonly string[] | null | undefined, bind: (value: unknown) => string): string[] =>
  !values ? [] : values.length === 1 ? [`${column} = ${bind(values[0])}`] : [`${column} = ANY (${bind(values)})`];

/** Conditions on where a project stands, over whatever is named `p` and has its status and stage. */
export const pursuitConditions = (f: Pick<ProjectFilter, 'statuses' | 'trackingStages' | 'pursuitSteps'>, bind: (value: unknown) => string): string[] => [
  ...among('p.status', f.statuses, bind),
  ...among('p.tracking_stage', f.trackingStages, bind),
  ...among(pursuitStepSql, f.pursuitSteps, bind),
];

function partsOf(f: ProjectFilter, viewer: Actor, params: unknown[], overFacts: boolean): Parts {
  const full = hasFullRights(viewer.roles);
  const parts: string[] = [];
  const ofProjects: string[] = [];
  const problems = new Problems();
  let joinsClient = false;
  const bind = (value: unknown): string => `$${params.push(value)}`;
  let asOf: string | null = null;
  if (f.asOf) {
    if (!isIsoDate(f.asOf)) problems.add('NOT_A_DATE', ['filter', 'asOf']);
    else if (f.asOf > today(new Date())) problems.add('DATE_IN_FUTURE', ['filter', 'asOf']);
    else asOf = bind(f.asOf);
  }
  const inFacts = overFacts || asOf !== null;

  parts.push(full && f.deleted ? 'p.deleted_at IS NOT NULL' : 'p.deleted_at IS NULL');
  const own = full ? [] : [`p.id = ANY (${ownProjects(bind(viewer.employeeId))})`];
  parts.push(...own);
  if (!full && f.deleted) parts.push('false');
  const oneOf = (column: string, values: readonly string[] | null | undefined): void => void parts.push(...among(column, values, bind));
  parts.push(...pursuitConditions(f, bind));
  oneOf('p.region', f.regions);
  oneOf('p.city_tier', f.cityTiers);
  oneOf('p.province_code', f.provinceCodes);
  oneOf('p.city_code', f.cityCodes);
  oneOf('p.district_code', f.districtCodes);
  oneOf('p.product_line', f.productLines);
  oneOf('p.positioning', f.positionings);
  oneOf('p.source', f.sources);
  // Ids are compared as uuid; what is none matches nothing.
  const ids = (column: string, values: readonly string[] | null | undefined): void => {
    if (values) parts.push(`${column} = ANY (${bind(values.filter((v) => /^[0-9a-f-]{36}$/i.test(v)))}::uuid[])`);
  };
  ids('p.client_id', f.clientIds);
  ids('p.department_id', f.departmentIds);
  ids('p.market_tracker_id', f.marketTrackerIds);
  ids('p.design_tracker_id', f.designTrackerIds);
  if (f.clientTypes) {
    joinsClient = true;
    oneOf(inFacts ? 'p.client_type' : 'c.client_type', f.clientTypes);
  }
  const numbers = (column: string, name: string, range: DecimalRange | null | undefined): string[] =>
    // Bands exclude their upper bound, typed ranges include it.
    ([['min', '>='], ['max', range?.below ? '<' : '<=']] as const).flatMap(([key, operator]) => {
      const value = range?.[key];
      if (value == null || value === '') return [];
      if (/^-?\d{1,15}(\.\d{1,10})?$/.test(value)) return [`${column} ${operator} ${bind(value)}::numeric`];
      problems.add('NOT_A_NUMBER', ['filter', name, key]);
      return [];
    });
  for (const [column, range, name] of [
    ['p.land_area_m2', f.landAreaM2, 'landAreaM2'],
    ['p.gfa_m2', f.gfaM2, 'gfaM2'],
    ['p.far', f.far, 'far'],
  ] as const)
    parts.push(...numbers(column, name, range));
  const days = (column: string, name: string, range: DateRange | null | undefined): string[] =>
    ([['from', '>='], ['to', '<=']] as const).flatMap(([key, operator]) => {
      const value = range?.[key];
      if (value == null || value === '') return [];
      if (isIsoDate(value)) return [`${column} ${operator} ${bind(value)}::date`];
      problems.add('NOT_A_DATE', ['filter', name, key]);
      return [];
    });
  parts.push(...days('p.registered_on', 'registeredOn', f.registeredOn), ...days('p.expected_sign_on', 'expectedSignOn', f.expectedSignOn));

  // What a project is by its client, its winning and its contracts stands in its facts alone.
  const only = (conditions: readonly string[]): void => {
    if (conditions.length === 0) return;
    const sql = conditions.join(' AND ');
    parts.push(inFacts ? sql : `p.id IN (SELECT p.id FROM project_fact p WHERE p.until IS NULL AND ${sql})`);
  };
  only(days('p.won_on', 'wonOn', f.wonOn));
  only(days('p.signed_on', 'signedOn', f.signedOn));
  const contracted = numbers('p.contracted_fen', 'contractedFen', f.contractedFen);
  if (contracted.length > 0) only(['p.contracts > 0', ...contracted]);
  if (f.clientGroupIds) only([`p.client_group_id = ANY (${bind(f.clientGroupIds.filter(isUuid))}::uuid[])`]);

  const tracked = f.trackedBy ? trackedConditions(f.trackedBy, bind, problems) : null;
  parts.push(...(tracked?.both ?? []));
  only(tracked?.facts ?? []);
  for (const fact of f.unsetFacts ?? []) only([`${unsetFacts[fact]} IS NULL`]);

  const add = (...conditions: string[]): void => {
    ofProjects.push(...conditions);
  };
  if (f.serviceContents) add(`p.service_contents && ${bind(f.serviceContents)}::text[]`);
  if (f.clientSegmentIds) add(full ? `p.client_id IN (SELECT segment_clients(${bind(f.clientSegmentIds.filter(isUuid))}::uuid[]))` : 'false');
  if (f.clientRatings) add(full ? `p.client_id IN (SELECT r.client_id FROM client_rating r WHERE r.grade = ANY (${bind(f.clientRatings)}))` : 'false');
  add(...days('p.next_step_on', 'nextStepOn', f.nextStepOn));
  add(...(tracked?.projects ?? []));
  if (f.passedStages) add(passedSql(bind(f.passedStages)));
  if (f.stageDays != null) {
    const [min, max] = [0, 3650];
    if (f.stageDays < min || f.stageDays > max) problems.add('OUT_OF_RANGE', ['filter', 'stageDays'], { min, max });
    else add(standsLonger(bind(f.stageDays)));
  }
  for (const field of f.unset ?? []) {
    if (field === 'NEXT_STEP') add(`${unsetColumns[field]} IS NULL`);
    else parts.push(`${unsetColumns[field]} IS NULL`);
  }
  add(...customConditions('PROJECT', 'p.id', f.customFields, bind, problems));
  if (f.lacksFiles) add(lacksFilesSql);
  if (f.nextStepIssues) add(`(${f.nextStepIssues.map((issue) => nextStepIssueSql[issue]).join(' OR ') || 'false'})`);
  if (f.lacksReview) add(lacksReviewSql);
  if (f.untouchedDays != null) {
    const [min, max] = untouchedDays;
    if (f.untouchedDays < min || f.untouchedDays > max) problems.add('OUT_OF_RANGE', ['filter', 'untouchedDays'], { min, max });
    else add(`${lastTouchSql} < ${firmToday} - ${bind(f.untouchedDays)}::integer`);
  }
  if (f.mine) parts.push(`p.id = ANY (${ownProjects(bind(viewer.employeeId))})`);
  const text = f.text?.trim();
  if (text) {
    joinsClient = true;
    const like = bind(`%${text.replace(/[\\%_]/g, '\\$&')}%`);
    add(`(p.name ILIKE ${like} OR p.number ILIKE ${like} OR p.address ILIKE ${like} OR c.name ILIKE ${like} OR c.short_name ILIKE ${like})`);
  }
  // A past day knows what is counted of a project, and nothing else of it: a period is of what is known now (ADR 43).
  if (asOf !== null && (ofProjects.length > 0 || f.trackedBy)) problems.add('NOT_KEPT_BY_DAY', ['filter', 'asOf']);
  problems.assertNone();
  return { ofFacts: parts, ofProjects, joinsClient, asOf, own };
}
