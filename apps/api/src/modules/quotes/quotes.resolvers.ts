import type { Resolvers } from '../../generated/resolvers.generated';
import { toUserErrors } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import { counted } from '../../platform/pagination';
import { QuotesService } from './quotes.service';

export const quoteResolvers: Resolvers = {
  Query: {
    quote: (_, { id }, { loaders }) => (isUuid(id) ? loaders.quoteById.load(id) : null),
    quotes: async (_, { filter, orderBy, ...page }, { services, viewer }) => ({
      ...(await services.quotes.list(viewer, filter ?? {}, orderBy, page)),
      totalCount: () => services.quotes.count(viewer, filter ?? {}),
    }),
  },
  Mutation: {
    createQuote: async (_, { input }, { locale, services, viewer, loaders }) => {
      const { result, problems } = await services.quotes.create(viewer, input);
      return { errors: toUserErrors(problems, locale), quote: result && (await loaders.quoteById.load(result.id)) };
    },
    reviseQuote: async (_, { input }, { locale, services, viewer, loaders }) => {
      const { result, problems, currentId } = await services.quotes.revise(viewer, input);
      const id = result?.id ?? currentId;
      if (id) loaders.revisionsByQuoteId.clear(id);
      return { errors: toUserErrors(problems, locale), quote: id ? await loaders.quoteById.clear(id).load(id) : null };
    },
  },
  Quote: {
    project: (q, _, { loaders }) => loaders.projectById.load(q.projectId),
    currentRevision: async (q, _, { loaders }) => {
      const current = (await loaders.revisionsByQuoteId.load(q.id)).find((r) => r.isCurrent);
      if (!current) throw new Error('a quote without a current version');
      return current;
    },
    revisions: (q, _, { loaders }) => loaders.revisionsByQuoteId.load(q.id),
    viewerCanUpdate: (_, __, { viewer }) => QuotesService.canUpdate(viewer),
  },
  QuoteRevision: {
    createdBy: (r, _, { loaders }) => (r.createdBy ? loaders.employeeById.load(r.createdBy) : null),
  },
  QuoteConnection: counted,
};
