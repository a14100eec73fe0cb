import type { Resolvers } from '../../generated/resolvers.generated';

export const statisticsResolvers: Resolvers = {
  Query: {
    statistics: (_, { requests }, { services, viewer }) => services.statistics.series(viewer, requests),
    crossTables: (_, { requests }, { services, viewer }) => services.statistics.crossTables(viewer, requests),
  },
};
