import type { ChainState, OpinionConclusion, OpinionSection, StepState } from '../catalogues/index';

/** One person's turn in a round of approval. Moments are ISO texts in UTC. */
export interface Step {
  readonly id: string;
  /** Position from 1; steps act strictly in this order. */
  readonly seq: number;
  readonly section: OpinionSection;
  readonly approverId: string;
  readonly state: StepState;
  readonly conclusion: OpinionConclusion | null;
  readonly opinion: string | null;
  readonly activatedAt: string | null;
  readonly decidedAt: string | null;
}

/** A round: its state and its steps, in order of `seq`. */
export interface Chain {
  readonly state: ChainState;
  readonly steps: readonly Step[];
}

export interface Decision {
  readonly stepId: string;
  readonly actorId: string;
  readonly conclusion: OpinionConclusion;
  readonly opinion: string | null;
}

export type DecisionRefusal = 'NOT_YOUR_TURN' | 'ALREADY_DECIDED' | 'CHAIN_CLOSED' | 'OPINION_REQUIRED';

/** The round after the decision with the steps that changed, or why it is refused. */
export type DecisionResult = { readonly ok: true; readonly chain: Chain; readonly changed: readonly Step[] } | { readonly ok: false; readonly code: DecisionRefusal };

/** Conclusions that need a reason in words. */
export const opinionRequired = (conclusion: OpinionConclusion): boolean => conclusion === 'DISAGREE' || conclusion === 'AGREE_WITH_CHANGES';

/** Whether it is this person's turn at this step: their own, active, everything before it decided, the round open. */
export function isTurnOf(chain: Chain, stepId: string, actorId: string): boolean {
  return refusalOf(chain, stepId, actorId) === null;
}

function refusalOf(chain: Chain, stepId: string, actorId: string): Exclude<DecisionRefusal, 'OPINION_REQUIRED'> | null {
  const step = chain.steps.find((s) => s.id === stepId);
  if (!step || step.approverId !== actorId) return 'NOT_YOUR_TURN';
  if (step.state === 'DONE') return 'ALREADY_DECIDED';
  if (chain.state !== 'ACTIVE' || step.state === 'SKIPPED') return 'CHAIN_CLOSED';
  if (step.state !== 'ACTIVE' || chain.steps.some((s) => s.seq < step.seq && s.state !== 'DONE')) return 'NOT_YOUR_TURN';
  return null;
}

/**
 * The one rule of ordered approval: a person decides their own step in its turn, once. Agreement, agreement with changes and
 * "not applicable" hand over to the next step or, at the last one, approve; disagreement ends the round and skips the rest.
 * Pure: the chain given is not changed.
 * @param now ISO moment of the decision.
 */
export function decide(chain: Chain, decision: Decision, now: string): DecisionResult {
  const code = refusalOf(chain, decision.stepId, decision.actorId);
  if (code) return { ok: false, code };
  const opinion = decision.opinion?.trim() || null;
  if (opinionRequired(decision.conclusion) && opinion === null) return { ok: false, code: 'OPINION_REQUIRED' };

  const { seq } = chain.steps.find((s) => s.id === decision.stepId)!;
  const refused = decision.conclusion === 'DISAGREE';
  const next = chain.steps.filter((s) => s.seq > seq).reduce<Step | null>((first, s) => (first && first.seq < s.seq ? first : s), null);
  const steps = chain.steps.map((s): Step => {
    if (s.seq === seq) return { ...s, state: 'DONE', conclusion: decision.conclusion, opinion, decidedAt: now };
    if (s.seq < seq) return s;
    if (refused) return { ...s, state: 'SKIPPED' };
    return s === next ? { ...s, state: 'ACTIVE', activatedAt: now } : s;
  });
  const state: ChainState = refused ? 'REJECTED' : next ? 'ACTIVE' : 'APPROVED';
  return { ok: true, chain: { state, steps }, changed: steps.filter((s, i) => s !== chain.steps[i]) };
}
