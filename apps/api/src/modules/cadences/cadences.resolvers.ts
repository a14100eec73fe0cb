import type { Resolvers } from '../../generated/resolvers.generated';
import type { RequestContext } from '../../app/context';
import { toUserErrors } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import type { Outcome } from '../../platform/mutation';
import { counted } from '../../platform/pagination';
import { CadencesService } from './cadences.service';

async function taskPayload({ locale, loaders }: RequestContext, work: Promise<Outcome<{ id: string }>>) {
  const { result, problems, currentId } = await work;
  const id = result?.id ?? currentId;
  if (id) loaders.cadenceEventsByTaskId.clear(id);
  return { errors: toUserErrors(problems, locale), task: id ? await loaders.cadenceTaskById.clear(id).load(id) : null };
}

export const cadenceResolvers: Resolvers = {
  Query: {
    cadenceTemplates: (_, __, { services, viewer }) => services.cadences.templates(viewer),
    cadenceTask: (_, { id }, { loaders }) => (isUuid(id) ? loaders.cadenceTaskById.load(id) : null),
    cadenceTasks: async (_, { filter, ...page }, { services, viewer }) => ({
      ...(await services.cadences.list(viewer, filter ?? {}, page)),
      totalCount: () => services.cadences.count(viewer, filter ?? {}),
    }),
  },
  Mutation: {
    saveCadenceTemplate: async (_, { input }, { locale, services, viewer }) => {
      const { result, problems, currentId } = await services.cadences.saveTemplate(viewer, input);
      const anchor = result?.anchor ?? currentId;
      return { errors: toUserErrors(problems, locale), template: anchor ? ((await services.cadences.templates(viewer)).find((t) => t.anchor === anchor) ?? null) : null };
    },
    setProjectAnchorDate: async (_, { input }, { locale, services, viewer, loaders }) => {
      const { result, problems } = await services.cadences.setAnchorDate(viewer, input);
      return { errors: toUserErrors(problems, locale), project: result ? await loaders.projectById.clear(result.id).load(result.id) : null };
    },
    closeCadenceTask: (_, { input }, context) => taskPayload(context, context.services.cadences.close(context.viewer, input)),
    reassignCadenceTask: (_, { input }, context) => taskPayload(context, context.services.cadences.reassign(context.viewer, input)),
  },
  CadenceTemplate: {
    segment: (t, _, { loaders }) => (t.segmentId ? loaders.segmentById.load(t.segmentId) : null),
    updatedBy: (t, _, { loaders }) => (t.updatedBy ? loaders.employeeById.load(t.updatedBy) : null),
  },
  CadenceTask: {
    project: async (t, _, { loaders }) => {
      const project = await loaders.projectById.load(t.projectId);
      if (!project) throw new Error('a follow-up was shown without its project');
      return project;
    },
    window: (t) => ({ from: t.windowFrom, to: t.windowTo }),
    owner: (t, _, { loaders }) => (t.ownerId ? loaders.employeeById.load(t.ownerId) : null),
    closedBy: (t, _, { loaders }) => (t.closedBy ? loaders.employeeById.load(t.closedBy) : null),
    history: (t, _, { loaders }) => loaders.cadenceEventsByTaskId.load(t.id),
    viewerCanClose: (t, _, { viewer }) => CadencesService.canClose(viewer, t),
    viewerCanReassign: (t, _, { viewer }) => CadencesService.canReassign(viewer, t),
  },
  CadenceEvent: {
    from: (e, _, { loaders }) => (e.fromId ? loaders.employeeById.load(e.fromId) : null),
    to: (e, _, { loaders }) => (e.toId ? loaders.employeeById.load(e.toId) : null),
    by: (e, _, { loaders }) => (e.byId ? loaders.employeeById.load(e.byId) : null),
  },
  CadenceTaskConnection: counted,
  Project: { anchorDates: (p, _, { loaders }) => loaders.anchorDatesByProjectId.load(p.id) },
};
