import type { Resolvers } from '../../generated/resolvers.generated';
import { toUserErrors } from '../../platform/errors';
import { clientFieldChanges } from './clientHistory';

export const clientHistoryResolvers: Resolvers = {
  Mutation: {
    exportClients: async (_, { input }, { services, viewer, locale }) => {
      const { result, problems } = await services.downloads.offerClients(viewer, input, locale);
      return { errors: toUserErrors(problems, locale), url: result?.url, rowCount: result?.rowCount };
    },
    moveContact: async (_, { input }, { services, viewer, locale, loaders }) => {
      const { result, problems } = await services.contactMoves.move(viewer, input);
      if (!result) return { errors: toUserErrors(problems, locale), contact: null };
      for (const id of [result.fromClientId, result.toClientId]) {
        loaders.clientById.clear(id);
        loaders.contactsByClientId.clear(id);
      }
      loaders.employmentsByContactId.clear(result.id);
      return { errors: [], contact: await loaders.contactById.clear(result.id).load(result.id) };
    },
  },
  Client: { changes: (c, _, { loaders }) => loaders.changesByClientId.load(c.id) },
  ClientChange: {
    values: (h) => clientFieldChanges(h),
    by: (h, _, { loaders }) => (h.byId ? loaders.employeeById.load(h.byId) : null),
  },
};
