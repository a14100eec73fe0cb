import { deliveryOf, promptKindCodes, promptKinds, promptText } from '@yingzao/domain/prompts';
import type { PromptText } from '@yingzao/domain/prompts';
import type { Resolvers } from '../../generated/resolvers.generated';
import type { RequestContext } from '../../app/context';
import { toUserErrors } from '../../platform/errors';
import { counted } from '../../platform/pagination';
import type { Outcome } from '../../platform/mutation';
import type { WorkPromptRow } from './prompts.entity';
import { PromptsService } from './prompts.service';
import { subjectOf } from './promptSubjects';

async function payload({ services, viewer, locale }: RequestContext, work: Promise<Outcome<{ ids: string[] }>>) {
  const { result, problems } = await work;
  const ids = result?.ids ?? [];
  const prompts = await services.prompts.byId(viewer, ids);
  return { errors: toUserErrors(problems, locale), ids, prompts, summary: await services.prompts.summary(viewer) };
}

async function textOf(prompt: WorkPromptRow, context: RequestContext): Promise<PromptText> {
  const [subject, actor] = await Promise.all([subjectOf(prompt, context), prompt.actorId ? context.loaders.employeeById.load(prompt.actorId) : null]);
  return promptText(prompt.kind, prompt.facts, subject?.facts ?? null, actor?.name ?? null, context.locale);
}

export const promptResolvers: Resolvers = {
  Query: {
    workPrompts: async (_, { filter, ...page }, { services, viewer }) => ({
      ...(await services.prompts.list(viewer, filter ?? {}, page)),
      totalCount: () => services.prompts.count(viewer, filter ?? {}),
    }),
    workPromptSummary: (_, __, { services, viewer }) => services.prompts.summary(viewer),
    workPromptSettings: (_, __, { services, viewer }) => services.prompts.settings(viewer),
  },
  Mutation: {
    changeWorkPrompts: (_, { input }, context) => payload(context, context.services.prompts.change(context.viewer, input)),
    readAllWorkPrompts: (_, { input }, context) => payload(context, context.services.prompts.readAll(context.viewer, input)),
    snoozeWorkPrompts: (_, { input }, context) => payload(context, context.services.prompts.snooze(context.viewer, input)),
    saveWorkPromptSettings: async (_, { input }, { services, viewer, locale }) => {
      const { problems } = await services.prompts.saveSettings(viewer, input);
      return { errors: toUserErrors(problems, locale), settings: await services.prompts.settings(viewer) };
    },
  },
  Subscription: {
    workPromptChanges: { subscribe: (_, { after }, { services, viewer }) => services.promptFeed.follow(viewer, after) },
  },
  WorkPromptConnection: counted,
  WorkPrompt: {
    title: async (p, _, context) => (await textOf(p, context)).title,
    detail: async (p, _, context) => (await textOf(p, context)).detail,
    body: async (p, _, context) => (await subjectOf(p, context))?.body ?? null,
    path: async (p, _, context) => (await subjectOf(p, context))?.path ?? null,
    actor: (p, _, { loaders }) => (p.actorId ? loaders.employeeById.load(p.actorId) : null),
    isDoneBySystem: (p) => PromptsService.isDoneBySystem(p.kind),
  },
  WorkPromptSettings: {
    zone: ({ settings }) => settings.zone,
    quietFrom: ({ settings }) => settings.quiet?.from ?? null,
    quietTo: ({ settings }) => settings.quiet?.to ?? null,
    digestAt: ({ settings }) => settings.digestAt,
    kinds: ({ settings }) => promptKindCodes.map((kind) => ({ kind, delivery: deliveryOf(kind, settings), isLocked: 'locked' in promptKinds[kind] })),
  },
};
