import type { Resolvers } from '../../generated/resolvers.generated';
import { toUserErrors } from '../../platform/errors';
import type { Locale } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import type { Outcome } from '../../platform/mutation';
import { counted } from '../../platform/pagination';
import type { RequestContext } from '../../app/context';
import { DevelopmentService } from './development.service';
import { DevelopmentCostsService } from './developmentCosts.service';

type Loaders = RequestContext['loaders'];
type Written = Outcome<{ id: string }>;

async function activityPayload({ result, problems, currentId }: Written, locale: Locale, loaders: Loaders) {
  const id = result?.id ?? currentId;
  return { errors: toUserErrors(problems, locale), activity: id ? await loaders.developmentActivityById.clear(id).load(id) : null };
}

async function costPayload({ result, problems, currentId }: Written, locale: Locale, loaders: Loaders) {
  const id = result?.id ?? currentId;
  return { errors: toUserErrors(problems, locale), cost: id ? await loaders.developmentCostById.clear(id).load(id) : null };
}

/** People stay on record for good. */
async function employee(id: string, loaders: Loaders) {
  const found = await loaders.employeeById.load(id);
  if (!found) throw new Error('an employee of the record is gone');
  return found;
}

export const developmentResolvers: Resolvers = {
  Query: {
    developmentActivity: (_, { id }, { loaders }) => (isUuid(id) ? loaders.developmentActivityById.load(id) : null),
    developmentActivities: async (_, { filter, orderBy, ...page }, { services, viewer }) => ({
      ...(await services.development.list(viewer, filter ?? {}, orderBy, page)),
      totalCount: () => services.development.count(viewer, filter ?? {}),
    }),
    developmentCosts: async (_, { filter, orderBy, ...page }, { services, viewer }) => ({
      ...(await services.developmentCosts.list(viewer, filter ?? {}, orderBy, page)),
      totalCount: async () => (await services.developmentCosts.sums(viewer, filter ?? {})).count,
      sums: () => services.developmentCosts.sums(viewer, filter ?? {}),
    }),
    developmentCostTotals: async (_, { by, filter }, { services, viewer }) => {
      const { groups, total } = await services.developmentCosts.totals(viewer, by, filter ?? {});
      return { groups: groups.map(({ key, label, ...sums }) => ({ key, label, sums })), total };
    },
    developmentReturns: (_, { period }, { services, viewer }) => services.developmentReturn.returns(viewer, period ?? {}),
    developmentReturnRows: async (_, { figure, channel, period, ...page }, { services, viewer }) => ({
      ...(await services.developmentReturn.rows(viewer, { figure, channel, period }, page)),
      totalCount: () => services.developmentReturn.count(viewer, { figure, channel, period }),
    }),
  },
  Mutation: {
    createDevelopmentActivity: async (_, { input }, { locale, services, viewer, loaders }) => activityPayload(await services.development.create(viewer, input), locale, loaders),
    updateDevelopmentActivity: async (_, { input }, { locale, services, viewer, loaders }) => activityPayload(await services.development.update(viewer, input), locale, loaders),
    finishDevelopmentStep: async (_, { input }, { locale, services, viewer, loaders }) => activityPayload(await services.development.finishStep(viewer, input), locale, loaders),
    reopenDevelopmentActivity: async (_, { input }, { locale, services, viewer, loaders }) => activityPayload(await services.development.reopen(viewer, input), locale, loaders),
    addDevelopmentLogEntry: async (_, { input }, { locale, services, viewer, loaders }) => activityPayload(await services.development.addLogEntry(viewer, input), locale, loaders),
    submitDevelopmentCost: async (_, { input }, { locale, services, viewer, loaders }) => costPayload(await services.developmentCosts.submit(viewer, input), locale, loaders),
    reverseDevelopmentCost: async (_, { input }, { locale, services, viewer, loaders }) => costPayload(await services.developmentCosts.reverse(viewer, input), locale, loaders),
    decideDevelopmentCost: async (_, { input }, { locale, services, viewer, loaders }) => costPayload(await services.developmentCosts.decide(viewer, input), locale, loaders),
    exportDevelopmentCosts: async (_, { input }, { locale, services, viewer }) => {
      const { result, problems } = await services.downloads.offerDevelopmentCosts(viewer, input, locale);
      return { errors: toUserErrors(problems, locale), url: result?.url ?? null, rowCount: result?.rowCount ?? null };
    },
  },
  DevelopmentActivity: {
    owner: (a, _, { loaders }) => employee(a.ownerId, loaders),
    closedBy: (a, _, { loaders }) => (a.closedBy ? loaders.employeeById.load(a.closedBy) : null),
    clients: async (a, _, { loaders }) => {
      const clients = await Promise.all((await loaders.developmentClientsByActivityId.load(a.id)).map((x) => loaders.clientById.load(x.clientId)));
      return clients.filter((c) => c !== null);
    },
    results: (a, _, { loaders }) => loaders.developmentResultsByActivityId.load(a.id),
    links: (a, _, { loaders }) => loaders.developmentLinksByActivityId.load(a.id),
    log: (a, _, { loaders }) => loaders.developmentLogByActivityId.load(a.id),
    costs: async (a, _, { loaders }) => (await loaders.developmentSumsByActivityId.load(a.id)) ?? { count: 0, approvedFen: '0', submittedFen: '0' },
    viewerCanUpdate: (_, __, { viewer }) => DevelopmentService.canUpdate(viewer),
  },
  DevelopmentResult: {
    client: (r, _, { loaders }) => (r.clientId ? loaders.clientById.load(r.clientId) : null),
    project: (r, _, { loaders }) => (r.projectId ? loaders.projectById.load(r.projectId) : null),
    contract: (r, _, { loaders }) => (r.contractId ? loaders.contractById.load(r.contractId) : null),
    createdBy: (r, _, { loaders }) => (r.createdBy ? loaders.employeeById.load(r.createdBy) : null),
  },
  DevelopmentLogEntry: {
    author: (e, _, { loaders }) => (e.authorId ? loaders.employeeById.load(e.authorId) : null),
  },
  DevelopmentCost: {
    client: (k, _, { loaders }) => loaders.clientById.load(k.clientId),
    activity: (k, _, { loaders }) => (k.activityId ? loaders.developmentActivityById.load(k.activityId) : null),
    reverses: (k, _, { loaders }) => (k.reversesId ? loaders.developmentCostById.load(k.reversesId) : null),
    reversal: (k, _, { loaders }) => loaders.developmentReversalByCostId.load(k.id),
    submittedBy: (k, _, { loaders }) => employee(k.submittedBy, loaders),
    decidedBy: (k, _, { loaders }) => (k.decidedBy ? loaders.employeeById.load(k.decidedBy) : null),
    viewerCanDecide: (k, _, { viewer }) => DevelopmentCostsService.canDecide(viewer, k),
    viewerCanReverse: async (k, _, { viewer, loaders }) => DevelopmentCostsService.canReverse(viewer, k, (await loaders.developmentReversalByCostId.load(k.id)) !== null),
  },
  DevelopmentActivityConnection: counted,
  DevelopmentCostConnection: { ...counted, sums: (page) => page.sums() },
  DevelopmentReturnRow: {
    client: (r, _, { loaders }) => (r.clientId ? loaders.clientById.load(r.clientId) : null),
    project: (r, _, { loaders }) => (r.projectId ? loaders.projectById.load(r.projectId) : null),
    contract: (r, _, { loaders }) => (r.contractId ? loaders.contractById.load(r.contractId) : null),
  },
  DevelopmentReturnRowConnection: counted,
};
