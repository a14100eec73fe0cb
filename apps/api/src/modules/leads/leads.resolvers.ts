import { isResponseOverdue } from '@yingzao/domain/leads';
import type { Resolvers } from '../../generated/resolvers.generated';
import type { RequestContext } from '../../app/context';
import { toUserErrors } from '../../platform/errors';
import type { Problem } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import type { Outcome } from '../../platform/mutation';
import { counted } from '../../platform/pagination';
import { LeadsService } from './leads.service';

/** The payload of every mutation of reports: on a refused one with the stored report beside it. */
async function payload({ locale, loaders }: RequestContext, work: Promise<Outcome<{ id: string; warnings?: readonly Problem[] }>>) {
  const { result, problems, currentId } = await work;
  const id = result?.id ?? currentId;
  return { errors: toUserErrors(problems, locale), warnings: toUserErrors(result?.warnings ?? [], locale), leadReport: id ? await loaders.leadReportById.clear(id).load(id) : null };
}

export const leadResolvers: Resolvers = {
  Query: {
    leadReport: (_, { id }, { loaders }) => (isUuid(id) ? loaders.leadReportById.load(id) : null),
    leadReports: async (_, { filter, orderBy, ...page }, { services, viewer }) => ({
      ...(await services.leads.list(viewer, filter ?? {}, orderBy, page)),
      totalCount: () => services.leads.count(viewer, filter ?? {}),
    }),
    similarToLead: (_, { id }, { services, viewer }) => services.leads.similar(viewer, id),
  },
  Mutation: {
    reportLead: (_, { input }, context) => payload(context, context.services.leads.report(context.viewer, input)),
    assignLeadReport: (_, { input }, context) => payload(context, context.services.leadDecisions.assign(context.viewer, input)),
    verifyLeadReport: (_, { input }, context) => payload(context, context.services.leadDecisions.verify(context.viewer, input)),
    mergeLeadReport: (_, { input }, context) => payload(context, context.services.leadDecisions.merge(context.viewer, input, context.locale)),
    rejectLeadReport: (_, { input }, context) => payload(context, context.services.leadDecisions.reject(context.viewer, input)),
  },
  LeadReport: {
    reporter: async (r, _, { loaders }) => {
      const reporter = await loaders.employeeById.load(r.reporterId);
      if (!reporter) throw new Error('a report without a reporter');
      return reporter;
    },
    photos: (r, _, { loaders }) => loaders.photosByLeadId.load(r.id),
    isOverdue: (r) => isResponseOverdue(r, new Date()),
    verifier: (r, _, { loaders }) => (r.verifierId ? loaders.employeeById.load(r.verifierId) : null),
    decidedBy: (r, _, { loaders }) => (r.decidedBy ? loaders.employeeById.load(r.decidedBy) : null),
    knownBy: (r, _, { loaders }) => (r.knownDepartmentId ? loaders.departmentById.load(r.knownDepartmentId) : null),
    project: async (r, _, { loaders }) => {
      const project = r.projectId ? await loaders.projectById.load(r.projectId) : null;
      return project && project.deletedAt === null ? project : null;
    },
    viewerCanDecide: (r, _, { viewer }) => LeadsService.canDecide(viewer, r),
  },
  LeadReportConnection: counted,
};
