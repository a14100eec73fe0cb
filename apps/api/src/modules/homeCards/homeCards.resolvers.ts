import type { Resolvers } from '../../generated/resolvers.generated';
import { toUserErrors } from '../../platform/errors';

export const homeCardResolvers: Resolvers = {
  Query: {
    homeCard: (_, { code }, { services, viewer }) => services.homeCards.find(viewer, code),
    myHomeCards: (_, __, { services, viewer }) => services.homeCards.list(viewer),
  },
  Mutation: {
    shareHome: async (_, { input }, { services, viewer, locale }) => {
      const { result, problems } = await services.homeCards.share(viewer, input);
      return { errors: toUserErrors(problems, locale), card: result && (await services.homeCards.find(viewer, result.code)) };
    },
    deleteHomeCard: async (_, { input }, { services, viewer, locale }) => {
      const { problems } = await services.homeCards.delete(viewer, input);
      return { errors: toUserErrors(problems, locale) };
    },
  },
  HomeCard: { owner: (c, _, { loaders }) => loaders.employeeById.load(c.ownerId) },
};
