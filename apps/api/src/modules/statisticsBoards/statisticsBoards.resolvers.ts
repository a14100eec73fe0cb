import type { RequestContext } from '../../app/context';
import type { Resolvers } from '../../generated/resolvers.generated';
import { toUserErrors } from '../../platform/errors';
import type { Outcome } from '../../platform/mutation';
import { StatisticsBoardsService } from './statisticsBoards.service';

async function payload({ locale, services, viewer }: RequestContext, work: Promise<Outcome<{ id: string }>>) {
  const { result, problems, currentId } = await work;
  const id = result?.id ?? currentId;
  return { errors: toUserErrors(problems, locale), board: id ? await services.statisticsBoards.find(viewer, id) : null };
}
const isThere = <T>(value: T | null | undefined | Error): value is T => value !== null && value !== undefined && !(value instanceof Error);

export const statisticsBoardResolvers: Resolvers = {
  Query: {
    statisticsBoard: (_, { id }, { services, viewer }) => services.statisticsBoards.find(viewer, id),
    statisticsBoardPack: (_, { id }, { services, viewer }) => services.boardFiles.find(viewer, id),
    statisticsBoards: (_, __, { services, viewer }) => services.statisticsBoards.list(viewer),
  },
  Mutation: {
    saveStatisticsBoard: (_, { input }, context) => payload(context, context.services.statisticsBoards.save(context.viewer, input)),
    deleteStatisticsBoard: (_, { input }, context) => payload(context, context.services.statisticsBoards.delete(context.viewer, input)),
  },
  StatisticsBoardPack: { unkept: (p, _, { services, viewer }) => services.boardFiles.unkept(viewer, p) },
  StatisticsBoard: {
    owner: (b, _, { loaders }) => loaders.employeeById.load(b.ownerId),
    people: async (b, _, { loaders, viewer }) => (await loaders.employeeById.loadMany(StatisticsBoardsService.readersKnownTo(viewer, b).personIds)).filter(isThere),
    departments: async (b, _, { loaders, viewer }) => (await loaders.departmentById.loadMany(StatisticsBoardsService.readersKnownTo(viewer, b).departmentIds)).filter(isThere),
    viewerCanUpdate: (b, _, { viewer }) => StatisticsBoardsService.canUpdate(viewer, b),
  },
};
