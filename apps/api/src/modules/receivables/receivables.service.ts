import type { ReceivableStatus } from '@yingzao/domain/catalogues';
import { agingBucketOf, excessFen, openFenOf, receivableStatusOf } from '@yingzao/domain/feeNodes';
import { fromFen, today } from '@yingzao/domain/measures';
import { allows } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { MarkFeeNodeInput, ReceivableFilter, ReceivableOrder, RecordInvoiceInput, RecordReceiptInput } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { assertOneRow, mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import type { Page, PageArgs } from '../../platform/pagination';
import type { FeeNodeRow } from '../contracts/contracts.mappers';
import { settle } from '../prompts/promptRaising.service';
import { FeeInvoiceEntity, FeeReceiptEntity } from './receivables.entity';
import type { FeeInvoiceRow, FeeReceiptRow } from './receivables.entity';
import { agingOf, invoicesOfNodes, listReceivables, lockFeeNode, receiptsOfNodes, sumReceivables } from './receivables.repository';
import type { AgingCellRow, ReceivableSumsRow, Reversed } from './receivables.repository';

type Result = Promise<Outcome<{ id: string }>>;
type Entry = Reversed<FeeInvoiceRow> | Reversed<FeeReceiptRow>;
interface Terms {
  readonly amountFen: string;
  readonly note: string | null;
  readonly isExcess: boolean;
  readonly reversesId: string | null;
}

export interface Aging {
  readonly clients: readonly { readonly clientId: string; readonly clientName: string; readonly openFen: string; readonly cells: readonly AgingCellRow[] }[];
  readonly total: readonly Omit<AgingCellRow, 'clientId' | 'clientName'>[];
}
const mostClients = 200;

const factsOf = (n: FeeNodeRow) => ({ amountFen: BigInt(n.amountFen), receivedFen: BigInt(n.receivedFen), dueOn: n.dueOn, mark: n.mark });
/** Prompts about a node that end when nothing is to be collected of it. */
export const feeNodePrompts = ['FEE_NODE_SOON', 'FEE_NODE_DUE', 'FEE_NODE_OVERDUE'] as const;

function groupedBy<T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

/** What is due from clients by fee node: invoices and receipts are an append-only ledger of finance, and never more than the node without saying so. */
export class ReceivablesService {
  constructor(
    private readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  private get today(): string {
    return today(this.clock());
  }

  list(viewer: Actor, filter: ReceivableFilter, order: ReceivableOrder | null | undefined, page: PageArgs): Promise<Page<FeeNodeRow>> {
    return this.database.readAtOnce(viewer, (db) => listReceivables(db, filter, order, page, this.today));
  }

  sums(viewer: Actor, filter: ReceivableFilter): Promise<ReceivableSumsRow> {
    return this.database.readAtOnce(viewer, (db) => sumReceivables(db, filter, this.today));
  }

  async aging(viewer: Actor, filter: ReceivableFilter): Promise<Aging> {
    const cells = await this.database.readAtOnce(viewer, (db) => agingOf(db, filter, this.today));
    const byClient = groupedBy(cells, (c) => c.clientId);
    const sum = (some: readonly AgingCellRow[]): bigint => some.reduce((all, c) => all + BigInt(c.openFen), 0n);
    const late = (some: readonly AgingCellRow[]): bigint => sum(some.filter((c) => c.bucket !== 'NOT_DUE'));
    const clients = [...byClient.values()].map((own) => ({ clientId: own[0]!.clientId, clientName: own[0]!.clientName, openFen: sum(own).toString(), cells: own, late: late(own), open: sum(own) }));
    clients.sort((a, b) => (a.late === b.late ? (a.open === b.open ? a.clientId.localeCompare(b.clientId) : a.open < b.open ? 1 : -1) : a.late < b.late ? 1 : -1));
    const total = [...groupedBy(cells, (c) => c.bucket)].map(([bucket, own]) => ({ bucket, count: own.reduce((all, c) => all + c.count, 0), openFen: sum(own).toString() }));
    return { clients: clients.slice(0, mostClients), total };
  }

  statusOf(node: FeeNodeRow): ReceivableStatus {
    return receivableStatusOf(factsOf(node), this.today);
  }
  bucketOf(node: FeeNodeRow): ReturnType<typeof agingBucketOf> {
    return agingBucketOf(node.dueOn, this.today);
  }
  openOf(node: FeeNodeRow): string {
    return ReceivablesService.openOf(node);
  }
  static openOf(node: FeeNodeRow): string {
    return openFenOf(factsOf(node)).toString();
  }
  static canRecord(viewer: Actor, node: Pick<FeeNodeRow, 'signedOn'>): boolean {
    return node.signedOn !== null && allows(viewer.roles, [], 'receivable.record');
  }
  static canMark(viewer: Actor, node: Pick<FeeNodeRow, 'signedOn'>): boolean {
    return node.signedOn !== null && allows(viewer.roles, [], 'receivable.mark');
  }

  recordInvoice(viewer: Actor, input: RecordInvoiceInput): Result {
    return mutate(this.database, viewer, 'recordInvoice', input, async (db) => {
      const node = await this.lock(db, input.feeNodeId, 'feeNodeId');
      const problems = new Problems();
      const read = new InputReader(input, problems);
      const terms = await this.terms(db, node, input, problems, node.invoicedFen, invoicesOfNodes);
      const issuedOn = this.day(read, 'issuedOn', Boolean(input.reversesId), problems);
      const number = read.text('number', 60);
      if (problems.list.length > 0) throw new UserFault(problems.list, node.id);
      await db.manager.insert(FeeInvoiceEntity, { ...terms!, number, issuedOn, nodeId: node.id, contractId: node.contractId, recordedBy: viewer.employeeId });
      return { id: node.id };
    });
  }

  recordReceipt(viewer: Actor, input: RecordReceiptInput): Result {
    return mutate(this.database, viewer, 'recordReceipt', input, async (db) => {
      const node = await this.lock(db, input.feeNodeId, 'feeNodeId');
      const problems = new Problems();
      const terms = await this.terms(db, node, input, problems, node.receivedFen, receiptsOfNodes);
      const receivedOn = this.day(new InputReader(input, problems), 'receivedOn', Boolean(input.reversesId), problems);
      if (problems.list.length > 0) throw new UserFault(problems.list, node.id);
      await db.manager.insert(FeeReceiptEntity, { ...terms!, receivedOn, nodeId: node.id, contractId: node.contractId, recordedBy: viewer.employeeId });
      if (BigInt(node.receivedFen) + BigInt(terms!.amountFen) >= BigInt(node.amountFen)) settle(db, node.id, ...feeNodePrompts);
      return { id: node.id };
    });
  }

  mark(viewer: Actor, input: MarkFeeNodeInput): Result {
    return mutate(this.database, viewer, 'markFeeNode', input, async (db) => {
      const node = await this.lock(db, input.id, 'id');
      if (node.version !== input.expectedVersion) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedVersion'] }, node.id);
      const problems = new Problems();
      const read = new InputReader(input, problems);
      const isReached = input.marking === 'REACHED';
      const eventOn = isReached ? read.date('eventOn') : node.eventOn;
      const reason = read.text('reason', 500);
      if (isReached && node.dueRule !== 'AFTER_EVENT') problems.add('NODE_WITHOUT_EVENT', ['id']);
      if (isReached && eventOn && eventOn > this.today) problems.add('DATE_IN_FUTURE', ['eventOn']);
      if (!isReached && input.marking !== 'CLEAR' && reason === null) problems.add('REQUIRED', ['reason']);
      if (input.marking === 'BAD' && !allows(viewer.roles, [], 'receivable.record')) problems.add('BAD_DEBT_BY_FINANCE', ['marking']);
      if (problems.list.length > 0) throw new UserFault(problems.list, node.id);
      const set = isReached
        ? await db.run(`UPDATE contract_fee_node SET event_on = $3, version = version + 1 WHERE id = $1 AND version = $2`, [node.id, input.expectedVersion, eventOn])
        : await this.setMark(db, viewer, input, reason);
      assertOneRow(set, node.id);
      // Another due day brings its own prompts; what is in dispute or lost is not collected.
      if (input.marking !== 'CLEAR') settle(db, node.id, ...feeNodePrompts);
      return { id: node.id };
    });
  }

  private setMark(db: Db, viewer: Actor, { id, expectedVersion, marking }: MarkFeeNodeInput, reason: string | null): Promise<number> {
    const mark = marking === 'CLEAR' ? null : marking;
    return db.run(`UPDATE contract_fee_node SET mark = $3, mark_reason = $4, marked_by = $5, marked_at = $6, version = version + 1 WHERE id = $1 AND version = $2`, [
      id, expectedVersion, mark, mark && reason, mark && viewer.employeeId, mark && this.clock(),
    ]);
  }

  /** What an entry says, or what takes another one back. */
  private async terms(
    db: Db,
    node: FeeNodeRow,
    input: RecordInvoiceInput | RecordReceiptInput,
    problems: Problems,
    soFarFen: string,
    entriesOf: (db: Db, ids: readonly string[]) => Promise<readonly Entry[]>,
  ): Promise<Terms | null> {
    const read = new InputReader(input, problems);
    if (input.reversesId) {
      const id = input.reversesId.toLowerCase();
      const original = (await entriesOf(db, [node.id])).find((e) => e.id === id);
      if (!original) problems.add('UNKNOWN_REFERENCE', ['reversesId']);
      else if (original.isReversed || original.reversesId !== null) problems.add('ENTRY_REVERSED', ['reversesId']);
      const note = read.required('note', 500);
      return original ? { amountFen: (-BigInt(original.amountFen)).toString(), note, isExcess: false, reversesId: original.id } : null;
    }
    const note = read.text('note', 500);
    const amountFen = read.required('amountFen') && read.decimal('amountFen', { above: 0, max: 9_000_000_000_000_000, places: 0 });
    if (!amountFen || problems.list.length > 0) return null;
    const excess = excessFen(BigInt(node.amountFen), BigInt(soFarFen), BigInt(amountFen));
    if (excess > 0n && !input.confirmExcess) problems.add('MORE_THAN_DUE', ['amountFen'], { excess: fromFen(excess, 'YUAN') });
    return { amountFen, note, isExcess: excess > 0n, reversesId: null };
  }

  /** A day that has come; today where an entry is taken back. */
  private day<K extends string>(read: InputReader<Partial<Record<K, string | null>>>, field: K, isReversal: boolean, problems: Problems): string {
    if (isReversal) return this.today;
    const day = read.required(field) && read.date(field);
    if (day && day > this.today) problems.add('DATE_IN_FUTURE', [field]);
    return day || this.today;
  }

  /** The node, locked: entries of one node wait for each other. */
  private async lock(db: Db, id: string, field: string): Promise<FeeNodeRow> {
    const node = isUuid(id) ? await lockFeeNode(db, id) : null;
    if (!node) throw new UserFault({ code: 'NOT_FOUND', path: [field] });
    if (node.signedOn === null) throw new UserFault({ code: 'NODE_NOT_SIGNED', path: [field] }, node.id);
    return node;
  }
}
