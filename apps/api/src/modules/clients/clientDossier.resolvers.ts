import type DataLoader from 'dataloader';
import { UserFault, faultError } from '../../platform/errors';
import type { Resolvers } from '../../generated/resolvers.generated';

/** Records by id in their order, without those that are not there. */
async function all<T>(loader: DataLoader<string, T | null>, ids: readonly string[]): Promise<NonNullable<T>[]> {
  return (await Promise.all(ids.map((id) => loader.load(id)))).filter((record) => record != null);
}

export const clientDossierResolvers: Resolvers = {
  Query: {
    partnerFirm: (_, { id }, { services, viewer }) => services.clientDossier.firm(viewer, id),
  },
  Client: {
    timeline: async (c, { first, after }, { loaders, locale }) => {
      try {
        const { nodes, pageInfo } = await loaders.clientTimeline.load({ id: c.id, first: first ?? 20, after: after ?? null });
        return { nodes: [...nodes], pageInfo };
      } catch (error) {
        throw error instanceof UserFault ? faultError(error, locale) : error;
      }
    },
    deals: (c, { first }, { loaders }) => loaders.clientDeals.load({ id: c.id, first: first ?? 10 }),
  },
  DevelopedProject: {
    client: (d, _, { loaders }) => loaders.clientById.load(d.clientId),
  },
  PartnerDesignFirm: {
    clients: async (f, _, { services, loaders, viewer }) => all(loaders.clientById, await services.clientDossier.clientsOfFirm(viewer, f.id)),
    developedProjects: (f, _, { services, viewer }) => services.clientDossier.developedByFirm(viewer, f.name),
  },
};
