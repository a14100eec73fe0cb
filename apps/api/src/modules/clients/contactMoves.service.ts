import { today } from '@yingzao/domain/measures';
import { moveProblems } from '@yingzao/domain/clients';
import { allows } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { MoveContactInput } from '../../generated/resolvers.generated';
import type { Database } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import { EmploymentEntity } from './clients.entity';

/** People go to other clients and keep what they were. */
export class ContactMovesService {
  constructor(
    private readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  /** Both clients are a version further: a form that was opened before would bring the person back. */
  move(viewer: Actor, input: MoveContactInput): Promise<Outcome<{ id: string; fromClientId: string; toClientId: string }>> {
    return mutate(this.database, viewer, 'moveContact', input, async (db) => {
      const [contactId, from, to] = [input.contactId, input.fromClientId, input.toClientId].map((id) => id.toLowerCase()) as [string, string, string];
      const ids = [...new Set([from, to])].filter(isUuid);
      const live = new Set((await db.rows<{ id: string }>(`SELECT id FROM client WHERE id = ANY ($1::uuid[]) AND deleted_at IS NULL ORDER BY id FOR UPDATE`, [ids])).map((r) => r.id));
      if (!live.has(from) || !allows(viewer.roles, [], 'client.update')) throw new UserFault({ code: 'NOT_FOUND', path: ['fromClientId'] });
      const posts = isUuid(contactId) ? await db.rows<{ id: string; clientId: string; startedOn: string | null }>(`SELECT id, client_id AS "clientId", started_on AS "startedOn" FROM employment WHERE contact_id = $1 AND ended_on IS NULL ORDER BY id FOR UPDATE`, [contactId]) : [];
      const present = posts.filter((post) => post.clientId === from);
      if (present.length === 0) throw new UserFault({ code: 'NOT_FOUND', path: ['contactId'] });

      const problems = new Problems();
      const read = new InputReader(input, problems);
      const post = { department: read.text('department', 100), title: read.text('title', 100), influence: input.influence ?? null };
      if (from === to) problems.add('CLIENT_ITSELF', ['toClientId']);
      else if (!live.has(to)) problems.add('UNKNOWN_REFERENCE', ['toClientId']);
      else if (posts.some(({ clientId }) => clientId === to)) problems.add('CONTACT_REPEATED', ['toClientId']);
      const began = present.reduce<string | null>((latest, { startedOn }) => (startedOn && (!latest || startedOn > latest) ? startedOn : latest), null);
      for (const { code, path } of moveProblems({ leftOn: input.leftOn, joinedOn: input.joinedOn }, began, today(this.clock()))) problems.add(code, path);
      problems.assertNone();

      await db.run(`UPDATE employment SET ended_on = $2 WHERE id = ANY ($1::uuid[])`, [present.map(({ id }) => id), input.leftOn]);
      await db.manager.insert(EmploymentEntity, { ...post, contactId, clientId: to, startedOn: input.joinedOn });
      await db.run(`UPDATE client SET version = version + 1, updated_at = now(), updated_by = $2 WHERE id = ANY ($1::uuid[])`, [[from, to], viewer.employeeId]);
      return { id: contactId, fromClientId: from, toClientId: to };
    });
  }
}
