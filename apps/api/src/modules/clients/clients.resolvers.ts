import type { Resolvers } from '../../generated/resolvers.generated';
import { toUserErrors } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import type { Outcome } from '../../platform/mutation';
import { counted } from '../../platform/pagination';
import { ClientsService } from './clients.service';

type Context = Parameters<NonNullable<Extract<NonNullable<Resolvers['Query']>['viewer'], (...a: never[]) => unknown>>>[2];

/** The payload of every client mutation: on a refused save with the stored version beside it. */
export async function clientPayload({ loaders, locale }: Context, work: Promise<Outcome<{ id: string }>>) {
  const { result, problems, currentId } = await work;
  const id = result?.id ?? currentId;
  if (id) {
    loaders.clientById.clear(id);
    loaders.contactsByClientId.clear(id);
    loaders.developedProjectsByClientId.clear(id);
    loaders.partnerFirmsByClientId.clear(id);
    loaders.parcelsByClientId.clear(id);
    loaders.contactById.clearAll();
    loaders.employmentsByContactId.clearAll();
  }
  return { errors: toUserErrors(problems, locale), client: id ? await loaders.clientById.load(id) : null };
}

export const clientResolvers: Resolvers = {
  Query: {
    client: async (_, { id }, { loaders, services, viewer }) => {
      if (!isUuid(id)) return null;
      const client = await loaders.clientById.load(id);
      if (client && !client.mergedIntoId) return client;
      const survivorId = await services.clientMerges.survivorOf(viewer, id);
      return survivorId ? loaders.clientById.load(survivorId) : null;
    },
    clients: async (_, { filter, orderBy, ...page }, { services, viewer }) => ({
      ...(await services.clients.list(viewer, filter ?? {}, orderBy, page)),
      totalCount: () => services.clients.count(viewer, filter ?? {}),
    }),
    clientGroups: (_, __, { services, viewer }) => services.clients.groups(viewer),
  },
  Mutation: {
    createClient: (_, { input }, context) => clientPayload(context, context.services.clients.create(context.viewer, input)),
    updateClient: (_, { input }, context) => clientPayload(context, context.services.clients.update(context.viewer, input)),
    deleteClient: (_, { input }, context) => clientPayload(context, context.services.clients.delete(context.viewer, input)),
    restoreClient: (_, { input }, context) => clientPayload(context, context.services.clients.restore(context.viewer, input)),
  },
  Client: {
    group: (c, _, { loaders }) => (c.groupId ? loaders.clientGroupById.load(c.groupId) : null),
    keeper: (c, _, { loaders }) => (c.keeperId ? loaders.employeeById.load(c.keeperId) : null),
    developedProjects: (c, _, { loaders }) => loaders.developedProjectsByClientId.load(c.id),
    landAcquisitions: (c, _, { loaders }) => loaders.parcelsByClientId.load(c.id),
    partnerDesignFirms: (c, _, { loaders }) => loaders.partnerFirmsByClientId.load(c.id),
    contacts: (c, _, { loaders }) => loaders.contactsByClientId.load(c.id),
    projectCount: (c, _, { loaders }) => loaders.projectCountByClientId.load(c.id),
    viewerCanUpdate: (c, _, { viewer }) => ClientsService.can(viewer, 'client.update', c),
    viewerCanDelete: (c, _, { viewer }) => ClientsService.can(viewer, 'client.delete', c),
    viewerCanRestore: (c, _, { viewer }) => ClientsService.can(viewer, 'client.restore', c),
  },
  Contact: {
    employments: (k, _, { loaders }) => loaders.employmentsByContactId.load(k.id),
  },
  Employment: {
    client: (e, _, { loaders }) => loaders.clientById.load(e.clientId),
  },
  ClientConnection: counted,
};
