import type { HandoverItemState, HandoverKind, Role } from '../catalogues/index';
import { hasFullRights } from '../permissions/index';

/** What is listed and not moved: an approver's turn keeps its place in the order, and a schedule is its owner's alone. */
const listedOnly: readonly HandoverKind[] = ['APPROVAL', 'EVENT'];
/** What only full rights may look at, and so keep. */
const forFullRights: readonly HandoverKind[] = ['DEVELOPMENT', 'LEAD'];

/** Whether a thing of this kind moves by being accepted. */
export const isMovable = (kind: HandoverKind): boolean => !listedOnly.includes(kind);

/** Whether a person with these roles can take over a thing of this kind. */
export const canReceive = (kind: HandoverKind, roles: readonly Role[]): boolean => isMovable(kind) && (!forFullRights.includes(kind) || hasFullRights(roles));

/** Nothing is left to be done about it. */
export const isSettled = (state: HandoverItemState): boolean => state === 'ACCEPTED' || state === 'GONE' || state === 'LEFT';

/** Whether it can be offered, or offered to somebody else. */
export const canOffer = (state: HandoverItemState): boolean => state === 'UNASSIGNED' || state === 'OFFERED' || state === 'DECLINED';

export interface HandoverPart {
  readonly state: HandoverItemState;
  readonly receiverId: string | null;
  /** When it was last put on the list or offered: a signature given before says nothing of it. */
  readonly offeredAt: Date;
}
export interface HandoverSignatureGiven {
  /** Whose it is, whoever signed. */
  readonly employeeId: string;
  readonly signedAt: Date;
}
export interface Signing {
  readonly leaverId: string;
  readonly items: readonly HandoverPart[];
  readonly signatures: readonly HandoverSignatureGiven[];
}

/** The leaver, and everybody who accepted something or is still asked to. */
const partiesOf = ({ leaverId, items }: Signing): string[] => [leaverId, ...new Set(items.flatMap((i) => (i.receiverId && (i.state === 'ACCEPTED' || i.state === 'OFFERED') ? [i.receiverId] : [])))];

const concerns = (employeeId: string, leaverId: string) => (item: HandoverPart): boolean => employeeId === leaverId || item.receiverId === employeeId;

/** Whether the person's signature stands for everything that concerns them: it is no older than any of it. */
export function hasSigned(employeeId: string, handover: Signing): boolean {
  const mine = handover.items.filter(concerns(employeeId, handover.leaverId));
  return handover.signatures.some((s) => s.employeeId === employeeId && mine.every((item) => s.signedAt >= item.offeredAt));
}

/** Whether the person's own part is done, so that they can sign: the leaver's when all is settled, a receiver's when all that was offered to them is answered and something accepted. */
export function isReadyToSign(employeeId: string, handover: Signing): boolean {
  const mine = handover.items.filter(concerns(employeeId, handover.leaverId));
  if (hasSigned(employeeId, handover)) return false;
  if (employeeId === handover.leaverId) return mine.every((item) => isSettled(item.state));
  return mine.some((item) => item.state === 'ACCEPTED') && mine.every((item) => item.state !== 'OFFERED');
}

/** Who has yet to sign; the leaver first. */
export const yetToSign = (handover: Signing): string[] => partiesOf(handover).filter((id) => !hasSigned(id, handover));

/** Everything is settled and everybody has signed. */
export const isComplete = (handover: Signing): boolean => handover.items.every((item) => isSettled(item.state)) && yetToSign(handover).length === 0;
