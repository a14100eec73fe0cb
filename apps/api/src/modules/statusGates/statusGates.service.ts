import { projectStatus } from '@yingzao/domain/catalogues';
import type { ProjectField, ProjectStatus } from '@yingzao/domain/catalogues';
import type { Actor } from '@yingzao/domain/permissions';
import { gateOf, initialGates, missingFor } from '@yingzao/domain/projects';
import type { GatedProject } from '@yingzao/domain/projects';
import type { Database, Reader } from '../../platform/database';
import { UserFault } from '../../platform/errors';
import { mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import { gatesBefore } from './statusGates.repository';
import type { StatusGateRow } from './statusGates.repository';

/** The gate of a status among stored rows, or the one the product came with. */
export function gateBefore(to: ProjectStatus, rows: readonly StatusGateRow[]): StatusGateRow {
  const row = rows.find((r) => r.to === to) ?? { to, fields: [...initialGates[to]], version: 0, updatedAt: null, updatedBy: null };
  return { ...row, fields: [...gateOf(to, row.fields).fields] };
}

/** Gates before the statuses of a project: everybody reads them, the roles with full rights set them. */
export class StatusGatesService {
  constructor(private readonly database: Database) {}

  /** What this project lacks to take a status. */
  static async missing(db: Reader, to: ProjectStatus, project: GatedProject): Promise<readonly ProjectField[]> {
    return missingFor(gateBefore(to, await gatesBefore(db, [to])), project);
  }

  list(viewer: Actor): Promise<StatusGateRow[]> {
    return this.database.readAtOnce(viewer, async (db) => {
      const rows = await gatesBefore(db, projectStatus.codes);
      return projectStatus.codes.map((to) => gateBefore(to, rows));
    });
  }

  save(viewer: Actor, input: { clientMutationId?: string | null; to: ProjectStatus; expectedVersion: number; fields: readonly ProjectField[] }): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'saveStatusGate', input, async (db) => {
      const fields = gateOf(input.to, input.fields).fields;
      const saved =
        input.expectedVersion === 0
          ? await db.run(`INSERT INTO status_gate (to_status, fields, updated_by) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, [input.to, fields, viewer.employeeId])
          : await db.run(`UPDATE status_gate SET fields = $2, version = version + 1, updated_at = now(), updated_by = $3 WHERE to_status = $1 AND version = $4`, [input.to, fields, viewer.employeeId, input.expectedVersion]);
      if (saved !== 1) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedVersion'] });
      return { id: input.to };
    });
  }
}
