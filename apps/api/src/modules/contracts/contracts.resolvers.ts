import type { Resolvers } from '../../generated/resolvers.generated';
import { toUserErrors } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import { areaTrueUp } from '@yingzao/domain/contracts';
import { counted } from '../../platform/pagination';
import { ContractsService } from './contracts.service';

export const contractResolvers: Resolvers = {
  Query: {
    contract: (_, { id }, { loaders }) => (isUuid(id) ? loaders.contractById.load(id) : null),
    contracts: async (_, { filter, orderBy, ...page }, { services, viewer }) => ({
      ...(await services.contracts.list(viewer, filter ?? {}, orderBy, page)),
      totalCount: () => services.contracts.count(viewer, filter ?? {}),
    }),
  },
  Mutation: {
    createContract: async (_, { input }, { locale, services, viewer, loaders }) => {
      const { result, problems } = await services.contracts.create(viewer, input);
      return { errors: toUserErrors(problems, locale), contract: result && (await loaders.contractById.load(result.id)) };
    },
    updateContract: async (_, { input }, { locale, services, viewer, loaders }) => {
      const { result, problems, currentId } = await services.contractDrafts.update(viewer, input);
      const id = result?.id ?? currentId;
      return { errors: toUserErrors(problems, locale), contract: id ? await loaders.contractById.clear(id).load(id) : null };
    },
    saveContractDates: async (_, { input }, { locale, services, viewer, loaders }) => {
      const { result, problems, currentId } = await services.contractDates.save(viewer, input);
      const id = result?.id ?? currentId;
      return { errors: toUserErrors(problems, locale), contract: id ? await loaders.contractById.clear(id).load(id) : null };
    },
    noteContract: async (_, { input }, { locale, services, viewer, loaders }) => {
      const { result, problems, currentId } = await services.contractNotes.save(viewer, input);
      const id = result?.id ?? currentId;
      return { errors: toUserErrors(problems, locale), contract: id ? await loaders.contractById.clear(id).load(id) : null };
    },
    signContract: async (_, { input }, { locale, services, viewer, loaders }) => {
      const { result, problems, currentId } = await services.contracts.sign(viewer, input, locale);
      const id = result?.id ?? currentId;
      return { errors: toUserErrors(problems, locale), contract: id ? await loaders.contractById.clear(id).load(id) : null };
    },
  },
  Contract: {
    project: (k, _, { loaders }) => loaders.projectById.load(k.projectId),
    quoteRevision: (k, _, { loaders }) => (k.quoteRevisionId ? loaders.revisionById.load(k.quoteRevisionId) : null),
    signedCopy: (k, _, { loaders }) => (k.signedFileVersionId ? loaders.fileByVersionId.load(k.signedFileVersionId) : null),
    parent: (k, _, { loaders }) => (k.parentId ? loaders.contractById.load(k.parentId) : null),
    children: (k, _, { loaders }) => loaders.contractsByParentId.load(k.id),
    parties: (k, _, { loaders }) => loaders.partiesByContractId.load(k.id),
    documents: (k, _, { loaders }) => loaders.documentsByContractId.load(k.id),
    feeNodes: (k, _, { loaders }) => loaders.feeNodesByContractId.load(k.id),
    money: (k, _, { loaders }) => loaders.moneyByContractId.load(k.id),
    approvalChains: (k, _, { loaders }) => loaders.chainsByContractId.load(k.id),
    areaTrueUp: async (k, _, { loaders, viewer }) => {
      if (!ContractsService.canTrueUp(viewer, k)) return null;
      const [project, design, children] = await Promise.all([loaders.projectById.load(k.projectId), loaders.designProjectByProjectId.load(k.projectId), loaders.contractsByParentId.load(k.id)]);
      return project && areaTrueUp(k, children, design?.gfaM2 ?? project.gfaM2);
    },
    viewerCanUpdate: (_, __, { viewer }) => ContractsService.canUpdate(viewer),
    viewerCanSubmit: (k, _, { viewer }) => ContractsService.canSubmit(viewer, k),
  },
  ContractParty: { client: (a, _, { loaders }) => loaders.clientById.load(a.clientId) },
  ContractDocument: { file: (d, _, { loaders }) => loaders.fileById.load(d.fileId) },
  ContractConnection: counted,
};
