import { allows } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { CreateSavedViewInput, DeleteSavedViewInput, OrderSavedViewsInput, SavedViewKind, UpdateSavedViewInput } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { assertOneRow, mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import type { SavedViewRow } from './savedViews.entity';
import { countOwn, deleteView, insertView, lockSavedViews, orderViews, updateView, viewsFor } from './savedViews.repository';

/** More than anybody finds their way in. */
const mostViews = 100;
const longest = { name: 60, search: 4000 } as const;

/** Views of lists: everybody keeps their own; those for everybody are kept by full rights. */
export class SavedViewsService {
  constructor(private readonly database: Database) {}

  list(viewer: Actor, kind: SavedViewKind): Promise<SavedViewRow[]> {
    return this.database.readAtOnce(viewer, (db) => viewsFor(db, viewer.employeeId, kind));
  }

  static canUpdate(viewer: Actor, view: Pick<SavedViewRow, 'isShared' | 'ownerId'>): boolean {
    return view.isShared ? allows(viewer.roles, [], 'savedView.share') : view.ownerId === viewer.employeeId;
  }

  create(viewer: Actor, input: CreateSavedViewInput): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'createSavedView', input, async (db) => {
      const problems = new Problems();
      const read = new InputReader(input, problems);
      const view = { ownerId: viewer.employeeId, kind: input.kind, name: read.required('name', longest.name), search: read.text('search', longest.search) ?? '', isShared: input.isShared ?? false };
      if (view.isShared && !allows(viewer.roles, [], 'savedView.share')) problems.add('FORBIDDEN', ['isShared']);
      if ((await countOwn(db, viewer.employeeId)) >= mostViews) problems.add('TOO_MANY_VIEWS', [], { max: mostViews });
      problems.assertNone();
      return { id: await insertView(db, view) };
    });
  }

  update(viewer: Actor, input: UpdateSavedViewInput): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'updateSavedView', input, async (db) => {
      const before = await this.lock(db, viewer, input.id);
      const problems = new Problems();
      const read = new InputReader(input, problems);
      const view = {
        name: input.name == null ? before.name : read.required('name', longest.name),
        search: input.search == null ? before.search : (read.text('search', longest.search) ?? ''),
        isShared: input.isShared ?? before.isShared,
      };
      // What is shared by another would become theirs alone.
      if (view.isShared !== before.isShared && !(allows(viewer.roles, [], 'savedView.share') && before.ownerId === viewer.employeeId)) problems.add('FORBIDDEN', ['isShared']);
      problems.assertNone();
      assertOneRow(await updateView(db, before.id, input.expectedVersion, view), before.id);
      return { id: before.id };
    });
  }

  delete(viewer: Actor, input: DeleteSavedViewInput): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'deleteSavedView', input, async (db) => {
      const before = await this.lock(db, viewer, input.id);
      assertOneRow(await deleteView(db, before.id, input.expectedVersion), before.id);
      return { id: before.id };
    });
  }

  order(viewer: Actor, input: OrderSavedViewsInput): Promise<Outcome<{ count: number }>> {
    return mutate(this.database, viewer, 'orderSavedViews', input, async (db) => {
      const ids = [...new Set(input.ids.map((id) => id.toLowerCase()))];
      if (ids.length > 2 * mostViews) throw new UserFault({ code: 'TOO_MANY', path: ['ids'], params: { max: 2 * mostViews } });
      const views = ids.every(isUuid) ? await lockSavedViews(db, viewer.employeeId, ids) : [];
      if (ids.length === 0 || views.length !== ids.length || !views.every((v) => SavedViewsService.canUpdate(viewer, v))) throw new UserFault({ code: 'NOT_FOUND', path: ['ids'] });
      return { count: await orderViews(db, ids) };
    });
  }

  private async lock(db: Db, viewer: Actor, id: string): Promise<SavedViewRow> {
    const [view] = isUuid(id) ? await lockSavedViews(db, viewer.employeeId, [id]) : [];
    if (!view || !SavedViewsService.canUpdate(viewer, view)) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
    return view;
  }
}
