import { lockedGateFields, nextStatus, nextStatuses } from '@yingzao/domain/projects';
import type { Resolvers } from '../../generated/resolvers.generated';
import { toUserErrors } from '../../platform/errors';

export const statusGateResolvers: Resolvers = {
  Query: { statusGates: (_, __, { services, viewer }) => services.statusGates.list(viewer) },
  Mutation: {
    saveStatusGate: async (_, { input }, { services, viewer, locale, loaders }) => {
      const { problems } = await services.statusGates.save(viewer, input);
      return { errors: toUserErrors(problems, locale), gate: await loaders.statusGate.clear(input.to).load(input.to) };
    },
  },
  StatusGate: {
    lockedFields: ({ to }) => [...(lockedGateFields[to] ?? [])],
    updatedBy: ({ updatedBy }, _, { loaders }) => (updatedBy ? loaders.employeeById.load(updatedBy) : null),
  },
  Project: {
    nextStatuses: (project, _, { loaders }) =>
      Promise.all(
        nextStatuses(project.status).map(async (to) => {
          const gate = await loaders.statusGate.load(to);
          return nextStatus(project, gate, gate.documents.length > 0 ? await loaders.fileCategoriesByProjectId.load(project.id) : []);
        }),
      ),
  },
};
