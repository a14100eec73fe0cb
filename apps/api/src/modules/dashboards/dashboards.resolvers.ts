import type { Resolvers } from '../../generated/resolvers.generated';
import { toUserErrors } from '../../platform/errors';
import { shortcutTargets } from './shortcutTargets';

const most = (first: number | null | undefined): number => Math.min(Math.max(first ?? 10, 1), 50);

export const dashboardResolvers: Resolvers = {
  Query: {
    myHome: (_, __, { services, viewer }) => services.dashboards.home(viewer),
    homeVersions: (_, __, { services, viewer }) => services.dashboards.homeVersions(viewer),
    shortcutTargets: (_, { targets }, context) => shortcutTargets(context, targets),
    myAppearance: (_, __, { services, viewer }) => services.dashboards.appearance(viewer),
    announcements: (_, { first }, { services, viewer }) => services.dashboards.announcements(viewer, most(first)),
  },
  Mutation: {
    saveHome: async (_, { input }, { services, viewer, locale }) => {
      const { problems } = await services.dashboards.saveHome(viewer, input);
      return { errors: toUserErrors(problems, locale), home: await services.dashboards.home(viewer) };
    },
    restoreHomeVersion: async (_, { input }, { services, viewer, locale }) => {
      const { problems } = await services.dashboards.restoreHomeVersion(viewer, input);
      return { errors: toUserErrors(problems, locale), home: await services.dashboards.home(viewer) };
    },
    resetHome: async (_, { input }, { services, viewer, locale }) => {
      const { problems } = await services.dashboards.resetHome(viewer, input);
      return { errors: toUserErrors(problems, locale), home: await services.dashboards.home(viewer) };
    },
    saveAppearance: async (_, { input }, { services, viewer, locale }) => {
      const { problems } = await services.dashboards.saveAppearance(viewer, input);
      return { errors: toUserErrors(problems, locale), appearance: await services.dashboards.appearance(viewer) };
    },
    publishAnnouncement: async (_, { input }, { services, viewer, locale }) => {
      const { result, problems } = await services.dashboards.publish(viewer, input);
      return { errors: toUserErrors(problems, locale), announcement: result };
    },
  },
  HomeSource: { department: (s, _, { loaders }) => (s.departmentId ? loaders.departmentById.load(s.departmentId) : null) },
  Announcement: { author: (a, _, { loaders }) => (a.authorId ? loaders.employeeById.load(a.authorId) : null) },
};
