import { kindOfCode } from '@yingzao/domain/files';
import { allows } from '@yingzao/domain/permissions';
import type { Resolvers } from '../../generated/resolvers.generated';
import type { RequestContext } from '../../app/context';
import { toUserErrors } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import type { Outcome } from '../../platform/mutation';
import { counted } from '../../platform/pagination';
import { forecastOf, paceOfStep } from './approvalForecasts';
import { isShown } from './approvalFiles.service';
import { subjectOfChain } from './approvalSubjectViews.service';
import { mayDecide, mayRemove, viewOf } from './approvalViews';
import type { ApprovalSeatRow, ApprovalStepRow } from './approvals.entity';

/** A row that a visible row points at, and that row-level security shows with it. */
async function sure<T>(load: Promise<T | null>): Promise<T> {
  const row = await load;
  if (row === null) throw new Error('a row that a foreign key promises is not visible');
  return row;
}

/** The payload of every mutation of a round: also on a refused one with the round as it stands. */
async function payload({ locale, loaders }: RequestContext, work: Promise<Outcome<{ id: string }>>) {
  const { result, problems, currentId } = await work;
  const id = result?.id ?? currentId;
  if (id) for (const loader of [loaders.stepsByChainId, loaders.seatsByChainId, loaders.copiesByChainId, loaders.eventsByChainId, loaders.ledgerByChainId, loaders.approvalFilesByChainId, loaders.pacesByChainId]) loader.clear(id);
  loaders.contractById.clearAll();
  loaders.chainsByContractId.clearAll();
  loaders.chainsByQuoteRevisionId.clearAll();
  loaders.revisionById.clearAll();
  loaders.revisionsByQuoteId.clearAll();
  loaders.movesByRevisionId.clearAll();
  loaders.quoteById.clearAll();
  return { errors: toUserErrors(problems, locale), chain: id ? await loaders.chainById.clear(id).load(id) : null };
}

async function delegationPayload({ locale, loaders }: RequestContext, work: Promise<Outcome<{ id: string }>>) {
  const { result, problems, currentId } = await work;
  const id = result?.id ?? currentId;
  return { errors: toUserErrors(problems, locale), delegation: id ? await loaders.delegationById.clear(id).load(id) : null };
}

const seatsOf = async (s: ApprovalStepRow, { loaders }: RequestContext): Promise<ApprovalSeatRow[]> => (await loaders.seatsByChainId.load(s.chainId)).filter((t) => t.stepId === s.id);
const people = async (ids: readonly string[], { loaders }: RequestContext) => (await Promise.all(ids.map((id) => loaders.employeeById.load(id)))).filter((e) => e !== null);
const person = (id: string | null, { loaders }: RequestContext) => (id ? loaders.employeeById.load(id) : null);

export const approvalResolvers: Resolvers = {
  Query: {
    approvalChain: (_, { id }, { loaders }) => (isUuid(id) ? loaders.chainById.load(id) : null),
    approvalChains: async (_, { filter, ...page }, { services, viewer }) => ({
      ...(await services.approvals.list(viewer, filter ?? {}, page)),
      totalCount: () => services.approvals.count(viewer, filter ?? {}),
    }),
    waitingForMe: (_, { first }, { services, viewer }) => services.approvals.waitingFor(viewer, Math.min(Math.max(first ?? 20, 1), 100)),
    approvalCounts: (_, __, { services, viewer }) => services.approvals.boxes(viewer),
    approvalDelegations: (_, { past }, { services, viewer }) => services.delegations.list(viewer, past === true),
  },
  Mutation: {
    submitContract: (_, { input }, context) => payload(context, context.services.approvals.submit(context.viewer, input, context.locale)),
    submitQuote: (_, { input }, context) => payload(context, context.services.approvals.submitQuote(context.viewer, input, context.locale)),
    decideApprovalStep: (_, { input }, context) => payload(context, context.services.approvals.decide(context.viewer, input)),
    actOnApproval: (_, { input }, context) => payload(context, context.services.approvals.act(context.viewer, input)),
    saveApprovalDelegation: (_, { input }, context) => delegationPayload(context, context.services.delegations.save(context.viewer, input)),
    endApprovalDelegation: (_, { input }, context) => delegationPayload(context, context.services.delegations.end(context.viewer, input)),
  },
  ApprovalChain: {
    contract: (h, _, { loaders }) => (h.contractId ? loaders.contractById.load(h.contractId) : null),
    quote: async (h, _, { loaders }) => {
      const revision = h.quoteRevisionId ? await loaders.revisionById.load(h.quoteRevisionId) : null;
      return revision && loaders.quoteById.load(revision.quoteId);
    },
    subject: (h, _, context) => sure(subjectOfChain(h, context)),
    submitter: (h, _, { loaders }) => loaders.employeeById.load(h.submitterId),
    steps: (h, _, { loaders }) => loaders.stepsByChainId.load(h.id),
    activeStep: async (h, _, { loaders }) => (await loaders.stepsByChainId.load(h.id)).find((s) => s.state === 'ACTIVE') ?? null,
    rounds: (h, _, { loaders }) => (h.contractId ? loaders.chainsByContractId : loaders.chainsByQuoteRevisionId).load(h.subjectId),
    copies: (h, _, { loaders }) => loaders.copiesByChainId.load(h.id),
    events: (h, _, { loaders }) => loaders.eventsByChainId.load(h.id),
    ledger: async (h, _, { loaders }) => {
      const { brokenAt, entries } = await sure(loaders.ledgerByChainId.load(h.id));
      return { intact: brokenAt === null, brokenAt, entries };
    },
    forecast: (h, _, context) => forecastOf(h.id, context),
    viewerActions: async (h, _, context) => (await viewOf(h.id, context)).actions,
    viewerUrgesLeft: async (h, _, context) => (await viewOf(h.id, context)).urgesLeft,
  },
  QuoteRevision: {
    approvalChains: (r, _, { loaders }) => loaders.chainsByQuoteRevisionId.load(r.id),
    viewerCanSubmit: (r, _, { viewer }) => r.status === 'DRAFT' && allows(viewer.roles, ['MEMBER'], 'approvalChain.create'),
  },
  ApprovalStep: {
    chain: (s, _, { loaders }) => sure(loaders.chainById.load(s.chainId)),
    approver: async (s, _, context) => {
      const seats = (await seatsOf(s, context)).filter((t) => t.entry === s.entry);
      const first = seats.find((t) => t.state === 'ACTIVE') ?? seats.find((t) => t.state === 'DONE' && t.role === 'MAIN') ?? seats.find((t) => t.end !== 'TRANSFERRED' && t.end !== 'FELL_BACK');
      return context.loaders.employeeById.load(first?.employeeId ?? s.approverId);
    },
    seats: async (s, _, context) => (await seatsOf(s, context)).filter((t) => t.entry === s.entry),
    earlierSeats: async (s, _, context) => (await seatsOf(s, context)).filter((t) => t.entry < s.entry),
    pace: async (s, _, context) => {
      const { typical, took } = await paceOfStep(s, context);
      return { typicalMinutes: typical?.median ?? null, lateMinutes: typical?.p80 ?? null, basis: typical?.basis ?? null, restsOn: typical?.restsOn ?? 0, tookMinutes: took };
    },
    viewerCanDecide: async (s, _, context) => {
      const view = await viewOf(s.chainId, context);
      return (await seatsOf(s, context)).some((t) => mayDecide(view, t));
    },
  },
  ApprovalSeat: {
    person: (t, _, context) => person(t.employeeId, context),
    cameFrom: (t, _, context) => person(t.cameFromId, context),
    signer: (t, _, context) => person(t.signerId, context),
    delegates: async (t, _, context) => people((await context.loaders.delegatesByEmployeeId.load(t.employeeId)).map((d) => d.toId), context),
    viewerCanDecide: async (t, _, context) => mayDecide(await viewOf(t.chainId, context), t),
    files: async (t, _, { loaders }) => {
      const [files, events] = await Promise.all([loaders.approvalFilesByChainId.load(t.chainId), loaders.eventsByChainId.load(t.chainId)]);
      return files.length === 0 ? [] : files.filter((f) => events.some((e) => e.id === f.eventId && e.payload.seatId === t.id));
    },
    viewerCanRemove: async (t, _, context) => mayRemove(await viewOf(t.chainId, context), t),
  },
  ApprovalCopy: {
    person: (y, _, context) => person(y.employeeId, context),
    sentBy: (y, _, context) => person(y.sentById, context),
  },
  ApprovalEvent: {
    actor: (e, _, context) => person(e.actorId, context),
    onBehalfOf: (e, _, context) => person(e.onBehalfOfId, context),
    step: async (e, _, { loaders }) => (await loaders.stepsByChainId.load(e.chainId)).find((s) => s.id === e.stepId) ?? null,
    people: (e, _, context) => people(e.payload.people ?? [], context),
    conclusion: (e) => e.payload.conclusion ?? null,
    text: (e) => e.payload.text ?? null,
    toStep: (e) => e.payload.toStep ?? null,
    edits: (e) => [...(e.payload.edits ?? [])],
    files: async (e, _, { loaders }) => (await loaders.approvalFilesByChainId.load(e.chainId)).filter((f) => f.eventId === e.id),
  },
  ApprovalFile: {
    size: (f) => Number(f.size),
    uploadedBy: (f, _, context) => person(f.uploadedBy, context),
    url: (f) => `/api/approvals/${f.chainId}/files/${f.id}`,
    previewUrl: (f) => (isShown(kindOfCode(f.kind)) ? `/api/approvals/${f.chainId}/files/${f.id}/preview` : null),
  },
  ApprovalDelegation: {
    from: (d, _, context) => person(d.fromId, context),
    to: (d, _, context) => person(d.toId, context),
    isCurrent: (d, _, { services }) => services.delegations.isCurrent(d),
    viewerCanEnd: (d, _, { services, viewer }) => services.delegations.canEnd(viewer, d),
  },
  ApprovalChainConnection: counted,
};
