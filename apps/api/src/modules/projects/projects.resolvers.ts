import type { ProjectPayload, Resolvers } from '../../generated/resolvers.generated';
import { toUserErrors } from '../../platform/errors';
import type { Problem } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import type { Outcome } from '../../platform/mutation';
import { counted } from '../../platform/pagination';
import { fieldsBelow } from '../../platform/selection';
import { ProgressNotesService } from './progressNotes.service';
import { fieldChanges } from './projectHistory';
import { mostAtOnce } from './projectBulk.service';
import { ProjectsService } from './projects.service';

type Context = Parameters<NonNullable<Extract<NonNullable<Resolvers['Query']>['viewer'], (...a: never[]) => unknown>>>[2];

/** The payload of every project mutation: on a refused save with the stored version beside it. */
async function payload(context: Context, work: Promise<Outcome<{ id: string; warnings?: readonly Problem[] }>>) {
  const { result, problems, currentId } = await work;
  const id = result?.id ?? currentId;
  return {
    errors: toUserErrors(problems, context.locale),
    warnings: toUserErrors(result?.warnings ?? [], context.locale),
    project: id ? await context.loaders.projectById.clear(id).load(id) : null,
  } satisfies Omit<ProjectPayload, 'project'> & { project: unknown };
}

const up = (first: number | null | undefined, most: number): number => Math.min(Math.max(first ?? most, 1), most);

async function sure<T>(load: Promise<T | null>): Promise<T> {
  const row = await load;
  if (row === null) throw new Error('a row that a foreign key promises is not visible');
  return row;
}

/** What an id of a change names, for those who may see that. */
async function nameOf(loaders: Context['loaders'], field: string, id: string | null): Promise<string | null> {
  if (id === null || !isUuid(id)) return null;
  if (field === 'clientId' || field === 'parentId' || field === 'mergedIntoId') return (await loaders.clientById.load(id))?.name ?? null;
  if (field === 'groupId') return (await loaders.clientGroupById.load(id))?.name ?? null;
  return field === 'marketTrackerId' || field === 'designTrackerId' || field === 'keeperId' ? ((await loaders.employeeById.load(id))?.name ?? null) : null;
}

export const projectResolvers: Resolvers = {
  Query: {
    project: (_, { id }, { loaders }) => (isUuid(id) ? loaders.projectById.load(id) : null),
    projects: async (_, { filter, orderBy, ...page }, { services, viewer }) => ({
      ...(await services.projects.list(viewer, filter ?? {}, orderBy, page)),
      filter: filter ?? {},
      totalCount: () => services.projects.count(viewer, filter ?? {}),
    }),
    similarProjects: (_, { name, clientId }, { services, viewer }) => services.projects.similar(viewer, name, clientId),
    myNextSteps: (_, { first }, { services, viewer }) => services.projects.nextSteps(viewer, up(first, 100)),
    stageNorms: (_, __, { services, viewer }) => services.projects.stageNorms(viewer),
    recentChanges: (_, { first }, { services, viewer }) => services.projects.recentChanges(viewer, up(first, 100)),
  },
  Mutation: {
    createProject: (_, { input }, context) => payload(context, context.services.projects.create(context.viewer, input)),
    updateProject: (_, { input }, context) => payload(context, context.services.projects.update(context.viewer, input)),
    bulkUpdateProjects: async (_, { input }, { services, viewer, locale, loaders }) => {
      const { problems } = await services.projectBulk.update(viewer, input);
      const rows = await Promise.all(input.items.slice(0, mostAtOnce).map(({ id }) => (isUuid(id) ? loaders.projectById.clear(id).load(id) : null)));
      return { errors: toUserErrors(problems, locale), projects: rows.filter((row) => row !== null) };
    },
    changeProjectStatus: (_, { input }, context) => payload(context, context.services.projects.changeStatus(context.viewer, input, context.locale)),
    deleteProject: (_, { input }, context) => payload(context, context.services.projects.delete(context.viewer, input)),
    restoreProject: (_, { input }, context) => payload(context, context.services.projects.restore(context.viewer, input)),
    designateMember: (_, { input }, context) => payload(context, context.services.projectTeam.designate(context.viewer, input)),
    removeMember: (_, { input }, context) => payload(context, context.services.projectTeam.remove(context.viewer, input)),
    addWorkLogEntry: (_, { input }, context) => payload(context, context.services.projectTeam.addLog(context.viewer, input)),
    addWorkPlanItem: (_, { input }, context) => payload(context, context.services.projectTeam.addPlan(context.viewer, input)),
    completeWorkPlanItem: (_, { input }, context) => payload(context, context.services.projectTeam.completePlan(context.viewer, input)),
    addProgressNote: (_, { input }, context) => payload(context, context.services.progressNotes.add(context.viewer, input)),
    exportProjects: async (_, { input }, { services, viewer, locale }) => {
      const { result, problems } = await services.downloads.offerProjects(viewer, input, locale);
      return { errors: toUserErrors(problems, locale), url: result?.url, rowCount: result?.rowCount };
    },
  },
  ProjectConnection: {
    ...counted,
    figures: ({ filter }, _, { services, viewer }, info) => services.statistics.total(viewer, filter, fieldsBelow(info)),
  },
  Project: {
    department: (p, _, { loaders }) => sure(loaders.departmentById.load(p.departmentId)),
    client: (p, _, { loaders }) => sure(loaders.clientById.load(p.clientId)),
    marketTracker: (p, _, { loaders }) => (p.marketTrackerId ? loaders.employeeById.load(p.marketTrackerId) : null),
    designTracker: (p, _, { loaders }) => (p.designTrackerId ? loaders.employeeById.load(p.designTrackerId) : null),
    contacts: (p, _, { loaders }) => loaders.projectContactsByProjectId.load(p.id),
    members: (p, _, { loaders }) => loaders.membersByProjectId.load(p.id),
    workLog: (p, _, { loaders }) => loaders.workLogByProjectId.load(p.id),
    workPlan: (p, _, { loaders }) => loaders.workPlanByProjectId.load(p.id),
    progressNotes: (p, _, { loaders }) => loaders.progressNotesByProjectId.load(p.id),
    statusEvents: (p, _, { loaders }) => loaders.statusEventsByProjectId.load(p.id),
    changes: (p, _, { loaders }) => loaders.changesByProjectId.load(p.id),
    stageEvents: (p, _, { loaders }) => loaders.stageEventsByProjectId.load(p.id),
    quotes: (p, _, { loaders }) => loaders.quotesByProjectId.load(p.id),
    currentQuote: (p, _, { loaders }) => loaders.currentQuoteByProjectId.load(p.id),
    contracts: (p, _, { loaders }) => loaders.contractsByProjectId.load(p.id),
    viewerCanUpdate: (p, _, { viewer }) => p.deletedAt === null && ProjectsService.can(viewer, 'project.update'),
    viewerCanDelete: (p, _, { viewer }) => p.deletedAt === null && ProjectsService.can(viewer, 'project.delete'),
    viewerCanDesignate: (p, _, { viewer }) => p.deletedAt === null && ProjectsService.can(viewer, 'projectMember.create'),
    viewerCanQuote: (p, _, { viewer }) => p.deletedAt === null && ProjectsService.can(viewer, 'quote.create'),
    viewerCanNote: (p, _, { viewer }) => p.deletedAt === null && ProgressNotesService.canAdd(viewer),
  },
  ProjectContact: { contact: (k, _, { loaders }) => sure(loaders.contactById.load(k.contactId)) },
  ProjectMember: {
    employee: (m, _, { loaders }) => sure(loaders.employeeById.load(m.employeeId)),
    designatedBy: (m, _, { loaders }) => (m.designatedBy ? loaders.employeeById.load(m.designatedBy) : null),
  },
  WorkLogEntry: { author: (w, _, { loaders }) => (w.authorId ? loaders.employeeById.load(w.authorId) : null) },
  ProgressNote: { author: (n, _, { loaders }) => sure(loaders.employeeById.load(n.authorId)) },
  WorkPlanItem: {
    project: (w, _, { loaders }) => sure(loaders.projectById.load(w.projectId)),
    owner: (w, _, { loaders }) => (w.ownerId ? loaders.employeeById.load(w.ownerId) : null),
    viewerCanUpdate: (w, _, { viewer }) => w.id !== w.projectId && ProjectsService.can(viewer, 'workPlan.update'),
  },
  ProjectStatusEvent: {
    from: (s) => s.fromStatus,
    to: (s) => s.toStatus,
    by: (s, _, { loaders }) => (s.byId ? loaders.employeeById.load(s.byId) : null),
  },
  FieldChange: {
    beforeName: ({ field, before }, _, { loaders }) => nameOf(loaders, field, before),
    afterName: ({ field, after }, _, { loaders }) => nameOf(loaders, field, after),
  },
  ProjectStageEvent: {
    from: (s) => s.fromStage,
    to: (s) => s.toStage,
    by: (s, _, { loaders }) => (s.byId ? loaders.employeeById.load(s.byId) : null),
  },
  ProjectChange: {
    values: (h) => fieldChanges(h),
    project: (h, _, { loaders }) => sure(loaders.projectById.load(h.projectId)),
    by: (h, _, { loaders }) => (h.byId ? loaders.employeeById.load(h.byId) : null),
  },
};

