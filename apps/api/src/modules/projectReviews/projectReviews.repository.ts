import { columnsOf } from '../../platform/database';
import type { Db, Reader } from '../../platform/database';
import { lacksReviewSql } from './missingReviews.service';
import { ProjectReviewEntity } from './projectReviews.entity';
import type { ProjectReviewRow } from './projectReviews.entity';

const columns = columnsOf(ProjectReviewEntity, 'r');

export const reviewsOfProjects = (db: Reader, ids: readonly string[]): Promise<ProjectReviewRow[]> =>
  db.rows(`SELECT ${columns} FROM project_review r WHERE r.project_id = ANY ($1) ORDER BY r.decided_at DESC`, [ids]);

/** The review of the outcome that the project has now. */
export async function presentReview(db: Reader, projectId: string): Promise<ProjectReviewRow | null> {
  const [row] = await db.rows<ProjectReviewRow>(`SELECT ${columns} FROM project_review r JOIN project p ON p.id = r.project_id AND p.status_changed_at = r.decided_at WHERE r.project_id = $1`, [projectId]);
  return row ?? null;
}

/** Of these projects those whose review is missing, with the moment of the decision. */
export const projectsWithoutReview = (db: Reader, ids: readonly string[]): Promise<{ id: string; decidedAt: Date }[]> =>
  db.rows(`SELECT p.id, p.status_changed_at AS "decidedAt" FROM project p WHERE p.id = ANY ($1) AND ${lacksReviewSql}`, [ids]);

/** An empty review of the present outcome. Its moment is copied within the database, which knows it exactly. */
export const startReview = (db: Db, projectId: string, reason: string | null, byId: string): Promise<unknown> =>
  db.run(`INSERT INTO project_review (project_id, outcome, decided_at, reason, created_by, updated_by, version) SELECT id, status, status_changed_at, $2, $3, $3, 0 FROM project WHERE id = $1`, [projectId, reason, byId]);

export const firmsById = (db: Reader, ids: readonly string[]): Promise<{ id: string; name: string }[]> => db.rows(`SELECT f.id, f.name FROM partner_design_firm f WHERE f.id = ANY ($1)`, [ids]);

/** The design firm of this name, made when there is none. */
export async function firmNamed(db: Db, name: string): Promise<string> {
  await db.run(`INSERT INTO partner_design_firm (name) VALUES ($1) ON CONFLICT (name) DO NOTHING`, [name]);
  const [firm] = await db.rows<{ id: string }>(`SELECT id FROM partner_design_firm WHERE name = $1`, [name]);
  return firm!.id;
}
