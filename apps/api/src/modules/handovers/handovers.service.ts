import { canOffer, canReceive, isMovable, isReadyToSign } from '@yingzao/domain/handovers';
import { handoverKind } from '@yingzao/domain/catalogues';
import type { HandoverKind } from '@yingzao/domain/catalogues';
import { allows } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { AssignHandoverItemsInput, CancelHandoverInput, HandoverFilter, RecountHandoverInput, StartHandoverInput } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import type { Problem } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { assertOneRow, mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import type { Page, PageArgs } from '../../platform/pagination';
import { promptOffers, settleAll } from './handoverPrompts';
import { HandoverEntity } from './handovers.entity';
import type { HandoverItemRow, HandoverRow, HandoverSignatureRow } from './handovers.entity';
import { addItems, countHandovers, handoversById, holdingsOf, itemsOf, listHandovers, lockHandover, personOf } from './handovers.repository';

/** Items in one call: more than anybody has, and few enough for one transaction. */
export const mostItems = 2000;

export interface HandoverDone {
  readonly id: string;
  readonly warnings?: readonly Problem[];
}
export type HandoverResult = Promise<Outcome<HandoverDone>>;

/** Full rights list what a person is responsible for and offer it to others; what becomes of it is the receivers' (HandoverAnswersService). */
export class HandoversService {
  constructor(private readonly database: Database) {}

  list(viewer: Actor, filter: HandoverFilter, page: PageArgs): Promise<Page<HandoverRow>> {
    return this.database.readAtOnce(viewer, (db) => listHandovers(db, viewer, filter, page));
  }

  count(viewer: Actor, filter: HandoverFilter): Promise<number> {
    return this.database.readAtOnce(viewer, (db) => countHandovers(db, viewer, filter));
  }

  async holdings(viewer: Actor, employeeId: string): Promise<{ kind: HandoverKind; count: number }[]> {
    if (!isUuid(employeeId) || !allows(viewer.roles, [], 'handover.create')) return [];
    const held = await this.database.readAtOnce(viewer, (db) => holdingsOf(db, employeeId));
    return handoverKind.codes.map((kind) => ({ kind, count: held.filter((h) => h.kind === kind).length })).filter((h) => h.count > 0);
  }

  static canUpdate(viewer: Actor, handover: HandoverRow): boolean {
    return handover.state === 'OPEN' && allows(viewer.roles, [], 'handover.update');
  }

  static canAnswer(viewer: Actor, item: HandoverItemRow, handover: HandoverRow): boolean {
    return handover.state === 'OPEN' && item.state === 'OFFERED' && item.receiverId === viewer.employeeId;
  }

  /** @param isGone whether the leaver has left the firm. */
  static canSign(viewer: Actor, handover: HandoverRow, items: readonly HandoverItemRow[], signatures: readonly HandoverSignatureRow[], isGone: boolean): boolean {
    if (handover.state !== 'OPEN') return false;
    const signing = { leaverId: handover.leaverId, items, signatures };
    return isReadyToSign(viewer.employeeId, signing) || (isGone && allows(viewer.roles, [], 'handover.sign') && isReadyToSign(handover.leaverId, signing));
  }

  start(viewer: Actor, input: StartHandoverInput): HandoverResult {
    return mutate(this.database, viewer, 'startHandover', input, async (db) => {
      const problems = new Problems();
      const reason = new InputReader(input, problems).required('reason', 500);
      const leaver = isUuid(input.leaverId) ? await personOf(db, input.leaverId) : null;
      if (!leaver) problems.add('UNKNOWN_REFERENCE', ['leaverId']);
      const receiver = input.receiverId ? await this.receiver(db, input.receiverId, input.leaverId, problems) : null;
      problems.assertNone();
      const held = await holdingsOf(db, leaver!.id);
      if (held.length === 0) throw new UserFault({ code: 'NOTHING_TO_HAND_OVER', path: ['leaverId'] });
      const created = await db.manager.insert(HandoverEntity, { leaverId: leaver!.id, reason, openedBy: viewer.employeeId });
      const id = created.identifiers[0]!.id as string;
      await addItems(db, id, held, (kind) => {
        if (!isMovable(kind)) return { state: 'LEFT', receiverId: null };
        return receiver && canReceive(kind, receiver.roles) ? { state: 'OFFERED', receiverId: receiver.id } : { state: 'UNASSIGNED', receiverId: null };
      });
      await promptOffers(db, viewer, id, 1);
      return { id };
    });
  }

  recount(viewer: Actor, input: RecountHandoverInput): HandoverResult {
    return mutate(this.database, viewer, 'recountHandover', input, async (db) => {
      const handover = await this.lockOpen(db, input.id);
      const added = await addItems(db, handover.id, await holdingsOf(db, handover.leaverId), (kind) => ({ state: isMovable(kind) ? 'UNASSIGNED' : 'LEFT', receiverId: null }));
      if (added > 0) await this.bump(db, handover, handover.version);
      return { id: handover.id };
    });
  }

  assign(viewer: Actor, input: AssignHandoverItemsInput): HandoverResult {
    return mutate(this.database, viewer, 'assignHandoverItems', input, async (db) => {
      const handover = await this.lockOpen(db, input.id);
      const problems = new Problems();
      const receiver = await this.receiver(db, input.receiverId, handover.leaverId, problems);
      const wanted = new Set(input.itemIds);
      if (wanted.size === 0) problems.add('REQUIRED', ['itemIds']);
      if (wanted.size > mostItems) problems.add('TOO_MANY', ['itemIds'], { max: mostItems });
      const items = (await itemsOf(db, [handover.id])).filter((item) => wanted.has(item.id));
      if (items.length !== wanted.size) problems.add('UNKNOWN_REFERENCE', ['itemIds']);
      if (items.some((item) => !canOffer(item.state))) problems.add('HANDOVER_ITEM_SETTLED', ['itemIds']);
      else if (receiver && items.some((item) => !canReceive(item.kind, receiver.roles))) problems.add('RECEIVER_WITHOUT_RIGHTS', ['receiverId']);
      problems.assertNone();
      await this.bump(db, handover, input.expectedVersion);
      await db.run(`UPDATE handover_item SET receiver_id = $2, state = 'OFFERED', offered_at = now(), answered_at = NULL WHERE id = ANY ($1::uuid[])`, [items.map((i) => i.id), receiver!.id]);
      await promptOffers(db, viewer, handover.id, handover.version + 1);
      return { id: handover.id };
    });
  }

  cancel(viewer: Actor, input: CancelHandoverInput): HandoverResult {
    return mutate(this.database, viewer, 'cancelHandover', input, async (db) => {
      const handover = await this.lockOpen(db, input.id);
      assertOneRow(await db.run(`UPDATE handover SET state = 'CANCELLED', finished_at = now(), version = version + 1 WHERE id = $1 AND version = $2 AND state = 'OPEN'`, [handover.id, input.expectedVersion]), handover.id);
      settleAll(db, handover.id);
      return { id: handover.id };
    });
  }

  /** @throws UserFault NOT_FOUND or HANDOVER_CLOSED. */
  private async lockOpen(db: Db, id: string): Promise<HandoverRow> {
    const [seen] = isUuid(id) ? await handoversById(db, [id]) : [];
    if (!seen) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
    const handover = await lockHandover(db, id);
    if (!handover) throw new UserFault({ code: 'HANDOVER_CLOSED', path: ['id'] }, id);
    return handover;
  }

  private async bump(db: Db, handover: HandoverRow, expectedVersion: number): Promise<void> {
    assertOneRow(await db.run(`UPDATE handover SET version = version + 1 WHERE id = $1 AND version = $2`, [handover.id, expectedVersion]), handover.id);
  }

  private async receiver(db: Db, id: string, leaverId: string, problems: Problems): Promise<Awaited<ReturnType<typeof personOf>>> {
    const person = isUuid(id) ? await personOf(db, id) : null;
    if (person?.status !== 'ACTIVE') problems.add('UNKNOWN_REFERENCE', ['receiverId']);
    else if (person.id === leaverId) problems.add('RECEIVER_IS_LEAVER', ['receiverId']);
    return person;
  }
}
