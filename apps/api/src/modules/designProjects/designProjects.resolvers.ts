import { currentStage, planSlip } from '@yingzao/domain/designProjects';
import { today } from '@yingzao/domain/measures';
import type { Cell } from '@yingzao/domain/permissions';
import type { RequestContext } from '../../app/context';
import type { Resolvers } from '../../generated/resolvers.generated';
import { toUserErrors } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import type { Outcome } from '../../platform/mutation';
import { counted } from '../../platform/pagination';
import type { DesignProjectRow } from './designProjects.entity';
import { DesignProjectsService } from './designProjects.service';

/** The payload of every mutation of design projects: on a refused save with the stored one beside it. */
async function payload({ locale, loaders }: RequestContext, work: Promise<Outcome<{ id: string }>>) {
  const { result, problems, currentId } = await work;
  const id = result?.id ?? currentId;
  if (id)
    for (const loader of [loaders.designPhasesById, loaders.designMembersById, loaders.designServicesById, loaders.designCostLinesById, loaders.hourTotalsById]) loader.clear(id);
  return { errors: toUserErrors(problems, locale), designProject: id ? await loaders.designProjectById.clear(id).load(id) : null };
}

const can = async (d: DesignProjectRow, { loaders, viewer }: RequestContext, cell: Cell): Promise<boolean> => DesignProjectsService.can(viewer, await loaders.designMembersById.load(d.id), cell);
/** Amounts are null for those who do not answer for the project. */
const money = async <T>(d: DesignProjectRow, context: RequestContext, read: () => T | Promise<T>): Promise<T | null> => ((await can(d, context, 'designMoney.read')) ? read() : null);
const sum = (amounts: readonly string[]): string => amounts.reduce((all, fen) => all + BigInt(fen), 0n).toString();

/** People stay on record for good. */
async function employee(id: string, { loaders }: RequestContext) {
  const found = await loaders.employeeById.load(id);
  if (!found) throw new Error('an employee of the record is gone');
  return found;
}

export const designProjectResolvers: Resolvers = {
  Query: {
    designProject: (_, { id }, { loaders }) => (isUuid(id) ? loaders.designProjectById.load(id) : null),
    designProjects: async (_, { filter, ...page }, { services, viewer }) => ({
      ...(await services.designProjects.list(viewer, filter ?? {}, page)),
      totalCount: () => services.designProjects.count(viewer, filter ?? {}),
    }),
  },
  Mutation: {
    saveDesignProject: (_, { input }, context) => payload(context, context.services.designProjects.save(context.viewer, input)),
    logManHours: (_, { input }, context) => payload(context, context.services.designEntries.log(context.viewer, input)),
  },
  DesignProject: {
    stage: async (d, _, { loaders }) => currentStage(await loaders.designPhasesById.load(d.id)),
    slipDays: async (d, _, { loaders }) => planSlip(await loaders.designPhasesById.load(d.id), today(new Date())),
    phases: (d, _, { loaders }) => loaders.designPhasesById.load(d.id),
    members: (d, _, { loaders }) => loaders.designMembersById.load(d.id),
    services: (d, _, { loaders }) => loaders.designServicesById.load(d.id),
    costLines: (d, _, context) => money(d, context, () => context.loaders.designCostLinesById.load(d.id)),
    contracts: (d, _, context) => money(d, context, () => context.loaders.designContractsById.load(d.id)),
    contractFen: (d, _, context) => money(d, context, async () => sum((await context.loaders.designContractsById.load(d.id)).map((k) => k.amountFen))),
    receivedFen: (d, _, context) => money(d, context, async () => sum((await context.loaders.designReceiptsById.load(d.id)).map((r) => r.amountFen))),
    receipts: (d, _, context) => money(d, context, () => context.loaders.designReceiptsById.load(d.id)),
    hourTotals: (d, _, { loaders }) => loaders.hourTotalsById.load(d.id),
    manHours: (d, range, { services, viewer }) => services.designEntries.hours(viewer, d.id, range),
    files: (d, _, { loaders }) => loaders.filesByProjectId.load(d.projectId),
    project: (d, _, { loaders }) => loaders.projectById.load(d.projectId),
    createdBy: (d, _, { loaders }) => (d.createdBy ? loaders.employeeById.load(d.createdBy) : null),
    viewerCanUpdate: (d, _, context) => can(d, context, 'designProject.update'),
    viewerCanLogHours: (d, _, context) => can(d, context, 'manHour.create'),
  },
  DesignMember: { employee: (m, _, context) => employee(m.employeeId, context) },
  DesignReceipt: { recordedBy: (r, _, { loaders }) => loaders.employeeById.load(r.recordedBy) },
  ManHour: { employee: (h, _, context) => employee(h.employeeId, context) },
  ManHourTotal: { employee: (h, _, context) => employee(h.employeeId, context) },
  DesignProjectConnection: counted,
  Project: { designProject: (p, _, { loaders }) => loaders.designProjectByProjectId.load(p.id) },
};
