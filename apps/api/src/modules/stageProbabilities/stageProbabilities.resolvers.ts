import { trackingStage } from '@yingzao/domain/catalogues';
import { today } from '@yingzao/domain/measures';
import { winChance } from '@yingzao/domain/projects';
import type { Resolvers } from '../../generated/resolvers.generated';
import { toUserErrors } from '../../platform/errors';

export const stageProbabilityResolvers: Resolvers = {
  Query: { stageProbabilities: (_, __, { services, viewer }) => services.stageProbabilities.list(viewer) },
  Mutation: {
    saveStageProbabilities: async (_, { input }, { services, viewer, locale }) => {
      const { problems } = await services.stageProbabilities.save(viewer, input);
      return { errors: toUserErrors(problems, locale), sets: await services.stageProbabilities.list(viewer) };
    },
  },
  StageProbabilities: {
    percents: ({ percents }) => trackingStage.codes.map((stage) => ({ stage, percent: percents[stage] })),
    setBy: ({ setBy }, _, { loaders }) => (setBy ? loaders.employeeById.load(setBy) : null),
  },
  Project: { winChance: async (project, _, { loaders }) => winChance(project, await loaders.stagePercentsOn.load(today(new Date()))) },
  ProjectStageEvent: { percent: async ({ toStage, at }, _, { loaders }) => (toStage ? (await loaders.stagePercentsOn.load(today(at)))[toStage] : null) },
};
