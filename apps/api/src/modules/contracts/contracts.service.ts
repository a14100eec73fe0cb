import type { ApprovalSnapshot } from '@yingzao/domain/approvals';
import { contractType } from '@yingzao/domain/catalogues';
import type { ContractType } from '@yingzao/domain/catalogues';
import { feeDifference, nodesOfStages, wholeFee } from '@yingzao/domain/feeNodes';
import type { StagePart } from '@yingzao/domain/feeNodes';
import { fromFen, today } from '@yingzao/domain/measures';
import { allows } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { ContractAreaInput, ContractFilter, ContractOrder } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import type { Locale } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { assertOneRow, mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import type { Page, PageArgs } from '../../platform/pagination';
import { DesignHandOverService } from '../designProjects/designHandOver.service';
import { FilesService } from '../files/files.service';
import { ProjectsService } from '../projects/projects.service';
import { settle } from '../prompts/promptRaising.service';
import { clientsOfProject, contractsInApprovalWith, nodesOfContracts, replaceParts } from './contractParts.repository';
import { areaOf, checkedParent } from './contractTerms';
import { ContractEntity } from './contracts.entity';
import type { ContractRow, NamedContractRow } from './contracts.entity';
import { countContracts, listContracts, lockContract, nextSerial, projectOf, snapshotOf } from './contracts.repository';

type Result = Promise<Outcome<{ id: string }>>;
interface Keyed {
  readonly clientMutationId?: string | null;
}

/** Called in the transaction that changes the content of a contract in approval; nothing was replaced in the round itself. */
export type ContentChanged = (db: Db, viewer: Actor, contractId: string) => Promise<void>;

/** `2026` and 7 -> `HT-2026-0007`. */
const contractNumber = (year: number, serial: number): string => `HT-${year}-${String(serial).padStart(4, '0')}`;

/** Contracts: drafted, approved in order (see approvals), then signed. */
export class ContractsService {
  constructor(
    private readonly database: Database,
    private readonly projects: ProjectsService,
    private readonly clock: () => Date = () => new Date(),
    /** Told when what approvers were shown of a contract in approval is no longer what it is. */
    private readonly contentChanged: ContentChanged = () => Promise.resolve(),
  ) {}

  list(viewer: Actor, filter: ContractFilter, order: ContractOrder | null | undefined, page: PageArgs): Promise<Page<NamedContractRow>> {
    return this.database.readAtOnce(viewer, (db) => listContracts(db, viewer, filter, order, page));
  }

  count(viewer: Actor, filter: ContractFilter): Promise<number> {
    return this.database.readAtOnce(viewer, (db) => countContracts(db, viewer, filter));
  }

  /** Whether the viewer may write contracts they can see. */
  static canUpdate(viewer: Actor): boolean {
    return allows(viewer.roles, ['MEMBER', 'APPROVER', 'SUBMITTER'], 'contract.update');
  }

  /** Whether the viewer may submit this contract for approval now. */
  static canSubmit(viewer: Actor, contract: Pick<ContractRow, 'status'>): boolean {
    return contract.status === 'DRAFT' && allows(viewer.roles, ['MEMBER', 'APPROVER', 'SUBMITTER'], 'approvalChain.create');
  }

  /** Whether the viewer is told what the floor area makes of this contract's fee: who may draft the supplement that settles it. */
  static canTrueUp(viewer: Actor, contract: Pick<ContractRow, 'areaRate'>): boolean {
    return contract.areaRate !== null && ContractsService.canUpdate(viewer);
  }

  create(viewer: Actor, input: Keyed & { projectId: string; name: string; contractType: ContractType; amountFen: string; terms?: string | null; parentId?: string | null; area?: ContractAreaInput | null }): Result {
    return mutate(this.database, viewer, 'createContract', input, async (db) => {
      const problems = new Problems();
      const read = new InputReader(input, problems);
      if (!contractType.has(input.contractType)) problems.add('NOT_A_CODE', ['contractType']);
      const amountFen = read.fen('amountFen');
      if (input.amountFen.trim() === '') problems.add('REQUIRED', ['amountFen']);
      const fields = { name: read.required('name', 120), contractType: input.contractType, terms: read.text('terms', 20_000), ...areaOf(input, problems) };
      // A project that is being deleted is waited for.
      const known = isUuid(input.projectId) ? await db.rows(`SELECT 1 FROM project WHERE id = $1 AND deleted_at IS NULL FOR SHARE`, [input.projectId]) : [];
      if (known.length === 0) problems.add('UNKNOWN_REFERENCE', ['projectId']);
      else if (input.parentId) await checkedParent(db, { id: null, projectId: input.projectId.toLowerCase() }, input, problems);
      problems.assertNone();
      // The parent's area is settled by a supplement, as `areaTrueUp` counts it.
      if (input.parentId && input.contractType === 'SUPPLEMENT' && fields.areaRate !== null) settle(db, input.parentId.toLowerCase(), 'CONTRACT_TRUE_UP');
      return this.add(db, viewer, { ...fields, amountFen: amountFen!, projectId: input.projectId, parentId: input.parentId?.toLowerCase() || null });
    });
  }

  /** A draft inside another module's transaction, from fields that were checked, with the split of its fee, or the whole of it as one node. */
  async add(db: Db, viewer: Actor, fields: Pick<ContractRow, 'projectId' | 'name' | 'contractType' | 'amountFen' | 'terms'> & Partial<Pick<ContractRow, 'quoteRevisionId' | 'parentId' | 'areaRate' | 'areaBasisM2'>>, stages: readonly StagePart[] = []): Promise<{ id: string }> {
    const year = Number(today(this.clock()).slice(0, 4));
    const number = contractNumber(year, await nextSerial(db, year));
    const created = await db.manager.insert(ContractEntity, { ...fields, number, status: 'DRAFT', createdBy: viewer.employeeId });
    const id = created.identifiers[0]!.id as string;
    // Who commissions the firm; of a subcontract that is the firm itself.
    const clients = fields.contractType === 'SUBCONTRACT' ? [] : await clientsOfProject(db, fields.projectId);
    const parts = stages.length > 0 || /^0*$/.test(fields.amountFen) ? stages : [{ ...wholeFee, amountFen: fields.amountFen }];
    await replaceParts(db, id, { parties: clients.map((clientId) => ({ clientId, role: 'PARTY_A' as const })), fileIds: [], nodes: nodesOfStages(parts) });
    return { id };
  }

  /**
   * Records that an approved contract was signed, on a day that has come, with its signed copy (domain rule 11). In the same transaction its project becomes
   * 成交 and the design project is founded; the project is locked first, so that contracts of one project are signed one after the other.
   */
  sign(viewer: Actor, input: Keyed & { id: string; expectedVersion: number; signedOn: string; signedFileVersionId: string }, locale: Locale): Result {
    return mutate(this.database, viewer, 'signContract', input, async (db) => {
      const projectId = isUuid(input.id) ? await projectOf(db, input.id) : null;
      const project = projectId && (await ProjectsService.locked(db, projectId));
      if (!project || project.deletedAt) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
      const before = await ContractsService.lock(db, input.id, 'id', input.expectedVersion);
      const problems = new Problems();
      const read = new InputReader(input, problems);
      const signedOn = read.required('signedOn') && read.date('signedOn');
      if (signedOn && signedOn > today(this.clock())) problems.add('DATE_IN_FUTURE', ['signedOn']);
      if (before.status !== 'APPROVED') problems.add('CONTRACT_NOT_APPROVED', ['id']);
      else if (!(await FilesService.isSignedCopyOf(db, input.signedFileVersionId, project.id))) problems.add('SIGNED_COPY_NOT_FOUND', ['signedFileVersionId']);
      if (problems.list.length > 0) throw new UserFault(problems.list, before.id);
      const changed = await db.run(
        `UPDATE contract SET status = 'SIGNED', signed_on = $3, signed_file_version_id = $4, version = version + 1, updated_at = now() WHERE id = $1 AND version = $2 AND status = 'APPROVED'`,
        [before.id, input.expectedVersion, signedOn, input.signedFileVersionId],
      );
      assertOneRow(changed, before.id);
      await this.projects.winWithin(db, viewer, project, before.number, locale);
      await DesignHandOverService.handOver(db, viewer, project, { contractType: before.contractType, signedOn: signedOn! });
      return { id: before.id };
    });
  }

  /**
   * The contract's part of a submission, inside the submitter's transaction: a draft in the version they read goes into approval.
   * @returns what approvers will see, frozen.
   */
  async beginApproval(db: Db, contractId: string, expectedVersion: number): Promise<ApprovalSnapshot> {
    const before = await ContractsService.lock(db, contractId, 'contractId', expectedVersion);
    if (before.status === 'IN_APPROVAL') throw new UserFault({ code: 'CHAIN_OPEN', path: ['contractId'] });
    if (before.status !== 'DRAFT') throw new UserFault({ code: 'CONTRACT_NOT_DRAFT', path: ['contractId'] });
    const amounts = (await nodesOfContracts(db, [before.id])).map((n) => n.amountFen);
    const difference = feeDifference(BigInt(before.amountFen), amounts);
    if (difference !== 0n) throw new UserFault({ code: 'FEE_NODES_SUM', path: ['contractId'], params: { difference: fromFen(difference, 'YUAN') } }, before.id);
    const snapshot = await snapshotOf(db, before.id);
    if (!snapshot) throw new UserFault({ code: 'NOT_FOUND', path: ['contractId'] });
    const changed = await db.run(`UPDATE contract SET status = 'IN_APPROVAL', version = version + 1, updated_at = now() WHERE id = $1 AND version = $2 AND status = 'DRAFT'`, [before.id, expectedVersion]);
    assertOneRow(changed, before.id);
    return snapshot;
  }

  /** What the contract is now, as a round would freeze it. */
  snapshotNow(db: Db, contractId: string): Promise<ApprovalSnapshot | null> {
    return snapshotOf(db, contractId);
  }

  /** A document has a new version: whoever keeps the rounds of contracts in approval with it is told. */
  async documentChanged(db: Db, viewer: Actor, fileId: string): Promise<void> {
    for (const contractId of await contractsInApprovalWith(db, fileId)) await this.contentChanged(db, viewer, contractId);
  }

  /** Locks the contract in the version that was read. @throws UserFault NOT_FOUND or STALE_VERSION */
  static async lock(db: Db, id: string, field: string, expectedVersion: number): Promise<ContractRow> {
    const row = isUuid(id) ? await lockContract(db, id) : null;
    if (!row) throw new UserFault({ code: 'NOT_FOUND', path: [field] });
    if (row.version !== expectedVersion) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedVersion'] }, row.id);
    return row;
  }
}
