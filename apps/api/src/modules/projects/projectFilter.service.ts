import { hasFullRights } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import { isIsoDate } from '@yingzao/domain/measures';
import type { ProjectFilter } from '../../generated/resolvers.generated';
import { Problems } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import { firmToday, nextStepIssueSql } from './nextSteps.service';
import { lacksReviewSql } from '../projectReviews/missingReviews.service';
import { customConditions } from '../customFields/customFilter.service';
import { lacksFilesSql } from '../files/missingFiles.service';

export type { ProjectFilter };

/** The one WHERE of lists, counts, statistics and exports. `p` is the project, `c` its client where `joinsClient`. */
export interface ProjectWhere {
  readonly where: string;
  readonly joinsClient: boolean;
  readonly isPartial: boolean;
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
  NEXT_STEP: 'p.next_step',
  TRACKING_STAGE: 'p.tracking_stage',
} as const;

/** Days that a project may be asked to have gone without a touch. */
const untouchedDays = [1, 3650] as const;
/** Since when nobody was in touch: the latest touch, else the registration, else the creation. */
const lastTouchSql = `coalesce(p.last_touch_on, p.registered_on, (p.created_at AT TIME ZONE 'Asia/Shanghai')::date)`;

/** `pursuitStepOf` of @yingzao/domain/projects in SQL. */
export const pursuitStepSql = `(CASE WHEN p.status = 'WON' THEN 'WON' WHEN p.tracking_stage IS NOT NULL THEN p.tracking_stage WHEN p.status = 'TRACKING' THEN 'CONTACT' ELSE 'PROMOTION' END)`;

/** The projects a person is a member of, as an array: PostgreSQL then begins with these few by index, however many projects there are. */
export const ownProjects = (employeeId: string): string => `ARRAY(SELECT m.project_id FROM project_member m WHERE m.employee_id = ${employeeId})`;

/**
 * Conditions of a filter for this viewer. The permission predicate is written for the viewer: none for full rights,
 * membership for everybody else; row-level security stands behind it. Every part that is not asked for is left out of the SQL.
 * @throws UserFault naming the part of the filter that is no date or number.
 */
export function projectWhere(filter: ProjectFilter | null | undefined, viewer: Actor, params: unknown[]): ProjectWhere {
  const full = hasFullRights(viewer.roles);
  const parts: string[] = [];
  const problems = new Problems();
  let joinsClient = false;
  const bind = (value: unknown): string => `$${params.push(value)}`;
  const f: ProjectFilter = filter ?? {};

  parts.push(full && f.deleted ? 'p.deleted_at IS NOT NULL' : 'p.deleted_at IS NULL');
  if (!full) {
    parts.push(`p.id = ANY (${ownProjects(bind(viewer.employeeId))})`);
    if (f.deleted) parts.push('false');
  }
  const oneOf = (column: string, values: readonly string[] | null | undefined): void => {
    if (!values) return;
    if (values.length === 1) parts.push(`${column} = ${bind(values[0])}`);
    else parts.push(`${column} = ANY (${bind(values)})`);
  };
  oneOf('p.status', f.statuses);
  oneOf('p.tracking_stage', f.trackingStages);
  oneOf(pursuitStepSql, f.pursuitSteps);
  oneOf('p.region', f.regions);
  oneOf('p.city_tier', f.cityTiers);
  oneOf('p.province_code', f.provinceCodes);
  oneOf('p.city_code', f.cityCodes);
  oneOf('p.district_code', f.districtCodes);
  oneOf('p.product_line', f.productLines);
  oneOf('p.positioning', f.positionings);
  oneOf('p.source', f.sources);
  if (f.serviceContents) parts.push(`p.service_contents && ${bind(f.serviceContents)}::text[]`);
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
    oneOf('c.client_type', f.clientTypes);
  }
  if (f.clientSegmentIds) parts.push(full ? `p.client_id IN (SELECT segment_clients(${bind(f.clientSegmentIds.filter(isUuid))}::uuid[]))` : 'false');
  if (f.clientRatings) parts.push(full ? `p.client_id IN (SELECT r.client_id FROM client_rating r WHERE r.grade = ANY (${bind(f.clientRatings)}))` : 'false');
  for (const [column, range, name] of [
    ['p.land_area_m2', f.landAreaM2, 'landAreaM2'],
    ['p.gfa_m2', f.gfaM2, 'gfaM2'],
    ['p.far', f.far, 'far'],
  ] as const)
    // Bands exclude their upper bound, typed ranges include it.
    for (const [key, operator] of [
      ['min', '>='],
      ['max', range?.below ? '<' : '<='],
    ] as const) {
      const value = range?.[key];
      if (value == null || value === '') continue;
      if (!/^-?\d{1,15}(\.\d+)?$/.test(value)) problems.add('NOT_A_NUMBER', ['filter', name, key]);
      else parts.push(`${column} ${operator} ${bind(value)}::numeric`);
    }
  for (const [column, range, name] of [
    ['p.registered_on', f.registeredOn, 'registeredOn'],
    ['p.next_step_on', f.nextStepOn, 'nextStepOn'],
  ] as const)
    for (const [key, operator] of [
      ['from', '>='],
      ['to', '<='],
    ] as const) {
      const value = range?.[key];
      if (value == null || value === '') continue;
      if (!isIsoDate(value)) problems.add('NOT_A_DATE', ['filter', name, key]);
      else parts.push(`${column} ${operator} ${bind(value)}::date`);
    }
  for (const field of f.unset ?? []) parts.push(`${unsetColumns[field]} IS NULL`);
  parts.push(...customConditions('PROJECT', 'p.id', f.customFields, bind, problems));
  if (f.lacksFiles) parts.push(lacksFilesSql);
  if (f.nextStepIssues) parts.push(`(${f.nextStepIssues.map((issue) => nextStepIssueSql[issue]).join(' OR ') || 'false'})`);
  if (f.lacksReview) parts.push(lacksReviewSql);
  if (f.untouchedDays != null) {
    const [min, max] = untouchedDays;
    if (f.untouchedDays < min || f.untouchedDays > max) problems.add('OUT_OF_RANGE', ['filter', 'untouchedDays'], { min, max });
    else parts.push(`${lastTouchSql} < ${firmToday} - ${bind(f.untouchedDays)}::integer`);
  }
  if (f.mine) {
    const me = bind(viewer.employeeId);
    parts.push(`p.id = ANY (${ownProjects(me)})`);
  }
  const text = f.text?.trim();
  if (text) {
    joinsClient = true;
    const like = bind(`%${text.replace(/[\\%_]/g, '\\$&')}%`);
    parts.push(`(p.name ILIKE ${like} OR p.number ILIKE ${like} OR p.address ILIKE ${like} OR c.name ILIKE ${like} OR c.short_name ILIKE ${like})`);
  }
  problems.assertNone();
  return { where: parts.join(' AND '), joinsClient, isPartial: !full };
}
