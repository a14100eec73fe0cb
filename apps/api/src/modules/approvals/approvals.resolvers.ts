import type { Resolvers } from '../../generated/resolvers.generated';
import { toUserErrors } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import { counted } from '../../platform/pagination';
import { ApprovalsService } from './approvals.service';

/** A row that a visible row points at, and that row-level security shows with it. */
async function sure<T>(load: Promise<T | null>): Promise<T> {
  const row = await load;
  if (row === null) throw new Error('a row that a foreign key promises is not visible');
  return row;
}

export const approvalResolvers: Resolvers = {
  Query: {
    approvalChain: (_, { id }, { loaders }) => (isUuid(id) ? loaders.chainById.load(id) : null),
    approvalChains: async (_, { filter, ...page }, { services, viewer }) => ({
      ...(await services.approvals.list(viewer, filter ?? {}, page)),
      totalCount: () => services.approvals.count(viewer, filter ?? {}),
    }),
    waitingForMe: (_, { first }, { services, viewer }) => services.approvals.waitingFor(viewer, Math.min(Math.max(first ?? 20, 1), 100)),
  },
  Mutation: {
    submitContract: async (_, { input }, { locale, services, viewer, loaders }) => {
      const { result, problems } = await services.approvals.submit(viewer, input, locale);
      loaders.contractById.clearAll();
      return { errors: toUserErrors(problems, locale), chain: result && (await loaders.chainById.load(result.id)) };
    },
    decideApprovalStep: async (_, { input }, { locale, services, viewer, loaders }) => {
      const { result, problems, currentId } = await services.approvals.decide(viewer, input);
      const id = result?.id ?? currentId;
      if (id) loaders.stepsByChainId.clear(id);
      loaders.contractById.clearAll();
      return { errors: toUserErrors(problems, locale), chain: id ? await loaders.chainById.clear(id).load(id) : null };
    },
  },
  ApprovalChain: {
    contract: (h, _, { loaders }) => sure(loaders.contractById.load(h.contractId)),
    submitter: (h, _, { loaders }) => loaders.employeeById.load(h.submitterId),
    steps: (h, _, { loaders }) => loaders.stepsByChainId.load(h.id),
    activeStep: async (h, _, { loaders }) => (await loaders.stepsByChainId.load(h.id)).find((s) => s.state === 'ACTIVE') ?? null,
  },
  ApprovalStep: {
    chain: (s, _, { loaders }) => sure(loaders.chainById.load(s.chainId)),
    approver: (s, _, { loaders }) => loaders.employeeById.load(s.approverId),
    viewerCanDecide: async (s, _, { viewer, loaders }) => {
      const [chain, steps] = await Promise.all([sure(loaders.chainById.load(s.chainId)), loaders.stepsByChainId.load(s.chainId)]);
      return ApprovalsService.canDecide(viewer, chain, steps, s.id);
    },
  },
  ApprovalChainConnection: counted,
};
