import type { Resolvers } from '../../generated/resolvers.generated';
import { fieldsBelow } from '../../platform/selection';

export const statisticsResolvers: Resolvers = {
  Query: {
    statistics: (_, { requests }, { services, viewer }, info) => services.statistics.series(viewer, requests, fieldsBelow(info)),
    crossTables: (_, { requests }, { services, viewer }, info) => services.statistics.crossTables(viewer, requests, fieldsBelow(info)),
    stageTimes: (_, { filter, by }, { services, viewer }) => services.stageTimes.of(viewer, filter ?? {}, by),
    employeeStatistics: (_, { filter, within, office }, { services, viewer }) => services.employeeStatistics.by(viewer, filter ?? {}, within, office),
  },
};
