import { dueReminders, openReminders } from '@yingzao/domain/contracts';
import type { Reminder } from '@yingzao/domain/contracts';
import { today } from '@yingzao/domain/measures';
import type { Actor } from '@yingzao/domain/permissions';
import type { SaveContractDatesInput } from '../../generated/resolvers.generated';
import type { Database } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { InputReader } from '../../platform/input';
import { assertOneRow, mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import { raise, settle } from '../prompts/promptRaising.service';
import { peopleOfContract } from './contractReminders.repository';
import { isAsked } from './contractReminders.service';
import { ContractsService } from './contracts.service';

const dayFields = ['validUntil', 'filingDueOn', 'filedOn', 'guaranteeUntil', 'guaranteeReleasedOn'] as const;
/** Days on which something was done: not before they have come. */
const doneFields = ['filedOn', 'guaranteeReleasedOn'] as const;

/** Days that a contract is watched for. They are no terms: they are known, and put right, after the signing too. */
export class ContractDatesService {
  constructor(
    private readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  save(viewer: Actor, input: SaveContractDatesInput): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'saveContractDates', input, async (db) => {
      const before = await ContractsService.lock(db, input.id, 'id', input.expectedVersion);
      const problems = new Problems();
      const read = new InputReader(input, problems);
      const days = Object.fromEntries(dayFields.map((field) => [field, read.date(field) || null])) as Record<(typeof dayFields)[number], string | null>;
      const date = today(this.clock());
      for (const field of doneFields) if ((days[field] ?? '') > date) problems.add('DATE_IN_FUTURE', [field]);
      if (days.guaranteeReleasedOn && !days.guaranteeUntil) problems.add('REQUIRED', ['guaranteeUntil']);
      if (problems.list.length > 0) throw new UserFault(problems.list, before.id);
      const changed = await db.run(
        `UPDATE contract SET valid_until = $3, filing_due_on = $4, filed_on = $5, guarantee_until = $6, guarantee_released_on = $7, version = version + 1, updated_at = now() WHERE id = $1 AND version = $2`,
        [before.id, input.expectedVersion, ...dayFields.map((field) => days[field])],
      );
      assertOneRow(changed, before.id);
      const after = { ...before, ...days };
      const has = (some: readonly Reminder[], one: Reminder): boolean => some.some(({ kind, on }) => kind === one.kind && on === one.on);
      for (const past of openReminders(before)) if (!has(openReminders(after), past)) settle(db, before.id, past.kind);
      // What is due by another day is brought up at once; the morning finds it there.
      const fresh = dueReminders(after, date).filter((one) => !has(openReminders(before), one));
      const keepers = fresh.length > 0 ? await peopleOfContract(db, before.id) : [];
      for (const { kind, on } of fresh) raise(db, { kind, to: keepers.filter((one) => isAsked(one, kind)).map((one) => one.person), subject: before.id, facts: { on }, dueOn: on, once: `${on}:${before.version + 1}` });
      return { id: before.id };
    });
  }
}
