import type { Resolvers } from '../../generated/resolvers.generated';

export const changeResolvers: Resolvers = {
  Subscription: {
    dataChanges: { subscribe: (_, __, { services, viewer }) => services.changeFeed.follow(viewer) },
  },
};
