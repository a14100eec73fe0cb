import type { RequestContext } from '../../app/context';
import type { Resolvers } from '../../generated/resolvers.generated';
import { toUserErrors } from '../../platform/errors';
import type { Outcome } from '../../platform/mutation';
import { counted } from '../../platform/pagination';
import { TouchesService } from './touches.service';

/** The payload of every mutation of touches: on a refused one with the stored touch beside it. */
async function payload({ locale, loaders }: RequestContext, work: Promise<Outcome<{ id: string }>>) {
  const { result, problems, currentId } = await work;
  const id = result?.id ?? currentId;
  return { errors: toUserErrors(problems, locale), touch: id ? await loaders.touchById.clear(id).load(id) : null };
}

export const touchResolvers: Resolvers = {
  Query: {
    touches: async (_, { filter, ...page }, { services, viewer }) => ({
      ...(await services.touches.list(viewer, filter ?? {}, page)),
      totalCount: () => services.touches.count(viewer, filter ?? {}),
    }),
  },
  Mutation: {
    recordTouch: (_, { input }, context) => payload(context, context.services.touches.record(context.viewer, input)),
    updateTouch: (_, { input }, context) => payload(context, context.services.touches.update(context.viewer, input)),
    withdrawTouch: (_, { input }, context) => payload(context, context.services.touches.withdraw(context.viewer, input)),
  },
  TouchConnection: counted,
  Touch: {
    client: (t, _, { loaders }) => loaders.clientById.load(t.clientId),
    project: (t, _, { loaders }) => (t.projectId ? loaders.projectById.load(t.projectId) : null),
    contact: (t, _, { loaders }) => (t.contactId ? loaders.contactById.load(t.contactId) : null),
    author: async (t, _, { loaders }) => {
      const author = await loaders.employeeById.load(t.authorId);
      if (!author) throw new Error('a touch without an author');
      return author;
    },
    viewerCanUpdate: (t, _, { viewer }) => TouchesService.canUpdate(viewer, t),
  },
  Project: {
    viewerCanTouch: (p, _, { viewer }) => p.deletedAt === null && TouchesService.canRecord(viewer),
  },
  Client: {
    lastTouchOn: (c, _, { loaders }) => loaders.lastTouchByClientId.load(c.id),
  },
};
