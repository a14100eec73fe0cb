import { randomUUID } from 'node:crypto';
import { act, checkSubmission, mostPeople, neededOf, started } from '@yingzao/domain/approvals';
import type { Chain, Command, DesignatedStep, NoteEdit, Refusal } from '@yingzao/domain/approvals';
import { opinionConclusion, opinionSection, stepMode } from '@yingzao/domain/catalogues';
import type { ApprovalSubjectKind, EmployeeStatus, RoundBeginning } from '@yingzao/domain/catalogues';
import type { Actor } from '@yingzao/domain/permissions';
import type { ActOnApprovalInput, ApprovalChainFilter, ApprovalStepInput, DecideApprovalStepInput, SubmitContractInput, SubmitQuoteInput } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import type { Locale } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { mutate } from '../../platform/mutation';
import { nameChains } from '../../platform/named';
import type { Outcome } from '../../platform/mutation';
import type { Page, PageArgs } from '../../platform/pagination';
import { countBoxes, countChains, delegatesOfChain, listChains, stepsWaitingFor } from './approvalBoxes.repository';
import { ApprovalTemplatesService } from '../approvalTemplates/approvalTemplates.service';
import type { BoxCounts } from './approvalBoxes.repository';
import { bindFiles } from './approvalFiles.repository';
import { ApprovalFilesService } from './approvalFiles.service';
import type { Delegates } from './approvalPrompts';
import { raiseChange, raiseCopies, raiseEdited, raiseSubmission } from './approvalPrompts';
import type { ApprovalSubject } from './approvalSubjects';
import { actorOf, chainOf, urgesADay } from './approvalViews';
import { addEvent, insertSeats, saveChange } from './approvalWrites.repository';
import { ApprovalChainEntity, ApprovalStepEntity } from './approvals.entity';
import type { ApprovalChainRow, ApprovalStepRow } from './approvals.entity';
import { chainsById, chainsOfSubjects, copiesOfChains, lockChain, lockChainOfStep, nextRound, passOnDeparted, seatsOfChains, standIn, stepsById, stepsOfChains, urgesOf } from './approvals.repository';
import { commandOf } from './approvalCommands';

type Result = Promise<Outcome<{ id: string }>>;

/** A loaded round with what the rules need of whoever acts on it. */
interface Held {
  readonly row: ApprovalChainRow;
  readonly chain: Chain;
  readonly signsFor: readonly string[];
  readonly isCopied: boolean;
  /** Who may sign for whom of its people today. */
  readonly delegates: Delegates;
}

/** What every submission says beside its subject. */
type Submission = Omit<SubmitContractInput, 'contractId'>;

/** How a round begins. */
interface Opening {
  readonly snapshot: unknown;
  readonly templateId: string | null;
  readonly beginning: RoundBeginning;
  readonly reason: string | null;
}

/** Paths of refusals that a field of the input can mend. */
const pathOf: Partial<Record<Refusal, string>> = {
  OPINION_REQUIRED: 'opinion', REASON_REQUIRED: 'reason', NO_SUCH_STEP: 'toStep', PEOPLE_REQUIRED: 'employeeIds', ONE_PERSON: 'employeeIds', ALREADY_SIGNER: 'employeeIds', NOT_ADDED: 'seatId', SEAT_CLOSED: 'seatId', CONCLUSION_OR_PERSON: 'conclusion',
};

/** Ordered approval. The order is the pure rule of the domain, under a lock of the round, with the database's triggers behind it. */
export class ApprovalsService {
  constructor(
    private readonly database: Database,
    private readonly subjects: Readonly<Record<ApprovalSubjectKind, ApprovalSubject>>,
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

  boxes(viewer: Actor): Promise<BoxCounts> {
    return this.database.readAtOnce(viewer, (db) => countBoxes(db, viewer.employeeId));
  }

  submit(viewer: Actor, input: SubmitContractInput, locale: Locale): Result {
    return mutate(this.database, viewer, 'submitContract', input, (db) => this.startRound(db, viewer, this.subjects.CONTRACT, input.contractId, input, locale));
  }

  submitQuote(viewer: Actor, input: SubmitQuoteInput, locale: Locale): Result {
    return mutate(this.database, viewer, 'submitQuote', input, (db) => this.startRound(db, viewer, this.subjects.QUOTE, input.revisionId, input, locale));
  }

  /** A new round: terms and facts frozen, the first approver's turn, a heads-up for everybody else. */
  private async startRound(db: Db, viewer: Actor, subject: ApprovalSubject, subjectId: string, input: Submission, locale: Locale): Promise<{ id: string }> {
    const problems = new Problems();
    const reason = new InputReader(input, problems).text('reason', 2000);
    problems.assertNone();
    const snapshot = await subject.begin(db, viewer, subjectId, input.expectedVersion);
    const [last] = await chainsOfSubjects(db, [subjectId]);
    const templateId = input.continues ? (last?.templateId ?? null) : await ApprovalTemplatesService.versionOf(db, input.templateId, subject.kind);
    const id = await this.open(db, viewer, subject, subjectId, { snapshot, templateId, beginning: input.continues ? 'CONTINUED' : last ? 'RESUBMITTED' : 'SUBMITTED', reason });
    if (input.continues) await this.continueFrom(db, id, last);
    else await this.designate(db, viewer, id, await this.stepsOf(db, input.steps, subject.kind, locale));
    await passOnDeparted(db, null, id);
    const copyTo = await this.knownPeople(db, [...new Set(input.copyTo ?? [])], 'copyTo', mostPeople);
    if (copyTo.length > 0) await this.copy(db, viewer, id, copyTo, null);
    const chain = await this.load(db, id);
    const designated = chain.steps.flatMap((s) => s.seats.filter((t) => t.entry === s.entry && t.state !== 'SKIPPED').map((t) => t.signerId ?? t.employeeId));
    const unfit = await subject.signers?.(db, { subjectId, submitterId: viewer.employeeId }, designated);
    if (unfit) throw new UserFault({ code: unfit, path: ['steps'] });
    await raiseSubmission(db, viewer, id, subjectId, chain);
    return { id };
  }

  /** The viewer's opinion on their own step or on behalf of somebody, in its turn. */
  decide(viewer: Actor, input: DecideApprovalStepInput): Result {
    return mutate(this.database, viewer, 'decideApprovalStep', input, async (db) => {
      const problems = new Problems();
      const opinion = new InputReader(input, problems).text('opinion', 4000);
      if (!opinionConclusion.has(input.conclusion)) problems.add('NOT_A_CODE', ['conclusion']);
      problems.assertNone();
      const stepId = input.stepId.toLowerCase();
      const row = isUuid(stepId) ? await lockChainOfStep(db, stepId) : null;
      if (!row) {
        const [seen] = isUuid(stepId) ? await stepsById(db, [stepId]) : [];
        // Whoever only looks on cannot lock the round, and it is not their turn.
        throw seen ? new UserFault({ code: 'NOT_YOUR_TURN', path: ['stepId'] }, seen.chainId) : new UserFault({ code: 'NOT_FOUND', path: ['stepId'] });
      }
      const held = await this.look(db, viewer, row);
      await this.perform(db, viewer, held, { kind: 'DECIDE', stepId, seatId: input.seatId?.toLowerCase() ?? null, conclusion: input.conclusion, opinion }, input.fileIds ?? []);
      return { id: held.row.id };
    });
  }

  /** All else that is done on a round. */
  act(viewer: Actor, input: ActOnApprovalInput): Result {
    return mutate(this.database, viewer, 'actOnApproval', input, async (db) => {
      const problems = new Problems();
      const reason = new InputReader(input, problems).text('reason', 4000);
      if (input.conclusion != null && !opinionConclusion.has(input.conclusion)) problems.add('NOT_A_CODE', ['conclusion']);
      problems.assertNone();
      const command = commandOf(input, reason);
      if (!command) throw new UserFault({ code: 'ACTION_ELSEWHERE', path: ['action'] });
      const [seen] = isUuid(input.chainId) ? await chainsById(db, [input.chainId]) : [];
      if (!seen) throw new UserFault({ code: 'NOT_FOUND', path: ['chainId'] });
      const held = (await this.hold(db, viewer, seen.id)) ?? (await this.look(db, viewer, seen));
      if ('people' in command) await this.knownPeople(db, command.people, 'employeeIds', mostPeople);
      if (command.kind === 'URGE') await this.assertUrges(db, viewer, seen.id);
      await this.perform(db, viewer, held, command);
      if (command.kind !== 'AMEND') return { id: seen.id };
      return { id: await this.beginAgain(db, viewer, held, reason!) };
    });
  }

  /** What approvers were shown is no longer what it is: a round that is open begins again over the new content (domain rule 10). */
  async contentChanged(db: Db, viewer: Actor, subjectId: string, reason: string): Promise<void> {
    const open = (await chainsOfSubjects(db, [subjectId])).find((c) => c.state === 'ACTIVE');
    const held = open && (await this.hold(db, viewer, open.id));
    if (!held) return;
    await this.perform(db, viewer, held, { kind: 'AMEND', reason });
    await this.beginAgain(db, viewer, held, reason);
  }

  /** Holds the open round of a subject until the transaction ends; null where there is none. */
  async holdOpen(db: Db, subjectId: string): Promise<string | null> {
    const open = (await chainsOfSubjects(db, [subjectId])).find((c) => c.state === 'ACTIVE');
    const row = open && (await lockChain(db, open.id));
    return row?.state === 'ACTIVE' ? row.id : null;
  }

  /** The same rules by another clock, for rounds that are to have been before. */
  at(clock: () => Date): ApprovalsService {
    return Object.create(this, { clock: { value: clock } }) as ApprovalsService;
  }

  /** Notes of a contract changed while it is in approval: an entry of the ledger, and whoever decided already hears of it. */
  async notesEdited(db: Db, viewer: Actor, chainId: string, edits: readonly NoteEdit[]): Promise<void> {
    const [row] = await chainsById(db, [chainId]);
    await addEvent(db, chainId, { kind: 'EDIT', actorId: viewer.employeeId, onBehalfOfId: null, stepId: null, seatId: null, people: [], conclusion: null, text: null, toStep: null, override: false }, this.clock().toISOString(), { contentHash: row!.contentHash, edits });
    raiseEdited(db, viewer, row!, await this.chainWith(db, row!));
  }

  /** Runs one command through the rules, and writes what it changed. */
  private async perform(db: Db, viewer: Actor, { row, chain, signsFor, isCopied, delegates }: Held, command: Command, fileIds: readonly string[] = []): Promise<void> {
    if ('seatId' in command && command.seatId != null && !chain.steps.some((s) => s.seats.some((t) => t.id === command.seatId))) throw new UserFault({ code: 'NOT_FOUND', path: ['seatId'] }, row.id);
    const now = this.clock().toISOString();
    const result = act(chain, command, actorOf(viewer, signsFor, isCopied), now, randomUUID);
    if (!result.ok) throw new UserFault({ code: result.code, path: [pathOf[result.code] ?? (command.kind === 'DECIDE' ? 'stepId' : 'action')] }, row.id);
    if (result.chain.state === 'APPROVED') {
      const agreed = result.chain.steps.flatMap((s) => s.seats.flatMap((t) => (t.entry === s.entry && t.signerId !== null && (t.conclusion === 'AGREE' || t.conclusion === 'AGREE_WITH_CHANGES') ? [t.signerId] : [])));
      const unfit = await this.subjects[row.subjectKind].signers?.(db, row, agreed);
      if (unfit) throw new UserFault({ code: unfit, path: [command.kind === 'DECIDE' ? 'stepId' : 'action'] }, row.id);
    }
    const [event] = result.events;
    const files = fileIds.length ? await ApprovalFilesService.take(db, viewer, row.id, fileIds) : [];
    const payload = { contentHash: row.contentHash, ...(files.length > 0 && { files: files.map(({ name, sha256 }) => ({ name, sha256 })) }) };
    const [eventId] = await db.atOnce((at) => Promise.all([addEvent(at, row.id, event!, now, payload), saveChange(at, row, chain, result.chain, now, event!.text)]));
    if (files.length > 0 && (await bindFiles(db, eventId, files.map((f) => f.id))) !== files.length) throw new UserFault({ code: 'UNKNOWN_REFERENCE', path: ['fileIds'] }, row.id);
    if (command.kind === 'CC') await this.insertCopies(db, viewer, row.id, command.people);
    if (command.kind === 'READ') await db.run(`UPDATE approval_copy SET read_at = coalesce(read_at, $3) WHERE chain_id = $1 AND employee_id = $2`, [row.id, viewer.employeeId, now]);
    const passed = command.kind === 'RETURN_STEP' ? await passOnDeparted(db, null, row.id) : [];
    await raiseChange(db, viewer, row, chain, passed.length > 0 ? await this.load(db, row.id) : result.chain, event!, delegates);
  }

  /** Locks a round for whoever takes part in it; null for those who only look on. */
  private async hold(db: Db, viewer: Actor, chainId: string): Promise<Held | null> {
    const row = await lockChain(db, chainId);
    return row && this.look(db, viewer, row);
  }

  private async look(db: Db, viewer: Actor, row: ApprovalChainRow): Promise<Held> {
    const [seats, steps, copies, delegates] = await db.atOnce((at) => {
      nameChains(at, [row.id]);
      return Promise.all([seatsOfChains(at, [row.id]), stepsOfChains(at, [row.id]), copiesOfChains(at, [row.id]), delegatesOfChain(at, row.id)]);
    });
    return {
      row,
      chain: chainOf(row, steps, seats),
      signsFor: delegates.filter((d) => d.toId === viewer.employeeId).map((d) => d.fromId),
      isCopied: copies.some((y) => y.employeeId === viewer.employeeId),
      delegates,
    };
  }

  private async load(db: Db, chainId: string): Promise<Chain> {
    const [row] = await chainsById(db, [chainId]);
    return this.chainWith(db, row!);
  }

  /** A round that is read already, with its steps and seats. */
  private async chainWith(db: Db, row: ApprovalChainRow): Promise<Chain> {
    return chainOf(row, await stepsOfChains(db, [row.id]), await seatsOfChains(db, [row.id]));
  }

  private async open(db: Db, viewer: Actor, subject: ApprovalSubject, subjectId: string, { snapshot, templateId, beginning, reason }: Opening): Promise<string> {
    const now = this.clock();
    const created = await db.manager.insert(ApprovalChainEntity, {
      subjectKind: subject.kind, subjectId, [subject.column]: subjectId, round: await nextRound(db, subjectId), state: 'ACTIVE', submitterId: viewer.employeeId, templateId, submittedAt: now, snapshot: snapshot as object, beginning, beginningReason: reason,
    });
    const id = created.identifiers[0]!.id as string;
    const [row] = await chainsById(db, [id]);
    await addEvent(db, id, { kind: 'SUBMIT', actorId: viewer.employeeId, onBehalfOfId: null, stepId: null, seatId: null, people: [], conclusion: null, text: reason, toStep: null, override: false }, now.toISOString(), { contentHash: row!.contentHash });
    return id;
  }

  /** Puts the steps of a new round down; a place with nobody falls to whoever stands in by rule. */
  private async designate(db: Db, viewer: Actor, chainId: string, steps: readonly DesignatedStep[]): Promise<void> {
    const now = this.clock().toISOString();
    const filled: DesignatedStep[] = [];
    const empty = new Set<number>();
    for (const [i, step] of steps.entries()) {
      if (step.people.length > 0) {
        filled.push(step);
        continue;
      }
      const to = await standIn(db, null, viewer.employeeId);
      if (!to) throw new UserFault({ code: 'NOBODY_STANDS_IN', path: ['steps', String(i), 'approverId'] });
      empty.add(i);
      filled.push({ ...step, people: [to], mode: 'SINGLE', needed: 1 });
    }
    const chain = started(viewer.employeeId, filled, now, randomUUID);
    const fellBack = { ...chain, steps: chain.steps.map((s, i) => (empty.has(i) ? { ...s, seats: s.seats.map((t) => ({ ...t, origin: 'FALLBACK' as const })) } : s)) };
    await this.write(db, chainId, fellBack);
    for (const i of empty) {
      const { id, seats } = fellBack.steps[i]!;
      await addEvent(db, chainId, { kind: 'FALLBACK', actorId: null, onBehalfOfId: null, stepId: id, seatId: seats[0]!.id, people: [seats[0]!.employeeId], conclusion: null, text: null, toStep: null, override: false }, now);
    }
  }

  private async write(db: Db, chainId: string, chain: Chain): Promise<void> {
    await db.manager.insert(ApprovalStepEntity, chain.steps.map(({ seats, ...s }) => ({ ...s, chainId, approverId: seats[0]!.employeeId, activatedAt: s.activatedAt && new Date(s.activatedAt), decidedAt: s.decidedAt && new Date(s.decidedAt) })));
    await insertSeats(db, chainId, chain.steps.flatMap((s) => s.seats.map((seat) => ({ stepId: s.id, seat, replaces: null }))));
  }

  /** The next round of a returned one whose content did not change: what was decided before the step that returned it stands. */
  private async continueFrom(db: Db, chainId: string, last: ApprovalChainRow | undefined): Promise<void> {
    if (!last || last.state !== 'RETURNED' || last.returnedFrom === null) throw new UserFault({ code: 'NOT_RETURNED', path: ['continues'] });
    const [row] = await chainsById(db, [chainId]);
    if (row!.contentHash !== last.contentHash) throw new UserFault({ code: 'CONTENT_CHANGED', path: ['continues'] });
    const before = await this.load(db, last.id);
    const plan = planOf(before);
    const now = this.clock().toISOString();
    const fresh = started(before.submitterId, plan, now, randomUUID);
    const from = last.returnedFrom;
    const steps = fresh.steps.map((s, i) => {
      const was = before.steps[i]!;
      if (s.seq < from) {
        const seats = was.seats.filter((t) => t.entry === was.entry && t.state === 'DONE').map((t) => ({ ...t, id: randomUUID(), entry: 1, addedBy: null }));
        return { ...s, state: 'DONE' as const, conclusion: was.conclusion, opinion: was.opinion, activatedAt: was.activatedAt, decidedAt: was.decidedAt, seats };
      }
      return s.seq === from ? { ...started(before.submitterId, [plan[i]!], now, randomUUID).steps[0]!, seq: s.seq } : s;
    });
    await this.write(db, chainId, { ...fresh, steps });
  }

  /** A round over what changed while it was in approval, from the first step on with the same people. */
  private async beginAgain(db: Db, viewer: Actor, { row }: Held, reason: string): Promise<string> {
    const before = await this.load(db, row.id);
    const subject = this.subjects[row.subjectKind];
    const snapshot = await subject.begin(db, viewer, row.subjectId, await subject.version(db, row.subjectId));
    const id = await this.open(db, viewer, subject, row.subjectId, { snapshot, templateId: row.templateId, beginning: 'AMENDED', reason });
    const [fresh] = await chainsById(db, [id]);
    if (fresh!.contentHash === row.contentHash) throw new UserFault({ code: 'CONTENT_UNCHANGED', path: ['action'] }, row.id);
    await this.designate(db, viewer, id, planOf(before));
    await passOnDeparted(db, null, id);
    await raiseSubmission(db, viewer, id, row.subjectId, await this.load(db, id));
    return id;
  }

  private async copy(db: Db, viewer: Actor, chainId: string, people: readonly string[], text: string | null): Promise<void> {
    await addEvent(db, chainId, { kind: 'CC', actorId: viewer.employeeId, onBehalfOfId: null, stepId: null, seatId: null, people, conclusion: null, text, toStep: null, override: false }, this.clock().toISOString());
    await this.insertCopies(db, viewer, chainId, people);
  }

  private async insertCopies(db: Db, viewer: Actor, chainId: string, people: readonly string[]): Promise<void> {
    await db.run(`INSERT INTO approval_copy (chain_id, employee_id, sent_by_id) SELECT $1, unnest($3::uuid[]), $2 ON CONFLICT (chain_id, employee_id) DO NOTHING`, [chainId, viewer.employeeId, people]);
    raiseCopies(db, viewer, chainId, people);
  }

  /** People who are in office, in lower case; they cannot leave between this look and the commit. */
  private async knownPeople(db: Db, people: readonly string[], field: string, max: number): Promise<string[]> {
    if (people.length > max) throw new UserFault({ code: 'TOO_MANY', path: [field], params: { max } });
    const statuses = await this.statusesOf(db, people);
    const problems = new Problems();
    people.forEach((id, i) => {
      const status = statuses.get(id.toLowerCase());
      if (status !== 'ACTIVE') problems.add(status ? 'APPROVER_DEPARTED' : 'UNKNOWN_REFERENCE', [field, String(i)]);
    });
    problems.assertNone();
    return people.map((id) => id.toLowerCase());
  }

  private async statusesOf(db: Db, people: readonly string[]): Promise<Map<string, EmployeeStatus>> {
    const rows = await db.rows<{ id: string; status: EmployeeStatus }>(`SELECT id, status FROM employee WHERE id = ANY ($1::uuid[]) ORDER BY id FOR SHARE`, [people.filter(isUuid)]);
    return new Map(rows.map((r) => [r.id, r.status]));
  }

  private async assertUrges(db: Db, viewer: Actor, chainId: string): Promise<void> {
    const [urged] = await urgesOf(db, viewer.employeeId, [chainId]);
    if ((urged?.count ?? 0) >= urgesADay) throw new UserFault({ code: 'URGED_ENOUGH', path: ['action'], params: { max: urgesADay } }, chainId);
  }

  /** The list of the submitter, without anybody twice in a step. @throws UserFault with everything that is wrong with it. */
  private async stepsOf(db: Db, input: readonly ApprovalStepInput[], kind: ApprovalSubjectKind, locale: Locale): Promise<DesignatedStep[]> {
    const steps = input.map(({ section, approverId, approverIds, mode, needed }): DesignatedStep => {
      const people = [...new Set([...(approverId ? [approverId] : []), ...(approverIds ?? [])].map((id) => id.toLowerCase()))];
      const how = mode && stepMode.has(mode) ? mode : people.length > 1 ? 'COUNTERSIGN' : 'SINGLE';
      return { section, people, mode: how, needed: neededOf(how, people.length, needed) };
    });
    const statuses = await this.statusesOf(db, steps.flatMap((s) => s.people));
    const problems = new Problems();
    for (const problem of checkSubmission(steps, (id) => statuses.get(id), kind)) {
      if (problem.code === 'NO_STEPS') problems.add('NO_STEPS', ['steps']);
      else if (problem.code === 'TOO_MANY') problems.add('TOO_MANY', ['steps'], { max: problem.max });
      else if (problem.code === 'SECTION_MISSING') problems.add('SECTION_MISSING', ['steps'], { sections: problem.sections.map((s) => opinionSection.label(s, locale)).join(locale === 'zh' ? '、' : ', ') });
      else if ('at' in problem) problems.add(problem.code === 'APPROVER_UNKNOWN' ? 'UNKNOWN_REFERENCE' : problem.code, ['steps', String(problem.index), ...(input[problem.index]!.approverId && problem.at === 0 ? ['approverId'] : ['approverIds', String(problem.at)])]);
      else problems.add(problem.code, ['steps', String(problem.index), problem.code === 'NEEDED_WRONG' ? 'needed' : 'mode']);
    }
    problems.assertNone();
    return steps;
  }
}

/** Who was designated, and whoever took over from them, as a list for the next round. */
const planOf = (chain: Chain): DesignatedStep[] =>
  chain.steps.map((s) => {
    const people = s.seats.filter((t) => t.entry === s.entry && t.role === 'MAIN' && t.end !== 'TRANSFERRED' && t.end !== 'FELL_BACK').map((t) => t.employeeId);
    return { section: s.section, people, mode: s.mode, needed: neededOf(s.mode, people.length, s.needed) };
  });

