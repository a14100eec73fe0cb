import { aliasesAfter, filledFrom, nearPairs, nearTo, partsOf } from '@yingzao/domain/clients';
import type { ClientLikeness, ClientPart } from '@yingzao/domain/catalogues';
import { lookUps } from '@yingzao/domain/leads';
import type { Actor } from '@yingzao/domain/permissions';
import type { KeepClientsApartInput, MergeClientsInput, UndoClientMergeInput } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import { UserFault } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import { assertOneRow, mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import { ProjectsService } from '../projects/projects.service';
import { clientNames, distinctPairs, guardedIds, insertDistinction, insertMerge, isNameTaken, labelsOf, lockBoth, lockMerge, markUndone, mergesOf, moveAll, moveBack, moveGuarded, survivorOf } from './clientMerge.repository';
import { factColumns, guarded, movables } from './clientMergeParts';
import { indexClients } from './clientSearch';
import { isAtOrAbove, lockTree } from './clientTree.repository';
import { clientsById } from './clients.repository';
import type { ClientMergeRow } from './clients.entity';

/** Rows of one kind that stay with the survivor because somebody changed them since. */
export interface StayingPart {
  readonly part: ClientPart;
  readonly count: number;
  readonly labels: readonly string[];
}
export interface Merged {
  /** The client to go on with: the survivor, or the one that came back. */
  readonly id: string;
  readonly mergeId: string;
  readonly staying: readonly StayingPart[];
}
export interface Duplicate {
  readonly clientId: string;
  readonly otherId: string;
  readonly likeness: ClientLikeness;
  readonly score: number;
}
type Stored = Record<string, unknown> & { readonly name: string; readonly version: number };

const pairOf = (a: string, b: string): readonly [string, string] => (a < b ? [a, b] : [b, a]);

/** Clients that turned out to be one. Everything of a merge is recorded, so that it can be undone. */
export class ClientMergeService {
  constructor(private readonly database: Database) {}

  /** Pairs that may be one and that nobody has told apart, the nearest first; of one client, or of all. */
  duplicates(viewer: Actor, clientId: string | null, first: number): Promise<Duplicate[]> {
    const most = Math.min(Math.max(first, 1), 200);
    return this.database.read(viewer, async (db) => {
      const [own] = clientId === null ? [null] : isUuid(clientId) ? (await clientsById(db, [clientId])).filter((c) => c.deletedAt === null) : [];
      if (own === undefined) return [];
      const apart = await distinctPairs(db);
      const names = await clientNames(db, own && [...new Set([...lookUps(partsOf(own.name).own), ...(own.shortName ? [own.shortName] : [])])]);
      // Who stands right below another one was told apart by that.
      const parents = new Map(names.map((c) => [c.id, c.parentId]));
      if (own) parents.set(own.id, own.parentId);
      const isTold = (a: string, b: string): boolean => apart.has(pairOf(a, b).join(' ')) || parents.get(a) === b || parents.get(b) === a;
      const related = [...parents.values()].filter((parent) => parent !== null).length;
      const enough = most + apart.size + related;
      return (own ? nearTo(own, names, enough) : nearPairs(names, enough))
        .filter(({ a, b }) => !isTold(a.id, b.id))
        .slice(0, most)
        .map(({ a, b, likeness, score }) => ({ clientId: a.id, otherId: b.id, likeness, score: Math.round(score * 100) }));
    });
  }

  /** Two that look alike and are two are not offered again. */
  keepApart(viewer: Actor, input: KeepClientsApartInput): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'keepClientsApart', input, async (db) => {
      for (const field of ['clientId', 'otherId'] as const)
        if (!isUuid(input[field]) || (await clientsById(db, [input[field]])).length === 0) throw new UserFault({ code: 'NOT_FOUND', path: [field] });
      if (input.clientId.toLowerCase() === input.otherId.toLowerCase()) throw new UserFault({ code: 'CLIENT_ITSELF', path: ['otherId'] });
      await insertDistinction(db, pairOf(input.clientId.toLowerCase(), input.otherId.toLowerCase()), viewer.employeeId);
      return { id: input.clientId };
    });
  }

  /** Merges in which the client had a part, the newest first. */
  list(viewer: Actor, clientId: string): Promise<ClientMergeRow[]> {
    return isUuid(clientId) ? this.database.readAtOnce(viewer, (db) => mergesOf(db, clientId)) : Promise.resolve([]);
  }

  /** Where the link of a merged client leads; null for every other. */
  survivorOf(viewer: Actor, id: string): Promise<string | null> {
    return this.database.readAtOnce(viewer, (db) => survivorOf(db, id));
  }

  merge(viewer: Actor, input: MergeClientsInput): Promise<Outcome<Merged>> {
    return mutate(this.database, viewer, 'mergeClients', input, async (db) => {
      const [to, from] = [input.survivorId.toLowerCase(), input.mergedId.toLowerCase()];
      await lockTree(db);
      const { survivor, merged } = await this.lockPair(db, to, from);
      if (survivor.version !== input.expectedSurvivorVersion) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedSurvivorVersion'] }, to);
      if (merged.version !== input.expectedMergedVersion) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedMergedVersion'] }, from);

      if (await isAtOrAbove(db, from, to)) throw new UserFault({ code: 'CLIENT_ABOVE', path: ['survivorId'] }, to);

      const [moved, setAside]: [Record<string, string[]>, Record<string, unknown[]>] = [{}, {}];
      for (const movable of movables) {
        const { keys, aside } = await moveAll(db, movable, from, to);
        if (keys.length > 0) moved[movable.table] = keys;
        if (aside.length > 0) setAside[movable.table] = aside;
      }
      for (const table of guarded) {
        const ids = await guardedIds(db, table, from);
        if (ids.length > 0) moved[table.table] = ids;
      }

      const filled = filledFrom(factColumns, survivor as never, merged as never) as Record<string, unknown>;
      const aliases = aliasesAfter(survivor as never, { ...merged, shortName: merged.short_name } as never);
      const addedAliases = aliases.filter((alias) => !(survivor.aliases as string[]).includes(alias));
      await this.write(db, viewer, to, survivor.version, { ...filled, aliases });
      await this.write(db, viewer, from, merged.version, { merged_into_id: to, deleted_at: new Date() });
      const mergeId = await insertMerge(db, { survivorId: to, mergedId: from, survivorName: survivor.name, mergedName: merged.name, mergedNumber: merged.number as string | null, filled, addedAliases, moved, setAside, byId: viewer.employeeId });
      for (const table of guarded) {
        const ids = moved[table.table] ?? [];
        if (ids.length > 0 && (await moveGuarded(db, table, from, to, ids)).length !== ids.length) throw new Error(`a ${table.table} did not follow its client`);
      }
      await this.index(db, [to]);
      return { id: to, mergeId, staying: [] };
    });
  }

  /** Puts everything back that is still as the merge left it. */
  undo(viewer: Actor, input: UndoClientMergeInput): Promise<Outcome<Merged>> {
    return mutate(this.database, viewer, 'undoClientMerge', input, async (db) => {
      await lockTree(db);
      const merge = isUuid(input.id) ? await lockMerge(db, input.id) : null;
      if (!merge) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
      const { survivorId: from, mergedId: to } = merge;
      if (merge.undoneAt) throw new UserFault({ code: 'ALREADY_DONE', path: ['id'] }, to);
      const rows = await lockBoth(db, [from, to]);
      const [survivor, merged] = [rows.get(from) as Stored, rows.get(to) as Stored];
      if (survivor.merged_into_id) throw new UserFault({ code: 'MERGED_ONWARD', path: ['id'] }, from);
      if (await isNameTaken(db, merged.name)) throw new UserFault({ code: 'DUPLICATE_NAME', path: ['id'] }, from);

      const staying: StayingPart[] = [];
      for (const movable of movables) {
        const [keys, aside] = [merge.moved[movable.table] ?? [], merge.setAside[movable.table] ?? []];
        if (keys.length + aside.length === 0) continue;
        const stay = await moveBack(db, movable, from, to, keys, aside);
        if (stay.length > 0) staying.push({ part: movable.part, count: stay.length, labels: await labelsOf(db, movable, stay) });
      }
      for (const table of guarded) {
        const ids = merge.moved[table.table] ?? [];
        if (ids.length > 0) await moveGuarded(db, table, from, to, ids);
      }

      const isAsFilled = ([column, value]: readonly [string, unknown]): boolean => JSON.stringify(survivor[column]) === JSON.stringify(value);
      const facts = Object.entries(merge.filled);
      const changed = facts.filter((fact) => !isAsFilled(fact)).map(([column]) => column);
      if (changed.length > 0) staying.push({ part: 'FACTS', count: changed.length, labels: changed });
      const emptied = facts.filter(isAsFilled).map(([column]) => [column, column === 'product_lines' ? [] : null]);
      await this.write(db, viewer, from, survivor.version, { ...Object.fromEntries(emptied), aliases: (survivor.aliases as string[]).filter((alias) => !merge.addedAliases.includes(alias)) });
      await this.write(db, viewer, to, merged.version, { merged_into_id: null, deleted_at: null });
      assertOneRow(await markUndone(db, merge.id, viewer.employeeId), to);
      await this.index(db, [from, to]);
      return { id: to, mergeId: merge.id, staying };
    });
  }

  /** @throws UserFault with the field that names no live client, or the same one twice. */
  private async lockPair(db: Db, to: string, from: string): Promise<{ survivor: Stored; merged: Stored }> {
    const rows = isUuid(to) && isUuid(from) ? await lockBoth(db, [to, from]) : new Map<string, Record<string, unknown>>();
    const live = (id: string): Stored | null => {
      const row = rows.get(id);
      return row && row.deleted_at === null ? (row as Stored) : null;
    };
    const [survivor, merged] = [live(to), live(from)];
    if (isUuid(to) && to === from) throw new UserFault({ code: 'CLIENT_ITSELF', path: ['mergedId'] }, to);
    if (!survivor || !merged) throw new UserFault({ code: 'NOT_FOUND', path: [isUuid(to) && (survivor || !isUuid(from)) ? 'mergedId' : 'survivorId'] });
    return { survivor, merged };
  }

  /** Columns by their SQL names, which are literals of the code. */
  private async write(db: Db, viewer: Actor, id: string, version: number, fields: Readonly<Record<string, unknown>>): Promise<void> {
    const names = Object.keys(fields);
    const changed = await db.run(
      `UPDATE client SET ${names.map((name, at) => `${name} = $${at + 4}`).join(', ')}, version = version + 1, updated_at = now(), updated_by = $3 WHERE id = $1 AND version = $2`,
      [id, version, viewer.employeeId, ...Object.values(fields)],
    );
    assertOneRow(changed, id);
  }

  private async index(db: Db, ids: readonly string[]): Promise<void> {
    await indexClients(db, ids);
    // The client's name is part of what its projects are found by.
    for (const clientId of ids) await ProjectsService.indexText(db, { clientId });
  }
}
