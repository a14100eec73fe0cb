import type { Resolvers } from '../../generated/resolvers.generated';

/** A person without any client has none of these rows. */
const none = { clients: 0, projects: 0, statuses: [], quotedFen: '0', contractedFen: '0' } as const;

export const clientTreeResolvers: Resolvers = {
  Query: {
    clientTree: (_, { groupId, parentId }, { services, viewer }) => services.clientTree.level(viewer, groupId ?? null, parentId ?? null),
  },
  Client: {
    parent: async (c, _, { loaders }) => {
      const parent = c.parentId ? await loaders.clientById.load(c.parentId) : null;
      return parent && parent.deletedAt === null ? parent : null;
    },
    children: async (c, _, { loaders }) => (await Promise.all((await loaders.clientChildren.load(c.id)).map((child) => loaders.clientById.load(child.id)))).filter((child) => child !== null),
    figures: async (c, { below }, { loaders }) => (await (below ? loaders.clientFiguresBelow : loaders.clientFigures).load(c.id)) ?? { ...none, statuses: [] },
  },
  ClientTreeNode: {
    key: (n) => n.id,
    group: (n, _, { loaders }) => (n.kind === 'GROUP' ? loaders.clientGroupById.load(n.id) : null),
    client: (n, _, { loaders }) => (n.kind === 'CLIENT' ? loaders.clientById.load(n.id) : null),
    figures: async (n, _, { loaders }) => (await (n.kind === 'GROUP' ? loaders.groupFigures : loaders.clientFiguresBelow).load(n.id)) ?? { ...none, statuses: [] },
  },
  ClientFigures: {
    open: (f) => f.statuses.reduce((sum, { status, count }) => sum + (status === 'PROMOTION' || status === 'TRACKING' ? count : 0), 0),
    won: (f) => f.statuses.find(({ status }) => status === 'WON')?.count ?? 0,
    statuses: (f) => [...f.statuses],
  },
};
