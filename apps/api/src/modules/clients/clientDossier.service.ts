import type { Actor } from '@yingzao/domain/permissions';
import type { Database } from '../../platform/database';
import { isUuid } from '../../platform/input';
import type { Page, PageArgs } from '../../platform/pagination';
import { clientIdsOfFirm, dealsOf, developedByFirm, firmById, timelineOf } from './clientDossier.repository';
import type { ClientDealRow, ClientEventRow } from './clientDossier.repository';
import type { DevelopedProjectRow, PartnerFirmRow } from './clients.entity';

export type { ClientDealRow, ClientEventRow };

/** What stands together on the page of a client, and of a design firm that clients work with. */
export class ClientDossierService {
  constructor(private readonly database: Database) {}

  timeline(viewer: Actor, clientId: string, page: PageArgs): Promise<Page<ClientEventRow>> {
    return this.database.readAtOnce(viewer, (db) => timelineOf(db, viewer, clientId, page));
  }

  deals(viewer: Actor, clientId: string, first: number): Promise<ClientDealRow[]> {
    return this.database.readAtOnce(viewer, (db) => dealsOf(db, viewer, clientId, first));
  }

  firm(viewer: Actor, id: string): Promise<PartnerFirmRow | null> {
    return isUuid(id) ? this.database.readAtOnce(viewer, (db) => firmById(db, id)) : Promise.resolve(null);
  }

  clientsOfFirm(viewer: Actor, id: string): Promise<string[]> {
    return this.database.readAtOnce(viewer, (db) => clientIdsOfFirm(db, id));
  }

  developedByFirm(viewer: Actor, name: string): Promise<DevelopedProjectRow[]> {
    return this.database.readAtOnce(viewer, (db) => developedByFirm(db, name));
  }
}
