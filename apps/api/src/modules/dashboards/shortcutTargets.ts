import type { Resolvers, ShortcutTarget, ShortcutTargetInput } from '../../generated/resolvers.generated';
import { subjectOfChain } from '../approvals/approvalSubjectViews.service';
import { UserFault } from '../../platform/errors';
import { isUuid } from '../../platform/input';

type Context = Parameters<NonNullable<Extract<NonNullable<Resolvers['Query']>['viewer'], (...a: never[]) => unknown>>>[2];
interface Loader<R> {
  load(id: string): Promise<R | null>;
}

const mostTargets = 60;
const gone: ShortcutTarget = { isOpen: false, title: null, count: null };

/** A record through its loader, which shows nothing that is hidden; what was deleted is gone for everybody. */
async function record<R extends object>(loader: Loader<R>, id: string, titleOf: (row: R) => string): Promise<ShortcutTarget> {
  const row = isUuid(id) ? await loader.load(id) : null;
  const isDeleted = row !== null && 'deletedAt' in row && row.deletedAt !== null;
  return row && !isDeleted ? { isOpen: true, title: titleOf(row), count: null } : gone;
}

/** A list that somebody pinned long ago may have a filter that no longer makes sense: then it opens without a number. */
async function list(count: Promise<number>): Promise<ShortcutTarget> {
  const rows = await count.catch((error: unknown) => {
    if (error instanceof UserFault) return null;
    throw error;
  });
  return { isOpen: true, title: null, count: rows };
}

async function round({ loaders }: Context, id: string): Promise<ShortcutTarget> {
  const chain = isUuid(id) ? await loaders.chainById.load(id) : null;
  const about = chain && (await subjectOfChain(chain, { loaders }));
  return about ? { isOpen: true, title: about.name, count: null } : gone;
}

function targetOf(context: Context, target: ShortcutTargetInput): Promise<ShortcutTarget> {
  const { loaders, services, viewer } = context;
  if (target.project) return record(loaders.projectById, target.project, (project) => project.name);
  if (target.client) return record(loaders.clientById, target.client, (client) => client.shortName ?? client.name);
  if (target.quote) return record(loaders.quoteById, target.quote, (quote) => quote.title);
  if (target.contract) return record(loaders.contractById, target.contract, (contract) => contract.name);
  if (target.approvalChain) return round(context, target.approvalChain);
  if (target.projects) return list(services.projects.count(viewer, target.projects));
  if (target.clients) return list(services.clients.count(viewer, target.clients));
  if (target.quotes) return list(services.quotes.count(viewer, target.quotes));
  if (target.contracts) return list(services.contracts.count(viewer, target.contracts));
  if (target.approvalChains) return list(services.approvals.count(viewer, target.approvalChains));
  return Promise.resolve(gone);
}

/** What shortcuts lead to: names and numbers as this viewer may see them now. */
export function shortcutTargets(context: Context, targets: readonly ShortcutTargetInput[]): Promise<ShortcutTarget[]> {
  if (targets.length > mostTargets) throw new UserFault({ code: 'TOO_MANY', path: ['targets'], params: { max: mostTargets } });
  return Promise.all(targets.map((target) => targetOf(context, target)));
}
