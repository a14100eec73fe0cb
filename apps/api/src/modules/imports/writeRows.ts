import type { ClientRowValues, EmployeeValues, ImportKind, ImportRow, ParcelValues, TrackingValues } from '@yingzao/domain/imports';
import type { Actor } from '@yingzao/domain/permissions';
import type { Db } from '../../platform/database';
import type { ImportResult } from './imports.repository';
import { writeClients } from './writeClients';
import { writeEmployees } from './writeEmployees';
import { writeParcels } from './writeParcels';
import { writeProjects } from './writeProjects';

/** Writes judged rows, none of them rejected, as what they mean. `today` is an ISO day. @returns what was written. */
export function writeRows(db: Db, viewer: Actor, kind: ImportKind, rows: readonly ImportRow<unknown>[], today: string, onRows: (done: number) => void): Promise<readonly ImportResult[]> {
  switch (kind) {
    case 'TRACKING':
      return writeProjects(db, viewer.employeeId, rows as readonly ImportRow<TrackingValues>[], today, onRows);
    case 'CLIENTS':
      return writeClients(db, viewer.employeeId, rows as readonly ImportRow<ClientRowValues>[], today, onRows);
    case 'PARCELS':
      return writeParcels(db, rows as readonly ImportRow<ParcelValues>[], onRows);
    case 'EMPLOYEES':
      return writeEmployees(db, rows as readonly ImportRow<EmployeeValues>[], onRows);
  }
}
