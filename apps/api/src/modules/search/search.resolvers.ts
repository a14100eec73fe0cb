import type { Resolvers } from '../../generated/resolvers.generated';

export const searchResolvers: Resolvers = {
  Query: {
    search: (_, { text, first }, { services, viewer }) => services.search.search(viewer, text, Math.min(Math.max(first ?? 12, 1), 50)),
  },
};
