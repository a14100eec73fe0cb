import { wallOf } from '@yingzao/domain/calendar';
import { cadenceAnchor, costKind } from '@yingzao/domain/catalogues';
import { formatMoney } from '@yingzao/domain/measures';
import { declarationOf } from '@yingzao/domain/prompts';
import type { PromptFacts, PromptSubject } from '@yingzao/domain/prompts';
import type { RequestContext } from '../../app/context';
import { subjectOfChain } from '../approvals/approvalSubjectViews.service';
import { ImportsService } from '../imports/imports.service';
import type { WorkPromptRow } from './prompts.entity';

/** What the reader may see of what a prompt is about, now. */
export interface SubjectView {
  /** Names and texts that the kind's templates ask for. */
  readonly facts: PromptFacts;
  /** Address in the page of exactly this. */
  readonly path: string | null;
  readonly body?: string;
}
type Context = Pick<RequestContext, 'loaders' | 'services' | 'viewer' | 'locale'>;
type See = (prompt: WorkPromptRow, context: Context) => Promise<SubjectView | null>;

const projectOf = async (id: string, { loaders }: Context) => {
  const project = await loaders.projectById.load(id);
  return project && project.deletedAt === null ? project : null;
};
const chainOf = async (id: string, context: Context) => {
  const chain = await context.loaders.chainById.load(id);
  const about = chain && (await subjectOfChain(chain, context));
  return chain && about && { facts: { name: about.kind !== 'QUOTE' ? about.name : context.locale === 'zh' ? `${about.projectName}的报价：${about.name}` : `${about.name} (quote for ${about.projectName})`, round: chain.round }, path: `/approvals/${chain.id}` };
};

/** How each kind of subject is seen: through the reader's own loaders, so under the permission of this moment. Null: nothing of it. */
const subjects: Readonly<Record<PromptSubject, See>> = {
  PROJECT: async ({ subjectId }, context) => {
    const project = await projectOf(subjectId, context);
    return project && { facts: { name: project.name, nextStep: project.nextStep ?? '' }, path: `/projects/${project.id}` };
  },
  WORK_PLAN: async ({ subjectId }, context) => {
    const item = await context.loaders.workPlanById.load(subjectId);
    const project = item && (await projectOf(item.projectId, context));
    return project && { facts: { name: project.name, text: item.text }, path: `/projects/${project.id}` };
  },
  APPROVAL_CHAIN: ({ subjectId }, context) => chainOf(subjectId, context),
  APPROVAL_STEP: async ({ subjectId }, context) => {
    const step = await context.loaders.stepById.load(subjectId);
    return step && chainOf(step.chainId, context);
  },
  CONTACT: async ({ subjectId, facts }, { loaders }) => {
    const [contact, client] = await Promise.all([loaders.contactById.load(subjectId), loaders.clientById.load(String(facts.clientId))]);
    return contact && client && client.deletedAt === null ? { facts: { name: contact.name, client: client.name }, path: `/clients/${client.id}` } : null;
  },
  DEVELOPMENT_ACTIVITY: async ({ subjectId }, { loaders }) => {
    const activity = await loaders.developmentActivityById.load(subjectId);
    return activity && { facts: { name: activity.title, nextStep: activity.nextStep ?? '' }, path: `/development/${activity.id}` };
  },
  DEVELOPMENT_COST: async ({ subjectId }, { loaders, locale }) => {
    const cost = await loaders.developmentCostById.load(subjectId);
    return cost && { facts: { name: cost.clientName, amount: formatMoney(cost.amountFen, { unit: 'YUAN', locale }), costKind: costKind.label(cost.costKind, locale), note: cost.decisionNote ?? '' }, path: `/development-costs?ids=${cost.id}` };
  },
  FEE_NODE: async ({ subjectId }, { loaders, services, locale }) => {
    const node = await loaders.feeNodeById.load(subjectId);
    const contract = node && (await loaders.feeContractById.load(node.contractId));
    // Members who are neither finance nor of full rights find it in its contract.
    const own = node && (await loaders.contractById.load(node.contractId));
    return contract && { facts: { name: contract.name, client: contract.clientName, node: node!.name, amount: formatMoney(services.receivables.openOf(node!), { unit: 'YUAN', locale }) }, path: own ? `/contracts/${own.id}` : `/receivables?ids=${node!.id}` };
  },
  CONTRACT: async ({ subjectId, facts }, { loaders, locale }) => {
    const contract = await loaders.contractById.load(subjectId);
    return contract && { facts: { name: contract.name, number: contract.number, ...(facts.fen === undefined ? {} : { amount: formatMoney(String(facts.fen), { unit: 'YUAN', locale }) }) }, path: `/contracts/${contract.id}` };
  },
  ANNOUNCEMENT: async ({ subjectId }, { services, viewer }) => {
    const announcement = await services.dashboards.announcement(viewer, subjectId);
    return announcement && { facts: { name: announcement.title }, path: null, body: announcement.body };
  },
  CALENDAR_EVENT: async ({ subjectId, facts }, { loaders }) => {
    const event = await loaders.calendarEventById.load(subjectId);
    const when = event && (event.allDay ? event.startsOn! : wallOf(event.startsAt!, event.timeZone).slice(0, 16).replace('T', ' '));
    return event && { facts: { name: event.title, place: event.place ?? '', when: when ?? '' }, path: `/calendar?view=day&day=${String(facts.on ?? when).slice(0, 10)}` };
  },
  LEAD_REPORT: async ({ subjectId }, { loaders }) => {
    const lead = await loaders.leadReportById.load(subjectId);
    return lead && { facts: { name: lead.name, client: lead.clientName ?? '', city: lead.city ?? '', reason: lead.reason ?? '' }, path: `/leads/${lead.id}` };
  },
  CADENCE_TASK: async ({ subjectId }, { loaders, locale }) => {
    const task = await loaders.cadenceTaskById.load(subjectId);
    const project = task && (await loaders.projectById.load(task.projectId));
    const owner = task?.ownerId ? await loaders.employeeById.load(task.ownerId) : null;
    return project && { facts: { name: project.name, anchor: cadenceAnchor.label(task!.anchor, locale), owner: owner?.name ?? '' }, path: `/cadence-tasks/${task!.id}` };
  },
  QUOTE: async ({ subjectId }, context) => {
    const quote = await context.loaders.quoteById.load(subjectId);
    const project = quote && (await projectOf(quote.projectId, context));
    return project && { facts: { name: project.name, title: quote!.title }, path: `/quotes/${quote!.id}` };
  },
  HANDOVER: async ({ subjectId }, { loaders }) => {
    const handover = await loaders.handoverById.load(subjectId);
    const leaver = handover && (await loaders.employeeById.load(handover.leaverId));
    return leaver && { facts: { name: leaver.name }, path: `/handovers/${handover.id}` };
  },
  DESIGN_PROJECT: async ({ subjectId }, { loaders }) => {
    const project = await loaders.designProjectById.load(subjectId);
    return project && { facts: { name: project.name, number: project.number }, path: `/design-projects/${project.id}` };
  },
  STATISTICS_BOARD_PACK: async ({ subjectId }, { services, viewer }) => {
    const pack = await services.boardFiles.find(viewer, subjectId);
    return pack && { facts: { name: pack.title }, path: `/statistics/packs/${pack.id}` };
  },
  IMPORT: async ({ subjectId }, { services, viewer }) => {
    // One's own, and only as long as one may import at all.
    const job = ImportsService.mayNot(viewer) ? null : await services.imports.find(viewer, subjectId);
    return job && { facts: { name: job.fileName }, path: `/imports/${job.id}` };
  },
};

const seen = new WeakMap<Context['loaders'], Map<string, Promise<SubjectView | null>>>();

/** The subject of a prompt as the viewer of this request may see it; looked up once a request. */
export function subjectOf(prompt: WorkPromptRow, context: Context): Promise<SubjectView | null> {
  const views = seen.get(context.loaders) ?? new Map<string, Promise<SubjectView | null>>();
  seen.set(context.loaders, views);
  const { subject } = declarationOf(prompt.kind);
  const key = `${subject}:${prompt.subjectId}:${String(prompt.facts.clientId ?? '')}`;
  const known = views.get(key);
  if (known) return known;
  const view = subjects[subject](prompt, context);
  views.set(key, view);
  return view;
}
