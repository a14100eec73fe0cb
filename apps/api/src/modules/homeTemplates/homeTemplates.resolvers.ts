import type { Resolvers } from '../../generated/resolvers.generated';
import type { RequestContext } from '../../app/context';
import { toUserErrors } from '../../platform/errors';
import type { Outcome } from '../../platform/mutation';

/** What a change led to: the template as it is now, also where somebody else was first. */
async function payload({ services, viewer, locale }: RequestContext, { result, problems, currentId }: Outcome<{ id: string }>) {
  const id = result?.id ?? currentId;
  const template = id ? (await services.homeTemplates.list(viewer)).find((t) => t.id === id) : undefined;
  return { errors: toUserErrors(problems, locale), template: template ?? null };
}

export const homeTemplateResolvers: Resolvers = {
  Query: {
    homeTemplates: (_, __, { services, viewer }) => services.homeTemplates.list(viewer),
    homeTemplateScopes: (_, __, { services, viewer }) => services.homeTemplates.scopes(viewer),
  },
  Mutation: {
    publishHomeTemplate: async (_, { input }, context) => payload(context, await context.services.homeTemplates.publish(context.viewer, input)),
    withdrawHomeTemplate: async (_, { input }, context) => payload(context, await context.services.homeTemplates.withdraw(context.viewer, input)),
  },
  HomeTemplate: {
    department: (t, _, { loaders }) => (t.departmentId ? loaders.departmentById.load(t.departmentId) : null),
    publishedBy: (t, _, { loaders }) => loaders.employeeById.load(t.publishedById),
  },
  HomeTemplateScopes: {
    departments: async (s, _, { loaders }) => (await Promise.all(s.departmentIds.map((id) => loaders.departmentById.load(id)))).flatMap((d) => d ?? []),
  },
};
