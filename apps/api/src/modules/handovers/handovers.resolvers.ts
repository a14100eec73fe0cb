import { yetToSign } from '@yingzao/domain/handovers';
import type { Resolvers } from '../../generated/resolvers.generated';
import type { RequestContext } from '../../app/context';
import { toUserErrors } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import type { Outcome } from '../../platform/mutation';
import { counted } from '../../platform/pagination';
import { HandoversService } from './handovers.service';
import type { HandoverDone } from './handovers.service';

/** The payload of every mutation of hand-overs: on a refused one with the stored hand-over beside it. */
async function payload({ locale, loaders }: RequestContext, work: Promise<Outcome<HandoverDone>>) {
  const { result, problems, currentId } = await work;
  const id = result?.id ?? currentId;
  if (id) for (const loader of [loaders.handoverItemsById, loaders.handoverSignaturesById]) loader.clear(id);
  return { errors: toUserErrors(problems, locale), warnings: toUserErrors(result?.warnings ?? [], locale), handover: id ? await loaders.handoverById.clear(id).load(id) : null };
}

/** People stay on record for good. */
async function employee(id: string, { loaders }: RequestContext) {
  const found = await loaders.employeeById.load(id);
  if (!found) throw new Error('an employee of the record is gone');
  return found;
}

export const handoverResolvers: Resolvers = {
  Query: {
    handover: (_, { id }, { loaders }) => (isUuid(id) ? loaders.handoverById.load(id) : null),
    handovers: async (_, { filter, ...page }, { services, viewer }) => ({
      ...(await services.handovers.list(viewer, filter ?? {}, page)),
      totalCount: () => services.handovers.count(viewer, filter ?? {}),
    }),
    handoverHoldings: (_, { employeeId }, { services, viewer }) => services.handovers.holdings(viewer, employeeId),
  },
  Mutation: {
    startHandover: (_, { input }, context) => payload(context, context.services.handovers.start(context.viewer, input)),
    recountHandover: (_, { input }, context) => payload(context, context.services.handovers.recount(context.viewer, input)),
    assignHandoverItems: (_, { input }, context) => payload(context, context.services.handovers.assign(context.viewer, input)),
    answerHandoverItems: (_, { input }, context) => payload(context, context.services.handoverAnswers.answer(context.viewer, input)),
    signHandover: (_, { input }, context) => payload(context, context.services.handoverAnswers.sign(context.viewer, input)),
    cancelHandover: (_, { input }, context) => payload(context, context.services.handovers.cancel(context.viewer, input)),
  },
  Handover: {
    leaver: (h, _, context) => employee(h.leaverId, context),
    openedBy: (h, _, context) => employee(h.openedBy, context),
    items: (h, _, { loaders }) => loaders.handoverItemsById.load(h.id),
    signatures: (h, _, { loaders }) => loaders.handoverSignaturesById.load(h.id),
    yetToSign: async (h, _, context) => {
      if (h.state !== 'OPEN') return [];
      const [items, signatures] = await Promise.all([context.loaders.handoverItemsById.load(h.id), context.loaders.handoverSignaturesById.load(h.id)]);
      return Promise.all(yetToSign({ leaverId: h.leaverId, items, signatures }).map((id) => employee(id, context)));
    },
    viewerCanUpdate: (h, _, { viewer }) => HandoversService.canUpdate(viewer, h),
    viewerCanSign: async (h, _, { viewer, loaders }) => {
      const [items, signatures, leaver] = await Promise.all([loaders.handoverItemsById.load(h.id), loaders.handoverSignaturesById.load(h.id), loaders.employeeById.load(h.leaverId)]);
      return HandoversService.canSign(viewer, h, items, signatures, leaver?.status === 'DEPARTED');
    },
  },
  HandoverItem: {
    client: (i, _, { loaders }) => (i.kind === 'CLIENT' ? loaders.clientById.load(i.subjectId) : null),
    project: async (i, _, { loaders }) => {
      if (i.kind === 'PLAN_ITEM') {
        const item = await loaders.workPlanById.load(i.subjectId);
        return item && loaders.projectById.load(item.projectId);
      }
      return i.kind === 'MARKET_TRACKER' || i.kind === 'DESIGN_TRACKER' || i.kind === 'MEMBERSHIP' ? loaders.projectById.load(i.subjectId) : null;
    },
    activity: (i, _, { loaders }) => (i.kind === 'DEVELOPMENT' ? loaders.developmentActivityById.load(i.subjectId) : null),
    leadReport: (i, _, { loaders }) => (i.kind === 'LEAD' ? loaders.leadReportById.load(i.subjectId) : null),
    contract: (i, _, { loaders }) => (i.kind === 'APPROVAL' ? loaders.contractById.load(i.subjectId) : null),
    receiver: (i, _, { loaders }) => (i.receiverId ? loaders.employeeById.load(i.receiverId) : null),
    declinedBy: (i, _, { loaders }) => (i.declinedBy ? loaders.employeeById.load(i.declinedBy) : null),
    viewerCanAnswer: async (i, _, { viewer, loaders }) => {
      const handover = await loaders.handoverById.load(i.handoverId);
      return handover !== null && HandoversService.canAnswer(viewer, i, handover);
    },
  },
  HandoverSignature: { employee: (s, _, context) => employee(s.employeeId, context), signedBy: (s, _, context) => employee(s.signedBy, context) },
  HandoverConnection: counted,
  Project: { trackerPeriods: (p, _, { loaders }) => loaders.trackerPeriodsByProjectId.load(p.id) },
  TrackerPeriod: { employee: (t, _, context) => employee(t.employeeId, context) },
};
