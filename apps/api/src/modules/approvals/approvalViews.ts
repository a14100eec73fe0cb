import { actionsOf, isTurnAt, removable } from '@yingzao/domain/approvals';
import type { Chain, ChainActor, Seat, Step } from '@yingzao/domain/approvals';
import type { ApprovalAction } from '@yingzao/domain/catalogues';
import { hasFullRights } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { RequestContext } from '../../app/context';
import type { ApprovalChainRow, ApprovalSeatRow, ApprovalStepRow } from './approvals.entity';

/** Urges of one person on one round in a day. */
export const urgesADay = 3;

/** What a round is to whoever looks. */
export interface ChainView {
  readonly chain: Chain;
  readonly actor: ChainActor;
  readonly actions: readonly ApprovalAction[];
  readonly urgesLeft: number;
}

const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null;

/** Rows as the domain's round. */
export function chainOf(row: Pick<ApprovalChainRow, 'state' | 'submitterId' | 'returnedFrom'>, steps: readonly ApprovalStepRow[], seats: readonly ApprovalSeatRow[]): Chain {
  const seatOf = (t: ApprovalSeatRow): Seat => ({ ...t, activatedAt: iso(t.activatedAt), decidedAt: iso(t.decidedAt) });
  return {
    state: row.state,
    submitterId: row.submitterId,
    returnedFrom: row.returnedFrom,
    steps: steps.map((s): Step => ({ ...s, activatedAt: iso(s.activatedAt), decidedAt: iso(s.decidedAt), seats: seats.filter((t) => t.stepId === s.id).map(seatOf) })),
  };
}

/** A person as the rules know them. @param signsFor who delegated to them. */
export const actorOf = (viewer: Actor, signsFor: readonly string[], isCopied: boolean): ChainActor => ({ id: viewer.employeeId, signsFor: [viewer.employeeId, ...signsFor], isAdmin: hasFullRights(viewer.roles), isCopied });

/** The round under the viewer's eyes; null parts do not occur, for a hidden round has no row to ask from. */
export async function viewOf(chainId: string, { loaders, viewer }: RequestContext): Promise<ChainView> {
  const [row, steps, seats, copies, urges] = await Promise.all([
    loaders.chainById.load(chainId), loaders.stepsByChainId.load(chainId), loaders.seatsByChainId.load(chainId), loaders.copiesByChainId.load(chainId), loaders.urgesByChainId.load(chainId),
  ]);
  if (!row) throw new Error('a round that was shown is gone');
  const holders = [...new Set(seats.map((t) => t.employeeId))];
  const delegations = (await Promise.all(holders.map((id) => loaders.delegatesByEmployeeId.load(id)))).flat();
  const mine = copies.filter((y) => y.employeeId === viewer.employeeId);
  const chain = chainOf(row, steps, seats);
  const actor = actorOf(viewer, delegations.filter((d) => d.toId === viewer.employeeId).map((d) => d.fromId), mine.length > 0);
  const urgesLeft = Math.max(urgesADay - urges, 0);
  const actions = actionsOf(chain, actor).filter((a) => (a !== 'URGE' || urgesLeft > 0) && (a !== 'READ' || mine.some((y) => y.readAt === null)));
  return { chain, actor, actions, urgesLeft };
}

/** Whether the viewer may sign at this seat now. */
export const mayDecide = ({ chain, actor }: ChainView, seat: ApprovalSeatRow): boolean => isTurnAt(chain, seat.id, actor);
export const mayRemove = ({ chain, actor }: ChainView, seat: ApprovalSeatRow): boolean => removable(chain, seat.id, actor);
