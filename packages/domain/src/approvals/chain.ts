import type { ApprovalAction, ChainState, OpinionConclusion, OpinionSection, SeatEnd, SeatOrigin, StepMode, StepState } from '../catalogues/index';

/** What a seat is to its step: MAIN counts towards what the step needs; BEFORE advises whoever added it and comes back; AFTER signs once its adder has agreed. */
export const seatRoles = ['MAIN', 'BEFORE', 'AFTER'] as const;
export type SeatRole = (typeof seatRoles)[number];

/** One person's place to sign. Moments are ISO texts in UTC. */
export interface Seat {
  readonly id: string;
  /** Which entry of its step it belongs to; those of earlier ones are history. */
  readonly entry: number;
  /** Order within the entry, from 1. */
  readonly place: number;
  readonly role: SeatRole;
  readonly origin: SeatOrigin;
  readonly employeeId: string;
  /** Seat that added this one. */
  readonly addedBy: string | null;
  /** Who added, transferred or left it. */
  readonly cameFromId: string | null;
  readonly state: StepState;
  readonly end: SeatEnd | null;
  readonly conclusion: OpinionConclusion | null;
  readonly opinion: string | null;
  readonly signerId: string | null;
  readonly isOverride: boolean;
  readonly activatedAt: string | null;
  readonly decidedAt: string | null;
}

/** One place in the order. */
export interface Step {
  readonly id: string;
  /** Position from 1; steps act strictly in this order. */
  readonly seq: number;
  readonly section: OpinionSection;
  readonly mode: StepMode;
  /** How many main seats must agree. */
  readonly needed: number;
  /** How often the step was begun, from 1. */
  readonly entry: number;
  readonly state: StepState;
  readonly conclusion: OpinionConclusion | null;
  readonly opinion: string | null;
  readonly activatedAt: string | null;
  readonly decidedAt: string | null;
  /** Of all entries, in order of entry and place. */
  readonly seats: readonly Seat[];
}

/** A round: its state and its steps, in order of `seq`. */
export interface Chain {
  readonly state: ChainState;
  readonly submitterId: string;
  /** Of a returned round: the step it came back from. */
  readonly returnedFrom: number | null;
  readonly steps: readonly Step[];
}

/** What happened, for the ledger; `actorId` null is the system. */
export interface ChainEvent {
  readonly kind: ApprovalAction;
  readonly actorId: string | null;
  readonly onBehalfOfId: string | null;
  readonly stepId: string | null;
  readonly seatId: string | null;
  readonly people: readonly string[];
  readonly conclusion: OpinionConclusion | null;
  readonly text: string | null;
  readonly toStep: number | null;
  readonly override: boolean;
}

/** Seats of the entry that a step is in. */
export const seatsNow = (step: Pick<Step, 'entry' | 'seats'>): readonly Seat[] => step.seats.filter((s) => s.entry === step.entry);
export const activeStep = (chain: Pick<Chain, 'steps'>): Step | null => chain.steps.find((s) => s.state === 'ACTIVE') ?? null;
export const isOpen = (seat: Pick<Seat, 'state'>): boolean => seat.state !== 'DONE' && seat.state !== 'SKIPPED';
