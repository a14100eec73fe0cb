import type { Resolvers } from '../../generated/resolvers.generated';
import type { RequestContext } from '../../app/context';
import { toUserErrors } from '../../platform/errors';
import type { Outcome } from '../../platform/mutation';
import { clientPayload } from './clients.resolvers';
import type { Merged } from './clientMerge.service';
import { guarded, movables } from './clientMergeParts';

/** The payload of a merge and of its undoing. */
async function payload({ loaders, locale }: RequestContext, work: Promise<Outcome<Merged>>) {
  const { result, problems, currentId } = await work;
  loaders.clientById.clearAll();
  const id = result?.id ?? currentId;
  return {
    errors: toUserErrors(problems, locale),
    client: id ? await loaders.clientById.load(id) : null,
    merge: result ? await loaders.clientMergeById.clear(result.mergeId).load(result.mergeId) : null,
    staying: (result?.staying ?? []).map((part) => ({ ...part, labels: [...part.labels] })),
  };
}

export const clientMergeResolvers: Resolvers = {
  Query: {
    clientDuplicates: async (_, { clientId, first }, { services, loaders, viewer }) => {
      const found = await services.clientMerges.duplicates(viewer, clientId ?? null, first ?? 50);
      const pairs = await Promise.all(found.map(async (d) => ({ ...d, client: await loaders.clientById.load(d.clientId), other: await loaders.clientById.load(d.otherId) })));
      return pairs.flatMap(({ client, other, likeness, score }) => (client && other ? [{ client, other, likeness, score }] : []));
    },
    clientMerges: (_, { clientId }, { services, viewer }) => services.clientMerges.list(viewer, clientId),
  },
  Mutation: {
    mergeClients: (_, { input }, context) => payload(context, context.services.clientMerges.merge(context.viewer, input)),
    undoClientMerge: (_, { input }, context) => payload(context, context.services.clientMerges.undo(context.viewer, input)),
    keepClientsApart: (_, { input }, context) => clientPayload(context, context.services.clientMerges.keepApart(context.viewer, input)),
  },
  ClientMerge: {
    survivor: (m, _, { loaders }) => loaders.clientById.load(m.survivorId),
    moved: (m) => [...movables, ...guarded].flatMap(({ part, table }) => {
      const count = (m.moved[table]?.length ?? 0) + (m.setAside[table]?.length ?? 0);
      return count > 0 ? [{ part, count }] : [];
    }),
    filledFields: (m) => Object.keys(m.filled),
    mergedAt: (m) => m.at,
    mergedBy: (m, _, { loaders }) => loaders.employeeById.load(m.byId),
    undoneBy: (m, _, { loaders }) => (m.undoneBy ? loaders.employeeById.load(m.undoneBy) : null),
  },
};
