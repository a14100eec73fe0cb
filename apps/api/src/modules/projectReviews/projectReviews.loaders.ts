import DataLoader from 'dataloader';
import { reviewDueOn } from '@yingzao/domain/projects';
import { oneToMany, oneToOne } from '../../platform/batches';
import type { Reads } from '../../platform/database';
import type { ProjectReviewRow } from './projectReviews.entity';
import { firmsById, projectsWithoutReview, reviewsOfProjects } from './projectReviews.repository';

/** Per-request loaders of reviews. */
export const projectReviewLoaders = (reads: Reads) => ({
  reviewsByProjectId: new DataLoader<string, ProjectReviewRow[]>(async (ids) => oneToMany(ids, await reads((db) => reviewsOfProjects(db, ids)), (r) => r.projectId)),
  /** The day on which a missing review is due. */
  reviewDueByProjectId: new DataLoader<string, string | null>(async (ids) => oneToOne(ids, await reads((db) => projectsWithoutReview(db, ids)), (p) => p.id).map((p) => (p ? reviewDueOn(p.decidedAt) : null))),
  competitorById: new DataLoader<string, { id: string; name: string } | null>(async (ids) => oneToOne(ids, await reads((db) => firmsById(db, ids)), (f) => f.id)),
});
