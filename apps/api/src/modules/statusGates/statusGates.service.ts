import { fileCategory, projectField, projectStatus } from '@yingzao/domain/catalogues';
import type { FileCategory, ProjectField, ProjectStatus } from '@yingzao/domain/catalogues';
import type { Actor } from '@yingzao/domain/permissions';
import { gateOf, initialGates, missingDocuments, missingFor } from '@yingzao/domain/projects';
import type { GatedProject } from '@yingzao/domain/projects';
import type { Database, Reader } from '../../platform/database';
import { UserFault } from '../../platform/errors';
import type { Locale } from '../../platform/errors';
import { mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import { FilesService } from '../files/files.service';
import { gatesBefore } from './statusGates.repository';
import type { StatusGateRow } from './statusGates.repository';

/** The gate of a status among stored rows, or the one the product came with. */
export function gateBefore(to: ProjectStatus, rows: readonly StatusGateRow[]): StatusGateRow {
  const row = rows.find((r) => r.to === to) ?? { to, fields: [...initialGates[to]], documents: [], version: 0, updatedAt: null, updatedBy: null };
  const gate = gateOf(to, row.fields, row.documents);
  return { ...row, fields: [...gate.fields], documents: [...gate.documents] };
}

/** Gates before the statuses of a project: everybody reads them, the roles with full rights set them. */
export class StatusGatesService {
  constructor(private readonly database: Database) {}

  /** What this project lacks to take a status, by name. */
  static async missing(db: Reader, to: ProjectStatus, project: GatedProject & { readonly id: string }, locale: Locale): Promise<readonly string[]> {
    const gate = gateBefore(to, await gatesBefore(db, [to]));
    const documents = gate.documents.length > 0 ? missingDocuments(gate, await FilesService.categoriesOf(db, project.id)) : [];
    return [...missingFor(gate, project).map((field) => projectField.label(field, locale)), ...documents.map((category) => fileCategory.label(category, locale))];
  }

  list(viewer: Actor): Promise<StatusGateRow[]> {
    return this.database.readAtOnce(viewer, async (db) => {
      const rows = await gatesBefore(db, projectStatus.codes);
      return projectStatus.codes.map((to) => gateBefore(to, rows));
    });
  }

  save(viewer: Actor, input: { clientMutationId?: string | null; to: ProjectStatus; expectedVersion: number; fields: readonly ProjectField[]; documents: readonly FileCategory[] }): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'saveStatusGate', input, async (db) => {
      const { fields, documents } = gateOf(input.to, input.fields, input.documents);
      const saved =
        input.expectedVersion === 0
          ? await db.run(`INSERT INTO status_gate (to_status, fields, documents, updated_by) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`, [input.to, fields, documents, viewer.employeeId])
          : await db.run(`UPDATE status_gate SET fields = $2, documents = $3, version = version + 1, updated_at = now(), updated_by = $4 WHERE to_status = $1 AND version = $5`, [input.to, fields, documents, viewer.employeeId, input.expectedVersion]);
      if (saved !== 1) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedVersion'] });
      return { id: input.to };
    });
  }
}
