import type { Actor } from '@yingzao/domain/permissions';
import type { Database } from '../../platform/database';
import { isUuid } from '../../platform/input';
import { clientIdsOfFirm, developedByFirm, firmById } from './clientDossier.repository';
import type { DevelopedProjectRow, PartnerFirmRow } from './clients.entity';

/** Design firms that clients work with, as organisations of their own. */
export class ClientDossierService {
  constructor(private readonly database: Database) {}

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
