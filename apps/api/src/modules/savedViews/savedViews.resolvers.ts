import type { RequestContext } from '../../app/context';
import type { Resolvers } from '../../generated/resolvers.generated';
import { toUserErrors } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import type { Outcome } from '../../platform/mutation';
import { SavedViewsService } from './savedViews.service';

async function payload({ locale, loaders }: RequestContext, work: Promise<Outcome<{ id: string }>>) {
  const { result, problems, currentId } = await work;
  const id = result?.id ?? currentId;
  return { errors: toUserErrors(problems, locale), view: id ? await loaders.savedViewById.clear(id).load(id) : null };
}

export const savedViewResolvers: Resolvers = {
  Query: {
    savedView: (_, { id }, { loaders }) => (isUuid(id) ? loaders.savedViewById.load(id) : null),
    savedViews: (_, { kind }, { services, viewer }) => services.savedViews.list(viewer, kind),
  },
  Mutation: {
    createSavedView: (_, { input }, context) => payload(context, context.services.savedViews.create(context.viewer, input)),
    updateSavedView: (_, { input }, context) => payload(context, context.services.savedViews.update(context.viewer, input)),
    deleteSavedView: (_, { input }, context) => payload(context, context.services.savedViews.delete(context.viewer, input)),
    orderSavedViews: async (_, { input }, { services, viewer, locale }) => {
      const { problems } = await services.savedViews.order(viewer, input);
      return { errors: toUserErrors(problems, locale) };
    },
  },
  SavedView: {
    owner: async (v, _, { loaders }) => {
      const owner = await loaders.employeeById.load(v.ownerId);
      if (!owner) throw new Error('a view without an owner');
      return owner;
    },
    viewerCanUpdate: (v, _, { viewer }) => SavedViewsService.canUpdate(viewer, v),
  },
};
