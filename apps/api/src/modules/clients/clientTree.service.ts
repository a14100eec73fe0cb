import type { Actor } from '@yingzao/domain/permissions';
import type { Database } from '../../platform/database';
import { isUuid } from '../../platform/input';
import { rightBelow, topOfGroup, topOfTree } from './clientTree.repository';
import type { TreeEntry } from './clientTree.repository';

export type { TreeEntry };

/** Groups, regional companies and project companies, level by level: each shows what the viewer may see. */
export class ClientTreeService {
  constructor(private readonly database: Database) {}

  level(viewer: Actor, groupId: string | null, parentId: string | null): Promise<TreeEntry[]> {
    const asked = parentId ?? groupId;
    if (asked !== null && !isUuid(asked)) return Promise.resolve([]);
    return this.database.readAtOnce(viewer, (db) => (parentId !== null ? rightBelow(db, parentId) : groupId !== null ? topOfGroup(db, groupId) : topOfTree(db)));
  }
}
