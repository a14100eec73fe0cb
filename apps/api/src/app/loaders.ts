import type { Actor } from '@yingzao/domain/permissions';
import type { Database } from '../platform/database';
import { approvalLoaders } from '../modules/approvals/approvals.loaders';
import { calendarLoaders } from '../modules/calendar/calendar.loaders';
import { clientLoaders } from '../modules/clients/clients.loaders';
import { contractLoaders } from '../modules/contracts/contracts.loaders';
import { identityLoaders } from '../modules/identity/identity.loaders';
import { parcelLoaders } from '../modules/parcels/parcels.loaders';
import { projectLoaders } from '../modules/projects/projects.loaders';
import { quoteLoaders } from '../modules/quotes/quotes.loaders';

/** Every loader of a request; each batch is one short transaction as the viewer. */
export function createLoaders(database: Database, viewer: Actor | null) {
  return {
    ...identityLoaders(database, viewer),
    ...clientLoaders(database, viewer),
    ...parcelLoaders(database, viewer),
    ...projectLoaders(database, viewer),
    ...quoteLoaders(database, viewer),
    ...contractLoaders(database, viewer),
    ...approvalLoaders(database, viewer),
    ...calendarLoaders(database, viewer),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
