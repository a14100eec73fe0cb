import type { Resolvers } from '../../generated/resolvers.generated';
import { toUserErrors } from '../../platform/errors';

export const placeListResolvers: Resolvers = {
  Query: { placeLists: (_, __, { services, viewer }) => services.placeLists.list(viewer) },
  Mutation: {
    savePlaceList: async (_, { input }, { services, viewer, locale }) => {
      const { problems } = await services.placeLists.save(viewer, input);
      return { errors: toUserErrors(problems, locale), lists: await services.placeLists.list(viewer) };
    },
  },
  PlaceList: { setBy: ({ setBy }, _, { loaders }) => loaders.employeeById.load(setBy) },
};
