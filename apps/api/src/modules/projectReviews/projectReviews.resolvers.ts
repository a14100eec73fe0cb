import { isReviewed, priceGap } from '@yingzao/domain/projects';
import type { Resolvers } from '../../generated/resolvers.generated';
import { toUserErrors } from '../../platform/errors';
import { ProjectReviewsService } from './projectReviews.service';

export const projectReviewResolvers: Resolvers = {
  Mutation: {
    saveProjectReview: async (_, { input }, { services, viewer, loaders, locale }) => {
      const { result, problems, currentId } = await services.projectReviews.save(viewer, input);
      const id = result?.id ?? currentId;
      return { errors: toUserErrors(problems, locale), warnings: [], project: id ? await loaders.projectById.clear(id).load(id) : null };
    },
  },
  Project: {
    reviews: (p, _, { loaders }) => loaders.reviewsByProjectId.load(p.id),
    review: async (p, _, { loaders }) => (await loaders.reviewsByProjectId.load(p.id)).find((r) => r.decidedAt.getTime() === p.statusChangedAt.getTime()) ?? null,
    reviewDueOn: (p, _, { loaders }) => (isReviewed(p.status) ? loaders.reviewDueByProjectId.load(p.id) : null),
    viewerCanReview: (p, _, { viewer }) => p.deletedAt === null && isReviewed(p.status) && ProjectReviewsService.can(viewer),
  },
  ProjectReview: {
    competitor: (r, _, { loaders }) => (r.competitorId ? loaders.competitorById.load(r.competitorId) : null),
    gapFen: (r) => priceGap(r.ourFeeFen, r.theirFeeFen)?.fen ?? null,
    gapRate: (r) => priceGap(r.ourFeeFen, r.theirFeeFen)?.rate ?? null,
    createdBy: (r, _, { loaders }) => (r.createdBy ? loaders.employeeById.load(r.createdBy) : null),
  },
};
