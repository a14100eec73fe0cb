import { randomUUID } from 'node:crypto';
import type { Arrange } from './arrange';

export interface Merges {
  /** A client that was merged into the spare one, and the merge; its links lead to the spare client. */
  readonly goneId: string;
  readonly standingId: string;
  /** A live client that was merged and came back. */
  readonly backId: string;
  readonly undoneId: string;
  readonly duplicateId: string;
}

/** Clients that were merged into this one, which hangs on no project: for full rights only. */
export async function buildMerges(arrange: Arrange, spareClientId: string, by: string): Promise<Merges> {
  const facts = { projects: [] };
  const client = (row: object = {}): Promise<string> => arrange.insert('client', facts, { group_id: null, client_type: 'GOV', grade: 'B', keeper_id: null, level: 'REGIONAL', ...row });
  const [goneId, backId] = [await client({ deleted_at: new Date(), merged_into_id: spareClientId }), await client({ parent_id: spareClientId })];
  const [{ name }] = (await arrange.app.owner.query<{ name: string }>(`SELECT name FROM client WHERE id = $1`, [spareClientId])).rows as [{ name: string }];
  const duplicateId = await client({ name: `${name}公司` });
  const merge = (row: object): Promise<string> => arrange.insert('client_merge', facts, { survivor_id: spareClientId, by_id: by, moved: { project: [randomUUID()] }, set_aside: {}, filled: { remark: '补' }, added_aliases: [], ...row });
  return {
    goneId, backId, duplicateId,
    standingId: await merge({ merged_id: goneId }),
    undoneId: await merge({ merged_id: backId, undone_at: new Date(), undone_by: by }),
  };
}
