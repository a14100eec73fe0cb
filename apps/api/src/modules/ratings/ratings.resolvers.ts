import { ratingFactor } from '@yingzao/domain/catalogues';
import type { RequestContext } from '../../app/context';
import type { Resolvers } from '../../generated/resolvers.generated';
import { toUserErrors } from '../../platform/errors';
import type { Outcome } from '../../platform/mutation';

async function payload({ locale, loaders }: RequestContext, work: Promise<Outcome<{ id: string }>>) {
  const { result, problems, currentId } = await work;
  const id = result?.id ?? currentId;
  if (id) for (const loader of [loaders.ratingByClientId, loaders.keptRatingByClientId, loaders.ratingEventsByClientId]) loader.clear(id);
  return { errors: toUserErrors(problems, locale), client: id ? await loaders.clientById.clear(id).load(id) : null };
}

export const ratingResolvers: Resolvers = {
  Query: {
    ratingFormula: (_, __, { services, viewer }) => services.ratings.formula(viewer),
    ratingPreview: (_, { formula }, { services, viewer }) => services.ratings.preview(viewer, formula),
  },
  Mutation: {
    saveRatingFormula: async (_, { input }, { services, viewer, locale }) => {
      const { problems } = await services.ratings.saveFormula(viewer, input);
      return { errors: toUserErrors(problems, locale), formula: await services.ratings.formula(viewer) };
    },
    overrideRating: (_, { input }, context) => payload(context, context.services.ratings.override(context.viewer, input)),
    endRatingOverride: (_, { input }, context) => payload(context, context.services.ratings.endOverride(context.viewer, input)),
  },
  Client: {
    rating: (c, _, { loaders }) => (c.deletedAt ? null : loaders.ratingByClientId.load(c.id)),
    ratingGrade: async (c, _, { loaders }) => (await loaders.keptRatingByClientId.load(c.id))?.grade ?? null,
  },
  ClientRating: {
    parts: ({ parts }) => [...parts],
    events: ({ id }, _, { loaders }) => loaders.ratingEventsByClientId.load(id),
  },
  RatingOverride: {
    grade: ({ setGrade, grade }) => setGrade ?? grade,
    reason: ({ setReason }) => setReason ?? '',
    until: ({ setUntil }) => setUntil ?? '',
    at: ({ setAt }) => setAt ?? new Date(0),
    by: ({ setBy }, _, { loaders }) => (setBy ? loaders.employeeById.load(setBy) : null),
  },
  RatingEvent: {
    by: ({ byId }, _, { loaders }) => (byId ? loaders.employeeById.load(byId) : null),
  },
  RatingFormula: {
    years: ({ formula }) => formula.years,
    factors: ({ formula }) => ratingFactor.codes.map((factor) => ({ factor, steps: [...formula.factors[factor]] })),
    fromA: ({ formula }) => formula.from.A,
    fromB: ({ formula }) => formula.from.B,
    fromC: ({ formula }) => formula.from.C,
    updatedAt: ({ at }) => at,
    updatedBy: ({ byId }, _, { loaders }) => (byId ? loaders.employeeById.load(byId) : null),
  },
  RatingPreview: { moves: ({ moves }) => [...moves] },
};
