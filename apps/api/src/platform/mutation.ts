import { createHash } from 'node:crypto';
import type { Actor } from '@yingzao/domain/permissions';
import type { Database, Db } from './database';
import { UserFault } from './errors';
import type { Problem } from './errors';

/** What became of a mutation: its result, or what was wrong. */
export interface Outcome<T> {
  readonly result: T | null;
  readonly problems: readonly Problem[];
  /** Stored object to show beside a refused one. */
  readonly currentId: string | null;
}

/**
 * Runs one mutation in one transaction. Expected failures roll back and come back as problems.
 * With a `clientMutationId` a repeated request gives the first answer again and does nothing: the answer is kept in the same transaction.
 * Two that wait for each other are ended by PostgreSQL one way: that one is done again from the start.
 * Results are plain JSON: ids, not rows.
 */
export async function mutate<T>(database: Database, actor: Actor, name: string, input: { readonly clientMutationId?: string | null }, work: (db: Db) => Promise<T>): Promise<Outcome<T>> {
  try {
    const result = await retried(() => database.write(actor, async (db) => {
      const key = input.clientMutationId;
      if (!key) return work(db);
      if (key.length > 100) throw new UserFault({ code: 'TOO_LONG', path: ['clientMutationId'], params: { max: 100 } });
      const hash = createHash('sha256').update(name).update(JSON.stringify(input)).digest();
      // A second request with the key waits here until the first has committed or rolled back.
      const [fresh] = await db.atOnce((batch) => batch.rows(`INSERT INTO mutation_receipt (actor_id, key, request_hash, answer) VALUES ($1, $2, $3, 'null') ON CONFLICT DO NOTHING RETURNING 1`, [actor.employeeId, key, hash]));
      if (!fresh) {
        const [known] = await db.rows<{ requestHash: Buffer; answer: T }>(`SELECT request_hash AS "requestHash", answer FROM mutation_receipt WHERE actor_id = $1 AND key = $2`, [actor.employeeId, key]);
        if (!known || !known.requestHash.equals(hash)) throw new UserFault({ code: 'KEY_REUSED', path: ['clientMutationId'] });
        return known.answer;
      }
      const answer = await work(db);
      db.beforeCommit(() => Promise.resolve((batch) => batch.rows(`UPDATE mutation_receipt SET answer = $3 WHERE actor_id = $1 AND key = $2`, [actor.employeeId, key, JSON.stringify(answer)])));
      return answer;
    }));
    return { result, problems: [], currentId: null };
  } catch (error) {
    const fault = error instanceof UserFault ? error : uniqueViolation(error);
    if (!fault) throw error;
    return { result: null, problems: fault.problems, currentId: fault.currentId };
  }
}

async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const isDeadlock = ((error as { driverError?: { code?: string } }).driverError?.code ?? (error as { code?: string }).code) === '40P01';
      if (!isDeadlock || attempt === 5) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 * attempt * (1 + Math.random())));
    }
  }
}

/** Unique constraints that a person can run into, as coded faults; the database's own text stays inside. */
const uniqueFaults: Readonly<Record<string, Problem>> = {
  employee_number: { code: 'DUPLICATE_NUMBER', path: ['number'] },
  employee_email: { code: 'DUPLICATE_EMAIL', path: ['email'] },
  department_name: { code: 'DUPLICATE_NAME', path: ['name'] },
  department_abbreviation: { code: 'DUPLICATE_ABBREVIATION', path: ['abbreviation'] },
  client_name: { code: 'DUPLICATE_NAME', path: ['fields', 'name'] },
  approval_chain_open: { code: 'CHAIN_OPEN', path: ['contractId'] },
  contract_of_quote: { code: 'QUOTE_HAS_CONTRACT', path: ['revisionId'] },
  quote_revision_unsent: { code: 'QUOTE_DRAFT_EXISTS', path: ['quoteId'] },
  handover_open: { code: 'HANDOVER_OPEN', path: ['leaverId'] },
  fee_invoice_reversal: { code: 'ENTRY_REVERSED', path: ['reversesId'] },
  fee_receipt_reversal: { code: 'ENTRY_REVERSED', path: ['reversesId'] },
  development_cost_reversal: { code: 'COST_NOT_BOOKED', path: ['id'] },
};

function uniqueViolation(error: unknown): UserFault | null {
  const { code, constraint } = (error ?? {}) as { code?: string; constraint?: string };
  const problem = code === '23505' && constraint ? uniqueFaults[constraint] : undefined;
  return problem ? new UserFault(problem) : null;
}

/** Whether a row could not go because rows of tables with this beginning point at it, whoever may see those. */
export function isForeignKeyViolation(error: unknown, tables: string): boolean {
  const { code, table } = (error ?? {}) as { code?: string; table?: string };
  return code === '23503' && (table ?? '').startsWith(tables);
}

/** Requires that a conditional write changed exactly one row. @throws UserFault STALE_VERSION naming the stored object. */
export function assertOneRow(changed: number, id: string): void {
  if (changed !== 1) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedVersion'] }, id);
}
