import { projectStatus } from '@yingzao/domain/catalogues';
import type { Actor } from '@yingzao/domain/permissions';
import type { Job, Limit } from './jobs';
import { me, mine } from './limits';

const column = `nodes { id number name version status trackingStage statusChangedAt stageChangedAt productLine viewerCanUpdate viewerCanTouch lastTouchOn client { id name shortName } city gfaM2 marketTracker { id name } nextStep nextStepOn nextStatuses { to needsReason missing missingDocuments } }
    pageInfo { hasNextPage endCursor } totalCount figures { gfaM2 }`;
/** The board as the page asks for it, its columns in one request. */
const query = `query BenchBoard($region: [Region!]) {
  ${projectStatus.codes.map((status) => `${status}: projects(first: 20, filter: { statuses: [${status}], regions: $region }, orderBy: { field: NEXT_STEP_ON, direction: ASC }) { ${column} }`).join('\n  ')}
}`;

/** A column: twenty cards by next step with what stands on them, and the sum at its head. */
function limitOf(viewer: Actor, status: string): Limit[] {
  const where = `p.deleted_at IS NULL AND p.status = '${status}' AND p.region = 'EAST'${mine(viewer)}`;
  return [
    {
      params: me(viewer),
      sql: `WITH page AS MATERIALIZED (SELECT p.id FROM project p WHERE ${where} ORDER BY p.next_step_on ASC NULLS LAST, p.id ASC LIMIT 21)
        SELECT p.id, p.number, p.name, p.version, p.status, p.tracking_stage, p.status_changed_at, p.product_line, p.last_touch_on, p.city, p.gfa_m2, p.next_step, p.next_step_on, c.id AS client_id, c.name AS client_name, c.short_name, e.id AS tracker_id, e.name AS tracker,
          (SELECT max(s.at) FROM project_stage_event s WHERE s.project_id = p.id) AS stage_changed_at, array(SELECT DISTINCT d.category FROM stored_file d WHERE d.project_id = p.id AND d.deleted_at IS NULL) AS documents
        FROM page JOIN project p USING (id) JOIN client c ON c.id = p.client_id LEFT JOIN employee e ON e.id = p.market_tracker_id ORDER BY p.next_step_on ASC NULLS LAST, p.id ASC`,
    },
    { params: me(viewer), sql: `SELECT count(*), sum(p.gfa_m2) FROM project p WHERE ${where}` },
  ];
}

export const boardJob = (who: string, viewer: Actor): Job => ({
  name: `board by status, one region, ${who}`,
  viewer,
  query,
  variables: { region: ['EAST'] },
  limit: projectStatus.codes.flatMap((status) => limitOf(viewer, status)),
});
