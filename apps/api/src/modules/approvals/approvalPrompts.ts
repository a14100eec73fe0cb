import type { Chain, Step } from '@yingzao/domain/approvals';
import type { PromptFacts } from '@yingzao/domain/prompts';
import type { Actor } from '@yingzao/domain/permissions';
import type { Db } from '../../platform/database';
import { raise, settle } from '../prompts/promptRaising.service';
import type { ApprovalChainRow, ApprovalStepRow } from './approvals.entity';

const placeOf = (step: Pick<Step, 'seq' | 'section'>, of: number): PromptFacts => ({ seq: step.seq, of, section: step.section });

/** At submission everybody designated hears which place is theirs, and whose turn it is gets a to-do (rule 3 of the domain; brief 000-059). */
export async function raiseSubmission(db: Db, viewer: Actor, contractId: string, steps: readonly ApprovalStepRow[]): Promise<void> {
  for (const step of steps) {
    const kind = step.state === 'ACTIVE' ? 'APPROVAL_TURN' : 'APPROVAL_HEADS_UP';
    raise(db, { kind, to: [step.approverId], subject: step.id, by: viewer.employeeId, facts: placeOf(step, steps.length), once: 'submitted' });
  }
  // A returned contract that is submitted again needs no amending any more.
  const rounds = await db.rows<{ id: string }>(`SELECT id FROM approval_chain WHERE contract_id = $1`, [contractId]);
  for (const { id } of rounds) settle(db, id, 'APPROVAL_REJECTED');
}

/** A decision ends the approver's to-do, hands the turn on, and tells the submitter how far it is or how it ended. */
export function raiseDecision(db: Db, viewer: Actor, row: ApprovalChainRow, chain: Chain, stepId: string): void {
  const decided = chain.steps.find((s) => s.id === stepId)!;
  const facts = { ...placeOf(decided, chain.steps.length), conclusion: decided.conclusion ?? '' };
  const told = { to: [row.submitterId], by: viewer.employeeId, once: 'decided' };
  settle(db, stepId, 'APPROVAL_TURN');
  const next = chain.steps.find((s) => s.state === 'ACTIVE');
  if (next) raise(db, { kind: 'APPROVAL_TURN', to: [next.approverId], subject: next.id, by: viewer.employeeId, facts: placeOf(next, chain.steps.length), once: 'turn' });
  if (chain.state === 'ACTIVE') raise(db, { kind: 'APPROVAL_STEP_DECIDED', subject: stepId, facts, ...told });
  else raise(db, { kind: chain.state === 'APPROVED' ? 'APPROVAL_PASSED' : 'APPROVAL_REJECTED', subject: row.id, ...told });
}
