import type { FileCategory, ProjectField, ProjectStatus } from '@yingzao/domain/catalogues';
import type { Reader } from '../../platform/database';

/** A gate as a firm has set it. */
export interface StatusGateRow {
  readonly to: ProjectStatus;
  readonly fields: ProjectField[];
  readonly documents: FileCategory[];
  readonly version: number;
  readonly updatedAt: Date | null;
  readonly updatedBy: string | null;
}

/** Stored gates of these statuses; those never changed have none. */
export function gatesBefore(db: Reader, statuses: readonly string[]): Promise<StatusGateRow[]> {
  return db.rows(`SELECT to_status AS "to", fields, documents, version, updated_at AS "updatedAt", updated_by AS "updatedBy" FROM status_gate WHERE to_status = ANY ($1)`, [statuses]);
}
