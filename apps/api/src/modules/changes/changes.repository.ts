import type { ChangeTopic } from '../../generated/resolvers.generated';
import type { Reader } from '../../platform/database';

/** `touch`: of the client, told to full rights alone. `design`: a design project. */
export type Subject = 'project' | 'client' | 'touch' | 'design';
/** Something was written that belongs to this project or client. */
export interface Change {
  readonly topic: ChangeTopic;
  readonly subject: Subject;
  readonly id: string;
}

/** Who of these people may see what changed, and in what. */
export function audienceOf(db: Reader, people: readonly string[], changes: readonly Change[]): Promise<{ employeeId: string; topic: ChangeTopic }[]> {
  const columns = (['topic', 'subject', 'id'] as const).map((key) => changes.map((change) => change[key]));
  return db.rows(`SELECT employee_id AS "employeeId", topic FROM change_audience($1, $2, $3, $4)`, [people, ...columns]);
}
