import type { ProjectReviewRow } from './projectReviews.entity';

export type ProjectReviewMapper = ProjectReviewRow;
