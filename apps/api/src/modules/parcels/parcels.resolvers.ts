import type { Resolvers } from '../../generated/resolvers.generated';
import { counted } from '../../platform/pagination';

export const parcelResolvers: Resolvers = {
  Query: {
    parcels: async (_, { filter, ...page }, { services, viewer }) => ({
      ...(await services.parcels.list(viewer, filter ?? {}, page)),
      totalCount: () => services.parcels.count(viewer, filter ?? {}),
    }),
  },
  Parcel: {
    client: (l, _, { loaders }) => (l.clientId ? loaders.clientById.load(l.clientId) : null),
  },
  ParcelConnection: counted,
};
