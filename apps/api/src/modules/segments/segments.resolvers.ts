import type { RequestContext } from '../../app/context';
import type { Resolvers } from '../../generated/resolvers.generated';
import { toUserErrors } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import type { Outcome } from '../../platform/mutation';
import { SegmentsService } from './segments.service';

async function payload({ locale, loaders }: RequestContext, work: Promise<Outcome<{ id: string }>>) {
  const { result, problems, currentId } = await work;
  const id = result?.id ?? currentId;
  return { errors: toUserErrors(problems, locale), segment: id ? await loaders.segmentById.clear(id).load(id) : null };
}

export const segmentResolvers: Resolvers = {
  Query: {
    clientSegment: (_, { id }, { loaders }) => (isUuid(id) ? loaders.segmentById.load(id) : null),
    clientSegments: (_, __, { services, viewer }) => services.segments.list(viewer),
    segmentCount: (_, { rule }, { services, viewer }) => services.segments.count(viewer, rule).then((clients) => ({ clients })),
  },
  Mutation: {
    createClientSegment: (_, { input }, context) => payload(context, context.services.segments.create(context.viewer, input)),
    updateClientSegment: (_, { input }, context) => payload(context, context.services.segments.update(context.viewer, input)),
    deleteClientSegment: (_, { input }, context) => payload(context, context.services.segments.delete(context.viewer, input)),
  },
  Client: { segments: (c, _, { loaders }) => (c.deletedAt ? [] : loaders.segmentsByClientId.load(c.id)) },
  ClientSegment: {
    count: (s, _, { loaders }) => loaders.segmentCount.load(s),
    owner: async (s, _, { loaders }) => {
      const owner = await loaders.employeeById.load(s.ownerId);
      if (!owner) throw new Error('a segment without an owner');
      return owner;
    },
    viewerCanUpdate: (s, _, { viewer }) => SegmentsService.canUpdate(viewer, s),
  },
};
