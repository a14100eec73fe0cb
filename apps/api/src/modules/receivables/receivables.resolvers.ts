import type { Resolvers } from '../../generated/resolvers.generated';
import { toUserErrors } from '../../platform/errors';
import type { Locale } from '../../platform/errors';
import type { Outcome } from '../../platform/mutation';
import { counted } from '../../platform/pagination';
import type { RequestContext } from '../../app/context';
import { ReceivablesService } from './receivables.service';

async function payload({ result, problems, currentId }: Outcome<{ id: string }>, locale: Locale, loaders: RequestContext['loaders']) {
  const id = result?.id ?? currentId;
  return { errors: toUserErrors(problems, locale), feeNode: id ? await loaders.feeNodeById.clear(id).load(id) : null };
}

const named = async (contractId: string, loaders: RequestContext['loaders']) => (await loaders.feeContractById.load(contractId)) ?? { number: '', name: '', projectName: '', clientName: '' };
const recordedBy = (e: { recordedBy: string }, _: unknown, { loaders }: RequestContext) => loaders.employeeById.load(e.recordedBy);

export const receivableResolvers: Resolvers = {
  Query: {
    receivables: async (_, { filter, orderBy, ...page }, { services, viewer }) => ({
      ...(await services.receivables.list(viewer, filter ?? {}, orderBy, page)),
      totalCount: async () => (await services.receivables.sums(viewer, filter ?? {})).count,
      sums: () => services.receivables.sums(viewer, filter ?? {}),
    }),
    receivableAging: (_, { filter }, { services, viewer }) => services.receivables.aging(viewer, filter ?? {}),
  },
  Mutation: {
    recordInvoice: async (_, { input }, { locale, services, viewer, loaders }) => payload(await services.receivables.recordInvoice(viewer, input), locale, loaders),
    recordReceipt: async (_, { input }, { locale, services, viewer, loaders }) => payload(await services.receivables.recordReceipt(viewer, input), locale, loaders),
    markFeeNode: async (_, { input }, { locale, services, viewer, loaders }) => payload(await services.receivables.mark(viewer, input), locale, loaders),
    exportReceivables: async (_, { input }, { locale, services, viewer }) => {
      const { result, problems } = await services.downloads.offerReceivables(viewer, input, locale);
      return { errors: toUserErrors(problems, locale), url: result?.url ?? null, rowCount: result?.rowCount ?? null };
    },
  },
  FeeNode: {
    status: (n, _, { services }) => services.receivables.statusOf(n),
    bucket: (n, _, { services }) => services.receivables.bucketOf(n),
    openFen: (n) => ReceivablesService.openOf(n),
    markedBy: (n, _, { loaders }) => (n.markedBy ? loaders.employeeById.load(n.markedBy) : null),
    invoices: (n, _, { loaders }) => loaders.invoicesByNodeId.load(n.id),
    receipts: (n, _, { loaders }) => loaders.receiptsByNodeId.load(n.id),
    contractNumber: async (n, _, { loaders }) => (await named(n.contractId, loaders)).number,
    contractName: async (n, _, { loaders }) => (await named(n.contractId, loaders)).name,
    projectName: async (n, _, { loaders }) => (await named(n.contractId, loaders)).projectName,
    clientName: async (n, _, { loaders }) => (await named(n.contractId, loaders)).clientName,
    contract: (n, _, { loaders }) => loaders.contractById.load(n.contractId),
    viewerCanRecord: (n, _, { viewer }) => ReceivablesService.canRecord(viewer, n),
    viewerCanMark: (n, _, { viewer }) => ReceivablesService.canMark(viewer, n),
  },
  FeeInvoice: { recordedBy },
  FeeReceipt: { recordedBy },
  ReceivableConnection: { ...counted, sums: (page) => page.sums() },
};
