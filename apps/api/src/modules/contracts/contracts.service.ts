import type { ApprovalSnapshot } from '@yingzao/domain/approvals';
import { contractType } from '@yingzao/domain/catalogues';
import type { ContractType } from '@yingzao/domain/catalogues';
import { feeDifference } from '@yingzao/domain/feeNodes';
import { fromFen, today } from '@yingzao/domain/measures';
import { allows } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { ContractFilter, ContractOrder } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { assertOneRow, mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import type { Page, PageArgs } from '../../platform/pagination';
import { contractsInApprovalWith, nodesOfContracts } from './contractParts.repository';
import { ContractEntity, ContractPartyEntity } from './contracts.entity';
import type { ContractRow, NamedContractRow } from './contracts.entity';
import { countContracts, listContracts, lockContract, nextSerial, snapshotOf } from './contracts.repository';

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

  create(viewer: Actor, input: Keyed & { projectId: string; name: string; contractType: ContractType; amountFen: string; terms?: string | null }): Result {
    return mutate(this.database, viewer, 'createContract', input, async (db) => {
      const problems = new Problems();
      const read = new InputReader(input, problems);
      if (!contractType.has(input.contractType)) problems.add('NOT_A_CODE', ['contractType']);
      const amountFen = read.fen('amountFen');
      if (input.amountFen.trim() === '') problems.add('REQUIRED', ['amountFen']);
      const fields = { name: read.required('name', 120), contractType: input.contractType, terms: read.text('terms', 20_000) };
      // A project that is being deleted is waited for.
      const known = isUuid(input.projectId) ? await db.rows<{ clientId: string }>(`SELECT client_id AS "clientId" FROM project WHERE id = $1 AND deleted_at IS NULL FOR SHARE`, [input.projectId]) : [];
      if (known.length === 0) problems.add('UNKNOWN_REFERENCE', ['projectId']);
      problems.assertNone();
      const year = Number(today(this.clock()).slice(0, 4));
      const number = contractNumber(year, await nextSerial(db, year));
      const created = await db.manager.insert(ContractEntity, { ...fields, amountFen: amountFen!, number, projectId: input.projectId, status: 'DRAFT', createdBy: viewer.employeeId });
      const id = created.identifiers[0]!.id as string;
      // Who commissions the firm; of a subcontract that is the firm itself.
      if (input.contractType !== 'SUBCONTRACT') await db.manager.insert(ContractPartyEntity, { contractId: id, seq: 1, clientId: known[0]!.clientId, role: 'PARTY_A' });
      return { id };
    });
  }

  /** Records that an approved contract was signed, on a day that has come. */
  sign(viewer: Actor, input: Keyed & { id: string; expectedVersion: number; signedOn: string }): Result {
    return mutate(this.database, viewer, 'signContract', input, async (db) => {
      const before = await ContractsService.lock(db, input.id, 'id', input.expectedVersion);
      const problems = new Problems();
      const read = new InputReader(input, problems);
      const signedOn = read.required('signedOn') && read.date('signedOn');
      if (signedOn && signedOn > today(this.clock())) problems.add('DATE_IN_FUTURE', ['signedOn']);
      if (before.status !== 'APPROVED') problems.add('CONTRACT_NOT_APPROVED', ['id']);
      if (problems.list.length > 0) throw new UserFault(problems.list, before.id);
      const changed = await db.run(`UPDATE contract SET status = 'SIGNED', signed_on = $3, version = version + 1, updated_at = now() WHERE id = $1 AND version = $2 AND status = 'APPROVED'`, [before.id, input.expectedVersion, signedOn]);
      assertOneRow(changed, before.id);
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
