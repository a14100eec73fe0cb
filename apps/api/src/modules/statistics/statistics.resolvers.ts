import type { Resolvers } from '../../generated/resolvers.generated';
import { asksBelow } from '../../platform/selection';

export const statisticsResolvers: Resolvers = {
  Query: {
    statistics: (_, { requests }, { services, viewer }, info) => services.statistics.series(viewer, requests, asksBelow(info, 'clients')),
    crossTables: (_, { requests }, { services, viewer }, info) => services.statistics.crossTables(viewer, requests, asksBelow(info, 'clients')),
  },
};
