import DataLoader from 'dataloader';
import type { ProjectStatus } from '@yingzao/domain/catalogues';
import type { Reads } from '../../platform/database';
import { gateBefore } from './statusGates.service';
import { gatesBefore } from './statusGates.repository';
import type { StatusGateRow } from './statusGates.repository';

/** The gate before a status: the firm's, or the one the product came with. */
export function statusGateLoaders(reads: Reads) {
  return {
    statusGate: new DataLoader<ProjectStatus, StatusGateRow>(async (statuses) => {
      const rows = await reads((db) => gatesBefore(db, statuses));
      return statuses.map((to) => gateBefore(to, rows));
    }),
  };
}
