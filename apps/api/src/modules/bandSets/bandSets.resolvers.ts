import type { Resolvers } from '../../generated/resolvers.generated';
import { toUserErrors } from '../../platform/errors';

export const bandSetResolvers: Resolvers = {
  Query: { bandSets: (_, __, { services, viewer }) => services.bandSets.list(viewer) },
  Mutation: {
    saveBandSet: async (_, { input }, { services, viewer, locale }) => {
      const { problems } = await services.bandSets.save(viewer, input);
      return { errors: toUserErrors(problems, locale), sets: await services.bandSets.list(viewer) };
    },
  },
  BandSet: { setBy: ({ setBy }, _, { loaders }) => (setBy ? loaders.employeeById.load(setBy) : null) },
};
