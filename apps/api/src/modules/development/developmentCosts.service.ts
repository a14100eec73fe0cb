import { costKind, devChannel } from '@yingzao/domain/catalogues';
import type { CostKind, DevChannel } from '@yingzao/domain/catalogues';
import { decisionRefusal, isReversible, reversedFen } from '@yingzao/domain/development';
import { today } from '@yingzao/domain/measures';
import { allows } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { DevelopmentCostDecision, DevelopmentCostFilter, DevelopmentCostGrouping, DevelopmentCostOrder } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import type { Page, PageArgs } from '../../platform/pagination';
import { raise, settle } from '../prompts/promptRaising.service';
import { CostEntity } from './development.entity';
import type { CostRow } from './development.entity';
import type { NamedCostRow } from './development.mappers';
import { costsBy, costsById, listCosts, reversalsOf, sumCosts } from './developmentCosts.repository';
import type { GroupRow, SumsRow } from './developmentCosts.repository';

type Result = Promise<Outcome<{ id: string }>>;
interface Keyed {
  readonly clientMutationId?: string | null;
}
interface CostInput extends Keyed {
  readonly clientId: string;
  readonly activityId?: string | null;
  readonly channel?: DevChannel | null;
  readonly costKind: CostKind;
  readonly spentOn: string;
  readonly amountFen: string;
  readonly note?: string | null;
}

/** The ledger of development costs (domain rule 12): entered by the market department, decided by finance, never edited. */
export class DevelopmentCostsService {
  constructor(
    private readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  list(viewer: Actor, filter: DevelopmentCostFilter, order: DevelopmentCostOrder | null | undefined, page: PageArgs): Promise<Page<NamedCostRow>> {
    return this.database.readAtOnce(viewer, (db) => listCosts(db, filter, order, page));
  }

  sums(viewer: Actor, filter: DevelopmentCostFilter): Promise<SumsRow> {
    return this.database.readAtOnce(viewer, (db) => sumCosts(db, filter));
  }

  async totals(viewer: Actor, by: DevelopmentCostGrouping, filter: DevelopmentCostFilter): Promise<{ groups: GroupRow[]; total: SumsRow }> {
    const [groups, total] = await this.database.readAtOnce(viewer, (db) => Promise.all([costsBy(db, by, filter), sumCosts(db, filter)]));
    return { groups, total };
  }

  /** Whether the viewer may decide this entry now. */
  static canDecide(viewer: Actor, cost: CostRow): boolean {
    return allows(viewer.roles, [], 'developmentCost.decide') && decisionRefusal(cost, viewer.employeeId, 'APPROVED', null) === null;
  }

  /** Whether the viewer may take this entry back now. */
  static canReverse(viewer: Actor, cost: CostRow, hasReversal: boolean): boolean {
    return allows(viewer.roles, [], 'developmentCost.create') && isReversible(cost, hasReversal);
  }

  submit(viewer: Actor, input: CostInput): Result {
    return mutate(this.database, viewer, 'submitDevelopmentCost', input, async (db) => {
      const problems = new Problems();
      const read = new InputReader(input, problems);
      const amountFen = read.required('amountFen') && read.decimal('amountFen', { above: 0, max: 9_000_000_000_000_000, places: 0 });
      const spentOn = read.required('spentOn') && read.date('spentOn');
      if (spentOn && spentOn > today(this.clock())) problems.add('DATE_IN_FUTURE', ['spentOn']);
      if (!costKind.has(input.costKind)) problems.add('NOT_A_CODE', ['costKind']);
      const note = read.text('note', 1000);
      // A client that is being deleted is waited for, and so is an activity whose channel is being changed.
      const client = isUuid(input.clientId) ? await db.rows(`SELECT 1 FROM client WHERE id = $1 AND deleted_at IS NULL FOR SHARE`, [input.clientId]) : [];
      if (client.length === 0) problems.add('UNKNOWN_REFERENCE', ['clientId']);
      const channel = await this.channelOf(db, input, problems);
      problems.assertNone();
      return this.enter(db, viewer, { clientId: input.clientId, activityId: input.activityId || null, channel: channel!, costKind: input.costKind, spentOn: spentOn!, amountFen: amountFen!, note, reversesId: null });
    });
  }

  /** The mirror of a booked cost, of today. */
  reverse(viewer: Actor, input: Keyed & { id: string; reason: string }): Result {
    return mutate(this.database, viewer, 'reverseDevelopmentCost', input, async (db) => {
      const original = await this.find(db, input.id);
      const problems = new Problems();
      const note = new InputReader(input, problems).required('reason', 1000);
      if (!isReversible(original, (await reversalsOf(db, [original.id])).length > 0)) problems.add('COST_NOT_BOOKED', ['id']);
      if (problems.list.length > 0) throw new UserFault(problems.list, original.id);
      const { clientId, activityId, channel, costKind: kind, amountFen } = original;
      return this.enter(db, viewer, { clientId, activityId, channel, costKind: kind, spentOn: today(this.clock()), amountFen: reversedFen(amountFen), note, reversesId: original.id });
    });
  }

  decide(viewer: Actor, input: Keyed & { id: string; decision: DevelopmentCostDecision; note?: string | null }): Result {
    return mutate(this.database, viewer, 'decideDevelopmentCost', input, async (db) => {
      const cost = await this.find(db, input.id);
      const problems = new Problems();
      const note = new InputReader(input, problems).text('note', 1000);
      const refusal = decisionRefusal(cost, viewer.employeeId, input.decision, note);
      if (refusal) problems.add(refusal, [refusal === 'REASON_REQUIRED' ? 'note' : 'id']);
      if (problems.list.length > 0) throw new UserFault(problems.list, cost.id);
      const changed = await db.run(`UPDATE development_cost SET status = $2, decided_by = $3, decided_at = now(), decision_note = $4 WHERE id = $1 AND status = 'SUBMITTED'`, [cost.id, input.decision, viewer.employeeId, note]);
      // A colleague was faster.
      if (changed !== 1) throw new UserFault({ code: 'COST_DECIDED', path: ['id'] }, cost.id);
      settle(db, cost.id, 'DEVELOPMENT_COST_TO_DECIDE');
      raise(db, { kind: input.decision === 'APPROVED' ? 'DEVELOPMENT_COST_APPROVED' : 'DEVELOPMENT_COST_REJECTED', to: [cost.submittedBy], subject: cost.id, by: viewer.employeeId });
      return { id: cost.id };
    });
  }

  private async find(db: Db, id: string): Promise<NamedCostRow> {
    const [row] = isUuid(id) ? await costsById(db, [id]) : [];
    if (!row) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
    return row;
  }

  /** The activity's channel where there is one. */
  private async channelOf(db: Db, { activityId, channel }: CostInput, problems: Problems): Promise<DevChannel | null> {
    if (channel && !devChannel.has(channel)) problems.add('NOT_A_CODE', ['channel']);
    if (!activityId) {
      if (!channel) problems.add('REQUIRED', ['channel']);
      return channel ?? null;
    }
    const [activity] = isUuid(activityId) ? await db.rows<{ channel: DevChannel }>(`SELECT channel FROM development_activity WHERE id = $1 FOR SHARE`, [activityId]) : [];
    if (!activity) problems.add('UNKNOWN_REFERENCE', ['activityId']);
    else if (channel && channel !== activity.channel) problems.add('CHANNEL_OF_ACTIVITY', ['channel']);
    return activity?.channel ?? null;
  }

  private async enter(db: Db, viewer: Actor, entry: Pick<CostRow, 'clientId' | 'activityId' | 'channel' | 'costKind' | 'spentOn' | 'amountFen' | 'note' | 'reversesId'>): Promise<{ id: string }> {
    const created = await db.manager.insert(CostEntity, { ...entry, status: 'SUBMITTED', submittedBy: viewer.employeeId });
    const id = created.identifiers[0]!.id as string;
    const finance = await db.rows<{ id: string }>(`SELECT finance_people() AS id`);
    raise(db, { kind: 'DEVELOPMENT_COST_TO_DECIDE', to: finance.map((f) => f.id).filter((person) => person !== viewer.employeeId), subject: id, by: viewer.employeeId });
    return { id };
  }
}
