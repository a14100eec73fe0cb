import { checkSubmission, decide, firstStates, isTurnOf } from '@yingzao/domain/approvals';
import type { Chain, DesignatedStep, Step } from '@yingzao/domain/approvals';
import { opinionConclusion, opinionSection } from '@yingzao/domain/catalogues';
import type { EmployeeStatus, OpinionConclusion } from '@yingzao/domain/catalogues';
import { allows } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { ApprovalChainFilter } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import type { Locale } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import type { Page, PageArgs } from '../../platform/pagination';
import type { ContractsService } from '../contracts/contracts.service';
import { ApprovalChainEntity, ApprovalStepEntity } from './approvals.entity';
import type { ApprovalChainRow, ApprovalStepRow } from './approvals.entity';
import { countChains, finishChain, listChains, lockChain, nextRound, saveStep, stepById, stepsOfChains, stepsWaitingFor } from './approvals.repository';

type Result = Promise<Outcome<{ id: string }>>;
interface Keyed {
  readonly clientMutationId?: string | null;
}

/** Ordered approval of contracts. The order is the pure rule of the domain, under a lock of the round, with the database's triggers behind it. */
export class ApprovalsService {
  constructor(
    private readonly database: Database,
    private readonly contracts: ContractsService,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  list(viewer: Actor, filter: ApprovalChainFilter, page: PageArgs): Promise<Page<ApprovalChainRow>> {
    return this.database.readAtOnce(viewer, (db) => listChains(db, viewer, filter, page));
  }

  count(viewer: Actor, filter: ApprovalChainFilter): Promise<number> {
    return this.database.readAtOnce(viewer, (db) => countChains(db, viewer, filter));
  }

  waitingFor(viewer: Actor, limit: number): Promise<ApprovalStepRow[]> {
    return this.database.readAtOnce(viewer, (db) => stepsWaitingFor(db, viewer.employeeId, limit));
  }

  /** Whether the viewer may decide this step now. */
  static canDecide(viewer: Actor, chain: Pick<ApprovalChainRow, 'state'>, steps: readonly ApprovalStepRow[], stepId: string): boolean {
    return isTurnOf(chainOf(chain, steps), stepId, viewer.employeeId) && allows(viewer.roles, ['DESIGNEE'], 'approvalStep.decide');
  }

  /** A new round: terms and facts frozen, the first approver's turn, a heads-up for everybody else. */
  submit(viewer: Actor, input: Keyed & { contractId: string; expectedVersion: number; steps: readonly DesignatedStep[] }, locale: Locale): Result {
    return mutate(this.database, viewer, 'submitContract', input, async (db) => {
      const snapshot = await this.contracts.beginApproval(db, input.contractId, input.expectedVersion);
      const steps = input.steps.map(({ section, approverId }) => ({ section, approverId: approverId.toLowerCase() }));
      await this.assertSteps(db, steps, locale);
      const now = this.clock();
      const created = await db.manager.insert(ApprovalChainEntity, {
        contractId: input.contractId, round: await nextRound(db, input.contractId), state: 'ACTIVE', submitterId: viewer.employeeId, submittedAt: now, snapshot,
      });
      const id = created.identifiers[0]!.id as string;
      await db.manager.insert(ApprovalStepEntity, firstStates(steps).map((step) => ({ ...step, chainId: id, activatedAt: step.state === 'ACTIVE' ? now : null })));
      return { id };
    });
  }

  /** The viewer's opinion on their own step, in its turn. */
  decide(viewer: Actor, input: Keyed & { stepId: string; conclusion: OpinionConclusion; opinion?: string | null }): Result {
    return mutate(this.database, viewer, 'decideApprovalStep', input, async (db) => {
      const problems = new Problems();
      const opinion = new InputReader(input, problems).text('opinion', 4000);
      if (!opinionConclusion.has(input.conclusion)) problems.add('NOT_A_CODE', ['conclusion']);
      problems.assertNone();
      const [seen] = isUuid(input.stepId) ? await stepById(db, input.stepId) : [];
      if (!seen) throw new UserFault({ code: 'NOT_FOUND', path: ['stepId'] });
      const row = await lockChain(db, seen.chainId);
      // Whoever only looks on cannot lock the round, and it is not their turn.
      if (!row) throw new UserFault({ code: 'NOT_YOUR_TURN', path: ['stepId'] }, seen.chainId);
      const chain = chainOf(row, await stepsOfChains(db, [row.id]));
      const now = this.clock().toISOString();
      const decided = decide(chain, { stepId: input.stepId, actorId: viewer.employeeId, conclusion: input.conclusion, opinion }, now);
      if (!decided.ok) throw new UserFault({ code: decided.code, path: [decided.code === 'OPINION_REQUIRED' ? 'opinion' : 'stepId'] }, row.id);
      for (const step of decided.changed) {
        const { state } = chain.steps.find((s) => s.id === step.id)!;
        if ((await saveStep(db, step, state)) !== 1) throw new UserFault({ code: 'ALREADY_DECIDED', path: ['stepId'] }, row.id);
      }
      if (decided.chain.state !== 'ACTIVE' && (await finishChain(db, row.id, decided.chain.state, now)) !== 1) throw new UserFault({ code: 'CHAIN_CLOSED', path: ['stepId'] }, row.id);
      return { id: row.id };
    });
  }

  private async assertSteps(db: Db, steps: readonly DesignatedStep[], locale: Locale): Promise<void> {
    const ids = steps.map((s) => s.approverId).filter(isUuid);
    // Approvers cannot leave between this look and the commit.
    const rows = await db.rows<{ id: string; status: EmployeeStatus }>(`SELECT id, status FROM employee WHERE id = ANY ($1::uuid[]) FOR SHARE`, [ids]);
    const statuses = new Map(rows.map((r) => [r.id, r.status]));
    const problems = new Problems();
    for (const problem of checkSubmission(steps, (id) => statuses.get(id))) {
      if (problem.code === 'NO_STEPS') problems.add('NO_STEPS', ['steps']);
      else if (problem.code === 'TOO_MANY') problems.add('TOO_MANY', ['steps'], { max: problem.max });
      else if (problem.code === 'SECTION_MISSING') problems.add('SECTION_MISSING', ['steps'], { sections: problem.sections.map((s) => opinionSection.label(s, locale)).join(locale === 'zh' ? '、' : ', ') });
      else problems.add(problem.code === 'APPROVER_UNKNOWN' ? 'UNKNOWN_REFERENCE' : problem.code, ['steps', String(problem.index), 'approverId']);
    }
    problems.assertNone();
  }
}

/** Rows as the domain's round. */
function chainOf(chain: Pick<ApprovalChainRow, 'state'>, steps: readonly ApprovalStepRow[]): Chain {
  return { state: chain.state, steps: steps.map((s): Step => ({ ...s, activatedAt: s.activatedAt?.toISOString() ?? null, decidedAt: s.decidedAt?.toISOString() ?? null })) };
}
