import type { ApprovalAction } from '@yingzao/domain/catalogues';

import type { ApprovalRound, ApprovalSeat, ApprovalStep } from './step';

/** Actions that have a dialog of their own, in the order of the menu. */
export const menuActions = ['RETURN_STEP', 'RETURN_SUBMITTER', 'TRANSFER', 'ADD_BEFORE', 'ADD_AFTER', 'REMOVE_SIGNER', 'URGE', 'COMMENT', 'CC', 'AMEND', 'WITHDRAW', 'OVERRIDE'] as const satisfies readonly ApprovalAction[];
export type MenuAction = (typeof menuActions)[number];

/** What an action asks for before it is done. */
export interface ActionForm {
  readonly reason: 'needed' | 'possible' | null;
  readonly people: 'one' | 'several' | null;
  readonly step?: true;
  readonly seat?: true;
  /** Done at the viewer's own place to sign. */
  readonly atTurn?: true;
  readonly danger?: true;
}

export const actionForms: Readonly<Record<MenuAction, ActionForm>> = {
  RETURN_STEP: { reason: 'needed', people: null, step: true, atTurn: true },
  RETURN_SUBMITTER: { reason: 'needed', people: null, atTurn: true, danger: true },
  TRANSFER: { reason: 'possible', people: 'one', atTurn: true },
  ADD_BEFORE: { reason: 'possible', people: 'several', atTurn: true },
  ADD_AFTER: { reason: 'possible', people: 'several', atTurn: true },
  REMOVE_SIGNER: { reason: 'possible', people: null, seat: true },
  URGE: { reason: null, people: null },
  COMMENT: { reason: 'needed', people: null },
  CC: { reason: 'possible', people: 'several' },
  AMEND: { reason: 'needed', people: null },
  WITHDRAW: { reason: 'needed', people: null, danger: true },
  OVERRIDE: { reason: 'needed', people: null, seat: true, danger: true },
};

/** Most people one action adds. */
export const mostChosen: Readonly<Partial<Record<MenuAction, number>>> = { ADD_BEFORE: 10, ADD_AFTER: 10, CC: 200 };

/** A place to sign with the step it belongs to. */
export interface SeatChoice {
  readonly step: ApprovalStep;
  readonly seat: ApprovalSeat;
}

const isOpen = (seat: ApprovalSeat): boolean => seat.state !== 'DONE' && seat.state !== 'SKIPPED';

/** Places that an action may be about: added signers who may be taken off, or all that are still open, the active ones first. */
export function seatChoices(chain: ApprovalRound, action: MenuAction): readonly SeatChoice[] {
  const all = chain.steps.flatMap((step) => step.seats.map((seat) => ({ step, seat })));
  if (action === 'REMOVE_SIGNER') return all.filter(({ seat }) => seat.viewerCanRemove);
  const open = all.filter(({ seat }) => isOpen(seat));
  return [...open.filter(({ seat }) => seat.state === 'ACTIVE'), ...open.filter(({ seat }) => seat.state !== 'ACTIVE')];
}

/** Steps to which the active one may be returned, the nearest first. */
export function stepChoices(chain: ApprovalRound): readonly ApprovalStep[] {
  const active = chain.steps.find((s) => s.state === 'ACTIVE');
  return active ? chain.steps.filter((s) => s.seq < active.seq).toReversed() : [];
}
