import { today } from '@yingzao/domain/measures';
import { allows } from '@yingzao/domain/permissions';
import type { Actor, Cell } from '@yingzao/domain/permissions';
import type { ClientFilter, ClientOrder } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import type { Problem } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import { assertOneRow, mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import type { Page, PageArgs } from '../../platform/pagination';
import { checkLand, replaceLand } from '../parcels/parcels.service';
import { ProjectsService } from '../projects/projects.service';
import { readClient } from './clientFields';
import type { ClientFieldsInput, ClientWrite } from './clientFields';
import { isAtOrAbove, lockTree } from './clientTree.repository';
import { indexClients } from './clientSearch';
import { groupNamed, replaceContacts, replaceDevelopedProjects, replacePartnerFirms, resolveContacts } from './clientLists';
import type { ResolvedContact } from './clientLists';
import { ClientEntity } from './clients.entity';
import type { ClientGroupRow, ClientRow } from './clients.entity';
import { allGroups, clientsById, countClients, listClients, lockClient, nextClientNumber } from './clients.repository';

export type { ClientFieldsInput };

type Result = Promise<Outcome<{ id: string }>>;
interface Keyed {
  readonly clientMutationId?: string | null;
}
interface Edit extends Keyed {
  readonly id: string;
  readonly expectedVersion: number;
}

/** Clients: full rights write, members see the clients of their projects. */
export class ClientsService {
  constructor(
    private readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  list(viewer: Actor, filter: ClientFilter, order: ClientOrder | null | undefined, page: PageArgs): Promise<Page<ClientRow>> {
    return this.database.readAtOnce(viewer, (db) => listClients(db, viewer, filter, order, page));
  }

  count(viewer: Actor, filter: ClientFilter): Promise<number> {
    return this.database.readAtOnce(viewer, (db) => countClients(db, viewer, filter));
  }

  /** Groups the viewer may see, by name. */
  groups(viewer: Actor): Promise<ClientGroupRow[]> {
    return this.database.readAtOnce(viewer, allGroups);
  }

  /** What the viewer may do to a client they can see; one that is deleted can only be restored. */
  static can(viewer: Actor, cell: Cell & `client.${string}`, client: Pick<ClientRow, 'deletedAt' | 'mergedIntoId'>): boolean {
    return client.mergedIntoId === null && (cell === 'client.restore') === (client.deletedAt !== null) && allows(viewer.roles, ['MEMBER'], cell);
  }

  create(viewer: Actor, input: Keyed & { fields: ClientFieldsInput }): Result {
    return mutate(this.database, viewer, 'createClient', input, (db) => this.createWithin(db, viewer, input.fields));
  }

  /** The same as part of another write. The caller has asked for permission. @throws UserFault with paths below `fields`. */
  async createWithin(db: Db, viewer: Actor, input: ClientFieldsInput): Promise<{ id: string }> {
    const problems = new Problems();
    const write = readClient(input, true, problems);
    const contacts = await this.check(db, null, write, problems);
    problems.assertNone();
    const fields = { ...(await this.columnsOf(db, write)), number: await nextClientNumber(db), createdBy: viewer.employeeId, updatedBy: viewer.employeeId };
    const created = await db.manager.insert(ClientEntity, fields);
    const id = created.identifiers[0]!.id as string;
    await this.afterWrite(db, id, null, write, contacts);
    return { id };
  }

  update(viewer: Actor, input: Edit & { fields: ClientFieldsInput }): Result {
    return mutate(this.database, viewer, 'updateClient', input, (db) => this.updateWithin(db, viewer, input));
  }

  /** The same as part of another write. @throws UserFault with paths below `fields`. */
  async updateWithin(db: Db, viewer: Actor, input: Edit & { fields: ClientFieldsInput }): Promise<{ id: string }> {
    // Always the tree first and then its rows: two that put themselves below each other would wait for each other for ever.
    if (input.fields.parentId) await lockTree(db);
    const before = await this.lock(db, viewer, input, 'client.update');
    const problems = new Problems();
    const write = readClient(input.fields, false, problems);
    const contacts = await this.check(db, before, write, problems);
    problems.assertNone();
    await this.save(db, viewer, before, await this.columnsOf(db, write));
    await this.afterWrite(db, before.id, before, write, contacts);
    return { id: before.id };
  }

  /** What is wrong with giving a client these fields, references aside; the paths begin with `fields`. */
  static problemsOf(fields: ClientFieldsInput): readonly Problem[] {
    const problems = new Problems();
    readClient(fields, false, problems);
    return problems.list;
  }

  /** Soft delete: gone for everybody, and restorable. Refused while there are projects, deleted ones too: restoring those would need the client. */
  delete(viewer: Actor, input: Edit): Result {
    return mutate(this.database, viewer, 'deleteClient', input, async (db) => {
      const before = await this.lock(db, viewer, input, 'client.delete');
      const used = await db.rows(`SELECT 1 FROM project WHERE client_id = $1 LIMIT 1`, [before.id]);
      if (used.length > 0) throw new UserFault({ code: 'CLIENT_IN_USE', path: ['id'] }, before.id);
      await this.save(db, viewer, before, { deletedAt: () => 'now()' });
      return { id: before.id };
    });
  }

  restore(viewer: Actor, input: Keyed & { id: string }): Result {
    return mutate(this.database, viewer, 'restoreClient', input, async (db) => {
      const before = isUuid(input.id) ? await lockClient(db, input.id) : null;
      if (!before) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
      if (before.mergedIntoId) throw new UserFault({ code: 'CLIENT_MERGED', path: ['id'] }, before.id);
      if (!ClientsService.can(viewer, 'client.restore', before)) throw new UserFault({ code: 'NOT_DELETED', path: ['id'] }, before.id);
      await this.save(db, viewer, before, { deletedAt: null });
      return { id: before.id };
    });
  }

  /** The client of an edit, locked, in the version that the person read. @throws UserFault NOT_FOUND or STALE_VERSION. */
  private async lock(db: Db, viewer: Actor, { id, expectedVersion }: Edit, cell: Cell & `client.${string}`): Promise<ClientRow> {
    const before = isUuid(id) ? await lockClient(db, id) : null;
    if (!before || !ClientsService.can(viewer, cell, before)) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
    // Told first: what else is wrong may only be so against the version that was read.
    assertOneRow(before.version === expectedVersion ? 1 : 0, id);
    return before;
  }

  private async save(db: Db, viewer: Actor, before: ClientRow, fields: Partial<ClientRow> | { deletedAt: () => string }): Promise<void> {
    const changed = await db.manager
      .createQueryBuilder()
      .update(ClientEntity)
      .set({ ...fields, version: () => 'version + 1', updatedAt: () => 'now()', updatedBy: viewer.employeeId })
      .where('id = :id AND version = :version', { id: before.id, version: before.version })
      .execute();
    assertOneRow(changed.affected ?? 0, before.id);
  }

  /** Problems that only the database knows of. @returns the contacts with who they are. */
  private async check(db: Db, before: ClientRow | null, write: ClientWrite, problems: Problems): Promise<ResolvedContact[] | null> {
    const keeper = write.fields.keeperId;
    // Who has left may stay where they were; nobody is given to them anew.
    if (keeper && keeper !== before?.keeperId) {
      const known = isUuid(keeper) ? await db.rows(`SELECT 1 FROM employee WHERE id = $1 AND status = 'ACTIVE'`, [keeper]) : [];
      if (known.length === 0) problems.add('UNKNOWN_REFERENCE', ['fields', 'keeperId']);
    }
    if (write.fields.parentId && write.fields.parentId !== before?.parentId) await this.checkParent(db, before?.id ?? null, write.fields.parentId, problems);
    const land = write.land ?? [];
    if (before) await checkLand(db, before.id, land, problems, ['fields', 'landAcquisitions']);
    else for (const [at, { id }] of land.entries()) if (id) problems.add('UNKNOWN_REFERENCE', ['fields', 'landAcquisitions', String(at), 'id']);
    return write.contacts ? resolveContacts(db, before?.id ?? null, write.contacts, problems) : null;
  }

  /** Nobody stands below a client that is not there, or below themselves. */
  private async checkParent(db: Db, id: string | null, parentId: string, problems: Problems): Promise<void> {
    const path = ['fields', 'parentId'];
    const live = isUuid(parentId) ? await db.rows(`SELECT 1 FROM client WHERE id = $1 AND deleted_at IS NULL`, [parentId]) : [];
    if (live.length === 0) return problems.add('UNKNOWN_REFERENCE', path);
    if (id && (await isAtOrAbove(db, id, parentId))) problems.add('CLIENT_BELOW_ITSELF', path);
  }

  private async columnsOf(db: Db, { fields, groupName }: ClientWrite): Promise<Partial<ClientRow>> {
    if (groupName === undefined) return fields;
    return { ...fields, groupId: groupName === null ? null : await groupNamed(db, groupName) };
  }

  /** The lists of the form, and the search text. */
  private async afterWrite(db: Db, id: string, before: ClientRow | null, write: ClientWrite, contacts: readonly ResolvedContact[] | null): Promise<void> {
    if (contacts) await replaceContacts(db, id, contacts, today(this.clock()));
    if (write.developedProjects) await replaceDevelopedProjects(db, id, write.developedProjects);
    if (write.partnerFirms) await replacePartnerFirms(db, id, write.partnerFirms);
    const [row] = await clientsById(db, [id]);
    if (write.land) await replaceLand(db, row!, write.land);
    await indexClients(db, [id]);
    if (before && before.name !== row!.name) await ProjectsService.indexText(db, { clientId: id });
  }
}
