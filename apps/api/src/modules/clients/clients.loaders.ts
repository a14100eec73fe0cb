import DataLoader from 'dataloader';
import type { Actor } from '@yingzao/domain/permissions';
import type { Reader, Reads } from '../../platform/database';
import { oneToMany, oneToOne } from '../../platform/batches';
import type { Page, PageArgs } from '../../platform/pagination';
import { dealsOf, timelineOf } from './clientDossier.repository';
import type { ClientDealRow, ClientEventRow } from './clientDossier.repository';
import { childrenOf, figuresOf } from './clientTree.repository';
import type { ClientFiguresRow } from './clientTree.repository';
import type { ClientChangeRow } from './clientHistory';
import { mergesById } from './clientMerge.repository';
import type { ClientGroupRow, ClientMergeRow, ClientRow, DevelopedProjectRow, EmploymentRow, PartnerFirmRow } from './clients.entity';
import type { ContactMapper } from './clients.mappers';
import { clientChangesOf, clientsById, contactsById, contactsOfClients, developedProjectsOf, employmentsOf, groupsById, partnerFirmsOf, projectCountsOf } from './clients.repository';

/** Per-request loaders of clients and what hangs on them; hidden and unknown ids answer null alike. */
export function clientLoaders(reads: Reads, viewer: Actor | null) {
  const figures = (of: 'CLIENT' | 'GROUP', isDeep: boolean) =>
    new DataLoader<string, ClientFiguresRow | null>(async (ids) => (viewer ? oneToOne(ids, await reads((db) => figuresOf(db, viewer, of, ids, isDeep)), (f) => f.id) : ids.map(() => null)));
  /** Each asked for once, all of a tick in one round trip; what is wrong with one key is no other's fault. */
  const one = <K extends object, V>(read: (db: Reader, viewer: Actor, key: K) => Promise<V>, nothing: V) =>
    new DataLoader<K, V, string>(
      async (keys) => {
        if (!viewer) return keys.map(() => nothing);
        return reads((db) =>
          Promise.all(
            keys.map(async (key): Promise<V | Error> => {
              try {
                return await read(db, viewer, key);
              } catch (error) {
                return error as Error;
              }
            }),
          ),
        );
      },
      { cacheKeyFn: (key) => JSON.stringify(key) },
    );
  return {
    clientTimeline: one<{ id: string } & PageArgs, Page<ClientEventRow>>((db, actor, { id, ...page }) => timelineOf(db, actor, id, page), { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }),
    clientDeals: one<{ id: string; first: number }, ClientDealRow[]>((db, actor, { id, first }) => dealsOf(db, actor, id, first), []),
    clientById: new DataLoader<string, ClientRow | null>(async (ids) => oneToOne(ids, await reads((db) => clientsById(db, ids)), (c) => c.id)),
    changesByClientId: new DataLoader<string, ClientChangeRow[]>(async (ids) => oneToMany(ids, await reads((db) => clientChangesOf(db, ids)), (h) => h.clientId)),
    clientMergeById: new DataLoader<string, ClientMergeRow | null>(async (ids) => oneToOne(ids, await reads((db) => mergesById(db, ids)), (m) => m.id)),
    clientGroupById: new DataLoader<string, ClientGroupRow | null>(async (ids) => oneToOne(ids, await reads((db) => groupsById(db, ids)), (g) => g.id)),
    developedProjectsByClientId: new DataLoader<string, DevelopedProjectRow[]>(async (ids) => oneToMany(ids, await reads((db) => developedProjectsOf(db, ids)), (d) => d.clientId)),
    partnerFirmsByClientId: new DataLoader<string, PartnerFirmRow[]>(async (ids) => oneToMany(ids, await reads((db) => partnerFirmsOf(db, ids)), (f) => f.clientId)),
    /** People of today first. */
    contactsByClientId: new DataLoader<string, ContactMapper[]>(async (ids) => oneToMany(ids, await reads((db) => contactsOfClients(db, ids)), (k) => k.clientId)),
    contactById: new DataLoader<string, ContactMapper | null>(async (ids) => oneToOne(ids, await reads((db) => contactsById(db, ids)), (k) => k.id)),
    employmentsByContactId: new DataLoader<string, EmploymentRow[]>(async (ids) => oneToMany(ids, await reads((db) => employmentsOf(db, ids)), (e) => e.contactId)),
    clientChildren: new DataLoader<string, { parentId: string; id: string }[]>(async (ids) => oneToMany(ids, await reads((db) => childrenOf(db, ids)), (c) => c.parentId)),
    /** Figures of clients alone, with all below them, and of groups. */
    clientFigures: figures('CLIENT', false),
    clientFiguresBelow: figures('CLIENT', true),
    groupFigures: figures('GROUP', true),
    /** Projects the viewer may see. */
    projectCountByClientId: new DataLoader<string, number>(async (ids) => {
      if (!viewer) return ids.map(() => 0);
      const counts = new Map((await reads((db) => projectCountsOf(db, viewer, ids))).map((r) => [r.clientId, r.count]));
      return ids.map((id) => counts.get(id) ?? 0);
    }),
  };
}
