import type { Actor } from '@yingzao/domain/permissions';
import type { BulkUpdateProjectsInput } from '../../generated/resolvers.generated';
import type { Database } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import type { Problem } from '../../platform/errors';
import { mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import type { ProjectsService } from './projects.service';

/** Projects of one change: more is no editing by hand any more. */
export const mostAtOnce = 500;

/** Changes of many projects, all or none, each by the rules of a single one. */
export class ProjectBulkService {
  constructor(
    private readonly database: Database,
    private readonly projects: ProjectsService,
  ) {}

  /** A preview runs the very same and takes it back, so that it refuses what the change would. Problems have the paths of their items. */
  update(viewer: Actor, input: BulkUpdateProjectsInput): Promise<Outcome<{ ids: string[] }>> {
    return mutate(this.database, viewer, 'bulkUpdateProjects', input, async (db) => {
      const items = input.items.map((item, at) => ({ ...item, id: item.id.toLowerCase(), at }));
      const problems = new Problems();
      if (items.length === 0) problems.add('REQUIRED', ['items']);
      if (items.length > mostAtOnce) problems.add('TOO_MANY', ['items'], { max: mostAtOnce });
      for (const { id, at } of items) if (items.findIndex((other) => other.id === id) < at) problems.add('ITEM_REPEATED', ['items', String(at), 'id']);
      problems.assertNone();
      // In one order for everybody, so that two of these never wait for each other.
      for (const { at, ...item } of [...items].sort((a, b) => (a.id < b.id ? -1 : 1)))
        try {
          await this.projects.updateWithin(db, viewer, item);
        } catch (error) {
          if (!(error instanceof UserFault)) throw error;
          problems.list.push(...error.problems.map((p): Problem => ({ ...p, path: ['items', String(at), ...(p.path ?? [])] })));
        }
      problems.list.sort((a, b) => Number(a.path![1]) - Number(b.path![1]));
      problems.assertNone();
      if (input.isPreview) throw new UserFault([]);
      return { ids: items.map(({ id }) => id) };
    });
  }
}
