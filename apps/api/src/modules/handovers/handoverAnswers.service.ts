import { canReceive, isMovable, isReadyToSign } from '@yingzao/domain/handovers';
import { allows, hasFullRights } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { AnswerHandoverItemsInput, SignHandoverInput } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import type { Problem } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { mutate } from '../../platform/mutation';
import { raise, settleFor } from '../prompts/promptRaising.service';
import { promptAnswers, promptMoved, settleAll } from './handoverPrompts';
import { HandoverSignatureEntity } from './handovers.entity';
import type { HandoverRow } from './handovers.entity';
import { handoversById, holdingsOf, itemsOf, personOf, signaturesOf } from './handovers.repository';
import { mostItems } from './handovers.service';
import type { HandoverResult } from './handovers.service';

/** What receivers accept or decline, and who signs. Items move by a function of the database, because receivers need no right to write what they receive. */
export class HandoverAnswersService {
  constructor(private readonly database: Database) {}

  /** All of the items or none: what is no longer the leaver's is named in a warning and stays where it is. */
  answer(viewer: Actor, input: AnswerHandoverItemsInput): HandoverResult {
    return mutate(this.database, viewer, 'answerHandoverItems', input, async (db) => {
      const handover = await this.openOne(db, input.id);
      const problems = new Problems();
      const note = new InputReader(input, problems).text('note', 500);
      const wanted = new Set(input.itemIds);
      if (wanted.size === 0) problems.add('REQUIRED', ['itemIds']);
      if (wanted.size > mostItems) problems.add('TOO_MANY', ['itemIds'], { max: mostItems });
      if (!input.accepts && !note) problems.add('REASON_REQUIRED', ['note']);
      const items = (await itemsOf(db, [handover.id])).filter((item) => wanted.has(item.id));
      if (items.length !== wanted.size) problems.add('UNKNOWN_REFERENCE', ['itemIds']);
      else if (items.some((item) => item.state !== 'OFFERED' || item.receiverId !== viewer.employeeId)) problems.add('HANDOVER_ITEM_SETTLED', ['itemIds']);
      else if (input.accepts && items.some((item) => !canReceive(item.kind, viewer.roles))) problems.add('RECEIVER_WITHOUT_RIGHTS', ['itemIds']);
      if (problems.list.length > 0) throw new UserFault(problems.list, handover.id);
      const warnings: Problem[] = [];
      // In one order everywhere, so that two never wait for each other.
      for (const item of [...items].sort((a, b) => (a.subjectId < b.subjectId ? -1 : 1))) {
        const [row] = await db.rows<{ outcome: string | null }>(`SELECT answer_handover_item($1, $2, $3) AS outcome`, [item.id, input.accepts, note]);
        if (!row?.outcome) throw new UserFault({ code: 'HANDOVER_ITEM_SETTLED', path: ['itemIds'] }, handover.id);
        if (row.outcome === 'GONE') warnings.push({ code: 'HANDOVER_ITEM_GONE', path: ['itemIds'], params: { title: item.title } });
        if (row.outcome === 'ACCEPTED') promptMoved(db, viewer, handover, item);
      }
      await promptAnswers(db, viewer, handover, input.accepts ? 0 : items.length);
      return { id: handover.id, warnings };
    });
  }

  /** For oneself; or, with a reason, for a leaver who has left. Signed is what there is: a leaver with more than the list says does not sign. */
  sign(viewer: Actor, input: SignHandoverInput): HandoverResult {
    return mutate(this.database, viewer, 'signHandover', input, async (db) => {
      const handover = await this.openOne(db, input.id);
      const problems = new Problems();
      const reason = new InputReader(input, problems).text('reason', 500);
      problems.assertNone();
      const signing = { leaverId: handover.leaverId, items: await itemsOf(db, [handover.id]), signatures: await signaturesOf(db, [handover.id]) };
      let whose = viewer.employeeId;
      if (!isReadyToSign(whose, signing)) {
        const leaver = await personOf(db, handover.leaverId);
        if (whose === handover.leaverId || leaver?.status !== 'DEPARTED' || !allows(viewer.roles, [], 'handover.sign') || !isReadyToSign(handover.leaverId, signing)) throw new UserFault({ code: 'NOT_READY_TO_SIGN', path: ['id'] }, handover.id);
        if (!reason) throw new UserFault({ code: 'REASON_REQUIRED', path: ['reason'] }, handover.id);
        whose = handover.leaverId;
      }
      if (whose === handover.leaverId && hasFullRights(viewer.roles)) {
        const listed = new Set(signing.items.map((item) => `${item.kind} ${item.subjectId}`));
        if ((await holdingsOf(db, handover.leaverId)).some((held) => isMovable(held.kind) && !listed.has(`${held.kind} ${held.subjectId}`))) throw new UserFault({ code: 'HANDOVER_GREW', path: ['id'] }, handover.id);
      }
      await db.manager.insert(HandoverSignatureEntity, { handoverId: handover.id, employeeId: whose, signedBy: viewer.employeeId, reason: whose === viewer.employeeId ? null : reason });
      settleFor(db, [whose, viewer.employeeId], handover.id, 'HANDOVER_TO_SIGN');
      const [finished] = await db.rows<{ done: boolean }>(`SELECT finish_handover($1) AS done`, [handover.id]);
      if (finished?.done) {
        settleAll(db, handover.id);
        const signers = (await signaturesOf(db, [handover.id])).map((s) => s.employeeId);
        raise(db, { kind: 'HANDOVER_COMPLETED', to: [...new Set([handover.openedBy, handover.leaverId, ...signers])], subject: handover.id, by: viewer.employeeId, once: 'done' });
      }
      return { id: handover.id };
    });
  }

  /** @throws UserFault NOT_FOUND for what the viewer is no part of, or HANDOVER_CLOSED. */
  private async openOne(db: Db, id: string): Promise<HandoverRow> {
    const [handover] = isUuid(id) ? await handoversById(db, [id]) : [];
    if (!handover) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
    if (handover.state !== 'OPEN') throw new UserFault({ code: 'HANDOVER_CLOSED', path: ['id'] }, handover.id);
    return handover;
  }
}
