import { productLine } from '@yingzao/domain/catalogues';
import { isUnsent } from '@yingzao/domain/quotes';
import type { RequestContext } from '../../app/context';
import type { Resolvers } from '../../generated/resolvers.generated';
import { toUserErrors } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import type { Outcome } from '../../platform/mutation';
import { counted } from '../../platform/pagination';
import { QuotesService } from './quotes.service';

/** The quote as it is after a write; beside a refusal, the stored one. */
async function answer({ result, problems, currentId }: Outcome<{ id: string }>, { loaders, locale }: RequestContext) {
  const id = result?.id ?? currentId;
  if (id) loaders.revisionsByQuoteId.clear(id);
  loaders.movesByRevisionId.clearAll();
  return { errors: toUserErrors(problems, locale), quote: id ? await loaders.quoteById.clear(id).load(id) : null };
}

export const quoteResolvers: Resolvers = {
  Query: {
    quote: (_, { id }, { loaders }) => (isUuid(id) ? loaders.quoteById.load(id) : null),
    quotes: async (_, { filter, orderBy, ...page }, { services, viewer }) => ({
      ...(await services.quotes.list(viewer, filter ?? {}, orderBy, page)),
      totalCount: () => services.quotes.count(viewer, filter ?? {}),
    }),
    quoteRules: (_, __, { services, viewer }) => services.quoteRules.rules(viewer),
    quoteTemplates: (_, __, { services, viewer }) => services.quoteRules.templates(viewer),
  },
  Mutation: {
    createQuote: async (_, { input }, context) => answer(await context.services.quotes.create(context.viewer, input), context),
    reviseQuote: async (_, { input }, context) => answer(await context.services.quotes.revise(context.viewer, input), context),
    saveQuoteDraft: async (_, { input }, context) => answer(await context.services.quotes.saveDraft(context.viewer, input), context),
    moveQuote: async (_, { input }, context) => answer(await context.services.quoteMoves.move(context.viewer, input), context),
    shareQuote: async (_, { input }, { services, viewer, loaders, locale }) => {
      const { result, problems, path } = await services.quoteShares.share(viewer, input);
      return { errors: toUserErrors(problems, locale), path, share: result && (await loaders.quoteShareById.load(result.id)) };
    },
    revokeQuoteShare: async (_, { input }, { services, viewer, loaders, locale }) => {
      const { result, problems } = await services.quoteShares.revoke(viewer, input);
      return { errors: toUserErrors(problems, locale), path: null, share: result && (await loaders.quoteShareById.clear(result.id).load(result.id)) };
    },
    contractFromQuote: async (_, { input }, { services, viewer, loaders, locale }) => {
      const { result, problems } = await services.quoteContracts.create(viewer, input);
      return { errors: toUserErrors(problems, locale), contract: result && (await loaders.contractById.load(result.id)) };
    },
    saveQuoteRule: async (_, { input }, { services, viewer, locale }) => {
      const { problems } = await services.quoteRules.saveRule(viewer, input);
      return { errors: toUserErrors(problems, locale), rules: await services.quoteRules.rules(viewer) };
    },
    saveQuoteTemplate: async (_, { input }, { services, viewer, locale }) => {
      const { problems } = await services.quoteRules.saveTemplate(viewer, input);
      return { errors: toUserErrors(problems, locale), templates: await services.quoteRules.templates(viewer) };
    },
  },
  Quote: {
    project: (q, _, { loaders }) => loaders.projectById.load(q.projectId),
    currentRevision: async (q, _, { loaders }) => {
      const current = (await loaders.revisionsByQuoteId.load(q.id)).find((r) => r.isCurrent);
      if (!current) throw new Error('a quote without a current version');
      return current;
    },
    unsentRevision: async (q, _, { loaders }) => (await loaders.revisionsByQuoteId.load(q.id)).find((r) => isUnsent(r.status)) ?? null,
    revisions: (q, _, { loaders }) => loaders.revisionsByQuoteId.load(q.id),
    viewerCanUpdate: (_, __, { viewer }) => QuotesService.canUpdate(viewer),
  },
  QuoteRevision: {
    createdBy: (r, _, { loaders }) => (r.createdBy ? loaders.employeeById.load(r.createdBy) : null),
    editedBy: (r, _, { loaders }) => (r.editedBy ? loaders.employeeById.load(r.editedBy) : null),
    sentBy: (r, _, { loaders }) => (r.sentBy ? loaders.employeeById.load(r.sentBy) : null),
    moves: (r, _, { loaders }) => loaders.movesByRevisionId.load(r.id),
    shares: (r, _, { loaders }) => loaders.sharesByRevisionId.load(r.id),
    contract: (r, _, { loaders }) => loaders.contractByRevisionId.load(r.id),
  },
  QuoteMove: { by: (m, _, { loaders }) => (m.byId ? loaders.employeeById.load(m.byId) : null) },
  QuoteShare: { createdBy: (s, _, { loaders }) => loaders.employeeById.load(s.createdBy) },
  QuoteRule: {
    floors: ({ floors }) => productLine.codes.flatMap((line) => (floors[line] === undefined ? [] : [{ productLine: line, yuanPerM2: floors[line] }])),
    setBy: (r, _, { loaders }) => (r.setBy ? loaders.employeeById.load(r.setBy) : null),
  },
  QuoteTemplate: {
    department: async (t, _, { loaders }) => (await loaders.departmentById.load(t.departmentId))!,
    heading: (t) => t.document.heading ?? null,
    closing: (t) => t.document.closing ?? null,
    footer: (t) => t.document.footer ?? null,
    setBy: (t, _, { loaders }) => (t.setBy ? loaders.employeeById.load(t.setBy) : null),
  },
  QuoteConnection: counted,
};
