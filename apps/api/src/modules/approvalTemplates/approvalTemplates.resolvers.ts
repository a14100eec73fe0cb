import { readTemplate } from '@yingzao/domain/approvals';
import type { RequestContext } from '../../app/context';
import type { Resolvers } from '../../generated/resolvers.generated';
import { toUserErrors } from '../../platform/errors';

const people = async (ids: readonly string[], { loaders }: RequestContext) => (await Promise.all(ids.map((id) => loaders.employeeById.load(id)))).filter((e) => e !== null);

export const approvalTemplateResolvers: Resolvers = {
  Query: { approvalTemplates: (_, __, { services, viewer }) => services.approvalTemplates.list(viewer) },
  Mutation: {
    saveApprovalTemplate: async (_, { input }, { services, viewer, locale, loaders }) => {
      const { result, problems, currentId } = await services.approvalTemplates.save(viewer, input, locale);
      const id = result?.id ?? currentId;
      loaders.versionsByTemplateId.clearAll();
      return { errors: toUserErrors(problems, locale), template: id ? await loaders.templateVersionById.load(id) : null };
    },
  },
  ApprovalTemplate: {
    steps: (t) => [...readTemplate(t.content).steps],
    copies: (t) => [...readTemplate(t.content).copies],
    savedBy: (t, _, { loaders }) => (t.savedBy ? loaders.employeeById.load(t.savedBy) : null),
    versions: (t, _, { loaders }) => loaders.versionsByTemplateId.load(t.templateId),
  },
  ApprovalTemplateStep: { who: (s) => [...s.who] },
  ApprovalPlace: {
    employee: (p, _, { loaders }) => (p.kind === 'EMPLOYEE' ? loaders.employeeById.load(p.employeeId) : null),
    role: (p) => (p.kind === 'ROLE' ? p.role : null),
    department: (p, _, { loaders }) => (p.kind === 'MANAGER' && p.departmentId ? loaders.departmentById.load(p.departmentId) : null),
    departmentId: (p) => (p.kind === 'MANAGER' ? p.departmentId : null),
    office: (p) => (p.kind === 'TRACKER' ? p.office : null),
  },
  ApprovalProposal: {
    templateId: ({ template }) => template?.id ?? null,
    templateName: ({ template }) => template?.name ?? null,
    templateVersion: ({ template }) => template?.version ?? null,
    steps: ({ steps }) => [...steps],
    copies: ({ copies }, _, context) => people(copies, context),
  },
  ProposedStep: { people: (s, _, context) => people(s.people, context) },
  Contract: {
    proposedApproval: (k, _, { loaders }) => (k.status === 'DRAFT' ? loaders.proposalByContractId.load(k.id) : null),
  },
  QuoteRevision: {
    proposedApproval: (r, _, { loaders }) => (r.status === 'DRAFT' ? loaders.proposalByQuoteRevisionId.load(r.id) : null),
  },
  ApprovalChain: {
    templateName: async (h, _, { loaders }) => (h.templateId ? ((await loaders.templateVersionById.load(h.templateId))?.name ?? null) : null),
    templateVersion: async (h, _, { loaders }) => (h.templateId ? ((await loaders.templateVersionById.load(h.templateId))?.version ?? null) : null),
  },
};
