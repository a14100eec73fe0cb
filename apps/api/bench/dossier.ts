import type { Actor } from '@yingzao/domain/permissions';
import type { Job } from './jobs';
import { me, mine, offered } from './limits';

const figures = `clients projects open won statuses { status count } quotedFen contractedFen`;
/** A client's page with its first ten projects, as the page asks for them. */
const query = `query BenchDossier($id: ID!) {
  client(id: $id) {
    id number name shortName clientType grade group { id name } headquartersCity updatedAt deletedAt version viewerCanUpdate viewerCanDelete viewerCanRestore
    parent { id name } level children { id name level } own: figures { ${figures} } all: figures(below: true) { ${figures} }
    profile productLines keeper { id name number title status } partnerDesignFirms { id name } aliases remark createdAt
    contacts { id name department title phone email birthday influence remark isCurrent endedOn employments { id endedOn title client { id name shortName } } }
    deals(first: 10) { id name quoteStatus contractStatus amountFen at projectId projectName }
    timeline(first: 20) { nodes { id kind at title detail status amountFen targetId } pageInfo { hasNextPage endCursor } }
    developedProjects { id name city gfaM2 year designer }
    landAcquisitions { id soldOn cityCode city district location parcelNumber landUse landAreaM2 gfaM2 far priceFen floorPriceFenPerM2 buyerName remark }
  }
  projects(first: 10, filter: { clientIds: [$id] }, orderBy: { field: UPDATED_AT, direction: DESC }) { totalCount nodes { id number name status city productLine gfaM2 marketTracker { id name } updatedAt } }
}`;

/** The dossier of the client with 500 projects. */
export function dossierJob(who: string, viewer: Actor, clientId: string): Job {
  const params = [...me(viewer), clientId];
  const id = `$${params.length}`;
  const own = `p.deleted_at IS NULL AND p.client_id = ${id}${mine(viewer)}`;
  const ours = `WITH ours AS MATERIALIZED (SELECT p.id, p.name, p.number, p.status, p.registered_on FROM project p WHERE ${own})`;
  const only = { params: [clientId] };
  const sums = {
    params,
    sql: `${ours} SELECT o.status, count(*), sum(q.fen), sum(k.fen) FROM ours o
      LEFT JOIN (SELECT project_id, sum(amount_fen) AS fen FROM quote_revision WHERE ${offered} AND project_id = ANY (ARRAY(SELECT id FROM ours)) GROUP BY 1) q ON q.project_id = o.id
      LEFT JOIN (SELECT project_id, sum(amount_fen) AS fen FROM contract WHERE status IN ('SIGNED', 'PERFORMING', 'COMPLETED') AND project_id = ANY (ARRAY(SELECT id FROM ours)) GROUP BY 1) k ON k.project_id = o.id GROUP BY 1`,
  };
  return {
    name: `dossier of a client with 500 projects, ${who}`,
    viewer,
    query,
    variables: { id: clientId },
    limit: [
      { ...only, sql: `SELECT c.*, g.name AS group_name, e.name AS keeper FROM client c LEFT JOIN client_group g ON g.id = c.group_id LEFT JOIN employee e ON e.id = c.keeper_id WHERE c.id = $1` },
      { ...only, sql: `SELECT id, name FROM client WHERE parent_id = $1 AND deleted_at IS NULL` },
      sums,
      sums,
      { ...only, sql: `SELECT k.*, m.title, m.department, m.influence, m.ended_on FROM employment m JOIN contact k ON k.id = m.contact_id WHERE m.client_id = $1 ORDER BY k.name` },
      { ...only, sql: `SELECT m.contact_id, m.id, m.ended_on, m.title, c.id, c.name FROM employment m JOIN client c ON c.id = m.client_id WHERE m.contact_id IN (SELECT contact_id FROM employment WHERE client_id = $1)` },
      {
        params,
        sql: `${ours} SELECT * FROM (SELECT q.id, q.title, r.status, r.amount_fen, q.updated_at AS at, o.name FROM ours o JOIN quote q ON q.project_id = o.id JOIN quote_revision r ON r.quote_id = q.id AND r.is_current
          UNION ALL SELECT k.id, k.name, k.status, k.amount_fen, k.signed_on::timestamptz, o.name FROM ours o JOIN contract k ON k.project_id = o.id) d ORDER BY at DESC, id DESC LIMIT 10`,
      },
      {
        params,
        sql: `${ours} SELECT * FROM (SELECT o.id, 'PROJECT' AS kind, o.registered_on::timestamptz AS at, o.name, o.number AS detail, NULL::bigint AS fen FROM ours o
          UNION ALL SELECT s.id, 'STATUS', s.at, o.name, s.to_status, NULL FROM ours o JOIN project_status_event s ON s.project_id = o.id
          UNION ALL SELECT r.id, 'QUOTE', r.created_at, q.title, o.name, r.amount_fen FROM ours o JOIN quote_revision r ON r.project_id = o.id JOIN quote q ON q.id = r.quote_id
          UNION ALL SELECT k.id, 'CONTRACT', k.signed_on::timestamptz, k.name, k.number, k.amount_fen FROM ours o JOIN contract k ON k.project_id = o.id
          UNION ALL SELECT t.id, 'TOUCH', t.touched_on::timestamptz, o.name, t.text, NULL FROM touch t LEFT JOIN ours o ON o.id = t.project_id WHERE t.client_id = ${id} AND t.withdrawn_at IS NULL
          UNION ALL SELECT l.id, 'LAND', l.sold_on::timestamptz, l.city, l.parcel_number, l.price_fen FROM parcel l WHERE l.client_id = ${id} AND l.sold_on IS NOT NULL) t ORDER BY at DESC, id DESC LIMIT 21`,
      },
      { ...only, sql: `SELECT * FROM developed_project WHERE client_id = $1` },
      { ...only, sql: `SELECT * FROM parcel WHERE client_id = $1 ORDER BY sold_on DESC NULLS LAST` },
      { params, sql: `SELECT p.id, p.number, p.name, p.status, p.city, p.product_line, p.gfa_m2, p.updated_at, e.id, e.name FROM project p LEFT JOIN employee e ON e.id = p.market_tracker_id WHERE ${own} ORDER BY p.updated_at DESC, p.id DESC LIMIT 11` },
      { params, sql: `SELECT count(*) FROM project p WHERE ${own}` },
    ],
  };
}
